#include "ui/report/other_results.h"

#include <QCoreApplication>

#include "core/engine/analyze.h"
#include "core/finops/outcome.h"
#include "core/governance/scale_plan.h"
#include "core/pilot/statistics.h"
#include "ui/document/spending.h"
#include "ui/format/field_text.h"
#include "ui/models/pilot_plan_change.h"

namespace jupan {
namespace {

class OtherResultsWords {
    Q_DECLARE_TR_FUNCTIONS(OtherResults)
};

using View = OtherResult::View;

OtherResult resultOf(View view, const Metrics& metrics) {
    return {view, metrics.npv, metrics.roi, metrics.paybackMonth};
}

std::optional<OtherResult> measured(const ReportContext& context) {
    const AppliedPilot applied =
        appliedPilot(context.document.snapshot(), pilotStatistics(context.project()), context.day);
    if (applied.effects.empty()) return {};
    const auto results = analyze(*applied.plan);
    return results ? std::optional(resultOf(View::measured, results.value().metrics)) : std::nullopt;
}

std::optional<OtherResult> expected(const ReportContext& context) {
    const Spending& spending = context.document.spending();
    const auto plan = context.document.resultsOf({});
    if (!plan || spending.watch().budgetVersion < 0 || !spending.actuals().firstDay) return {};
    const Outcome outcome = outcomeOf(context.project(), *plan, spending.watch(), spending.actuals().actuals);
    if (outcome.realised.months.empty()) return {};
    return resultOf(View::expected, outcome.reforecast.metrics);
}

std::optional<OtherResult> staged(const ReportContext& context) {
    if (context.project().scaleStages.empty()) return {};
    const auto effect = scaleEffect(context.project());
    if (!effect) return {};
    const ScaleFigures& then = effect.value().after;
    return OtherResult{View::staged, then.npv, then.roi, then.paybackMonth};
}

QString viewName(View view) {
    switch (view) {
        case View::measured:
            return OtherResultsWords::tr("With what the pilot measured");
        case View::expected:
            return OtherResultsWords::tr("Expected now, after the charges so far");
        case View::staged:
            return OtherResultsWords::tr("With the scale plan as it is staged");
    }
    return {};
}

ReportPart partOf(View view) {
    if (view == View::measured) return ReportPart::pilot;
    return view == View::expected ? ReportPart::budget : ReportPart::scale;
}

}  // namespace

std::vector<OtherResult> otherResults(const ReportContext& context) {
    std::vector<OtherResult> others;
    if (!context.scenario().empty()) return others;
    for (const auto& other : {measured(context), expected(context), staged(context)})
        if (other && other->npv != context.results().metrics.npv) others.push_back(*other);
    return others;
}

QString otherResultsSentence(const std::vector<OtherResult>& others, const Formatter& formatter) {
    QStringList parts;
    for (const OtherResult& other : others) {
        const QString npv = formatter.money(other.npv);
        switch (other.view) {
            case View::measured:
                parts << OtherResultsWords::tr("%1 with what the pilot measured").arg(npv);
                break;
            case View::expected:
                parts << OtherResultsWords::tr("%1 as expected now, after the charges so far").arg(npv);
                break;
            case View::staged:
                parts << OtherResultsWords::tr("%1 with the scale plan as it is staged").arg(npv);
                break;
        }
    }
    if (parts.isEmpty()) return {};
    return OtherResultsWords::tr("Looked at otherwise, NPV is %1.", "a list of amounts with reasons")
        .arg(parts.join(QStringLiteral(", ")));
}

void writeOtherResults(SectionWriter& writer, const std::vector<OtherResult>& others, const ReportContext& context) {
    if (others.empty()) return;
    const Formatter& formatter = context.formatter;
    const Metrics& plan = context.results().metrics;
    const auto months = [&](const std::optional<double>& month) {
        return month ? formatter.months(month) : OtherResultsWords::tr("not within the plan");
    };
    writer.heading(OtherResultsWords::tr("The plan beside what was measured, charged and staged"));
    ReportTable table{
        .columns = {wordColumn(OtherResultsWords::tr("Looked at"), 3), figureColumn(OtherResultsWords::tr("NPV")),
                    figureColumn(OtherResultsWords::tr("ROI")), figureColumn(OtherResultsWords::tr("Payback")),
                    wordColumn(OtherResultsWords::tr("Section"), 1.6)}};
    table.rows.push_back(
        {.cells = {OtherResultsWords::tr("The plan"), formatter.money(plan.npv), formatter.percent(plan.roi),
                   months(plan.paybackMonth), choiceText(ReportPart::roi)}});
    for (const OtherResult& other : others)
        table.rows.push_back({.cells = {viewName(other.view), formatter.money(other.npv), formatter.percent(other.roi),
                                        months(other.paybackMonth), choiceText(partOf(other.view))}});
    table.note = OtherResultsWords::tr("Base case. Each row changes the plan in one respect; they are not added up.");
    writer.table(std::move(table));
}

}  // namespace jupan
