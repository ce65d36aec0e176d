// Budget against actual in the fiscal year: what the ledger says as values, what compares it as formulas.
#include <algorithm>
#include <cmath>

#include "core/workbook/charts.h"
#include "core/workbook/sheets.h"
#include "core/workbook/spending_blocks.h"
#include "core/workbook/unrounded_amounts.h"

namespace jupan::workbook {
namespace {

using Columns = SpendingColumns;

constexpr std::uint32_t summaryHeading = 4, firstSummaryRow = 5, toDateRow = 17, yearRow = 18, chartRow = 3,
                        firstBlockRow = 23;
enum SummaryColumn : std::uint16_t { month, budget, actual, variance, utilisation, forecast, budgetSoFar, actualSoFar };

std::string basisWords(const Book& book, ForecastBasis basis) {
    switch (basis) {
        case ForecastBasis::weights:
            return std::string(book.word({"지난 날들의 요일별 속도", "pace of the days gone, by weekday"}));
        case ForecastBasis::trend:
            return std::string(book.word({"온전한 달들의 추세", "trend of the whole months so far"}));
        case ForecastBasis::plan:
            return std::string(book.word({"예산과 같다고 봄(청구가 너무 적음)", "as budgeted (too few charges)"}));
        case ForecastBasis::billed:
            return std::string(
                book.word({"정액 청구: 예산, 또는 더 많으면 쓴 금액", "billed: budget, or what is spent if more"}));
        case ForecastBasis::complete:
            break;
    }
    return std::string(book.word({"더 예측할 날이 없음", "nothing is left to forecast"}));
}

class BudgetActualSheet {
public:
    BudgetActualSheet(Book& book, Sheet& sheet, const SpendingWatch& watch, const Project& project)
        : book_(book),
          sheet_(sheet),
          watch_(watch),
          lines_(spendingLines(watch, project, book)),
          rows_(spendingRows(firstBlockRow, lines_.size())),
          running_(runningMonth(watch)),
          money_(book.money()) {}

    void write() {
        sheet_.freeze({0, 1});
        sheet_.printOn(1);
        writeNotes();
        writeSummary();
        addChart();
        writeSpendingBlocks(book_, sheet_, watch_, lines_, rows_);
        writeUnroundedAmounts(sheet_, watch_, lines_, writeLandings(rows_.end()));
    }

private:
    std::string word(TwoWords two) const { return std::string(book_.word(two)); }
    static std::uint16_t at(std::uint16_t of) { return static_cast<std::uint16_t>(Columns::firstMonth + of); }

    void writeNotes() {
        const std::string until = toText(watch_.asOf);
        const std::string version = watch_.budgetVersion < 0    ? word({"예산 없음", "no budget"})
                                    : watch_.budgetVersion == 0 ? word({"예산 초안", "draft of the budget"})
                                                                : word({"예산 버전 ", "budget, version "}) +
                                                                      std::to_string(watch_.budgetVersion);
        sheet_.text(
            {1, 0},
            until +
                word({"까지의 청구 (세금 포함, 공급사가 적은 날), ",
                      ": charges up to this day (tax included, by the "
                      "vendor's day), "}) +
                version +
                word({". 예산, 실적, 예측은 값이며 차이, 집행률, 합계는 수식입니다.",
                      ". Budget, actual and forecast are values; variance, utilisation and sums are formulas."}),
            Role::noteLine);
        if (watch_.waiting > 0)
            sheet_.text({2, 0},
                        word({"환율이 없어 어느 합계에도 들어 있지 않은 청구: ",
                              "Charges that wait for an exchange rate and are in no "
                              "sum: "}) +
                            std::to_string(watch_.waiting),
                        Role::noteLine);
    }

    /// A cell of the blocks' total rows.
    std::string totalOf(std::uint32_t block, std::uint16_t of) const {
        return "=" + relativeName({rows_.total(block), at(of)});
    }

    void writeSummary() {
        sheet_.words({summaryHeading - 1, 0}, {"월별 요약 (수식)", "By month (formulas)"}, Role::section);
        sheet_.headings(summaryHeading,
                        {word({"월", "Month"}), word({"예산", "Budget"}), word({"실적", "Actual"}),
                         word({"차이", "Variance"}), word({"집행률", "Utilisation"}), word({"예측", "Forecast"}),
                         word({"누계 예산", "Budget so far"}), word({"누계 실적", "Actual so far"})},
                        budget);
        for (std::uint16_t i = 0; i < 12; ++i) writeSummaryRow(i);
        writeSums();
    }

    /// What is gone of the year beside its budget, then the whole year: its budget and where it lands.
    void writeSums() {
        for (const std::uint32_t row : {toDateRow, yearRow})
            for (std::uint16_t column = budget; column <= actualSoFar; ++column)
                sheet_.number({row, column}, std::nullopt, money_, row == toDateRow ? Role::total : Role::strong);
        const auto sum = [&](Place place, std::uint16_t lastMonth, double cached, Role role) {
            sheet_.formula(place,
                           "=SUM(" + relativeName({firstSummaryRow, place.column}) + ":" +
                               relativeName({firstSummaryRow + lastMonth, place.column}) + ")",
                           cached, money_, role);
        };
        const VarianceFigures& gone = watch_.table.total.cumulative[running_];
        sheet_.text({toDateRow, month}, toText(watch_.month) + word({"까지", " to date"}), Role::total);
        sum({toDateRow, budget}, running_, asDouble(gone.budget), Role::total);
        sum({toDateRow, actual}, running_, asDouble(gone.actual), Role::total);
        sum({toDateRow, variance}, running_, asDouble(gone.variance), Role::total);
        sheet_.formula({toDateRow, utilisation}, ratioFormula(toDateRow),
                       utilisationOf(asDouble(gone.budget), asDouble(gone.actual)), asPercent(1), Role::total);
        sheet_.words({yearRow, month}, {"연간 (예측: 지난 달의 실적 포함)", "Year (forecast with past actuals)"},
                     Role::strong);
        sum({yearRow, budget}, 11, asDouble(watch_.table.total.cumulative.back().budget), Role::strong);
        sheet_.formula({yearRow, forecast}, "=" + relativeName({rows_.total(rows_.forecast), Columns::year}),
                       watch_.total.year.value, money_, Role::strong);
    }

    std::string ratioFormula(std::uint32_t row) const {
        const std::string divisor = relativeName({row, budget});
        return "=IF(" + divisor + "=0,\"\"," + relativeName({row, actual}) + "/" + divisor + ")";
    }

    double forecastOf(std::uint16_t of) const {
        return of == running_ ? watch_.total.forecast.value
                              : watch_.total.year.later[static_cast<std::size_t>(of - running_ - 1)];
    }

    void writeSummaryRow(std::uint16_t i) {
        const VarianceFigures& figures = watch_.table.total.months[i];
        const VarianceFigures& soFar = watch_.table.total.cumulative[i];
        const std::uint32_t row = firstSummaryRow + i;
        sheet_.text({row, month}, toText(watch_.year[i]));
        sheet_.formula({row, budget}, totalOf(rows_.budget, i), asDouble(figures.budget), money_);
        const auto running = [&](SummaryColumn from, SummaryColumn to, const Decimal& cached) {
            sheet_.formula({row, to},
                           "=SUM(" + fixedRowName({firstSummaryRow, from}) + ":" + relativeName({row, from}) + ")",
                           asDouble(cached), money_);
        };
        running(budget, budgetSoFar, soFar.budget);
        if (i >= running_) sheet_.formula({row, forecast}, totalOf(rows_.forecast, i), forecastOf(i), money_);
        if (i > running_) return;
        sheet_.formula({row, actual}, totalOf(rows_.actual, i), asDouble(figures.actual), money_);
        sheet_.formula({row, variance}, "=" + relativeName({row, actual}) + "-" + relativeName({row, budget}),
                       asDouble(figures.variance), money_);
        sheet_.formula({row, utilisation}, ratioFormula(row),
                       utilisationOf(asDouble(figures.budget), asDouble(figures.actual)), asPercent(1));
        running(actual, actualSoFar, soFar.actual);
    }

    void addChart() {
        double largest = 0;
        for (const VarianceFigures& figures : watch_.table.total.months)
            largest = std::max({largest, std::abs(asDouble(figures.budget)), std::abs(asDouble(figures.actual))});
        const MoneyAxis axis = moneyAxis(book_, largest);
        const auto series = [&](SummaryColumn column, lxw_color_t color) {
            return ChartSeries{.values = sheet_.reference({firstSummaryRow, column}, {toDateRow - 1, column}),
                               .name = sheet_.reference({summaryHeading, column}),
                               .color = color};
        };
        insertChart(
            book_, sheet_, {chartRow, actualSoFar + 2},
            {.title = {"월별 예산과 실적", "Budget and actual by month"},
             .description = {"달마다 예산과 실적, 이번 달부터는 예측을 막대로 보입니다.",
                             "Columns by month: budget and actual, and the forecast from the running month on."},
             .categories = sheet_.reference({firstSummaryRow, month}, {toDateRow - 1, month}),
             .series = {series(budget, chart_color::neutral), series(actual, chart_color::accent),
                        series(forecast, chart_color::accentLight)},
             .category = {.title = word({"월", "month"})},
             .value = {.title = axisTitle(book_.word({"금액", "amount"}), axis.unit), .numberFormat = axis.format},
             .width = 620,
             .height = 360});
    }

    std::uint32_t writeLandings(std::uint32_t row) {
        sheet_.words({row++, 0}, {"어디에서 끝나는가 (예측과 80 % 범위)", "Where it lands (forecast and 80 % range)"},
                     Role::section);
        const std::string low = word({"하한 (값)", "low (value)"});
        const std::string high = word({"상한 (값)", "high (value)"});
        sheet_.headings(
            row,
            {word({"항목", "Line"}), word({"이번 달 예산", "Month's budget"}), word({"이번 달 실적", "Month's actual"}),
             word({"월말 예측", "Forecast of the month"}), low, high, word({"연간 예산", "Year's budget"}),
             word({"연말 예측", "Landing of the year"}), word({"예측 − 예산", "Landing − budget"}),
             word({"예측 ÷ 예산", "Landing ÷ budget"}), low, high},
            1);
        sheet_.words({row++, 12}, {"남은 달의 예측 근거", "Later months rest on"}, Role::heading);
        for (std::uint32_t i = 0; i <= rows_.lines; ++i) {
            const bool isTotal = i == rows_.lines;
            writeLanding(row++, i, isTotal ? watch_.total : *lines_[i].watch, isTotal ? Role::total : Role::plain);
        }
        sheet_.words({row, 0},
                     {"범위가 빈 칸이면 청구가 아직 적어 범위를 알 수 없습니다.",
                      "Where the range is empty, there are too few charges to tell one."},
                     Role::noteLine);
        return row + 2;
    }

    void writeLanding(std::uint32_t row, std::uint32_t i, const LineWatch& line, Role role) {
        const auto copy = [&](std::uint16_t column, std::uint32_t block, std::uint16_t from, double cached) {
            sheet_.formula({row, column}, "=" + relativeName({block + i, from}), cached, money_, role);
        };
        sheet_.text({row, 0}, i == rows_.lines ? word({"합계", "Total"}) : lines_[i].name, role);
        copy(1, rows_.budget, at(running_), asDouble(line.month.budget));
        copy(2, rows_.actual, at(running_), asDouble(line.month.actual));
        copy(3, rows_.forecast, at(running_), line.forecast.value);
        writeRange(row, 4, line.forecast.range, role);
        const double yearBudget = asDouble(line.yearBudget);
        copy(6, rows_.budget, Columns::year, yearBudget);
        copy(7, rows_.forecast, Columns::year, line.year.value);
        const std::string lands = relativeName({row, 7}), planned = relativeName({row, 6});
        sheet_.formula({row, 8}, "=" + lands + "-" + planned, line.year.value - yearBudget, money_, role);
        sheet_.formula({row, 9}, "=IF(" + planned + "=0,\"\"," + lands + "/" + planned + ")",
                       utilisationOf(yearBudget, line.year.value), asPercent(1), role);
        writeRange(row, 10, line.year.range, role);
        sheet_.text({row, 12}, basisWords(book_, line.year.basis), role);
    }

    void writeRange(std::uint32_t row, std::uint16_t column, const std::optional<ForecastRange>& range, Role role) {
        sheet_.number({row, column}, range ? std::optional(range->low) : std::nullopt, money_, role);
        sheet_.number({row, static_cast<std::uint16_t>(column + 1)}, range ? std::optional(range->high) : std::nullopt,
                      money_, role);
    }

    Book& book_;
    Sheet& sheet_;
    const SpendingWatch& watch_;
    std::vector<SpendingLine> lines_;
    SpendingRows rows_;
    std::uint16_t running_;
    NumberLook money_;
};

bool hasAnything(const SpendingWatch* watch) {
    if (!watch || watch->year.size() != 12) return false;
    return watch->budgetVersion >= 0 || !watch->spend.days.empty() || watch->waiting > 0;
}

}  // namespace

void writeBudgetActual(Book& book, const SheetSource& source) {
    Sheet& sheet = book.addSheet({"예산-실적", "Budget-Actual"});
    sheet.title({"예산과 실적", "Budget against actual"});
    sheet.width(0, 0, 30);
    sheet.width(1, SpendingColumns::year, 14);
    if (!hasAnything(source.source.spending)) {
        sheet.printOn(1);
        sheet.words({2, 0},
                    {"예산도 청구도 없습니다. 프로그램에서 예산을 세우고 청구를 가져온 뒤 워크북을 다시 만들면 여기에 "
                     "나옵니다.",
                     "There is neither a budget nor a charge. Set a budget and import charges in the program, then "
                     "make the workbook again."});
        return;
    }
    BudgetActualSheet(book, sheet, *source.source.spending, source.project).write();
}

}  // namespace jupan::workbook
