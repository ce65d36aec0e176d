#include "tests/core/workbook/sheet_cells.h"

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <fstream>
#include <vector>

#include "tests/core/workbook/python_check.h"
#include "tests/core/workbook/value_sheet_cases.h"

namespace jupan::test {
namespace {

std::vector<std::string> fieldsOf(const std::string& line) {
    std::vector<std::string> fields;
    std::size_t from = 0;
    for (std::size_t tab = line.find('\t'); tab != line.npos; tab = line.find('\t', from)) {
        fields.push_back(line.substr(from, tab - from));
        from = tab + 1;
    }
    fields.push_back(line.substr(from));
    return fields;
}

}  // namespace

SheetCells::SheetCells(const std::string& name, const std::string& bytes, const std::string& sheet) {
    const std::string file = saved(name + ".xlsx", bytes);
    const std::string dump = file + ".tsv";
    BOOST_REQUIRE(runsWell("core/workbook/value_sheets.py", "dump " + shellText(file) + " " + shellText(dump)));
    std::ifstream lines(dump);
    std::string line;
    while (std::getline(lines, line)) {
        const std::vector<std::string> fields = fieldsOf(line);
        BOOST_REQUIRE(fields.size() == 6U);
        if (fields[0] != sheet) continue;
        StoredCell cell{.text = fields[5], .isFormula = fields[4] == "f"};
        if (fields[3] == "n") cell.number = std::strtod(fields[5].c_str(), nullptr);
        cells_[{std::stoi(fields[1]), std::stoi(fields[2])}] = std::move(cell);
    }
    BOOST_REQUIRE_MESSAGE(!cells_.empty(), "no sheet " << sheet);
}

const StoredCell* SheetCells::at(int row, int column) const {
    const auto found = cells_.find({row, column});
    return found == cells_.end() ? nullptr : &found->second;
}

std::optional<double> SheetCells::number(int row, int column) const {
    const StoredCell* cell = at(row, column);
    return cell ? cell->number : std::nullopt;
}

std::string SheetCells::text(int row, int column) const {
    const StoredCell* cell = at(row, column);
    return cell ? cell->text : std::string();
}

bool SheetCells::isFormula(int row, int column) const {
    const StoredCell* cell = at(row, column);
    return cell && cell->isFormula;
}

int SheetCells::rowOf(std::string_view text, int from, int column) const {
    for (int row = from; row <= lastRow(); ++row)
        if (const StoredCell* cell = at(row, column); cell && !cell->number && cell->text == text) return row;
    BOOST_FAIL("no cell \"" << text << "\" from row " << from << " on");
    return -1;
}

int SheetCells::lastRow() const {
    return cells_.rbegin()->first.first;
}

int SheetCells::formulas() const {
    int count = 0;
    for (const auto& [place, cell] : cells_) count += cell.isFormula ? 1 : 0;
    return count;
}

}  // namespace jupan::test
