#include <nlohmann/json.hpp>

#include "app/cli/budget_command.h"
#include "app/cli/text.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

Json number(std::optional<double> value) {
    return value ? Json(*value + 0.0) : Json(nullptr);  // -0 says nothing that 0 does not
}

Json dayOrNull(const std::optional<Date>& day) {
    return day ? Json(toText(*day)) : Json(nullptr);
}

Json figures(const VarianceFigures& figures) {
    return {{"budget", figures.budget.toText()},
            {"actual", figures.actual.toText()},
            {"variance", figures.variance.toText()},
            {"utilisation", number(figures.utilisation)}};
}

template <class Forecast>
Json forecast(const Forecast& forecast) {
    return {{"value", number(forecast.value)},
            {"low", forecast.range ? number(forecast.range->low) : Json(nullptr)},
            {"high", forecast.range ? number(forecast.range->high) : Json(nullptr)}};
}

template <class Forecast>
Json withBasis(const Forecast& made) {
    Json json = forecast(made);
    json["basis"] = nameOf(made.basis);
    return json;
}

Json line(const WatchedProject& project, const LineWatch& watch, bool sumOfLines = false) {
    Json json = {{"month", figures(watch.month)},
                 {"year_to_date", figures(watch.yearToDate)},
                 {"forecast", sumOfLines ? forecast(watch.forecast) : withBasis(watch.forecast)},
                 {"year_forecast", sumOfLines ? forecast(watch.year) : withBasis(watch.year)},
                 {"year_budget", watch.yearBudget.toText()}};
    if (watch.line.empty()) return json;
    json["line"] = watch.line;
    json["name"] = lineName(project.watch.budget, watch.line);
    return json;
}

Json alert(const Alert& alert, bool firedNow) {
    const AlertSubject& subject = alert.subject;
    return {{"line", subject.line},
            {"first", toText(subject.first)},
            {"months", subject.months},
            {"basis", nameOf(subject.threshold.basis)},
            {"share", subject.threshold.share.toText()},
            {"fired_on", toText(alert.firedOn)},
            {"fired_now", firedNow},
            {"budget", alert.budget.toText()},
            {"value", alert.value.toText()},
            {"holds", alert.holds},
            {"active", isActive(alert)},
            {"acknowledged_on", dayOrNull(alert.acknowledgedOn)},
            {"acknowledged_by", alert.acknowledgedBy}};
}

Json anomaly(const Anomaly& anomaly) {
    Json causes = Json::array();
    for (const AnomalyCause& cause : anomaly.causes)
        causes.push_back({{"dimension", nameOf(cause.dimension)},
                          {"name", cause.name},
                          {"money", number(cause.money)},
                          {"usual", number(cause.usual)},
                          {"excess_share", number(cause.excessShare)},
                          {"day_share", number(cause.dayShare)},
                          {"usual_share", number(cause.usualShare)}});
    return {{"day", toText(anomaly.day)},     {"money", number(anomaly.money)}, {"usual", number(anomaly.usual)},
            {"score", number(anomaly.score)}, {"days", anomaly.days},           {"causes", std::move(causes)}};
}

Json rate(const RateUse& use) {
    Json json = {{"waiting", use.waiting},
                 {"waiting_amount", use.waitingAmount.toText()},
                 {"last_used", dayOrNull(use.lastUsed)}};
    for (std::size_t origin = 0; origin < use.charges.size(); ++origin)
        json[std::string(EnumNames<RateOrigin>::names[origin])] = use.charges[origin];
    return json;
}

Json version(const WatchedProject& project) {
    if (project.budgetIsPlan) return "plan";
    if (project.watch.budgetVersion == 0) return "draft";
    return project.watch.budgetVersion;
}

}  // namespace

std::string budgetJson(const WatchedProject& project) {
    const SpendingWatch& watch = project.watch;
    Json lines = Json::array(), alerts = Json::array(), anomalies = Json::array(), rates = Json::object();
    for (const LineWatch& one : watch.lines) lines.push_back(line(project, one));
    for (const Alert& one : project.alerts)
        alerts.push_back(alert(one, std::ranges::find(project.fired, one.subject) != project.fired.end()));
    for (const Anomaly& one : watch.anomalies) anomalies.push_back(anomaly(one));
    for (const auto& [currency, use] : project.spending.rates) rates[currency] = rate(use);
    const Json document = {
        {"as_of", toText(watch.asOf)},
        {"month", toText(watch.month)},
        {"currency", project.project.settings.currency.code},
        {"budget_version", version(project)},
        {"lines", std::move(lines)},
        {"unassigned", line(project, watch.unassigned)},
        {"total", line(project, watch.total, true)},
        {"landing", {{"month", forecast(watch.monthLanding)}, {"year", forecast(watch.yearLanding)}}},
        {"alerts", std::move(alerts)},
        {"anomalies", std::move(anomalies)},
        {"waiting", watch.waiting},
        {"rates", std::move(rates)}};
    // Texts of the ledger are UTF-8; a hostile one is replaced, never thrown at.
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace jupan
