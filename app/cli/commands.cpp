#include "app/cli/commands.h"

#include <cstdio>

#include "app/cli/analysis_json.h"
#include "app/cli/analysis_text.h"
#include "app/cli/files.h"
#include "app/cli/messages.h"
#include "app/cli/output.h"
#include "app/cli/text.h"
#include "core/audit/chain.h"
#include "core/engine/analyze.h"
#include "core/engine/chosen_scenario.h"
#include "core/engine/request_years.h"
#include "resources/templates/templates.h"

namespace jupan {
namespace {

std::string count(std::size_t number, std::string_view one, std::string_view many) {
    return std::to_string(number) + " " + std::string(number == 1 ? one : many);
}

std::string contentText(const Project& project) {
    return count(project.models.size(), "model", "models") + ", " +
           count(project.workUnits.size(), "work unit", "work units") + ", " +
           count(project.kpis.size(), "KPI", "KPIs") + ", " + count(project.workloads.size(), "workload", "workloads") +
           ", " + count(project.seats.size(), "seat line", "seat lines") + ", " +
           count(project.costs.size(), "cost item", "cost items") + ", " +
           count(project.scenarios.size(), "scenario", "scenarios") + ", " +
           count(project.correlations.size(), "correlation", "correlations") + ", " +
           count(project.provenance.size(), "provenance entry", "provenance entries");
}

std::string ledgerText(const Ledger& ledger) {
    if (ledger.empty()) return {};
    return ", " + count(ledger.imports.size(), "import", "imports") + ", " +
           count(ledger.charges.size(), "charge", "charges");
}

void printWarnings(const Results& results) {
    std::string lines;
    for (const Warning& warning : results.warnings) lines += warningLine(warning) + "\n";
    std::fwrite(lines.data(), 1, lines.size(), stderr);
}

}  // namespace

Exit runAnalyze(const AnalyzeArguments& arguments) {
    const auto project = loadProject(arguments.file);
    if (!project) return report(project.problems());
    const auto results = analyze(project.value(), arguments.scenario);
    if (!results) return report(results.problems());
    const auto plan = chosenScenario(project.value(), arguments.scenario);
    if (!plan) return report(plan.problems());
    const std::vector<RequestYears> requests = requestYears(plan.value().project, results.value());
    if (arguments.json) return printed(analysisJson(results.value(), requests));
    const Exit exit = printed(analysisText(project.value(), results.value(), requests));
    printWarnings(results.value());
    return exit;
}

Exit runCheck(const std::filesystem::path& file) {
    const auto document = loadDocument(file);
    if (!document) return report(document.problems());
    const Project& project = document.value().project;
    std::string text = oneLine(file.string(), 200) + ": " + oneLine(project.settings.name) + "\n";
    text += "read: " + contentText(project) + ledgerText(document.value().ledger) + "\n";
    text += "checked: integrity, structure, ranges, references, currencies, scenarios, change log\n";
    // Values that are each in range may still multiply to more than a number holds.
    if (const auto results = analyze(project); !results) return report(results.problems());
    const ChangeHistory& history = document.value().history;
    if (!history.empty()) text += "change log: " + count(history.entries.size(), "entry", "entries") + "\n";
    const auto findings = verifyChain(history.entries, history.head());
    for (const ChainFinding& finding : findings) std::fprintf(stderr, "%s\n", findingLine(finding).c_str());
    if (!findings.empty()) return Exit::failed;
    return printed(text + "valid\n");
}

Exit runConvert(const std::filesystem::path& in, const std::filesystem::path& out) {
    if (Problems problems = checkExtension(out); !problems.empty()) return report(problems, Exit::usage);
    std::error_code ignored;
    if (std::filesystem::equivalent(in, out, ignored))
        return refused(out.string(), "is the same file as the one to convert (allowed: another name)", Exit::usage);
    const auto document = loadDocument(in);
    if (!document) return report(document.problems());
    if (Problems problems = saveProject(out, document.value(), IfExists::replace); !problems.empty())
        return report(problems);
    return Exit::success;
}

Exit runNew(const NewArguments& arguments) {
    if (Problems problems = checkExtension(arguments.file); !problems.empty()) return report(problems, Exit::usage);
    auto project = templateProject(arguments.templateId, arguments.language);
    if (!project) return report(project.problems(), Exit::usage);
    const Document document{.project = std::move(project.value())};
    const IfExists ifExists = arguments.force ? IfExists::replace : IfExists::refuse;
    if (Problems problems = saveProject(arguments.file, document, ifExists); !problems.empty()) return report(problems);
    return Exit::success;
}

Exit runTemplateList(const std::string& language) {
    std::string text;
    for (const std::string_view id : templateIds())
        text += std::string(id) + "\t" + std::string(templateName(id, language).value_or("")) + "\n";
    return printed(text);
}

}  // namespace jupan
