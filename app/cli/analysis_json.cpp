#include "app/cli/analysis_json.h"

#include <nlohmann/json.hpp>

#include "app/cli/messages.h"

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

std::string_view statusName(IrrResult::Status status) {
    switch (status) {
        case IrrResult::Status::unique:
            return "unique";
        case IrrResult::Status::multiple:
            return "multiple";
        case IrrResult::Status::none:
            break;
    }
    return "none";
}

Json metricsJson(const Metrics& metrics) {
    return {{"total_benefit", number(metrics.totalBenefit)},
            {"total_cost", number(metrics.totalCost)},
            {"net", number(metrics.net)},
            {"roi", number(metrics.roi)},
            {"pv_benefit", number(metrics.pvBenefit)},
            {"pv_cost", number(metrics.pvCost)},
            {"npv", number(metrics.npv)},
            {"roi_pv", number(metrics.roiPv)},
            {"benefit_cost_ratio", number(metrics.benefitCostRatio)},
            {"safety_margin", number(metrics.safetyMargin)},
            {"irr", number(metrics.irr)},
            {"irr_status", statusName(metrics.irrStatus)},
            {"irr_roots", numbers(metrics.irrRoots)},
            {"mirr", number(metrics.mirr)},
            {"payback_month", number(metrics.paybackMonth)},
            {"discounted_payback_month", number(metrics.discountedPaybackMonth)},
            {"peak_exposure", number(metrics.peakExposure)},
            {"peak_exposure_month", metrics.peakExposureMonth}};
}

Json yearsJson(const std::vector<YearFigures>& years) {
    Json list = Json::array();
    for (const YearFigures& year : years)
        list.push_back({{"year", year.year},
                        {"benefit", number(year.benefit)},
                        {"cost", number(year.cost)},
                        {"net", number(year.net)},
                        {"cumulative", number(year.cumulative)},
                        {"roi", number(year.roi)},
                        {"pv_net", number(year.pvNet)}});
    return list;
}

Json itemsJson(const std::vector<ItemFigures>& items) {
    Json object = Json::object();
    for (const ItemFigures& item : items) object[item.id] = {{"total", number(item.total)}, {"pv", number(item.pv)}};
    return object;
}

template <class Key>
Json sumsJson(const std::vector<std::pair<Key, double>>& sums) {
    Json object = Json::object();
    for (const auto& [key, sum] : sums) object[std::string(nameOf(key))] = number(sum);
    return object;
}

Json unitCostsJson(const std::vector<UnitCost>& unitCosts) {
    Json object = Json::object();
    for (const UnitCost& unit : unitCosts) {
        Json years = Json::array();
        for (const auto& year : unit.years) years.push_back(number(year));
        object[unit.workUnit] = std::move(years);
    }
    return object;
}

Json requestCostsJson(const std::vector<RequestYears>& requests) {
    Json object = Json::object();
    for (const RequestYears& years : requests) {
        Json one = Json::array();
        Json thousand = Json::array();
        for (const auto& cost : years.costPerRequest) {
            one.push_back(number(cost));
            thousand.push_back(cost ? number(*cost * 1000) : Json(nullptr));
        }
        object[years.workload] = {
            {"requests", numbers(years.requests)}, {"per_request", one}, {"per_1000_requests", thousand}};
    }
    return object;
}

Json warningsJson(const std::vector<Warning>& warnings) {
    Json list = Json::array();
    for (const Warning& warning : warnings)
        list.push_back({{"code", nameOf(warning.code)}, {"path", warning.path}, {"text", warningText(warning)}});
    return list;
}

}  // namespace

std::string analysisJson(const Results& results, const std::vector<RequestYears>& requests) {
    Json lanes = Json::object();
    for (std::size_t lane = 0; lane < results.lanes.size(); ++lane)
        lanes[std::string(nameOf(static_cast<Lane>(lane)))] = number(results.lanes[lane]);
    const Json document = {{"scenario", results.scenario},
                           {"metrics", metricsJson(results.metrics)},
                           {"years", yearsJson(results.years)},
                           {"months",
                            {{"benefit", numbers(results.months.benefit)},
                             {"cost", numbers(results.months.cost)},
                             {"net", numbers(results.months.net)},
                             {"cumulative", numbers(results.months.cumulative)}}},
                           {"cash_metrics", metricsJson(results.cashMetrics)},
                           {"lanes", lanes},
                           {"guess_share", number(results.guessShare)},
                           {"kpis", itemsJson(results.kpis)},
                           {"axes", sumsJson(results.axes)},
                           {"costs", itemsJson(results.costs)},
                           {"categories", sumsJson(results.categories)},
                           {"contingency", number(results.contingency)},
                           {"unit_costs", unitCostsJson(results.unitCosts)},
                           {"request_costs", requestCostsJson(requests)},
                           {"warnings", warningsJson(results.warnings)}};
    return document.dump(2) + "\n";
}

}  // namespace jupan
