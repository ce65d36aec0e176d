// CSV, search in memory, stamps, and what no log may have.
#include <boost/test/unit_test.hpp>
#include <cstdlib>

#include "core/audit/chain.h"
#include "core/audit/log_csv.h"
#include "core/audit/query.h"
#include "core/audit/stamp.h"
#include "core/audit/validate_history.h"

using namespace jupan;

namespace {

using enum ProblemCode;

ChangeEntry entry() {
    return {.number = 7,
            .time = "2026-11-22T16:25:46Z",
            .who = "재무 담당",
            .action = ChangeAction::edited,
            .path = "kpi.Handling.reduction",
            .before = "0.4",
            .after = "-0.5",
            .hash = "abc"};
}

ChangeHistory threeEntries() {
    return historyOf({"t", "w"}, {{.path = "a"}, {.path = "b"}, {.path = "c"}});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(log_texts)

BOOST_AUTO_TEST_CASE(a_line_of_csv_an_entry) {
    BOOST_TEST(changeCsvHeader() == "number,time,who,action,path,before,after,hash\r\n");
    BOOST_TEST(changeCsvLine(entry()) ==
               "7,2026-11-22T16:25:46Z,재무 담당,edited,kpi.Handling.reduction,0.4,-0.5,abc\r\n");
}

BOOST_AUTO_TEST_CASE(no_cell_is_a_formula) {
    const struct {
        std::string value, cell;
    } rows[] = {
        {"=1+1", "'=1+1"},
        {"+1", "'+1"},
        {"-1", "-1"},
        {"-1e-7", "-1e-7"},
        {"-1+cmd", "'-1+cmd"},
        {"-inf", "'-inf"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\tx", "'\tx"},
        {"\rx", "\"'\rx\""},
        {"\n=x", "\"'\n=x\""},
        {"a,b", "\"a,b\""},
        {"say \"hi\"", "\"say \"\"hi\"\"\""},
        {"", ""},
        {"가=나", "가=나"},
    };
    for (const auto& row : rows) {
        const ChangeEntry with{.number = 1, .path = "p", .after = row.value};
        BOOST_TEST(changeCsvLine(with) == "1,,,edited,p,," + row.cell + ",\r\n", row.value);
    }
}

BOOST_AUTO_TEST_CASE(every_word_must_be_there) {
    const struct {
        std::string text;
        bool found;
    } rows[] = {
        {"", true},
        {"   ", true},
        {"handling", true},
        {"HANDLING 재무", true},
        {"2026-11 edited", true},
        {"0.4 -0.5", true},
        {"handling missing", false},
        {"%", false},
        {"_", false},
        {"abc", false},  // the hash is nothing to look for
    };
    for (const auto& row : rows) BOOST_TEST(answers(entry(), {.text = row.text}) == row.found, row.text);
    BOOST_TEST(answers(entry(), {.action = ChangeAction::edited}));
    BOOST_TEST(!answers(entry(), {.action = ChangeAction::noted}));
}

BOOST_AUTO_TEST_CASE(time_is_written_in_utc) {
    const struct {
        std::int64_t seconds;
        std::string text;
    } rows[] = {
        {0, "1970-01-01T00:00:00Z"},
        {951'782'400, "2000-02-29T00:00:00Z"},
        {1'795'364'746, "2026-11-22T16:25:46Z"},
        {-1, "1969-12-31T23:59:59Z"},
    };
    for (const auto& row : rows)
        BOOST_TEST(timeText(std::chrono::sys_seconds(std::chrono::seconds(row.seconds))) == row.text);
}

BOOST_AUTO_TEST_CASE(the_account_is_the_first_name_that_says_something) {
    for (const char* variable : {"LOGNAME", "USER", "USERNAME"}) unsetenv(variable);
    BOOST_TEST(accountName() == "");
    setenv("USERNAME", "clerk", 1);
    BOOST_TEST(accountName() == "clerk");
    setenv("LOGNAME", "", 1);
    setenv("USER", "이", 1);
    BOOST_TEST(accountName() == "이");
    setenv("LOGNAME", "b\xE4r", 1);
    BOOST_TEST(accountName() == "b?r");
}

BOOST_AUTO_TEST_CASE(a_stamp_without_a_source_is_empty) {
    BOOST_TEST((stampOf({}) == ChangeStamp{}));
    BOOST_TEST((stampOf([] { return ChangeStamp{"t", "w"}; }) == ChangeStamp{"t", "w"}));
}

BOOST_AUTO_TEST_CASE(what_no_log_may_have) {
    const auto problemOf = [](auto edit) {
        ChangeHistory history = threeEntries();
        edit(history);
        const Problems problems = validateHistory(history);
        return problems.empty() ? Problem{} : problems[0];
    };
    BOOST_TEST(validateHistory(threeEntries()).empty());
    BOOST_TEST(validateHistory({}).empty());
    // A broken chain is no problem of form.
    BOOST_TEST(validateHistory({.count = 9, .hash = "x", .entries = {{.number = 5}, {.number = 9}}}).empty());
    Problem problem = problemOf([](ChangeHistory& h) { h.entries[1].number = 1; });
    BOOST_TEST((problem.code == duplicateId));
    BOOST_TEST(problem.path == "change_log.entries[1]");
    problem = problemOf([](ChangeHistory& h) { h.entries[0].number = 0; });
    BOOST_TEST((problem.code == outOfRange));
    problem = problemOf([](ChangeHistory& h) { h.entries[2].number = (std::int64_t{1} << 53) + 1; });
    BOOST_TEST((problem.code == overflow));
    problem = problemOf([](ChangeHistory& h) { h.count = -1; });
    BOOST_TEST((problem.code == outOfRange));
    problem = problemOf([](ChangeHistory& h) { h.entries[1].before = "\xFF"; });
    BOOST_TEST((problem.code == notUtf8));
    BOOST_TEST(problem.path == "change_log.entries[1].before");
    problem = problemOf([](ChangeHistory& h) { h.hash = "\xFF"; });
    BOOST_TEST((problem.code == notUtf8));
}

BOOST_AUTO_TEST_SUITE_END()
