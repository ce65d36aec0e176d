#include <array>
#include <nlohmann/json.hpp>

#include "app/cli/portfolio_command.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

Json number(std::optional<double> value) {
    return value ? Json(*value + 0.0) : Json(nullptr);  // -0 says nothing that 0 does not
}

std::string_view statusName(IrrResult::Status status) {
    return status == IrrResult::unique ? "unique" : status == IrrResult::multiple ? "multiple" : "none";
}

Json figuresJson(const PortfolioFigures& f) {
    const Metrics& m = f.metrics;
    return {{"currency", f.currency},
            {"horizon_months", f.horizonMonths},
            {"discount_rate", number(f.discountRate)},
            {"benefit", number(m.totalBenefit)},
            {"cost", number(m.totalCost)},
            {"net", number(m.net)},
            {"npv", number(m.npv)},
            {"roi", number(m.roi)},
            {"payback_month", number(m.paybackMonth)},
            {"irr", number(m.irr)},
            {"irr_status", statusName(m.irrStatus)},
            {"npv_probability", number(f.npvProbability)},
            {"guess_share", number(f.guessShare)},
            {"peak_exposure", number(m.peakExposure)},
            {"peak_exposure_month", m.peakExposureMonth},
            {"readiness", number(f.readiness.share)},
            {"steps_done", f.stepsDone},
            {"steps", f.steps},
            {"next_step", f.nextStep ? Json(*f.nextStep) : Json(nullptr)},
            {"pilot_verdict", f.piloted ? Json(nameOf(f.verdict)) : Json(nullptr)}};
}

/// As null where nothing is entered yet: these zeros are no result.
constexpr std::array resultKeys{"benefit",     "cost",          "net",
                                "npv",         "roi",           "payback_month",
                                "irr",         "irr_status",    "npv_probability",
                                "guess_share", "peak_exposure", "peak_exposure_month"};

Json figuresJson(const PortfolioEntry& entry) {
    if (!entry.row.figures) return nullptr;
    Json figures = figuresJson(*entry.row.figures);
    if (!entry.hasResult())
        for (const char* key : resultKeys) figures[key] = nullptr;
    return figures;
}

Json moneyJson(const PortfolioMoney& money) {
    return {{"rate", number(money.rate)}, {"benefit", number(money.benefit)},
            {"cost", number(money.cost)}, {"net", number(money.net)},
            {"npv", number(money.npv)},   {"peak_exposure", number(money.peakExposure)}};
}

Json entryJson(const PortfolioEntry& entry) {
    Json problems = Json::array();
    for (const Problem& problem : entry.row.problems) problems.push_back(problemText(problem));
    return {{"file", entry.row.file},        {"name", entry.row.name},
            {"client", entry.row.client},    {"rank", entry.rank > 0 ? Json(entry.rank) : Json(nullptr)},
            {"gap", nameOf(entry.gap)},      {"problems", std::move(problems)},
            {"figures", figuresJson(entry)}, {"converted", entry.money ? moneyJson(*entry.money) : Json(nullptr)}};
}

}  // namespace

std::string portfolioJson(const Portfolio& portfolio) {
    Json entries = Json::array();
    for (const PortfolioEntry& entry : portfolio.entries) entries.push_back(entryJson(entry));
    const PortfolioTotal& total = portfolio.total;
    const Json document = {{"as_of", toText(portfolio.options.today)},
                           {"currency", portfolio.currency},
                           {"trials", portfolio.options.trials},
                           {"seed", portfolio.options.seed},
                           {"projects", std::move(entries)},
                           {"total",
                            {{"projects", total.projects},
                             {"benefit", number(total.benefit)},
                             {"cost", number(total.cost)},
                             {"net", number(total.net)},
                             {"npv", number(total.npv)},
                             {"roi", number(total.roi)}}}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace jupan
