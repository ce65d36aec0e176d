#include "core/simulation/line_table.h"

#include <algorithm>
#include <cmath>

namespace jupan {

void LineTable::add(AmountBuilder& builder, const Amount& amount, std::vector<double> weights) {
    if (!amount.uncertain) {
        for (std::size_t m = 0; m < weights.size(); ++m)
            // A line may be 0 in a month because of either; the other may be too large for a number.
            if (weights[m] != 0 && amount.constant != 0) constant_[m] += amount.constant * weights[m];
        return;
    }
    const double largest = *std::max_element(weights.begin(), weights.end());
    if (largest == 0) return;
    for (double& weight : weights) weight /= largest;
    const Amount scaled{amount.constant * largest, true, amount.number};
    const auto [entry, isNew] = amounts_.emplace(std::move(weights), scaled);
    if (!isNew) entry->second = builder.sum(entry->second, scaled);
}

std::vector<LineTable::Line> LineTable::lines(AmountBuilder& builder) const {
    std::vector<Line> list;
    for (const auto& [weights, amount] : amounts_) list.push_back({builder.asRegister(amount), weights});
    return list;
}

void appendLines(const std::vector<LineTable::Line>& lines, const std::vector<double>& constant, double sign,
                 std::vector<std::vector<MonthTerm>>& terms, std::vector<double>& sums) {
    for (std::size_t m = 0; m < constant.size(); ++m) {
        sums[m] += sign * constant[m];
        for (const LineTable::Line& line : lines)
            if (line.weights[m] != 0) terms[m].push_back({line.amount, sign * line.weights[m]});
    }
}

MonthTable monthTable(const std::vector<std::vector<MonthTerm>>& terms, std::vector<double> constant) {
    MonthTable table{.constant = std::move(constant), .terms = {}, .starts = {0}};
    for (const std::vector<MonthTerm>& month : terms) {
        table.terms.insert(table.terms.end(), month.begin(), month.end());
        table.starts.push_back(table.terms.size());
    }
    return table;
}

}  // namespace jupan
