// The two-way table: which figures stand in which cells, in which ink, and what is said where there is none.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "tests/ui/charts/sensitivity_samples.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using Role = ChartLabel::Role;
using samples::Words;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

ChartTexts words() {
    return samples::texts(Words::english, QStringLiteral("NPV"));
}

const ChartLabel* figureIn(HeatMapChart& chart, qsizetype row, qsizetype column) {
    const QRectF cell = chart.cell(row, column).rect;
    for (const ChartLabel& label : chart.labels())
        if (label.role == Role::value && cell.contains(label.rect.center())) return &label;
    return nullptr;
}

// Relative luminance, WCAG 2.1.
double luminance(const QColor& color) {
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

// Blue is better, orange worse.
bool isBlue(const QColor& color) {
    return color.blue() > color.red();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(heat_map_chart)

BOOST_AUTO_TEST_CASE(every_figure_stands_in_its_own_cell) {
    HeatMapChart chart;
    chart.resize(560, 340);
    const HeatMapData data = samples::npvTable(Words::english, 5);
    chart.setData(data, words());
    for (int row = 0; row < 5; ++row) {
        for (int column = 0; column < 5; ++column) {
            const HeatMapCell& cell = data.cells[row][column];
            const ChartLabel* figure = figureIn(chart, row, column);
            BOOST_REQUIRE(figure);
            const QString expected = cell.value ? words().value(*cell.value) : QStringLiteral("–");
            BOOST_TEST(figure->text.toStdString() == expected.toStdString());
            BOOST_TEST(chart.cell(row, column).rect.contains(figure->rect));
            const ChartHit* hit = samples::hitAt(chart, chart.cell(row, column).rect.center());
            BOOST_REQUIRE(hit);
            const QString said =
                cell.value ? words().exact(*cell.value) : QStringLiteral("– (outside the allowed range)");
            BOOST_TEST(hit->text.toStdString() == ("Auto-answer rate: " + data.rowHeads[row] +
                                                   "\nKRW per USD: " + data.columnHeads[column] + '\n' + said)
                                                      .toStdString());
        }
    }
    BOOST_TEST(figureIn(chart, 2, 2)->font.bold());
    BOOST_TEST(!figureIn(chart, 1, 2)->font.bold());
    BOOST_TEST(samples::labelOf(chart, QStringLiteral("where NPV changes sign")));
    BOOST_TEST(samples::labelOf(chart, QStringLiteral("outside the allowed range")));
    BOOST_TEST(chart.valueScale().ticks.empty());
}

BOOST_AUTO_TEST_CASE(figures_are_read_on_every_cell_in_both_themes) {
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        for (const bool stale : {false, true}) {
            HeatMapChart chart;
            chart.resize(900, 500);
            chart.setColors(stale ? staleColors(chartColors(*theme)) : chartColors(*theme));
            chart.setData(samples::npvTable(Words::english, 11), words());
            for (int row = 0; row < 11; ++row)
                for (int column = 0; column < 11; ++column) {
                    const ChartLabel* figure = figureIn(chart, row, column);
                    BOOST_REQUIRE(figure);
                    BOOST_TEST(contrast(figure->color, chart.cell(row, column).fill) >= 4.5);
                }
        }
    }
}

BOOST_AUTO_TEST_CASE(colours_say_better_and_worse_and_grow_with_the_distance) {
    HeatMapChart chart;
    chart.resize(560, 340);
    chart.setColors(chartColors(lightTheme()));
    HeatMapData data{.rowTitle = "r",
                     .columnTitle = "c",
                     .rowHeads = {"1"},
                     .columnHeads = {"1", "2", "3", "4", "5"},
                     .cells = {{{-100.0}, {-1.0}, {0.0}, {1.0}, {100.0}}},
                     .neutral = 0};
    const auto fill = [&](int column) { return chart.cell(0, column).fill; };
    chart.setData(data, words());
    BOOST_TEST((!isBlue(fill(0)) && !isBlue(fill(1)) && isBlue(fill(3)) && isBlue(fill(4))));
    BOOST_TEST(luminance(fill(0)) < luminance(fill(1)));
    BOOST_TEST(luminance(fill(4)) < luminance(fill(3)));
    BOOST_TEST((fill(1) != fill(2) && fill(3) != fill(2)));
    data.lowerIsBetter = true;
    chart.setData(data, words());
    BOOST_TEST((isBlue(fill(0)) && isBlue(fill(1)) && !isBlue(fill(3)) && !isBlue(fill(4))));
    data.neutral.reset();
    chart.setData(data, words());
    BOOST_TEST((fill(0) == fill(4) && fill(0) == fill(2)));
}

// Figures in all cells or in none; type not below 10 pixels; what is left then is the sign.
BOOST_AUTO_TEST_CASE(narrow_cells_show_the_sign_and_never_a_cut_figure) {
    HeatMapChart chart;
    const HeatMapData data = samples::npvTable(Words::english, 11);
    chart.setData(data, words());
    bool figures = false, signs = false;
    for (int width = 240; width <= 1000; width += 40) {
        chart.resize(width, 400);
        int shown = 0, signed_ = 0;
        for (int row = 0; row < 11; ++row)
            for (int column = 0; column < 11; ++column) {
                const std::optional<double> value = data.cells[row][column].value;
                const ChartLabel* figure = figureIn(chart, row, column);
                if (!value || !figure) continue;
                BOOST_TEST(figure->font.pixelSize() >= 10);
                shown += figure->text == words().value(*value);
                signed_ += figure->text == (*value < 0 ? QStringLiteral("−") : QStringLiteral("+"));
            }
        BOOST_TEST(((shown == 119 && signed_ == 0) || (shown == 0 && signed_ == 119)), width << ' ' << shown);
        figures = figures || shown > 0;
        signs = signs || signed_ > 0;
        BOOST_TEST(!(figures && signed_ > 0));  // once there is room there is room in wider pictures
    }
    BOOST_TEST((figures && signs));
}

BOOST_AUTO_TEST_CASE(texts_never_leave_the_picture_nor_cover_each_other) {
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        std::uniform_int_distribution<int> count(1, 14), kind(0, 9), length(0, 30);
        std::uniform_real_distribution<double> value(-3e8, 3e8);
        HeatMapData data{.rowTitle = QString(length(random), QChar(u'가')),
                         .columnTitle = QStringLiteral("환율 (원/$) 월평균")};
        const int rows = count(random), columns = count(random);
        for (int i = 0; i < rows; ++i) data.rowHeads << QString::number(value(random), 'f', kind(random) % 3);
        for (int i = 0; i < columns; ++i) data.columnHeads << QString::number(value(random), 'f', kind(random) % 3);
        for (int i = 0; i < rows; ++i) {
            data.cells.emplaceBack();
            for (int j = 0; j < columns; ++j)
                data.cells.back().push_back(
                    kind(random) == 0 ? HeatMapCell{std::nullopt, QStringLiteral("회수하지 못함 %1").arg(j % 4)}
                                      : HeatMapCell{value(random), {}});
        }
        data.neutral = kind(random) < 3 ? std::nullopt : std::optional(value(random));
        data.baseRow = kind(random);
        data.baseColumn = kind(random);
        data.edgeName = QString(length(random), QChar(u'나'));
        HeatMapChart chart;
        chart.setData(data, words());
        for (const QSize size : {QSize(300, 200), QSize(560, 340), QSize(900, 500)})
            samples::checkPicture(chart, size, "table " + std::to_string(round));
        BOOST_TEST(chart.hits().size() >= static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
    }
}

BOOST_AUTO_TEST_CASE(figures_that_are_none_are_no_accident) {
    const QVector<QVector<double>> cases{
        {},       {0}, {0, 0, 0}, {kNone, kNone}, {1e300, -1e300}, {1e308, -1e308}, {HUGE_VAL, 1}, {5e-324, 1e-320},
        {7, 7, 7}};
    for (const auto& figures : cases) {
        for (const std::optional<double>& neutral : {std::optional<double>(), std::optional(0.0), std::optional(kNone),
                                                     std::optional(-1e308), std::optional(7.0)}) {
            HeatMapData data{.rowTitle = {},
                             .columnTitle = {},
                             .rowHeads = {QString(), QString("b")},
                             .neutral = neutral,
                             .baseRow = 5,
                             .baseColumn = -3};
            data.cells.emplaceBack();
            for (const double figure : figures) {
                data.columnHeads << QString();
                data.cells[0].push_back({figure, {}});
            }
            ChartTexts texts;
            texts.value = [](double value) { return QString::number(value, 'g', 3); };
            HeatMapChart chart;
            chart.setData(data, texts);
            samples::checkPicture(chart, {560, 340}, std::to_string(figures.size()) + " figures");
            // all equal to neutral: neither better nor worse
            if (figures == QVector<double>{7, 7, 7} && neutral == 7.0)
                BOOST_TEST((chart.cell(0, 0).fill == chart.cell(0, 2).fill));
        }
    }
}

// Side by side they would be read as one sentence.
BOOST_AUTO_TEST_CASE(titles_of_rows_and_columns_never_stand_side_by_side) {
    const auto rows = QString::fromUtf8("평균 응답 시간 · 절감 시간의 실현율");
    const auto columns = QString::fromUtf8("지식 문서 갱신과 답변 점검 · 투입 인력 (FTE)");
    for (const QSize size : {QSize(240, 140), QSize(360, 260), QSize(720, 360), QSize(1200, 520)}) {
        HeatMapChart chart;
        HeatMapData data = samples::npvTable(Words::korean, 6);
        data.rowTitle = rows;
        data.columnTitle = columns;
        chart.setData(data, words());
        samples::checkPicture(chart, size, "long titles");
        std::vector<QRectF> ofRows, ofColumns;
        for (const ChartLabel& label : chart.labels()) {
            if (label.fullText.startsWith(rows)) ofRows.push_back(label.rect);
            if (label.fullText.startsWith(columns)) ofColumns.push_back(label.rect);
        }
        BOOST_REQUIRE(ofColumns.size() == 1U);
        BOOST_REQUIRE(!ofRows.empty());
        for (const QRectF& row : ofRows) BOOST_TEST(row.top() >= ofColumns[0].bottom() - 1, size.width());
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
