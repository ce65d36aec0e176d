// The ledger of charges in a project file: what files bring is there once, whole, and stays.
#include <boost/test/unit_test.hpp>
#include <ctime>
#include <utility>

#include "core/ledger/validate_ledger.h"
#include "core/storage/project_file.h"
#include "tests/storage/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

constexpr Date today{std::chrono::year(2026), std::chrono::November, std::chrono::day(2)};

/// A CSV whose columns a mapping names.
ReadOptions mapped(bool records) {
    ColumnMapping mapping;
    mapping.columns = {{ColumnRole::date, "date"}, {ColumnRole::amount, "amount"}, {ColumnRole::lineItem, "text"}};
    mapping.currency = "KRW";
    mapping.rowsAreRecords = records;
    ReadOptions options;
    options.mapping = mapping;
    return options;
}

std::string csv(const std::string& rows) {
    return "date,amount,text\n" + rows;
}

ImportOutcome importText(ChargeLedger& ledger, const std::string& text, const ReadOptions& options = {}) {
    MemoryStream stream(text);
    return ledger.import(stream, options, {.name = "파일.csv", .today = today});
}

/// Everything of the ledger's charges on one line: rows, counts and amounts by currency.
struct Totals {
    std::size_t rows = 0;
    std::int64_t requests = 0, input = 0, cached = 0, cacheWrite = 0, output = 0;
    std::map<std::string, Decimal> amounts{};
    std::optional<Date> last{};
};

Totals totalsOf(const ChargeLedger& ledger) {
    Totals totals;
    std::vector<ChargeGroup> groups;
    const Problems problems = ledger.forEach([&](const std::vector<ChargeGroup>& all) { groups = all; },
                                             [&](const ChargeRow& row) {
                                                 ++totals.rows;
                                                 totals.requests += row.figures.requests;
                                                 totals.input += row.figures.inputTokens;
                                                 totals.cached += row.figures.cachedTokens;
                                                 totals.cacheWrite += row.figures.cacheWriteTokens;
                                                 totals.output += row.figures.outputTokens;
                                                 if (row.figures.amount) {
                                                     Decimal& sum = totals.amounts[groups.at(row.group).currency];
                                                     sum = sum.plus(*row.figures.amount).value();
                                                 }
                                                 BOOST_TEST((!totals.last || *totals.last <= row.date));
                                                 totals.last = row.date;
                                             });
    BOOST_TEST(problems.empty(), toText(problems));
    return totals;
}

std::string amountsOf(const Totals& totals) {
    std::string text;
    for (const auto& [currency, amount] : totals.amounts)
        text += (text.empty() ? "" : ", ") + amount.toText() + " " + currency;
    return text;
}

Ledger wholeOf(const ProjectFile& file) {
    auto whole = file.charges().whole();
    BOOST_REQUIRE_MESSAGE(whole.ok(), (whole.ok() ? "" : toText(whole.problems())));
    BOOST_TEST(validateLedger(whole.value()).empty());
    return whole.value();
}

ProjectFile opened(const std::filesystem::path& path, Access access = Access::write) {
    auto file = ProjectFile::open(path, access);
    BOOST_REQUIRE_MESSAGE(file.ok(), (file.ok() ? "" : toText(file.problems())));
    return std::move(file).value();
}

struct Folder {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "a.jupan";
    ProjectFile file = ProjectFile::create(path, smallProject(), IfExists::refuse).value();
    ChargeLedger& ledger = file.charges();
};

std::string sampleText(const std::string& name) {
    return bytesOf(std::filesystem::path(JUPAN_TEST_DATA) / "usage" / name);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(ledger, Folder)

BOOST_AUTO_TEST_CASE(a_file_that_is_not_accepted_leaves_the_ledger_as_it_was) {
    BOOST_REQUIRE(importText(ledger, csv("2026-10-05,100,a\n"), mapped(false)).number == 1);
    std::size_t seen = 0;
    const auto offered = [&](const Problems& answer) {
        const std::string text = csv("2026-10-05,300,a\n2026-10-06,200,b\n");
        MemoryStream stream(text);
        const auto accept = [&seen, answer](const ChargeLedger& offer) {
            seen = totalsOf(offer).rows;
            return answer;
        };
        return ledger.import(stream, mapped(false), {.name = "b.csv", .today = today, .accept = accept});
    };
    const ImportOutcome refused = offered({{.code = ProblemCode::overflow, .path = "actuals"}});
    BOOST_TEST(seen == 2U);
    BOOST_TEST(refused.number == 0);
    BOOST_REQUIRE(refused.problems.size() == 1U);
    BOOST_TEST((refused.problems.front().code == ProblemCode::overflow));
    BOOST_TEST(totalsOf(ledger).rows == 1U);
    BOOST_TEST((totalsOf(ledger).amounts.at("KRW") == Decimal::fromMinorUnits(100, 0)));
    BOOST_TEST(ledger.imports().value().size() == 1U);
    const ImportOutcome taken = offered({});
    BOOST_TEST(taken.number == 2);
    BOOST_TEST(taken.added == 1U);
    BOOST_TEST(taken.replaced == 1U);
    seen = 0;
    BOOST_TEST(offered({}).alreadyPresent == 2U);
    BOOST_TEST(seen == 0U);  // nothing is new
}

BOOST_AUTO_TEST_CASE(every_sample_comes_in_once) {
    const struct {
        const char* file;
        std::uint64_t charges;
        const char* amount;
        std::int64_t requests, input, cached, cacheWrite, output;
    } rows[] = {
        // totals as in tests/core/usage, added up by hand from the files
        {"openai_costs.json", 11, "3.1964 USD", 0, 0, 0, 0, 0},
        {"openai_dashboard_cost_daily.csv", 3, "3.1964000000000002 USD", 0, 0, 0, 0, 0},
        {"openai_dashboard_cost_by_line_item.csv", 11, "3.1963999999999999 USD", 0, 0, 0, 0, 0},
        {"openai_dashboard_activity_completions.csv", 4, "", 2328, 5'670'000, 1'220'000, 0, 1'151'000},
        {"openai_usage_completions.json", 4, "", 2328, 5'670'000, 1'220'000, 40'000, 1'151'000},
        {"anthropic_cost_report.json", 5, "2.15 USD", 0, 0, 0, 0, 0},
        {"anthropic_usage_report_messages.json", 1, "", 0, 780'000, 300'000, 60'000, 98'000},
        {"anthropic_console_cost.csv", 3, "1.88 USD", 0, 0, 0, 0, 0},
        {"anthropic_console_usage.csv", 2, "", 0, 1'904'832, 300'000, 60'000, 352'558},
        {"azure_cost_details_payg.csv", 2, "0.3735 USD", 0, 1'250'000, 0, 0, 310'000},
        {"litellm_spend_logs.json", 1, "0.00068 USD", 1, 1600, 0, 0, 300},
        {"litellm_daily_user_spend.csv", 1, "0.5124 USD", 412, 1'250'000, 620'000, 40'000, 310'000},
        {"langfuse_observations_v2.jsonl", 1, "0.00068 USD", 1, 1600, 0, 0, 300},
        {"focus_1_2_ai_tokens.csv", 5, "138.0024 USD", 0, 1'210'000, 620'000, 0, 310'000},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.file) {
            auto own =
                ProjectFile::create(folder / (std::string(row.file) + ".jupan"), smallProject(), IfExists::refuse);
            BOOST_REQUIRE(own.ok());
            ChargeLedger& charges = own.value().charges();
            const ImportOutcome first = importText(charges, sampleText(row.file));
            BOOST_TEST(first.problems.empty(), toText(first.problems));
            BOOST_TEST(first.number == 1);
            BOOST_TEST(first.added == row.charges);
            BOOST_TEST((first.amounts == first.read.amounts));
            const Totals totals = totalsOf(charges);
            BOOST_TEST(amountsOf(totals) == row.amount);
            BOOST_TEST(totals.requests == row.requests);
            BOOST_TEST(totals.input == row.input);
            BOOST_TEST(totals.cached == row.cached);
            BOOST_TEST(totals.cacheWrite == row.cacheWrite);
            BOOST_TEST(totals.output == row.output);
            const std::string bytes = bytesOf(own.value().path());
            const ImportOutcome again = importText(charges, sampleText(row.file));
            BOOST_TEST(again.number == 0);
            BOOST_TEST(again.added == 0U);
            BOOST_TEST(again.replaced == 0U);
            BOOST_TEST(again.alreadyPresent == row.charges);
            BOOST_TEST(again.amounts.empty());
            BOOST_TEST((bytesOf(own.value().path()) == bytes));
        }
    }
}

BOOST_AUTO_TEST_CASE(overlapping_files_add_what_is_new) {
    const struct {
        const char* what;
        bool records;
        std::string rows;
        std::uint64_t added, replaced, present;
        const char* total;
    } steps[] = {
        {"two days", false, "2026-10-05,100,a\n2026-10-06,200,a\n", 2, 0, 0, "300 KRW"},
        {"one of them and the next", false, "2026-10-06,200,a\n2026-10-07,300,a\n", 1, 0, 1, "600 KRW"},
        {"a day stated anew", false, "2026-10-06,250.5,a\n2026-10-07,300,a\n", 0, 1, 1, "650.5 KRW"},
        {"parts of a day add up", false, "2026-10-08,1,a\n2026-10-08,2,a\n", 2, 0, 0, "653.5 KRW"},
        {"and are one charge", false, "2026-10-08,3,a\n", 0, 0, 1, "653.5 KRW"},
        {"a statement with equal rows", true, "2026-10-09,1000,b\n2026-10-09,1000,b\n", 2, 0, 0, "2653.5 KRW"},
        {"again, with a third", true, "2026-10-09,1000,b\n2026-10-09,1000,b\n2026-10-09,1000,b\n", 1, 0, 2,
         "3653.5 KRW"},
        {"a credit", true, "2026-10-10,-500,c\n", 1, 0, 0, "3153.5 KRW"},
    };
    int number = 0;
    for (const auto& step : steps) {
        BOOST_TEST_CONTEXT(step.what) {
            const ImportOutcome outcome = importText(ledger, csv(step.rows), mapped(step.records));
            BOOST_TEST(outcome.problems.empty(), toText(outcome.problems));
            BOOST_TEST((outcome.read.status == ReadResult::Status::complete));
            BOOST_TEST(outcome.added == step.added);
            BOOST_TEST(outcome.replaced == step.replaced);
            BOOST_TEST(outcome.alreadyPresent == step.present);
            BOOST_TEST(outcome.number == (step.added + step.replaced == 0 ? 0 : ++number));
            BOOST_TEST(amountsOf(totalsOf(ledger)) == step.total);
        }
    }
    const auto imports = ledger.imports();
    BOOST_REQUIRE(imports.ok());
    BOOST_TEST(imports.value().size() == static_cast<std::size_t>(number));
    BOOST_TEST((imports.value()[1].firstDay == parseDate("2026-10-07")));
    BOOST_TEST((imports.value()[1].day == today));
    BOOST_TEST(imports.value()[1].alreadyPresent == 1);
    // The same after closing, through a copy, and through the whole.
    const Ledger before = wholeOf(file);
    BOOST_TEST(before.records.size() == 4U);
    BOOST_TEST(file.saveCopy(folder / "copy.jupan", IfExists::refuse).empty());
    BOOST_TEST((wholeOf(opened(folder / "copy.jupan")) == before));
    BOOST_TEST(writeProjectFile(folder / "whole.jupan", smallProject(), IfExists::refuse, before).empty());
    BOOST_TEST((wholeOf(opened(folder / "whole.jupan")) == before));
    auto memory = ProjectFile::inMemory(smallProject(), before);
    BOOST_REQUIRE(memory.ok());
    BOOST_TEST((wholeOf(memory.value()) == before));
    BOOST_TEST(importText(memory.value().charges(), csv(steps[0].rows), mapped(false)).replaced == 1U);
    file = std::move(memory).value();  // closes the first
    BOOST_TEST((wholeOf(opened(path, Access::read)) == before));
}

BOOST_AUTO_TEST_CASE(what_is_not_complete_leaves_the_file_as_it_was) {
    BOOST_REQUIRE(importText(ledger, csv("2026-10-05,100,a\n"), mapped(false)).number == 1);
    const std::string bytes = bytesOf(path);
    const std::string cut = sampleText("openai_costs.json");
    const ImportOutcome failed = importText(ledger, cut.substr(0, cut.size() * 2 / 3));
    BOOST_TEST((failed.read.status == ReadResult::Status::failed));
    BOOST_TEST(failed.read.fault.has_value());
    std::stop_source stop;
    ReadOptions options = mapped(false);
    options.stop = stop.get_token();
    options.progress = [&](std::uint64_t, std::uint64_t) { stop.request_stop(); };
    std::string many;
    for (int i = 0; i < 200'000; ++i) many += toText(addDays(today, -i)) + ",1,a\n";
    const ImportOutcome stopped = importText(ledger, csv(many), options);
    BOOST_TEST((stopped.read.status == ReadResult::Status::stopped));
    BOOST_TEST(stopped.number + stopped.added == 0U);
    BOOST_TEST((bytesOf(path) == bytes));
    BOOST_TEST(totalsOf(ledger).rows == 1U);
}

BOOST_AUTO_TEST_CASE(removing_and_entering) {
    BOOST_REQUIRE(importText(ledger, csv("2026-10-05,100,a\n"), mapped(false)).number == 1);
    BOOST_REQUIRE(importText(ledger, csv("2026-10-09,7,b\n"), mapped(true)).number == 2);
    ManualCharge charge{.date = *parseDate("2026-10-31"),
                        .group = {.vendor = "openai", .lineItem = "ChatGPT Team", .currency = "USD"}};
    charge.figures.amount = Decimal::parse("250.123456789012345678").value();
    const auto number = ledger.enter(charge, {.name = "직접 입력", .today = today});
    BOOST_REQUIRE(number.ok());
    BOOST_TEST(number.value() == 3);
    BOOST_TEST(amountsOf(totalsOf(ledger)) == "107 KRW, 250.123456789012345678 USD");
    BOOST_TEST(ledger.remove(3).empty());
    BOOST_TEST(ledger.remove(2).empty());
    BOOST_TEST(amountsOf(totalsOf(ledger)) == "100 KRW");
    BOOST_TEST(wholeOf(file).records.empty());
    const Problems unknown = ledger.remove(2);
    BOOST_REQUIRE(unknown.size() == 1U);
    BOOST_TEST((unknown[0].code == ProblemCode::unknownReference));
    // Its rows count as new again, under a number that was not given before.
    BOOST_TEST(importText(ledger, csv("2026-10-09,7,b\n"), mapped(true)).number == 4);
    const struct {
        const char* what;
        ManualCharge charge;
        ProblemCode code;
    } rows[] = {
        {"nothing", {.date = today}, ProblemCode::missingField},
        {"no currency",
         {.date = today, .figures = {.amount = Decimal::fromMinorUnits(1, 0)}},
         ProblemCode::missingField},
        {"negative count", {.date = today, .figures = {.requests = -1}}, ProblemCode::outOfRange},
        {"count too large", {.date = today, .figures = {.requests = largestCount + 1}}, ProblemCode::overflow},
        {"no day", {.figures = {.requests = 1}}, ProblemCode::badDate},
        {"no UTF-8", {.date = today, .group = {.vendor = "\xff"}, .figures = {.requests = 1}}, ProblemCode::notUtf8},
    };
    const std::string bytes = bytesOf(path);
    for (const auto& row : rows) {
        const auto refused = ledger.enter(row.charge, {.name = "x", .today = today});
        BOOST_REQUIRE_MESSAGE(!refused.ok(), row.what);
        BOOST_TEST((refused.problems()[0].code == row.code), row.what << toText(refused.problems()));
    }
    BOOST_TEST((bytesOf(path) == bytes));
}

BOOST_AUTO_TEST_CASE(charges_and_document_are_saved_apart) {
    BOOST_REQUIRE(importText(ledger, csv("2026-10-05,100,a\n"), mapped(false)).number == 1);
    Project changed = smallProject();
    changed.settings.name = "바뀐 이름";
    BOOST_TEST(file.save(changed).empty());
    BOOST_REQUIRE(importText(ledger, csv("2026-10-06,100,a\n"), mapped(false)).number == 2);
    changed.finops.reviews = {{.date = today, .decision = "유지"}};
    BOOST_TEST(file.save(changed).empty());
    auto reader = opened(path, Access::read);
    BOOST_TEST((reader.project() == changed));
    BOOST_TEST(totalsOf(reader.charges()).rows == 2U);
    const ImportOutcome refused = importText(reader.charges(), csv("2026-10-07,1,a\n"), mapped(false));
    BOOST_REQUIRE(refused.problems.size() == 1U);
    BOOST_TEST((refused.problems[0].code == ProblemCode::readOnlyFile));
    BOOST_TEST((reader.charges().remove(1).at(0).code == ProblemCode::readOnlyFile));
    // Written by a program that does not know the lock.
    runSql(path, "UPDATE project SET name = 'other'");
    const ImportOutcome behind = importText(ledger, csv("2026-10-07,1,a\n"), mapped(false));
    BOOST_REQUIRE(behind.problems.size() == 1U);
    BOOST_TEST((behind.problems[0].code == ProblemCode::fileInUse));
}

BOOST_AUTO_TEST_CASE(hostile_ledgers_are_refused) {
    BOOST_REQUIRE(importText(ledger, csv("2026-10-05,100,a\n2026-10-06,200,b\n"), mapped(false)).number == 1);
    BOOST_REQUIRE(importText(ledger, csv("2026-10-09,7,b\n"), mapped(true)).number == 2);
    const struct {
        const char* sql;
        ProblemCode code;
        const char* detail;
    } rows[] = {
        {"DELETE FROM actuals", ProblemCode::damagedFile, "actuals"},
        {"UPDATE actuals SET last_import = -1", ProblemCode::damagedFile, "actuals"},
        {"UPDATE actuals_imports SET number = -7 WHERE number = 1", ProblemCode::damagedFile, "actuals_imports.number"},
        {"UPDATE actuals_imports SET format = 'magic'", ProblemCode::unknownChoice,
         "manual, openai_usage, openai_costs"},
        {"UPDATE actuals_imports SET day = 9000000000000000000", ProblemCode::damagedFile, "actuals_imports.day"},
        {"UPDATE actuals_imports SET rows_read = -1", ProblemCode::outOfRange, ""},
        {"UPDATE actuals_imports SET name = CAST(x'ff' AS TEXT)", ProblemCode::notUtf8, "0"},
        {"DELETE FROM actuals_imports WHERE number = 1", ProblemCode::damagedFile, "actuals_charges.import"},
        {"UPDATE actuals_groups SET id = 4000000000 WHERE id = 1", ProblemCode::damagedFile, "actuals_groups.id"},
        {"UPDATE actuals_groups SET batch = 2", ProblemCode::damagedFile, "CHECK constraint failed in actual"},
        {"UPDATE actuals_groups SET model = CAST(x'ff' AS TEXT)", ProblemCode::notUtf8, "0"},
        {"UPDATE actuals_groups SET model = replace(hex(zeroblob(5000)), '0', 'x')", ProblemCode::overflow,
         "4096 bytes"},
        {"DELETE FROM actuals_groups", ProblemCode::damagedFile, "actuals_charges.charge_group"},
        {"UPDATE actuals_charges SET day = 9999999 WHERE day = 20731", ProblemCode::damagedFile, "actuals_charges.day"},
        {"UPDATE actuals_charges SET day = 10956 WHERE day = 20731", ProblemCode::damagedFile, "actuals_charges.day"},
        {"UPDATE actuals_charges SET second_of_day = 86400", ProblemCode::damagedFile, "actuals_charges.second_of_day"},
        {"UPDATE actuals_charges SET import = 3", ProblemCode::damagedFile, "actuals_charges.import"},
        {"UPDATE actuals_charges SET charge_group = -1", ProblemCode::damagedFile, "actuals_charges.charge_group"},
        {"UPDATE actuals_charges SET requests = -1", ProblemCode::damagedFile, "actuals_charges.requests"},
        {"UPDATE actuals_charges SET output_tokens = 9007199254740993", ProblemCode::damagedFile,
         "actuals_charges.output_tokens"},
        {"UPDATE actuals_charges SET amount = 'ten'", ProblemCode::damagedFile, "actuals_charges.amount"},
        {"UPDATE actuals_charges SET amount = ''", ProblemCode::damagedFile, "actuals_charges.amount"},
        {"DROP TABLE actuals_records", ProblemCode::unknownSchema, "table actuals_records"},
        {"CREATE INDEX more ON actuals_charges (import)", ProblemCode::unknownSchema, "index more"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.sql) {
            std::filesystem::copy_file(path, folder / "x.jupan", std::filesystem::copy_options::overwrite_existing);
            runSql(folder / "x.jupan", row.sql);
            const std::string bytes = bytesOf(folder / "x.jupan");
            for (const Access access : {Access::read, Access::write}) {
                const auto refused = ProjectFile::open(folder / "x.jupan", access);
                BOOST_REQUIRE(!refused.ok());
                BOOST_TEST((refused.problems()[0].code == row.code), toText(refused.problems()));
                if (access == Access::write)
                    BOOST_TEST(refused.problems()[0].detail.substr(0, 33) == std::string(row.detail).substr(0, 33));
            }
            BOOST_TEST((bytesOf(folder / "x.jupan") == bytes));
        }
    }
    // Records are looked at when they are needed.
    std::filesystem::copy_file(path, folder / "r.jupan");
    runSql(folder / "r.jupan", "UPDATE actuals_records SET import = 99");
    auto records = opened(folder / "r.jupan");
    BOOST_TEST(!records.charges().whole().ok());
    const ImportOutcome outcome = importText(records.charges(), csv("2026-10-09,8,b\n"), mapped(true));
    BOOST_REQUIRE(outcome.problems.size() == 1U);
    BOOST_TEST((outcome.problems[0].code == ProblemCode::damagedFile));
}

BOOST_AUTO_TEST_CASE(ledgers_that_are_none_are_not_written) {
    BOOST_REQUIRE(importText(ledger, csv("2026-10-05,100,a\n2026-10-06,200,b\n"), mapped(false)).number == 1);
    const Ledger good = wholeOf(file);
    const struct {
        const char* what;
        std::function<void(Ledger&)> spoil;
        ProblemCode code;
    } rows[] = {
        {"an identity twice", [](Ledger& l) { l.charges[1].identity = l.charges[0].identity; },
         ProblemCode::duplicateKey},
        {"no identity", [](Ledger& l) { l.charges[1].identity = "ABC"; }, ProblemCode::badId},
        {"an import twice", [](Ledger& l) { l.imports.push_back(l.imports[0]); }, ProblemCode::duplicateKey},
        {"an unknown import", [](Ledger& l) { l.charges[0].import = 9; }, ProblemCode::unknownReference},
        {"import 0", [](Ledger& l) { l.imports[0].number = 0; }, ProblemCode::outOfRange},
        {"a day that is none", [](Ledger& l) { l.charges[0].date = {}; }, ProblemCode::badDate},
        {"a negative count", [](Ledger& l) { l.charges[0].figures.inputTokens = -1; }, ProblemCode::outOfRange},
        {"a record of no import",
         [](Ledger& l) {
             l.records = {{l.charges[0].identity, 5}};
         },
         ProblemCode::unknownReference},
    };
    for (const auto& row : rows) {
        Ledger bad = good;
        row.spoil(bad);
        const Problems problems = writeProjectFile(folder / "b.jupan", smallProject(), IfExists::refuse, bad);
        BOOST_REQUIRE_MESSAGE(!problems.empty(), row.what);
        BOOST_TEST((problems[0].code == row.code), row.what << toText(problems));
        BOOST_TEST(!ProjectFile::inMemory(smallProject(), bad).ok(), row.what);
    }
    BOOST_TEST(!std::filesystem::exists(folder / "b.jupan"));
}

BOOST_AUTO_TEST_CASE(five_years_of_fifty_lines) {
    std::string rows;
    for (int day = 0; day < 1825; ++day)
        for (int line = 0; line < 50; ++line)
            rows += toText(addDays(today, -day)) + "," + std::to_string(1000 + day) + ".25,line " +
                    std::to_string(line) + "\n";
    // Of the processor: other programs may be running.
    auto milliseconds = [start = std::clock()]() mutable {
        const auto from = std::exchange(start, std::clock());
        return std::to_string(static_cast<double>(start - from) * 1000.0 / CLOCKS_PER_SEC) + " ms";
    };
    const ImportOutcome outcome = importText(ledger, csv(rows), mapped(false));
    BOOST_TEST_MESSAGE("import of 91,250 buckets: " << milliseconds());
    BOOST_TEST(outcome.added == 91'250U);
    milliseconds();
    std::size_t count = 0;
    BOOST_TEST(ledger.forEach([](const auto&) {}, [&](const ChargeRow&) { ++count; }).empty());
    BOOST_TEST_MESSAGE("forEach: " << milliseconds());
    BOOST_TEST(count == 91'250U);
    milliseconds();
    const auto again = opened(path, Access::read);
    BOOST_TEST_MESSAGE("open: " << milliseconds());
    BOOST_TEST(file.saveCopy(folder / "copy.jupan", IfExists::refuse).empty());
    BOOST_TEST_MESSAGE("copy: " << milliseconds());
}

BOOST_AUTO_TEST_SUITE_END()
