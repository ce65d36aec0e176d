// The cells of a workbook as they are stored, for tests that look for figures.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace jupan::test {

/// A stored cell: a number or a text; of a formula what it is said to give.
struct StoredCell {
    std::optional<double> number{};
    std::string text{};
    bool isFormula = false;
};

class SheetCells {
public:
    /// The sheet of a workbook's bytes; rows and columns are counted from 0. `name` of the file on the way.
    SheetCells(const std::string& name, const std::string& bytes, const std::string& sheet);

    /// Null where nothing stands.
    [[nodiscard]] const StoredCell* at(int row, int column) const;
    [[nodiscard]] std::optional<double> number(int row, int column) const;
    [[nodiscard]] std::string text(int row, int column) const;
    [[nodiscard]] bool isFormula(int row, int column) const;

    /// The first row from `from` on whose cell in `column` holds this text, or a failed test.
    [[nodiscard]] int rowOf(std::string_view text, int from = 0, int column = 0) const;
    [[nodiscard]] int lastRow() const;
    /// How many cells are formulas.
    [[nodiscard]] int formulas() const;

private:
    std::map<std::pair<int, int>, StoredCell> cells_;
};

}  // namespace jupan::test
