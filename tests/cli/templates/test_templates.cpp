// The sample projects: valid, the same in both languages, honest about where each number comes from, and with the
// figures of framework.md.
#include <boost/test/unit_test.hpp>
#include <set>

#include "core/engine/analyze.h"
#include "core/project/inputs.h"
#include "core/project/validate.h"
#include "resources/templates/templates.h"

using namespace jupan;

namespace {

Project load(std::string_view id, std::string_view language = "en") {
    auto project = templateProject(id, language);
    BOOST_REQUIRE_MESSAGE(project.ok(), id << " " << language);
    return project.value();
}

double number(Project& project, const std::string& path) {
    const auto field = findNumberField(project, path);
    BOOST_REQUIRE_MESSAGE(field && field->value(), path);
    return *field->value();
}

/// The same entities with nothing filled in but what says which fields they have.
Project defaultsOf(const Project& project) {
    Project plain;
    for (const auto& [currency, rate] : project.settings.fx) plain.settings.fx[currency] = Uncertain(0);
    for (const Model& model : project.models) {
        plain.models.push_back({.id = model.id});
        if (model.price.longContext) plain.models.back().price.longContext = LongContext{};
    }
    for (const WorkUnit& unit : project.workUnits) plain.workUnits.push_back({.id = unit.id});
    for (const Kpi& kpi : project.kpis) plain.kpis.push_back({.id = kpi.id, .kind = kpi.kind});
    for (const Workload& load : project.workloads) plain.workloads.push_back({.id = load.id});
    for (const Seat& seat : project.seats) plain.seats.push_back({.id = seat.id});
    for (const Cost& cost : project.costs) plain.costs.push_back({.id = cost.id, .kind = cost.kind});
    return plain;
}

bool hasHangul(const std::string& text) {
    // U+AC00..U+D7A3 start with the bytes EA..ED.
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0xEA && static_cast<unsigned char>(c) <= 0xED) return true;
    return false;
}

/// Every text for people: names and notes.
std::vector<std::string> texts(const Project& project) {
    std::vector<std::string> all{project.settings.name};
    for (const WorkUnit& unit : project.workUnits) all.insert(all.end(), {unit.name, unit.department});
    for (const Kpi& kpi : project.kpis) all.insert(all.end(), {kpi.name, kpi.dataPoint, kpi.owner, kpi.measuredEvery});
    for (const Workload& load : project.workloads) all.push_back(load.name);
    for (const Cost& cost : project.costs) all.push_back(cost.name);
    for (const Scenario& scenario : project.scenarios) all.push_back(scenario.name);
    for (const auto& [path, provenance] : project.provenance) all.push_back(provenance.note);
    for (const DataSource& source : project.dataSources) {
        all.insert(all.end(), {source.name, source.owner, source.location, source.access});
        for (const QualityRule& rule : source.rules) all.push_back(rule.text);
    }
    for (const Risk& risk : project.risks) all.insert(all.end(), {risk.name, risk.plan, risk.owner});
    const PilotPlan& pilot = project.pilot.plan;
    if (!project.pilot.kpis.empty())
        all.insert(all.end(), {pilot.channel, pilot.scope, pilot.success, pilot.stop, pilot.extend});
    all.insert(all.end(), pilot.stakeholders.begin(), pilot.stakeholders.end());
    for (const PilotKpi& kpi : project.pilot.kpis) all.push_back(kpi.unit);
    return all;
}

void blankTexts(Project& project) {
    project.settings.name = project.settings.client = project.settings.industry = "";
    for (WorkUnit& unit : project.workUnits) unit.name = unit.department = "";
    for (Kpi& kpi : project.kpis) kpi.name = kpi.dataPoint = kpi.owner = kpi.measuredEvery = "";
    for (Workload& load : project.workloads) load.name = "";
    for (Seat& seat : project.seats) seat.name = "";
    for (Cost& cost : project.costs) cost.name = "";
    for (Scenario& scenario : project.scenarios) scenario.name = "";
    for (auto& [path, provenance] : project.provenance) provenance.note = "";
    for (DataSource& source : project.dataSources) {
        source.name = source.owner = source.location = source.access = source.protection = "";
        for (QualityRule& rule : source.rules) rule.text = "";
    }
    for (Risk& risk : project.risks) risk.name = risk.plan = risk.owner = "";
    PilotPlan& pilot = project.pilot.plan;
    pilot.channel = pilot.scope = pilot.success = pilot.stop = pilot.extend = "";
    for (std::string& person : pilot.stakeholders) person.clear();
    for (PilotKpi& kpi : project.pilot.kpis) kpi.unit = "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(templates)

BOOST_AUTO_TEST_CASE(all_are_valid_and_can_be_analysed_in_every_scenario) {
    BOOST_TEST(templateIds().size() == 6U);
    for (const std::string_view id : templateIds()) {
        const Project project = load(id);
        BOOST_TEST(validate(project).empty(), id);
        std::vector<std::string> scenarios{""};
        for (const Scenario& scenario : project.scenarios) scenarios.push_back(scenario.id.text);
        for (const std::string& scenario : scenarios) {
            const auto results = analyze(project, scenario);
            BOOST_TEST(results.ok(), id << " " << scenario);
            BOOST_TEST(results.value().warnings.empty(), id << " " << scenario);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_figures_do_not_depend_on_the_language) {
    for (const std::string_view id : templateIds()) {
        Project korean = load(id, "ko");
        Project english = load(id, "en");
        blankTexts(korean);
        blankTexts(english);
        BOOST_TEST((korean == english), id);
    }
}

BOOST_AUTO_TEST_CASE(every_text_is_there_and_in_its_language) {
    for (const std::string_view id : templateIds()) {
        const Project korean = load(id, "ko");
        const Project english = load(id, "en");
        BOOST_TEST(templateName(id, "ko").value() != templateName(id, "en").value());
        if (id != "blank") {
            BOOST_TEST(korean.settings.name == *templateName(id, "ko"));
            BOOST_TEST(english.settings.name == *templateName(id, "en"));
        }
        for (const std::string& text : texts(korean)) BOOST_TEST(hasHangul(text), id << ": " << text);
        for (const std::string& text : texts(english)) {
            BOOST_TEST(!text.empty(), id);
            BOOST_TEST(!hasHangul(text), id << ": " << text);
        }
    }
}

/// The rule of honesty: a number that somebody chose says where it comes from, and a guess has a range.
BOOST_AUTO_TEST_CASE(every_number_says_where_it_comes_from) {
    for (const std::string_view id : templateIds()) {
        Project project = load(id);
        Project plain = defaultsOf(project);
        std::set<std::string> expected;
        for (const NumberField& field : numberFields(project)) {
            const auto same = findNumberField(plain, field.path);
            BOOST_REQUIRE_MESSAGE(same, field.path);
            const bool chosen = field.value() && field.value() != same->value();
            const bool required = field.value() && field.info.required;
            if (chosen || required || field.uncertain()) expected.insert(field.path);
        }
        for (const std::string& path : expected) BOOST_TEST(project.provenance.contains(path), id << ": " << path);
        for (const auto& [path, provenance] : project.provenance) {
            BOOST_TEST(expected.contains(path), id << ": nothing stands at " << path);
            BOOST_TEST(!provenance.note.empty(), path);
            BOOST_TEST((provenance.source == Source::quoted) == !provenance.date.empty(), path);
            BOOST_TEST((provenance.source != Source::measured), id << ": nobody has measured an invented firm");
        }
    }
}

/// Of an invented firm nobody has looked at the data, observed anything or decided anything; and the quality of its
/// data changes no figure unless somebody asks for it.
BOOST_AUTO_TEST_CASE(nothing_is_said_to_be_done_that_nobody_did) {
    for (const std::string_view id : templateIds()) {
        const Project project = load(id);
        BOOST_TEST(!project.dataQuality.enabled);
        for (const DataSource& source : project.dataSources) {
            BOOST_TEST((!source.accuracy && !source.completeness && !source.consistency && !source.timeliness &&
                        !source.uniqueness),
                       source.id.text);
            for (const QualityRule& rule : source.rules) BOOST_TEST(!rule.measured.has_value());
        }
        BOOST_TEST(project.pilot.observations.empty());
        BOOST_TEST(project.pilot.decisions.empty());
        BOOST_TEST(!project.pilot.plan.fixedOn.has_value());
    }
    const Project sample = load("support-automation");
    BOOST_TEST(sample.dataSources.size() == 3U);
    BOOST_TEST(sample.risks.size() == 5U);
    BOOST_TEST(sample.pilot.kpis.size() == 2U);
}

BOOST_AUTO_TEST_CASE(uncertain_money_guesses_have_a_range) {
    for (const std::string_view id : templateIds()) {
        Project project = load(id);
        for (const NumberField& field : numberFields(project)) {
            const auto entry = project.provenance.find(field.path);
            if (entry == project.provenance.end() || entry->second.source != Source::guess) continue;
            if (field.mayBeUncertain()) BOOST_TEST(field.uncertain(), id << ": " << field.path);
        }
    }
}

/// framework.md §Templates: figure, path, value.
BOOST_AUTO_TEST_CASE(the_figures_of_the_framework) {
    const struct {
        const char* id;
        const char* path;
        double value;
    } rows[] = {
        {"support-automation", "kpi.response-time.reduction", 0.4},
        {"contract-review", "kpi.handling-time.reduction", 0.5},
        {"content", "kpi.drafting-time.reduction", 0.6},
        {"content", "work_unit.drafting.volume_per_month", 12.0 / 3},
        {"saas-helpdesk", "work_unit.tickets.volume_per_month", 2500},
        {"saas-helpdesk", "work_unit.tickets.minutes_per_item", 5},
        {"saas-helpdesk", "kpi.auto-answer.reduction", 0.4},
        {"saas-helpdesk", "kpi.repeats.reduction", 0.06},
        // 15 % more hand-overs, on 300 a month, 10 minutes each, of 150 hours a month
        {"saas-helpdesk", "cost.handovers.fte", 0.15 * 300 * 10 / 60 / 150},
        {"budget-example", "kpi.labor.monthly_amount", 15e6 / 12},
        {"budget-example", "kpi.revenue.monthly_amount", 20e6 / 12},
        {"budget-example", "kpi.other.monthly_amount", 5e6 / 12},
        {"budget-example", "cost.api.amount", 10e6 / 12},
    };
    for (const auto& row : rows) {
        Project project = load(row.id);
        BOOST_TEST(number(project, row.path) == row.value, boost::test_tools::tolerance(1e-12));
        if (std::string_view(row.path) != "cost.handovers.fte")
            BOOST_TEST((project.provenance.at(row.path).source == Source::benchmark), row.path);
    }
    // drafting time -60 % on two thirds of the time is total time -40 %
    Project content = load("content");
    const double drafting = number(content, "work_unit.drafting.minutes_per_item");
    const double finishing = number(content, "work_unit.finishing.minutes_per_item");
    BOOST_TEST(drafting * 0.6 / (drafting + finishing) == 0.4, boost::test_tools::tolerance(1e-12));
}

/// framework.md §Budget design, by hand: 15,000,000 + 20,000,000 + 5,000,000 - 10,000,000 = 30,000,000 a year;
/// 30,000,000 / 10,000,000 = 300 %; three years undiscounted 90,000,000.
BOOST_AUTO_TEST_CASE(the_budget_example_by_hand) {
    const auto analysed = analyze(load("budget-example"));
    BOOST_REQUIRE(analysed);
    const Results& results = analysed.value();
    BOOST_REQUIRE(results.years.size() == 4U);
    BOOST_TEST(results.years[0].net == 0.0);
    for (std::size_t year = 1; year <= 3; ++year) {
        BOOST_TEST(results.years[year].benefit == 40e6, boost::test_tools::tolerance(1e-12));
        BOOST_TEST(results.years[year].cost == 10e6, boost::test_tools::tolerance(1e-12));
        BOOST_TEST(results.years[year].net == 30e6, boost::test_tools::tolerance(1e-12));
        BOOST_TEST(results.years[year].roi.value() == 3.0, boost::test_tools::tolerance(1e-12));
    }
    BOOST_TEST(results.metrics.net == 90e6, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(results.metrics.npv == 90e6, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(results.metrics.roi.value() == 3.0, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(results.contingency == 0.0);
}

/// The sample that opens first: it pays, within two years, and not absurdly well; its three scenarios say so honestly.
BOOST_AUTO_TEST_CASE(the_first_sample_is_plausible) {
    const Project project = load("support-automation");
    const auto base = analyze(project);
    BOOST_REQUIRE(base);
    BOOST_TEST(base.value().metrics.paybackMonth.value() > 6);
    BOOST_TEST(base.value().metrics.paybackMonth.value() < 24);
    BOOST_TEST(base.value().metrics.roi.value() > 0.1);
    BOOST_TEST(base.value().metrics.roi.value() < 1.5);
    BOOST_TEST(base.value().guessShare.value() > 0.5);
    BOOST_TEST(project.settings.contingency == 0.1);
    BOOST_TEST(project.settings.discountRate == 0.08);
    BOOST_TEST(project.scenarios.size() == 3U);
    BOOST_TEST(analyze(project, "conservative").value().metrics.npv < 0);
    BOOST_TEST(analyze(project, "optimistic").value().metrics.npv > base.value().metrics.npv);
}

BOOST_AUTO_TEST_CASE(unknown_templates_and_languages_are_refused) {
    const auto unknown = templateProject("nosuch", "ko");
    BOOST_REQUIRE(!unknown);
    BOOST_TEST((unknown.problems().front().code == ProblemCode::unknownTemplate));
    BOOST_TEST(unknown.problems().front().detail.starts_with("blank, budget-example"));
    BOOST_TEST(!templateProject("blank", "fr").ok());
    BOOST_TEST(!templateName("blank", "fr").has_value());
    BOOST_TEST(!templateName("nosuch", "ko").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
