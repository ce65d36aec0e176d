#include "app/cli/log_command.h"

#include <CLI/CLI.hpp>

#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/simulate_command.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "core/audit/log_csv.h"
#include "core/audit/query.h"

namespace jupan {
namespace {

/// Characters of a path and of a value in the text output; CSV has them whole.
constexpr std::size_t pathLength = 60, valueLength = 40;

/// CSV is written piece by piece: a log may be long.
constexpr std::size_t pieceBytes = std::size_t{1} << 20;

Exit printCsv(const ChangeLog& log, const ChangeQuery& query) {
    std::string text = changeCsvHeader();
    Exit exit = Exit::success;
    const Problems problems = log.forEach([&](const ChangeEntry& entry) {
        if (exit != Exit::success || !answers(entry, query)) return;
        text += changeCsvLine(entry);
        if (text.size() < pieceBytes) return;
        exit = printed(text);
        text.clear();
    });
    if (exit == Exit::success) exit = printed(text);
    return problems.empty() ? exit : report(problems);
}

std::string valueText(const std::string& value) {
    return value.empty() ? "–" : oneLine(value, valueLength);
}

Exit printText(const ChangeLog& log, ChangeQuery query, std::size_t limit) {
    query.limit = limit + 1;  // one more tells that there are more
    const auto entries = log.entries(query);
    if (!entries) return report(entries.problems());
    const std::size_t shown = std::min(limit, entries.value().size());
    Table table({1, 2, 3, 4, 5, 6});
    table.add({"number", "time", "who", "action", "path", "before", "after"});
    for (std::size_t i = 0; i < shown; ++i) {
        const ChangeEntry& entry = entries.value()[i];
        table.add({std::to_string(entry.number), oneLine(entry.time), oneLine(entry.who),
                   std::string(nameOf(entry.action)), oneLine(entry.path, pathLength), valueText(entry.before),
                   valueText(entry.after)});
    }
    if (shown == 0) return printed(query.text.empty() ? "no entries\n" : "no entry has these words\n");
    std::string text = table.text(0);
    if (entries.value().size() > limit) text += "older entries: --limit, or --csv for all\n";
    return printed(text);
}

}  // namespace

void addLog(CLI::App& app, LogArguments& arguments) {
    auto* command = app.add_subcommand("log", "The change log: who changed what, when, from which value to which");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json")->required();
    command->add_option("--search", arguments.search,
                        "Only entries with all of these words in time, who, action, path or values");
    command->add_option("--limit", arguments.limit, "Entries shown at most, the newest first; --csv shows all")
        ->check(wrongWholeNumber)
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    command->add_flag("--csv", arguments.csv, "As CSV, every entry, the oldest first");
}

Exit runLog(const LogArguments& arguments) {
    const auto file = openForReading(arguments.file);
    if (!file) return report(file.problems());
    const ChangeQuery query{.text = arguments.search};
    const ChangeLog& log = file.value().log();
    return arguments.csv ? printCsv(log, query) : printText(log, query, arguments.limit);
}

}  // namespace jupan
