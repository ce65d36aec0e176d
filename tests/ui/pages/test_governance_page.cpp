// Data governance as a person uses it: sources, scores and weights, rules, the map, and NPV with and without.
#include <QCheckBox>
#include <QListWidget>

#include "core/engine/data_quality.h"
#include "tests/ui/pages/test_governance_firm.h"
#include "ui/charts/data_flow_map.h"
#include "ui/pages/governance_page.h"

using namespace jupan;
using namespace jupan::test;

namespace {

struct Shown : PageFixture<GovernancePage> {
    explicit Shown(Project project = governedFirm()) : PageFixture(std::move(project), FirmState::noCharges) {}
    const Project& project() const { return document.project(); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(governance_page)

BOOST_AUTO_TEST_CASE(an_empty_page_says_what_to_do_and_does_it) {
    Shown shown(frozenFirm(FirmState::ordinary));
    BOOST_TEST(has(shown.text("page.governance.sentence"), "Start with the data"));
    BOOST_TEST(!shown.shown("governance.flow"));
    BOOST_TEST(!shown.shown("governance.quality"));
    shown.find<QPushButton>("governance.sources.add")->click();  // what the button of the empty state presses
    shown.settle();
    BOOST_REQUIRE(shown.project().dataSources.size() == 1U);
    const QString id = QString::fromStdString(shown.project().dataSources[0].id.text);
    shown.type("data_source." + id + ".name", "Orders");
    shown.type("data_source." + id + ".owner", "Sales lead");
    BOOST_TEST(shown.project().dataSources[0].name == "Orders");
    BOOST_TEST(shown.project().dataSources[0].owner == "Sales lead");
    BOOST_TEST(shown.shown("governance.flow"));
    shown.document.undo();
    shown.document.undo();
    shown.document.undo();
    shown.settle();
    BOOST_TEST(shown.project().dataSources.empty());
}

BOOST_AUTO_TEST_CASE(the_table_tells_what_is_known_and_what_is_not) {
    Shown shown;
    const std::string first = shown.row("governance.sources.table", 0);
    for (const char* part :
         {"Enquiry archive", "Support lead", "Cloud in this country", "Personal data", "70", "Enquiries"})
        BOOST_TEST(has(first, part), first);
    BOOST_TEST(has(shown.row("governance.sources.table", 1), "not rated"));
    BOOST_TEST(has(shown.text("page.governance.sentence"), "“Contracts” has no score"));
}

BOOST_AUTO_TEST_CASE(scores_and_weights_make_the_quality_before_the_readers_eyes) {
    Shown shown;
    shown.selectRow("governance.sources.table", 0);
    BOOST_TEST(has(shown.text("governance.sources.arithmetic"), "(80 × 1 + 60 × 1) ÷ (1 + 1) = 70"));
    shown.type("data_source.archive.weights.accuracy", "3");
    BOOST_TEST(shown.project().dataSources[0].weights.accuracy == 3);
    BOOST_TEST(has(shown.text("governance.sources.arithmetic"), "= 75"));
    BOOST_TEST(has(shown.row("governance.sources.table", 0), "75"));
    shown.type("data_source.archive.accuracy", "130");
    BOOST_TEST(!shown.error("data_source.archive.accuracy.error").empty());
    BOOST_TEST(shown.project().dataSources[0].accuracy.value() == 13);  // the last text that was a score
    shown.type("data_source.archive.accuracy", "80");
    // All weights at 0 leave nothing to weigh by: refused at the field, in words.
    shown.type("data_source.archive.weights.accuracy", "0");
    for (const char* weight : {"completeness", "consistency", "timeliness"})
        shown.type(QStringLiteral("data_source.archive.weights.") + weight, "0");
    shown.type("data_source.archive.weights.uniqueness", "0");
    BOOST_TEST(has(shown.error("data_source.archive.weights.uniqueness.error"), "weights"));
    BOOST_TEST(shown.project().dataSources[0].weights.uniqueness == 1);
}

BOOST_AUTO_TEST_CASE(work_units_are_ticked) {
    Shown shown;
    shown.selectRow("governance.sources.table", 0);
    auto* list = shown.find<QListWidget>("data_source.archive.work_units.list");
    BOOST_TEST(list->count() == 2);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    shown.settle();
    BOOST_TEST(shown.project().dataSources[0].workUnits.size() == 2U);
    BOOST_TEST(has(shown.row("governance.sources.table", 0), "Enquiries, Contracts"));
}

BOOST_AUTO_TEST_CASE(rules_are_met_not_met_or_not_measured) {
    Shown shown;
    shown.selectRow("governance.sources.table", 0);
    shown.click("governance.rules.add");
    BOOST_TEST(has(shown.row("governance.rules.table", 0), "not measured"));
    shown.type("data_source.archive.rules[0].target", "95");
    shown.type("data_source.archive.rules[0].measured", "90");
    BOOST_TEST(has(shown.row("governance.rules.table", 0), "at least 95 %"));
    BOOST_TEST(has(shown.row("governance.rules.table", 0), "not met"));
    shown.type("data_source.archive.rules[0].measured", "97");
    BOOST_TEST(has(shown.row("governance.rules.table", 0), "met"));
    BOOST_TEST(!has(shown.row("governance.rules.table", 0), "not met"));
    shown.choose("data_source.archive.rules[0].aspect.combo", "Duplicates");
    BOOST_TEST(has(shown.row("governance.rules.table", 0), "at most 95 %"));
    BOOST_TEST(has(shown.row("governance.rules.table", 0), "not met"));
    shown.click("governance.rules.delete");
    BOOST_TEST(shown.project().dataSources[0].rules.empty());
    BOOST_TEST(!shown.shown("governance.rules.table"));
}

BOOST_AUTO_TEST_CASE(the_switch_counts_quality_in_npv_and_the_card_shows_both) {
    Shown shown;
    const double before = shown.document.results().metrics.npv;
    const QualityEffect effect = qualityEffect(shown.project());
    BOOST_TEST(effect.npvWithout.value() == before);
    BOOST_TEST(shown.text("governance.quality.score") == "70 of 100");
    BOOST_TEST(shown.text("governance.quality.without") == Shown::plain(shown.view.formatter().money(before)));
    BOOST_TEST(shown.text("governance.quality.with") == Shown::plain(shown.view.formatter().money(effect.npvWith)));
    BOOST_TEST(has(shown.text("governance.quality.reading"), "would take"));
    QTest::keyClick(shown.find<QCheckBox>("data_quality.enabled.box"), Qt::Key_Space);
    shown.settle();
    BOOST_TEST(shown.document.results().metrics.npv == effect.npvWith.value(), boost::test_tools::tolerance(1e-9));
    BOOST_TEST(shown.document.results().metrics.npv < before);
    BOOST_TEST(has(shown.text("governance.quality.reading"), "every result counts that"));
    shown.type("data_quality.floor", "100");
    BOOST_TEST(shown.document.results().metrics.npv == before, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(the_map_says_that_personal_data_go_abroad) {
    Shown shown;
    BOOST_TEST(has(shown.text("governance.flow.reading"), "vendor abroad"));
    auto* map = shown.find<DataFlowMap>("governance.flow");
    bool arrow = false;
    for (const ChartLabel& label : map->labels()) arrow = arrow || label.fullText == "personal data abroad";
    BOOST_TEST(arrow);
    BOOST_TEST(map->table().rows.size() == 2);
    shown.selectRow("governance.sources.table", 0);
    shown.type("data_source.archive.protection", "names are masked");
    BOOST_TEST(!shown.shown("governance.flow.reading"));
}

BOOST_AUTO_TEST_CASE(deleting_is_said_and_taken_back) {
    Shown shown;
    shown.selectRow("governance.sources.table", 0);
    QTest::keyClick(shown.find<QTableView>("governance.sources.table"), Qt::Key_Delete);
    shown.settle();
    BOOST_TEST(shown.project().dataSources.size() == 1U);
    BOOST_TEST(has(shown.text("governance.sources.notice.text"), "Enquiry archive"));
    shown.click("governance.sources.undo");
    BOOST_TEST(shown.project().dataSources.size() == 2U);
}

BOOST_AUTO_TEST_CASE(hostile_texts_stay_texts) {
    Project project = governedFirm();
    project.dataSources[0].name = tags;
    project.dataSources[1].name = std::string(10'000, 'W');
    Shown shown(project);
    BOOST_TEST(shown.cell("governance.sources.table", 0, 0) == tags);
    shown.selectRow("governance.sources.table", 1);
    shown.page->resize(700, 900);
    shown.settle();
    BOOST_TEST(!shown.page->grab().isNull());
    BOOST_TEST(shown.find<QLabel>("governance.flow.reading")->textFormat() == Qt::PlainText);
    BOOST_TEST(firstWithoutName(shown.page.get()) == "");
}

BOOST_AUTO_TEST_CASE(a_path_leads_to_its_source) {
    Shown shown;
    shown.page->reveal("data_source.contracts.owner");
    shown.settle();
    BOOST_TEST(shown.typed("data_source.contracts.name") == "Contracts");
    shown.page->reveal("data_source.gone.owner");
    shown.page->reveal("nonsense");
    shown.settle();
    BOOST_TEST(shown.typed("data_source.contracts.name") == "Contracts");
}

BOOST_AUTO_TEST_SUITE_END()
