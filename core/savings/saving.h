// "What would save": one way to spend less than the plan, as numbers and codes.
#pragma once

#include <string>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// What is changed, and with it what it asks of the owner. The comment says what Saving::now and Saving::then count.
enum class SavingKind {
    cheaperModel,       ///< part of the requests to the next cheaper model; its share of the two models' requests
    batch,              ///< what can wait goes through the batch API; batch_share
    caching,            ///< the fixed part stands first in the prompt, unchanged; cached_share
    fewerOutputTokens,  ///< shorter answers are asked for; output tokens a request
    annualSeats,        ///< seats paid a year ahead; price a month in the seats' currency
    tokenizer,          ///< a model that cuts Korean into fewer tokens; input and output tokens a request
};
template <>
struct EnumNames<SavingKind> {
    static constexpr std::array<std::string_view, 6> names{"cheaper_model",       "batch",        "caching",
                                                           "fewer_output_tokens", "annual_seats", "tokenizer"};
};

/// What is riskier than the plan.
enum class SavingRisk {
    none,
    qualityNotMeasured,  ///< another model answers; nobody says as well: the pilot has to measure it
    answersShorter,      ///< what is left out may be missed
    committedForAYear,   ///< seats are paid for even if fewer are needed
};
template <>
struct EnumNames<SavingRisk> {
    static constexpr std::array<std::string_view, 4> names{"none", "quality_not_measured", "answers_shorter",
                                                           "committed_for_a_year"};
};

/// What the figure rests on. The comment says what SavingAssumption::value is.
enum class AssumptionCode {
    movedShare,         ///< share of requests that the cheaper model can answer
    batchShare,         ///< share of requests that can wait for the batch API
    cachedShare,        ///< share of the input that is the same every time
    outputCut,          ///< share of the output tokens that can be left out
    annualPrice,        ///< price a month with annual billing, in the seats' currency
    tokenRatio,         ///< tokens of the same text, o200k_base over cl100k_base
    halfPriceBatch,     ///< a model's list has no batch price, so half of the price counts; the factor
    allSeatsFromStart,  ///< annual seats are not ramped up: all are paid from this month on
};
template <>
struct EnumNames<AssumptionCode> {
    static constexpr std::array<std::string_view, 8> names{"moved_share",      "batch_share",         "cached_share",
                                                           "output_cut",       "annual_price",        "token_ratio",
                                                           "half_price_batch", "all_seats_from_start"};
};

struct SavingAssumption {
    AssumptionCode code{};
    double value = 0;
    Source source = Source::guess;
    bool operator==(const SavingAssumption&) const = default;
};

/// Requests go from one model to the other (ids).
struct ModelSwap {
    std::string from{};
    std::string to{};
    bool operator==(const ModelSwap&) const = default;
};

struct Saving {
    SavingKind kind{};
    std::string path{};          ///< the workload or seat plan: "workload.chat", "seat.team"
    double moneyPerYear = 0;     ///< > 0; cost saved, contingency included, averaged over the months of operation 1..H
    double npvChange = 0;        ///< > 0; NPV with the scenario less NPV of the base project
    double costPerYearNow = 0;   ///< of the workload or seat plan, counted as moneyPerYear
    double costPerYearThen = 0;  ///< the same with the saving
    double now = 0;
    double then = 0;
    std::vector<ModelSwap> swaps{};  ///< cheaperModel (one), tokenizer
    SavingRisk risk = SavingRisk::none;
    std::vector<SavingAssumption> assumptions{};
    std::vector<Model> newModels{};  ///< candidates that the scenario needs and the project does not have yet
    Scenario scenario{};             ///< says all of it; without id and name (see tryAsScenario)

    [[nodiscard]] bool riskier() const { return risk != SavingRisk::none; }
};

}  // namespace jupan
