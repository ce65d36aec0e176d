#include "app/cli/budget_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>

#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/text.h"

namespace jupan {

void addBudget(CLI::App& app, BudgetArguments& arguments) {
    auto* command = app.add_subcommand("budget", "Budget against actual charges, forecast, alerts and anomalies");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json; it is not written")->required();
    command
        ->add_option_function<std::string>(
            "--as-of", [&arguments](const std::string& day) { arguments.asOf = parseDate(day); },
            "Day to look from, YYYY-MM-DD; without it the last day with charges")
        ->check(wrongChargeDay);
    command->add_flag("--json", arguments.json, "As JSON, unrounded; amounts as exact decimal text");
    command->footer(
        "Exit code 3 when an alert is active. Without a budget the plan is compared with, and no alert fires.");
}

Exit runBudget(const BudgetArguments& arguments) {
    const auto file = openForReading(arguments.file);
    if (!file) return report(file.problems());
    const auto project = watched(file.value().charges(), file.value().project(), arguments.asOf, today());
    if (!project) return report(project.problems());
    if (project.value().budgetIsPlan)
        std::fprintf(stderr, "warning: %s: has no budget; its plan is compared with\n",
                     oneLine(arguments.file.string(), 200).c_str());
    const Exit exit = printed(arguments.json ? budgetJson(project.value()) : budgetText(project.value()));
    if (exit != Exit::success) return exit;
    return std::ranges::any_of(project.value().alerts, isActive) ? Exit::attention : Exit::success;
}

}  // namespace jupan
