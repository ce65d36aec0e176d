// One sheet of the workbook being written. Every text goes through text(), which writes a string whatever it begins
// with; formulas are made of our own words and references only.
#pragma once

#include <xlsxwriter.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/range.h"
#include "core/workbook/look.h"
#include "core/workbook/words.h"

namespace jupan::workbook {

class Book;

/// A cell, counted from 0.
struct Place {
    std::uint32_t row = 0;
    std::uint16_t column = 0;
    bool operator==(const Place&) const = default;
};

/// "B7", "$B$7", "B$7", "$B7".
std::string relativeName(Place place);
std::string fixedName(Place place);
std::string fixedRowName(Place place);
std::string fixedColumnName(Place place);

class Sheet {
public:
    /// Made by Book::addSheet().
    Sheet(Book& book, lxw_worksheet* sheet, std::string name);

    // Cells ---------------------------------------------------------------------------------------------------------
    /// Any text, a user's too; on one line, except in the role `note`.
    void text(Place place, std::string_view text, Role role = Role::plain);
    /// Words of ours.
    void words(Place place, TwoWords words, Role role = Role::plain);
    void number(Place place, double value, NumberLook look, Role role = Role::plain);
    /// A number, or an empty cell of the same look.
    void number(Place place, std::optional<double> value, NumberLook look, Role role = Role::plain);
    /// `formula` begins with "="; `cached` is what it gives, so that viewers that do not calculate show the figure too.
    /// Nothing: the formula gives the empty text "".
    void formula(Place place, const std::string& formula, std::optional<double> cached, NumberLook look,
                 Role role = Role::plain);
    /// A formula that gives a text.
    void textFormula(Place place, const std::string& formula, std::string_view cached, Role role = Role::plain);

    // What an input cell accepts ------------------------------------------------------------------------------------
    /// Only numbers of the range, of an integer field whole ones; what else is typed is refused with a message that
    /// says what is allowed.
    void allow(Place first, Place last, Range range, bool integer = false);
    /// Whole numbers from `low` to `high`.
    void allowWhole(Place first, Place last, int low, int high);
    /// One of the texts of ours in a range of cells, chosen from a list.
    void allowListed(Place first, Place last, const std::string& range);
    /// One of these words of ours (255 characters together).
    void allowChoices(Place first, Place last, const std::vector<std::string>& words);

    // Layout --------------------------------------------------------------------------------------------------------
    /// Title in A1 and, where there is one, a note in A2.
    void title(TwoWords title, TwoWords note = {});
    /// A row of column headings from column 0 on; those from `firstNumber` on stand over numbers.
    void headings(std::uint32_t row, const std::vector<std::string>& words, std::uint16_t firstNumber = LXW_COL_MAX);
    void width(std::uint16_t first, std::uint16_t last, double characters);
    /// Rows above and columns left of `place` stay in sight.
    void freeze(Place place);
    /// Rows first..last as a group that can be folded away.
    void group(std::uint32_t first, std::uint32_t last, bool folded);
    /// Landscape A4, as wide as `pagesWide` pages; the heading row, if given, on every page, and the first
    /// `repeatedColumns` columns too. The sheet's name and the page number at the foot.
    void printOn(std::uint16_t pagesWide, std::optional<std::uint32_t> headingRow = {},
                 std::uint16_t repeatedColumns = 0);

    /// On paper only these cells.
    void printOnly(Place first, Place last);
    /// As printOn(), all of it on one page.
    void printOnOnePage();

    /// "'입력'!$B$7", to be used in other sheets, and "'입력'!$B$7:$B$9".
    [[nodiscard]] std::string reference(Place place) const;
    [[nodiscard]] std::string reference(Place first, Place last) const;
    [[nodiscard]] const std::string& name() const { return name_; }

    /// For charts and what else has no function here. Never write a user's text through it.
    [[nodiscard]] lxw_worksheet* raw() const { return sheet_; }

private:
    void setValidation(Place first, Place last, lxw_data_validation& rule);

    Book* book_;
    lxw_worksheet* sheet_;
    std::string name_;
};

}  // namespace jupan::workbook
