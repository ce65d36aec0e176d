// Many projects as one comparison.
//
// Money is added up and ranked in one currency. A rate is never guessed: an amount in currency C becomes one in T only
//  1. if C is T; or
//  2. by the project's own rate for T (its project.fx says how many C one T is: the amount is divided by it); or
//  3. by the rate that projects in T give for C, if all that give one give the same (the amount is multiplied by it).
// What has no such rate stays in its own currency, out of totals, ranks and chart. Rates are those of the plans: they
// do not change over the months. Figures of different horizons and discount rates stand side by side as they are.
// A plan without any benefit or cost has nothing to compare: its zeros are no result, and it stays out as well.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "core/portfolio/portfolio_row.h"
#include "core/tables/export_table.h"

namespace jupan {

/// Why a project is left out of totals, ranks and chart.
enum class PortfolioGap {
    none,
    unreadable,   ///< its problems say why
    noRate,       ///< nobody gives a rate
    ratesDiffer,  ///< projects give different ones
    tooLarge,     ///< converted, a figure would be too large for a number
    nothingYet    ///< neither a benefit nor a cost is entered
};
template <>
struct EnumNames<PortfolioGap> {
    static constexpr std::array<std::string_view, 6> names{"none",         "unreadable", "no_rate",
                                                           "rates_differ", "too_large",  "nothing_entered"};
};

/// Money of a project in the currency of the portfolio.
struct PortfolioMoney {
    double rate = 1;  ///< what its own amounts are multiplied by
    double benefit = 0;
    double cost = 0;
    double net = 0;
    double npv = 0;
    double peakExposure = 0;  ///< <= 0
};

struct PortfolioEntry {
    PortfolioRow row{};
    PortfolioGap gap = PortfolioGap::none;
    std::optional<PortfolioMoney> money{};  ///< where gap is none
    int rank = 0;                           ///< by NPV, from 1; equal NPVs share one; 0: not ranked

    /// Whether its figures say something: it was read and computed, and something is entered.
    [[nodiscard]] bool hasResult() const { return row.figures && gap != PortfolioGap::nothingYet; }
};

/// Sums of the projects in the comparison; no exposure: the projects' lows are of different months.
struct PortfolioTotal {
    int projects = 0;
    double benefit = 0;
    double cost = 0;
    double net = 0;
    double npv = 0;
    std::optional<double> roi{};  ///< net / cost; nothing without cost
};

struct Portfolio {
    std::string currency{};
    std::vector<PortfolioEntry> entries{};  ///< ranked ones first, then by file
    PortfolioTotal total{};
    PortfolioOptions options{};
};

/// `currency` empty: the one that most of the projects with something entered have, of several the one whose code comes
/// first; of no such project empty. The order of `rows` does not matter.
Portfolio comparePortfolio(std::vector<PortfolioRow> rows, std::string currency, const PortfolioOptions& options);

/// A sentence for a problem: core has none.
using ProblemWords = std::function<std::string(const Problem&)>;

/// A row a project. Money in the portfolio's currency is empty where it could not be converted; npv_own and peak_own
/// are in the project's own. Undefined figures are empty, and irr_status, payback_status and roi_status say why; where
/// nothing is entered yet they are empty, too, and gap says why.
ExportTable portfolioTable(const Portfolio& portfolio, TableLanguage language, const ProblemWords& words);

}  // namespace jupan
