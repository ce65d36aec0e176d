// What moves the result: every uncertain input at its low and its high end, all others at base (model.md §6).
#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include "core/analysis/tornado.h"
#include "core/workbook/charts.h"
#include "core/workbook/choice_words.h"
#include "core/workbook/input_index.h"
#include "core/workbook/sheets.h"
#include "core/workbook/undefined_words.h"
#include "core/workbook/units.h"

namespace jupan::workbook {
namespace {

enum Column : std::uint16_t {
    words,
    provenance,
    unit,
    lowInput,
    baseInput,
    highInput,
    npvLow,
    npvHigh,
    swing,
    differenceLow,
    differenceHigh,
    roiLow,
    roiHigh,
    paybackLow,
    paybackHigh,
    path
};

constexpr std::uint32_t shareHeadingRow = 5;
constexpr std::size_t sources = EnumNames<Source>::names.size();
constexpr std::uint32_t firstShareRow = shareHeadingRow + 1;
constexpr std::uint32_t sumRow = firstShareRow + sources;
constexpr std::uint32_t baseRow = sumRow + 2;
constexpr std::uint32_t headingRow = 27;
constexpr std::uint32_t firstBarRow = headingRow + 1;
/// As many bars as the window draws.
constexpr std::uint32_t drawnBars = 15;

/// Bars of another metric by path.
using BarsByPath = std::unordered_map<std::string, const TornadoBar*>;

BarsByPath byPath(const Tornado& tornado) {
    BarsByPath bars;
    for (const TornadoBar& bar : tornado.bars) bars.emplace(bar.input.path, &bar);
    return bars;
}

class TornadoSheet {
public:
    TornadoSheet(Book& book, const SheetSource& source)
        : book_(book),
          project_(source.project),
          sheet_(book.addSheet({"토네이도", "Tornado"})),
          inputs_(source.project, book.language()),
          npv_(tornado({.project = source.project}, Metric::npv)),
          roi_(tornado({.project = source.project}, Metric::roi)),
          payback_(tornado({.project = source.project}, Metric::paybackMonth)) {}

    void write() {
        sheet_.title({"결과에 영향을 주는 입력값 (토네이도)", "What moves the result (tornado)"},
                     {"불확실한 입력값을 하나씩 낮은 값과 높은 값으로 바꾸고 나머지는 기준 프로젝트 그대로 두었을 때의 "
                      "결과입니다.",
                      "Each uncertain input at its low and at its high value, all others as in the base project."});
        sheet_.words(
            {2, words},
            {"결과는 프로그램이 계산한 값이며 수식이 아닙니다. 변동 폭, 차이, 비중만 이 칸들로 계산하는 수식입니다.",
             "Results are values computed by the program, not formulas; only swings, differences and shares are "
             "formulas of these cells."},
            Role::noteLine);
        layOut();
        writeShares();
        if (npv_.bars.empty()) {
            sheet_.words({headingRow, words},
                         {"불확실한 입력값이 없습니다. 입력값에 낮은 값과 높은 값을 주면 여기에 나옵니다.",
                          "No input is uncertain. Give inputs a low and a high value to see them here."});
            return;
        }
        writeHeadings();
        writeBars();
        addChart();
    }

private:
    [[nodiscard]] std::uint32_t lastBarRow() const {
        return firstBarRow + static_cast<std::uint32_t>(npv_.bars.size()) - 1;
    }
    [[nodiscard]] std::string bars(std::uint16_t column) const {
        return fixedName({firstBarRow, column}) + ":" + fixedName({lastBarRow(), column});
    }
    [[nodiscard]] Source sourceOf(const std::string& input) const {
        const auto found = project_.provenance.find(input);
        return found == project_.provenance.end() ? Source::guess : found->second.source;
    }

    void layOut() {
        sheet_.width(words, words, 52);
        sheet_.width(provenance, provenance, 12);
        sheet_.width(unit, unit, 14);
        sheet_.width(lowInput, highInput, 12);
        sheet_.width(npvLow, npvHigh, 15);
        sheet_.width(swing, differenceHigh, 18);
        sheet_.width(roiLow, roiHigh, 11);
        sheet_.width(paybackLow, paybackHigh, 17);
        sheet_.width(path, path, 36);
        sheet_.freeze({0, 1});
        sheet_.printOn(1);
    }

    /// How much of the swings rests on which kind of number; the row of guesses is the share of guesses.
    void writeShares() {
        sheet_.words({shareHeadingRow - 1, words}, {"근거별 비중 (수식)", "By provenance (formulas)"}, Role::section);
        sheet_.headings(
            shareHeadingRow,
            {std::string(book_.word({"근거", "Provenance"})), std::string(book_.word({"입력 수", "Inputs"})),
             std::string(book_.word({"변동 폭 합계", "Sum of swings"})), std::string(book_.word({"비중", "Share"}))},
            1);
        std::array<double, sources> sums{};
        std::array<double, sources> counts{};
        for (const TornadoBar& bar : npv_.bars) {
            const auto index = static_cast<std::size_t>(sourceOf(bar.input.path));
            sums[index] += bar.swing.value_or(0);
            ++counts[index];
        }
        double all = 0;
        for (const double sum : sums) all += sum;
        for (std::size_t i = 0; i < sources; ++i)
            writeShare(firstShareRow + static_cast<std::uint32_t>(i), static_cast<Source>(i), counts[i], sums[i], all);
        const std::string rows = "C" + std::to_string(firstShareRow + 1) + ":C" + std::to_string(sumRow);
        sheet_.words({sumRow, words}, {"합계", "Total"}, Role::total);
        sheet_.formula({sumRow, 1}, "=SUM(B" + rows.substr(1, rows.find(':') - 1) + ":B" + std::to_string(sumRow) + ")",
                       static_cast<double>(npv_.bars.size()), asNumber(0), Role::total);
        sheet_.formula({sumRow, 2}, "=SUM(" + rows + ")", all, book_.money(), Role::total);
        sheet_.number({sumRow, 3}, std::nullopt, asPercent(1), Role::total);
        sheet_.words(
            {sumRow + 1, words},
            {"추정의 비중은 측정하거나 견적을 받지 않은 수에 기대는 몫입니다. 낮을수록 결과를 믿을 수 있습니다.",
             "The share of guesses rests on numbers that nobody measured or quoted: the lower, the safer."},
            Role::noteLine);
        sheet_.words({baseRow, words}, {"기준 순현재가치", "NPV of the base project"}, Role::strong);
        if (npv_.base.value)
            sheet_.number({baseRow, 2}, *npv_.base.value, book_.money(), Role::strong);
        else
            sheet_.words({baseRow, 2}, reasonWords(npv_.base.reason), Role::missing);
    }

    void writeShare(std::uint32_t row, Source source, double count, double sum, double all) {
        sheet_.words({row, words}, choiceWords(source));
        if (npv_.bars.empty()) {
            sheet_.number({row, 1}, 0.0, asNumber(0));
            sheet_.number({row, 2}, 0.0, book_.money());
            return;
        }
        const std::string name = fixedColumnName({row, words});
        sheet_.formula({row, 1}, "=COUNTIF(" + bars(provenance) + "," + name + ")", count, asNumber(0));
        sheet_.formula({row, 2}, "=SUMIF(" + bars(provenance) + "," + name + "," + bars(swing) + ")", sum,
                       book_.money());
        const std::string total = fixedName({sumRow, 2});
        sheet_.formula({row, 3}, "=IF(" + total + "=0,\"\"," + relativeName({row, 2}) + "/" + total + ")",
                       all == 0 ? std::nullopt : std::optional(sum / all), asPercent(1));
    }

    void writeHeadings() {
        const auto word = [this](TwoWords two) { return std::string(book_.word(two)); };
        const std::string money = unitText(Unit::money, book_.language(), book_.currency());
        const std::string npv = word({"순현재가치", "NPV"});
        const std::string low = word({", 낮은 값일 때", ", at low"});
        const std::string high = word({", 높은 값일 때", ", at high"});
        const std::string payback = word({"회수 기간(개월)", "Payback (months)"});
        sheet_.headings(
            headingRow,
            {word({"입력값", "Input"}), word({"근거", "Provenance"}), word({"단위", "Unit"}), word({"낮은 값", "Low"}),
             word({"기준", "Base"}), word({"높은 값", "High"}), npv + " (" + money + ")" + low,
             npv + " (" + money + ")" + high, word({"순현재가치 변동 폭 (수식)", "NPV swing (formula)"}),
             word({"낮은 값일 때 − 기준 (수식)", "At low − base (formula)"}),
             word({"높은 값일 때 − 기준 (수식)", "At high − base (formula)"}), "ROI" + low, "ROI" + high, payback + low,
             payback + high},
            lowInput);
        sheet_.words({headingRow, path}, {"경로", "Path"}, Role::heading);
        book_.check(worksheet_set_row(sheet_.raw(), headingRow, 44, nullptr));
    }

    void writeBars() {
        const BarsByPath roi = byPath(roi_);
        const BarsByPath payback = byPath(payback_);
        std::uint32_t row = firstBarRow;
        for (const TornadoBar& bar : npv_.bars) {
            writeInput(row, bar.input);
            writeMetric(row, npvLow, bar, book_.money());
            writeFormulas(row, bar);
            writeMetric(row, roiLow, *roi.at(bar.input.path), asPercent(1));
            writeMetric(row, paybackLow, *payback.at(bar.input.path), asNumber(1));
            ++row;
        }
    }

    void writeInput(std::uint32_t row, const UncertainInput& input) {
        sheet_.text({row, words}, inputs_.words(input.path));
        sheet_.words({row, provenance}, choiceWords(sourceOf(input.path)));
        sheet_.text({row, unit}, inputs_.unit(input.path), Role::helper);
        const InputRow* known = inputs_.find(input.path).row;
        const Unit measure = known ? known->unit : Unit::none;
        sheet_.number({row, lowInput}, input.low, inputLook(measure, input.low));
        sheet_.number({row, baseInput}, input.value, inputLook(measure, input.value));
        sheet_.number({row, highInput}, input.high, inputLook(measure, input.high));
        sheet_.text({row, path}, input.path, Role::helper);
    }

    /// The metric at both ends, from column `low` on.
    void writeMetric(std::uint32_t row, std::uint16_t low, const TornadoBar& bar, NumberLook look) {
        for (const MetricValue* value : {&bar.atLow, &bar.atHigh}) {
            if (value->value)
                sheet_.number({row, low}, *value->value, look);
            else
                sheet_.words({row, low}, reasonWords(value->reason), Role::missing);
            ++low;
        }
    }

    void writeFormulas(std::uint32_t row, const TornadoBar& bar) {
        const std::string low = relativeName({row, npvLow});
        const std::string high = relativeName({row, npvHigh});
        sheet_.formula({row, swing}, "=IF(COUNT(" + low + "," + high + ")=2,ABS(" + high + "-" + low + "),\"\")",
                       bar.swing, book_.money(), Role::strong);
        const std::string base = fixedName({baseRow, 2});
        const auto difference = [&](Column column, const std::string& cell, const MetricValue& value) {
            const auto cached =
                value.value && npv_.base.value ? std::optional(*value.value - *npv_.base.value) : std::nullopt;
            sheet_.formula({row, column}, "=IF(COUNT(" + cell + "," + base + ")=2," + cell + "-" + base + ",\"\")",
                           cached, book_.money());
        };
        difference(differenceLow, low, bar.atLow);
        difference(differenceHigh, high, bar.atHigh);
    }

    void addChart() {
        const std::uint32_t last = std::min(lastBarRow(), firstBarRow + drawnBars - 1);
        double largest = 0;
        for (const TornadoBar& bar : npv_.bars)
            for (const MetricValue* value : {&bar.atLow, &bar.atHigh})
                if (value->value && npv_.base.value)
                    largest = std::max(largest, std::abs(*value->value - *npv_.base.value));
        const MoneyAxis money = moneyAxis(book_, largest);
        const auto column = [&](Column which) { return sheet_.reference({firstBarRow, which}, {last, which}); };
        insertChart(
            book_, sheet_, {shareHeadingRow - 1, lowInput + 1},
            {.type = LXW_CHART_BAR,
             .title = {"순현재가치를 움직이는 입력값", "What moves NPV"},
             .description =
                 {"입력값마다 낮은 값과 높은 값일 때 순현재가치가 기준에서 얼마나 달라지는지 보이는 막대입니다. "
                  "변동 폭이 큰 것부터 15개까지입니다.",
                  "Bars: how far NPV moves from base with each input at its low and at its high value; "
                  "the largest 15."},
             .categories = column(words),
             .series = {{.values = column(differenceLow),
                         .name = sheet_.reference({headingRow, lowInput}),
                         .color = chart_color::accentLight},
                        {.values = column(differenceHigh),
                         .name = sheet_.reference({headingRow, highInput}),
                         .color = chart_color::accent}},
             .category = {.title = {}},
             .value = {.title = axisTitle(book_.word({"기준 순현재가치와의 차이", "difference to the base NPV"}),
                                          money.unit),
                       .numberFormat = money.format},
             .firstOnTop = true,
             .overlaid = true,
             .width = 860,
             .height = 440});
    }

    Book& book_;
    const Project& project_;
    Sheet& sheet_;
    InputIndex inputs_;
    Tornado npv_, roi_, payback_;
};

}  // namespace

void writeTornado(Book& book, const SheetSource& source) {
    TornadoSheet(book, source).write();
}

}  // namespace jupan::workbook
