#include <QCoreApplication>
#include <algorithm>

#include "core/governance/readiness.h"
#include "core/governance/scale_plan.h"
#include "core/project/editing.h"
#include "ui/analysis/scale_charts.h"
#include "ui/format/field_text.h"
#include "ui/models/checklists_words.h"
#include "ui/models/scale_words.h"
#include "ui/report/governance_parts.h"
#include "ui/report/road_parts.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

constexpr std::size_t mostDepartments = 4;
constexpr std::size_t mostProblems = 8;

class ScaleSectionWords {
    Q_DECLARE_TR_FUNCTIONS(ScaleSection)
};

QString departmentsText(const ScaleStage& stage) {
    if (stage.departments.empty()) return ScaleSectionWords::tr("all");
    QStringList names;
    for (std::size_t i = 0; i < std::min(stage.departments.size(), mostDepartments); ++i)
        names << nameText(stage.departments[i]);
    const QString listed = names.join(QStringLiteral(", "));
    return stage.departments.size() <= mostDepartments ? listed
                                                       : ScaleSectionWords::tr("%1 and %2 more", "names")
                                                             .arg(listed)
                                                             .arg(stage.departments.size() - mostDepartments);
}

QString modelText(const ScaleStage& stage, const Project& project) {
    if (!stage.model) return ScaleSectionWords::tr("unchanged");
    const Model* model = findEntity<Model>(project, stage.model->text);
    return cellText(model ? model->name : stage.model->text);
}

void writeStages(SectionWriter& writer, const ReportContext& context) {
    const Project& project = context.project();
    writer.heading(ScaleSectionWords::tr("Stages"));
    ReportTable table{.columns = {wordColumn(fieldLabel("scale_stage", "name"), 2),
                                  wordColumn(fieldLabel("scale_stage", "start"), 1.1),
                                  figureColumn(fieldLabel("scale_stage", "months"), 0.8),
                                  wordColumn(fieldLabel("scale_stage", "departments"), 2),
                                  figureColumn(ScaleSectionWords::tr("Share reached"), 0.8),
                                  wordColumn(fieldLabel("scale_stage", "model"), 1.2),
                                  wordColumn(fieldLabel("scale_stage", "owner"), 1.2)}};
    const std::size_t shown = std::min(project.scaleStages.size(), mostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const ScaleStage& stage = project.scaleStages[i];
        table.rows.push_back(
            {.cells = {cellText(stage.name), context.formatter.calendarMonth(stage.start),
                       context.formatter.number(stage.months, 0), departmentsText(stage),
                       context.formatter.percent(stage.share), modelText(stage, project), cellText(stage.owner)}});
    }
    table.note = moreNote(project.scaleStages.size(), shown);
    writer.table(std::move(table));
}

/// The safeguards of a stage with their state.
QString safeguardsText(const ScaleStage& stage, const ReportContext& context) {
    QStringList items;
    for (const std::string& id : stage.safeguards) {
        const auto line = findChecklistLine(context.project(), id);
        const QString state = line ? choiceText(line->entry.status) : ScaleSectionWords::tr("gone");
        const QString name =
            line ? checklistTitle(line->entry, context.formatter.language()) : QString::fromStdString(id);
        items << ScaleSectionWords::tr("%1 (%2)", "checklist item, its state").arg(nameText(name.toStdString()), state);
    }
    return sentenceCell(items.join(QStringLiteral(", ")).toStdString());
}

void writeMoney(SectionWriter& writer, const std::optional<ScaleEffect>& effect, const ReportContext& context) {
    const Project& project = context.project();
    const Formatter& formatter = context.formatter;
    writer.heading(ScaleSectionWords::tr("Budget and safeguards"));
    ReportTable table{.columns = {wordColumn(fieldLabel("scale_stage", "name"), 1.8),
                                  figureColumn(fieldLabel("scale_stage", "budget"), 1.1),
                                  figureColumn(ScaleSectionWords::tr("Cost by the plan"), 1.1),
                                  wordColumn(fieldLabel("scale_stage", "safeguards"), 3.6)}};
    bool over = false;
    const std::size_t shown = std::min(project.scaleStages.size(), mostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const ScaleStage& stage = project.scaleStages[i];
        const StageBudget* budget = effect && i < effect->stages.size() ? &effect->stages[i] : nullptr;
        const bool exceeds = budget && budget->budget && budget->planned > *budget->budget;
        over = over || exceeds;
        const QString planned = budget ? formatter.money(budget->planned) : dash();
        table.rows.push_back(
            {.cells = {cellText(stage.name), stage.budget ? formatter.money(asDouble(*stage.budget)) : dash(),
                       exceeds ? QStringLiteral("▲ ") + planned : planned, safeguardsText(stage, context)}});
    }
    table.note = joined(over ? ScaleSectionWords::tr("▲ costs more by the plan than the stage's budget.") : QString(),
                        moreNote(project.scaleStages.size(), shown));
    writer.table(std::move(table));
}

void writeEffect(SectionWriter& writer, const ScaleEffect& effect, const Formatter& formatter) {
    const ScaleFigures &now = effect.before, &then = effect.after;
    const auto months = [&](const std::optional<double>& month) {
        return month ? formatter.months(month) : ScaleSectionWords::tr("does not pay back");
    };
    writer.heading(ScaleSectionWords::tr("What the scale plan changes"));
    ReportTable table{.columns = {wordColumn(ScaleSectionWords::tr("Figure"), 3),
                                  figureColumn(ScaleSectionWords::tr("The plan now")),
                                  figureColumn(ScaleSectionWords::tr("With the scale plan"))}};
    const auto add = [&](const QString& name, const QString& before, const QString& after) {
        table.rows.push_back({.cells = {name, before, after}});
    };
    add(ScaleSectionWords::tr("NPV"), formatter.money(now.npv), formatter.money(then.npv));
    add(ScaleSectionWords::tr("Net benefit"), formatter.money(now.net), formatter.money(then.net));
    add(ScaleSectionWords::tr("ROI"), formatter.percent(now.roi), formatter.percent(then.roi));
    add(ScaleSectionWords::tr("Payback"), months(now.paybackMonth), months(then.paybackMonth));
    add(ScaleSectionWords::tr("Cash needed at most"), formatter.money(now.peakExposure),
        formatter.money(then.peakExposure));
    add(ScaleSectionWords::tr("Cost a month at full scale"), formatter.money(now.steadyMonthlyCost),
        formatter.money(then.steadyMonthlyCost));
    table.note = ScaleSectionWords::tr("Base case. Where both columns are alike, the plan follows the stages already.");
    writer.table(std::move(table));
}

void writeProblems(SectionWriter& writer, const ReportContext& context) {
    const std::vector<ScaleProblem> problems = scaleProblems(context.project());
    for (std::size_t i = 0; i < std::min(problems.size(), mostProblems); ++i)
        writer.warning(scaleProblemSentence(problems[i], context.project(), context.formatter.language()));
    if (problems.size() > mostProblems)
        writer.note(ScaleSectionWords::tr("%n more to look at are on the page “Scale plan”.", nullptr,
                                          static_cast<int>(problems.size() - mostProblems)));
}

}  // namespace

ReportSection scaleSection(const ReportContext& context) {
    const Project& project = context.project();
    SectionWriter writer("scale", choiceText(ReportPart::scale));
    if (!project.scaleStages.empty()) {
        const auto computed = scaleEffect(project);
        const std::optional<ScaleEffect> effect = computed ? std::optional(computed.value()) : std::nullopt;
        const ScaleStage& first = project.scaleStages.front();
        writer.lead(ScaleSectionWords::tr("The scale-up has %n stage(s); the first, “%1”, begins in %2.", nullptr,
                                          static_cast<int>(project.scaleStages.size()))
                        .arg(nameText(first.name), context.formatter.calendarMonth(first.start)));
        if (effect) writer.paragraph(scaleMoneySentence(*effect, context.formatter));
        writer.paragraph(gateSentence(gatesOf(context)[static_cast<std::size_t>(Gate::scale)], context));
        writeProblems(writer, context);
        writeStages(writer, context);
        writer.chart<ScaleRampChart>(
            context,
            ScaleSectionWords::tr("Lines of the share of its work that each department has reached, by month."),
            [&](ScaleRampChart& chart) { showRamps(chart, project, RampMeasure::share, context.formatter); });
        writeMoney(writer, effect, context);
        if (effect) writeEffect(writer, *effect, context.formatter);
    }
    return writer.done(
        ScaleSectionWords::tr("The scale plan has no stage yet: add one on the page “Scale plan” after the pilot."));
}

}  // namespace jupan
