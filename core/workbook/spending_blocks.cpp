#include "core/workbook/spending_blocks.h"

#include "core/finance/ratio.h"
#include "core/workbook/choice_words.h"

namespace jupan::workbook {
namespace {

using Columns = SpendingColumns;

template <class Entity>
std::string nameInPlan(const std::vector<Entity>& list, const std::string& id) {
    for (const Entity& entity : list)
        if (entity.id.text == id) return entity.name;
    return id;
}

std::string lineName(const BudgetLine& line, const Project& project, const Book& book) {
    if (!line.name.empty()) return line.name;
    switch (line.kind) {
        case BudgetLineKind::category:
            if (const auto category = enumFromName<Category>(line.subject))
                return std::string(book.word(choiceWords(*category)));
            break;
        case BudgetLineKind::workload:
            return nameInPlan(project.workloads, line.subject);
        case BudgetLineKind::seat:
            return nameInPlan(project.seats, line.subject);
        case BudgetLineKind::contingency:
            return std::string(book.word({"예비비", "Contingency"}));
        case BudgetLineKind::own:
            break;
    }
    return line.subject.empty() ? line.id.text : line.subject;
}

class BlockWriter {
public:
    BlockWriter(Book& book, Sheet& sheet, const SpendingWatch& watch, const std::vector<SpendingLine>& lines,
                const SpendingRows& rows)
        : book_(book),
          sheet_(sheet),
          watch_(watch),
          lines_(lines),
          rows_(rows),
          running_(runningMonth(watch)),
          money_(book.money()) {}

    void budget() {
        heading(rows_.budget, {"예산 (값)", "Budget (values)"});
        for (std::uint32_t i = 0; i < rows_.lines; ++i)
            for (std::uint16_t month = 0; month < 12; ++month)
                sheet_.number({rows_.budget + i, at(month)}, asDouble(variance(i).months[month].budget), money_);
        for (std::uint16_t month = 0; month < 12; ++month)
            columnSum(rows_.budget, at(month), asDouble(watch_.table.total.months[month].budget));
        for (std::uint32_t i = 0; i <= rows_.lines; ++i) {
            const auto& to = variance(i).cumulative;
            rowSum(rows_.budget + i, Columns::toDate, running_, asDouble(to[running_].budget), roleOf(i));
            rowSum(rows_.budget + i, Columns::year, 11, asDouble(to.back().budget), roleOf(i));
        }
    }

    void actual() {
        heading(rows_.actual, {"실적 (값)", "Actual (values)"});
        for (std::uint32_t i = 0; i < rows_.lines; ++i)
            for (std::uint16_t month = 0; month <= running_; ++month)
                sheet_.number({rows_.actual + i, at(month)}, asDouble(variance(i).months[month].actual), money_);
        for (std::uint16_t month = 0; month < 12; ++month) {
            if (month <= running_)
                columnSum(rows_.actual, at(month), asDouble(watch_.table.total.months[month].actual));
            else
                emptyTotal(rows_.actual, at(month));
        }
        emptyTotal(rows_.actual, Columns::year);
        for (std::uint32_t i = 0; i <= rows_.lines; ++i)
            rowSum(rows_.actual + i, Columns::toDate, running_, asDouble(variance(i).cumulative[running_].actual),
                   roleOf(i));
    }

    void comparisons() {
        heading(rows_.variance, {"차이 = 실적 − 예산 (수식)", "Variance = actual − budget (formulas)"});
        heading(rows_.utilisation, {"집행률 = 실적 ÷ 예산 (수식)", "Utilisation = actual ÷ budget (formulas)"});
        for (std::uint32_t i = 0; i <= rows_.lines; ++i) {
            const LineVariance& line = variance(i);
            for (std::uint16_t month = 0; month <= running_; ++month) compare(i, at(month), line.months[month]);
            compare(i, Columns::toDate, line.cumulative[running_]);
            // Of the year: how much of its budget is used.
            utilisation(i, Columns::toDate, Columns::year, asDouble(line.cumulative.back().budget),
                        asDouble(line.cumulative[running_].actual));
        }
        for (const std::uint32_t block : {rows_.variance, rows_.utilisation})
            for (auto month = static_cast<std::uint16_t>(running_ + 1); month < 12; ++month)
                emptyTotal(block, at(month));
        emptyTotal(rows_.variance, Columns::year);
    }

    void forecast() {
        heading(rows_.forecast, {"예측 (지난 달은 실적, 이번 달부터는 값)",
                                 "Forecast (actual of past months; values from the "
                                 "running month on)"});
        for (std::uint32_t i = 0; i <= rows_.lines; ++i) {
            const bool total = i == rows_.lines;
            const LineWatch& line = total ? watch_.total : *lines_[i].watch;
            for (std::uint16_t month = 0; month < 12; ++month) {
                const Place place{rows_.forecast + i, at(month)};
                const double value = forecastOf(i, line, month);
                if (total)
                    columnSum(rows_.forecast, at(month), value);
                else if (month < running_)
                    sheet_.formula(place, "=" + relativeName({rows_.actual + i, at(month)}), value, money_);
                else
                    sheet_.number(place, value, money_);
            }
            rowSum(rows_.forecast + i, Columns::year, 11, line.year.value, roleOf(i));
        }
        emptyTotal(rows_.forecast, Columns::toDate);
    }

private:
    static std::uint16_t at(std::uint16_t month) { return static_cast<std::uint16_t>(Columns::firstMonth + month); }
    const LineVariance& variance(std::uint32_t line) const {
        return line == rows_.lines ? watch_.table.total : *lines_[line].variance;
    }
    Role roleOf(std::uint32_t line) const { return line == rows_.lines ? Role::total : Role::plain; }

    double forecastOf(std::uint32_t i, const LineWatch& line, std::uint16_t month) const {
        if (month < running_) return asDouble(variance(i).months[month].actual);
        if (month == running_) return line.forecast.value;
        const auto later = static_cast<std::size_t>(month - running_ - 1);
        return later < line.year.later.size() ? line.year.later[later] : 0;
    }

    void heading(std::uint32_t first, TwoWords words) {
        sheet_.words({first - 2, Columns::line}, words, Role::section);
        std::vector<std::string> headings{std::string(book_.word({"항목", "Line"}))};
        for (const YearMonth month : watch_.year) headings.push_back(toText(month));
        headings.push_back(toText(watch_.year[running_]) + std::string(book_.word({"까지", " to date"})));
        headings.push_back(std::string(book_.word({"연간", "Year"})));
        sheet_.headings(first - 1, headings, Columns::firstMonth);
        for (std::uint32_t i = 0; i < rows_.lines; ++i) sheet_.text({first + i, Columns::line}, lines_[i].name);
        sheet_.words({rows_.total(first), Columns::line}, {"합계", "Total"}, Role::total);
    }

    /// The line above a sum goes on where there is none.
    void emptyTotal(std::uint32_t first, std::uint16_t column) {
        sheet_.number({rows_.total(first), column}, std::nullopt, money_, Role::total);
    }

    void columnSum(std::uint32_t first, std::uint16_t column, double cached) {
        const std::uint32_t total = rows_.total(first);
        sheet_.formula({total, column},
                       "=SUM(" + relativeName({first, column}) + ":" + relativeName({total - 1, column}) + ")", cached,
                       money_, Role::total);
    }

    void rowSum(std::uint32_t row, std::uint16_t column, std::uint16_t lastMonth, double cached, Role role) {
        sheet_.formula({row, column},
                       "=SUM(" + relativeName({row, at(0)}) + ":" + relativeName({row, at(lastMonth)}) + ")", cached,
                       money_, role);
    }

    void compare(std::uint32_t i, std::uint16_t column, const VarianceFigures& figures) {
        const std::string budget = relativeName({rows_.budget + i, column});
        const std::string actual = relativeName({rows_.actual + i, column});
        sheet_.formula({rows_.variance + i, column}, "=" + actual + "-" + budget, asDouble(figures.variance), money_,
                       roleOf(i));
        utilisation(i, column, column, asDouble(figures.budget), asDouble(figures.actual));
    }

    void utilisation(std::uint32_t i, std::uint16_t actualColumn, std::uint16_t budgetColumn, double budget,
                     double actual) {
        const std::string divisor = relativeName({rows_.budget + i, budgetColumn});
        sheet_.formula(
            {rows_.utilisation + i, budgetColumn},
            "=IF(" + divisor + "=0,\"\"," + relativeName({rows_.actual + i, actualColumn}) + "/" + divisor + ")",
            utilisationOf(budget, actual), asPercent(1), roleOf(i));
    }

    Book& book_;
    Sheet& sheet_;
    const SpendingWatch& watch_;
    const std::vector<SpendingLine>& lines_;
    const SpendingRows& rows_;
    std::uint16_t running_;
    NumberLook money_;
};

}  // namespace

std::vector<SpendingLine> spendingLines(const SpendingWatch& watch, const Project& project, const Book& book) {
    std::vector<SpendingLine> lines;
    for (std::size_t i = 0; i < watch.budget.lines.size(); ++i)
        lines.push_back({lineName(watch.budget.lines[i], project, book), &watch.table.lines[i], &watch.lines[i]});
    bool isAny = lines.empty();
    for (const VarianceFigures& month : watch.table.unassigned.months) isAny = isAny || month.actual != Decimal();
    if (isAny)
        lines.push_back({std::string(book.word({"미배정", "Unassigned"})), &watch.table.unassigned, &watch.unassigned});
    return lines;
}

SpendingRows spendingRows(std::uint32_t row, std::size_t lines) {
    SpendingRows rows{.lines = static_cast<std::uint32_t>(lines)};
    // section, heading, lines, total, a free row
    const std::uint32_t height = rows.lines + 4;
    std::uint32_t first = row + 2;
    for (std::uint32_t* block : {&rows.budget, &rows.actual, &rows.variance, &rows.utilisation, &rows.forecast}) {
        *block = first;
        first += height;
    }
    return rows;
}

void writeSpendingBlocks(Book& book, Sheet& sheet, const SpendingWatch& watch, const std::vector<SpendingLine>& lines,
                         const SpendingRows& rows) {
    BlockWriter writer(book, sheet, watch, lines, rows);
    writer.budget();
    writer.actual();
    writer.comparisons();
    writer.forecast();
}

std::uint16_t runningMonth(const SpendingWatch& watch) {
    return static_cast<std::uint16_t>(monthsBetween(watch.year.front(), watch.month));
}

std::optional<double> utilisationOf(double budget, double actual) {
    return ratio(actual, budget);
}

}  // namespace jupan::workbook
