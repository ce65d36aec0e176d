// Collects lines, each an amount times a weight a month, into a table by month.
#pragma once

#include <map>
#include <vector>

#include "core/simulation/amount_builder.h"

namespace jupan {

/// Lines of one sign. Those with the same weights are summed before the months are, which most cost items share.
class LineTable {
public:
    explicit LineTable(std::size_t months) : constant_(months, 0.0) {}

    /// Adds amount · weight(m); weights run over months 0..H.
    void add(AmountBuilder& builder, const Amount& amount, std::vector<double> weights);

    struct Line {
        Register amount = 0;
        std::vector<double> weights;
    };
    /// The uncertain lines.
    [[nodiscard]] std::vector<Line> lines(AmountBuilder& builder) const;
    [[nodiscard]] const std::vector<double>& constant() const { return constant_; }

private:
    std::vector<double> constant_;
    std::map<std::vector<double>, Amount> amounts_;  ///< by weights of which the largest is 1
};

/// The lines and the constant as a table by month; `sign` stands before both.
void appendLines(const std::vector<LineTable::Line>& lines, const std::vector<double>& constant, double sign,
                 std::vector<std::vector<MonthTerm>>& terms, std::vector<double>& sums);

/// Terms of each month, one month after the other.
MonthTable monthTable(const std::vector<std::vector<MonthTerm>>& terms, std::vector<double> constant);

}  // namespace jupan
