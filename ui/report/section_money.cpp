#include "ui/report/section_money.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/engine/chosen_scenario.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

class ReportMoney {
    Q_DECLARE_TR_FUNCTIONS(ReportMoney)
};

}  // namespace

ScenarioProject reportPlan(const ReportContext& context) {
    auto plan = chosenScenario(context.project(), context.scenario());
    return plan ? std::move(plan.value()) : ScenarioProject{.project = context.project()};
}

int horizonOf(const Results& results) {
    return std::max(0, static_cast<int>(results.months.net.size()) - 1);
}

QString planLength(const ReportContext& context) {
    const int months = horizonOf(context.results());
    return months % 12 == 0 ? ReportMoney::tr("%n year(s)", nullptr, months / 12) : context.formatter.months(months);
}

QString shortText(const QString& text, int most) {
    return text.size() <= most ? text : text.left(most - 1).trimmed() + QChar(0x2026);
}

QString inputName(const Project& project, std::string_view path) {
    return oneLine(inputWords(project, path).toStdString());
}

QString entityTitle(const Project& project, std::string_view path) {
    const auto first = path.find('.');
    const auto second = first == std::string_view::npos ? first : path.find('.', first + 1);
    return orDash(oneLine(inputWords(project, path.substr(0, second)).toStdString()));
}

QString listed(const QStringList& names, int most) {
    const QString shown = names.mid(0, most).join(QStringLiteral(", "));
    const auto rest = static_cast<int>(names.size()) - most;
    return rest > 0 ? ReportMoney::tr("%1 and %n more", "a list of names", rest).arg(shown) : shown;
}

std::vector<ReportColumn> yearColumns(const ReportContext& context, const ReportColumn& first) {
    std::vector<ReportColumn> columns{first};
    for (const YearFigures& year : context.results().years)
        columns.push_back(figureColumn(context.formatter.yearColumn(year.year)));
    columns.push_back(figureColumn(ReportMoney::tr("Total")));
    return columns;
}

QStringList yearCells(const QString& name, const std::vector<double>& years, double total, const Formatter& settled) {
    QStringList cells{name};
    for (const double amount : years) cells << settled.cellMoney(amount);
    return cells << settled.cellMoney(total);
}

QString scenarioNote(const ReportContext& context) {
    if (context.scenario().empty()) return {};
    return ReportMoney::tr("The figures are those of the scenario “%1”.")
        .arg(oneLine(scenarioName(context.project(), context.scenario()).toStdString()));
}

Formatter yearSteps(const Results& results, const Formatter& formatter) {
    double largest = 0;
    for (const YearFigures& year : results.years)
        for (const double amount : {year.benefit, year.cost, year.net, year.cumulative})
            largest = std::max(largest, std::abs(amount));
    for (const double amount : {results.metrics.totalBenefit, results.metrics.totalCost})
        largest = std::max(largest, std::abs(amount));
    return formatter.fixedFor(largest);
}

bool isEmptyPlan(const Results& results) {
    return results.metrics.totalBenefit == 0 && results.metrics.totalCost == 0;
}

QString resultSentence(const ReportContext& context) {
    const Metrics& metrics = context.results().metrics;
    const auto money = [&](double amount) { return context.formatter.money(amount); };
    if (metrics.totalBenefit == 0)
        return ReportMoney::tr("Over %1 the plan costs %2 and brings no benefit yet.")
            .arg(planLength(context), money(metrics.totalCost));
    if (metrics.totalCost == 0)
        return ReportMoney::tr("Over %1 the plan brings %2; no cost is entered yet.")
            .arg(planLength(context), money(metrics.totalBenefit));
    if (metrics.net < 0)
        return ReportMoney::tr("Over %1 the plan brings %2 and costs %3, so costs exceed benefits: net benefit is %4.")
            .arg(planLength(context), money(metrics.totalBenefit), money(metrics.totalCost), money(metrics.net));
    return ReportMoney::tr("Over %1 the plan brings %2 and costs %3, a net benefit of %4.")
        .arg(planLength(context), money(metrics.totalBenefit), money(metrics.totalCost), money(metrics.net));
}

QString roiSentence(const ReportContext& context) {
    const auto& roi = context.results().metrics.roi;
    if (!roi) return ReportMoney::tr("There is no ROI, because the plan has no cost to compare with.");
    return ReportMoney::tr("ROI, the ratio of net benefit to cost, is %1.").arg(context.formatter.percent(roi));
}

QString npvSentence(const ReportContext& context) {
    const double npv = context.results().metrics.npv;
    const double rate = context.results().rates.discountRate;
    const QString amount = context.formatter.money(npv);
    if (rate == 0)
        return ReportMoney::tr("The discount rate is 0 %, so net present value (NPV) is not discounted: %1.")
            .arg(amount);
    const QString yearly = context.formatter.value(rate, Unit::annualRate);
    if (npv < 0)
        return ReportMoney::tr(
                   "Discounted at %1 a year, net present value (NPV) is %2: the plan earns less than that "
                   "rate.")
            .arg(yearly, amount);
    return ReportMoney::tr("Discounted at %1 a year, net present value (NPV) is %2.").arg(yearly, amount);
}

QString paybackSentence(const ReportContext& context) {
    const Metrics& metrics = context.results().metrics;
    const Formatter& formatter = context.formatter;
    if (!metrics.paybackMonth)
        return ReportMoney::tr("It does not pay back within %1: at the end %2 is still missing.")
            .arg(planLength(context), formatter.money(-metrics.net));
    if (*metrics.paybackMonth == 0)
        return ReportMoney::tr("Nothing has to be paid back: cumulative net benefit is never below 0.");
    const QString simple = formatter.months(metrics.paybackMonth);
    if (!metrics.discountedPaybackMonth)
        return ReportMoney::tr("It pays back after %1; discounted, it does not pay back within %2.")
            .arg(simple, planLength(context));
    return ReportMoney::tr("It pays back after %1, discounted after %2.")
        .arg(simple, formatter.months(metrics.discountedPaybackMonth));
}

QString exposureSentence(const ReportContext& context) {
    const Metrics& metrics = context.results().metrics;
    if (metrics.peakExposure == 0) return {};
    return ReportMoney::tr("At the peak %1 has to be advanced: %2.", "amount, month")
        .arg(context.formatter.money(-metrics.peakExposure),
             context.formatter.planMonth(metrics.peakExposureMonth, context.project().settings.start));
}

QString laneSentence(const ReportContext& context) {
    const Results& results = context.results();
    if (results.metrics.totalBenefit == 0) return {};
    const auto lane = [&](Lane which) { return results.lanes[static_cast<std::size_t>(which)]; };
    const auto money = [&](double amount) { return context.formatter.money(amount); };
    if (lane(Lane::capacity) == 0) return ReportMoney::tr("All benefits are cash: money that really moves.");
    if (lane(Lane::cash) == 0)
        return ReportMoney::tr(
                   "All benefits are freed capacity, which becomes money only if the freed time is used; "
                   "on cash alone net benefit is %1.")
            .arg(money(results.cashMetrics.net));
    return ReportMoney::tr(
               "Of the benefits, %1 is cash and %2 is freed capacity, which becomes money only if the "
               "freed time is used. On cash alone net benefit is %3 and NPV %4.")
        .arg(money(lane(Lane::cash)), money(lane(Lane::capacity)), money(results.cashMetrics.net),
             money(results.cashMetrics.npv));
}

QString guessSentence(const ReportContext& context) {
    const auto& share = context.results().guessShare;
    if (!share)
        return ReportMoney::tr(
            "No input that moves NPV has a low and a high value yet, so it cannot be said how much "
            "of NPV rests on guesses.");
    return ReportMoney::tr("%1 of the movement of NPV comes from inputs that are guesses.")
        .arg(context.formatter.percent(share));
}

}  // namespace jupan
