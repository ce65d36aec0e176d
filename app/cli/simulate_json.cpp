#include <nlohmann/json.hpp>

#include "app/cli/simulate_command.h"

namespace jupan {
namespace {

/// nlohmann::json keeps its keys sorted.
using Json = nlohmann::json;

Json number(std::optional<double> value) {
    // -0 says nothing that 0 does not.
    return value ? Json(*value + 0.0) : Json(nullptr);
}

Json numbers(const std::vector<double>& values) {
    Json list = Json::array();
    for (const double value : values) list.push_back(number(value));
    return list;
}

Json statisticsJson(const MetricStatistics& metric) {
    Json object{{"mean", number(metric.mean)},
                {"sd", number(metric.standardDeviation)},
                {"standard_error", number(metric.standardError)},
                {"histogram", {{"edges", numbers(metric.histogram.edges)}, {"counts", metric.histogram.counts}}}};
    constexpr std::array<const char*, 7> names{"p5", "p10", "p25", "p50", "p75", "p90", "p95"};
    for (std::size_t i = 0; i < names.size(); ++i) object[names[i]] = number(metric.percentiles[i]);
    return object;
}

Json driversJson(const std::vector<Driver>& drivers) {
    Json list = Json::array();
    for (const Driver& driver : drivers)
        list.push_back({{"input", driver.input},
                        {"spearman", number(driver.spearman)},
                        {"share", number(driver.share)},
                        {"evppi", number(driver.evppi)}});
    return list;
}

}  // namespace

std::string simulationJson(const Simulation& simulation) {
    Json payback = statisticsJson(simulation.paybackMonth);
    payback["none"] = simulation.paybackNone;
    Json within = Json::object();
    for (std::size_t year = 0; year < simulation.probPaybackWithin.size(); ++year)
        within[std::to_string(12 * (year + 1))] = simulation.probPaybackWithin[year];
    const Json object{{"trials", simulation.trials},
                      {"seed", simulation.seed},
                      {"sampler", nameOf(simulation.sampler)},
                      {"npv", statisticsJson(simulation.npv)},
                      {"net", statisticsJson(simulation.net)},
                      {"roi", statisticsJson(simulation.roi)},
                      {"payback_month", std::move(payback)},
                      {"prob_npv_positive", simulation.probNpvPositive},
                      {"prob_payback_within", std::move(within)},
                      {"fan",
                       {{"p10", numbers(simulation.fan.p10)},
                        {"p50", numbers(simulation.fan.p50)},
                        {"p90", numbers(simulation.fan.p90)}}},
                      {"drivers", driversJson(simulation.drivers)},
                      {"evpi", number(simulation.evpi)},
                      {"correlation_repaired", simulation.correlationRepaired}};
    return object.dump(2) + "\n";
}

}  // namespace jupan
