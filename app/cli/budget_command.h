// jupan-cli budget: its arguments and what it does.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/cli/commands.h"
#include "app/cli/spending.h"

namespace CLI {
class App;
}

namespace jupan {

struct BudgetArguments {
    std::filesystem::path file;
    std::optional<Date> asOf{};  ///< absent: the last day with charges
    bool json = false;
};

void addBudget(CLI::App& app, BudgetArguments& arguments);

/// Budget against actual on a day, forecasts, alerts, anomalies; writes nothing. `attention` when an alert is active.
Exit runBudget(const BudgetArguments& arguments);

/// Sorted keys; exact amounts as decimal text, statistics as numbers, null for undefined figures. Ends in a line end.
std::string budgetJson(const WatchedProject& project);

/// The same as tables, rounded for reading.
std::string budgetText(const WatchedProject& project);

}  // namespace jupan
