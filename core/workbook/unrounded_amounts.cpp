#include "core/workbook/unrounded_amounts.h"

#include <cctype>

namespace jupan::workbook {
namespace {

/// A spreadsheet keeps and shows 15 significant digits.
constexpr int spreadsheetDigits = 15;

bool isWhole(const Decimal& amount) {
    const std::string text = amount.toText();
    std::string digits;
    for (const char letter : text)
        if (std::isdigit(static_cast<unsigned char>(letter))) digits += letter;
    const auto first = digits.find_first_not_of('0');
    if (first == std::string::npos) return true;
    const auto last = digits.find_last_not_of('0');
    return static_cast<int>(last - first + 1) <= spreadsheetDigits;
}

}  // namespace

void writeUnroundedAmounts(Sheet& sheet, const SpendingWatch& watch, const std::vector<SpendingLine>& lines,
                           std::uint32_t row) {
    const std::uint32_t first = row;
    const auto list = [&](const std::string& line, std::size_t month, TwoWords what, const Decimal& amount) {
        if (isWhole(amount)) return;
        if (row == first)
            sheet.words(
                {row++, 0},
                {"스프레드시트의 수는 15자리까지 정확합니다. 아래 금액은 위의 칸에서 끝자리가 반올림되어 있습니다.",
                 "A spreadsheet's number is exact to 15 digits. These amounts are rounded in the cells above:"},
                Role::noteLine);
        sheet.text({row, 0}, line);
        sheet.text({row, 1}, toText(watch.year[month]));
        sheet.words({row, 2}, what);
        sheet.text({row++, 3}, amount.toText());
    };
    for (const SpendingLine& line : lines)
        for (std::size_t month = 0; month < line.variance->months.size(); ++month) {
            list(line.name, month, {"예산", "Budget"}, line.variance->months[month].budget);
            list(line.name, month, {"실적", "Actual"}, line.variance->months[month].actual);
        }
}

}  // namespace jupan::workbook
