#include <nlohmann/json.hpp>

#include "app/cli/pilot_command.h"
#include "core/pilot/apply_to_plan.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

Json number(double value) {
    return value + 0.0;  // -0 says nothing that 0 does not
}
Json numberOrNull(std::optional<double> value) {
    return value ? number(*value) : Json(nullptr);
}
Json wholeOrNull(std::optional<int> value) {
    return value ? Json(*value) : Json(nullptr);
}
Json dayOrNull(const std::optional<Date>& day) {
    return day ? Json(toText(*day)) : Json(nullptr);
}

Json side(const SampleSummary& sample, const ContextSide& context) {
    const bool any = sample.observations > 0, spread = sample.observations > 1;
    return {{"observations", sample.observations},
            {"items", number(sample.items)},
            {"mean", any ? number(sample.mean) : Json(nullptr)},
            {"variance", spread ? number(sample.variance) : Json(nullptr)},
            {"mean_variance", spread ? number(sample.meanVariance) : Json(nullptr)},
            {"degrees", number(sample.degrees)},
            {"season_share", number(context.seasonShare)},
            {"campaign_share", number(context.campaignShare)},
            {"weeks_covered", context.weeksCovered},
            {"weeks_missing", context.weeksMissing}};
}

Json effect(const std::optional<Effect>& effect) {
    if (!effect) return nullptr;
    return {{"estimate", number(effect->estimate)}, {"standard_error", number(effect->standardError)},
            {"low", number(effect->low)},           {"high", number(effect->high)},
            {"p10", number(effect->p10)},           {"p90", number(effect->p90)}};
}

Json welch(const std::optional<WelchTest>& test) {
    if (!test) return nullptr;
    return {{"t", number(test->t)}, {"degrees", number(test->degrees)}, {"p", number(test->p)}};
}

Json sample(const std::optional<SampleNeed>& need) {
    if (!need) return nullptr;
    return {{"effect", number(need->effect)},
            {"items_per_side", need->itemsPerSide},
            {"items_per_week", numberOrNull(need->itemsPerWeek)},
            {"weeks", wholeOrNull(need->weeks)},
            {"fits", need->fits}};
}

/// Observations are named by their place in the document, from 0.
Json places(const std::vector<std::size_t>& found) {
    Json list = Json::array();
    for (const std::size_t place : found) list.push_back(place);
    return list;
}

Json control(const ControlChart& chart) {
    if (!chart.limits) return nullptr;
    std::vector<std::size_t> signals;
    for (const ControlPoint& point : chart.points)
        if (point.outside) signals.push_back(point.observation);
    return {{"mean", number(chart.limits->mean)},
            {"mean_moving_range", number(chart.limits->meanMovingRange)},
            {"lower", number(chart.limits->lower)},
            {"upper", number(chart.limits->upper)},
            {"signals", places(signals)}};
}

Json warnings(const ContextCheck& context) {
    Json list = Json::array();
    for (const ContextFinding& finding : context.findings)
        list.push_back({{"warning", nameOf(finding.warning)},
                        {"baseline", number(finding.baseline)},
                        {"pilot", number(finding.pilot)},
                        {"weekday", finding.weekday < 0 ? Json(nullptr) : Json(finding.weekday)}});
    return list;
}

Json kpi(const Project& project, const PilotKpiView& view) {
    const KpiStatistics& s = view.statistics;
    const std::string path = effectPath(project, s.kpi);
    return {{"kpi", s.kpi},
            {"better", nameOf(view.goal.better)},
            {"unit", view.goal.unit},
            {"target", number(view.goal.target)},
            {"minimum", number(view.goal.minimum)},
            {"hoped", numberOrNull(view.goal.hoped)},
            {"baseline", side(s.baseline, view.context.baseline)},
            {"pilot", side(s.pilot, view.context.pilot)},
            {"gap", nameOf(s.gap)},
            {"welch", welch(s.welch)},
            {"effect", effect(s.effect)},
            {"small", s.small},
            {"verdict", nameOf(s.verdict)},
            {"reason", nameOf(s.reason)},
            {"further_observations", wholeOrNull(s.furtherObservations)},
            {"sample", sample(view.need)},
            {"control", control(view.chart)},
            {"warnings", warnings(view.context)},
            {"outliers", places(view.context.outliers)},
            {"percent_mix", places(view.context.percentMix)},
            {"plan_input", path.empty() ? Json(nullptr) : Json(path)}};
}

}  // namespace

std::string pilotJson(const PilotView& view) {
    const PilotPlan& plan = view.project.pilot.plan;
    Json kpis = Json::array(), decisions = Json::array();
    for (const PilotKpiView& one : view.kpis) kpis.push_back(kpi(view.project, one));
    for (const PilotDecision& decision : view.project.pilot.decisions)
        decisions.push_back({{"date", toText(decision.date)},
                             {"verdict", nameOf(decision.verdict)},
                             {"by", decision.by},
                             {"reason", decision.reason}});
    const Json document = {{"plan",
                            {{"start", dayOrNull(plan.start)},
                             {"weeks", plan.weeks},
                             {"channel", plan.channel},
                             {"scope", plan.scope},
                             {"stakeholders", plan.stakeholders},
                             {"fixed_on", dayOrNull(plan.fixedOn)}}},
                           {"kpis", std::move(kpis)},
                           {"verdict", nameOf(view.verdict)},
                           {"decision", decisions.empty() ? Json(nullptr) : decisions.back()},
                           {"decisions", decisions}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace jupan
