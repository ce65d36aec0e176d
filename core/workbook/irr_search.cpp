#include "core/workbook/irr_search.h"

#include <array>
#include <cmath>

#include "core/workbook/cash_flows.h"

namespace jupan::workbook {
namespace {

constexpr TwoWords sheetName{"IRR", "IRR"};

/// Layout: a summary, the halvings at the right, the grid below.
constexpr std::uint32_t summaryRow = 4, gridHeading = 8, firstGrid = 9;
constexpr std::uint16_t rateColumn = 0, powerColumn = 1, gridColumn = 2, halvingColumn = 7;
constexpr int halvings = 60;
constexpr std::uint16_t laneWidth = 2, halvingWidth = 5;

/// Beneath this share of the flows' magnitudes a sum is rounding noise and has no sign.
constexpr double noise = 1e-13;

struct LaneColumns {
    std::uint16_t value, sign, low, high, middle, atMiddle;
};

LaneColumns columnsOf(std::size_t lane) {
    const auto grid = static_cast<std::uint16_t>(gridColumn + lane * laneWidth);
    const auto halving = static_cast<std::uint16_t>(halvingColumn + lane * halvingWidth);
    const auto at = [](std::uint16_t first, int offset) { return static_cast<std::uint16_t>(first + offset); };
    return {grid, at(grid, 1), halving, at(halving, 1), at(halving, 2), at(halving, 3)};
}

/// Sum of flow·x^k and of its magnitudes, k ascending for rates of 0 and more, else counted from the last month: both
/// have the NPV's sign and neither overflows.
struct Sums {
    double value = 0, magnitude = 0;
};

Sums sumsAt(double u, const std::vector<double>& flows) {
    const double x = std::exp(-std::abs(u));
    Sums sums;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        const double flow = u < 0 ? flows[i] : flows[flows.size() - 1 - i];
        sums.value = sums.value * x + flow;
        sums.magnitude = sums.magnitude * x + std::abs(flow);
    }
    return sums;
}

int signOf(double value) {
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

class Search {
public:
    Search(Book& book, Sheet& sheet, const MonthCells& months)
        : book_(book), sheet_(sheet), months_(months), rates_(irrGrid()) {}

    void write(const SheetSource& source) {
        writeTexts();
        for (std::size_t i = 0; i < rates_.size(); ++i) {
            const std::uint32_t row = firstGrid + static_cast<std::uint32_t>(i);
            sheet_.number({row, rateColumn}, rates_[i], asNumber(4), Role::helper);
            sheet_.formula({row, powerColumn}, "=EXP(-ABS(" + relativeName({row, rateColumn}) + "))",
                           std::exp(-std::abs(rates_[i])), asNumber(6), Role::helper);
        }
        writeLane(0, source.results.months.net, months_.net);
        writeLane(1, cashNet(source.results), months_.cashNet);
        sheet_.width(0, halvingColumn + 2 * halvingWidth, 15);
        sheet_.freeze({gridHeading + 1, 0});
        sheet_.printOn(1);
        // Nobody reads the grid on paper.
        sheet_.printOnly({0, 0}, {gridHeading - 1, gridColumn + 2 * laneWidth});
    }

private:
    void writeTexts() {
        sheet_.title({"IRR 찾기", "Search for the IRR"},
                     {"월 이율 -99 %에서 1000 % 사이에서 순현재가치의 부호가 바뀌는 곳을 찾습니다. 한 곳이면 그 구간을 "
                      "60번 반으로 나눕니다.",
                      "Looks where the NPV changes sign between monthly rates of -99 % and 1000 %; one such place is "
                      "halved 60 times."});
        sheet_.words({2, 0},
                     {"격자 간격보다 가까운 두 근은 구별하지 못합니다: ln(1+월 이율)로 0.001, 연 이율이 -99 %보다 "
                      "낮거나 1900 %보다 높으면 0.005.",
                      "Roots closer than the grid are not told apart: 0.001 in ln(1+monthly rate), 0.005 outside "
                      "yearly rates of -99 % to 1900 %."},
                     Role::noteLine);
        const std::array<TwoWords, 6> heads{{{"ln(1+월 이율)", "ln(1+monthly rate)"},
                                             {"거듭제곱의 밑", "Base of the powers"},
                                             {"합계 (전체)", "Sum (all)"},
                                             {"부호 (전체)", "Sign (all)"},
                                             {"합계 (현금)", "Sum (cash)"},
                                             {"부호 (현금)", "Sign (cash)"}}};
        std::vector<std::string> texts;
        for (const TwoWords& head : heads) texts.emplace_back(book_.word(head));
        sheet_.headings(gridHeading, texts, rateColumn);
        const std::array<TwoWords, 4> steps{
            {{"아래", "Low"}, {"위", "High"}, {"가운데", "Middle"}, {"가운데의 합계", "Sum there"}}};
        for (std::size_t lane = 0; lane < 2; ++lane)
            for (std::size_t i = 0; i < steps.size(); ++i)
                sheet_.words({gridHeading, static_cast<std::uint16_t>(columnsOf(lane).low + i)}, steps[i],
                             Role::numberHeading);
        sheet_.words({summaryRow - 1, 1}, {"전체 편익", "All benefits"}, Role::numberHeading);
        sheet_.words({summaryRow - 1, 2}, {"현금 기준", "Cash lane"}, Role::numberHeading);
        sheet_.words({summaryRow, 0}, {"부호가 바뀌는 횟수", "Changes of sign"});
        sheet_.words({summaryRow + 1, 0}, {"마지막으로 바뀐 자리", "Place of the last"});
        sheet_.words({summaryRow + 2, 0}, {"ln(1+월 이율)", "ln(1+monthly rate)"});
    }

    /// "SUMPRODUCT(flows, x^months)" as sumsAt().
    std::string sum(const std::string& flows, const std::string& x, bool fromLast) const {
        const std::string months = months_.range(months_.headingRow);
        return "SUMPRODUCT(" + flows + "," + x + "^" +
               (fromLast ? "(" + std::to_string(months_.lastMonth) + "-" + months + ")" : months) + ")";
    }

    std::string gridRange(std::uint16_t column, std::uint32_t skipFirst, std::uint32_t skipLast) const {
        const std::uint32_t last = firstGrid + static_cast<std::uint32_t>(rates_.size()) - 1;
        return fixedName({firstGrid + skipFirst, column}) + ":" + fixedName({last - skipLast, column});
    }

    void writeLane(std::size_t lane, std::vector<double> flows, std::uint32_t flowRow) {
        flows.resize(static_cast<std::size_t>(months_.lastMonth) + 1, 0.0);
        const LaneColumns columns = columnsOf(lane);
        const std::string range = months_.range(flowRow);
        std::vector<int> signs;
        for (std::size_t i = 0; i < rates_.size(); ++i) {
            const std::uint32_t row = firstGrid + static_cast<std::uint32_t>(i);
            const std::string x = fixedColumnName({row, powerColumn}), value = relativeName({row, columns.value});
            const Sums sums = sumsAt(rates_[i], flows);
            const bool fromLast = rates_[i] < 0;
            sheet_.formula({row, columns.value}, "=" + sum(range, x, fromLast), sums.value, asNumber(2), Role::helper);
            const int carried = signs.empty() ? 0 : signs.back();
            signs.push_back(std::abs(sums.value) <= noise * sums.magnitude ? carried : signOf(sums.value));
            const std::string before = i == 0 ? "0" : relativeName({row - 1, columns.sign});
            sheet_.formula({row, columns.sign},
                           "=IF(ABS(" + value + ")<=1E-13*" + sum("ABS(" + range + ")", x, fromLast) + "," + before +
                               ",SIGN(" + value + "))",
                           signs.back(), asNumber(0), Role::helper);
        }
        writeHalvings(lane, flows, range, writeSummary(lane, signs));
    }

    /// What the grid tells: how many changes, and the last of them.
    struct Found {
        int count = 0;
        std::size_t place = 0;  ///< the change is between grid rates place-1 and place
        int signBefore = 0;
    };

    Found writeSummary(std::size_t lane, const std::vector<int>& signs) {
        Found found;
        for (std::size_t i = 1; i < signs.size(); ++i) {
            if (signs[i] * signs[i - 1] >= 0) continue;
            ++found.count;
            found.place = i;
            found.signBefore = signs[i - 1];
        }
        const std::uint16_t sign = columnsOf(lane).sign;
        const auto column = static_cast<std::uint16_t>(1 + lane);
        const std::string changes = "(" + gridRange(sign, 1, 0) + "*" + gridRange(sign, 0, 1) + "<0)";
        sheet_.formula({summaryRow, column}, "=SUMPRODUCT(1*" + changes + ")", found.count, asNumber(0), Role::strong);
        sheet_.formula({summaryRow + 1, column},
                       "=SUMPRODUCT(MAX(" + changes + "*(ROW(" + gridRange(sign, 1, 0) + ")-" +
                           std::to_string(firstGrid + 1) + ")))",
                       static_cast<double>(found.place), asNumber(0), Role::helper);
        return found;
    }

    void writeHalvings(std::size_t lane, const std::vector<double>& flows, const std::string& range,
                       const Found& found) {
        const LaneColumns columns = columnsOf(lane);
        const auto summary = static_cast<std::uint16_t>(1 + lane);
        const std::string count = fixedName({summaryRow, summary}), place = fixedName({summaryRow + 1, summary});
        const auto fromGrid = [&](std::uint16_t column, const std::string& number) {
            return "IF(" + count + "=1,INDEX(" + gridRange(column, 0, 0) + "," + number + "),0)";
        };
        // The sign left of the root, kept beside the first halving.
        const Place signPlace{firstGrid, static_cast<std::uint16_t>(columns.atMiddle + 1)};
        const bool one = found.count == 1;
        double low = one ? rates_[found.place - 1] : 0, high = one ? rates_[found.place] : 0, middle = 0;
        sheet_.formula(signPlace, "=" + fromGrid(columns.sign, place), one ? found.signBefore : 0, asNumber(0),
                       Role::helper);
        for (int step = 0; step < halvings; ++step) {
            const std::uint32_t row = firstGrid + static_cast<std::uint32_t>(step);
            const auto here = [&](std::uint16_t column) { return relativeName({row, column}); };
            const auto above = [&](std::uint16_t column) { return relativeName({row - 1, column}); };
            const std::string stays = "SIGN(" + (step ? above(columns.atMiddle) : "") + ")=" + fixedName(signPlace);
            const std::string lowFormula =
                step ? "IF(" + stays + "," + above(columns.middle) + "," + above(columns.low) + ")"
                     : fromGrid(rateColumn, place);
            const std::string highFormula =
                step ? "IF(" + stays + "," + above(columns.high) + "," + above(columns.middle) + ")"
                     : fromGrid(rateColumn, place + "+1");
            middle = (low + high) / 2;
            const double value = sumsAt(middle, flows).value;
            helper({row, columns.low}, lowFormula, low);
            helper({row, columns.high}, highFormula, high);
            helper({row, columns.middle}, "(" + here(columns.low) + "+" + here(columns.high) + ")/2", middle);
            const std::string x = "EXP(-ABS(" + here(columns.middle) + "))";
            helper({row, columns.atMiddle},
                   "IF(" + here(columns.middle) + "<0," + sum(range, x, true) + "," + sum(range, x, false) + ")",
                   value);
            (signOf(value) == (one ? found.signBefore : 0) ? low : high) = middle;
        }
        const std::uint32_t last = firstGrid + halvings - 1;
        sheet_.formula({summaryRow + 2, summary}, "=" + fixedName({last, columns.middle}), middle, asNumber(8),
                       Role::strong);
    }

    void helper(Place place, const std::string& formula, double value) {
        sheet_.formula(place, "=" + formula, value, asNumber(8), Role::helper);
    }

    Book& book_;
    Sheet& sheet_;
    const MonthCells& months_;
    std::vector<double> rates_;
};

}  // namespace

IrrCells irrCells(bool cashLane) {
    const auto column = static_cast<std::uint16_t>(cashLane ? 2 : 1);
    const std::string sheet = "'" + std::string(sheetName.english) + "'!";
    return {sheet + fixedName({summaryRow, column}), sheet + fixedName({summaryRow + 2, column})};
}

std::vector<double> irrGrid() {
    struct Span {
        double low, high, step;
    };
    const std::array<Span, 3> spans{
        {{std::log(0.01), -0.4, 0.005}, {-0.4, 0.25, 0.001}, {0.25, std::log(11.0), 0.005}}};
    std::vector<double> rates;
    for (const Span& span : spans) {
        const auto steps = static_cast<int>(std::ceil((span.high - span.low) / span.step));
        for (int i = 0; i < steps; ++i) rates.push_back(span.low + (span.high - span.low) * i / steps);
    }
    rates.push_back(spans.back().high);
    return rates;
}

void writeIrrSearch(Book& book, const SheetSource& source, const MonthCells& months) {
    Sheet& sheet = book.addSheet(sheetName);
    Search(book, sheet, months).write(source);
}

}  // namespace jupan::workbook
