// Rows of budget against actual as a table shows them.
#pragma once

#include "core/finops/spending_rows.h"
#include "ui/format/formatter.h"
#include "ui/models/spending_table.h"

namespace jupan {

struct SpendingFigures {
    QStringList columns{};
    std::vector<SpendingTableRow> rows{};
    Formatter settled{};  ///< the unit of the money columns
};

/// Budget, actual, variance, utilisation, forecast or landing, and status; what no line holds and the total last.
SpendingFigures spendingFigures(const SpendingWatch& watch, const SpendingRows& rows, const Project& project,
                                SpendingPeriod period, SpendingGrouping grouping, const Formatter& formatter);

/// Spent, share, requests, tokens, and what 1,000 tokens and a request cost.
SpendingFigures modelFigures(const ModelRows& rows, const Formatter& formatter);

}  // namespace jupan
