// Native charts over cells of the workbook: one look for all. Texts are ours or references to cells; no text of a user
// becomes part of a formula.
#pragma once

#include <string>
#include <vector>

#include "core/workbook/book.h"

namespace jupan::workbook {

/// The window's palette (light): the accent and its steps, and tones that the colour-blind tell apart.
namespace chart_color {
inline constexpr lxw_color_t accent = 0x2457C5;
inline constexpr lxw_color_t accentLight = 0x9DB4E6;
inline constexpr lxw_color_t neutral = 0x8A94A0;
inline constexpr lxw_color_t contrast = 0xE08E0B;
/// Of the n-th category.
lxw_color_t series(std::size_t number);
}  // namespace chart_color

struct ChartSeries {
    std::string values;     ///< "'연도별'!$B$5:$F$5"
    std::string name = {};  ///< reference to a cell; shown in the legend
    lxw_color_t color = chart_color::accent;
    bool dashed = false;  ///< lines only
};

struct ChartAxis {
    std::string title;
    std::string numberFormat = {};  ///< empty: the cells'
    int labelEvery = 0;             ///< of categories; 0: as the program likes
    bool slanted = false;           ///< labels of many categories, so that they do not break
};

struct ChartSpec {
    lxw_chart_type type = LXW_CHART_COLUMN;
    TwoWords title;
    TwoWords description;  ///< for readers who do not see it
    std::string categories;
    std::vector<ChartSeries> series;
    ChartAxis category;
    ChartAxis value;
    bool firstOnTop = false;  ///< of bars: the first category above
    bool touching = false;    ///< columns without gaps: a histogram
    bool overlaid = false;    ///< the series of a category on one line
    int width = 640;          ///< pixels
    int height = 340;
    int below = 0;  ///< pixels from the top of the cell: charts below each other whatever the heights of rows
};

/// The chart with its upper left corner in `place`. One series has no legend.
void insertChart(Book& book, const Sheet& sheet, Place place, const ChartSpec& spec);

/// How money reads on an axis: "#,##0,," and "백만 원" for what reaches millions.
struct MoneyAxis {
    std::string format;
    std::string unit;
};
/// `largest`: magnitude on the axis; `step`: the smallest difference that must be seen, 0 if any.
MoneyAxis moneyAxis(const Book& book, double largest, double step = 0);

/// "순현재가치, 백만 원".
std::string axisTitle(std::string_view what, std::string_view unit);

}  // namespace jupan::workbook
