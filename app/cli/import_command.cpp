#include "app/cli/import_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>

#include "app/cli/files.h"
#include "app/cli/messages.h"
#include "app/cli/output.h"
#include "app/cli/read_fault_text.h"
#include "app/cli/spending.h"
#include "app/cli/text.h"
#include "core/ledger/saved_mapping.h"

namespace jupan {
namespace {

/// The shape of a vendor's cost reports: the same money by line item, by project or by neither is twice the same.
enum Shape : unsigned { byNeither = 1, byLineItem = 2, byProject = 4, byBoth = 8 };

unsigned shapeOf(bool lineItem, bool project) {
    return lineItem ? (project ? byBoth : byLineItem) : project ? byProject : byNeither;
}

/// By vendor and day, in which shapes its costs stand in the ledger.
using Shapes = std::map<std::string, std::map<Date, unsigned>>;

Shapes costShapes(const ChargeLedger& ledger) {
    Shapes shapes;
    std::vector<std::pair<std::string, unsigned>> groups;
    const auto takeGroups = [&](const std::vector<ChargeGroup>& all) {
        for (const ChargeGroup& group : all)
            groups.emplace_back(group.vendor, shapeOf(!group.lineItem.empty(), !group.project.empty()));
    };
    const auto takeRow = [&](const ChargeRow& row) {
        if (row.figures.amount) shapes[groups[row.group].first][row.date] |= groups[row.group].second;
    };
    if (!ledger.forEach(takeGroups, takeRow).empty()) return {};
    return shapes;
}

void warn(const std::filesystem::path& place, const std::string& text) {
    std::fprintf(stderr, "warning: %s: %s\n", oneLine(place.string(), 200).c_str(), text.c_str());
}

/// OpenAI and Anthropic give the same costs in several groupings.
void warnOfOverlap(const ImportedFile& imported, const Shapes& before) {
    const ReadResult& read = imported.outcome.read;
    if (imported.outcome.added == 0 || imported.outcome.amounts.empty() || !read.format || !read.firstDay) return;
    const std::string_view name = nameOf(*read.format);
    const std::string vendor(name.substr(0, name.find('_')));
    const auto days = before.find(vendor);
    if ((vendor != "openai" && vendor != "anthropic") || days == before.end()) return;
    const unsigned shape = shapeOf(read.byLineItem, read.byProject);
    const auto overlaps = [&](const auto& day) {
        const auto number = std::chrono::sys_days(day.first).time_since_epoch().count();
        return number >= *read.firstDay && number <= *read.lastDay && (day.second & ~shape) != 0;
    };
    if (std::ranges::any_of(days->second, overlaps))
        warn(imported.file, "costs of " + vendor +
                                " on these days stand there by other groups already (line item, project); the same "
                                "money may count twice");
}

void warnOfFile(const ImportedFile& imported) {
    const ReadResult& read = imported.outcome.read;
    if (read.morePages) warn(imported.file, "the report has further pages that this file does not hold");
    if (read.roundedAmounts > 0)
        warn(imported.file, std::to_string(read.roundedAmounts) + " amounts were rounded to 18 digits");
    for (const std::string& code : read.unknownCurrencies)
        warn(imported.file, "no currency in use: '" + oneLine(code) + "'; its charges wait for a rate");
}

ReadOptions optionsOf(const ImportArguments& arguments, const ColumnMapping* mapping) {
    ReadOptions options{.dateOrder = arguments.dateOrder, .decimalMark = arguments.decimalMark};
    if (!arguments.format.empty()) options.format = usageFormatNamed(arguments.format);
    if (mapping != nullptr) {
        options.mapping = *mapping;
        if (arguments.dateOrder != DateOrder::notStated) options.mapping->dateOrder = arguments.dateOrder;
        if (arguments.decimalMark != DecimalMark::notStated) options.mapping->decimalMark = arguments.decimalMark;
    }
    return options;
}

/// What the whole ledger says after the imports, and the alerts that fired by them, kept in the project.
Problems afterImport(ProjectFile& file, const WatchedProject& project) {
    for (const auto& [currency, use] : project.spending.rates)
        if (use.waiting > 0)
            warn("exchange_rates", std::to_string(use.waiting) + " charges in " + oneLine(currency) +
                                       " wait for a rate and are in no sum");
    const auto nowhere = [](const GroupUse& group) {
        return group.line.empty() && group.effect != RuleEffect::leaveOut && group.amount != Decimal{};
    };
    if (const auto lost = std::ranges::count_if(project.spending.groups, nowhere); lost > 0)
        warn("charge_rules", std::to_string(lost) + " of " + std::to_string(project.spending.groups.size()) +
                                 " groups of charges are sent to no budget line");
    for (const Alert& alert : project.alerts)
        if (std::ranges::find(project.fired, alert.subject) != project.fired.end())
            warn("alert", alertText(project, alert));
    if (project.budgetIsPlan || project.alerts == file.project().finops.alerts) return {};
    Project changed = file.project();
    changed.finops.alerts = project.alerts;
    return file.save(std::move(changed));
}

/// The column mapping asked for.
Result<std::optional<ColumnMapping>> mappingOf(const Project& project, const std::string& name) {
    if (name.empty()) return std::optional<ColumnMapping>();
    for (const SavedMapping& saved : project.finops.mappings)
        if (saved.name == name) return std::optional(mappingFromSaved(saved));
    return Problem{
        .code = ProblemCode::unknownReference, .path = "column_mappings", .value = name, .detail = "column mapping"};
}

std::filesystem::path sameFile(const ImportArguments& arguments) {
    std::error_code ignored;
    for (const auto& usage : arguments.usage)
        if (std::filesystem::equivalent(arguments.file, usage, ignored)) return usage;
    return {};
}

/// `seen`: what the ledger says with the file in it. A ledger of which no sums can be made is not kept.
ImportedFile importFile(ProjectFile& file, const std::filesystem::path& usage, const ReadOptions& options,
                        std::optional<WatchedProject>& seen) {
    std::error_code ignored;
    if (std::filesystem::is_directory(usage, ignored))
        return {usage,
                {.read = {.status = ReadResult::Status::failed,
                          .fault = ReadFault{.code = ReadFaultCode::unreadable, .value = "is a directory"}}}};
    FileStream stream(usage.string());
    const Shapes before = costShapes(file.charges());
    std::optional<WatchedProject> now;
    const auto accept = [&](const ChargeLedger& ledger) -> Problems {
        auto watchedNow = watched(ledger, file.project(), std::nullopt, today());
        if (!watchedNow) return watchedNow.problems();
        now = std::move(watchedNow.value());
        return {};
    };
    ImportedFile imported{usage, file.charges().import(stream, options, {usage.filename().string(), today(), accept})};
    if (imported.outcome.number != 0) seen = std::move(now);
    if (imported.outcome.read.status == ReadResult::Status::complete) {
        warnOfFile(imported);
        warnOfOverlap(imported, before);
    }
    return imported;
}

/// Says why a file failed; true if it did.
bool reportedFailure(const ImportedFile& imported) {
    const ImportOutcome& outcome = imported.outcome;
    if (outcome.read.fault) std::fprintf(stderr, "%s\n", errorLine(imported.file, *outcome.read.fault).c_str());
    report(outcome.problems);
    // Nothing of it could be used: a scheduled job must hear of it.
    const bool allRejected = outcome.read.rejectedRows > 0 && outcome.read.charges == 0;
    if (allRejected) refused(imported.file.string(), "all rows were rejected", Exit::failed);
    return allRejected || outcome.read.status != ReadResult::Status::complete || !outcome.problems.empty();
}

template <class E, std::size_t size>
void addChoice(CLI::App& command, const std::string& option, E& value, const std::string& help,
               const std::array<std::pair<std::string, E>, size>& choices) {
    const std::map<std::string, E> all(choices.begin(), choices.end());
    command
        .add_option_function<std::string>(
            option, [&value, all](const std::string& name) { value = all.at(name); }, help)
        ->check(CLI::IsMember(all));
}

}  // namespace

void addImport(CLI::App& app, ImportArguments& arguments) {
    auto* command = app.add_subcommand(
        "import-usage", "Add the charges of usage and cost files; what is there already is not added twice");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json")->required();
    command->add_option("USAGE", arguments.usage, "Usage and cost files; each is imported whole or not at all")
        ->required();
    std::vector<std::string> formats{"auto"};
    for (const UsageFormat format : usageFormats()) formats.emplace_back(nameOf(format));
    command
        ->add_option_function<std::string>(
            "--format", [&](const std::string& name) { arguments.format = name == "auto" ? "" : name; },
            "auto (default, by content) or the name of a format")
        ->check(CLI::IsMember(formats));
    command->add_option("--mapping", arguments.mapping, "Name of a column mapping saved in the project, for other CSV")
        ->check([](const std::string& name) { return std::string(name.empty() ? "is empty (allowed: a name)" : ""); });
    addChoice(
        *command, "--date-order", arguments.dateOrder, "Order of dates: ymd, mdy or dmy",
        std::array<std::pair<std::string, DateOrder>, 3>{
            {{"ymd", DateOrder::yearMonthDay}, {"mdy", DateOrder::monthDayYear}, {"dmy", DateOrder::dayMonthYear}}});
    addChoice(*command, "--decimal-mark", arguments.decimalMark, "Mark before decimals: point or comma",
              std::array<std::pair<std::string, DecimalMark>, 2>{
                  {{"point", DecimalMark::point}, {"comma", DecimalMark::comma}}});
    command->add_flag("--json", arguments.json, "As JSON: an object, of several files a list of them");
    command->footer(
        "Exit code 1 if a file failed; the others are imported. The command budget tells whether an alert is active.");
}

Exit runImport(const ImportArguments& arguments) {
    if (const auto same = sameFile(arguments); !same.empty())
        return refused(same.string(), "is the project itself (allowed: a usage file)", Exit::usage);
    auto file = openForChange(arguments.file);
    if (!file) return report(file.problems());
    const auto mapping = mappingOf(file.value().project(), arguments.mapping);
    if (!mapping) return report(mapping.problems());
    const ReadOptions options = optionsOf(arguments, mapping.value() ? &*mapping.value() : nullptr);
    std::vector<ImportedFile> files;
    std::optional<WatchedProject> seen;
    bool good = true;
    for (const auto& usage : arguments.usage) {
        files.push_back(importFile(file.value(), usage, options, seen));
        good = !reportedFailure(files.back()) && good;
    }
    Problems problems;
    if (seen) problems = afterImport(file.value(), *seen);
    if (problems.empty() && seen) problems = keepChanges(arguments.file, file.value());
    if (!problems.empty()) return report(problems);
    const Exit exit = printed(arguments.json ? importJson(files) : importText(files));
    return good ? exit : Exit::failed;
}

}  // namespace jupan
