#include <cstdio>

#include "app/cli/figures.h"
#include "app/cli/pilot_command.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "core/project/editing.h"

namespace jupan {
namespace {

std::string measured(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.5g", value);
    return text;
}

std::string nameOfKpi(const Project& project, const std::string& id) {
    const Kpi* kpi = findEntity<Kpi>(project, id);
    return oneLine(kpi != nullptr && !kpi->name.empty() ? kpi->name : id, 40);
}

std::string meanText(const SampleSummary& sample) {
    if (sample.observations == 0) return std::string(undefinedText);
    return measured(sample.mean) + " (" + std::to_string(sample.observations) + ")";
}

std::string gapText(StatisticsGap gap) {
    switch (gap) {
        case StatisticsGap::none:
            break;
        case StatisticsGap::noBaseline:
            return "there is no baseline";
        case StatisticsGap::noPilot:
            return "nothing was measured in the pilot";
        case StatisticsGap::tooFewBaseline:
            return "the baseline has one observation; an interval needs two";
        case StatisticsGap::tooFewPilot:
            return "the pilot has one observation; an interval needs two";
        case StatisticsGap::zeroBaseline:
            return "the baseline's mean is 0, so there is no relative change";
        case StatisticsGap::noVariance:
            return "the values do not differ, so there is no interval";
        case StatisticsGap::tooLarge:
            return "a figure is too large for a number";
    }
    return {};
}

std::string reasonText(const PilotKpiView& view) {
    const KpiStatistics& s = view.statistics;
    switch (s.reason) {
        case VerdictReason::targetMet:
            return "the interval's lower end, " + percent(s.effect->low) + ", meets the target";
        case VerdictReason::minimumMissed:
            return "the interval's upper end, " + percent(s.effect->high) + ", is below the minimum";
        case VerdictReason::undefined:
            return gapText(s.gap);
        case VerdictReason::moreWouldSettle:
            return grouped(*s.furtherObservations, 0) + " more observations of the pilot would settle it (power 80 %)";
        case VerdictReason::betweenLimits:
            return "the estimate lies from minimum to target; more of the same settles nothing";
        case VerdictReason::baselineUncertain:
            return "the baseline is too uncertain; more of the pilot alone settles nothing";
        case VerdictReason::tooMany:
            return "more than " + grouped(mostFurtherObservations, 0) + " observations would be needed";
    }
    return {};
}

std::string warningLine(const ContextFinding& finding) {
    const std::string shares =
        percent(finding.baseline) + " of the baseline, " + percent(finding.pilot) + " of the pilot";
    constexpr std::array<const char*, 7> days{"Mondays", "Tuesdays",  "Wednesdays", "Thursdays",
                                              "Fridays", "Saturdays", "Sundays"};
    switch (finding.warning) {
        case ContextWarning::seasonDiffers:
            return "in season: " + shares;
        case ContextWarning::campaignDiffers:
            return "during a campaign: " + shares;
        case ContextWarning::weekdaysDiffer:
            return std::string(days[static_cast<std::size_t>(finding.weekday)]) + ": " + shares;
        case ContextWarning::baselineWeeksMissing:
            return "weeks missing in the baseline: " + grouped(finding.baseline, 0);
        case ContextWarning::pilotWeeksMissing:
            return "weeks missing in the pilot: " + grouped(finding.pilot, 0);
        case ContextWarning::daysSwapped:
            return "the pilot's days lie before the baseline's";
        case ContextWarning::daysOverlap:
            return "the pilot's days begin before the baseline's end";
        case ContextWarning::baselineInPilot:
            return "observations of the baseline on or after the pilot's start: " + grouped(finding.baseline, 0);
        case ContextWarning::pilotOutsidePlan:
            return "observations of the pilot outside its weeks: " + grouped(finding.pilot, 0);
    }
    return {};
}

std::string linesOf(const Project& project, const PilotKpiView& view) {
    const KpiStatistics& s = view.statistics;
    std::string text =
        nameOfKpi(project, s.kpi) + ": " + std::string(nameOf(s.verdict)) + ": " + reasonText(view) + "\n";
    const auto add = [&](const std::string& line) { text += "  " + line + "\n"; };
    if (s.welch)
        add("Welch: t " + grouped(s.welch->t, 3) + ", " + grouped(s.welch->degrees, 1) + " degrees of freedom, p " +
            measured(s.welch->p));
    if (s.small) add("! fewer than " + std::to_string(fewObservations) + " observations on a side: rough figures");
    if (view.need)
        add("to show " + percent(view.need->effect) + ": " + grouped(view.need->itemsPerSide, 0) + " items a side" +
            (view.need->weeks ? ", " + grouped(*view.need->weeks, 0) + (*view.need->weeks == 1 ? " week" : " weeks") +
                                    " of the whole volume"
                              : ""));
    for (const ContextFinding& finding : view.context.findings) add("! " + warningLine(finding));
    const auto count = [&](const std::vector<std::size_t>& found, const char* what) {
        if (!found.empty()) add("! " + std::string(what) + ": " + std::to_string(found.size()));
    };
    count(view.context.outliers, "outliers, kept");
    count(view.context.percentMix, "observations that look like shares among percentages");
    return text;
}

std::string header(const PilotView& view) {
    const PilotPlan& plan = view.project.pilot.plan;
    std::string text = oneLine(view.project.settings.name) +
                       "\nPilot: " + (plan.start ? toText(*plan.start) : "no start yet") + ", " +
                       std::to_string(plan.weeks) + " weeks";
    if (!plan.channel.empty()) text += ", " + oneLine(plan.channel);
    text += "\nCriteria: " + (plan.fixedOn ? "fixed on " + toText(*plan.fixedOn) : std::string("not fixed yet")) +
            "\nThe figures say: " + std::string(nameOf(view.verdict)) + "\nDecision: ";
    if (view.project.pilot.decisions.empty()) return text + "none yet\n";
    const PilotDecision& last = view.project.pilot.decisions.back();
    return text + std::string(nameOf(last.verdict)) + ", " + toText(last.date) + ", by " + oneLine(last.by) + ": " +
           oneLine(last.reason) + "\n";
}

}  // namespace

std::string pilotText(const PilotView& view) {
    std::string text = header(view) + "\n";
    if (view.kpis.empty()) return text + "No KPI is measured in the pilot\n";
    Table table;
    table.add({"KPI", "Unit", "Baseline", "Pilot", "Effect", "90 % interval", "Target", "Minimum", "Verdict"});
    table.addRule();
    std::string details;
    for (const PilotKpiView& one : view.kpis) {
        const KpiStatistics& s = one.statistics;
        table.add({nameOfKpi(view.project, s.kpi), oneLine(one.goal.unit, 20), meanText(s.baseline), meanText(s.pilot),
                   s.effect ? percent(s.effect->estimate) : std::string(undefinedText),
                   s.effect ? percent(s.effect->low) + " to " + percent(s.effect->high) : std::string(undefinedText),
                   percent(one.goal.target), percent(one.goal.minimum), std::string(nameOf(s.verdict))});
        details += linesOf(view.project, one);
    }
    return text + table.text(0) + "Means, with the number of observations\n\n" + details;
}

}  // namespace jupan
