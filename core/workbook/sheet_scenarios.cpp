// Scenarios beside each other: values that the program computed, and a live column for the one that is chosen.
#include <algorithm>
#include <cmath>

#include "core/engine/analyze.h"
#include "core/workbook/charts.h"
#include "core/workbook/choice_words.h"
#include "core/workbook/formula_text.h"
#include "core/workbook/metric_words.h"
#include "core/workbook/scenario_columns.h"
#include "core/workbook/sheets.h"

namespace jupan::workbook {
namespace {

constexpr std::uint16_t wordsColumn = 0, unitColumn = 1, liveColumn = 2, baseColumn = 3;
constexpr std::uint32_t headingRow = 4;

/// A scenario's column; without results where its money is too large for a number.
struct ComparedScenario {
    ScenarioColumn column;
    std::optional<Results> results{};
};

std::vector<ComparedScenario> comparedScenarios(const Project& project, WorkbookLanguage language) {
    std::vector<ComparedScenario> scenarios;
    for (ScenarioColumn& column : scenarioColumns(project, language)) {
        const auto results = analyze(project, column.scenario ? std::string_view(column.scenario->id.text) : "");
        scenarios.push_back({std::move(column), {}});
        if (results) scenarios.back().results = results.value();
    }
    return scenarios;
}

/// "kpi.x" -> "kpi_x", as it is defined; empty if it is not.
std::string nameOf(const Book& book, std::string_view path) {
    for (const DefinedName& name : book.names())
        if (name.path == path) return name.name;
    return {};
}

class ScenariosSheet {
public:
    ScenariosSheet(Book& book, const SheetSource& source)
        : book_(book),
          source_(source),
          sheet_(book.addSheet({"시나리오", "Scenarios"})),
          scenarios_(comparedScenarios(source.project, book.language())) {}

    void write() {
        sheet_.title({"시나리오 비교", "Scenarios compared"},
                     {"‘지금 선택’ 열은 수식이며 입력 시트에서 고른 시나리오를 따라갑니다.",
                      "The column “Chosen now” holds formulas and follows the scenario chosen on Inputs."});
        sheet_.words(
            {2, wordsColumn},
            {"나머지 시나리오 열은 이 파일을 만들 때 프로그램이 계산한 값입니다. 입력을 바꾸어도 변하지 않습니다.",
             "The other columns are values that the program computed when this file was made; they do not change "
             "with the inputs."},
            Role::noteLine);
        layOut();
        writeHeadings();
        std::uint32_t row = headingRow + 4;
        const std::uint32_t figures = row + 1;
        row = writeMetrics(row, {"모든 편익", "All benefits"}, "metric.", &Results::metrics, source_.results.metrics);
        row = writeDifferences(row + 1, figures);
        writeMetrics(row + 1,
                     {"현금 기준 (현금으로 들어오는 편익만, 비용은 모두)", "Cash only (cash benefits, all costs)"},
                     "cash_metric.", &Results::cashMetrics, source_.results.cashMetrics);
        if (scenarios_.size() > 1) addChart(figures);
    }

private:
    [[nodiscard]] std::uint16_t columnOf(std::size_t scenario) const {
        return static_cast<std::uint16_t>(baseColumn + scenario);
    }
    [[nodiscard]] std::uint16_t lastColumn() const { return columnOf(scenarios_.size() - 1); }

    void layOut() {
        sheet_.width(wordsColumn, wordsColumn, 30);
        sheet_.width(unitColumn, unitColumn, 8);
        sheet_.width(liveColumn, lastColumn(), 20);
        sheet_.freeze({headingRow + 1, baseColumn});
        sheet_.printOn(1, headingRow, 2);
    }

    void writeHeadings() {
        sheet_.headings(headingRow,
                        {std::string(book_.word({"지표", "Metric"})), std::string(book_.word({"단위", "Unit"})),
                         std::string(book_.word({"지금 선택 (수식)", "Chosen now (live)"}))},
                        liveColumn);
        sheet_.words({headingRow + 1, wordsColumn}, {"입력 시트에서 고르는 이름", "Name to choose on Inputs"});
        sheet_.words({headingRow + 2, wordsColumn}, {"기준 값", "Starting values"});
        const std::string chosen = nameOf(book_, "scenario");
        const std::string& id = source_.source.scenario;
        for (std::size_t i = 0; i < scenarios_.size(); ++i) {
            const ScenarioColumn& column = scenarios_[i].column;
            const std::uint16_t at = columnOf(i);
            sheet_.text({headingRow, at}, column.scenario ? column.scenario->name : book_.word({"기준", "Base"}),
                        Role::numberHeading);
            sheet_.text({headingRow + 1, at}, column.label, Role::missing);
            const ScenarioMode mode = column.scenario ? column.scenario->mode : ScenarioMode::base;
            sheet_.words({headingRow + 2, at}, choiceWords(mode), Role::missing);
            const bool isChosen = column.scenario ? column.scenario->id.text == id : id.empty() || id == "base";
            if (isChosen && !chosen.empty())
                sheet_.textFormula({headingRow + 1, liveColumn}, "=" + chosen, column.label, Role::missing);
        }
    }

    std::uint32_t writeMetrics(std::uint32_t row, TwoWords words, std::string_view prefix, Metrics Results::*lane,
                               const Metrics& live) {
        sheet_.words({row++, wordsColumn}, words, Role::section);
        for (const MetricRow& metric : metricRows()) {
            const NumberLook look = metricLook(metric.unit, book_);
            sheet_.words({row, wordsColumn}, metric.words);
            sheet_.text({row, unitColumn}, metricUnitText(metric.unit, book_), Role::helper);
            const std::string name = nameOf(book_, std::string(prefix) + std::string(metric.key));
            if (!name.empty()) sheet_.formula({row, liveColumn}, "=" + name, metric.value(live), look, Role::strong);
            for (std::size_t i = 0; i < scenarios_.size(); ++i) {
                const auto& results = scenarios_[i].results;
                const auto value = results ? metric.value((*results).*lane) : std::nullopt;
                if (value)
                    sheet_.number({row, columnOf(i)}, *value, look);
                else
                    sheet_.words({row, columnOf(i)}, whyNot(metric, results ? &((*results).*lane) : nullptr),
                                 Role::missing);
            }
            ++row;
        }
        return row;
    }

    TwoWords whyNot(const MetricRow& metric, const Metrics* metrics) const {
        if (!metrics) return {"너무 커서 계산할 수 없음", "too large to compute"};
        if (metric.unit == MetricUnit::months) return {"회수하지 못함", "does not pay back"};
        if (metric.key == "irr" && metrics->irrStatus == IrrResult::Status::multiple)
            return {"값이 여럿", "several values"};
        return {"정의되지 않음", "undefined"};
    }

    std::uint32_t writeDifferences(std::uint32_t row, std::uint32_t figures) {
        sheet_.words({row++, wordsColumn}, {"기준과의 차이 (수식)", "Difference to base (formulas)"}, Role::section);
        for (const MetricRow& metric : metricRows()) {
            sheet_.words({row, wordsColumn}, metric.words);
            sheet_.text({row, unitColumn},
                        metric.unit == MetricUnit::percent ? std::string(book_.word({"%p", "points"}))
                                                           : metricUnitText(metric.unit, book_),
                        Role::helper);
            writeDifference({row, liveColumn}, figures, metric, metric.value(source_.results.metrics));
            for (std::size_t i = 1; i < scenarios_.size(); ++i) {
                const auto& results = scenarios_[i].results;
                writeDifference({row, columnOf(i)}, figures, metric,
                                results ? metric.value(results->metrics) : std::nullopt);
            }
            ++row;
            ++figures;
        }
        return row;
    }

    void writeDifference(Place place, std::uint32_t figures, const MetricRow& metric, std::optional<double> value) {
        const std::string own = relativeName({figures, place.column});
        const std::string base = fixedColumnName({figures, baseColumn});
        const auto& baseResults = scenarios_.front().results;
        const auto baseValue = baseResults ? metric.value(baseResults->metrics) : std::nullopt;
        const auto cached = value && baseValue ? std::optional(*value - *baseValue) : std::nullopt;
        sheet_.formula(place, "=IF(COUNT(" + own + "," + base + ")=2," + own + "-" + base + ",\"\")", cached,
                       metricLook(metric.unit, book_));
    }

    void addChart(std::uint32_t figures) {
        const auto rows = metricRows();
        const auto npv = std::find_if(rows.begin(), rows.end(), [](const MetricRow& row) { return row.key == "npv"; });
        const auto npvRow = figures + static_cast<std::uint32_t>(npv - rows.begin());
        double largest = 0;
        for (const ComparedScenario& scenario : scenarios_)
            if (scenario.results) largest = std::max(largest, std::abs(scenario.results->metrics.npv));
        const MoneyAxis money = moneyAxis(book_, largest);
        insertChart(
            book_, sheet_, {headingRow, static_cast<std::uint16_t>(lastColumn() + 2)},
            {.title = {"시나리오별 순현재가치", "NPV by scenario"},
             .description = {"시나리오마다 프로그램이 계산한 순현재가치를 막대로 보입니다.",
                             "Columns: the NPV of each scenario, as computed by the program."},
             .categories = sheet_.reference({headingRow, baseColumn}, {headingRow, lastColumn()}),
             .series = {{.values = sheet_.reference({npvRow, baseColumn}, {npvRow, lastColumn()})}},
             .category = {.title = std::string(book_.word({"시나리오", "Scenario"}))},
             .value = {.title = axisTitle(book_.word({"순현재가치", "NPV"}), money.unit), .numberFormat = money.format},
             .width = 560});
    }

    Book& book_;
    const SheetSource& source_;
    Sheet& sheet_;
    std::vector<ComparedScenario> scenarios_;
};

}  // namespace

void writeScenarios(Book& book, const SheetSource& source) {
    ScenariosSheet(book, source).write();
}

}  // namespace jupan::workbook
