// Checklists as a person uses them: choosing a list, ticking with the keyboard, own items, costs, paper.
#include <QBuffer>
#include <QFile>
#include <QMenu>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include "core/governance/readiness.h"
#include "tests/ui/pages/test_governance_firm.h"
#include "ui/format/field_text.h"
#include "ui/pages/checklists_page.h"
#include "ui/pages/checklists_print.h"
#include "ui/pages/checklists_topics.h"

using namespace jupan;
using namespace jupan::test;

namespace {

const QString table = QStringLiteral("checklists.items.table");

struct Shown : PageFixture<ChecklistsPage> {
    explicit Shown(Project project = governedFirm()) : PageFixture(std::move(project), FirmState::noCharges) {}
    const Project& project() const { return document.project(); }
    const ChecklistEntry* entry(const std::string& id) const { return findEntity<ChecklistEntry>(project(), id); }
    std::vector<ChecklistLine> lines(ChecklistTopic topic) const { return checklistLines(project(), topic); }
    void press(Qt::Key key) {
        find<QTableView>(table)->setFocus();
        QTest::keyClick(find<QTableView>(table), key);
        settle();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(checklists_page)

BOOST_AUTO_TEST_CASE(eight_lists_and_how_ready_they_are) {
    Shown shown(frozenFirm(FirmState::ordinary));
    auto* topics = shown.find<ChecklistsTopics>("checklists.topics");
    BOOST_TEST(topics->model()->rowCount() == 8);
    BOOST_TEST(has(shown.text("page.checklists.sentence"), "Go through the lists"));
    const QString spoken = topics->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    const std::string expected =
        "Goal and problem: 0 of " + std::to_string(shown.lines(ChecklistTopic::goalAndProblem).size());
    BOOST_TEST(has(Shown::plain(spoken), expected), spoken.toStdString());
    QTest::keyClick(topics, Qt::Key_Right);
    shown.settle();
    BOOST_TEST(static_cast<std::size_t>(shown.rows(table)) ==
               shown.lines(ChecklistTopic::dataAndInfrastructure).size());
}

BOOST_AUTO_TEST_CASE(the_space_bar_takes_the_next_status) {
    Shown shown;
    const std::string id = shown.lines(ChecklistTopic::goalAndProblem)[0].entry.id.text;
    shown.selectRow(table, 0);
    shown.press(Qt::Key_Space);
    BOOST_REQUIRE(shown.entry(id));
    BOOST_TEST((shown.entry(id)->status == ItemStatus::inProgress));
    shown.press(Qt::Key_Space);
    BOOST_TEST((shown.entry(id)->status == ItemStatus::done));
    BOOST_TEST(has(shown.row(table, 0), "Done"));
    BOOST_TEST(shown.find<QTableView>(table)->currentIndex().row() == 0);
    shown.press(Qt::Key_Space);
    shown.press(Qt::Key_Space);
    BOOST_TEST(!shown.entry(id));  // open again, and nothing else is said: as it came
    shown.document.undo();
    BOOST_TEST((shown.entry(id)->status == ItemStatus::notApplicable));
}

BOOST_AUTO_TEST_CASE(enter_shows_the_choices_in_place) {
    Shown shown;
    shown.selectRow(table, 1);
    shown.press(Qt::Key_Return);
    auto* menu = shown.find<QMenu>("checklists.statuses");
    BOOST_TEST(menu->isVisible());
    BOOST_TEST(menu->actions().size() == 4);
    for (int i = 0; i <= static_cast<int>(ItemStatus::done); ++i) QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    shown.settle();
    BOOST_TEST(!menu->isVisible());
    const std::string id = shown.lines(ChecklistTopic::goalAndProblem)[1].entry.id.text;
    BOOST_REQUIRE(shown.entry(id));
    BOOST_TEST((shown.entry(id)->status == ItemStatus::done));
}

BOOST_AUTO_TEST_CASE(owner_day_and_evidence_of_an_item_that_ships) {
    Shown shown;
    const std::string id = shown.lines(ChecklistTopic::goalAndProblem)[0].entry.id.text;
    const QString path = "checklist." + QString::fromStdString(id);
    shown.selectRow(table, 0);
    BOOST_TEST(shown.shown("checklists.items.explained"));
    BOOST_TEST(!shown.page->findChild<QWidget*>(path + ".text"));  // its words are the program's
    shown.type(path + ".owner", "CEO");
    shown.type(path + ".due", "2026-04-01");
    shown.type(path + ".evidence", "Minutes of March");
    BOOST_REQUIRE(shown.entry(id));
    BOOST_TEST(shown.entry(id)->owner == "CEO");
    BOOST_TEST(toText(*shown.entry(id)->due) == "2026-04-01");
    const std::string row = shown.row(table, 0);
    for (const char* part : {"CEO", "overdue by 20 day", "Minutes of March"}) BOOST_TEST(has(row, part), row);
    BOOST_TEST(has(shown.text("page.checklists.sentence"), "overdue"));
    shown.type(path + ".due", "2026-02-30");
    BOOST_TEST(has(shown.error(path + ".due.error"), "no such day"));
    shown.type(path + ".due", "");
    BOOST_TEST(!shown.entry(id)->due.has_value());
}

BOOST_AUTO_TEST_CASE(a_new_cost_item_is_linked_in_one_step) {
    Shown shown;
    const std::string id = shown.lines(ChecklistTopic::goalAndProblem)[0].entry.id.text;
    const std::size_t costs = shown.project().costs.size();
    shown.selectRow(table, 0);
    shown.click("checklists.cost.add");
    BOOST_REQUIRE(shown.entry(id));
    BOOST_REQUIRE(shown.entry(id)->cost.has_value());
    BOOST_TEST(shown.project().costs.size() == costs + 1);
    BOOST_TEST((shown.project().costs.back().category == Category::securityGovernance));
    BOOST_TEST(!shown.shown("checklists.cost.add"));
    shown.click("checklists.cost.open");
    BOOST_TEST((shown.requested == PageId::costs));
    shown.document.undo();
    shown.settle();
    BOOST_TEST(!shown.entry(id));
    BOOST_TEST(shown.project().costs.size() == costs);
    BOOST_TEST(shown.shown("checklists.cost.add"));
}

BOOST_AUTO_TEST_CASE(own_items_come_and_go_and_those_that_ship_stay) {
    Shown shown;
    const int before = shown.rows(table);
    shown.click("checklists.items.add");
    BOOST_TEST(shown.rows(table) == before + 1);
    const QString path = "checklist." + QString::fromStdString(shown.project().checklists.back().id.text);
    shown.type(path + ".text", QString::fromStdString(tags));
    BOOST_TEST(shown.cell(table, before, 1) == tags);
    shown.press(Qt::Key_Delete);
    BOOST_TEST(shown.rows(table) == before);
    BOOST_TEST(has(shown.text("checklists.items.notice.text"), "was deleted"));
    shown.selectRow(table, 0);
    shown.press(Qt::Key_Delete);
    BOOST_TEST(shown.rows(table) == before);
    BOOST_TEST(has(shown.text("checklists.items.notice.text"), "comes with the program"));
}

BOOST_AUTO_TEST_CASE(the_last_of_two_thousand_items_is_changed_by_keys) {
    Project project = governedFirm();
    for (int i = 0; i < 2000; ++i) addChecklistItem(project, ChecklistTopic::finops, "Item " + std::to_string(i));
    Shown shown(project);
    auto* topics = shown.find<ChecklistsTopics>("checklists.topics");
    topics->choose(ChecklistTopic::finops);
    shown.settle();
    BOOST_TEST(shown.rows(table) > 2000);
    shown.selectRow(table, 2001);
    const std::string id = shown.lines(ChecklistTopic::finops)[2001].entry.id.text;
    for (int i = 0; i < 2; ++i) shown.press(Qt::Key_Space);
    BOOST_TEST((shown.entry(id)->status == ItemStatus::done));
    BOOST_TEST(shown.find<QTableView>(table)->currentIndex().row() == 2001);
}

BOOST_AUTO_TEST_CASE(all_lists_go_onto_paper_as_plain_text) {
    Project project = governedFirm();
    project.checklists[0].text = tags;
    project.checklists[0].evidence = std::string(10'000, 'e');
    Shown shown(project);
    QTemporaryDir folder;
    shown.path = folder.filePath("lists.pdf");
    shown.click("checklists.pdf");
    QFile file(shown.path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    BOOST_TEST(file.readAll().startsWith("%PDF-"));
    BOOST_TEST(has(shown.text("checklists.said"), "lists.pdf"));
    QTextDocument paper;
    writeChecklists(paper, shown.project(), day("2026-04-21"), shown.view.formatter());
    const QString text = paper.toPlainText();
    BOOST_TEST(text.contains(QString::fromStdString(tags)));
    BOOST_TEST(text.contains("overdue by 12 day"));
    for (std::size_t i = 0; i < EnumNames<ChecklistTopic>::names.size(); ++i)
        BOOST_TEST(text.contains(choiceText(static_cast<ChecklistTopic>(i))));
    shown.path = folder.filePath("no/such/folder/lists.pdf");
    shown.click("checklists.pdf");
    BOOST_TEST(has(shown.error("checklists.error"), "was not written"));
}

BOOST_AUTO_TEST_CASE(printing_asks_the_window_for_a_printer) {
    Shown shown;
    QByteArray printed;
    QObject::connect(shown.page.get(), &ChecklistsPage::printRequested, [&](const PaperTaker& draw) {
        QBuffer buffer(&printed);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        draw(writer);
    });
    shown.click("checklists.print");
    BOOST_TEST(printed.startsWith("%PDF-"));
}

BOOST_AUTO_TEST_CASE(a_path_leads_to_its_list_and_item) {
    Shown shown;
    const std::string id = shown.lines(ChecklistTopic::ethics)[1].entry.id.text;
    shown.page->reveal("checklist." + QString::fromStdString(id) + ".owner");
    shown.settle();
    BOOST_TEST((shown.find<ChecklistsTopics>("checklists.topics")->chosen() == ChecklistTopic::ethics));
    BOOST_TEST(shown.find<QTableView>(table)->currentIndex().row() == 1);
    BOOST_TEST(firstWithoutName(shown.page.get()) == "");
    shown.page->reveal("checklist.gone");
}

BOOST_AUTO_TEST_SUITE_END()
