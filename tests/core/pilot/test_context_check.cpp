#include "core/pilot/context_check.h"

#include "tests/core/pilot/pilots.h"

using namespace jupan;
using namespace jupan::test;

namespace {

const ContextFinding* findingOf(const ContextCheck& check, ContextWarning warning) {
    for (const ContextFinding& finding : check.findings)
        if (finding.warning == warning) return &finding;
    return nullptr;
}

/// Ten observations a side on working days, steady.
Project steady() {
    Project project;
    project.pilot.plan = {.start = dayOf("2026-02-02"), .weeks = 4};
    for (const auto& [phase, first] :
         {std::pair{PilotPhase::baseline, "2026-01-05"}, {PilotPhase::pilot, "2026-02-02"}})
        for (int i = 0; i < 10; ++i)
            project.pilot.observations.push_back(
                {.kpi = {"k"}, .phase = phase, .date = addDays(dayOf(first), i + i / 5 * 2), .value = 10.0 + i % 3});
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pilot_context)

BOOST_AUTO_TEST_CASE(nothing_to_say_of_like_and_like) {
    const ContextCheck check = contextCheck(steady(), "k");
    BOOST_TEST(check.findings.empty());
    BOOST_TEST(check.outliers.empty());
    BOOST_TEST(check.percentMix.empty());
    BOOST_TEST(check.baseline.observations == 10);
    BOOST_TEST(check.baseline.weeksCovered == 2);
    BOOST_TEST(check.baseline.weeksMissing == 0);
    BOOST_TEST(check.baseline.weekdayShares[0] == 0.2);
    BOOST_TEST(check.baseline.weekdayShares[6] == 0);
}

BOOST_AUTO_TEST_CASE(season_and_campaign_by_more_than_20_points) {
    for (const int flagged : {0, 2, 3, 10}) {
        Project project = steady();
        for (int i = 0; i < flagged; ++i) {
            project.pilot.observations[static_cast<std::size_t>(i)].season = true;
            project.pilot.observations[static_cast<std::size_t>(10 + i)].campaign = true;
        }
        const ContextCheck check = contextCheck(project, "k");
        const ContextFinding* season = findingOf(check, ContextWarning::seasonDiffers);
        BOOST_TEST((season != nullptr) == (flagged > 2));
        BOOST_TEST((findingOf(check, ContextWarning::campaignDiffers) != nullptr) == (flagged > 2));
        if (season == nullptr) continue;
        BOOST_TEST(season->baseline == flagged / 10.0);
        BOOST_TEST(season->pilot == 0);
    }
    // Both in the same season: nothing to say.
    Project same = steady();
    for (PilotObservation& row : same.pilot.observations) row.season = true;
    BOOST_TEST(contextCheck(same, "k").findings.empty());
}

BOOST_AUTO_TEST_CASE(days_of_the_week) {
    Project project = steady();
    // the pilot on Mondays and Tuesdays only
    for (std::size_t i = 10; i < 20; ++i)
        project.pilot.observations[i].date =
            addDays(dayOf("2026-02-02"), static_cast<int>(i % 2 + (i - 10) / 2 % 2 * 7));
    const ContextCheck check = contextCheck(project, "k");
    const ContextFinding* days = findingOf(check, ContextWarning::weekdaysDiffer);
    BOOST_REQUIRE(days != nullptr);
    BOOST_TEST(days->weekday == 0);
    BOOST_TEST(days->baseline == 0.2);
    BOOST_TEST(days->pilot == 0.5);
    // Means of weeks have no weekday.
    for (PilotObservation& row : project.pilot.observations) row.count = 30;
    BOOST_TEST(findingOf(contextCheck(project, "k"), ContextWarning::weekdaysDiffer) == nullptr);
    BOOST_TEST(contextCheck(project, "k").baseline.singleItems == 0);
}

BOOST_AUTO_TEST_CASE(weeks_without_figures) {
    Project project;
    for (const int week : {0, 1, 4}) {
        project.pilot.observations.push_back(
            {.kpi = {"k"}, .date = addDays(dayOf("2025-12-22"), 7 * week), .value = 5.0 + week, .count = 20});
        project.pilot.observations.push_back({.kpi = {"k"},
                                              .phase = PilotPhase::pilot,
                                              .date = addDays(dayOf("2026-02-02"), 7 * week),
                                              .value = 3.0 + week,
                                              .count = 20});
    }
    const ContextCheck check = contextCheck(project, "k");
    BOOST_TEST(check.baseline.weeksCovered == 3);
    BOOST_TEST(check.baseline.weeksMissing == 2);
    BOOST_TEST(findingOf(check, ContextWarning::baselineWeeksMissing)->baseline == 2);
    BOOST_TEST(findingOf(check, ContextWarning::pilotWeeksMissing)->pilot == 2);
    // A Sunday and the Monday after it are two weeks, also long before 1970.
    Project old;
    observe(old, "k", PilotPhase::baseline, {1, 2}, "1901-01-06");
    BOOST_TEST(contextCheck(old, "k").baseline.weeksCovered == 2);
    BOOST_TEST(contextCheck(old, "k").baseline.weeksMissing == 0);
}

BOOST_AUTO_TEST_CASE(days_in_the_wrong_order) {
    Project project = steady();
    project.pilot.plan.start.reset();
    for (PilotObservation& row : project.pilot.observations)
        row.phase = row.phase == PilotPhase::pilot ? PilotPhase::baseline : PilotPhase::pilot;
    BOOST_TEST(findingOf(contextCheck(project, "k"), ContextWarning::daysSwapped) != nullptr);
    project = steady();
    project.pilot.observations.front().date = dayOf("2026-02-02");
    const ContextCheck check = contextCheck(project, "k");
    BOOST_TEST(findingOf(check, ContextWarning::daysOverlap) != nullptr);
    BOOST_TEST(findingOf(check, ContextWarning::daysSwapped) == nullptr);
    BOOST_TEST(findingOf(check, ContextWarning::baselineInPilot)->baseline == 1);
}

BOOST_AUTO_TEST_CASE(observations_outside_the_planned_weeks) {
    // Four weeks from Monday 2 February: the last day is 1 March. A week's mean may be dated before the start.
    for (const auto& [day, count, outside] : {std::tuple{"2026-03-01", 1, false},
                                              {"2026-03-02", 1, true},
                                              {"2026-02-01", 1, true},
                                              {"2026-01-27", 9, false},
                                              {"2026-01-26", 9, true}}) {
        Project project = steady();
        project.pilot.observations.push_back(
            {.kpi = {"k"}, .phase = PilotPhase::pilot, .date = dayOf(day), .value = 10, .count = count});
        const ContextCheck check = contextCheck(project, "k");
        BOOST_TEST((findingOf(check, ContextWarning::pilotOutsidePlan) != nullptr) == outside, day);
    }
}

BOOST_AUTO_TEST_CASE(outliers_are_told_and_kept) {
    Project project = steady();
    project.pilot.observations[4].value = 100;
    project.pilot.observations[15].value = -80;
    const ContextCheck check = contextCheck(project, "k");
    BOOST_TEST((check.outliers == std::vector<std::size_t>{4, 15}));
    project.pilot.observations[4].excluded = true;
    BOOST_TEST((contextCheck(project, "k").outliers == std::vector<std::size_t>{15}));
    // Four observations are too few to tell.
    Project few;
    observe(few, "k", PilotPhase::baseline, {1, 1, 1, 100}, "2026-01-01");
    BOOST_TEST(contextCheck(few, "k").outliers.empty());
}

BOOST_AUTO_TEST_CASE(shares_among_percentages) {
    struct Case {
        std::vector<double> values;
        std::vector<std::size_t> found;
    };
    for (const Case& one :
         {Case{{40, 42, 0.4, 39}, {2}}, Case{{0.4, 0.42, 40}, {2}}, Case{{0.4, 40}, {0}}, Case{{40, 42, 38}, {}},
          Case{{0.4, 0.5, 0.3}, {}},
          // minutes around 1: no jump
          Case{{0.5, 0.8, 1.2, 2, 5, 10}, {}}, Case{{0, 0, 40, 41}, {}}, Case{{0.001, 5000}, {}}, Case{{}, {}}})
        BOOST_TEST(looksLikeOtherPercent(one.values) == one.found, boost::test_tools::per_element());
    Project project;
    observe(project, "k", PilotPhase::baseline, {40, 42, 41}, "2026-01-01");
    observe(project, "k", PilotPhase::pilot, {0.3, 31}, "2026-02-01");
    BOOST_TEST((contextCheck(project, "k").percentMix == std::vector<std::size_t>{3}));
}

BOOST_AUTO_TEST_CASE(no_observations_no_warnings) {
    const ContextCheck check = contextCheck(Project{}, "k");
    BOOST_TEST(check.findings.empty());
    BOOST_TEST(check.baseline.observations == 0);
    BOOST_TEST(check.pilot.weeksMissing == 0);
}

BOOST_AUTO_TEST_SUITE_END()
