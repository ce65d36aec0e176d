#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <boost/test/unit_test.hpp>

#include "ui/widgets/adoption_editor.h"
#include "ui/widgets/uncertain_edit.h"

using namespace jupan;

namespace {

const Formatter english(Language::english, NumberUnit::automatic, "KRW");

FieldSpec field(const char* entity, const char* name) {
    return findField(entity, name).value();
}

void type(QLineEdit* edit, const QString& text) {
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fields)

BOOST_AUTO_TEST_CASE(every_valid_edit_is_committed) {
    NumberEdit number(field("work_unit", "volume_per_month"), english);
    QSignalSpy committed(&number, &NumberEdit::committed);
    number.setValue(2500);
    BOOST_TEST(number.edit()->text().toStdString() == "2,500");
    BOOST_TEST(committed.isEmpty());
    type(number.edit(), QStringLiteral("12k"));
    BOOST_TEST(committed.last().at(0).toDouble() == 12'000);
    QTest::keyClick(number.edit(), Qt::Key_Return);
    BOOST_TEST(number.edit()->text().toStdString() == "12,000");
}

BOOST_AUTO_TEST_CASE(a_value_outside_its_range_is_named_and_taken_back_by_escape) {
    UncertainEdit edit(field("kpi", "reduction"), english);
    QSignalSpy committed(&edit, &UncertainEdit::committed), restored(&edit, &UncertainEdit::restored);
    Uncertain value(0.4);
    value.spread = Spread{0.25, 0.5, Distribution::pert};
    edit.setValue(value);
    auto* number = edit.findChild<NumberEdit*>(QStringLiteral("kpi.reduction.value"));
    BOOST_REQUIRE(number);
    type(number->edit(), QStringLiteral("55"));
    BOOST_TEST(edit.hasError());
    const auto* error = edit.findChild<ErrorLabel*>(QStringLiteral("kpi.reduction.bounds_error"));
    BOOST_REQUIRE(error);
    for (const char* part : {"55", "25", "50"}) BOOST_TEST(error->message().contains(QLatin1String(part)));
    QTest::keyClick(number->edit(), Qt::Key_Escape);
    BOOST_TEST(!edit.hasError());
    BOOST_TEST(number->edit()->text().toStdString() == "40");
    BOOST_TEST(restored.count() >= 1);
    for (const auto& call : committed) BOOST_TEST(call.at(0).value<Uncertain>().value != 0.55);
}

BOOST_AUTO_TEST_CASE(a_refused_text_stays_until_it_is_put_right) {
    NumberEdit number(field("kpi", "realization"), english);
    QSignalSpy committed(&number, &NumberEdit::committed), invalid(&number, &NumberEdit::invalid);
    QSignalSpy restored(&number, &NumberEdit::restored);
    number.setValue(0.5);
    number.edit()->setText(QString());
    number.edit()->setFocus();
    QTest::keyClicks(number.edit(), QStringLiteral("0.7"));
    BOOST_TEST(invalid.count() >= 1);
    BOOST_TEST(number.hasError());
    BOOST_TEST(number.edit()->property("invalid").toBool());
    BOOST_TEST(number.errorText().contains(QStringLiteral("“70”")));
    const auto before = number.value();
    number.setValue(before);  // a refresh of the page
    BOOST_TEST(number.edit()->text().toStdString() == "0.7");
    QTest::keyClick(number.edit(), Qt::Key_Escape);
    BOOST_TEST(!number.hasError());
    BOOST_TEST(restored.count() == 1);
    BOOST_TEST((number.value() == before));
    number.setValue(0.25);  // undo from elsewhere wins
    BOOST_TEST(number.edit()->text().toStdString() == "25");
    type(number.edit(), QStringLiteral("70"));
    BOOST_TEST(committed.last().at(0).toDouble() == 0.7);
    BOOST_TEST(!number.hasError());
}

BOOST_AUTO_TEST_CASE(optional_fields_can_be_cleared) {
    NumberEdit number(field("kpi", "realization"), english);
    QSignalSpy cleared(&number, &NumberEdit::cleared);
    number.setValue(0.5);
    number.edit()->selectAll();
    QTest::keyClick(number.edit(), Qt::Key_Delete);
    BOOST_TEST(cleared.count() == 1);
    BOOST_TEST(!number.value());
    BOOST_TEST(number.edit()->placeholderText().toStdString() == "100");
}

BOOST_AUTO_TEST_CASE(a_long_text_shows_its_beginning) {
    TextEdit name(field("kpi", "name"), english);
    name.setText(QStringLiteral("Head of customer support, agents' spokesperson, finance staff"));
    BOOST_TEST(name.edit()->cursorPosition() == 0);
}

BOOST_AUTO_TEST_CASE(hostile_pastes_are_refused) {
    NumberEdit number(field("cost", "amount"), english);
    number.setValue(5);
    for (const QString& text : {QString(10'000, u'9'), QStringLiteral("1e999"), QStringLiteral("nan"),
                                QStringLiteral("\u202e12"), QStringLiteral("-3")}) {
        number.edit()->selectAll();
        number.edit()->insert(text);
        emit number.edit()->textEdited(number.edit()->text());
        BOOST_TEST(number.hasError());
        BOOST_TEST((number.value() == 5.0));
    }
    TextEdit name(field("kpi", "name"), english);
    QSignalSpy committed(&name, &TextEdit::committed);
    name.edit()->insert(QString(10'001, u'x'));
    emit name.edit()->textEdited(name.edit()->text());
    BOOST_TEST(name.hasError());
    BOOST_TEST(committed.isEmpty());
    type(name.edit(), QStringLiteral("ok"));
    BOOST_TEST(committed.last().at(0).toString().toStdString() == "ok");
}

BOOST_AUTO_TEST_CASE(names_reach_every_part) {
    UncertainEdit edit(field("kpi", "reduction"), english);
    edit.setPrefix(QStringLiteral("kpi.handling.reduction"));
    for (const char* part : {".edit", ".low.edit", ".high.edit", ".dist.combo", ".source", ".expand"})
        BOOST_TEST(edit.findChild<QWidget*>(QStringLiteral("kpi.handling.reduction") + QLatin1String(part)), part);
    for (const QWidget* widget : edit.findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->objectName().startsWith(QStringLiteral("kpi")) &&
            !qobject_cast<const QLabel*>(widget))
            BOOST_TEST(!widget->accessibleName().isEmpty(), widget->objectName().toStdString());
}

BOOST_AUTO_TEST_CASE(bounds_are_committed_when_they_are_whole) {
    UncertainEdit edit(field("kpi", "reduction"), english);
    Uncertain last;
    int commits = 0, refusals = 0;
    QObject::connect(&edit, &UncertainEdit::committed, [&](const Uncertain& value) {
        last = value;
        ++commits;
    });
    QObject::connect(&edit, &UncertainEdit::invalid, [&] { ++refusals; });
    edit.setValue(Uncertain(0.4));
    BOOST_TEST(!edit.isExpanded());
    edit.setExpanded(true);
    type(edit.low()->edit(), QStringLiteral("25"));
    BOOST_TEST(commits == 0);
    BOOST_TEST(refusals > 0);
    BOOST_TEST(edit.hasError());
    type(edit.high()->edit(), QStringLiteral("50"));
    BOOST_REQUIRE(last.spread);
    BOOST_TEST(last.spread->low == 0.25);
    BOOST_TEST(last.spread->high == 0.5);
    BOOST_TEST(last.value == 0.4);
    BOOST_TEST(!edit.hasError());
    const int before = commits;
    type(edit.number()->edit(), QStringLiteral("60"));
    BOOST_TEST(edit.hasError());
    BOOST_TEST(last.value <= 0.5);
    type(edit.number()->edit(), QStringLiteral("30"));
    BOOST_TEST(commits > before);
    BOOST_TEST(last.value == 0.3);
    edit.setValue(Uncertain(0.4));
    BOOST_TEST(!edit.low()->value());
}

BOOST_AUTO_TEST_CASE(provenance_is_chosen_from_the_chip) {
    UncertainEdit edit(field("kpi", "reduction"), english);
    Provenance last;
    QObject::connect(&edit, &UncertainEdit::provenanceCommitted, [&](const Provenance& value) { last = value; });
    edit.chip()->findChild<QAction*>(QStringLiteral("kpi.reduction.source.measured"))->trigger();
    BOOST_TEST((last.source == Source::measured));
    auto* date = edit.chip()->findChild<QLineEdit*>(QStringLiteral("kpi.reduction.source.date"));
    type(date, QStringLiteral("2026-02-30"));
    BOOST_TEST(last.date.empty());
    type(date, QStringLiteral("2026-02-28"));
    BOOST_TEST(last.date == "2026-02-28");
}

BOOST_AUTO_TEST_CASE(adoption_is_edited_as_one_value) {
    AdoptionEditor editor(QStringLiteral("kpi.adoption"), english, {2026, 1}, 36);
    Adoption last;
    int refusals = 0;
    QObject::connect(&editor, &AdoptionEditor::committed, [&](const Adoption& value) { last = value; });
    QObject::connect(&editor, &AdoptionEditor::invalid, [&] { ++refusals; });
    const auto edit = [&](const char* name) {
        return editor.findChild<QLineEdit*>(QStringLiteral("kpi.adoption.") + QLatin1String(name));
    };
    type(edit("start_month.edit"), QStringLiteral("4"));
    type(edit("ramp_months.edit"), QStringLiteral("6"));
    BOOST_TEST(last.startMonth == 4);
    BOOST_TEST(last.rampMonths == 6);
    type(edit("end_month.edit"), QStringLiteral("3"));
    BOOST_TEST(refusals > 0);
    BOOST_TEST(editor.hasError());
    BOOST_TEST(!last.endMonth);
    type(edit("end_month.edit"), QStringLiteral("5"));
    BOOST_TEST((last.endMonth == 5));
    BOOST_TEST(!editor.hasError());
}

BOOST_AUTO_TEST_CASE(choices_are_quiet_when_set_and_heard_when_made) {
    const std::unique_ptr<ChoiceEdit> choice(ChoiceEdit::of<Axis>(field("kpi", "axis"), english));
    QSignalSpy committed(choice.get(), &ChoiceEdit::committed);
    choice->setChoice(Axis::revenue);
    BOOST_TEST(committed.isEmpty());
    QTest::keyClick(choice->combo(), Qt::Key_Down);
    BOOST_TEST(committed.count() == 1);
    BOOST_TEST((choice->choice<Axis>() == Axis::risk));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(scrolling_past_a_choice_does_not_change_it) {
    const Formatter english(Language::english, NumberUnit::automatic, "KRW");
    const std::unique_ptr<ChoiceEdit> choice(ChoiceEdit::of<Axis>(*findField("kpi", "axis"), english));
    choice->setChoice(Axis::productivity);
    choice->show();
    QSignalSpy committed(choice.get(), &ChoiceEdit::committed);
    QWheelEvent down(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(choice->combo(), &down);
    BOOST_TEST(committed.count() == 0);
    BOOST_TEST((choice->choice<Axis>() == Axis::productivity));
}
