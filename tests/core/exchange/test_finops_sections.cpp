// Budgets, rules, rates, alerts, what was measured, and the ledger of charges, as text and back.
#include <boost/test/unit_test.hpp>

#include "core/ledger/validate_ledger.h"
#include "core/project/validate.h"
#include "tests/core/exchange/documents.h"
#include "tests/core/exchange/random_finops.h"

using namespace jupan;
using nlohmann::json;
using test::checkRefused;
using test::RandomFinOps;
using test::sampleDocument;

namespace {

using enum ProblemCode;

Project sampleProject() {
    const auto read = projectFromJson(sampleDocument().dump());
    BOOST_REQUIRE(read.ok());
    return read.value();
}

Document randomDocument(unsigned seed, std::size_t charges) {
    RandomFinOps random(seed);
    Document document{.project = sampleProject(), .ledger = random.ledger(charges)};
    document.project.finops = random.finops();
    return document;
}

void checkRoundTrip(const Document& document) {
    const std::string text = documentToJson(document.project, document.ledger);
    const auto read = documentFromJson(text);
    BOOST_REQUIRE_MESSAGE(read.ok(), "refused: " << (read.ok() ? "" : read.problems()[0].path));
    BOOST_TEST((read.value() == document));
    BOOST_TEST(documentToJson(read.value().project, read.value().ledger) == text);
    BOOST_TEST((json::parse(text).is_object()));
}

json chargeJson() {
    return {{"identity", std::string(32, 'a')},
            {"import", 1},
            {"date", "2026-02-28"},
            {"vendor", "openai"},
            {"model", "gpt-x-mini"},
            {"requests", 3},
            {"currency", "USD"},
            {"amount", "-0.25"}};
}

/// The sample with a ledger of two charges, one record and two imports.
json ledgerDocument() {
    json document = sampleDocument();
    json other = chargeJson();
    other["identity"] = std::string(32, 'b');
    document["actuals"] = {{"imports",
                            {{{"number", 1}, {"name", "a.csv"}, {"format", "openai_costs"}, {"day", "2026-03-01"}},
                             {{"number", 3}, {"name", "b.csv"}, {"format", "manual"}, {"day", "2026-03-02"}}}},
                           {"charges", {chargeJson(), other}},
                           {"records", {{{"identity", std::string(32, 'c')}, {"import", 3}}}}};
    return document;
}

/// The sample with one section of FinOps in place.
json with(const std::string& section, const json& value) {
    json document = sampleDocument();
    document[section] = value;
    return document;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_sections)

BOOST_AUTO_TEST_CASE(everything_comes_back_equal) {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed) {
            const Document document = randomDocument(seed, seed % 8 * 3);
            BOOST_REQUIRE(validate(document.project).empty());
            BOOST_REQUIRE(validateLedger(document.ledger).empty());
            checkRoundTrip(document);
        }
    }
}

BOOST_AUTO_TEST_CASE(sections_stand_in_their_order) {
    const Document document = randomDocument(3, 2);
    const auto written = nlohmann::ordered_json::parse(documentToJson(document.project, document.ledger));
    std::vector<std::string> names;
    for (const auto& section : written.items()) names.push_back(section.key());
    const std::vector<std::string> behind{"budget",       "budget_versions", "actuals",          "reallocations",
                                          "charge_rules", "exchange_rates",  "alert_thresholds", "alerts"};
    const auto budget = std::ranges::find(names, "budget");
    BOOST_REQUIRE(names.end() - budget >= 8);
    BOOST_TEST(std::vector<std::string>(budget, budget + 8) == behind, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_project_without_finops_is_written_as_before) {
    const std::string text = projectToJson(sampleProject());
    for (const char* section : {"finops", "budget", "actuals", "alerts", "charge_rules"})
        BOOST_TEST(text.find("\"" + std::string(section) + "\"") == text.npos, section);
}

BOOST_AUTO_TEST_CASE(a_project_drops_the_ledger_but_checks_it) {
    const Document document = randomDocument(4, 5);
    const std::string text = documentToJson(document.project, document.ledger);
    const auto project = projectFromJson(text);
    BOOST_REQUIRE(project.ok());
    BOOST_TEST((project.value() == document.project));
    json bad = json::parse(text);
    bad["actuals"]["charges"][0]["import"] = 77;
    checkRefused(bad.dump(), {{unknownReference, "actuals.charges[0].import", "77", "import"}});
}

BOOST_AUTO_TEST_CASE(a_ledger_in_any_order_comes_back_in_its_order) {
    json document = ledgerDocument();
    std::swap(document["actuals"]["charges"][0], document["actuals"]["charges"][1]);
    const auto read = documentFromJson(document.dump());
    BOOST_REQUIRE(read.ok());
    BOOST_TEST(read.value().ledger.charges[0].identity == std::string(32, 'a'));
    BOOST_TEST(read.value().ledger.charges[0].figures.amount.value().toText() == "-0.25");
    BOOST_TEST(read.value().ledger.charges[0].figures.inputTokens == 0);
}

BOOST_AUTO_TEST_CASE(counts_are_exact_up_to_two_to_the_53) {
    const struct {
        json count;
        std::optional<std::int64_t> read;
        Problem problem{};
    } rows[] = {
        {9007199254740992, 9007199254740992, {}},
        {9007199254740991, 9007199254740991, {}},
        {3.0, 3, {}},
        {9007199254740993, {}, {overflow, "actuals.charges[0].requests", "9007199254740993", "9007199254740992"}},
        {18446744073709551615U,
         {},
         {overflow, "actuals.charges[0].requests", "18446744073709551615", "9007199254740992"}},
        {1e300, {}, {overflow, "actuals.charges[0].requests", "1e+300", "9007199254740992"}},
        {-1, {}, {outOfRange, "actuals.charges[0].requests", "-1", {}, Range::nonNegative}},
        {0.5, {}, {notInteger, "actuals.charges[0].requests", "0.5", {}, Range::nonNegative}},
        {"3", {}, {wrongType, "actuals.charges[0].requests", "\"3\"", "integer"}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.count.dump()) {
            json document = ledgerDocument();
            document["actuals"]["charges"][1].erase("requests");
            document["actuals"]["charges"][0]["requests"] = row.count;
            if (!row.read) {
                checkRefused(document.dump(), {row.problem});
                continue;
            }
            const auto read = documentFromJson(document.dump());
            BOOST_REQUIRE(read.ok());
            BOOST_TEST(read.value().ledger.charges[0].figures.requests == *row.read);
        }
    }
}

BOOST_AUTO_TEST_CASE(amounts_are_exact_as_text_and_taken_as_numbers) {
    const std::pair<json, const char*> rows[] = {
        {"0.000000000000000001", "0.000000000000000001"},
        {"-9999999999999999999.999999999999999999", "-9999999999999999999.999999999999999999"},
        {0.1, "0.1"},
        {5, "5"},
        {-1e-7, "-0.0000001"}};
    for (const auto& [amount, text] : rows) {
        json document = ledgerDocument();
        document["actuals"]["charges"].erase(1);
        document["actuals"]["charges"][0]["amount"] = amount;
        const auto read = documentFromJson(document.dump());
        BOOST_REQUIRE_MESSAGE(read.ok(), amount.dump());
        BOOST_TEST(read.value().ledger.charges[0].figures.amount.value().toText() == text);
    }
}

BOOST_AUTO_TEST_CASE(what_a_ledger_must_not_have) {
    const std::string a(32, 'a');
    const struct {
        const char* pointer;
        json value;
        Problems problems;
    } rows[] = {
        {"/actuals", json::array(), {{wrongType, "actuals", "[…]", "object"}}},
        {"/actuals/colour", 1, {{unknownKey, "actuals.colour", "colour"}}},
        {"/actuals/charges", 5, {{wrongType, "actuals.charges", "5", "list"}}},
        {"/actuals/charges/1", nullptr, {{wrongType, "actuals.charges[1]", "null", "object"}}},
        {"/actuals/charges/1/colour", 1, {{unknownKey, "actuals.charges[1].colour", "colour"}}},
        {"/actuals/charges/1/identity", "abc", {{badId, "actuals.charges[1].identity", "abc"}}},
        {"/actuals/charges/1/identity",
         std::string(32, 'A'),
         {{badId, "actuals.charges[1].identity", std::string(32, 'A')}}},
        {"/actuals/charges/1/identity", a, {{duplicateKey, "actuals.charges[1].identity", a}}},
        {"/actuals/charges/1/import", 2, {{unknownReference, "actuals.charges[1].import", "2", "import"}}},
        {"/actuals/charges/1/import", 1e18, {{overflow, "actuals.charges[1].import", "1e+18", "2147483647"}}},
        {"/actuals/charges/1/date", "2026-02-30", {{badDate, "actuals.charges[1].date", "2026-02-30"}}},
        {"/actuals/charges/1/date",
         "1999-12-31",
         {{dateBefore, "actuals.charges[1].date", "1999-12-31", "2000-01-01"}}},
        {"/actuals/charges/1/date", 20260228, {{wrongType, "actuals.charges[1].date", "20260228", "text YYYY-MM-DD"}}},
        {"/actuals/charges/1/second_of_day", 86400, {{overflow, "actuals.charges[1].second_of_day", "86400", "86399"}}},
        {"/actuals/charges/1/amount",
         "1,234",
         {{wrongType, "actuals.charges[1].amount", "\"1,234\"", "decimal number as text"}}},
        {"/actuals/charges/1/amount",
         "10000000000000000000",
         {{overflow, "actuals.charges[1].amount", "10000000000000000000", "10000000000000000000"}}},
        {"/actuals/charges/1/amount", "1e30", {{overflow, "actuals.charges[1].amount", "\"1e30\"", "1.7e+20"}}},
        {"/actuals/charges/1/currency", "", {{missingField, "actuals.charges[1].currency"}}},
        {"/actuals/charges/1/model",
         std::string(4097, 'x'),
         {{overflow, "actuals.charges[1].model", "4097 bytes", "4096 bytes"}}},
        {"/actuals/charges/1/requests",
         9007199254740990,
         {{overflow, "actuals.charges[1].requests", "9007199254740993", "9007199254740992"}}},
        {"/actuals/records/0/identity", "", {{badId, "actuals.records[0].identity", ""}}},
        {"/actuals/records/0/import", 4, {{unknownReference, "actuals.records[0].import", "4", "import"}}},
        {"/actuals/imports/1/number",
         1,
         {{duplicateKey, "actuals.imports[1].number", "1"},
          {unknownReference, "actuals.records[0].import", "3", "import"}}},
        {"/actuals/imports/1/number", 0, {{outOfRange, "actuals.imports[1].number", "0", {}, Range::positive}}},
        {"/actuals/imports/1/format",
         "excel",
         {{unknownChoice, "actuals.imports[1].format", "excel",
           "manual, openai_usage, openai_costs, openai_dashboard_costs, openai_dashboard_activity, anthropic_usage, "
           "anthropic_costs, anthropic_console_usage, anthropic_console_costs, azure_costs, litellm_spend_logs, "
           "litellm_daily, focus, langfuse, mapped"}}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.pointer << " = " << row.value.dump()) {
            json document = ledgerDocument();
            document[json::json_pointer(row.pointer)] = row.value;
            checkRefused(document.dump(), row.problems);
        }
    }
    json document = ledgerDocument();
    document["actuals"]["imports"][0]["first_day"] = "2026-03-01";
    document["actuals"]["imports"][0]["last_day"] = "2026-02-28";
    checkRefused(document.dump(), {{endBeforeStart, "actuals.imports[0].last_day", "2026-02-28", "2026-03-01"}});
    document = ledgerDocument();
    document["actuals"]["charges"][0].erase("date");
    document["actuals"]["charges"][1].erase("identity");
    checkRefused(document.dump(),
                 {{missingField, "actuals.charges[0].date"}, {missingField, "actuals.charges[1].identity"}});
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_in_each_section) {
    const json line = {{"id", "api"}, {"kind", "category"}, {"subject", "api"}};
    const auto changed = [](json entity, const char* key, const json& value) {
        entity[key] = value;
        return json::array({entity});
    };
    const json alert = {{"first", "2026-02"},       {"months", 1},   {"basis", "actual"}, {"share", "0.8"},
                        {"fired_on", "2026-02-20"}, {"budget", "1"}, {"value", "2"},      {"holds", true}};
    const json mapping = {{"name", "card"}, {"columns", {{"date", "이용일"}, {"amount", "금액"}}}};
    const struct {
        const char* section;
        json value;
        Problem problem;
    } rows[] = {
        {"finops", {{"review_weeks", 0}}, {outOfRange, "finops.review_weeks", "0", {}, Range::positive}},
        {"finops", {{"review_weeks", 1e10}}, {overflow, "finops.review_weeks", "10000000000.0", "2147483647"}},
        {"budget", changed(line, "amounts", {{"2026-13", "5"}}), {badMonth, "budget.api.amounts.2026-13", "2026-13"}},
        {"budget",
         changed(line, "amounts", {{"2026-01", "x"}}),
         {wrongType, "budget.api.amounts.2026-01", "\"x\"", "decimal number as text"}},
        {"budget", changed(line, "amounts", 5), {wrongType, "budget.api.amounts", "5", "object"}},
        {"budget",
         changed(line, "kind", "other"),
         {unknownChoice, "budget.api.kind", "other", "category, workload, seat, own, contingency"}},
        {"budget_versions",
         {{{"number", 1}, {"frozen_on", "2026-02-30"}, {"lines", json::array()}}},
         {badDate, "budget_versions[0].frozen_on", "2026-02-30"}},
        {"reallocations", {{{"number", "1"}}}, {wrongType, "reallocations[0].number", "\"1\"", "integer"}},
        {"charge_rules",
         {{{"effect", "ignore"}}},
         {unknownChoice, "charge_rules[0].effect", "ignore", "spend, tax, leave_out"}},
        {"exchange_rates",
         {{{"currency", "USD"}, {"date", "2026-02-28"}, {"rate", "0"}}},
         {outOfRange, "exchange_rates[0].rate", "0", {}, Range::positive}},
        {"exchange_rates",
         {{{"currency", "usd"}, {"date", "2026-02-28"}, {"rate", 1400}}},
         {badCurrency, "exchange_rates[0].currency", "usd"}},
        {"alert_thresholds", {{{"basis", "actual"}}}, {missingField, "alert_thresholds[0].share"}},
        {"alerts", changed(alert, "holds", 1), {wrongType, "alerts[0].holds", "1", "true or false"}},
        {"alerts", changed(alert, "months", 1e10), {overflow, "alerts[0].months", "10000000000.0", "2147483647"}},
        {"measured_benefits",
         {{{"kpi", "handling"}, {"month", "2026-2"}, {"amount", "1"}}},
         {badMonth, "measured_benefits[0].month", "2026-2"}},
        {"item_counts",
         {{{"work_unit", "support"}, {"month", "2026-02"}, {"items", -1}}},
         {outOfRange, "item_counts[0].items", "-1", {}, Range::nonNegative}},
        {"invoices",
         {{{"vendor", "openai"}, {"month", "2026-02"}, {"currency", "USD"}}},
         {missingField, "invoices[0].net"}},
        {"column_mappings",
         changed(mapping, "columns", {{"date", 5}}),
         {wrongType, "column_mappings[0].columns.date", "5", "text"}},
        {"budget_reviews", {{{"date", "2026-02-01"}}}, {missingField, "budget_reviews[0].decision"}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.section << " " << row.value.dump()) {
            const auto read = projectFromJson(with(row.section, row.value).dump());
            BOOST_REQUIRE(!read.ok());
            const bool named = std::ranges::find(read.problems(), row.problem) != read.problems().end();
            BOOST_TEST(named, read.problems()[0].path << " " << read.problems()[0].value << " "
                                                      << static_cast<int>(read.problems()[0].code));
        }
    }
}

// A year of a busy firm: the text is read without a tree of the whole.
BOOST_AUTO_TEST_CASE(twenty_thousand_charges_come_back_equal) {
    checkRoundTrip({.project = sampleProject(), .ledger = RandomFinOps(9).ledger(20'000)});
}

BOOST_AUTO_TEST_SUITE_END()
