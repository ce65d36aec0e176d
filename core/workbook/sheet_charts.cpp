// Charts of the plan, beside the tables of Years: they follow the formulas of Monthly and Years.
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/workbook/charts.h"
#include "core/workbook/sheets.h"

namespace jupan::workbook {
namespace {

constexpr int chartHeight = 280;
constexpr int chartGap = 12;

double largestOf(const std::vector<double>& values) {
    double largest = 0;
    for (const double value : values) largest = std::max(largest, std::abs(value));
    return largest;
}

class PlanCharts {
public:
    PlanCharts(Book& book, const SheetSource& source, const MonthCells& months, const YearCells& years)
        : book_(book), results_(source.results), months_(months), years_(years) {}

    void write() {
        benefitsAndCosts();
        cumulative();
        categories();
    }

private:
    std::string word(TwoWords two) const { return std::string(book_.word(two)); }

    /// Right of the yearly tables, the n-th below the others.
    void insert(ChartSpec spec, int number) {
        spec.height = chartHeight;
        spec.below = number * (chartHeight + chartGap);
        insertChart(book_, *years_.sheet, {years_.headingRow, static_cast<std::uint16_t>(years_.totalColumn + 2)},
                    spec);
    }
    std::string headings() const { return years_.range(years_.headingRow); }

    void benefitsAndCosts() {
        double largest = 0;
        for (const YearFigures& year : results_.years) largest = std::max({largest, year.benefit, year.cost});
        const MoneyAxis money = moneyAxis(book_, largest);
        const auto series = [&](std::uint32_t row, lxw_color_t color) {
            return ChartSeries{.values = years_.range(row), .name = years_.sheet->reference({row, 0}), .color = color};
        };
        insert({.title = {"연도별 편익과 비용", "Benefits and costs by year"},
                .description = {"연도마다 편익과 비용을 막대로 보입니다.", "Columns: benefit and cost of each year."},
                .categories = headings(),
                .series = {series(years_.benefit, chart_color::accent), series(years_.cost, chart_color::neutral)},
                .category = {.title = word({"사업 연도", "project year"})},
                .value = {.title = axisTitle(word({"금액", "amount"}), money.unit), .numberFormat = money.format}},
               0);
    }

    void cumulative() {
        const MoneyAxis money = moneyAxis(book_, largestOf(results_.months.cumulative));
        const Sheet& monthly = *months_.sheet;
        insert({.type = LXW_CHART_LINE,
                .title = {"월별 누적 순편익", "Cumulative net benefit by month"},
                .description =
                    {"출시 전부터 마지막 달까지 누적 순편익을 선으로 보입니다. 0을 넘어서는 곳이 회수 시점입니다.",
                     "Line: the cumulative net benefit from before launch to the last month. Payback is where it "
                     "passes 0."},
                .categories = monthly.reference({months_.headingRow, months_.firstColumn},
                                                {months_.headingRow, months_.lastColumn}),
                .series = {{.values = months_.range(months_.cumulative)}},
                .category = {.title = word({"월 (0은 출시 전)", "month (0: before launch)"}),
                             .labelEvery = months_.lastMonth > 60 ? 12 : 6},
                .value = {.title = axisTitle(word({"누적 순편익", "cumulative net benefit"}), money.unit),
                          .numberFormat = money.format}},
               1);
    }

    void categories() {
        if (years_.firstCategory > years_.lastCategory) return;
        double largest = 0;
        for (const YearFigures& year : results_.years) largest = std::max(largest, year.cost);
        const MoneyAxis money = moneyAxis(book_, largest);
        ChartSpec spec{.type = LXW_CHART_COLUMN_STACKED,
                       .title = {"비용 분류별 비용 (예비비 제외)", "Costs by category, before contingency"},
                       .description = {"연도마다 비용을 분류별로 쌓은 막대입니다.",
                                       "Stacked columns: the costs of each year by category."},
                       .categories = headings(),
                       .series = {},
                       .category = {.title = word({"사업 연도", "project year"})},
                       .value = {.title = axisTitle(word({"비용", "cost"}), money.unit), .numberFormat = money.format}};
        for (std::uint32_t row = years_.firstCategory; row <= years_.lastCategory; ++row)
            spec.series.push_back({.values = years_.range(row),
                                   .name = years_.sheet->reference({row, 0}),
                                   .color = chart_color::series(row - years_.firstCategory)});
        insert(std::move(spec), 2);
    }

    Book& book_;
    const Results& results_;
    const MonthCells& months_;
    const YearCells& years_;
};

}  // namespace

void addCharts(Book& book, const SheetSource& source, const MonthCells& months, const YearCells& years) {
    PlanCharts(book, source, months, years).write();
}

}  // namespace jupan::workbook
