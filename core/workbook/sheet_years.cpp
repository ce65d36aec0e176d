// The sheet Years: metrics, then the yearly table, costs by category, benefits by value axis, costs of an item.
#include <algorithm>
#include <numeric>

#include "core/engine/benefits.h"
#include "core/engine/cost_years.h"
#include "core/workbook/cash_flows.h"
#include "core/workbook/choice_words.h"
#include "core/workbook/formula_text.h"
#include "core/workbook/metric_block.h"

namespace jupan::workbook {
namespace {

constexpr std::uint16_t firstYearColumn = 1;

class Years {
public:
    Years(const YearSheet& in, YearCells& cells)
        : in_(in),
          book_(in.book),
          sheet_(in.sheet),
          months_(in.months),
          cells_(cells),
          lastYear_((in.months.lastMonth + 11) / 12) {
        cells_.sheet = &sheet_;
        cells_.firstColumn = firstYearColumn;
        cells_.lastColumn = yearColumn(lastYear_);
        cells_.totalColumn = yearColumn(lastYear_ + 1);
    }

    void write() {
        sheet_.title({"연도별", "Years"},
                     {"모든 값은 월별 시트에서 계산되는 수식입니다. ROI는 순편익을 비용으로 나눈 비율입니다.",
                      "Every figure is a formula over Monthly. ROI is net benefit ÷ cost."});
        std::uint32_t row = writeMetrics(in_, 3, cells_) + 1;
        row = writeTable(row) + 1;
        row = writeCategories(row) + 1;
        row = writeAxes(row) + 1;
        writeUnitCosts(row);
        sheet_.width(0, 0, 32);
        sheet_.width(1, cells_.totalColumn, 18);
        sheet_.freeze({2, 1});
        sheet_.printOnOnePage();
    }

private:
    static std::uint16_t yearColumn(int year) { return static_cast<std::uint16_t>(firstYearColumn + year); }

    void headings(std::uint32_t row, TwoWords first) {
        const bool korean = book_.language() == WorkbookLanguage::korean;
        std::vector<std::string> texts{std::string(book_.word(first)), korean ? "초기" : "Initial"};
        for (int year = 1; year <= lastYear_; ++year)
            texts.push_back(korean ? std::to_string(year) + "년차" : "Year " + std::to_string(year));
        texts.emplace_back(korean ? "합계" : "Total");
        sheet_.headings(row, texts, firstYearColumn);
    }

    /// A formula a year ("=" not included), then the sum of the years.
    template <class Formula>
    void moneyRow(std::uint32_t row, const Formula& formula, std::vector<double> values, Role role = Role::plain) {
        values.resize(static_cast<std::size_t>(lastYear_) + 1, 0.0);
        for (int year = 0; year <= lastYear_; ++year)
            sheet_.formula({row, yearColumn(year)}, "=" + formula(year), values[static_cast<std::size_t>(year)],
                           book_.money(), role);
        sheet_.formula(
            {row, cells_.totalColumn},
            "=SUM(" + relativeName({row, cells_.firstColumn}) + ":" + relativeName({row, cells_.lastColumn}) + ")",
            std::accumulate(values.begin(), values.end(), 0.0), book_.money(), role);
    }

    /// "SUMIF(years, 2, row)": a row of Monthly in one year.
    std::string ofYear(std::uint32_t monthlyRow, int year) const {
        return "SUMIF(" + months_.range(months_.yearRow) + "," + std::to_string(year) + "," +
               months_.range(monthlyRow) + ")";
    }

    std::uint32_t writeTable(std::uint32_t row) {
        headings(cells_.headingRow = row++, {"연도별 표", "By year"});
        const auto take = [&](double YearFigures::*figure) {
            std::vector<double> values;
            for (const YearFigures& year : in_.source.results.years) values.push_back(year.*figure);
            return values;
        };
        const auto line = [&](std::uint32_t& place, TwoWords words, std::uint32_t monthlyRow,
                              const std::vector<double>& values, Role role) {
            place = row++;
            sheet_.words({place, 0}, words, role);
            moneyRow(
                place, [&](int year) { return ofYear(monthlyRow, year); }, values, role);
        };
        line(cells_.benefit, {"편익", "Benefit"}, months_.benefit, take(&YearFigures::benefit), Role::plain);
        line(cells_.cost, {"비용", "Cost"}, months_.cost, take(&YearFigures::cost), Role::plain);
        line(cells_.net, {"순편익", "Net benefit"}, months_.net, take(&YearFigures::net), Role::total);
        writeCumulative(cells_.cumulative = row++, {"누적 순편익", "Cumulative net benefit"}, months_.cumulative,
                        in_.source.results.months.cumulative);
        writeRoi(row++);
        line(cells_.presentValue, {"순편익의 현재가치", "PV of net benefit"}, months_.discounted,
             take(&YearFigures::pvNet), Role::plain);
        std::uint32_t cashRow = 0;
        line(cashRow, {"현금 순편익", "Net benefit, cash lane"}, months_.cashNet,
             yearlyTotals(cashNet(in_.source.results)), Role::plain);
        writeCumulative(row++, {"누적 현금 순편익", "Cumulative, cash lane"}, months_.cashCumulative,
                        in_.source.results.cashCumulative);
        return row;
    }

    void writeCumulative(std::uint32_t row, TwoWords words, std::uint32_t monthlyRow,
                         const std::vector<double>& months) {
        sheet_.words({row, 0}, words);
        for (int year = 0; year <= lastYear_; ++year) {
            const std::size_t month = std::min<std::size_t>(static_cast<std::size_t>(12 * year), months.size() - 1);
            sheet_.formula({row, yearColumn(year)},
                           "=INDEX(" + months_.range(monthlyRow) + ",1,MIN(" +
                               std::to_string(std::min(12 * year, months_.lastMonth)) + "," +
                               in_.inputs.at("project.horizon_months").reference + ")+1)",
                           months[month], book_.money());
        }
    }

    void writeRoi(std::uint32_t row) {
        cells_.roi = row;
        sheet_.words({row, 0}, {"ROI", "ROI"});
        const auto& years = in_.source.results.years;
        for (int year = 0; year <= lastYear_ + 1; ++year) {
            const std::uint16_t column = yearColumn(year);
            const auto index = static_cast<std::size_t>(year);
            const auto roi = year > lastYear_       ? in_.source.results.metrics.roi
                             : index < years.size() ? years[index].roi
                                                    : std::nullopt;
            sheet_.formula(
                {row, column},
                "=IFERROR(" + relativeName({cells_.net, column}) + "/" + relativeName({cells_.cost, column}) + ",\"\")",
                roi, asPercent(1));
        }
    }

    /// Lines of Monthly whose word stands in `column`, in one year.
    std::string ofWord(std::uint16_t column, TwoWords word, std::uint32_t first, std::size_t count, int year) const {
        const std::uint32_t last = first + static_cast<std::uint32_t>(count) - 1;
        const Sheet& monthly = *months_.sheet;
        return "SUMPRODUCT((" + monthly.reference({first, column}, {last, column}) + "=" +
               textConstant(book_.word(word)) + ")*(" + months_.range(months_.yearRow) + "=" + std::to_string(year) +
               ")*" + monthly.reference({first, months_.firstColumn}, {last, months_.lastColumn}) + ")";
    }

    std::uint32_t writeCategories(std::uint32_t row) {
        const Results& results = in_.source.results;
        headings(row++, {"비용 분류별", "Costs by category"});
        cells_.firstCategory = row;
        for (const CategoryYears& each : categoryYears(in_.source.plan.project, results)) {
            sheet_.words({row, 0}, choiceWords(each.category));
            moneyRow(
                row++,
                [&](int year) {
                    return ofWord(months_.groupColumn, choiceWords(each.category), months_.firstCost,
                                  results.costs.size(), year);
                },
                each.years);
        }
        cells_.lastCategory = row - 1;
        sheet_.words({row, 0}, {"예비비", "Contingency"});
        moneyRow(
            row++, [&](int year) { return ofYear(months_.contingency, year); }, contingencyYears(results));
        return row;
    }

    std::uint32_t writeAxes(std::uint32_t row) {
        const Results& results = in_.source.results;
        const auto& kpis = in_.source.plan.project.kpis;
        if (results.axes.empty()) return row;
        headings(row++, {"가치 축별 편익", "Benefits by value axis"});
        for (const auto& [axis, total] : results.axes) {
            std::vector<double> months(results.months.benefit.size(), 0.0);
            for (std::size_t k = 0; k < kpis.size(); ++k)
                for (std::size_t m = 0; kpis[k].axis == axis && m < months.size(); ++m)
                    months[m] += results.kpis[k].months[m];
            sheet_.words({row, 0}, choiceWords(axis));
            moneyRow(
                row++,
                [&, axis = axis](int year) {
                    return ofWord(months_.axisColumn, choiceWords(axis), months_.firstKpi, kpis.size(), year);
                },
                yearlyTotals(months));
        }
        return row;
    }

    void writeUnitCosts(std::uint32_t row) {
        const Results& results = in_.source.results;
        if (results.unitCosts.empty()) return;
        headings(row++, {"작업 1건의 토큰 비용 (예비비 제외)", "Token cost of an item, before contingency"});
        sheet_.text({row - 1, cells_.totalColumn}, "", Role::heading);
        for (std::size_t unit = 0; unit < results.unitCosts.size(); ++unit, ++row) {
            sheet_.text({row, 0}, in_.source.plan.project.workUnits[unit].name);
            const auto& years = results.unitCosts[unit].years;
            for (int year = 1; year <= lastYear_; ++year) {
                const auto index = static_cast<std::size_t>(year - 1);
                const std::optional<double> value = index < years.size() ? years[index] : std::nullopt;
                sheet_.formula({row, yearColumn(year)}, "=IFERROR(" + unitCostFormula(unit, year) + ",\"\")", value,
                               asNumber(2));
            }
        }
    }

    std::string unitCostFormula(std::size_t unit, int year) const {
        const auto& project = in_.source.plan.project;
        const std::string ofYear = "(" + months_.range(months_.yearRow) + "=" + std::to_string(year) + ")";
        const std::uint32_t volumeRow = months_.volumes.at(project.workUnits[unit].id.text);
        const std::string volume =
            "SUMPRODUCT(" + ofYear + "*" + months_.range(months_.activeRow) + "*" + months_.range(volumeRow) + ")";
        if (project.workloads.empty()) return "0/" + volume;
        const std::uint32_t first = months_.firstCost;
        const std::uint32_t last = first + static_cast<std::uint32_t>(project.workloads.size()) - 1;
        const Sheet& monthly = *months_.sheet;
        return "SUMPRODUCT((" + monthly.reference({first, months_.axisColumn}, {last, months_.axisColumn}) + "=" +
               std::to_string(unit + 1) + ")*" + ofYear + "*" +
               monthly.reference({first, months_.firstColumn}, {last, months_.lastColumn}) + ")/" + volume;
    }

    const YearSheet& in_;
    Book& book_;
    Sheet& sheet_;
    const MonthCells& months_;
    YearCells& cells_;
    int lastYear_;
};

}  // namespace

YearCells writeYears(Book& book, const SheetSource& source, const InputCells& inputs, const MonthCells& months) {
    YearCells cells;
    const YearSheet years{book, book.addSheet({"연도별", "Years"}), source, inputs, months};
    Years(years, cells).write();
    return cells;
}

}  // namespace jupan::workbook
