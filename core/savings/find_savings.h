// Finds what would save in each workload and seat plan of a project, and makes a scenario of it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/savings/saving.h"

namespace jupan {

struct AssumedNumber {
    double value = 0;
    Source source = Source::guess;
};

/// Published benchmark: tokens a Korean character takes in o200k_base and cl100k_base.
inline constexpr double koreanTokensO200k = 0.57;
inline constexpr double koreanTokensCl100k = 0.94;

/// What is known of a model beside its prices; empty or absent: not known.
struct ModelFacts {
    std::string provider{};
    std::optional<double> contextWindow{};     ///< tokens of a request and its answer together
    std::optional<TokenEncoding> tokenizer{};  ///< counts where the model itself does not say its own
};

/// What cannot be read from the project. Shares and cuts lie in [0, 1], ratios and prices are not negative.
struct SavingAssumptions {
    /// Share of a model's requests that the next cheaper one can answer.
    AssumedNumber movedShare{0.5};
    /// A model counts as cheaper only from this on: less is not worth another pilot. Share of the cost of a request.
    double cheaperBy = 0.1;
    AssumedNumber batchShare{0.3};
    AssumedNumber cachedShare{0.5};
    AssumedNumber outputCut{0.2};
    /// By workload id, in place of the one above: what was measured, or what the reader takes instead.
    std::map<std::string, AssumedNumber> movedShareOf{};
    std::map<std::string, AssumedNumber> batchShareOf{};
    std::map<std::string, AssumedNumber> cachedShareOf{};
    std::map<std::string, AssumedNumber> outputCutOf{};
    /// By seat plan id: price a month with annual billing, in the seats' currency; absent: that of monthly billing.
    std::map<std::string, AssumedNumber> annualPriceOf{};
    /// Tokens of the same text, o200k_base over cl100k_base; absent where the texts are not Korean.
    std::optional<AssumedNumber> tokenRatio{{koreanTokensO200k / koreanTokensCl100k, Source::benchmark}};
    /// By workload id: the measured ratio, in place of `tokenRatio`.
    std::map<std::string, AssumedNumber> tokenRatioOf{};
    /// By model id, of the project's models and of candidates.
    std::map<std::string, ModelFacts> factsOf{};
};

/// Every saving of the base project, at most one of a kind for a workload or seat plan; the most money a year first,
/// then the higher NPV, then document order. Each is measured alone against the plan: two of them together save less
/// than their sum, or exclude each other, so they must not be added up. What saves nothing (in money or in NPV), or
/// what the plan does already, is not listed.
///
/// `candidates`: models with prices beside the project's own. Left out are those that the project has (by id or
/// catalogue id: its own prices count) and those in a currency without exchange rate. What replaces a model is
/// - cheaperModel: the dearest of those that cost at least `cheaperBy` less a request, of the same tokenizer as far as
///   both are known; of the models in the ladder the one whose replacement saves most;
/// - tokenizer: where all models of a ladder use cl100k_base, the o200k_base model nearest in the cost of a request of
///   as many tokens, so that the saving is the tokenizer's and not the price's.
/// No model replaces another if a request and its answer, at the high end of their ranges, do not fit into its context
/// window; no candidate replaces a model of another provider, since that is a contract more (where both are known).
/// Fees for writing to a cache are not among a plan's prices and not counted.
/// Precondition: the project is valid.
std::vector<Saving> findSavings(const Project& project, const std::vector<Model>& candidates,
                                const SavingAssumptions& assumptions = {});

/// The scenario that says exactly what this saving does, or null: it has not been tried, or was changed since.
const Scenario* scenarioOf(const Project& project, const Saving& saving);

/// Appends the saving to the project as a scenario called `name`, and its new models to the price list; returns the
/// scenario's id. Precondition: the saving was found in this project.
std::string tryAsScenario(Project& project, const Saving& saving, std::string name);

}  // namespace jupan
