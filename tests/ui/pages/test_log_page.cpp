// The change log as a person reads it: newest first, search, filter, more, the state of the chain, CSV.

#include "core/audit/stamp.h"
#include "tests/ui/pages/test_plan_fixture.h"
#include "ui/pages/log_page.h"

using namespace jupan;
using namespace jupan::test;

namespace {

using Shown = PlanFixture<LogPage>;

Change edited(std::string path, std::string before, std::string after) {
    return {ChangeAction::edited, std::move(path), std::move(before), std::move(after)};
}

/// Three entries: created, a share edited, a decision.
void fill(MemoryChangeLog& log) {
    log.add({"2026-04-01T08:00:00Z", "owner"}, {{ChangeAction::created, "", "", "Two departments"}});
    log.add({"2026-04-02T08:00:00Z", "clerk"}, {edited("kpi.support-time.reduction", "0.3", "0.4")});
    log.add({"2026-04-03T08:00:00Z", "owner"},
            {{ChangeAction::decided, "pilot_decisions[0]", "", R"({"verdict":"go","by":"owner"})"}});
}

struct Filled : Shown {
    Filled() : Shown(twoDepartments()) {
        fill(file.log);
        open(twoDepartments());
    }
    /// Types into the search field and presses Enter.
    void search(const QString& words) {
        auto* field = find<QLineEdit>("log.search");
        field->setText(words);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
    QByteArray exported() {
        QTemporaryDir folder;
        path = folder.filePath("log.csv");
        click("log.export");
        QFile csv(path);
        BOOST_REQUIRE(csv.open(QIODevice::ReadOnly));
        return csv.readAll();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(log_page)

BOOST_AUTO_TEST_CASE(a_project_in_no_file_says_so) {
    Shown shown(twoDepartments(), false);
    BOOST_TEST(!shown.shown("log.table"));
    BOOST_TEST(shown.text("log.empty").contains("no file yet"));
    BOOST_TEST(!shown.find<QPushButton>("log.export")->isEnabled());
}

BOOST_AUTO_TEST_CASE(entries_are_shown_in_words_newest_first) {
    Filled shown;
    BOOST_REQUIRE(shown.rows("log.table") == 3);
    BOOST_TEST(shown.cell("log.table", 0, 0).toStdString() == "3");
    BOOST_TEST(shown.cell("log.table", 0, 4).contains("Decision 1"), shown.cell("log.table", 0, 4).toStdString());
    BOOST_TEST(shown.cell("log.table", 1, 2).toStdString() == "clerk");
    BOOST_TEST(shown.cell("log.table", 1, 4).contains("support time"), shown.cell("log.table", 1, 4).toStdString());
    BOOST_TEST(shown.cell("log.table", 1, 5).toStdString() == "30 %");
    BOOST_TEST(shown.cell("log.table", 1, 6).toStdString() == "40 %");
    const QDateTime time = QDateTime::fromString("2026-04-02T08:00:00Z", Qt::ISODate).toLocalTime();
    BOOST_TEST(shown.cell("log.table", 1, 1) == time.toString("yyyy-MM-dd HH:mm:ss"));
    BOOST_TEST(shown.text("log.chain").contains("unbroken: 3 entries"));
    BOOST_TEST(shown.text("log.chain").contains(QString::fromStdString(shown.file.log.stored.back().hash).left(12)));
    BOOST_TEST(shown.error("log.broken").isEmpty());
    const std::string account = accountName();
    BOOST_TEST(shown.text("log.who").contains(account.empty() ? "without a name" : QString::fromStdString(account)));
    shown.selectRow("log.table", 1);
    BOOST_TEST(shown.find<QPlainTextEdit>("log.chosen")->toPlainText().contains("kpi.support-time.reduction"));
}

BOOST_AUTO_TEST_CASE(what_is_edited_stands_there_after_the_save) {
    Filled shown;
    shown.document.edit("Rename", [](Project& project) { project.workUnits[0].name = "Questions"; });
    Shown::settle();
    BOOST_TEST(shown.rows("log.table") == 3);
    BOOST_TEST(shown.document.save());
    Shown::settle();
    BOOST_REQUIRE(shown.rows("log.table") == 4);
    BOOST_TEST(shown.cell("log.table", 0, 5).toStdString() == "Enquiries");
    BOOST_TEST(shown.cell("log.table", 0, 6).toStdString() == "Questions");
    BOOST_TEST(shown.text("log.chain").contains("4 entries"));
}

BOOST_AUTO_TEST_CASE(search_finds_words_of_the_screen_and_of_the_file) {
    Filled shown;
    for (const char* words : {"clerk", "support time", "REDUCTION", "0.3", "2026-04-02", "Edited clerk"}) {
        shown.search(words);
        BOOST_TEST(shown.rows("log.table") == 1, words);
        BOOST_TEST(shown.cell("log.table", 0, 0).toStdString() == "2", words);
    }
    shown.search("clerk Decided");
    BOOST_TEST(!shown.shown("log.table"));
    BOOST_TEST(shown.shown("log.empty"));
    shown.search("");
    BOOST_TEST(shown.rows("log.table") == 3);
    shown.choose("log.action", 1 + static_cast<int>(ChangeAction::decided));
    BOOST_TEST(shown.rows("log.table") == 1);
    shown.search("clerk");
    BOOST_TEST(!shown.shown("log.table"));
}

BOOST_AUTO_TEST_CASE(tampering_is_told_in_plain_words) {
    Filled shown;
    shown.file.log.stored[1].after = "0.9";
    shown.click("log.verify");
    BOOST_TEST(shown.error("log.broken").contains("Entry 2 was changed after the fact"));
    BOOST_TEST(shown.text("log.chain").contains("does not hold"));
    fill(shown.file.log = {});
    shown.file.log.stored.erase(shown.file.log.stored.begin() + 1);
    shown.click("log.verify");
    BOOST_TEST(shown.error("log.broken").contains("Entry 2 was removed"), shown.error("log.broken").toStdString());
    fill(shown.file.log = {});
    shown.file.log.stored.pop_back();
    shown.click("log.verify");
    BOOST_TEST(shown.error("log.broken").contains("cut off"), shown.error("log.broken").toStdString());
    fill(shown.file.log = {});
    shown.click("log.verify");
    BOOST_TEST(shown.error("log.broken").isEmpty());
}

BOOST_AUTO_TEST_CASE(a_log_that_cannot_be_read_says_why) {
    Filled shown;
    shown.file.log.refusal = {{.code = ProblemCode::damagedFile, .path = "test.jupan"}};
    shown.click("log.verify");
    BOOST_TEST(!shown.error("log.broken").isEmpty());
    shown.search("clerk");
    BOOST_TEST(!shown.error("log.error").isEmpty());
}

BOOST_AUTO_TEST_CASE(hostile_texts_are_texts_and_no_formulas) {
    Filled shown;
    const std::string longest(10'000, 'x');
    shown.file.log.add({"no time at all", "<b>who</b>"},
                       {edited("work_unit.support.name", "=1+1", "<img src=x>\nline"),
                        edited("work_unit.support.name", "+cmd", longest), edited("nonsense[[[.x", "-1", "@SUM(A1)")});
    shown.open(twoDepartments());
    BOOST_TEST(shown.cell("log.table", 2, 5).toStdString() == "=1+1");
    BOOST_TEST(shown.cell("log.table", 2, 6).toStdString() == "<img src=x> line");
    BOOST_TEST(shown.cell("log.table", 1, 6).size() <= 301);
    BOOST_TEST(shown.cell("log.table", 2, 1).toStdString() == "no time at all");
    const auto* model = shown.find<QTableView>("log.table")->model();
    BOOST_TEST(model->index(2, 6).data(Qt::ToolTipRole).toString().contains("&lt;img"));
    const QByteArray csv = shown.exported();
    BOOST_TEST(csv.startsWith("\xEF\xBB\xBF"));
    BOOST_TEST(csv.contains(",'=1+1,"));
    BOOST_TEST(csv.contains(",'+cmd,"));
    BOOST_TEST(csv.contains(",'@SUM(A1),"));
    BOOST_TEST(csv.contains(QByteArray::fromStdString(shown.file.log.stored.back().hash)));
    BOOST_TEST(csv.count("\r\n") == 7);
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_entries) {
    Filled shown;
    std::vector<Change> changes;
    for (int i = 0; i < 100'000; ++i)
        changes.push_back(edited("work_unit.support.volume_per_month", std::to_string(i), std::to_string(i + 1)));
    shown.file.log.add({"2026-04-04T08:00:00Z", "machine"}, changes);
    shown.open(twoDepartments());
    BOOST_TEST(shown.rows("log.table") == 500);
    BOOST_TEST(shown.text("log.chain").contains("100,003"));
    shown.click("log.more");
    BOOST_TEST(shown.rows("log.table") == 1000);
    shown.search("clerk");
    BOOST_TEST(shown.rows("log.table") == 1);
    BOOST_TEST(!shown.shown("log.more"));
    shown.search("machine");
    BOOST_TEST(shown.rows("log.table") == 500);
    BOOST_TEST(shown.shown("log.more"));
}

BOOST_AUTO_TEST_SUITE_END()
