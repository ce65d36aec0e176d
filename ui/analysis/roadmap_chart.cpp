#include "ui/analysis/roadmap_chart.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/format/field_text.h"
#include "ui/models/roadmap_words.h"

namespace jupan {
namespace {

struct RoadmapChart {
    Q_DECLARE_TR_FUNCTIONS(RoadmapChart)
};

QDate toQDate(Date day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

Date toDate(const QDate& day) {
    return Date{std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())),
                std::chrono::day(static_cast<unsigned>(day.day()))};
}

GanttDateText dayText(const Formatter& formatter) {
    return [formatter](const QDate& day, bool year) {
        return year ? formatter.date(toDate(day)) : formatter.dayAndMonth(toDate(day));
    };
}

GanttDateText monthText(const Formatter& formatter) {
    return [formatter](const QDate& day, bool year) {
        if (year) return formatter.calendarMonth(monthOf(toDate(day)));
        const QLocale locale(formatter.language() == Language::korean ? QLocale::Korean : QLocale::English);
        return locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    };
}

GanttLook lookOf(const RoadRow& row) {
    if (row.overdue) return GanttLook::late;
    return row.state == StepState::done         ? GanttLook::done
           : row.state == StepState::inProgress ? GanttLook::inProgress
                                                : GanttLook::notStarted;
}

QString namesOf(const RoadState& state, const std::vector<std::string>& ids, const Formatter& formatter) {
    QStringList names;
    for (const std::string& id : ids) names << stepName(state, id, formatter);
    return names.join(QStringLiteral(", "));
}

GanttRow rowOf(const RoadState& state, const RoadRow& row, const Formatter& formatter) {
    GanttRow shown{.id = QString::fromStdString(row.step.id),
                   .name = stepName(row.step, formatter),
                   .state = stepStateText(row),
                   .owner = QString::fromStdString(row.step.owner),
                   .remark = tooEarlyText(state, row, formatter),
                   .look = lookOf(row),
                   .first = toQDate(row.step.start),
                   .last = toQDate(row.step.end)};
    if (const int number = state.numberOf(row.step.id); number > 0)
        shown.name = RoadmapChart::tr("%1 %2", "number and name of a step").arg(number).arg(shown.name);
    for (const std::string& id : row.step.after) shown.after << QString::fromStdString(id);
    QStringList lines{shown.name, spanText(row.step.start, row.step.end, formatter), shown.state};
    if (!shown.owner.isEmpty()) lines << RoadmapChart::tr("Owner: %1").arg(shown.owner);
    if (!row.step.after.empty())
        lines << RoadmapChart::tr("Comes after: %1").arg(namesOf(state, row.step.after, formatter));
    if (!shown.remark.isEmpty()) lines << shown.remark;
    if (!row.step.note.empty()) lines << QString::fromStdString(row.step.note);
    shown.exact = lines.join('\n');
    return shown;
}

ChartTable tableOf(const RoadState& state, const Formatter& formatter) {
    ChartTable table{.columns = {RoadmapChart::tr("Step"), RoadmapChart::tr("State"), RoadmapChart::tr("Owner"),
                                 RoadmapChart::tr("First day"), RoadmapChart::tr("Last day"),
                                 RoadmapChart::tr("Comes after"), RoadmapChart::tr("Remark")},
                     .rows = {}};
    for (const RoadRow& row : state.rows)
        table.rows.append({stepName(row.step, formatter), stepStateText(row), QString::fromStdString(row.step.owner),
                           QString::fromStdString(toText(row.step.start)), QString::fromStdString(toText(row.step.end)),
                           namesOf(state, row.step.after, formatter), tooEarlyText(state, row, formatter)});
    return table;
}

}  // namespace

QString gateName(Gate gate) {
    return gate == Gate::pilotStart ? RoadmapChart::tr("Gate: start of the pilot") : RoadmapChart::tr("Gate: scale-up");
}

QString gateStateText(const GateResult& gate) {
    if (gate.open) return RoadmapChart::tr("open", "gate");
    return gate.override ? RoadmapChart::tr("closed, overridden", "gate") : RoadmapChart::tr("closed", "gate");
}

void showRoadmap(GanttChart& chart, const RoadState& state, const std::array<GateResult, 2>& gates,
                 const Project& project, const Formatter& formatter) {
    GanttData data{.today = toQDate(state.today),
                   .todayName = RoadmapChart::tr("Today, %1").arg(formatter.dayAndMonth(state.today)),
                   .dayText = dayText(formatter),
                   .monthText = monthText(formatter),
                   .spanText = [formatter](const QDate& first, const QDate& last) {
                       return spanText(toDate(first), toDate(last), formatter);
                   }};
    for (const RoadRow& row : state.rows) data.rows.append(rowOf(state, row, formatter));
    for (const GateResult& gate : gates) {
        const std::optional<Date> day = state.gates[static_cast<std::size_t>(gate.gate)];
        if (!day) continue;
        const QString name =
            RoadmapChart::tr("%1, %2", "gate and its state").arg(gateName(gate.gate), gateStateText(gate));
        data.gates.append({.name = name,
                           .day = toQDate(*day),
                           .open = gate.passable(),
                           .exact = name + QLatin1Char('\n') + formatter.date(*day)});
    }
    ChartTexts texts{.title = choiceText(project.roadmap.form)};
    texts.source = RoadmapChart::tr("%1 · as of %2", "project and day")
                       .arg(QString::fromStdString(project.settings.name), formatter.date(state.today));
    texts.table = tableOf(state, formatter);
    chart.setData(std::move(data), std::move(texts));
}

}  // namespace jupan
