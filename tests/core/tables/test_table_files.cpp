// Tables as CSV and JSON: digits, quoting, and texts of users that stay texts.
#include <boost/test/unit_test.hpp>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

#include "core/tables/table_files.h"
#include "tests/core/tables/full_project.h"

using namespace jupan;
using namespace jupan::test;
using Json = nlohmann::json;

namespace {

ExportTable oneCell(TableCell cell) {
    return {.name = "t", .title = "T", .columns = {{"c", "C", ""}, {"d", "D", ""}}, .rows = {{std::move(cell), true}}};
}

/// Texts that a spreadsheet or a page would act on.
const std::vector<std::string>& payloads() {
    static const std::vector<std::string> texts{"=1+1",        "+1",
                                                "-1+2",        "@SUM(A1)",
                                                "\t=1",        "\r=1",
                                                "\n=1",        "＝1",
                                                "＋1",         "－1",
                                                "＠x",         "<script>alert(1)</script>",
                                                "a\"b,c\r\nd", "=HYPERLINK(\"http://example.invalid\",\"x\")"};
    return texts;
}

bool beginsLikeAFormula(const std::string& text) {
    for (const char* sign : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
        if (text.starts_with(sign)) return true;
    return false;
}

/// Fields of the document that hold what people write, and no id, code, day or path.
const std::set<std::string>& freeTexts() {
    static const std::set<std::string> names{
        "name",     "client", "industry", "department", "data_point", "owner",    "measured_every",  "note",    "text",
        "evidence", "plan",   "location", "access",     "protection", "channel",  "scope",           "success", "stop",
        "extend",   "by",     "reason",   "approver",   "source",     "decision", "acknowledged_by", "unit"};
    return names;
}

/// Replaces every free text by `payload` and a number of its own.
void poison(Json& json, const std::string& payload, std::vector<std::string>& written) {
    if (json.is_array()) {
        for (Json& item : json) poison(item, payload, written);
        return;
    }
    if (!json.is_object()) return;
    for (auto& [key, value] : json.items()) {
        const bool choice =
            key == "source" && (value == "measured" || value == "quoted" || value == "benchmark" || value == "guess");
        if (value.is_string() && freeTexts().contains(key) && !choice) {
            written.push_back(payload + " " + std::to_string(written.size()));
            value = written.back();
        } else {
            poison(value, payload, written);
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(table_files)

BOOST_AUTO_TEST_CASE(cells) {
    struct Row {
        TableCell cell;
        const char* csv;
        const char* json;
    };
    const Decimal amount = Decimal::parse("-0.123456789012345678").value();
    const Row rows[] = {
        {{}, "", "null"},
        {true, "true", "true"},
        {std::int64_t{-9007199254740993}, "-9007199254740993", "-9007199254740993"},
        {0.1, "0.1", "0.1"},
        {-0.0, "0", "0.0"},
        {1e15, "1e+15", "1e+15"},
        {100000.0, "100000", "100000.0"},
        {1e-7, "1e-07", "1e-07"},
        {1.0 / 3, "0.3333333333333333", "0.3333333333333333"},
        {std::numeric_limits<double>::quiet_NaN(), "", "null"},
        {std::numeric_limits<double>::infinity(), "", "null"},
        {std::string("가나"), "가나", "\"가나\""},
        {std::string("a,b"), "\"a,b\"", "\"a,b\""},
        {std::string("a\"b"), "\"a\"\"b\"", R"("a\"b")"},
        {std::string("a\r\nb"), "\"a\r\nb\"", R"("a\r\nb")"},
        {std::string("=1"), "'=1", "\"=1\""},
        {std::string("-1"), "'-1", "\"-1\""},
        {std::string("＝1"), "'＝1", "\"＝1\""},
        {*parseDate("2026-02-28"), "2026-02-28", "\"2026-02-28\""},
        {YearMonth{2026, 2}, "2026-02", "\"2026-02\""},
        {amount, "-0.123456789012345678", "\"-0.123456789012345678\""},
    };
    for (const Row& row : rows) {
        const ExportTable table = oneCell(row.cell);
        BOOST_TEST(csvOf(table) ==
                   "\xEF\xBB\xBF"
                   "c,d\r\n" +
                       std::string(row.csv) + ",true\r\n");
        const std::string json = jsonOf(table);
        BOOST_TEST(json.find("{\"c\":" + std::string(row.json) + ",\"d\":true}") != std::string::npos, json);
        BOOST_TEST(Json::parse(json)["columns"][0]["key"] == "c");
    }
}

BOOST_AUTO_TEST_CASE(texts_that_are_not_utf8_break_nothing) {
    const ExportTable table = oneCell(std::string("\xff\xfe"));
    BOOST_TEST(Json::accept(jsonOf(table)));
    BOOST_TEST(csvOf(oneCell(std::string("a\0b", 3))).find('\0') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_rows_there_is_a_header) {
    const ExportTable empty{.name = "t", .title = "T", .columns = {{"a", "A", ""}, {"b", "B", "KRW"}}};
    BOOST_TEST(csvOf(empty) ==
               "\xEF\xBB\xBF"
               "a,b\r\n");
    BOOST_TEST(Json::parse(jsonOf(empty))["rows"].empty());
}

BOOST_AUTO_TEST_CASE(all_tables_in_one_document) {
    const FullProject full(fullDocument().dump());
    const auto tables = exportTables(full.source());
    BOOST_TEST_REQUIRE(tables.ok());
    const TablesHead head{.project = "\"P\"", .scenario = "base", .day = *parseDate("2026-11-22")};
    const std::string text = jsonOf(head, tables.value());
    const Json json = Json::parse(text);
    BOOST_TEST(json["format"] == "jupan-tables");
    BOOST_TEST(json["project"] == "\"P\"");
    BOOST_TEST(json["date"] == "2026-11-22");
    BOOST_TEST(json["tables"].size() == tables.value().size());
    std::vector<std::string> keys;
    // as they stand in the text: sorted
    auto order = nlohmann::ordered_json::parse(text)["tables"];
    for (const auto& [name, table] : order.items()) keys.push_back(name);
    BOOST_TEST(std::ranges::is_sorted(keys));
    BOOST_TEST(text == jsonOf(head, exportTables(full.source()).value()));
}

/// Every text that a user can write, with every payload: no cell of a CSV begins like a formula, and JSON and CSV give
/// the text back as it was written.
BOOST_AUTO_TEST_CASE(texts_of_users_stay_texts) {
    // Samples of prompts, ways to read a file and the report's look are no tables; a log would no longer fit its
    // hashes.
    const std::set<std::string> untold{"token_samples", "column_mappings", "actuals", "change_log", "report"};
    for (const std::string& payload : payloads()) {
        Json document = fullDocument();
        std::vector<std::string> written;
        for (auto& [section, content] : document.items())
            if (!untold.contains(section)) poison(content, payload, written);
        document.erase("change_log");
        const FullProject full(document.dump());
        const auto tables = exportTables(full.source());
        BOOST_TEST_REQUIRE(tables.ok());
        std::set<std::string> found;
        for (const ExportTable& table : tables.value()) {
            const auto records = csvRecords(csvOf(table));
            BOOST_TEST_REQUIRE(records.size() == table.rows.size() + 1);
            const Json rows = Json::parse(jsonOf(table))["rows"];
            for (std::size_t r = 0; r < table.rows.size(); ++r) {
                BOOST_TEST_REQUIRE(records[r + 1].size() == table.columns.size());
                for (std::size_t c = 0; c < table.columns.size(); ++c) {
                    const auto* text = std::get_if<std::string>(&table.rows[r][c]);
                    if (text == nullptr) continue;
                    const std::string& cell = records[r + 1][c];
                    BOOST_TEST(!beginsLikeAFormula(cell), table.name << ": " << cell);
                    BOOST_TEST((cell == *text || cell == "'" + *text), table.name);
                    BOOST_TEST(rows[r][table.columns[c].key] == *text);
                    found.insert(*text);
                }
            }
        }
        for (const std::string& text : written) BOOST_TEST(found.contains(text), text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
