#include <nlohmann/json.hpp>

#include "app/cli/import_command.h"
#include "app/cli/messages.h"
#include "app/cli/read_fault_text.h"
#include "app/cli/table.h"
#include "app/cli/text.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

bool failed(const ImportOutcome& outcome) {
    return outcome.read.status != ReadResult::Status::complete || !outcome.problems.empty();
}

/// Why nothing of the file was taken.
std::string failureText(const ImportOutcome& outcome) {
    if (outcome.read.fault) return reasonText(*outcome.read.fault);
    if (!outcome.problems.empty()) return errorLine(outcome.problems.front());
    return "stopped";
}

Json fileJson(const ImportedFile& imported) {
    const ImportOutcome& outcome = imported.outcome;
    Json object = {{"file", oneLine(imported.file.string(), 4096)}};
    if (failed(outcome)) {
        object["error"] = failureText(outcome);
        if (outcome.read.fault && outcome.read.fault->line > 0) object["line"] = outcome.read.fault->line;
        return object;
    }
    Json rejected = Json::array();
    for (const ReadFault& fault : outcome.read.rejected)
        rejected.push_back({{"line", fault.line}, {"reason", reasonText(fault)}});
    Json amounts = Json::object();
    for (const auto& [currency, amount] : outcome.amounts) amounts[oneLine(currency)] = amount.toText();
    object["format"] = outcome.read.format ? Json(nameOf(*outcome.read.format)) : Json(nullptr);
    object["rows_read"] = outcome.read.rowsRead;
    object["empty"] = outcome.read.emptyRows;
    object["added"] = outcome.added;
    object["replaced"] = outcome.replaced;
    object["already_present"] = outcome.alreadyPresent;
    object["rejected"] = std::move(rejected);
    object["rejected_rows"] = outcome.read.rejectedRows;
    object["amounts"] = std::move(amounts);
    return object;
}

std::string fileText(const ImportedFile& imported) {
    const ImportOutcome& outcome = imported.outcome;
    const std::string name = oneLine(imported.file.string(), 200);
    if (failed(outcome)) return name + ": nothing imported\n";
    std::string text = name + ": " + std::string(outcome.read.format ? nameOf(*outcome.read.format) : "") + "\n";
    Table table;
    table.add({"rows read", std::to_string(outcome.read.rowsRead)});
    table.add({"added", std::to_string(outcome.added)});
    table.add({"stated anew", std::to_string(outcome.replaced)});
    table.add({"already there", std::to_string(outcome.alreadyPresent)});
    table.add({"empty", std::to_string(outcome.read.emptyRows)});
    table.add({"rejected", std::to_string(outcome.read.rejectedRows)});
    for (const auto& [currency, amount] : outcome.amounts) table.add({"added " + oneLine(currency), amount.toText()});
    text += table.text();
    for (const ReadFault& fault : outcome.read.rejected)
        text += "  line " + std::to_string(fault.line) + ": " + reasonText(fault) + "\n";
    if (outcome.read.rejectedRows > outcome.read.rejected.size())
        text += "  and " + std::to_string(outcome.read.rejectedRows - outcome.read.rejected.size()) +
                " more rejected rows\n";
    return text;
}

}  // namespace

std::string importJson(const std::vector<ImportedFile>& files) {
    Json document = Json::array();
    for (const ImportedFile& file : files) document.push_back(fileJson(file));
    if (files.size() == 1) document = Json(document.front());
    return document.dump(2) + "\n";
}

std::string importText(const std::vector<ImportedFile>& files) {
    std::string text;
    for (const ImportedFile& file : files) text += fileText(file);
    return text;
}

}  // namespace jupan
