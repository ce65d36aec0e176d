// The sentences of the summary: right for every way in which a plan can come out.
#include <functional>

#include "tests/ui/report/test_sections_money_plan.h"
#include "ui/report/section_parts.h"

using namespace jupan;
using namespace jupan::test;

namespace {

Kpi amountKpi(Uncertain monthly, Lane lane = Lane::cash) {
    return {.id = {"kpi"}, .name = "Saved", .kind = KpiKind::amount, .monthlyAmount = monthly, .lane = lane};
}

Cost costOf(CostKind kind, Uncertain amount) {
    Cost cost;
    cost.id = {kind == CostKind::oneTime ? "setup" : "running"};
    cost.name = "Cost";
    cost.kind = kind;
    cost.amount = amount;
    return cost;
}

/// One year from January 2026, no discounting.
Project yearPlan() {
    Project project;
    project.settings.name = "Plan";
    project.settings.horizonMonths = 12;
    project.settings.start = {2026, 1};
    return project;
}

struct SummaryCase {
    const char* name;
    std::function<void(Project&)> change;
    std::vector<const char*> says;
    std::vector<const char*> not_{};
    bool simulated = true;
};

const std::vector<SummaryCase>& cases() {
    static const std::vector<SummaryCase> all{
        {"empty", [](Project&) {}, {"neither benefits nor costs", "What to do next"}, {"ROI", "NPV", "pays back"}},
        // 12 × 200 = 2,400 of benefit; 1,200 once: paid back after 6 months, net 1,200, ROI 100 %
        {"pays_back",
         [](Project& project) {
             project.kpis = {amountKpi(200)};
             project.costs = {costOf(CostKind::oneTime, 1200)};
         },
         {"brings ₩2,400 and costs ₩1,200, a net benefit of ₩1,200", "pays back after 6 months", "100 %",
          "All benefits are cash", "advanced", "No input has a low and a high value"},
         {"does not pay back", "Simulation"}},
        // Half of the cost never comes back.
        {"never_pays_back",
         [](Project& project) {
             project.kpis = {amountKpi(50)};
             project.costs = {costOf(CostKind::oneTime, 1200)};
         },
         {"costs exceed benefits: net benefit is −₩600",
          "does not pay back within 1 year: at the end ₩600 is still missing", "−50 %"},
         {"a net benefit of", "may fall by"}},
        {"no_cost",
         [](Project& project) { project.kpis = {amountKpi(50)}; },
         {"no cost is entered yet", "There is no ROI, because the plan has no cost", "Nothing has to be paid back"},
         {"advanced"}},
        {"no_benefit",
         [](Project& project) { project.costs = {costOf(CostKind::recurring, 100)}; },
         {"costs ₩1,200 and brings no benefit yet", "No benefit is entered yet", "−100 %"},
         {"cash only becomes"}},
        {"capacity_alone",
         [](Project& project) {
             project.kpis = {amountKpi(200, Lane::capacity)};
             project.costs = {costOf(CostKind::oneTime, 1200)};
         },
         {"All benefits are freed capacity", "on cash alone net benefit is −₩1,200"}},
        // 8 % a year: twelve payments of 100 are worth less than the 1,180 spent, though more in sum.
        {"loses_when_discounted",
         [](Project& project) {
             project.settings.discountRate = 0.08;
             project.kpis = {amountKpi(100)};
             project.costs = {costOf(CostKind::oneTime, 1180)};
         },
         {"a net benefit of ₩20", "the plan earns less than that rate",
          "discounted, it does not pay back within 1 year"}},
        {"uncertain",
         [](Project& project) {
             project.kpis = {amountKpi(Uncertain(200, {.low = 50, .high = 300}))};
             project.costs = {costOf(CostKind::oneTime, 1200)};
         },
         {"The result depends most on these inputs", "Saved · Amount a month (now ₩200/month)",
          "NPV is zero at ₩100/month", "100 % of the movement of NPV comes from inputs that are guesses",
          "of 500 trials", "(Seed 1, pseudo-random.)", "Check the largest guess first"},
         {"No input has"}},
        {"not_simulated",
         [](Project& project) {
             project.kpis = {amountKpi(Uncertain(200, {.low = 50, .high = 300}))};
             project.costs = {costOf(CostKind::oneTime, 1200)};
         },
         {"No simulation was run, so there is no probability"},
         {"trials"},
         false},
        {"measured",
         [](Project& project) {
             project.kpis = {amountKpi(Uncertain(200, {.low = 50, .high = 300}))};
             project.costs = {costOf(CostKind::oneTime, 1200)};
             project.provenance["kpi.kpi.monthly_amount"] = {.source = Source::measured};
         },
         {"0 % of the movement of NPV comes from inputs that are guesses"},
         {"Check the largest guess"}},
        {"decided",
         [](Project& project) {
             project.kpis = {amountKpi(200)};
             project.costs = {costOf(CostKind::oneTime, 1200)};
             project.pilot.decisions = {{.date = MoneyPlan::today(), .verdict = Verdict::go}};
         },
         {"Decided on the pilot on 21 Apr 2026"}},
        {"contingency",
         [](Project& project) {
             project.settings.contingency = 0.1;
             project.kpis = {amountKpi(200)};
             project.costs = {costOf(CostKind::recurring, 100)};
         },
         {"A contingency of ₩120 is included", "in everyday use ₩110 a month"}},
    };
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(summary_of_the_report)

BOOST_AUTO_TEST_CASE(sentences_fit_the_figures) {
    for (const SummaryCase& each : cases()) BOOST_TEST_CONTEXT(each.name) {
            Project project = yearPlan();
            each.change(project);
            MoneyPlan plan(project, Language::english);
            const ReportSection section = summarySection(plan.context(each.simulated));
            const QString all = textsOf(section).join(u'\n').replace(QChar(0x00A0), u' ');
            for (const char* text : each.says)
                BOOST_TEST(all.contains(QString::fromUtf8(text)), text << " is missing in\n" << all.toStdString());
            for (const char* text : each.not_)
                BOOST_TEST(!all.contains(QString::fromUtf8(text)), text << " should not be in\n" << all.toStdString());
        }
}

/// Korean says the same: the same blocks, and no English sentence among them.
BOOST_AUTO_TEST_CASE(korean_has_the_same_blocks) {
    for (const SummaryCase& each : cases()) BOOST_TEST_CONTEXT(each.name) {
            Project project = yearPlan();
            each.change(project);
            std::size_t blocks = 0;
            {
                MoneyPlan plan(project, Language::english);
                blocks = summarySection(plan.context(each.simulated)).blocks.size();
            }
            MoneyPlan plan(project, Language::korean);
            const ReportSection section = summarySection(plan.context(each.simulated));
            BOOST_TEST(section.blocks.size() == blocks);
            for (const ReportParagraph* paragraph : blocksOf<ReportParagraph>(section))
                BOOST_TEST(!paragraph->text.contains(QStringLiteral(" the ")), paragraph->text.toStdString());
        }
}

BOOST_AUTO_TEST_CASE(four_figures_head_it) {
    MoneyPlan plan(templateOf("support-automation", Language::english), Language::english);
    const ReportSection section = summarySection(plan.context());
    const auto rows = blocksOf<ReportFigures>(section);
    BOOST_REQUIRE(rows.size() == 1U);
    BOOST_TEST(rows.front()->figures.size() == 4U);
    for (const ReportFigure& figure : rows.front()->figures) BOOST_TEST(!figure.value.isEmpty());
}

// What sections are put together from ---------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(no_heading_stands_alone) {
    SectionWriter write("a", QStringLiteral("A"));
    write.heading(QStringLiteral("first"));
    write.heading(QStringLiteral("below"), 3);
    write.heading(QStringLiteral("second"));
    write.paragraph(QString());
    write.table({});
    write.paragraph(QStringLiteral("text"));
    write.heading(QStringLiteral("last"));
    const ReportSection section = write.done(QStringLiteral("nothing"));
    BOOST_REQUIRE(section.blocks.size() == 2U);
    BOOST_TEST((std::get<ReportHeading>(section.blocks[0]).text == QStringLiteral("second")));
    BOOST_TEST(section.emptyReason.isEmpty());
}

BOOST_AUTO_TEST_CASE(wide_tables_are_cut) {
    // columns of figures beside the first column -> columns of each part, with the first column again
    const std::vector<std::pair<int, std::vector<std::size_t>>> rows{{1, {2}},     {7, {8}},        {8, {5, 5}},
                                                                     {14, {8, 8}}, {15, {6, 6, 6}}, {17, {7, 7, 6}}};
    for (const auto& [count, expected] : rows) {
        ReportTable table{.caption = QStringLiteral("c"), .columns = {wordColumn(QStringLiteral("name"))}};
        ReportRow row{.cells = {QStringLiteral("x")}};
        for (int i = 0; i < count; ++i) {
            table.columns.push_back(figureColumn(QString::number(i)));
            row.cells << QString::number(i);
        }
        table.rows = {row};
        SectionWriter write("a", QStringLiteral("A"));
        write.wideTable(table);
        const ReportSection section = write.done();
        std::vector<std::size_t> sizes;
        QStringList cells;
        for (const ReportTable* part : blocksOf<ReportTable>(section)) {
            sizes.push_back(part->columns.size());
            BOOST_TEST((part->rows.front().cells.front() == QStringLiteral("x")));
            cells << part->rows.front().cells.mid(1);
        }
        BOOST_TEST(sizes == expected, boost::test_tools::per_element());
        BOOST_TEST((cells == row.cells.mid(1)));
    }
}

BOOST_AUTO_TEST_CASE(texts_of_the_project_are_one_line) {
    BOOST_TEST((oneLine("a\r\nb\tc\xE2\x80\xAE"
                        "d") == QStringLiteral("a b c d")));
    BOOST_TEST((severalLines(" a\r\nb\x07 ") == QStringLiteral("a\nb")));
    BOOST_TEST((oneLine("") == QString()));
}

BOOST_AUTO_TEST_SUITE_END()
