// The overview's next step of the roadmap, its top risks and readiness.
#include "core/governance/readiness.h"
#include "core/governance/risk_register.h"
#include "tests/ui/pages/test_outcome_support.h"
#include "ui/pages/overview_page.h"

using namespace jupan;
using namespace jupan::test;

namespace {

struct Shown : PageFixture<OverviewPage> {
    QString requestedPath;
    explicit Shown(const Project& project) : PageFixture(project, FirmState::noCharges) {
        QObject::connect(page.get(), &Page::pageRequested,
                         [this](PageId, const QString& wanted) { requestedPath = wanted; });
    }
};

void rate(Project& project, const char* name, int likelihood, int impact) {
    addRisk(project, name);
    project.risks.back().likelihood = likelihood;
    project.risks.back().impact = impact;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(overview_road)

BOOST_AUTO_TEST_CASE(the_next_step_is_named_with_its_reason_and_opens) {
    Shown shown(frozenFirm(FirmState::noBudget));
    BOOST_TEST(has(shown.text("overview.road.text"), "Step 1 of 9"), shown.text("overview.road.text"));
    BOOST_TEST(has(shown.text("overview.road.text"), "missing: Two KPIs"), shown.text("overview.road.text"));
    shown.click("overview.road.open");
    BOOST_TEST((shown.requested == PageId::roadmap));
    BOOST_TEST(shown.requestedPath.toStdString() == "roadmap.goals");
}

BOOST_AUTO_TEST_CASE(without_rated_risks_it_says_so) {
    Shown shown(frozenFirm(FirmState::noBudget));
    BOOST_TEST(shown.shown("overview.risks.none"));
    BOOST_TEST(!shown.shown("overview.risk.1"));
    shown.click("overview.risks.open");
    BOOST_TEST((shown.requested == PageId::risks));
    shown.click("overview.readiness.open");
    BOOST_TEST((shown.requested == PageId::checklists));
}

BOOST_AUTO_TEST_CASE(the_three_highest_risks_stand_there_with_level_and_answer) {
    Project project = frozenFirm(FirmState::noBudget);
    rate(project, "Price change", 2, 2);
    rate(project, "Data leak", 3, 5);
    rate(project, "Adoption stalls", 3, 3);
    rate(project, "Key person leaves", 1, 1);
    project.risks[2].response = RiskResponse::reduce;
    project.risks[2].owner = "Head of sales";
    ChecklistEntry entry{.id = {std::string("goal_problem")}, .status = ItemStatus::done};
    setChecklistEntry(project, entry);
    entry = {.id = {std::string("goal_baseline")}, .owner = "CFO", .due = day("2026-04-01")};
    setChecklistEntry(project, entry);
    Shown shown(project);
    BOOST_TEST(has(shown.text("overview.risk.1"), "Data leak: high (15), no answer yet"),
               shown.text("overview.risk.1"));
    BOOST_TEST(has(shown.text("overview.risk.2"), "Adoption stalls: medium (9), "), shown.text("overview.risk.2"));
    BOOST_TEST(!has(shown.text("overview.risk.2"), "no answer"));
    BOOST_TEST(has(shown.text("overview.risk.3"), "Price change: low (4)"), shown.text("overview.risk.3"));
    BOOST_TEST(!shown.shown("overview.risks.none"));
    BOOST_TEST(has(shown.text("overview.readiness"), ", 1 of "), shown.text("overview.readiness"));
    BOOST_TEST(has(shown.text("overview.readiness"), "overdue"), shown.text("overview.readiness"));
}

BOOST_AUTO_TEST_SUITE_END()
