// The bridge from budget to actual: steps join, effects without an amount are words, and a broken axis says so.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <random>

#include "tests/ui/charts/finops_samples.h"
#include "tests/ui/charts/plane_samples.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using Role = ChartLabel::Role;
using samples::Words;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

ChartTexts words() {
    return samples::texts(Words::english, QStringLiteral("Why"));
}

VarianceBridgeData bridge(double budget, const std::vector<std::optional<double>>& amounts) {
    VarianceBridgeData data{.budgetName = "Budget", .budget = budget, .actualName = "Actual", .actual = budget};
    for (const std::optional<double>& amount : amounts) {
        data.effects.push_back({QString(QChar(static_cast<char16_t>(u'a' + data.effects.size()))),
                                amount,
                                amount ? QString() : QStringLiteral("not there"),
                                {}});
        if (amount && std::isfinite(*amount)) data.actual += *amount;
    }
    return data;
}

// Pixel of `row` at `value`.
QColor colorAt(VarianceBridgeChart& chart, int row, int rows, double value) {
    const QRectF plot = chart.plotArea();
    const double x = plot.left() + chart.valueScale().fraction(value) * plot.width();
    const double y = plot.top() + (row + 0.5) / rows * plot.height();
    return chart.toImage(chart.size()).pixelColor(static_cast<int>(x), static_cast<int>(y));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(variance_bridge_chart)

BOOST_AUTO_TEST_CASE(every_step_has_its_name_its_sign_and_its_exact_figure) {
    VarianceBridgeChart chart;
    chart.resize(560, 340);
    chart.setData(samples::varianceBridge(Words::english, true), words());
    for (const char* text : {"Budget", "1,200", "Volume", "+210", "Tokens", "part of volume", "Model mix", "−340",
                             "Price", "0", "Exchange rate", "+96", "Tax", "none: charged in won", "Actual",
                             "dearer than budgeted", "cheaper than budgeted"})
        BOOST_TEST(samples::labelOf(chart, QString::fromUtf8(text)), text);
    std::vector<std::string> said;
    for (const ChartHit& hit : chart.hits()) said.push_back(hit.text.toStdString());
    const std::vector<std::string> expected{"Budget: 12,000,000 KRW",
                                            "Volume: +2,100,000 KRW\nmore requests than planned",
                                            "Tokens: part of volume",
                                            "Model mix: −3,400,000 KRW",
                                            "Price: 0 KRW",
                                            "Exchange rate: +960,000 KRW",
                                            "Tax: none: charged in won",
                                            "Actual: 11,660,000 KRW"};
    BOOST_TEST(said == expected, boost::test_tools::per_element());
    const QRectF volume = samples::labelOf(chart, "Volume")->rect, actual = samples::labelOf(chart, "Actual")->rect;
    BOOST_TEST(volume.bottom() < actual.top());
}

BOOST_AUTO_TEST_CASE(arrows_lie_where_their_figures_are) {
    for (const bool large : {true, false}) {
        VarianceBridgeChart chart;
        chart.resize(900, 500);
        chart.setColors(chartColors(lightTheme()));
        const double scale = large ? 1 : 0.01;
        chart.setData(bridge(1e7, {3e6 * scale, {}, -5e6 * scale, 0.0, 1e6 * scale}), words());
        BOOST_TEST(chart.isBroken() == !large);
        const QColor dearer = chart.colors().seriesColor(5), cheaper = chart.colors().seriesColor(0);
        struct Row {
            int row;
            double at;
            QColor color;
        };
        for (const Row& row :
             {Row{1, 0.4, dearer}, Row{1, 2.6, dearer}, Row{1, -0.2, chart.colors().surface}, Row{3, 2.6, cheaper},
              Row{3, -1.6, cheaper}, Row{5, -1.7, dearer}, Row{5, -1.4, dearer}, Row{0, 0.1, chart.colors().surface}}) {
            const QColor found = colorAt(chart, row.row, 7, 1e7 + row.at * 1e6 * scale);
            BOOST_TEST((found == row.color), row.row << ' ' << row.at << ' ' << found.name().toStdString());
        }
        BOOST_TEST((colorAt(chart, 6, 7, 1e7 - 1.2e6 * scale) == chart.colors().seriesColor(6)));
    }
}

BOOST_AUTO_TEST_CASE(the_axis_is_broken_only_where_steps_would_be_too_small_and_says_so) {
    struct Row {
        double budget;
        std::vector<std::optional<double>> amounts;
        bool broken;
    };
    const std::vector<Row> rows{{100, {30.0, -10.0}, false}, {100, {3.0, -1.0}, true},  {100, {0.0, 0.0}, false},
                                {100, {{}, {}}, false},      {-100, {3.0, -1.0}, true}, {2, {-3.0, 2.0}, false},
                                {0, {5.0}, false},           {0, {0.0}, false},         {1e15, {1.0}, false},
                                {1e9, {1e6}, true},          {100, {-100.0}, false},    {100, {kNone, 2.0}, true}};
    for (const Row& row : rows) {
        VarianceBridgeChart chart;
        chart.setData(bridge(row.budget, row.amounts), words());
        for (const QSize size : {QSize(260, 240), QSize(560, 340), QSize(900, 500)}) {
            samples::checkPicture(chart, size, "budget " + std::to_string(row.budget));
            BOOST_TEST(chart.isBroken() == row.broken);
            const ValueScale& scale = chart.valueScale();
            BOOST_TEST((scale.minimum <= 0 && scale.maximum >= 0) == !row.broken);
            bool said = false;
            for (const ChartLabel& label : chart.labels()) said |= label.fullText == "The axis does not begin at 0.";
            BOOST_TEST(said == row.broken);
        }
    }
    VarianceBridgeData own = bridge(100, {1.0});
    own.brokenAxis = "cut off";
    VarianceBridgeChart chart;
    chart.resize(560, 340);
    chart.setData(own, words());
    BOOST_TEST(samples::labelOf(chart, "cut off"));
}

BOOST_AUTO_TEST_CASE(without_signed_texts_the_chart_still_tells_the_sign) {
    VarianceBridgeChart chart;
    chart.resize(560, 340);
    chart.setData(bridge(1e7, {2e6, -1e6}), words());
    BOOST_TEST(samples::labelOf(chart, "+200"));
    BOOST_TEST(samples::labelOf(chart, "−100"));
    BOOST_TEST(chart.hits()[1].text.toStdString() == "a: +2,000,000 KRW");
    BOOST_TEST(chart.hits()[2].text.toStdString() == "b: −1,000,000 KRW");
}

BOOST_AUTO_TEST_CASE(texts_never_leave_the_picture_nor_cover_each_other) {
    std::mt19937 random(21);
    std::uniform_real_distribution<double> share(-1, 1);
    std::uniform_int_distribution<int> kind(0, 9), length(0, 60);
    for (int round = 0; round < 60; ++round) {
        const double size = std::pow(10.0, kind(random)), part = std::pow(10.0, -(kind(random) % 5));
        std::vector<std::optional<double>> amounts;
        for (int i = 0; i <= round % 7; ++i)
            amounts.push_back(kind(random) < 3 ? std::nullopt : std::optional(size * part * share(random)));
        VarianceBridgeData data = bridge(size * (kind(random) == 0 ? -1 : 1), amounts);
        for (BridgeEffect& effect : data.effects) {
            effect.name = QString(length(random), QChar(u'가'));
            effect.words = QString(length(random), QChar(u'나'));
        }
        data.dearerName = QString(length(random), QChar(u'다'));
        data.cheaperName = QString(length(random), QChar(u'라'));
        data.varianceText = QString(length(random), QChar(u'마'));
        data.brokenAxis = QStringLiteral("축이 0에서 시작하지 않습니다. ").repeated(length(random) % 6);
        VarianceBridgeChart chart;
        chart.setData(data, words());
        for (const QSize picture : {QSize(260, 240), QSize(560, 340), QSize(900, 500)})
            samples::checkPicture(chart, picture, "bridge " + std::to_string(round));
        BOOST_TEST(chart.hits().size() >= static_cast<std::size_t>(data.effects.size() + 2));
    }
}

BOOST_AUTO_TEST_CASE(figures_that_are_none_are_no_accident) {
    for (const double budget : {kNone, HUGE_VAL, 0.0, 1e308, -1e308, 5e-324, 7.0}) {
        for (const double amount : {kNone, HUGE_VAL, 0.0, 1e308, -1e308, 5e-324, -7.0}) {
            VarianceBridgeData data = bridge(budget, {amount, amount});
            ChartTexts texts;
            texts.tick = [](double value) { return QString::number(value, 'g', 4); };
            VarianceBridgeChart chart;
            chart.setData(data, texts);
            samples::checkPicture(chart, {560, 340}, std::to_string(budget) + ' ' + std::to_string(amount));
            chart.resize(3, 2);
            BOOST_TEST(chart.labels().size() < 100U);
            if (!std::isfinite(data.budget)) {
                chart.resize(560, 340);
                BOOST_TEST(samples::labelOf(chart, "Nothing to show yet"));
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
