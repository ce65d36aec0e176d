// Sections of the report about how the project is run: what they say, and that they hold with much and with nothing.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <regex>

#include "core/engine/data_quality.h"
#include "core/finops/spending_reasons.h"
#include "core/governance/readiness.h"
#include "core/governance/scale_plan.h"
#include "core/pilot/statistics.h"
#include "tests/ui/report/test_sections_road_firm.h"

namespace jupan::test {

std::ostream& operator<<(std::ostream& out, const NamedSection& section) {
    return out << section.name;
}

namespace {

const Formatter english(Language::english, NumberUnit::automatic, "KRW");
const Formatter korean(Language::korean, NumberUnit::automatic, "KRW");

/// Every block says something, every row has its cells, and no figure is none.
void checkShape(const ReportSection& section) {
    BOOST_TEST(!section.title.isEmpty());
    BOOST_TEST(std::regex_match(section.anchor.toStdString(), std::regex("[a-z0-9_-]+")));
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
        const ReportBlock& block = section.blocks[i];
        if (const auto* heading = std::get_if<ReportHeading>(&block)) {
            BOOST_TEST(!heading->text.isEmpty());
            BOOST_REQUIRE_MESSAGE(i + 1 < section.blocks.size(), "heading at the end: " + heading->text.toStdString());
        }
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) BOOST_TEST(!paragraph->text.isEmpty());
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            BOOST_TEST(!table->rows.empty());
            BOOST_TEST(table->rows.size() <= 42U);
            for (const ReportRow& row : table->rows) {
                BOOST_TEST(row.cells.size() == static_cast<qsizetype>(table->columns.size()));
                for (const QString& cell : row.cells) BOOST_TEST(!cell.isEmpty());
            }
            for (const ReportColumn& column : table->columns) BOOST_TEST(!column.title.isEmpty());
        }
        if (const auto* chart = std::get_if<ReportChart>(&block)) {
            BOOST_TEST(!chart->words.isEmpty());
            BOOST_TEST(!chart->chart->title().isEmpty());
        }
    }
    const std::string text = allText(section);
    BOOST_TEST(!std::regex_search(text, std::regex("\\b(nan|inf|undefined metric)\\b", std::regex::icase)));
    BOOST_TEST(text.find("%1") == std::string::npos);
    BOOST_TEST(text.find("%n") == std::string::npos);
}

template <class Block>
std::size_t countOf(const ReportSection& section) {
    return static_cast<std::size_t>(std::ranges::count_if(
        section.blocks, [](const ReportBlock& block) { return std::holds_alternative<Block>(block); }));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sections_of_the_road)

BOOST_DATA_TEST_CASE(full_project_in_both_languages, boost::unit_test::data::make(roadSections), section) {
    RoadFirm firm;
    std::vector<std::size_t> kinds;
    for (const Formatter* formatter : {&english, &korean}) {
        const LanguageScope words(formatter->language());
        const ReportSection made = section.make(firm.context(*formatter));
        BOOST_TEST(!made.blocks.empty());
        checkShape(made);
        kinds.push_back(made.blocks.size());
        kinds.push_back(countOf<ReportTable>(made));
        kinds.push_back(countOf<ReportChart>(made));
    }
    BOOST_TEST((kinds[0] == kinds[3] && kinds[1] == kinds[4] && kinds[2] == kinds[5]));
}

BOOST_DATA_TEST_CASE(blank_project, boost::unit_test::data::make(roadSections), section) {
    Project blank;
    blank.settings.name = "Blank";
    blank.settings.start = {2026, 1};
    RoadFirm firm(blank);
    const ReportSection made = section.make(firm.context(english));
    checkShape(made);
    BOOST_TEST(made.blocks.empty() == !made.emptyReason.isEmpty());
    // The roadmap ships with the program; of all else a blank project says nothing.
    BOOST_TEST(made.blocks.empty() == (std::string(section.name) != "roadmap"));
}

BOOST_AUTO_TEST_CASE(budget_says_its_day_and_the_figures_of_core) {
    RoadFirm firm;
    const ReportSection section = budgetSection(firm.context(english));
    const SpendingWatch& watch = firm.document.spending().watch();
    BOOST_TEST(holds(section, "As of 20 Apr 2026, beside the budget, version 1."));
    BOOST_TEST(holds(section, plainText(english.money(asDouble(watch.total.yearToDate.actual)))));
    BOOST_TEST(holds(section, plainText(english.money(watch.yearLanding.value))));
    // The six effects of the line and month, exactly as core splits them.
    const YearMonth month = monthToExplain(watch);
    const auto reasons = reasonsOf(firm.document.project(), firm.document.spending().actuals().actuals, watch,
                                   lineToExplain(watch, month), month);
    BOOST_REQUIRE(reasons.ok());
    BOOST_TEST(holds(section, "the six parts sum to it exactly"));
    BOOST_TEST(holds(section, "More enquiries than planned"));
    BOOST_TEST(holds(section, "CFO"));
    BOOST_TEST(holds(section, "Realised ROI"));
    BOOST_TEST(holds(section, "o3"));  // the day that was five times as dear, by model
}

BOOST_AUTO_TEST_CASE(budget_without_charges_and_charges_without_budget) {
    RoadFirm budgetOnly(spendingFirm(FirmState::noCharges));
    const ReportSection planned = budgetSection(budgetOnly.context(english));
    BOOST_TEST(holds(planned, "Nothing has been charged yet"));
    BOOST_TEST(holds(planned, "Answering bot"));

    MemoryFile file;
    fillLedger(file.ledger, FirmState::ordinary);
    ProjectDocument document;
    document.spending().setToday(day("2026-04-21"));
    document.open({std::make_unique<MemoryStore>(file), spendingFirm(FirmState::noBudget)});
    const ReportSection charged = budgetSection({.document = document, .formatter = english, .day = day("2026-04-21")});
    BOOST_TEST(holds(charged, "There is no budget yet, so there is no variance"));
    BOOST_TEST(!holds(charged, "Why “"));
    checkShape(charged);
}

BOOST_AUTO_TEST_CASE(governance_says_what_core_says) {
    RoadFirm firm;
    const ReportSection section = governanceSection(firm.context(english));
    const Readiness all = overallReadiness(firm.document.project(), day("2026-04-21"));
    BOOST_TEST(holds(section, "Of the " + std::to_string(all.applicable) + " checklist items that apply, 0 are done"));
    BOOST_TEST(holds(section, "1 item(s) are overdue"));
    BOOST_TEST(holds(section, "Ask the works council | Goal and problem"));
    BOOST_TEST(holds(section, "Open items that have neither an owner nor a day"));
    BOOST_TEST(holds(section, "Ethics: "));
    const QualityEffect effect = qualityEffect(firm.document.project());
    BOOST_TEST(holds(section, plainText(english.money(effect.npvWithout))));
    BOOST_TEST(holds(section, plainText(english.money(effect.npvWith))));
    BOOST_TEST(holds(section, "Duplicates by phone number"));
    BOOST_TEST(holds(section, "not met"));
    BOOST_TEST(holds(section, "The largest risk is “Data leak”"));
    BOOST_TEST(holds(section, "Mask before sending"));
    BOOST_TEST(holds(section, "Managing director | Season starts in March"));
    BOOST_TEST(holds(section, "Masking of personal data"));
    BOOST_TEST(countOf<ReportChart>(section) == 2U);
}

BOOST_AUTO_TEST_CASE(roadmap_has_steps_milestones_and_what_is_next) {
    RoadFirm firm;
    const ReportSection section = roadmapSection(firm.context(english));
    BOOST_TEST(countOf<ReportChart>(section) == 1U);
    BOOST_TEST(holds(section, "of 9 steps are done"));
    BOOST_TEST(holds(section, "Trade fair"));
    BOOST_TEST(holds(section, "Next step: "));
}

BOOST_AUTO_TEST_CASE(pilot_holds_statistics_rule_and_decision) {
    RoadFirm firm;
    const ReportSection section = pilotSection(firm.context(english));
    const auto statistics = pilotStatistics(firm.document.project());
    BOOST_REQUIRE(statistics.size() == 2U);
    BOOST_REQUIRE(statistics[0].effect.has_value());
    BOOST_TEST(holds(section, plainText(english.percent(statistics[0].effect->estimate))));
    BOOST_TEST(holds(section, plainText(english.percent(statistics[0].effect->low))));
    BOOST_TEST(holds(section, "< 0.001"));
    BOOST_TEST(holds(section, "Decided on 20 Apr 2026 by Managing director: "));
    BOOST_TEST(holds(section, "Satisfaction was not measured during the pilot"));
    BOOST_TEST(holds(section, "There is no measurement of the pilot yet."));
    BOOST_TEST(holds(section, "Head of customer care, Works council"));
    BOOST_TEST(countOf<ReportChart>(section) >= 2U);
}

BOOST_AUTO_TEST_CASE(pilot_that_is_only_planned) {
    Project project = spendingFirm(FirmState::noBudget);
    project.pilot.plan = {.start = day("2026-06-01"), .weeks = 6, .channel = "chat"};
    RoadFirm firm(project);
    const ReportSection section = pilotSection(firm.context(english));
    checkShape(section);
    BOOST_TEST(holds(section, "Nothing has been measured yet."));
    BOOST_TEST(holds(section, "The pilot has no KPI yet"));
    BOOST_TEST(countOf<ReportChart>(section) == 0U);
}

BOOST_AUTO_TEST_CASE(scale_plan_holds_budgets_safeguards_and_effect) {
    RoadFirm firm;
    const ReportSection section = scaleSection(firm.context(english));
    const auto effect = scaleEffect(firm.document.project());
    BOOST_REQUIRE(effect.ok());
    BOOST_TEST(holds(section, plainText(english.money(effect.value().after.npv))));
    BOOST_TEST(holds(section, plainText(english.money(effect.value().stages[0].planned))));
    BOOST_TEST(holds(section, "Ask the works council"));
    BOOST_TEST(holds(section, "Customer care as a whole"));
    BOOST_TEST(countOf<ReportChart>(section) == 1U);
}

BOOST_AUTO_TEST_CASE(business_model_leaves_out_what_nobody_answered) {
    RoadFirm firm;
    const ReportSection section = businessModelSection(firm.context(english));
    BOOST_TEST(holds(section, "1 of 13 questions are answered."));
    BOOST_TEST(holds(section, "We answer enquiries for web shops"));
    BOOST_TEST(holds(section, ": for retailers"));
    BOOST_TEST(!holds(section, "Revenue model"));
    BOOST_TEST(countOf<ReportChart>(section) == 1U);
}

BOOST_AUTO_TEST_CASE(claims_are_recomputed) {
    RoadFirm firm;
    const ReportSection section = claimsSection(firm.context(english));
    // framework.md: 8,000 once pays back in two months and nets 40,000 in twelve; every month never.
    BOOST_TEST(holds(section, "$40,000"));
    BOOST_TEST(holds(section, "never"));
    BOOST_TEST(holds(section, "Source: "));
    BOOST_TEST(holds(section, "it is money: a net benefit"));
}

BOOST_AUTO_TEST_CASE(change_log_says_whether_the_chain_holds) {
    RoadFirm firm;
    const ReportSection whole = changeLogSection(firm.context(english));
    const ChainHead head = firm.document.changeLog()->head().value();
    BOOST_TEST(head.count > 30);
    BOOST_TEST(holds(whole, "The change log holds " + std::to_string(head.count) + " entries."));
    BOOST_TEST(holds(whole, head.hash));
    BOOST_TEST(holds(whole, "Decided"));
    BOOST_TEST(holds(whole, "Overridden"));
    BOOST_TEST(!holds(whole, "| Observation "));
}

BOOST_AUTO_TEST_CASE(much_of_everything_stays_readable) {
    RoadFirm firm;
    const std::string longName(5'000, 'x');
    firm.document.edit(QStringLiteral("Much"), [&](Project& project) {
        for (int i = 0; i < 2'000; ++i)
            project.checklists.push_back({.id = {"many-" + std::to_string(i)},
                                          .list = ChecklistTopic::workflow,
                                          .text = longName + std::to_string(i),
                                          .due = day("2026-05-01")});
        for (int i = 0; i < 200; ++i)
            project.risks.push_back(
                {.id = {"risk-" + std::to_string(i)}, .name = longName, .likelihood = 1 + i % 5, .impact = 1 + i % 4});
        for (int i = 0; i < 200; ++i)
            project.roadmapItems.push_back({.id = {"mile-" + std::to_string(i)},
                                            .name = longName,
                                            .start = day("2026-06-10"),
                                            .end = day("2026-06-10")});
        for (int i = 0; i < 100; ++i)
            project.scaleStages.push_back(
                {.id = {"stage-" + std::to_string(i)}, .name = longName, .start = {2026, 12}});
        project.dataSources[0].name = longName;
        project.pilot.plan.channel = longName;
        project.businessModel["role_maker"] = {.ticked = true, .text = "<b>&\t\r=1+1"};
    });
    BOOST_REQUIRE(firm.document.project().risks.size() > 200U);
    for (const NamedSection& section : roadSections) {
        BOOST_TEST_CONTEXT(section.name) {
            const ReportSection made = section.make(firm.context(english));
            checkShape(made);
            for (const ReportBlock& block : made.blocks)
                if (const auto* table = std::get_if<ReportTable>(&block))
                    for (const ReportRow& row : table->rows)
                        for (const QString& cell : row.cells) BOOST_TEST(cell.size() < 1'200);
        }
    }
    BOOST_TEST(holds(governanceSection(firm.context(english)), "are in the exported tables (CSV)."));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan::test
