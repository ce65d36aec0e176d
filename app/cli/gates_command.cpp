#include "app/cli/gates_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/spending.h"
#include "core/engine/analyze.h"
#include "core/project/budget_versions.h"
#include "core/simulation/simulate.h"

namespace jupan {

void addGates(CLI::App& app, GatesArguments& arguments) {
    auto* command = app.add_subcommand("gates", "The gates before the pilot and before the scale-up");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json; it is not written")->required();
    command
        ->add_option_function<std::string>(
            "--as-of", [&arguments](const std::string& day) { arguments.asOf = parseDate(day); },
            "Day to look from, YYYY-MM-DD; without it today, and the last day with charges for the budget")
        ->check(wrongChargeDay);
    command->add_flag("--json", arguments.json, "As JSON, unrounded");
    command->footer(
        "Exit code 3 when a gate is closed and has no override. The probability that NPV is above 0 comes from\n"
        "20,000 trials with seed 1. What is not known counts as not met.");
}

Result<GateFacts> gateFacts(const ProjectFile& file, std::optional<Date> asOf, Date now) {
    const Project& project = file.project();
    const auto results = analyze(project);
    if (!results) return results.problems();
    GateFacts facts = planFacts(project, results.value(), asOf.value_or(now));
    const auto simulated = simulate(project, {}, {.trials = gateTrials, .seed = gateSeed, .drivers = false});
    if (!*simulated) return simulated->problems();
    facts.npvProbability = simulated->value().probNpvPositive;
    // Without a budget there is nothing to have kept, and the plan need not fit one.
    if (!budgetInForce(project.finops.budget, asOf.value_or(now))) return facts;
    const auto spending = watched(file.charges(), project, asOf, now);
    if (!spending) return spending.problems();
    const WatchedProject& w = spending.value();
    if (!w.spending.lastDay) return facts;
    facts.budgetUsed = w.watch.total.yearToDate.utilisation;
    facts.activeAlerts = static_cast<int>(std::ranges::count_if(w.alerts, isActive));
    return facts;
}

Exit runGates(const GatesArguments& arguments) {
    const auto file = openForReading(arguments.file);
    if (!file) return report(file.problems());
    const auto facts = gateFacts(file.value(), arguments.asOf, today());
    if (!facts) return report(facts.problems());
    GatesView view{.project = file.value().project(), .facts = facts.value()};
    for (const Gate gate : {Gate::pilotStart, Gate::scale})
        view.gates.push_back(evaluateGate(view.project, gate, view.facts));
    const Exit exit = printed(arguments.json ? gatesJson(view) : gatesText(view));
    if (exit != Exit::success) return exit;
    return std::ranges::all_of(view.gates, &GateResult::passable) ? Exit::success : Exit::attention;
}

}  // namespace jupan
