#include "tests/core/tables/full_project.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fstream>

#include "core/exchange/document.h"
#include "core/exchange/project_json.h"
#include "core/project/amounts.h"
#include "core/simulation/simulate.h"

namespace jupan::test {

nlohmann::json fullDocument() {
    return nlohmann::json::parse(std::ifstream(JUPAN_TEST_DATA "/v5.json"));
}

FullProject::FullProject(const std::string& text) {
    auto document = documentFromJson(text);
    BOOST_TEST_REQUIRE(document.ok(), (document.ok() ? std::string() : document.problems().front().path));
    auto file = ProjectFile::inMemory(document.value().project, document.value().ledger, document.value().history);
    BOOST_TEST_REQUIRE(file.ok());
    file_ = std::move(file.value());
    auto simulation = simulate(project(), {}, {.trials = 500, .seed = 1, .threads = 1});
    BOOST_TEST_REQUIRE(simulation->ok());
    simulation_ = std::move(simulation->value());
    auto actuals = actualsOf(file_->charges(), project());
    BOOST_TEST_REQUIRE(actuals.ok());
    actuals_ = std::move(actuals.value());
    const Date day = actuals_->lastDay.value_or(*parseDate("2026-11-22"));
    watch_ = watchSpending(project(), actuals_->actuals, day);
}

ExportSource FullProject::source(TableLanguage language, const std::string& scenario) const {
    return {.project = &project(),
            .scenario = scenario,
            .language = language,
            .day = *parseDate("2026-11-22"),
            .simulation = scenario.empty() ? &*simulation_ : nullptr,
            .ledger = &file_->charges(),
            .actuals = &*actuals_,
            .budgeted = &project(),
            .watch = &*watch_,
            .alerts = &project().finops.alerts,
            .log = &file_->log()};
}

std::vector<std::vector<std::string>> csvRecords(const std::string& csv) {
    BOOST_TEST_REQUIRE(csv.starts_with("\xEF\xBB\xBF"));
    BOOST_TEST_REQUIRE(csv.ends_with("\r\n"));
    std::vector<std::vector<std::string>> records(1);
    std::string field;
    bool quoted = false;
    for (std::size_t i = 3; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            field += csv[++i];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (quoted || (c != ',' && c != '\r' && c != '\n')) {
            field += c;
        } else {
            if (c == '\r') BOOST_TEST_REQUIRE(csv[++i] == '\n');
            records.back().push_back(std::exchange(field, {}));
            if (c == '\r') records.emplace_back();
        }
    }
    records.pop_back();
    return records;
}

std::size_t columnOf(const ExportTable& table, std::string_view key) {
    const auto found = std::ranges::find(table.columns, key, &TableColumn::key);
    BOOST_TEST_REQUIRE((found != table.columns.end()), table.name << " has no column " << key);
    return static_cast<std::size_t>(found - table.columns.begin());
}

double numberOf(const TableCell& cell) {
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) return static_cast<double>(*whole);
    if (const auto* amount = std::get_if<Decimal>(&cell)) return asDouble(*amount);
    const auto* number = std::get_if<double>(&cell);
    BOOST_TEST_REQUIRE((number != nullptr));
    return *number;
}

}  // namespace jupan::test
