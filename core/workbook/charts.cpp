#include "core/workbook/charts.h"

#include <array>
#include <cmath>

#include "core/workbook/units.h"

namespace jupan::workbook {
namespace {

constexpr lxw_color_t ink = 0x1A1F26;
constexpr lxw_color_t muted = 0x5C6773;
constexpr lxw_color_t line = 0xE2E6EB;
// What the library takes as a chart's size before it is scaled.
constexpr double usualWidth = 480;
constexpr double usualHeight = 288;

class ChartBuilder {
public:
    ChartBuilder(Book& book, const ChartSpec& spec)
        : book_(book), spec_(spec), chart_(workbook_add_chart(book.raw(), static_cast<std::uint8_t>(spec.type))) {}

    lxw_chart* build() {
        const std::string title(book_.word(spec_.title));
        chart_title_set_name(chart_, title.c_str());
        lxw_chart_font titleFont = font(12, ink, true);
        chart_title_set_name_font(chart_, &titleFont);
        lxw_chart_line frame = thin();
        chart_chartarea_set_line(chart_, &frame);
        for (const ChartSeries& series : spec_.series) add(series);
        axes();
        legend();
        if (spec_.touching) chart_set_series_gap(chart_, 4);
        if (spec_.overlaid) {
            chart_set_series_overlap(chart_, 100);
            chart_set_series_gap(chart_, 45);
        }
        return chart_;
    }

private:
    [[nodiscard]] bool hasLines() const { return spec_.type == LXW_CHART_LINE; }

    lxw_chart_font font(double size, lxw_color_t color, bool bold = false) {
        lxw_chart_font made{};
        made.name = const_cast<char*>(book_.language() == WorkbookLanguage::korean ? "맑은 고딕" : "Calibri");
        made.size = size;
        made.color = color;
        made.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
        return made;
    }

    static lxw_chart_line thin() {
        lxw_chart_line made{};
        made.color = line;
        made.width = 0.75F;
        return made;
    }

    void add(const ChartSeries& wanted) {
        const std::string categories = "=" + spec_.categories;
        const std::string values = "=" + wanted.values;
        lxw_chart_series* series = chart_add_series(chart_, categories.c_str(), values.c_str());
        if (!wanted.name.empty()) chart_series_set_name(series, ("=" + wanted.name).c_str());
        if (hasLines()) {
            lxw_chart_line stroke{};
            stroke.color = wanted.color;
            stroke.width = wanted.dashed ? 1.25F : 2.25F;
            if (wanted.dashed) stroke.dash_type = LXW_CHART_LINE_DASH_DASH;
            chart_series_set_line(series, &stroke);
            return;
        }
        lxw_chart_fill fill{};
        fill.color = wanted.color;
        chart_series_set_fill(series, &fill);
    }

    void axes() {
        // Of bars the library calls the axis that lies "x", and that is the one of the values.
        const bool lying = spec_.type == LXW_CHART_BAR;
        lxw_chart_axis* category = lying ? chart_->y_axis : chart_->x_axis;
        lxw_chart_axis* value = lying ? chart_->x_axis : chart_->y_axis;
        describe(category, spec_.category);
        describe(value, spec_.value);
        chart_axis_set_label_position(category, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        chart_axis_major_gridlines_set_visible(value, LXW_TRUE);
        chart_axis_major_gridlines_set_visible(category, LXW_FALSE);
        lxw_chart_line grid = thin();
        chart_axis_major_gridlines_set_line(value, &grid);
        lxw_chart_line base = thin();
        base.color = chart_color::neutral;
        chart_axis_set_line(category, &base);
        lxw_chart_line none{};
        none.none = LXW_TRUE;
        chart_axis_set_line(value, &none);
        chart_axis_set_major_tick_mark(category, LXW_CHART_AXIS_TICK_MARK_NONE);
        chart_axis_set_major_tick_mark(value, LXW_CHART_AXIS_TICK_MARK_NONE);
        if (spec_.category.labelEvery > 0)
            chart_axis_set_interval_unit(category, static_cast<std::uint16_t>(spec_.category.labelEvery));
        if (spec_.firstOnTop) {
            chart_axis_set_reverse(category);
            // Reversed categories would take the axis of the values to the top.
            chart_axis_set_crossing_max(category);
        }
    }

    void describe(lxw_chart_axis* axis, const ChartAxis& wanted) {
        chart_axis_set_name(axis, wanted.title.c_str());
        lxw_chart_font name = font(9, muted);
        chart_axis_set_name_font(axis, &name);
        lxw_chart_font number = font(9, muted);
        if (wanted.slanted) number.rotation = -45;
        chart_axis_set_num_font(axis, &number);
        if (!wanted.numberFormat.empty()) chart_axis_set_num_format(axis, wanted.numberFormat.c_str());
    }

    void legend() {
        if (spec_.series.size() < 2) {
            chart_legend_set_position(chart_, LXW_CHART_LEGEND_NONE);
            return;
        }
        chart_legend_set_position(chart_, LXW_CHART_LEGEND_BOTTOM);
        lxw_chart_font words = font(9, ink);
        chart_legend_set_font(chart_, &words);
    }

    Book& book_;
    const ChartSpec& spec_;
    lxw_chart* chart_;
};

}  // namespace

lxw_color_t chart_color::series(std::size_t number) {
    constexpr std::array<lxw_color_t, 8> tones{0x2457C5, 0xE08E0B, 0x1B9E77, 0xB5559B,
                                               0x4AA8D8, 0xC8501E, 0x7A7F87, 0x9DB4E6};
    return tones[number % tones.size()];
}

void insertChart(Book& book, const Sheet& sheet, Place place, const ChartSpec& spec) {
    lxw_chart* chart = ChartBuilder(book, spec).build();
    std::string description(book.word(spec.description));
    lxw_chart_options options{};
    options.x_scale = spec.width / usualWidth;
    options.y_scale = spec.height / usualHeight;
    options.y_offset = spec.below;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = description.data();
    book.check(worksheet_insert_chart_opt(sheet.raw(), place.row, place.column, chart, &options));
}

MoneyAxis moneyAxis(const Book& book, double largest, double step) {
    const std::string currency = unitText(Unit::money, book.language(), book.currency());
    const bool korean = book.language() == WorkbookLanguage::korean;
    double scale = 1;
    MoneyAxis axis{"#,##0", currency};
    if (largest >= 1e9) {
        scale = 1e6;
        axis.unit = (korean ? "백만 " : "million ") + currency;
    } else if (largest >= 1e6) {
        scale = largest >= 2e7 ? 1e6 : 1e3;
        axis.unit =
            std::string(scale > 1e3 ? (korean ? "백만 " : "million ") : (korean ? "천 " : "thousand ")) + currency;
    }
    // Differences smaller than a whole of the unit are seen behind the point.
    int decimals = 0;
    for (double seen = (step > 0 ? step : largest / 5) / scale; seen > 0 && seen < 1 && decimals < 2; seen *= 10)
        ++decimals;
    if (decimals > 0) axis.format += "." + std::string(static_cast<std::size_t>(decimals), '0');
    if (scale > 1) axis.format += scale > 1e3 ? ",," : ",";
    return axis;
}

std::string axisTitle(std::string_view what, std::string_view unit) {
    return std::string(what) + ", " + std::string(unit);
}

}  // namespace jupan::workbook
