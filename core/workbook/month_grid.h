// The grid of Monthly: months 0..lastMonth across, a figure's description and its sums left of them.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/workbook/sheets.h"

namespace jupan::workbook {

/// Columns left of the months.
struct MonthColumns {
    static constexpr std::uint16_t name = 0, group = 1, detail = 2, axis = 3, base = 4, total = 5, presentValue = 6,
                                   first = 7;
};

/// Rows whose place does not depend on the project.
struct MonthRows {
    static constexpr std::uint32_t heading = 3, date = 4, year = 5, active = 6, factor = 7;
    static constexpr std::uint32_t benefit = 10, subtotal = 11, contingency = 12, cost = 13, net = 14, cumulative = 15,
                                   discounted = 16, discountedCumulative = 17;
    static constexpr std::uint32_t cashBenefit = 20, cashNet = 21, cashCumulative = 22, cashDiscounted = 23,
                                   cashDiscountedCumulative = 24;
    static constexpr std::uint32_t kpis = 26;  ///< heading of the block
};

/// One month while a row's formulas are made.
struct MonthColumn {
    int month;
    std::uint16_t column;

    /// The cell of this month in another row: "H$12".
    [[nodiscard]] std::string at(std::uint32_t row) const { return fixedRowName({row, column}); }
    /// The cell of the month before.
    [[nodiscard]] std::string before(std::uint32_t row) const {
        return fixedRowName({row, static_cast<std::uint16_t>(column - 1)});
    }
    /// The number of the month: "H$4".
    [[nodiscard]] std::string number() const { return at(MonthRows::heading); }
    /// "(1+'입력'!$F$12)^((H$4-1)/12)": growth since month 1.
    [[nodiscard]] std::string growth(const std::string& rate) const {
        return "(1+" + rate + ")^((" + number() + "-1)/12)";
    }
};

class MonthGrid {
public:
    using Formula = std::function<std::string(const MonthColumn&)>;

    MonthGrid(Book& book, Sheet& sheet, int lastMonth) : book_(book), sheet_(sheet), lastMonth_(lastMonth) {}

    /// A formula a month, "=" not included. `values` is what they give in months 0…; months beyond it give the last
    /// value if `goesOn`, else 0.
    void row(std::uint32_t row, const Formula& formula, std::span<const double> values, NumberLook look,
             Role role = Role::plain, bool goesOn = false);
    /// The same as money, with sum and present value left of the months.
    void money(std::uint32_t row, const Formula& formula, std::span<const double> values, Role role = Role::plain);
    /// Sum and present value of a row of money; the cached figures are given.
    void sums(std::uint32_t row, double total, double presentValue, Role role);

    /// "H12:AR12" with fixed columns and rows: months of a row, for formulas of this sheet.
    [[nodiscard]] std::string months(std::uint32_t row) const;
    /// Rows first..last of one column: "H12:H20".
    [[nodiscard]] static std::string column(const MonthColumn& month, std::uint32_t first, std::uint32_t last);

    [[nodiscard]] Book& book() const { return book_; }
    [[nodiscard]] Sheet& sheet() const { return sheet_; }
    [[nodiscard]] int lastMonth() const { return lastMonth_; }
    [[nodiscard]] std::uint16_t lastColumn() const {
        return static_cast<std::uint16_t>(MonthColumns::first + lastMonth_);
    }
    /// Discount factors 0..lastMonth as the plan has them, for cached present values.
    std::vector<double> factors;

private:
    Book& book_;
    Sheet& sheet_;
    int lastMonth_;
};

}  // namespace jupan::workbook
