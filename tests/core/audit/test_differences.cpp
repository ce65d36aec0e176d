// What an edit of the document becomes in the change log.
#include "core/audit/differences.h"

#include <boost/test/unit_test.hpp>
#include <functional>

#include "core/audit/chain.h"
#include "core/audit/value_text.h"

using namespace jupan;

namespace {

using enum ChangeAction;

Date day(std::string_view text) {
    return parseDate(text).value();
}

/// A project with a little of each form of section.
Project sample() {
    Project project;
    project.settings.name = "상담";
    project.settings.fx["USD"] = Uncertain(1400);
    for (const char* id : {"a", "b", "c", "d"})
        project.kpis.push_back({.id = {id}, .name = std::string("KPI ") + id, .kind = KpiKind::tracked});
    project.kpis[0].reduction = Uncertain(0.4);
    project.provenance["kpi.a.reduction"] = {.source = Source::guess, .note = "first"};
    for (const char* date : {"2026-01-01", "2026-01-02", "2026-01-03"})
        project.pilot.observations.push_back({.kpi = {"a"}, .date = day(date), .value = 5});
    return project;
}

std::string lineOf(const Change& change) {
    return std::string(nameOf(change.action)) + " " + change.path + ": " + change.before + " -> " + change.after;
}

struct Row {
    const char* what;
    std::function<void(Project&)> edit;
    std::vector<std::string> lines;
};

void check(const Row& row) {
    BOOST_TEST_CONTEXT(row.what) {
        const Project before = sample();
        Project after = before;
        row.edit(after);
        std::vector<std::string> lines;
        for (const Change& change : differences(before, after)) lines.push_back(lineOf(change));
        BOOST_TEST(lines == row.lines, boost::test_tools::per_element());
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(what_changed)

BOOST_AUTO_TEST_CASE(nothing_is_no_entry) {
    BOOST_TEST(differences(sample(), sample()).empty());
    BOOST_TEST(differences({}, {}).empty());
}

BOOST_AUTO_TEST_CASE(a_field_is_named_by_its_input_path) {
    const Row rows[] = {
        {"a setting", [](Project& p) { p.settings.name = "새 이름"; }, {"edited project.name: 상담 -> 새 이름"}},
        {"a number",
         [](Project& p) { p.settings.discountRate = -0.085; },
         {"edited project.discount_rate: 0 -> -0.085"}},
        {"a rate", [](Project& p) { p.settings.fx["USD"] = Uncertain(1450.5); }, {"edited fx.USD: 1400 -> 1450.5"}},
        {"a new rate", [](Project& p) { p.settings.fx["EUR"] = Uncertain(1500); }, {"edited fx.EUR:  -> 1500"}},
        {"a choice", [](Project& p) { p.kpis[1].axis = Axis::risk; }, {"edited kpi.b.axis: productivity -> risk"}},
        {"a range",
         [](Project& p) {
             p.kpis[0].reduction = Uncertain(0.4, {0.25, 0.5, Distribution::pert});
         },
         {R"(edited kpi.a.reduction: 0.4 -> {"value":0.4,"low":0.25,"high":0.5,"dist":"pert"})"}},
        {"an absent value", [](Project& p) { p.kpis[0].reduction.reset(); }, {"edited kpi.a.reduction: 0.4 -> "}},
        {"a group",
         [](Project& p) { p.kpis[2].adoption.rampMonths = 6; },
         {"edited kpi.c.adoption.ramp_months: 0 -> 6"}},
        {"a map's value",
         [](Project& p) { p.provenance["kpi.a.reduction"].note = "second"; },
         {"edited provenance.kpi.a.reduction.note: first -> second"}},
        {"a single section",
         [](Project& p) { p.dataQuality.enabled = true; },
         {"edited data_quality.enabled: false -> true"}},
        {"a list of texts",
         [](Project& p) {
             p.pilot.plan.stakeholders = {"상담팀", "IT"};
         },
         {R"(edited pilot.stakeholders:  -> ["상담팀","IT"])"}},
    };
    for (const Row& row : rows) check(row);
}

BOOST_AUTO_TEST_CASE(what_is_added_or_removed_is_one_entry) {
    const Row rows[] = {
        {"an entity added",
         [](Project& p) { p.seats.push_back({.id = {"team"}, .name = "팀"}); },
         {R"(edited seat.team:  -> )" + objectText(Seat{.id = {"team"}, .name = "팀"})}},
        {"an entity removed",
         [](Project& p) { p.kpis.erase(p.kpis.begin() + 1); },
         {"edited kpi.b: " + objectText(sample().kpis[1]) + " -> "}},
        {"renamed",
         [](Project& p) { p.kpis[3].id.text = "e"; },
         {"edited kpi.d: " + objectText(sample().kpis[3]) + " -> ", "edited kpi.e:  -> " + objectText([] {
                                                                        Kpi kpi = sample().kpis[3];
                                                                        kpi.id.text = "e";
                                                                        return kpi;
                                                                    }())}},
        {"a map's key removed",
         [](Project& p) { p.provenance.clear(); },
         {R"(edited provenance.kpi.a.reduction: {"source":"guess","note":"first"} -> )"}},
        {"an observation added before the others",
         [](Project& p) {
             p.pilot.observations.insert(p.pilot.observations.begin(),
                                         {.kpi = {"b"}, .date = day("2025-12-31"), .value = 7.5});
         },
         {"edited pilot_observations[0]:  -> " +
          objectText(PilotObservation{.kpi = {"b"}, .date = day("2025-12-31"), .value = 7.5})}},
        {"one in the middle edited",
         [](Project& p) { p.pilot.observations[1].excluded = true; },
         {"edited pilot_observations[1].excluded: false -> true"}},
        {"the last removed",
         [](Project& p) { p.pilot.observations.pop_back(); },
         {"edited pilot_observations[2]: " + objectText(sample().pilot.observations[2]) + " -> "}},
    };
    for (const Row& row : rows) check(row);
}

BOOST_AUTO_TEST_CASE(another_order_is_one_entry_of_what_moved) {
    const Row rows[] = {
        {"the first put third",
         [](Project& p) { std::rotate(p.kpis.begin(), p.kpis.begin() + 1, p.kpis.begin() + 3); },
         {R"(edited kpis: ["a","b","c"] -> ["b","c","a"])"}},
        {"and edited",
         [](Project& p) {
             std::swap(p.kpis[2], p.kpis[3]);
             p.kpis[3].name = "C";
         },
         {"edited kpi.c.name: KPI c -> C", R"(edited kpis: ["c","d"] -> ["d","c"])"}},
        {"one put between others moves nobody",
         [](Project& p) { p.kpis.erase(p.kpis.begin()); },
         {"edited kpi.a: " + objectText(sample().kpis[0]) + " -> "}},
    };
    for (const Row& row : rows) check(row);
}

BOOST_AUTO_TEST_CASE(the_action_follows_from_the_section) {
    const auto action = [](const std::function<void(Project&)>& edit) {
        Project after = sample();
        edit(after);
        const std::vector<Change> changes = differences(sample(), after);
        BOOST_REQUIRE(changes.size() == 1U);
        return changes[0].action;
    };
    BOOST_TEST((action([](Project& p) { p.gateOverrides.push_back({.by = "x", .reason = "y"}); }) == overridden));
    BOOST_TEST((action([](Project& p) { p.pilot.decisions.push_back({.by = "x", .reason = "y"}); }) == decided));
    BOOST_TEST((action([](Project& p) { p.finops.budget.versions.push_back({.number = 1}); }) == decided));
    BOOST_TEST((action([](Project& p) { p.finops.reviews.push_back({.decision = "y"}); }) == decided));
    BOOST_TEST((action([](Project& p) { p.finops.alerts.push_back({}); }) == noted));
    BOOST_TEST((action([](Project& p) { p.gateConditions.push_back({}); }) == edited));
}

BOOST_AUTO_TEST_CASE(a_long_value_is_cut_and_can_still_be_proved) {
    for (const std::size_t length : {std::size_t{0}, longestChangeText - 1, longestChangeText})
        BOOST_TEST(cutChangeText(std::string(length, 'x')) == std::string(length, 'x'));
    for (std::size_t shift = 0; shift < 4; ++shift) {
        std::string text(shift, 'x');
        while (text.size() < 10'000) text += "가";
        const std::string cut = cutChangeText(text);
        BOOST_TEST(cut.size() <= longestChangeText);
        const std::string end = "… (" + std::to_string(text.size()) + " bytes, sha256 " + sha256(text) + ")";
        BOOST_REQUIRE(cut.ends_with(end));
        const std::string begin = cut.substr(0, cut.size() - end.size());
        BOOST_TEST(text.starts_with(begin));
        BOOST_TEST((begin.size() - shift) % 3 == 0U, "no character is cut");
    }
}

BOOST_AUTO_TEST_CASE(texts_are_written_as_json_writes_them) {
    BOOST_TEST(quotedText("a\"b\\c\n\t\r\x01\x1f가") == "\"a\\\"b\\\\c\\n\\t\\r\\u0001\\u001f가\"");
}

/// 5,000 KPIs and one edited field: an edit must not wait for the log.
BOOST_AUTO_TEST_CASE(a_large_project_is_compared_at_once) {
    Project before;
    for (int i = 0; i < 5000; ++i)
        before.kpis.push_back({.id = {"k" + std::to_string(i)}, .name = std::string(100, 'x')});
    Project after = before;
    after.kpis[4000].name = "y";
    BOOST_TEST(differences(before, after).size() == 1U);
    std::reverse(after.kpis.begin(), after.kpis.end());
    BOOST_TEST(differences(before, after).size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
