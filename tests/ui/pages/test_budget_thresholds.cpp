// Alert thresholds as a person sets them on the budget page.
#include <boost/test/unit_test.hpp>

#include "core/finops/alerts.h"
#include "tests/ui/pages/test_budget_fixture.h"
#include "ui/widgets/number_edit.h"

using namespace jupan;
using jupan::test::BudgetFixture;

namespace {

void type(BudgetFixture& f, const QString& share) {
    auto* field = f.find<NumberEdit>("budget.threshold.share");
    field->edit()->setFocus();
    field->edit()->selectAll();
    QTest::keyClicks(field->edit(), share);
}

std::vector<AlertThreshold> kept(BudgetFixture& f) {
    return f.document.project().finops.thresholds;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(budget_thresholds)

BOOST_AUTO_TEST_CASE(the_usual_thresholds_stand_there_until_one_is_added_or_removed) {
    BudgetFixture f;
    BOOST_TEST(kept(f).empty());
    BOOST_TEST(f.shown("budget.threshold.3"));
    BOOST_TEST(!f.page.findChild<QWidget*>("budget.threshold.4"));
    BOOST_TEST(!f.shown("budget.threshold.usual"));
    type(f, "90");
    f.click("budget.threshold.add");
    BOOST_TEST(kept(f).size() == defaultThresholds().size() + 1);
    BOOST_TEST(f.text("budget.threshold.2.text").contains("90"));  // in order of their shares
    f.click("budget.threshold.0.remove");
    BOOST_TEST(kept(f).size() == defaultThresholds().size());
    BOOST_TEST(!f.text("budget.threshold.0.text").contains("50"));
    f.click("budget.threshold.usual");
    BOOST_TEST(kept(f).empty());
    f.document.undo();
    BOOST_TEST(kept(f).size() == defaultThresholds().size());
}

BOOST_AUTO_TEST_CASE(a_threshold_that_is_none_or_there_already_is_refused_beside_its_field) {
    BudgetFixture f;
    auto* field = f.find<NumberEdit>("budget.threshold.share");
    f.click("budget.threshold.add");
    BOOST_TEST(field->hasError());
    type(f, "80");
    f.click("budget.threshold.add");
    BOOST_TEST(field->hasError());
    BOOST_TEST(kept(f).empty());
    type(f, "120");
    f.click("budget.threshold.add");
    BOOST_TEST(!field->hasError());
    BOOST_TEST(kept(f).size() == defaultThresholds().size() + 1);
}

BOOST_AUTO_TEST_CASE(the_last_threshold_stays) {
    BudgetFixture f;
    for (std::size_t i = 1; i < defaultThresholds().size(); ++i) f.click("budget.threshold.0.remove");
    BOOST_TEST(kept(f).size() == 1U);
    BOOST_TEST(!f.find<QPushButton>("budget.threshold.0.remove")->isEnabled());
}

BOOST_AUTO_TEST_SUITE_END()
