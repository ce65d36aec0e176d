// Bars on both sides of zero, their column at the right, and diamonds.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "tests/ui/charts/sensitivity_samples.h"

namespace jupan {
namespace {

using Role = ChartLabel::Role;
using samples::Words;

std::vector<ChartLabel> withRole(ChartWidget& chart, Role role) {
    std::vector<ChartLabel> found;
    for (const ChartLabel& label : chart.labels())
        if (label.role == role) found.push_back(label);
    return found;
}

double zeroOf(ChartWidget& chart) {
    return chart.plotArea().left() + chart.valueScale().fraction(0) * chart.plotArea().width();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(signed_bar_chart)

BOOST_AUTO_TEST_CASE(figures_stand_at_the_side_of_their_sign) {
    SignedBarChart chart;
    chart.resize(560, 340);
    chart.setData(samples::drivers(Words::english, 7), samples::correlationTexts(Words::english, "drivers"));
    const auto values = withRole(chart, Role::value);
    const auto shares = withRole(chart, Role::total);
    BOOST_REQUIRE_EQUAL(values.size(), 7U);
    BOOST_REQUIRE_EQUAL(shares.size(), 7U);
    const double zero = zeroOf(chart);
    for (std::size_t row = 0; row < values.size(); ++row) {
        const bool negative = values[row].text.startsWith(QStringLiteral("−"));
        BOOST_TEST(negative == (row % 3 == 1));
        BOOST_TEST((negative ? values[row].rect.right() < zero : values[row].rect.left() > zero));
        BOOST_TEST(std::abs(shares[row].rect.right() - shares[0].rect.right()) < 0.01);
        BOOST_TEST(std::abs(shares[row].rect.center().y() - values[row].rect.center().y()) < 1);
    }
    const ChartLabel* lowers = samples::labelOf(chart, QStringLiteral("← lowers NPV when it rises"));
    const ChartLabel* raises = samples::labelOf(chart, QStringLiteral("raises NPV when it rises →"));
    BOOST_REQUIRE((lowers && raises));
    BOOST_TEST(lowers->rect.right() < zero);
    BOOST_TEST(raises->rect.left() > zero);
}

BOOST_AUTO_TEST_CASE(tooltips_say_all_of_a_row) {
    SignedBarChart chart;
    chart.resize(560, 340);
    SignedBarData data;
    data.bars = {{"Hourly cost", 5e6, 1.2e6, "guess", "asked at once"}, {"Seats", std::nullopt, {}, {}, "no figure"}};
    data.barName = "Worth";
    data.markName = "Cost";
    data.shareName = "Source";
    chart.setData(data, samples::texts(Words::english, "measure"));
    BOOST_TEST(samples::hitAt(chart, chart.plotArea().center() - QPointF(0, 20))->text.toStdString() ==
               "Hourly cost\nWorth: 5,000,000 KRW\nCost: 1,200,000 KRW\nSource: guess\nasked at once");
    BOOST_TEST(chart.hits().back().text.toStdString() == "Seats\nWorth: –\nno figure");
    const auto values = withRole(chart, Role::value);
    BOOST_REQUIRE_EQUAL(values.size(), 2U);
    BOOST_TEST(values[1].text.toStdString() == "–");
}

// A figure beside a diamond could be taken for the diamond's: it stands in a column at the right of all marks.
BOOST_AUTO_TEST_CASE(with_diamonds_the_figures_have_a_column) {
    SignedBarChart chart;
    chart.resize(560, 340);
    chart.setData(samples::measureFirst(Words::english, 7), samples::texts(Words::english, "measure"));
    const auto values = withRole(chart, Role::value);
    BOOST_REQUIRE_EQUAL(values.size(), 7U);
    for (const ChartLabel& value : values) {
        BOOST_TEST(value.rect.left() > chart.plotArea().right());
        BOOST_TEST(std::abs(value.rect.right() - values[0].rect.right()) < 0.01);
    }
    // diamonds lie on the axis too
    BOOST_TEST(chart.valueScale().maximum >= 8.2e6);
    SignedBarData dear = samples::measureFirst(Words::english, 2);
    dear.bars[0].mark = 5e7;
    chart.setData(dear, samples::texts(Words::english, "measure"));
    BOOST_TEST(chart.valueScale().maximum >= 5e7);
    BOOST_TEST(samples::labelOf(chart, QStringLiteral("Value of knowing")));
}

BOOST_AUTO_TEST_CASE(texts_never_leave_the_picture_nor_cover_each_other) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> value(-1, 1);
    std::uniform_int_distribution<int> count(1, 25), kind(0, 5), length(0, 40);
    for (int round = 0; round < 60; ++round) {
        SignedBarData data;
        const bool marks = kind(random) < 3;
        const int bars = count(random);
        for (int i = 0; i < bars; ++i) {
            SignedBar bar;
            bar.name = QString(length(random), QChar(u'가'));
            if (kind(random) > 0) bar.value = value(random);
            if (marks && kind(random) > 2) bar.mark = 3 * value(random);
            if (kind(random) > 1) bar.share = QString(length(random) / 4, QChar(u'8'));
            data.bars << bar;
        }
        if (kind(random) > 1) data.barName = QString(length(random), QChar(u'나'));
        if (kind(random) > 1) data.markName = QString(length(random), QChar(u'다'));
        if (kind(random) > 1) data.shareName = QString(length(random), QChar(u'라'));
        if (kind(random) > 1) data.leftName = QString(length(random), QChar(u'마'));
        if (kind(random) > 1) data.rightName = QString(length(random), QChar(u'바'));
        SignedBarChart chart;
        chart.setData(data, samples::correlationTexts(Words::korean, QStringLiteral("순현재가치의 요인")));
        for (const QSize size : {QSize(300, 200), QSize(560, 340), QSize(900, 500)})
            samples::checkPicture(chart, size, "bars " + std::to_string(round));
        BOOST_TEST(chart.hits().size() >= static_cast<std::size_t>(bars));
    }
}

BOOST_AUTO_TEST_CASE(figures_that_are_none_are_no_accident) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    for (const double value : {0.0, none, HUGE_VAL, -HUGE_VAL, 1e308, -1e308, 5e-324}) {
        for (const std::optional<double>& mark : {std::optional<double>(), std::optional(value), std::optional(none)}) {
            SignedBarData data;
            data.bars = {{"a", value, mark, {}, {}}, {"b", 1.0, mark, {}, {}}, {{}, value, mark, {}, {}}};
            ChartTexts texts;
            texts.tick = [](double figure) { return QString::number(figure, 'g', 3); };
            SignedBarChart chart;
            chart.setData(data, texts);
            samples::checkPicture(chart, {560, 340}, "value " + std::to_string(value));
        }
    }
    SignedBarChart chart;
    ChartTexts texts;
    texts.empty = "No uncertain input";
    chart.setData({}, texts);
    chart.resize(560, 340);
    BOOST_TEST(samples::labelOf(chart, QStringLiteral("No uncertain input")));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
