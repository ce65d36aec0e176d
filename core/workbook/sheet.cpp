#include "core/workbook/sheet.h"

#include <algorithm>
#include <cmath>

#include "core/workbook/book.h"
#include "core/workbook/cell_text.h"

namespace jupan::workbook {
namespace {

std::string columnName(std::uint16_t column) {
    std::string name;
    for (unsigned rest = column + 1U; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::string rowName(std::uint32_t row) {
    return std::to_string(row + 1);
}

/// What a cell of the range accepts, as the message that a refusal shows. Percent is how shares and rates are shown.
TwoWords allowedWords(Range range) {
    switch (range) {
        case Range::share:
            return {"0 %에서 100 % 사이의 수를 입력합니다.", "Enter a number from 0 % to 100 %."};
        case Range::nonNegative:
            return {"0 이상의 수를 입력합니다.", "Enter a number of 0 or more."};
        case Range::positive:
            return {"0보다 큰 수를 입력합니다.", "Enter a number above 0."};
        case Range::aboveMinusOne:
            return {"-100 %보다 큰 비율을 입력합니다.", "Enter a rate above -100 %."};
        case Range::correlation:
            return {"-1에서 1 사이의 수를 입력합니다.", "Enter a number from -1 to 1."};
        case Range::horizonMonths:
            return {"12에서 120 사이의 정수를 입력합니다.", "Enter a whole number from 12 to 120."};
        case Range::calendarMonth:
            return {"1에서 12 사이의 정수를 입력합니다.", "Enter a whole number from 1 to 12."};
        case Range::monthOrLaunch:
        case Range::rampMonths:
            return {"0에서 120 사이의 정수를 입력합니다.", "Enter a whole number from 0 to 120."};
        case Range::operationMonth:
            return {"1에서 120 사이의 정수를 입력합니다.", "Enter a whole number from 1 to 120."};
        case Range::score:
            return {"1에서 5 사이의 정수를 입력합니다.", "Enter a whole number from 1 to 5."};
        case Range::points:
            return {"0에서 100 사이의 수를 입력합니다.", "Enter a number from 0 to 100."};
        case Range::pilotWeeks:
            return {"4에서 12 사이의 정수를 입력합니다.", "Enter a whole number from 4 to 12."};
        case Range::year:
            return {"1900에서 2100 사이의 정수를 입력합니다.", "Enter a whole number from 1900 to 2100."};
        case Range::any:
            break;
    }
    return {"수를 입력합니다.", "Enter a number."};
}

/// The largest number that a validation names; larger ones no spreadsheet keeps exactly.
constexpr double beyondAny = 1e300;

}  // namespace

std::string relativeName(Place place) {
    return columnName(place.column) + rowName(place.row);
}

std::string fixedName(Place place) {
    return "$" + columnName(place.column) + "$" + rowName(place.row);
}

std::string fixedRowName(Place place) {
    return columnName(place.column) + "$" + rowName(place.row);
}

std::string fixedColumnName(Place place) {
    return "$" + columnName(place.column) + rowName(place.row);
}

Sheet::Sheet(Book& book, lxw_worksheet* sheet, std::string name) : book_(&book), sheet_(sheet), name_(std::move(name)) {
    worksheet_gridlines(sheet_, LXW_HIDE_ALL_GRIDLINES);
}

void Sheet::text(Place place, std::string_view text, Role role) {
    const std::string safe = cellText(text, role == Role::note);
    book_->check(worksheet_write_string(sheet_, place.row, place.column, safe.c_str(), book_->format(role, asText())));
}

void Sheet::words(Place place, TwoWords words, Role role) {
    text(place, book_->word(words), role);
}

void Sheet::number(Place place, double value, NumberLook look, Role role) {
    if (!std::isfinite(value)) return number(place, std::nullopt, look, role);  // a file has no word for it
    book_->check(
        worksheet_write_number(sheet_, place.row, place.column, value == 0 ? 0.0 : value, book_->format(role, look)));
}

void Sheet::number(Place place, std::optional<double> value, NumberLook look, Role role) {
    if (value) return number(place, *value, look, role);
    book_->check(worksheet_write_blank(sheet_, place.row, place.column, book_->format(role, look)));
}

void Sheet::formula(Place place, const std::string& formula, std::optional<double> cached, NumberLook look, Role role) {
    lxw_format* format = book_->format(role, look);
    if (!cached || !std::isfinite(*cached)) {
        book_->check(worksheet_write_formula_str(sheet_, place.row, place.column, formula.c_str(), format, ""));
        return;
    }
    const double shown = *cached == 0 ? 0.0 : *cached;
    book_->check(worksheet_write_formula_num(sheet_, place.row, place.column, formula.c_str(), format, shown));
}

void Sheet::textFormula(Place place, const std::string& formula, std::string_view cached, Role role) {
    const std::string safe = cellText(cached);
    // The text format "@" would make a spreadsheet show the formula itself once somebody edits the cell.
    lxw_format* format = book_->format(role, asNumber(0));
    book_->check(worksheet_write_formula_str(sheet_, place.row, place.column, formula.c_str(), format, safe.c_str()));
}

void Sheet::setValidation(Place first, Place last, lxw_data_validation& rule) {
    rule.ignore_blank = LXW_VALIDATION_ON;
    book_->check(worksheet_data_validation_range(sheet_, first.row, first.column, last.row, last.column, &rule));
}

void Sheet::allow(Place first, Place last, Range range, bool integer) {
    const RangeBounds bounds = boundsOf(range);
    std::string message(book_->word(allowedWords(range)));
    lxw_data_validation rule{};
    rule.validate = integer || bounds.integer ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL;
    rule.error_message = message.data();
    if (bounds.lowOpen) {
        rule.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN;
        rule.value_number = range == Range::aboveMinusOne ? -1 : 0;
    } else {
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = std::max(bounds.low, -beyondAny);
        rule.maximum_number = std::min(bounds.high, beyondAny);
    }
    setValidation(first, last, rule);
}

void Sheet::allowWhole(Place first, Place last, int low, int high) {
    std::string message =
        book_->language() == WorkbookLanguage::korean
            ? std::to_string(low) + "에서 " + std::to_string(high) + " 사이의 정수를 입력합니다."
            : "Enter a whole number from " + std::to_string(low) + " to " + std::to_string(high) + ".";
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_INTEGER;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_number = low;
    rule.maximum_number = high;
    rule.error_message = message.data();
    setValidation(first, last, rule);
}

void Sheet::allowListed(Place first, Place last, const std::string& range) {
    std::string source = "=" + range;
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = source.data();
    setValidation(first, last, rule);
}

void Sheet::allowChoices(Place first, Place last, const std::vector<std::string>& words) {
    std::vector<std::string> texts = words;
    std::vector<char*> list;
    for (std::string& text : texts) list.push_back(text.data());
    list.push_back(nullptr);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    // The library takes char** and writes to neither.
    rule.value_list = list.data();
    setValidation(first, last, rule);
}

void Sheet::title(TwoWords title, TwoWords note) {
    book_->check(worksheet_set_row(sheet_, 0, 24, nullptr));
    words({0, 0}, title, Role::title);
    if (!note.korean.empty()) words({1, 0}, note, Role::noteLine);
}

void Sheet::headings(std::uint32_t row, const std::vector<std::string>& words, std::uint16_t firstNumber) {
    constexpr double twoLines = 30;
    book_->check(worksheet_set_row(sheet_, row, twoLines, nullptr));
    std::uint16_t column = 0;
    for (const std::string& word : words) {
        text({row, column}, word, column < firstNumber ? Role::heading : Role::numberHeading);
        ++column;
    }
}

void Sheet::width(std::uint16_t first, std::uint16_t last, double characters) {
    book_->check(worksheet_set_column(sheet_, first, last, characters, nullptr));
}

void Sheet::freeze(Place place) {
    worksheet_freeze_panes(sheet_, place.row, place.column);
}

void Sheet::group(std::uint32_t first, std::uint32_t last, bool folded) {
    lxw_row_col_options folding{};
    folding.level = 1;
    folding.hidden = folded ? LXW_TRUE : LXW_FALSE;
    for (std::uint32_t row = first; row <= last; ++row)
        book_->check(worksheet_set_row_opt(sheet_, row, LXW_DEF_ROW_HEIGHT, nullptr, &folding));
    if (!folded) return;
    lxw_row_col_options summary{};
    summary.collapsed = LXW_TRUE;
    book_->check(worksheet_set_row_opt(sheet_, last + 1, LXW_DEF_ROW_HEIGHT, nullptr, &summary));
}

void Sheet::printOn(std::uint16_t pagesWide, std::optional<std::uint32_t> headingRow, std::uint16_t repeatedColumns) {
    constexpr std::uint8_t a4 = 9;
    worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, a4);
    worksheet_set_margins(sheet_, 0.4, 0.4, 0.5, 0.6);
    worksheet_fit_to_pages(sheet_, pagesWide, 0);
    if (headingRow) book_->check(worksheet_repeat_rows(sheet_, *headingRow, *headingRow));
    if (repeatedColumns > 0)
        book_->check(worksheet_repeat_columns(sheet_, 0, static_cast<lxw_col_t>(repeatedColumns - 1)));
    book_->check(worksheet_set_footer(sheet_, "&L&8&A&R&8&P / &N"));
}

void Sheet::printOnOnePage() {
    printOn(1);
    worksheet_fit_to_pages(sheet_, 1, 1);
}

void Sheet::printOnly(Place first, Place last) {
    book_->check(worksheet_print_area(sheet_, first.row, first.column, last.row, last.column));
}

std::string Sheet::reference(Place place) const {
    return "'" + name_ + "'!" + fixedName(place);
}

std::string Sheet::reference(Place first, Place last) const {
    return reference(first) + ":" + fixedName(last);
}

}  // namespace jupan::workbook
