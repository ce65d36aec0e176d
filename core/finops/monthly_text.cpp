#include "core/finops/monthly_text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "core/money/decimal_units.h"
#include "core/project/calendar.h"
#include "core/usage/day_text.h"
#include "core/usage/number_text.h"

namespace jupan {
namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Digits at the beginning, taken off the text.
std::optional<int> takeNumber(std::string_view& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < 0) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool take(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

/// A month at the beginning of a line, taken off it: "2026-03", "2026.3", "2026년 3월", "2026/03", "2026-03-15".
std::optional<YearMonth> takeMonth(std::string_view& line) {
    std::string_view rest = line;
    const auto year = takeNumber(rest);
    if (!year || *year < firstYear || *year > lastYear) return std::nullopt;
    if (take(rest, "년"))
        while (take(rest, " ")) {
        }
    else if (!take(rest, "-") && !take(rest, ".") && !take(rest, "/"))
        return std::nullopt;
    while (take(rest, " ")) {
    }
    const auto month = takeNumber(rest);
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    take(rest, "월");
    // A day of the month says the month too.
    std::string_view day = rest;
    if (take(day, "-") || take(day, ".") || take(day, "/"))
        if (const auto number = takeNumber(day); number && *number >= 1 && *number <= 31) rest = day;
    line = rest;
    return YearMonth{*year, *month};
}

Problem problemOf(ProblemCode code, std::size_t line, std::string_view value, std::string detail = {}) {
    return {.code = code, .path = "line " + std::to_string(line), .value = excerpt(value), .detail = std::move(detail)};
}

}  // namespace

Result<std::vector<MonthlyFigure>> readMonthlyFigures(std::string_view text) {
    std::vector<MonthlyFigure> figures;
    Problems problems;
    std::size_t number = 0;
    bool begun = false;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (line.empty()) continue;
        std::string_view rest = line;
        const auto month = takeMonth(rest);
        const bool names = !begun && !month;
        begun = true;
        if (names) continue;
        if (!month) {
            problems.push_back(problemOf(ProblemCode::badMonth, number, line));
            continue;
        }
        const std::size_t first = rest.find_first_not_of(" \t;,");
        rest = first == rest.npos ? std::string_view() : rest.substr(first);
        const AmountResult read = readAmount(rest, DecimalMark::point);
        if (rest.empty() || read.fault) {
            problems.push_back(problemOf(ProblemCode::wrongType, number, rest, "number"));
            continue;
        }
        figures.push_back({*month, decimalOf(read.units)});
        const auto same = std::count_if(figures.begin(), figures.end(),
                                        [&](const MonthlyFigure& figure) { return figure.month == *month; });
        if (same > 1) problems.push_back(problemOf(ProblemCode::duplicateKey, number, toText(*month)));
        if (problems.size() > 100) break;
    }
    if (problems.empty() && figures.empty()) problems.push_back(problemOf(ProblemCode::missingField, 1, {}));
    if (!problems.empty()) return problems;
    std::ranges::sort(figures, {}, &MonthlyFigure::month);
    return figures;
}

}  // namespace jupan
