#include "core/workbook/month_grid.h"

#include <numeric>

#include "core/finance/npv.h"

namespace jupan::workbook {

void MonthGrid::row(std::uint32_t row, const Formula& formula, std::span<const double> values, NumberLook look,
                    Role role, bool goesOn) {
    for (int month = 0; month <= lastMonth_; ++month) {
        const auto index = static_cast<std::size_t>(month);
        const MonthColumn here{month, static_cast<std::uint16_t>(MonthColumns::first + month)};
        const double beyond = goesOn && !values.empty() ? values.back() : 0;
        sheet_.formula({row, here.column}, "=" + formula(here), index < values.size() ? values[index] : beyond, look,
                       role);
    }
}

void MonthGrid::money(std::uint32_t row, const Formula& formula, std::span<const double> values, Role role) {
    this->row(row, formula, values, book_.money(), role);
    sums(row, std::accumulate(values.begin(), values.end(), 0.0), presentValue(values, factors), role);
}

void MonthGrid::sums(std::uint32_t row, double total, double presentValue, Role role) {
    const Place totalPlace{row, MonthColumns::total}, valuePlace{row, MonthColumns::presentValue};
    sheet_.formula(totalPlace, "=SUM(" + months(row) + ")", total, book_.money(), role);
    sheet_.formula(valuePlace, "=SUMPRODUCT(" + months(row) + "," + months(MonthRows::factor) + ")", presentValue,
                   book_.money(), role);
}

std::string MonthGrid::months(std::uint32_t row) const {
    return fixedName({row, MonthColumns::first}) + ":" + fixedName({row, lastColumn()});
}

std::string MonthGrid::column(const MonthColumn& month, std::uint32_t first, std::uint32_t last) {
    return relativeName({first, month.column}) + ":" + relativeName({last, month.column});
}

}  // namespace jupan::workbook
