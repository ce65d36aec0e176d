// What a budget line was planned to use in a month, and what it did use: the quantities behind the money, for
// explaining a variance.
#pragma once

#include <array>

#include "core/engine/scenario.h"
#include "core/finops/actuals.h"
#include "core/project/budget.h"

namespace jupan {

/// Tokens by how they are priced: input read from a cache is `cached`, all other input, batch input included, `fresh`.
enum class TokenKind { fresh, cached, output };
using ByTokenKind = std::array<double, 3>;

/// What one token of a model costs by plan. Batch use is part of the price: it is cheap use of the same tokens.
struct PlannedPrice {
    ByTokenKind each{};       ///< in the model's currency
    double exchangeRate = 1;  ///< planned: project currency for one unit
};

struct PlannedModelUse {
    std::string model;     ///< id
    ByTokenKind tokens{};  ///< in the month, retries included
    PlannedPrice price{};
};

struct PlannedUse {
    bool planned = false;                   ///< false: the plan has nothing for the line; only the rates are filled in
    double units = 0;                       ///< requests, retries included; of seats alone, seats; else 0
    std::vector<PlannedModelUse> models{};  ///< empty if the line has no tokens
    double otherAmount = 0;                 ///< seats and cost items, project currency
    double taxFactor = 1;                   ///< 1 + tax on what is used
    bool foreign = false;                   ///< something is planned in another currency
    /// What a token of any model of the project would cost, whether planned or not.
    std::map<std::string, PlannedPrice, std::less<>> priceList{};
    std::string currency{};                              ///< the project's
    std::map<std::string, double, std::less<>> rates{};  ///< planned exchange rates of other currencies
};

/// The plan of a line in a calendar month: all cost lines of the plan that belong to it (lineOfPlanCost), as a scenario
/// sees them, its cost factor in the prices. Own lines, the contingency, and months outside the plan have none.
/// Precondition: the project is valid.
PlannedUse plannedUse(const ScenarioProject& plan, const Budget& budget, std::string_view line, YearMonth month);

/// Money in one currency, tax apart.
struct UsedMoney {
    Decimal amount{};     ///< as charged
    Decimal converted{};  ///< project currency
};

struct ActualModelUse {
    std::string model;  ///< id in the project, or what the vendor calls it; empty if the charge names none
    double requests = 0;
    ByTokenKind tokens{};
    std::map<std::string, UsedMoney, std::less<>> money{};  ///< by currency
    double allTokens() const { return tokens[0] + tokens[1] + tokens[2]; }
};

struct ActualUse {
    std::vector<ActualModelUse> models{};
    Decimal tax{};            ///< project currency
    std::size_t waiting = 0;  ///< charges without a rate: not in the money
};

/// What a line used in a month, up to and with `asOf`, by models of the project where they are known.
ActualUse actualUse(const Actuals& actuals, const Project& project, std::string_view line, YearMonth month, Date asOf);

}  // namespace jupan
