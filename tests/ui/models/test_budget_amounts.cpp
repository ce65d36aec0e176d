// Amounts of a budget as people and spreadsheets write them, exactly; and their words.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

#include "core/project/amounts.h"
#include "ui/models/budget_amounts.h"
#include "ui/models/budget_words.h"

using namespace jupan;

namespace {

const Currency won{"KRW"};
const Currency dollar{"USD"};

Decimal decimal(const char* text) {
    return Decimal::parse(text).value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(budget_amounts)

BOOST_AUTO_TEST_CASE(amounts_are_read_exactly_or_refused) {
    const struct {
        const char* text;
        const char* amount;  ///< empty: refused
        const char* source;
    } rows[] = {
        {"1234567", "1234567", "plain"},
        {"1,234,567", "1234567", "spreadsheet with groups"},
        {"₩1,234", "1234", "currency format, won sign"},
        {"￦1,234", "1234", "won sign of full width"},
        {"1,234원", "1234", "typed in Korean"},
        {" 1,234 ", "1234", "accounting format"},
        {"(500)", "-500", "accounting format, negative"},
        {"-500", "-500", "negative"},
        {"12만", "120000", "typed in Korean"},
        {"1억 2,000만", "120000000", "typed in Korean"},
        {"1.5k", "1500", "typed in English"},
        {"１２３", "123", "digits of full width"},
        {"999999999999.999999", "999999999999.999999", "18 digits, more than a double holds"},
        {"0.1", "0.1", "a tenth is no double"},
        {"$30", "", "another currency"},
        {"12x", "", "no number"},
        {"1,23", "", "groups of two"},
        {"1.234.567", "", "comma or point?"},
        {"API", "", "a heading copied with the cells"},
        {"=A1", "", "a formula"},
        {"30 %", "", "another unit"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.text << ": " << row.source) {
            const auto read = readBudgetAmount(row.text, won);
            BOOST_TEST_REQUIRE(static_cast<bool>(read) == (*row.amount != '\0'));
            if (read) BOOST_TEST(read.value().toText() == row.amount);
            if (!read) BOOST_TEST(!amountRefusal(QString::fromUtf8(row.text), Formatter()).isEmpty());
        }
    }
    BOOST_TEST(readBudgetAmount("$30", dollar).value().toText() == "30");
    BOOST_TEST((readBudgetAmount("1" + std::string(40, '0'), won).error() == MoneyError::overflow));
}

BOOST_AUTO_TEST_CASE(amounts_are_written_with_every_digit) {
    const struct {
        const char* amount;
        const Currency& currency;
        const char* text;
        const char* difference;
    } rows[] = {
        {"0", won, "0", "0"},
        {"1234567", won, "1,234,567", "+1,234,567"},
        {"-1234567", won, "−1,234,567", "−1,234,567"},
        {"333333.333333", won, "333,333.333333", "+333,333.333333"},
        {"12.5", dollar, "12.50", "+12.50"},
        {"1234", dollar, "1,234.00", "+1,234.00"},
        {"-0.125", dollar, "−0.125", "−0.125"},
        {"999999999999.999999", won, "999,999,999,999.999999", "+999,999,999,999.999999"},
    };
    for (const auto& row : rows) {
        BOOST_TEST(amountText(decimal(row.amount), row.currency).toStdString() == row.text);
        BOOST_TEST(differenceText(decimal(row.amount), row.currency).toStdString() == row.difference);
    }
}

BOOST_AUTO_TEST_CASE(what_is_shown_reads_back_as_the_same_amount) {
    std::mt19937_64 random(20261122);
    for (int i = 0; i < 2000; ++i) {
        const auto units = std::uniform_int_distribution<std::int64_t>(0, 999'999'999'999'999'999)(random);
        const Decimal amount = Decimal::fromMinorUnits(units, i % (ledgerDigits + 1));
        for (const Currency& currency : {won, dollar}) {
            BOOST_TEST((readBudgetAmount(amountText(amount, currency).toStdString(), currency).value() == amount));
            BOOST_TEST((readBudgetAmount(plainAmountText(amount).toStdString(), currency).value() == amount));
        }
    }
}

BOOST_AUTO_TEST_CASE(lines_have_the_names_of_the_plan) {
    Project project;
    project.workloads.push_back({.id = {"answers"}, .name = "Answers"});
    const struct {
        BudgetLine line;
        const char* name;
    } rows[] = {
        {{.id = {"a"}, .kind = BudgetLineKind::workload, .subject = "answers"}, "Answers"},
        {{.id = {"a"}, .kind = BudgetLineKind::workload, .subject = "answers", .name = "Mine"}, "Mine"},
        {{.id = {"a"}, .kind = BudgetLineKind::workload, .subject = "gone"}, "gone"},
        {{.id = {"a"}, .kind = BudgetLineKind::category, .subject = "setup"}, "Set-up"},
        {{.id = {"a"}, .kind = BudgetLineKind::contingency}, "Contingency"},
        {{.id = {"a"}, .kind = BudgetLineKind::own, .name = "Legal\nadvice"}, "Legal advice"},
    };
    for (const auto& row : rows) BOOST_TEST(budgetLineName(row.line, project).toStdString() == row.name);
}

BOOST_AUTO_TEST_CASE(refusals_name_the_cell_the_text_and_what_is_allowed) {
    Project project;
    Budget budget;
    budget.lines.push_back({.id = {"legal"}, .name = "Legal"});
    const Formatter formatter(Language::english, NumberUnit::automatic, "KRW");
    const auto text = [&](const Problems& problems) {
        return budgetRefusal(problems, budget, project, formatter).toStdString();
    };
    const Problem notRead{
        .code = ProblemCode::wrongType, .path = "budget.legal.2026-03", .value = "12x", .detail = "number"};
    for (const char* part : {"Legal", "Mar", "12x", "number alone"})
        BOOST_TEST(text({notRead}).find(part) != std::string::npos, part << " in " << text({notRead}));
    const Problem negative{
        .code = ProblemCode::outOfRange, .path = "budget.legal.2026-03", .value = "-5", .range = Range::nonNegative};
    BOOST_TEST(text({negative}).find("0 or more") != std::string::npos);
    const Problems many(500, notRead);
    BOOST_TEST(text(many).find("497 more") != std::string::npos, text(many));
    BOOST_TEST(std::ranges::count(text(many), '\n') == 3);
}

BOOST_AUTO_TEST_SUITE_END()
