// Measurements of a pilot as a person brings them in: typed, pasted, from a file; bad input; thousands of rows.
#include <QClipboard>
#include <QTemporaryDir>
#include <algorithm>

#include "tests/ui/pages/test_pilot_firm.h"

using namespace jupan;
using namespace jupan::test;

namespace {

struct Shown : PilotShown {
    explicit Shown(PilotState state) : Shown(pilotFirm(state)) {}
    explicit Shown(Project project) : PilotShown(std::move(project), FirmState::noCharges) {}
    [[nodiscard]] const std::vector<PilotObservation>& observations() const {
        return document.project().pilot.observations;
    }
    void paste(const char* text) {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        click("pilot.measure.paste");
    }
    bool put(int row, int column, const QVariant& typed, int role = Qt::EditRole) {
        QAbstractItemModel* model = find<QTableView>("pilot.measure.table")->model();
        const bool taken = model->setData(model->index(row, column), typed, role);
        settle();
        return taken;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(pilot_measurements)

BOOST_AUTO_TEST_CASE(a_measurement_is_typed_and_entered) {
    Shown shown(PilotState::planned);
    BOOST_TEST(!shown.shown("pilot.measure.table"));
    BOOST_TEST(shown.typed("pilot.measure.date") == "2026-04-21");
    shown.click("pilot.measure.add");
    BOOST_TEST(!shown.error("pilot.measure.value.error").empty());
    shown.type("pilot.measure.date", "2026. 2. 3");
    shown.type("pilot.measure.value", "12.5");
    shown.click("pilot.measure.add");
    BOOST_REQUIRE(shown.observations().size() == 1U);
    const PilotObservation& first = shown.observations()[0];
    BOOST_TEST((first.date == day("2026-02-03")));
    BOOST_TEST(first.value == 12.5);
    BOOST_TEST(first.count == 1);
    BOOST_TEST((first.phase == PilotPhase::baseline));
    BOOST_TEST(shown.rows("pilot.measure.table") == 1);
    BOOST_TEST(has(shown.text("pilot.measure.said"), "12.5 minutes"));
    BOOST_TEST(shown.typed("pilot.measure.value").empty());
    // A weekly mean, in the other phase.
    shown.choose("pilot.measure.phase", "Pilot");
    shown.type("pilot.measure.value", "8");
    shown.type("pilot.measure.count", "40");
    shown.click("pilot.measure.add");
    BOOST_REQUIRE(shown.observations().size() == 2U);
    BOOST_TEST(shown.observations()[1].count == 40);
    BOOST_TEST((shown.observations()[1].phase == PilotPhase::pilot));
    shown.document.undo();
    shown.settle();
    BOOST_TEST(shown.observations().size() == 1U);
}

BOOST_AUTO_TEST_CASE(bad_fields_enter_nothing) {
    Shown shown(PilotState::planned);
    shown.type("pilot.measure.value", "twelve");
    shown.click("pilot.measure.add");
    BOOST_TEST(!shown.error("pilot.measure.value.error").empty());
    shown.type("pilot.measure.value", "12");
    shown.type("pilot.measure.count", "0");
    shown.click("pilot.measure.add");
    BOOST_TEST(!shown.error("pilot.measure.count.error").empty());
    shown.type("pilot.measure.count", "1");
    shown.type("pilot.measure.date", "2026-02-30");
    shown.click("pilot.measure.add");
    BOOST_TEST(!shown.error("pilot.measure.date.error").empty());
    BOOST_TEST(shown.observations().empty());
}

BOOST_AUTO_TEST_CASE(pasted_rows_are_shown_before_they_are_taken) {
    Shown shown(PilotState::planned);
    shown.paste(
        "date\tvalue\tcount\n2026-02-02\t12.1\t30\n2026-02-30\t11\t28\n2026-02-16\tmany\t5\n2026-02-23\t11.8\t31\n");
    BOOST_TEST(shown.observations().empty());
    BOOST_TEST(has(shown.text("pilot.reading.summary"), "2 measurement"));
    BOOST_TEST(shown.rows("pilot.reading.rejected") == 2);
    BOOST_TEST(shown.cell("pilot.reading.rejected", 0, 0) == "3");
    BOOST_TEST(has(shown.row("pilot.reading.rejected", 1), "many"));
    shown.click("pilot.reading.cancel");
    BOOST_TEST(!shown.shown("pilot.reading.summary"));
    BOOST_TEST(shown.observations().empty());
    shown.paste("2026-02-02\t12.1\n2026-02-09\t11.8\n");
    shown.click("pilot.reading.take");
    BOOST_TEST(shown.observations().size() == 2U);
    BOOST_TEST(shown.rows("pilot.measure.table") == 2);
    shown.document.undo();
    shown.settle();
    BOOST_TEST(shown.observations().empty());
}

BOOST_AUTO_TEST_CASE(rows_that_can_be_read_in_two_ways_say_what_to_write) {
    Shown shown(PilotState::planned);
    shown.paste("2026-02-02\t3.4\n2026-02-03\t3,6\n");
    BOOST_TEST(has(shown.error("pilot.reading.error"), "Line 2"));
    BOOST_TEST(has(shown.error("pilot.reading.error"), "Write all values alike, such as 1234.5"));
    shown.paste("02/03/2026\t3.4\n03/04/2026\t3.6\n");
    BOOST_TEST(has(shown.error("pilot.reading.error"), "Write all days alike, such as 2026-10-05"));
    BOOST_TEST(shown.observations().empty());
}

BOOST_AUTO_TEST_CASE(ctrl_v_in_the_table_pastes_and_delete_removes) {
    Shown shown(PilotState::running);
    QApplication::clipboard()->setText(QStringLiteral("2026-03-02\t8\n2026-03-03\t9\n"));
    auto* table = shown.find<QTableView>("pilot.measure.table");
    table->setFocus();
    shown.selectRow("pilot.measure.table", 0);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    shown.settle();
    BOOST_TEST(has(shown.text("pilot.reading.summary"), "2 measurement"));
    shown.click("pilot.reading.cancel");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    shown.settle();
    BOOST_TEST(shown.observations().size() == 25U);
}

BOOST_AUTO_TEST_CASE(nothing_useful_is_said_so) {
    Shown shown(PilotState::planned);
    shown.paste("  ");
    BOOST_TEST(has(shown.error("pilot.measure.error"), "clipboard"));
    shown.paste("hello world");
    BOOST_TEST(!shown.shown("pilot.reading.take"));
    BOOST_TEST(shown.observations().empty());
    shown.path = QStringLiteral("/nowhere/at/all.csv");
    shown.click("pilot.measure.file");
    BOOST_TEST(has(shown.error("pilot.measure.error"), "all.csv"));
}

BOOST_AUTO_TEST_CASE(a_file_brings_both_phases_and_mixed_percent_is_pointed_out) {
    const QTemporaryDir folder;
    {
        QFile file(folder.filePath("week.csv"));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(
            "날짜,값,구간,캠페인\n2026-02-02,40,베이스라인,아니오\n2026-02-03,41,베이스라인,예\n2026-02-04,42,"
            "베이스라인,\n"
            "2026-03-02,0.3,파일럿,\n2026-03-03,0.31,파일럿,\n");
    }
    Shown shown(PilotState::planned);
    shown.path = folder.filePath("week.csv");
    shown.click("pilot.measure.file");
    BOOST_TEST(has(shown.text("pilot.reading.summary"), "week.csv"));
    BOOST_TEST(has(shown.text("pilot.reading.summary"), "3 of the baseline, 2 of the pilot"));
    BOOST_TEST(has(shown.text("pilot.reading.caution"), "40 and 0.4"));
    shown.click("pilot.reading.take");
    BOOST_TEST(shown.observations().size() == 5U);
    BOOST_TEST(shown.observations()[1].campaign);
}

BOOST_AUTO_TEST_CASE(cells_are_changed_in_place_and_wrong_ones_refused) {
    Shown shown(PilotState::running);
    BOOST_TEST(shown.rows("pilot.measure.table") == 26);
    BOOST_TEST(shown.put(0, 1, "15.5"));
    BOOST_TEST(shown.observations()[0].value == 15.5);
    BOOST_TEST(!shown.put(0, 1, "abc"));
    BOOST_TEST(!shown.error("pilot.measure.error").empty());
    BOOST_TEST(shown.observations()[0].value == 15.5);
    BOOST_TEST(!shown.put(0, 0, "2026-02-31"));
    BOOST_TEST(has(shown.error("pilot.measure.error"), "no such day"));
    BOOST_TEST(!shown.put(0, 2, "0"));
    BOOST_TEST(shown.put(0, 3, Qt::Checked, Qt::CheckStateRole));
    BOOST_TEST(shown.observations()[0].season);
    BOOST_TEST(shown.put(0, 0, "2026-12-01"));
    // Sorted by day: it is the last row now.
    BOOST_TEST(has(shown.row("pilot.measure.table", 25), "1 Dec 2026"));
}

BOOST_AUTO_TEST_CASE(chosen_rows_are_left_out_with_a_reason_counted_again_and_removed) {
    Shown shown(PilotState::running);
    BOOST_TEST(!shown.find<QPushButton>("pilot.measure.leaveOut")->isEnabled());
    shown.selectRow("pilot.measure.table", 2);
    shown.click("pilot.measure.leaveOut");
    BOOST_TEST(has(shown.error("pilot.measure.error"), "why"));
    BOOST_TEST(!shown.observations()[2].excluded);
    shown.find<QLineEdit>("pilot.measure.reason")->setText("the printer was broken");
    shown.click("pilot.measure.leaveOut");
    BOOST_TEST(shown.observations()[2].excluded);
    BOOST_TEST(has(shown.row("pilot.measure.table", 2), "Left out: the printer was broken"));
    BOOST_TEST(has(shown.text("pilot.measure.state"), "1 left out"));
    shown.click("pilot.measure.countAgain");
    BOOST_TEST(!shown.observations()[2].excluded);
    shown.click("pilot.measure.campaign");
    BOOST_TEST(shown.observations()[2].campaign);
    shown.click("pilot.measure.campaign");
    BOOST_TEST(!shown.observations()[2].campaign);
    shown.click("pilot.measure.remove");
    BOOST_TEST(shown.observations().size() == 25U);
    shown.document.undo();
    shown.settle();
    BOOST_TEST(shown.observations().size() == 26U);
}

BOOST_AUTO_TEST_CASE(one_of_thousands_of_rows_is_changed) {
    Project project = pilotFirm(PilotState::planned);
    for (int i = 0; i < 5; ++i) measure(project, "handling", PilotPhase::baseline, "2024-01-01", 1000, 12);
    measure(project, "handling", PilotPhase::pilot, "2026-03-02", 1000, 8);
    Shown shown(std::move(project));
    BOOST_TEST(shown.rows("pilot.measure.table") == 5000);
    const auto before = shown.observations();
    BOOST_TEST(shown.put(10, 1, "77.5"));
    // The one row that was typed into, and no other among the 6,000.
    const auto& after = shown.observations();
    BOOST_TEST_REQUIRE(after.size() == before.size());
    BOOST_TEST(std::ranges::count_if(after, [](const auto& item) { return item.value == 77.5; }) == 1);
    std::size_t changed = 0;
    for (std::size_t i = 0; i < after.size(); ++i) changed += after[i] == before[i] ? 0 : 1;
    BOOST_TEST(changed == 1U);
    BOOST_TEST(shown.rows("pilot.measure.table") == 5000);
}

BOOST_AUTO_TEST_SUITE_END()
