// A table of texts: the first column to the left, all others to the right, or as asked for.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace jupan {

class Table {
public:
    using Row = std::vector<std::string>;

    /// `left`: the columns that stand to the left, from 0.
    explicit Table(std::vector<std::size_t> left = {0}) : left_(std::move(left)) {}

    void add(Row row) { rows_.push_back(std::move(row)); }
    /// A line across the table.
    void addRule() { rows_.emplace_back(); }
    /// Every line ends in "\n"; `indent` blanks before each.
    [[nodiscard]] std::string text(std::size_t indent = 2) const;

private:
    std::vector<std::size_t> left_;
    std::vector<Row> rows_;
};

}  // namespace jupan
