// The sections about money: complete in both languages for every template, with the figures of the results, and
// readable with much and with nothing.
#include <QRegularExpression>

#include "core/engine/cost_years.h"
#include "core/project/inputs.h"
#include "tests/ui/report/test_sections_money_plan.h"
#include "ui/format/field_text.h"
#include "ui/models/explanation.h"
#include "ui/models/page_money.h"

using namespace jupan;
using namespace jupan::test;

namespace {

constexpr std::size_t mostColumns = 8;  // that a page has room for

void checkTable(const ReportTable& table) {
    BOOST_TEST(!table.rows.empty());
    BOOST_TEST(table.columns.size() <= mostColumns);
    for (const ReportColumn& column : table.columns) BOOST_TEST(!column.title.isEmpty());
    for (const ReportRow& row : table.rows) {
        BOOST_REQUIRE(!row.cells.isEmpty());
        if (row.style == ReportRowStyle::group) {
            BOOST_TEST(!row.cells.front().isEmpty());
            continue;
        }
        BOOST_TEST(row.cells.size() == static_cast<qsizetype>(table.columns.size()), row.cells.front().toStdString());
    }
}

void checkText(const QString& text) {
    static const QRegularExpression noFigure(QStringLiteral("\\b(nan|inf|-nan|infinity)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression place(QStringLiteral("%[1-9n]"));
    // ROI is a ratio: no amount follows its name before the sentence goes on.
    static const QRegularExpression roiOfMoney(QStringLiteral("ROI[^,.;:%–]{0,12}(₩|KRW|원)"));
    BOOST_TEST(!noFigure.match(text).hasMatch(), text.toStdString());
    BOOST_TEST(!place.match(text).hasMatch(), text.toStdString());
    BOOST_TEST(!roiOfMoney.match(text).hasMatch(), text.toStdString());
    for (const QChar character : text)
        BOOST_TEST((character.category() != QChar::Other_Control || character == QLatin1Char('\n')));
}

void checkSection(const ReportSection& section) {
    static const QRegularExpression anchor(QStringLiteral("^[a-z0-9_-]+$"));
    BOOST_TEST(anchor.match(section.anchor).hasMatch());
    BOOST_TEST(!section.title.isEmpty());
    BOOST_TEST(section.blocks.empty() != section.emptyReason.isEmpty());
    for (const ReportTable* table : blocksOf<ReportTable>(section)) checkTable(*table);
    for (const ReportChart* chart : blocksOf<ReportChart>(section)) {
        BOOST_TEST(!chart->words.isEmpty());
        BOOST_TEST(!chart->chart->title().isEmpty());
        BOOST_TEST(!chart->size.isEmpty());
    }
    for (std::size_t i = 0; i < section.blocks.size(); ++i)
        if (const auto* heading = std::get_if<ReportHeading>(&section.blocks[i])) {
            BOOST_TEST(!heading->text.isEmpty());
            BOOST_TEST((i + 1 < section.blocks.size()), "a heading stands alone");
        }
    for (const QString& text : textsOf(section)) checkText(text);
}

/// The table that has a row whose first cell is `first`; the row.
const ReportRow& rowOf(const ReportSection& section, const QString& first) {
    for (const ReportTable* table : blocksOf<ReportTable>(section))
        for (const ReportRow& row : table->rows)
            if (row.cells.front() == first) return row;
    BOOST_FAIL("no row " + first.toStdString());
    throw std::logic_error("unreachable");
}

/// A template with 200 KPIs over ten years, some with names as long as a paragraph.
Project largeProject() {
    Project project = templateOf("support-automation", Language::english);
    project.settings.horizonMonths = 120;
    const Kpi first = project.kpis.front();
    for (int i = 0; i < 200; ++i) {
        Kpi kpi = first;
        kpi.id.text = "large" + std::to_string(i);
        kpi.name = i % 7 == 0 ? std::string(400, 'x') + std::to_string(i) : "KPI " + std::to_string(i);
        kpi.attribution = 0.001;
        project.kpis.push_back(kpi);
    }
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sections_of_money)

BOOST_AUTO_TEST_CASE(templates_in_both_languages) {
    for (const std::string_view id : templateIds()) {
        std::vector<std::size_t> blocks;
        for (const Language language : {Language::korean, Language::english}) {
            MoneyPlan plan(templateOf(id, language), language);
            const ReportContext context = plan.context();
            for (std::size_t i = 0; i < moneySections.size(); ++i)
                BOOST_TEST_CONTEXT(id << ' ' << moneySections[i].name << ' ' << static_cast<int>(language)) {
                    const ReportSection section = moneySections[i].make(context);
                    checkSection(section);
                    // The same blocks in both languages: only the words differ.
                    if (language == Language::korean)
                        blocks.push_back(section.blocks.size());
                    else
                        BOOST_TEST(section.blocks.size() == blocks[i]);
                }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_text_is_korean_in_a_korean_report) {
    MoneyPlan plan(templateOf("support-automation", Language::korean), Language::korean);
    const ReportContext context = plan.context();
    static const QRegularExpression hangul(QStringLiteral("[가-힣]"));
    // The glossary's second column is English, and so are its abbreviations.
    for (const MoneySection& each : moneySections) BOOST_TEST_CONTEXT(each.name) {
            const ReportSection section = each.make(context);
            for (const ReportParagraph* paragraph : blocksOf<ReportParagraph>(section))
                BOOST_TEST(hangul.match(paragraph->text).hasMatch(), paragraph->text.toStdString());
            for (const ReportTable* table : blocksOf<ReportTable>(section))
                BOOST_TEST((table->caption.isEmpty() || hangul.match(table->caption).hasMatch()),
                           table->caption.toStdString());
        }
}

BOOST_AUTO_TEST_CASE(much_of_everything_reads_well) {
    MoneyPlan plan(largeProject(), Language::english);
    const ReportContext context = plan.context();
    for (const MoneySection& each : moneySections) BOOST_TEST_CONTEXT(each.name) {
            const ReportSection section = each.make(context);
            checkSection(section);
            // Sentences cut long names; only tables, which break them, show them whole.
            for (const ReportParagraph* paragraph : blocksOf<ReportParagraph>(section))
                if (paragraph->style == ParagraphStyle::body) BOOST_TEST(paragraph->text.size() < 1300);
        }
    const ReportSection roi = roiSection(context);
    for (const ReportTable* table : blocksOf<ReportTable>(roi)) BOOST_TEST(table->rows.size() <= 45U);
}

BOOST_AUTO_TEST_CASE(nothing_and_one_of_everything) {
    Project empty;
    empty.settings.name = "Empty";
    Project bare = empty;
    bare.workUnits.push_back({.id = {"a"},
                              .name = "\t\xE2\x80\xAE"
                                      "evil\n<b>name</b>"});
    bare.kpis.push_back({.id = {"k"}, .name = "=1+1", .kind = KpiKind::amount, .monthlyAmount = Uncertain(100)});
    for (const Project& project : {empty, bare})
        for (const Language language : {Language::korean, Language::english}) {
            MoneyPlan plan(project, language);
            for (const bool simulated : {true, false}) {
                const ReportContext context = plan.context(simulated);
                for (const MoneySection& each : moneySections) BOOST_TEST_CONTEXT(each.name) {
                        checkSection(each.make(context));
                    }
            }
        }
}

BOOST_AUTO_TEST_CASE(yearly_table_has_the_figures_of_the_results) {
    for (const std::string_view id : {"support-automation", "budget-example", "contract-review"}) {
        MoneyPlan plan(templateOf(id, Language::english), Language::english);
        const Results& results = plan.document.results();
        const ReportSection section = roiSection(plan.context(false));
        const ReportTable& table = *blocksOf<ReportTable>(section).front();
        double largest = 0;
        for (const YearFigures& year : results.years)
            for (const double amount : {year.benefit, year.cost, year.net, year.cumulative})
                largest = std::max(largest, std::abs(amount));
        largest = std::max({largest, results.metrics.totalBenefit, results.metrics.totalCost});
        const Formatter settled = plan.formatter.fixedFor(largest);
        BOOST_TEST(table.unit.toStdString() == settled.unitCaption().toStdString());
        const auto cells = [&](const auto& figureOf, double total) {
            QStringList expected;
            for (const YearFigures& year : results.years) expected << settled.cellMoney(figureOf(year));
            return (expected << settled.cellMoney(total)).join(u'|').toStdString();
        };
        const auto shown = [&](const char* name) {
            return rowOf(section, QString::fromLatin1(name)).cells.mid(1).join(u'|').toStdString();
        };
        BOOST_TEST(shown("Benefit") ==
                   cells([](const YearFigures& year) { return year.benefit; }, results.metrics.totalBenefit));
        BOOST_TEST(shown("Cost") ==
                   cells([](const YearFigures& year) { return year.cost; }, results.metrics.totalCost));
        BOOST_TEST(shown("Net benefit") ==
                   cells([](const YearFigures& year) { return year.net; }, results.metrics.net));
        BOOST_TEST(shown("Present value of net benefit") ==
                   cells([](const YearFigures& year) { return year.pvNet; }, results.metrics.npv));
    }
}

BOOST_AUTO_TEST_CASE(key_figures_have_both_lanes_and_a_meaning) {
    MoneyPlan plan(templateOf("support-automation", Language::english), Language::english);
    const Results& results = plan.document.results();
    const ReportSection section = roiSection(plan.context(false));
    const auto tables = blocksOf<ReportTable>(section);
    const ReportTable& table = *tables[1];
    BOOST_TEST(table.columns.size() == 4U);
    for (const Figure figure : {Figure::net, Figure::roi, Figure::npv, Figure::irr, Figure::mirr, Figure::payback,
                                Figure::discountedPayback, Figure::peakExposure, Figure::safetyMargin}) {
        const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                      [&](const ReportRow& each) { return each.cells.front() == figureName(figure); });
        BOOST_REQUIRE((row != table.rows.end()));
        BOOST_TEST(row->cells[1].toStdString() == figureText(figure, results, plan.formatter).toStdString());
        BOOST_TEST(row->cells[2].toStdString() ==
                   figureText(inCashLane(figure), results, plan.formatter).toStdString());
        BOOST_TEST(!row->cells[3].isEmpty());
    }
}

BOOST_AUTO_TEST_CASE(costs_by_category_add_up_as_they_are_shown) {
    MoneyPlan plan(templateOf("support-automation", Language::english), Language::english);
    const Results& results = plan.document.results();
    const Formatter settled = costSteps(results, plan.formatter);
    const ReportSection section = costsSection(plan.context(false));
    for (const auto& [category, total] : results.categories)
        BOOST_TEST(rowOf(section, choiceText(category)).cells.back().toStdString() ==
                   settled.cellMoney(total).toStdString());
    const ReportRow& total = rowOf(section, QStringLiteral("Total cost"));
    BOOST_TEST((total.style == ReportRowStyle::total));
    BOOST_TEST(total.cells.back().toStdString() == settled.cellMoney(results.metrics.totalCost).toStdString());
    for (const ItemFigures& line : results.costs) {
        bool found = false;
        for (const ReportTable* table : blocksOf<ReportTable>(section))
            for (const ReportRow& row : table->rows) found = found || row.cells.back() == settled.cellMoney(line.total);
        BOOST_TEST(found, line.id);
    }
}

BOOST_AUTO_TEST_CASE(assumptions_have_every_uncertain_input) {
    MoneyPlan plan(templateOf("support-automation", Language::english), Language::english);
    const Project& project = plan.document.project();
    const ReportSection section = assumptionsSection(plan.context(false));
    const ReportTable& inputs = *blocksOf<ReportTable>(section).back();
    const auto ranged = std::count_if(inputs.rows.begin(), inputs.rows.end(), [](const ReportRow& row) {
        return row.style == ReportRowStyle::body && row.cells[2] != QStringLiteral("–");
    });
    BOOST_TEST(static_cast<std::size_t>(ranged) == uncertainInputs(project).size());
    // Every note that the author wrote stands somewhere.
    const QString all = textsOf(section).join(u'\n');
    for (const auto& [path, provenance] : project.provenance)
        if (!provenance.note.empty())
            BOOST_TEST(all.contains(QString::fromStdString(provenance.note).simplified()), path);
}

BOOST_AUTO_TEST_CASE(another_scenario_is_named) {
    const Project project = templateOf("support-automation", Language::english);
    BOOST_REQUIRE(!project.scenarios.empty());
    MoneyPlan plan(project, Language::english, project.scenarios.front().id.text);
    const ReportContext context = plan.context();
    const QString name = QString::fromStdString(project.scenarios.front().name);
    for (const MoneySection& each : {moneySections[0], moneySections[2], moneySections[3]}) {
        BOOST_TEST_CONTEXT(each.name) {
            const ReportSection section = each.make(context);
            checkSection(section);
            BOOST_TEST(textsOf(section).join(u'\n').contains(name));
        }
    }
}

BOOST_AUTO_TEST_CASE(same_blocks_again) {
    MoneyPlan plan(templateOf("content", Language::english), Language::english);
    const ReportContext context = plan.context();
    for (const MoneySection& each : moneySections)
        BOOST_TEST((textsOf(each.make(context)) == textsOf(each.make(context))));
}

BOOST_AUTO_TEST_SUITE_END()
