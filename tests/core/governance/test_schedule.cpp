#include <random>
#include <set>

#include "core/governance/calendar_file.h"
#include "core/governance/schedule.h"
#include "core/project/road_steps.h"
#include "tests/core/governance/plans.h"

namespace jupan {
namespace {

using test::day;

ScheduledStep find(const Project& project, const std::string& id) {
    for (const ScheduledStep& step : roadSchedule(project))
        if (step.id == id) return step;
    BOOST_ERROR("no step " << id);
    return {};
}

int daysOf(const ScheduledStep& step) {
    return daysBetween(step.start, step.end) + 1;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(schedule)

BOOST_AUTO_TEST_CASE(steps_lie_where_they_ship_and_none_is_too_early) {
    Project project = test::helpdesk();
    for (const RoadmapForm form : {RoadmapForm::nineSteps, RoadmapForm::eightWeeks}) {
        project.roadmap.form = form;
        const auto steps = roadSchedule(project);
        const auto shipped = roadSteps(form);
        BOOST_REQUIRE(steps.size() == shipped.size());
        for (std::size_t i = 0; i < steps.size(); ++i) BOOST_TEST_CONTEXT(steps[i].id) {
                BOOST_TEST(steps[i].id == shipped[i].id);
                BOOST_TEST(daysBetween(day("2026-01-01"), steps[i].start) == shipped[i].firstDay);
                BOOST_TEST(daysOf(steps[i]) == shipped[i].days);
                BOOST_TEST(steps[i].milestone == (shipped[i].days == 1));
                BOOST_TEST(!steps[i].startsTooEarly);
                BOOST_TEST(steps[i].placed);
            }
    }
    project.roadmap.start = day("2026-03-15");
    BOOST_TEST((roadSchedule(project)[0].start == day("2026-03-15")));
}

BOOST_AUTO_TEST_CASE(what_comes_later_moves_along_until_it_has_days_of_its_own) {
    Project project = test::helpdesk();
    const ScheduledStep before = find(project, "pilot_analysis");
    BOOST_TEST(moveStep(project, "goals", 30));
    test::requireValid(project);
    BOOST_TEST((find(project, "goals").start == day("2026-01-31")));
    BOOST_TEST(daysOf(find(project, "goals")) == 14);
    BOOST_TEST(daysBetween(before.start, find(project, "pilot_analysis").start) == 30);
    BOOST_TEST(daysOf(find(project, "pilot_analysis")) == daysOf(before));
    // Costs overlap goals by a week, as they ship.
    BOOST_TEST(daysBetween(find(project, "costs").start, find(project, "goals").end) == 6);

    BOOST_TEST(setStepDays(project, "pilot_analysis", before.start, before.end));
    BOOST_TEST(find(project, "pilot_analysis").startsTooEarly);
    BOOST_TEST(!find(project, "pilot_analysis").placed);
    BOOST_TEST(releaseStep(project, "pilot_analysis"));
    BOOST_TEST(releaseStep(project, "goals"));
    BOOST_TEST(project.roadmapItems.empty());
    BOOST_TEST((find(project, "pilot_analysis").start == before.start));
}

BOOST_AUTO_TEST_CASE(moving_earlier_leaves_the_others_where_they_are) {
    Project project = test::helpdesk();
    const Date costs = find(project, "costs").start;
    BOOST_TEST(moveStep(project, "goals", -20));
    BOOST_TEST((find(project, "goals").start == day("2025-12-12")));
    BOOST_TEST((find(project, "costs").start == costs));
}

BOOST_AUTO_TEST_CASE(a_step_is_at_least_a_day_long) {
    Project project = test::helpdesk();
    BOOST_TEST(stretchStep(project, "goals", 7));
    BOOST_TEST(daysOf(find(project, "goals")) == 21);
    BOOST_TEST(stretchStep(project, "goals", -500));
    BOOST_TEST(daysOf(find(project, "goals")) == 1);
    BOOST_TEST(find(project, "goals").milestone);
    BOOST_TEST(!moveStep(project, "nothing", 1));
    BOOST_TEST(!stretchStep(project, "nothing", 1));
    BOOST_TEST(!setAfter(project, "nothing", {}));
    BOOST_TEST(!tickStep(project, "nothing", day("2026-01-01")));
    BOOST_TEST(!moveStep(project, "define", 1));  // a phase of the other form
}

BOOST_AUTO_TEST_CASE(own_milestones_and_orders) {
    Project project = test::helpdesk();
    const std::string id = addMilestone(project, "Board", day("2026-01-20"));
    BOOST_TEST(id == "milestone-1");
    BOOST_TEST(find(project, id).milestone);
    BOOST_TEST(find(project, id).name == "Board");
    BOOST_TEST(!find(project, id).startsTooEarly);
    BOOST_TEST(setAfter(project, id, {"costs"}));
    test::requireValid(project);
    BOOST_TEST(find(project, id).startsTooEarly);  // costs end on 21 January
    BOOST_TEST(moveStep(project, id, 2));
    BOOST_TEST(!find(project, id).startsTooEarly);
    // A shipped step waits for it from now on, to the day.
    BOOST_TEST(setAfter(project, "finops", {"costs", id}));
    BOOST_TEST(moveStep(project, id, 30));
    BOOST_TEST((find(project, "finops").start == day("2026-02-22")));
    BOOST_TEST(setAfter(project, "finops", {"costs"}));
    BOOST_TEST(project.roadmapItems.size() == 1U);  // the order that ships is nothing to say
    BOOST_TEST(!releaseStep(project, id));
    project.roadmap.form = RoadmapForm::eightWeeks;
    BOOST_TEST(find(project, id).after.empty());  // costs are no part of the short form
}

BOOST_AUTO_TEST_CASE(words_and_ticks_are_kept_with_the_step) {
    Project project = test::helpdesk();
    BOOST_TEST(tickStep(project, "goals", day("2026-01-10")));
    BOOST_TEST(setStepOwner(project, "goals", "Owner"));
    BOOST_TEST(setStepNote(project, "goals", "Note"));
    const ScheduledStep goals = find(project, "goals");
    BOOST_TEST((goals.doneOn == day("2026-01-10")));
    BOOST_TEST(goals.owner == "Owner");
    BOOST_TEST(goals.note == "Note");
    BOOST_TEST(goals.placed);
    BOOST_TEST(tickStep(project, "goals", std::nullopt));
    BOOST_TEST(setStepOwner(project, "goals", ""));
    BOOST_TEST(setStepNote(project, "goals", ""));
    BOOST_TEST(project.roadmapItems.empty());
}

BOOST_AUTO_TEST_CASE(circles_are_refused_and_hang_nothing) {
    struct Row {
        const char* id;
        std::vector<std::string> after;
    };
    for (const Row& row : std::vector<Row>{{"goals", {"costs"}},
                                           {"goals", {"review_12"}},
                                           {"goals", {"goals"}},
                                           {"pilot_design", {"pilot_analysis"}}}) {
        Project project = test::helpdesk();
        BOOST_TEST(setAfter(project, row.id, row.after));
        const Problems problems = validate(project);
        BOOST_REQUIRE(!problems.empty());
        BOOST_TEST((problems[0].code == ProblemCode::circularOrder));
        BOOST_TEST(roadSchedule(project).size() == 11U);
    }
    Project project = test::helpdesk();
    const std::string first = addMilestone(project, "A", day("2026-01-01"));
    const std::string second = addMilestone(project, "B", day("2026-01-01"));
    BOOST_TEST(setAfter(project, first, {second, "goals"}));
    BOOST_TEST(setAfter(project, second, {first, first}));
    BOOST_TEST(setAfter(project, "goals", {second}));
    BOOST_TEST(!validate(project).empty());
    BOOST_TEST(roadSchedule(project).size() == 13U);
}

BOOST_AUTO_TEST_CASE(the_calendar_ends_where_dates_end) {
    for (const char* edge : {"0001-01-01", "0001-01-15", "9999-12-31", "9999-06-01"}) {
        Project project = test::helpdesk();
        project.roadmap.start = day(edge);
        const std::string own = addMilestone(project, "Edge", day(edge));
        for (const int days : {-100000, 100000, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()})
            for (const char* id : {"goals", "review_12", own.c_str()}) {
                BOOST_TEST(moveStep(project, id, days));
                BOOST_TEST(stretchStep(project, id, days));
            }
        for (const ScheduledStep& step : roadSchedule(project)) {
            BOOST_TEST(step.start.ok());
            BOOST_TEST((step.start >= day("0001-01-01") && step.end <= lastDate && step.start <= step.end));
        }
        const std::string text = calendarText(roadSchedule(project), {}, "Edge", "20260101T000000Z");
        BOOST_TEST(text.find("VALUE=DATE:1000") == std::string::npos);
        test::requireValid(project);
    }
}

BOOST_AUTO_TEST_CASE(any_document_gives_a_schedule) {
    std::mt19937 random(5);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const std::vector<std::string> ids{"goals",  "costs", "governance", "finops", "scale", "review_6",
                                       "define", "proof", "own-1",      "own-2",  "own-3", "unknown"};
    for (int i = 0; i < 300; ++i) {
        Project project = test::helpdesk();
        project.roadmap.form = upTo(2) == 0 ? RoadmapForm::nineSteps : RoadmapForm::eightWeeks;
        for (int n = upTo(9); n > 0; --n) {
            RoadmapItem item{.id = {ids[static_cast<std::size_t>(upTo(11))]}, .ownOrder = upTo(2) == 0};
            if (upTo(2) == 0) item.start = addDays(day("2026-01-01"), upTo(400) - 100);
            if (upTo(2) == 0) item.end = addDays(day("2026-01-01"), upTo(400) - 100);
            for (int k = upTo(4); k > 0; --k) item.after.push_back(ids[static_cast<std::size_t>(upTo(12))]);
            project.roadmapItems.push_back(item);
        }
        for (const ScheduledStep& step : roadSchedule(project)) BOOST_TEST((step.start <= step.end));
    }
}

BOOST_AUTO_TEST_CASE(a_thousand_milestones_in_a_row_are_all_scheduled) {
    Project project = test::helpdesk();
    std::string last;
    for (int i = 0; i < 1000; ++i) {
        const std::string id = addMilestone(project, "M", addDays(day("2026-01-01"), i));
        if (!last.empty()) project.roadmapItems.back().after = {last};
        last = id;
    }
    BOOST_TEST(roadSchedule(project).size() == 1011U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(calendar_file)

BOOST_AUTO_TEST_CASE(events_are_as_rfc_5545_has_them) {
    const std::vector<ScheduledStep> steps{
        {.id = "goals", .start = day("2026-01-01"), .end = day("2026-01-14"), .note = "a;b,c\\d\r\ne"}};
    const std::string text = calendarText(steps, {{"goals", "Goals"}}, "Plan", "20261122T162500Z");
    // The example of RFC 5545 §3.6.1: an all-day event's end is the day after it.
    for (const char* line :
         {"BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "PRODID:", "BEGIN:VEVENT\r\n", "DTSTAMP:20261122T162500Z\r\n",
          "DTSTART;VALUE=DATE:20260101\r\n", "DTEND;VALUE=DATE:20260115\r\n", "SUMMARY:Goals\r\n",
          "DESCRIPTION:a\\;b\\,c\\\\d\\ne\r\n", "END:VEVENT\r\n", "END:VCALENDAR\r\n"})
        BOOST_TEST(text.find(line) != std::string::npos, line);
    BOOST_TEST(text == calendarText(steps, {{"goals", "Goals"}}, "Plan", "20261122T162500Z"));
}

BOOST_AUTO_TEST_CASE(identities_stay_and_differ_between_plans) {
    const std::vector<ScheduledStep> steps{{.id = "goals", .start = day("2026-01-01"), .end = day("2026-01-01")}};
    const auto uid = [&](std::string_view calendar, std::string_view stamp) {
        const std::string text = calendarText(steps, {}, calendar, stamp);
        const auto at = text.find("UID:");
        return text.substr(at, text.find('\r', at) - at);
    };
    BOOST_TEST(uid("A", "20260101T000000Z") == uid("A", "20270101T000000Z"));
    BOOST_TEST(uid("A", "20260101T000000Z") != uid("B", "20260101T000000Z"));
}

BOOST_AUTO_TEST_CASE(lines_are_folded_between_characters) {
    std::mt19937 random(3);
    const std::vector<std::string> letters{"a", "é", "가", "🙂", ",", " "};
    for (int i = 0; i < 100; ++i) {
        std::string name;
        for (std::size_t n = random() % 200; n > 0; --n) name += letters[random() % letters.size()];
        const std::vector<ScheduledStep> steps{{.id = "x", .start = day("2026-01-01"), .end = day("2026-01-01")}};
        std::string text = calendarText(steps, {{"x", name}}, name, "20260101T000000Z");
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = text.find("\r\n", at);
            const std::string line = text.substr(at, end - at);
            std::size_t position = 0;
            BOOST_TEST(line.size() <= 75U);
            BOOST_TEST(isUtf8(line, position));
            at = end + 2;
        }
        for (std::size_t at = 0; (at = text.find("\r\n ", at)) != std::string::npos;) text.erase(at, 3);
        std::string expected;
        for (const char c : name) expected += c == ',' ? std::string("\\,") : std::string(1, c);
        BOOST_TEST(text.find("SUMMARY:" + expected + "\r\n") != std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
