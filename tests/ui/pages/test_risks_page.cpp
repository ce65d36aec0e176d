// The risk register as a person uses it: risks from the list, grades, responses, costs, the matrix.
#include <QMenu>

#include "core/governance/risk_register.h"
#include "tests/ui/pages/test_governance_firm.h"
#include "ui/charts/risk_matrix_chart.h"
#include "ui/pages/risks_page.h"

using namespace jupan;
using namespace jupan::test;

namespace {

const QString table = QStringLiteral("risks.list.table");

struct Shown : PageFixture<RisksPage> {
    explicit Shown(Project project = governedFirm()) : PageFixture(std::move(project), FirmState::noCharges) {}
    const std::vector<Risk>& risks() const { return document.project().risks; }
    QAction* offer(const QString& name) {
        auto* menu = find<QMenu>("risks.list.offers");
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->objectName() == name) return action;
        return nullptr;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(risks_page)

BOOST_AUTO_TEST_CASE(an_empty_register_offers_the_usual_risks) {
    Shown shown(frozenFirm(FirmState::ordinary));
    BOOST_TEST(!shown.shown("risks.matrix"));
    BOOST_TEST(has(shown.text("page.risks.sentence"), "Take the usual risks over"));
    QAction* one = shown.offer("risks.offer.price_change");
    BOOST_REQUIRE(one);
    one->trigger();
    shown.settle();
    BOOST_REQUIRE(shown.risks().size() == 1U);
    BOOST_TEST(shown.risks()[0].id.text == "price_change");
    BOOST_TEST(!shown.risks()[0].name.empty());
    BOOST_TEST(shown.shown("risks.matrix"));
    BOOST_TEST(!shown.offer("risks.offer.price_change"));
    shown.offer("risks.offer.all")->trigger();
    shown.settle();
    BOOST_TEST(shown.risks().size() == 12U);
    BOOST_TEST(!shown.shown("risks.list.offer"));
    shown.document.undo();
    shown.settle();
    BOOST_TEST(shown.risks().size() == 1U);
}

BOOST_AUTO_TEST_CASE(grades_make_the_score_and_the_dot) {
    Shown shown;
    BOOST_TEST(has(shown.row(table, 0), "20 · high"));
    BOOST_TEST(has(shown.row(table, 1), "4 · low"));
    BOOST_TEST(has(shown.row(table, 2), "not rated"));
    BOOST_TEST(has(shown.text("page.risks.sentence"), "1 risk"));
    shown.selectRow(table, 2);
    shown.type("risk.unrated.likelihood", "3");
    shown.type("risk.unrated.impact", "3");
    BOOST_TEST(has(shown.row(table, 2), "9 · medium"));
    auto* matrix = shown.find<RiskMatrixChart>("risks.matrix");
    bool dot = false;
    for (const ChartLabel& label : matrix->labels())
        dot = dot || (label.text == "3" && matrix->cell(3, 3).contains(label.rect.center()));
    BOOST_TEST(dot);
    BOOST_TEST(has(shown.text("page.risks.sentence"), "“Data leak” is a high risk without a response"));
    shown.type("risk.unrated.impact", "6");
    BOOST_TEST(!shown.error("risk.unrated.impact.error").empty());
    BOOST_TEST((shown.risks()[2].impact != 6));
}

BOOST_AUTO_TEST_CASE(a_response_a_cost_and_a_kpi) {
    Project project = governedFirm();
    project.kpis.push_back({.id = {"leaks"},
                            .name = "Fewer leaks",
                            .kind = KpiKind::risk,
                            .reduction = Uncertain(0.5),
                            .annualProbability = Uncertain(0.1),
                            .loss = Uncertain(1e8)});
    Shown shown(project);
    shown.selectRow(table, 0);
    shown.choose("risk.data_leak.response.combo", "Reduce");
    shown.type("risk.data_leak.owner", "Security lead");
    shown.type("risk.data_leak.review", "2026-03-01");
    shown.choose("risk.data_leak.kpi.combo", "Fewer leaks");
    const std::string row = shown.row(table, 0);
    for (const char* part : {"Reduce", "Security lead", "overdue"}) BOOST_TEST(has(row, part), row);
    BOOST_TEST(shown.risks()[0].kpi->text == "leaks");
    BOOST_TEST(isAnswered(shown.risks()[0]));
    shown.click("risks.cost.add");
    BOOST_REQUIRE(shown.risks()[0].cost.has_value());
    BOOST_TEST(has(shown.document.project().costs.back().name, "Data leak"));
    shown.click("risks.cost.open");
    BOOST_TEST((shown.requested == PageId::costs));
    shown.document.undo();
    shown.settle();
    BOOST_TEST(!shown.risks()[0].cost.has_value());
}

BOOST_AUTO_TEST_CASE(a_click_into_the_matrix_chooses_the_row) {
    Shown shown;
    auto* matrix = shown.find<RiskMatrixChart>("risks.matrix");
    for (const ChartLabel& label : matrix->labels())
        if (label.text == "2" && matrix->cell(2, 2).contains(label.rect.center())) {
            QTest::mouseClick(matrix, Qt::LeftButton, {}, label.rect.center().toPoint());
            break;
        }
    shown.settle();
    BOOST_TEST(shown.find<QTableView>(table)->currentIndex().row() == 1);
    BOOST_TEST(shown.typed("risk.rate.name") == "Exchange rate");
}

BOOST_AUTO_TEST_CASE(the_keyboard_adds_moves_copies_and_deletes) {
    Shown shown;
    auto* view = shown.find<QTableView>(table);
    view->setFocus();
    shown.selectRow(table, 0);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    shown.settle();
    BOOST_TEST(shown.risks()[1].id.text == "data_leak");
    QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
    shown.settle();
    BOOST_TEST(shown.risks().size() == 4U);
    BOOST_TEST(has(shown.risks()[2].name, "copy"));
    QTest::keyClick(view, Qt::Key_Insert);
    shown.settle();
    BOOST_TEST(shown.risks().size() == 5U);
    QTest::keyClick(view, Qt::Key_Delete);
    shown.settle();
    BOOST_TEST(shown.risks().size() == 4U);
    BOOST_TEST(has(shown.text("risks.list.notice.text"), "was deleted"));
}

BOOST_AUTO_TEST_CASE(hostile_texts_stay_texts) {
    Project project = governedFirm();
    project.risks[0].name = tags;
    project.risks[1].name = std::string(10'000, 'W');
    project.risks[2].owner = std::string(10'000, 'x');
    Shown shown(project);
    BOOST_TEST(shown.cell(table, 0, 1) == tags);
    for (int row = 0; row < 3; ++row) shown.selectRow(table, row);
    shown.page->resize(700, 900);
    shown.settle();
    BOOST_TEST(!shown.page->grab().isNull());
    BOOST_TEST(firstWithoutName(shown.page.get()) == "");
    shown.page->reveal("risk.rate.owner");
    BOOST_TEST(shown.find<QTableView>(table)->currentIndex().row() == 1);
    shown.page->reveal("risk.gone");
}

BOOST_AUTO_TEST_SUITE_END()
