// The business model as a person uses it: answers, ticks, the canvas; one undo step an answer.
#include <QCheckBox>

#include "core/governance/shipped_items.h"
#include "tests/ui/pages/test_plan_fixture.h"
#include "ui/charts/value_engine_chart.h"
#include "ui/pages/business_page.h"

using namespace jupan;
using namespace jupan::test;

namespace {

using Shown = PlanFixture<BusinessPage>;

std::string answer(Shown& shown, const char* id) {
    const auto found = shown.project().businessModel.find(id);
    return found == shown.project().businessModel.end() ? "" : found->second.text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(business_page)

BOOST_AUTO_TEST_CASE(every_prompt_has_its_place_title_and_hint) {
    Shown shown(twoDepartments());
    for (const BusinessPrompt& prompt : businessPrompts()) {
        if (prompt.group == PromptGroup::modelType) continue;  // a choice
        BOOST_TEST_CONTEXT(prompt.id) {
            const QString name =
                QStringLiteral("business.") + QString::fromLatin1(prompt.id.data(), static_cast<int>(prompt.id.size()));
            BOOST_TEST(shown.shown(name + ".text"));
            BOOST_TEST(!shown.text(name + ".hint").isEmpty());
            if (isCard(prompt.group))
                BOOST_TEST(!shown.find<QCheckBox>(name + ".tick")->text().isEmpty());
            else
                BOOST_TEST(!shown.text(name + ".title").isEmpty());
        }
    }
    BOOST_TEST(shown.find<QComboBox>("business.model_type")->count() == 5);
    BOOST_TEST(shown.project().businessModel.empty());
}

BOOST_AUTO_TEST_CASE(an_answer_is_one_step_and_counts) {
    Shown shown(twoDepartments());
    BOOST_TEST(shown.text("business.group.question").contains("0 of 13"));
    shown.write("business.q_firm.text", "We repair bicycles.");
    shown.write("business.q_service.text", "Today.");
    BOOST_TEST(answer(shown, "q_firm") == "We repair bicycles.");
    BOOST_TEST(shown.text("business.group.question").contains("2 of 13"));
    shown.document.undo();
    Shown::settle();
    BOOST_TEST(answer(shown, "q_service").empty());
    BOOST_TEST(answer(shown, "q_firm") == "We repair bicycles.");
    BOOST_TEST(shown.find<QPlainTextEdit>("business.q_service.text")->toPlainText().isEmpty());
    shown.document.undo();
    Shown::settle();
    BOOST_TEST(shown.project().businessModel.empty());
}

BOOST_AUTO_TEST_CASE(an_emptied_answer_is_none) {
    Shown shown(twoDepartments());
    shown.write("business.q_money.text", "Fees");
    auto* edit = shown.find<QPlainTextEdit>("business.q_money.text");
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    Shown::settle();
    BOOST_TEST(shown.project().businessModel.empty());
}

BOOST_AUTO_TEST_CASE(cards_are_ticked_and_noted) {
    Shown shown(twoDepartments());
    shown.click("business.pattern_peers.tick");
    BOOST_TEST(shown.project().businessModel.at("pattern_peers").ticked);
    shown.write("business.pattern_peers.text", "owners lend to each other");
    BOOST_TEST(shown.project().businessModel.at("pattern_peers").ticked);
    shown.click("business.pattern_peers.tick");
    BOOST_TEST(!shown.project().businessModel.at("pattern_peers").ticked);
    BOOST_TEST(answer(shown, "pattern_peers") == "owners lend to each other");
}

BOOST_AUTO_TEST_CASE(the_canvas_is_drawn_from_the_answers) {
    Shown shown(twoDepartments());
    shown.choose("business.model_type", 3);
    BOOST_TEST(shown.project().businessModel.at("type_network").ticked);
    shown.choose("business.model_type", 1);
    BOOST_TEST(!shown.project().businessModel.contains("type_network"));
    BOOST_TEST(shown.project().businessModel.at("type_shop").ticked);
    shown.write("business.engine_goal.text", "Answer within an hour");
    auto* chart = shown.find<ValueEngineChart>("business.engine");
    bool drawn = false, hub = false;
    for (const ChartLabel& label : chart->labels()) {
        drawn = drawn || label.text.contains("Answer within");
        hub = hub || label.fullText == shown.find<QComboBox>("business.model_type")->currentText();
    }
    BOOST_TEST(drawn);
    BOOST_TEST(hub);
    QTemporaryDir folder;
    shown.path = folder.filePath("engine.svg");
    shown.trigger("business.engine.svg");
    BOOST_TEST(QFile(shown.path).size() > 1000);
    shown.choose("business.model_type", 0);
    BOOST_TEST(!shown.project().businessModel.contains("type_shop"));
}

BOOST_AUTO_TEST_CASE(hostile_and_overlong_answers) {
    Shown shown(twoDepartments());
    auto* edit = shown.find<QPlainTextEdit>("business.engine_data.text");
    const QString hostile = QStringLiteral("<script>alert(1)</script>\n=HYPERLINK(\"x\")");
    edit->setPlainText(hostile);
    Shown::settle();
    BOOST_TEST(answer(shown, "engine_data") == hostile.toStdString());
    edit->setFocus();
    edit->setPlainText(QString(10'000, u'x'));
    Shown::settle();
    BOOST_TEST(answer(shown, "engine_data").size() == 10'000U);
    edit->setPlainText(QString(10'001, u'x'));
    Shown::settle();
    BOOST_TEST(!shown.error("business.engine_data.error").isEmpty());
    BOOST_TEST(answer(shown, "engine_data").size() == 10'000U);
    BOOST_TEST(edit->toPlainText().size() == 10'001);
    edit->setPlainText("short");
    Shown::settle();
    BOOST_TEST(shown.error("business.engine_data.error").isEmpty());
    BOOST_TEST(answer(shown, "engine_data") == "short");
}

BOOST_AUTO_TEST_CASE(narrow_and_wide_windows_show_all) {
    Shown shown(twoDepartments());
    for (const int width : {420, 782, 1500, 420}) {
        shown.page->resize(width, 700);
        Shown::settle();
        const auto* text = shown.find<QWidget>("business.sense_return.text");
        BOOST_TEST(text->mapTo(shown.page.get(), QPoint(text->width(), 0)).x() <= width);
    }
}

BOOST_AUTO_TEST_SUITE_END()
