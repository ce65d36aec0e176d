// The field for a day: the ways people write one, days that are none, and the way back.
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "ui/widgets/date_edit.h"

using namespace jupan;

namespace {

const Formatter english(Language::english, NumberUnit::automatic, "KRW");

struct Field {
    DateEdit edit{findField("budget_review", "date").value(), english};
    QSignalSpy committed{&edit, &DateEdit::committed};

    Field() {
        edit.setPrefix(QStringLiteral("day"));
        edit.show();
        edit.edit()->setFocus();
    }
    void type(const char* text) {
        edit.edit()->selectAll();
        QTest::keyClick(edit.edit(), Qt::Key_Delete);
        for (const QChar c : QString::fromUtf8(text))
            QTest::sendKeyEvent(QTest::Click, edit.edit(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    std::string text() { return edit.edit()->text().toStdString(); }
    std::string error() { return edit.errorText().toStdString(); }
    std::string date() { return edit.date() ? toText(*edit.date()) : "none"; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(date_edit)

BOOST_AUTO_TEST_CASE(a_day_is_read_as_people_write_it_and_shown_in_one_form) {
    for (const char* text :
         {"2026-10-05", "2026.10.5", "2026. 10. 5.", "2026/10/05", "2026년 10월 5일", "20261005", "  2026-10-05  "}) {
        BOOST_TEST_CONTEXT(text) {
            Field field;
            field.type(text);
            BOOST_TEST(field.date() == "2026-10-05");
            BOOST_TEST(field.error() == "");
            BOOST_TEST(!field.committed.isEmpty());
            BOOST_TEST(field.text() == text);
            QTest::keyClick(field.edit.edit(), Qt::Key_Return);
            BOOST_TEST(field.text() == "2026-10-05");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_day_that_is_none_is_refused_and_escape_brings_the_last_one_back) {
    const struct {
        const char* text;
        const char* word;
    } rows[] = {{"2026-02-30", "no such day"},
                {"2025-02-29", "no such day"},
                {"tomorrow", "no day"},
                {"2026-10", "no day"},
                {"", "no day"},
                {"9999-01-01", "are allowed"}};
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            Field field;
            field.edit.setDate(parseDate("2026-10-05").value());
            BOOST_TEST(field.committed.isEmpty());
            field.type(row.text);
            BOOST_TEST(field.error().find(row.word) != std::string::npos, field.error());
            QTest::keyClick(field.edit.edit(), Qt::Key_Return);
            BOOST_TEST(field.text() == row.text);
            QTest::keyClick(field.edit.edit(), Qt::Key_Escape);
            BOOST_TEST(field.date() == "2026-10-05");
            BOOST_TEST(field.text() == "2026-10-05");
        }
    }
}

BOOST_AUTO_TEST_CASE(the_29th_of_february_is_a_day_of_leap_years) {
    Field field;
    field.type("2028-02-29");
    BOOST_TEST(field.date() == "2028-02-29");
    BOOST_TEST(field.error() == "");
}

BOOST_AUTO_TEST_CASE(escape_brings_the_last_day_back) {
    Field field;
    field.edit.setDate(parseDate("2026-10-05").value());
    field.type("2026-02-30");
    QTest::keyClick(field.edit.edit(), Qt::Key_Escape);
    BOOST_TEST(field.text() == "2026-10-05");
    BOOST_TEST(field.error() == "");
    // 2026-02-3 was committed on the way.
    BOOST_TEST(toText(field.committed.last().at(0).value<Date>()) == "2026-10-05");
    field.edit.setDate(std::nullopt);
    field.type("soon");
    QTest::keyClick(field.edit.edit(), Qt::Key_Escape);
    BOOST_TEST(field.text() == "");
    BOOST_TEST(field.error() == "");
}

BOOST_AUTO_TEST_CASE(a_refresh_leaves_what_is_typed_and_another_day_replaces_it) {
    Field field;
    field.edit.setDate(parseDate("2026-10-05").value());
    QApplication::setActiveWindow(&field.edit);
    field.edit.edit()->setFocus();
    field.type("2026-1");
    field.edit.setDate(field.edit.date());
    BOOST_TEST(field.text() == "2026-1");
    BOOST_TEST(field.error() != "");
    field.edit.setDate(parseDate("2026-11-01").value());
    BOOST_TEST(field.text() == "2026-11-01");
    BOOST_TEST(field.error() == "");
}

BOOST_AUTO_TEST_CASE(its_parts_are_named_after_it) {
    Field field;
    BOOST_TEST(field.edit.findChild<QLineEdit*>(QStringLiteral("day.edit")) == field.edit.edit());
    BOOST_TEST(!field.edit.edit()->accessibleName().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
