#include "core/tables/table_files.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/csv_text.h"

namespace jupan {
namespace {

/// nlohmann::json keeps its keys sorted.
using Json = nlohmann::json;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

struct CsvCell {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(bool yes) const { return yes ? "true" : "false"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return csvNumber(number); }
    std::string operator()(const std::string& text) const { return csvText(text); }
    std::string operator()(Date day) const { return toText(day); }
    std::string operator()(YearMonth month) const { return toText(month); }
    std::string operator()(const Decimal& amount) const { return amount.toText(); }
};

struct JsonCell {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(bool yes) const { return yes; }
    Json operator()(std::int64_t number) const { return number; }
    // -0 says nothing that 0 does not
    Json operator()(double number) const { return std::isfinite(number) ? Json(number + 0.0) : Json(nullptr); }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(Date day) const { return toText(day); }
    Json operator()(YearMonth month) const { return toText(month); }
    Json operator()(const Decimal& amount) const { return amount.toText(); }
};

/// In one line. Texts of a ledger are UTF-8; a hostile one is replaced, never thrown at.
std::string line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string objectOf(const ExportTable& table) {
    Json columns = Json::array();
    for (const TableColumn& column : table.columns)
        columns.push_back({{"key", column.key}, {"title", column.title}, {"unit", column.unit}});
    std::string text = "{\"columns\": " + line(columns) + ",\n \"name\": " + line(table.name) + ",\n \"rows\": [";
    bool first = true;
    for (const auto& row : table.rows) {
        Json object = Json::object();
        for (std::size_t i = 0; i < row.size(); ++i) object[table.columns[i].key] = std::visit(JsonCell{}, row[i]);
        text += (first ? "\n  " : ",\n  ") + line(object);
        first = false;
    }
    return text + "],\n \"title\": " + line(table.title) + "}";
}

}  // namespace

std::string csvOf(const ExportTable& table) {
    std::string text(byteOrderMark);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0) text += ',';
        text += csvText(table.columns[i].key);
    }
    text += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += ',';
            text += std::visit(CsvCell{}, row[i]);
        }
        text += "\r\n";
    }
    return text;
}

std::string jsonOf(const ExportTable& table) {
    return objectOf(table) + "\n";
}

std::string jsonOf(const TablesHead& head, std::span<const ExportTable> tables) {
    std::string text = "{\"date\": " + line(toText(head.day)) +
                       ",\n\"format\": \"jupan-tables\",\n\"project\": " + line(head.project) +
                       ",\n\"scenario\": " + line(head.scenario) + ",\n\"tables\": {";
    std::vector<const ExportTable*> sorted;
    for (const ExportTable& table : tables) sorted.push_back(&table);
    std::ranges::sort(sorted, {}, [](const ExportTable* table) { return std::string_view(table->name); });
    bool first = true;
    for (const ExportTable* table : sorted) {
        text += (first ? "\n" : ",\n") + line(table->name) + ": " + objectOf(*table);
        first = false;
    }
    return text + "},\n\"version\": 1}\n";
}

}  // namespace jupan
