// One page for whoever reads nothing else: what it costs, what it brings, when it pays back, what must be true, how
// sure it is, what to do next.
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/break_even.h"
#include "core/analysis/tornado.h"
#include "core/pilot/statistics.h"
#include "core/project/inputs.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/sensitivity_words.h"
#include "ui/analysis/simulation_words.h"
#include "ui/document/governance_state.h"
#include "ui/format/field_text.h"
#include "ui/models/gates_words.h"
#include "ui/models/pilot_words.h"
#include "ui/models/roadmap_words.h"
#include "ui/report/governance_parts.h"
#include "ui/report/other_results.h"
#include "ui/report/section_money.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class SummarySection {
    Q_DECLARE_TR_FUNCTIONS(SummarySection)
};

/// Inputs that a page has room for.
constexpr std::size_t mostBeliefs = 2;

QString joinSentences(QStringList sentences) {
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

/// The figure with one line below: why it has none, else `note`.
ReportFigure figureOf(Figure figure, const QString& note, const ReportContext& context) {
    const QString why = undefinedReason(figure, context.results(), context.formatter);
    return {figureName(figure), figureText(figure, context.results(), context.formatter), why.isEmpty() ? note : why};
}

std::vector<ReportFigure> headline(const ReportContext& context) {
    const Results& results = context.results();
    const auto cash = [&](Figure figure) {
        return SummarySection::tr("cash only: %1").arg(figureText(inCashLane(figure), results, context.formatter));
    };
    const auto& discounted = results.metrics.discountedPaybackMonth;
    return {figureOf(Figure::net, cash(Figure::net), context), figureOf(Figure::roi, cash(Figure::roi), context),
            figureOf(Figure::npv,
                     SummarySection::tr("at %1 a year")
                         .arg(context.formatter.value(results.rates.discountRate, Unit::annualRate)),
                     context),
            figureOf(Figure::payback,
                     discounted ? SummarySection::tr("discounted: %1").arg(context.formatter.months(discounted))
                                : SummarySection::tr("discounted: not within the plan"),
                     context)};
}

QString costSentences(const ReportContext& context) {
    const Results& results = context.results();
    const Formatter& formatter = context.formatter;
    if (results.metrics.totalCost == 0) return SummarySection::tr("No cost is entered yet.");
    QStringList sentences;
    const double initial = results.years.empty() ? 0 : results.years.front().cost;
    if (results.years.size() > 1) {
        const QString first = formatter.money(results.years[1].cost);
        sentences << (initial == 0 ? SummarySection::tr("In the first year it costs %1.").arg(first)
                                   : SummarySection::tr("Before the start it costs %1, in the first year %2.")
                                         .arg(formatter.money(initial), first));
    }
    sentences << SummarySection::tr("Over %1 that is %2, in everyday use %3 a month.")
                     .arg(planLength(context), formatter.money(results.metrics.totalCost),
                          formatter.money(results.steadyMonthlyCost));
    if (results.contingency > 0)
        sentences << SummarySection::tr("A contingency of %1 is included.").arg(formatter.money(results.contingency));
    return joinSentences(sentences);
}

QString benefitSentences(const ReportContext& context) {
    const Metrics& metrics = context.results().metrics;
    if (metrics.totalBenefit == 0) return SummarySection::tr("No benefit is entered yet.");
    return laneSentence(context);
}

// What must be true -------------------------------------------------------------------------------------------------

QString beliefText(const TornadoBar& bar, const ScenarioProject& plan, const Formatter& formatter) {
    const std::string& path = bar.input.path;
    const auto value = [&](double number) { return inputValue(plan.project, path, number, formatter); };
    const QString moved =
        SummarySection::tr("%1 (now %2): NPV is %3 at %4 and %5 at %6.", "input, value, NPV, low, NPV, high")
            .arg(shortText(inputName(plan.project, path)), value(bar.input.value),
                 metricFigure(Metric::npv, bar.atLow, formatter), value(bar.input.low),
                 metricFigure(Metric::npv, bar.atHigh, formatter), value(bar.input.high));
    const auto found = breakEven(plan, path);
    if (!found) return moved;
    const BreakEven& even = found.value();
    const QString zero =
        even.value
            ? SummarySection::tr("NPV is zero at %1.")
                  .arg(computedInputValue(plan.project, path, *even.value, formatter))
            : SummarySection::tr("No break-even: %1.").arg(noBreakEvenReason(even.reason.value_or(NoBreakEven::never)));
    return moved + QLatin1Char(' ') + zero;
}

void addBeliefs(SectionWriter& write, const ReportContext& context) {
    write.heading(SummarySection::tr("What must be true, and how sure it is"));
    const ScenarioProject plan = reportPlan(context);
    const Tornado bars = tornado(plan, Metric::npv);
    QStringList items;
    for (const TornadoBar& bar : bars.bars)
        if (static_cast<std::size_t>(items.size()) < mostBeliefs && bar.swing && *bar.swing > 0)
            items << beliefText(bar, plan, context.formatter);
    if (items.isEmpty()) {
        write.paragraph(
            SummarySection::tr("No input has a low and a high value yet, so it is not known which "
                               "assumption the result depends on. The figures are as good as the single "
                               "values behind them."));
        return;
    }
    const auto& margin = context.results().metrics.safetyMargin;
    write.paragraph(
        joinSentences({margin && *margin > 0 ? SummarySection::tr("All benefits may fall by %1 before NPV is zero.")
                                                   .arg(context.formatter.percent(margin))
                                             : QString(),
                       SummarySection::tr("The result depends most on these inputs:")}));
    write.list(items);
}

// How sure it is ----------------------------------------------------------------------------------------------------

QString sureSentences(const ReportContext& context) {
    if (uncertainInputs(reportPlan(context).project).empty()) return QString();
    if (!context.simulation) return SummarySection::tr("No simulation was run, so there is no probability.");
    const Simulation& simulation = *context.simulation;
    const Formatter& formatter = context.formatter;
    QStringList sentences{simulationSentence(simulation, formatter)};
    if (simulation.trials > 1)
        sentences << SummarySection::tr("In %1 of the trials it pays back within the plan.")
                         .arg(shareOfTrials(1 - simulation.paybackNone, formatter));
    sentences
        << SummarySection::tr("(Seed %1, %2.)").arg(QString::number(simulation.seed), samplerName(simulation.sampler));
    return joinSentences(sentences);
}

// What to do next ---------------------------------------------------------------------------------------------------

QString nextGateSentence(const GateResult& gate, const ReportContext& context) {
    const QString name = choiceText(gate.gate);
    if (gate.open) return SummarySection::tr("Gate “%1” is open: all its conditions are met.").arg(name);
    QStringList missing;
    for (const ConditionResult& condition : gate.conditions)
        if (condition.state != ConditionState::met)
            missing << shortText(
                oneLine(conditionText(condition.condition, context.project(), context.formatter).toStdString()));
    const QString sentence = gate.override
                                 ? SummarySection::tr(
                                       "Gate “%1” was passed on somebody's responsibility, although %2 of its %3 "
                                       "conditions are not met. The first of them: %4.")
                                 : SummarySection::tr(
                                       "Gate “%1” is closed: %2 of its %3 conditions are not met. The first of "
                                       "them: %4.");
    const auto count = [&](qsizetype number) { return context.formatter.number(static_cast<double>(number), 0); };
    return sentence.arg(name, count(missing.size()), count(std::ssize(gate.conditions)),
                        SummarySection::tr("“%1”", "a condition").arg(missing.value(0)));
}

QString pilotSentence(const ReportContext& context) {
    const Pilot& pilot = context.project().pilot;
    const auto statistics = pilotStatistics(context.project());
    const bool measured = std::any_of(statistics.begin(), statistics.end(),
                                      [](const KpiStatistics& each) { return each.effect.has_value(); });
    QStringList sentences;
    if (measured) sentences << overallSentence(pilotVerdict(statistics), statistics);
    if (!pilot.decisions.empty())
        sentences << SummarySection::tr("Decided on the pilot on %1: %2.", "day, verdict")
                         .arg(context.formatter.date(pilot.decisions.back().date),
                              choiceText(pilot.decisions.back().verdict));
    return joinSentences(sentences);
}

QStringList nextItems(const ReportContext& context) {
    QStringList items{standingSentence(roadState(context.document, context.day), context.formatter)};
    // The gate that stands in the way: that of the scale-up once the pilot's is passed.
    const auto gates = gatesOf(context);
    items << nextGateSentence(gates[0].passable() ? gates[1] : gates[0], context);
    items << pilotSentence(context);
    for (const InputSwing& swing : context.results().largestSwings)
        if (swing.source == Source::guess) {
            items << SummarySection::tr("Check the largest guess first: %1.")
                         .arg(shortText(inputName(context.project(), swing.path)));
            break;
        }
    items.removeAll(QString());
    return items;
}

}  // namespace

ReportSection summarySection(const ReportContext& context) {
    SectionWriter write("summary", choiceText(ReportPart::summary));
    const Results& results = context.results();
    if (isEmptyPlan(results)) {
        write.lead(
            SummarySection::tr("The plan has neither benefits nor costs yet, so nothing can be said about "
                               "whether it pays."));
    } else {
        write.lead(joinSentences({resultSentence(context), paybackSentence(context)}));
        write.figures(headline(context));
        write.note(scenarioNote(context));
        write.heading(SummarySection::tr("What it costs, brings and is worth"));
        write.paragraph(joinSentences({costSentences(context), benefitSentences(context), exposureSentence(context),
                                       npvSentence(context), results.metrics.roi ? QString() : roiSentence(context)}));
        addBeliefs(write, context);
        write.paragraph(joinSentences({guessSentence(context), sureSentences(context)}));
        write.paragraph(otherResultsSentence(otherResults(context), context.formatter));
    }
    write.heading(SummarySection::tr("What to do next"));
    write.list(nextItems(context), true);
    return write.done();
}

}  // namespace jupan
