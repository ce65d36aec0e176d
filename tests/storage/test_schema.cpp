// The generated schema, its settings, and how a file of an older version becomes one of this version.
#include "core/storage/schema.h"

#include <boost/test/unit_test.hpp>
#include <set>

#include "core/exchange/document.h"
#include "core/exchange/project_json.h"
#include "core/storage/log_tables.h"
#include "core/storage/migrations.h"
#include "core/storage/open_database.h"
#include "core/storage/project_file.h"
#include "tests/storage/support.h"

using namespace jupan;
using namespace jupan::storage;
using namespace jupan::test;

namespace {

std::vector<std::string> columnsOf(const char* table) {
    std::vector<std::string> names;
    for (const Column& column : tableNamed(documentSchema(), table).columns) names.push_back(column.name);
    return names;
}

constexpr std::int32_t before = schemaVersion - 1;

/// A file of an invented version before this one: as this one, but without the index of KPIs by work unit.
void makeOlder(const std::filesystem::path& file) {
    runSql(file, "DROP INDEX kpis_by_work_unit; PRAGMA user_version = " + std::to_string(before));
}

std::string schemaOfOlder() {
    auto objects = fileObjects();
    std::erase_if(objects, [](const SchemaObject& each) { return each.name == "kpis_by_work_unit"; });
    return schemaText(std::move(objects));
}

constexpr std::string_view addIndex = R"(CREATE INDEX "kpis_by_work_unit" ON "kpis" ("work_unit"))";

}  // namespace

BOOST_AUTO_TEST_SUITE(schema)

BOOST_AUTO_TEST_CASE(a_table_a_section_and_a_column_a_field) {
    std::set<std::string> tables;
    for (const Table& table : documentSchema()) tables.insert(table.name);
    const std::set<std::string> expected{"project",
                                         "project_fx",
                                         "models",
                                         "models_price_history",
                                         "work_units",
                                         "kpis",
                                         "workloads",
                                         "workloads_stages",
                                         "workloads_stages_mix",
                                         "seats",
                                         "costs",
                                         "scenarios",
                                         "scenarios_overrides",
                                         "scenarios_ladders",
                                         "scenarios_ladders_stages",
                                         "scenarios_ladders_stages_mix",
                                         "scenarios_billings",
                                         "correlations",
                                         "token_samples",
                                         "provenance",
                                         "measurements",
                                         "finops",
                                         "budget",
                                         "budget_amounts",
                                         "budget_notes",
                                         "budget_versions",
                                         "budget_versions_lines",
                                         "budget_versions_lines_amounts",
                                         "budget_versions_lines_notes",
                                         "reallocations",
                                         "reallocations_moves",
                                         "charge_rules",
                                         "exchange_rates",
                                         "alert_thresholds",
                                         "alerts",
                                         "measured_benefits",
                                         "item_counts",
                                         "invoices",
                                         "column_mappings",
                                         "column_mappings_columns",
                                         "budget_reviews",
                                         "data_quality",
                                         "data_sources",
                                         "data_sources_rules",
                                         "data_sources_work_units",
                                         "checklists",
                                         "risks",
                                         "roadmap",
                                         "roadmap_items",
                                         "roadmap_items_after",
                                         "gates",
                                         "gate_overrides",
                                         "pilot",
                                         "pilot_stakeholders",
                                         "pilot_kpis",
                                         "pilot_observations",
                                         "pilot_decisions",
                                         "scale_stages",
                                         "scale_stages_departments",
                                         "scale_stages_safeguards",
                                         "business_model",
                                         "claims",
                                         "report",
                                         "report_sections"};
    BOOST_TEST(tables == expected, boost::test_tools::per_element());
    const std::vector<std::string> fx{"key", "value", "value_low", "value_high", "value_dist"};
    BOOST_TEST(columnsOf("project_fx") == fx, boost::test_tools::per_element());
    const std::vector<std::string> models{"id",
                                          "position",
                                          "name",
                                          "currency",
                                          "catalogue",
                                          "tokenizer",
                                          "input",
                                          "cached_input",
                                          "output",
                                          "batch_input",
                                          "batch_output",
                                          "long_context_above",
                                          "long_context_input",
                                          "long_context_output"};
    BOOST_TEST(columnsOf("models") == models, boost::test_tools::per_element());
    const std::vector<std::string> measurements{"key", "cost", "in_pilot"};
    BOOST_TEST(columnsOf("measurements") == measurements, boost::test_tools::per_element());
    for (const Table& table : documentSchema()) {
        std::set<std::string> names;
        for (const Column& column : table.columns)
            BOOST_TEST(names.insert(column.name).second, table.name << "." << column.name);
    }
}

BOOST_AUTO_TEST_CASE(a_file_says_what_it_is) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(writeProjectFile(folder / "a.jupan", smallProject(), IfExists::refuse).empty());
    const struct {
        const char* question;
        std::string answer;
    } rows[] = {
        {"PRAGMA application_id", "1247105102"},  // "JUPN"
        {"PRAGMA user_version", std::to_string(schemaVersion)},
        {"PRAGMA journal_mode", "delete"},
        {"PRAGMA encoding", "UTF-8"},
        {"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite%'",
         "0"},
        {"SELECT reduction || ' ' || reduction_low || ' ' || reduction_dist FROM kpis", "0.4 0.25 pert"},
    };
    for (const auto& row : rows) BOOST_TEST(askSql(folder / "a.jupan", row.question) == row.answer, row.question);
}

BOOST_AUTO_TEST_CASE(a_connection_can_do_nothing_but_its_work) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(writeProjectFile(folder / "a.jupan", smallProject(), IfExists::refuse).empty());
    Database database(folder / "a.jupan", OpenAs::readWrite);
    BOOST_TEST(database.number("PRAGMA foreign_keys") == 1);
    BOOST_TEST(database.number("PRAGMA synchronous") == 2);
    BOOST_TEST(database.number("PRAGMA trusted_schema") == 0);
    BOOST_TEST(database.number("PRAGMA cell_size_check") == 1);
    database.run("PRAGMA writable_schema = ON");
    for (const char* sql :
         {"UPDATE sqlite_master SET sql = ''", "SELECT load_extension('x')", "ATTACH 'other.db' AS other",
          "UPDATE kpis SET work_unit = 'ghost'", "UPDATE kpis SET growth = 'text'", "UPDATE kpis SET kind = 'magic'"})
        BOOST_CHECK_THROW(database.run(sql), SqlFailure);
}

BOOST_AUTO_TEST_CASE(an_older_file_is_brought_to_this_version) {
    const TemporaryFolder folder;
    const auto path = folder / "old.jupan";
    BOOST_REQUIRE(writeProjectFile(path, smallProject(), IfExists::refuse).empty());
    makeOlder(path);
    const std::string bytes = bytesOf(path);
    const std::string schemaBefore = schemaOfOlder();
    const Migration steps[] = {{before, schemaBefore, addIndex}};
    Project project;
    // For reading: converted in memory, the file stays.
    BOOST_TEST(openDatabase(path, false, steps, project).ok());
    BOOST_TEST((project == smallProject()));
    BOOST_TEST((bytesOf(path) == bytes));
    // For writing: converted once and for all.
    project = {};
    BOOST_TEST(openDatabase(path, true, steps, project).ok());
    BOOST_TEST((project == smallProject()));
    BOOST_TEST(askSql(path, "PRAGMA user_version") == std::to_string(schemaVersion));
    BOOST_TEST(ProjectFile::open(path, Access::write).ok());
}

BOOST_AUTO_TEST_CASE(a_migration_happens_whole_or_not_at_all) {
    const TemporaryFolder folder;
    const auto path = folder / "old.jupan";
    BOOST_REQUIRE(writeProjectFile(path, smallProject(), IfExists::refuse).empty());
    makeOlder(path);
    const std::string bytes = bytesOf(path);
    const std::string right = schemaOfOlder();
    const std::string wrong = right + "CREATE TABLE other (x);\n";
    const struct {
        const char* what;
        Migration step;
        ProblemCode code;
    } rows[] = {
        {"no step for the version", {-3, right, addIndex}, ProblemCode::unknownSchema},
        {"the file is not of that version", {before, wrong, addIndex}, ProblemCode::unknownSchema},
        {"the step leads elsewhere", {before, right, "CREATE TABLE elsewhere (x)"}, ProblemCode::unknownSchema},
        {"the step breaks a reference",
         {before, right, R"(CREATE INDEX "kpis_by_work_unit" ON "kpis" ("work_unit"); DELETE FROM work_units)"},
         ProblemCode::damagedFile},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.what) {
            Project project;
            const auto opened = openDatabase(path, true, {&row.step, 1}, project);
            BOOST_REQUIRE(!opened.ok());
            BOOST_TEST((opened.problems()[0].code == row.code), toText(opened.problems()));
            BOOST_TEST((bytesOf(path) == bytes));
        }
    }
    const Migration failing{before, right, "CREATE TABLE kpis (x)"};
    Project project;
    BOOST_CHECK_THROW((void)openDatabase(path, true, {&failing, 1}, project), SqlFailure);
    BOOST_TEST((bytesOf(path) == bytes));
}

/// vN.jupan was written by a version with schema N and is never written again; vN.json is the same project.
BOOST_AUTO_TEST_CASE(the_saved_files_of_older_versions_still_open) {
    const std::filesystem::path data = JUPAN_TEST_DATA;
    for (std::int32_t version = 1; version < schemaVersion; ++version) {
        const std::string name = "v" + std::to_string(version);
        BOOST_TEST_CONTEXT(name) {
            const auto twin = projectFromJson(bytesOf(data / (name + ".json")));
            BOOST_REQUIRE_MESSAGE(twin.ok(), (twin.ok() ? "" : toText(twin.problems())));
            BOOST_TEST(askSql(data / (name + ".jupan"), "PRAGMA user_version") == std::to_string(version));
            const auto file = ProjectFile::open(data / (name + ".jupan"), Access::read);
            BOOST_REQUIRE_MESSAGE(file.ok(), (file.ok() ? "" : toText(file.problems())));
            BOOST_TEST((file.value().project() == twin.value()));
            std::set<KpiKind> kinds;
            for (const Kpi& kpi : twin.value().kpis) kinds.insert(kpi.kind);
            BOOST_TEST(kinds.size() == EnumNames<KpiKind>::names.size());
            // And it can be worked on, with everything that this version knows.
            const TemporaryFolder folder;
            const auto copy = folder / (name + ".jupan");
            std::filesystem::copy_file(data / (name + ".jupan"), copy);
            std::filesystem::permissions(copy, std::filesystem::perms::owner_write, std::filesystem::perm_options::add);
            Project changed = twin.value();
            changed.measurements["kpi.handling.reduction"] = {.cost = 500'000.0, .inPilot = true};
            changed.finops.reviews = {{.date = lastDate, .decision = "유지"}};
            {
                auto work = ProjectFile::open(copy, Access::write);
                BOOST_REQUIRE(work.ok());
                BOOST_TEST(work.value().save(changed).empty());
            }
            const auto again = ProjectFile::open(copy, Access::read);
            BOOST_REQUIRE(again.ok());
            BOOST_TEST((again.value().project() == changed));
            BOOST_TEST(askSql(copy, "PRAGMA user_version") == std::to_string(schemaVersion));
        }
    }
}

/// Version 2 had everything that version 1 had, and ladders, billings and texts besides: the file holds some of each.
BOOST_AUTO_TEST_CASE(the_saved_file_of_version_2_holds_what_version_2_knew) {
    const auto twin = projectFromJson(bytesOf(std::filesystem::path(JUPAN_TEST_DATA) / "v2.json"));
    BOOST_REQUIRE(twin.ok());
    const Project& project = twin.value();
    BOOST_TEST(project.tokenSamples.size() == 2U);
    BOOST_TEST(project.scenarios[0].ladders.size() == 2U);
    BOOST_TEST(project.scenarios[2].billings.size() == 1U);
    BOOST_TEST(!project.models[0].catalogue.empty());
    BOOST_TEST(project.models[1].tokenizer.has_value());
    BOOST_TEST(project.measurements.empty());
}

BOOST_AUTO_TEST_CASE(the_saved_file_of_version_3_holds_what_version_3_knew) {
    const auto twin = projectFromJson(bytesOf(std::filesystem::path(JUPAN_TEST_DATA) / "v3.json"));
    BOOST_REQUIRE(twin.ok());
    BOOST_TEST(twin.value().measurements.size() == 2U);
    BOOST_TEST((twin.value().finops == FinOps{}));
}

BOOST_AUTO_TEST_CASE(the_saved_file_of_version_4_holds_what_version_4_knew) {
    const std::filesystem::path data = JUPAN_TEST_DATA;
    const auto twin = documentFromJson(bytesOf(data / "v4.json"));
    BOOST_REQUIRE(twin.ok());
    const FinOps& finops = twin.value().project.finops;
    BOOST_TEST(finops.budget.draft.lines.size() == 4U);
    BOOST_TEST(finops.budget.versions.size() == 2U);
    BOOST_TEST(finops.budget.reallocations.size() == 2U);
    BOOST_TEST((finops.rules.empty() || finops.rates.empty() || finops.thresholds.empty() || finops.alerts.empty() ||
                finops.benefits.empty() || finops.itemCounts.empty() || finops.invoices.empty() ||
                finops.mappings.empty() || finops.reviews.empty()) == false);
    BOOST_TEST(twin.value().ledger.imports.size() == 2U);
    BOOST_TEST(!twin.value().ledger.records.empty());
    const auto file = ProjectFile::open(data / "v4.jupan", Access::read);
    BOOST_REQUIRE(file.ok());
    const auto ledger = file.value().charges().whole();
    BOOST_REQUIRE(ledger.ok());
    BOOST_TEST((ledger.value() == twin.value().ledger));
}

BOOST_AUTO_TEST_CASE(the_saved_file_of_version_5_holds_what_version_5_knew) {
    const std::filesystem::path data = JUPAN_TEST_DATA;
    const auto twin = documentFromJson(bytesOf(data / "v5.json"));
    BOOST_REQUIRE(twin.ok());
    const Project& project = twin.value().project;
    BOOST_TEST((project.dataSources.empty() || project.checklists.empty() || project.risks.empty() ||
                project.roadmapItems.empty() || project.gateConditions.empty() || project.gateOverrides.empty() ||
                project.pilot.kpis.empty() || project.pilot.observations.empty() || project.pilot.decisions.empty() ||
                project.scaleStages.empty() || project.businessModel.empty() || project.claims.empty()) == false);
    BOOST_TEST((project.report == ReportSettings{}));
    BOOST_TEST(project.reportSections.empty());
    BOOST_TEST(twin.value().history.entries.size() == 1U);
    const auto file = ProjectFile::open(data / "v5.jupan", Access::read);
    BOOST_REQUIRE(file.ok());
    const auto entries = file.value().log().entries({});
    BOOST_REQUIRE(entries.ok());
    // What it was, and that a newer version read it.
    BOOST_TEST(entries.value().size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_log_of_an_older_file_says_from_which_version_it_comes) {
    const std::filesystem::path data = JUPAN_TEST_DATA;
    for (std::int32_t version = 1; version < schemaVersion; ++version) {
        const TemporaryFolder folder;
        const std::string name = "v" + std::to_string(version) + ".jupan";
        std::filesystem::copy_file(data / name, folder / name);
        std::filesystem::permissions(folder / name, std::filesystem::perms::owner_write,
                                     std::filesystem::perm_options::add);
        const StampSource stamps = [] { return ChangeStamp{"2026-11-22T10:00:00Z", "clerk"}; };
        for (int opening = 0; opening < 2; ++opening) {
            const auto file = ProjectFile::open(folder / name, Access::write, stamps);
            BOOST_REQUIRE(file.ok());
            const auto entries = file.value().log().entries({});
            BOOST_REQUIRE(entries.ok());
            // Version 5 had a log already, with the file's beginning in it; the newest entry comes first.
            BOOST_REQUIRE(entries.value().size() == (version < 5 ? 1U : 2U));
            const ChangeEntry& entry = entries.value()[0];
            BOOST_TEST((entry.action == ChangeAction::noted));
            BOOST_TEST(entry.path == "schema_version");
            BOOST_TEST(entry.before == std::to_string(version));
            BOOST_TEST(entry.after == std::to_string(schemaVersion));
            BOOST_TEST(entry.who == "clerk");
            BOOST_TEST(file.value().log().verify().value().empty());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
