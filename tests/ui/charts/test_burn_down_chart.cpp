// What is left of a month's budget: lines, their names, the day as of, and what lies below zero.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <random>

#include "tests/ui/charts/finops_samples.h"
#include "tests/ui/charts/plane_samples.h"

namespace jupan {
namespace {

using samples::Spending;
using samples::Words;

ChartTexts words() {
    return samples::texts(Words::english, QStringLiteral("Left"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(burn_down_chart)

BOOST_AUTO_TEST_CASE(every_day_says_its_exact_figures) {
    BurnDownChart chart;
    chart.resize(560, 340);
    chart.setData({.days = {{"Wed 1", 2e6, 2.1e6, {}}, {"Thu 2", 1e6, 5e5, 5e5}, {"", 0, {}, -3e5}},
                   .budget = 3e6,
                   .asOf = 2,
                   .asOfText = "as of Thu 2",
                   .expectedName = "as planned",
                   .leftName = "left",
                   .aheadName = "forecast",
                   .belowZeroName = "over budget"},
                  words());
    BOOST_REQUIRE_EQUAL(chart.hits().size(), 3U);
    BOOST_TEST(chart.hits()[0].text.toStdString() == "Wed 1\nas planned: 2,000,000 KRW\nleft: 2,100,000 KRW");
    BOOST_TEST(chart.hits()[1].text.toStdString() ==
               "Thu 2\nas planned: 1,000,000 KRW\nleft: 500,000 KRW\nforecast: 500,000 KRW\nas of Thu 2");
    BOOST_TEST(chart.hits()[2].text.toStdString() == "3\nas planned: 0 KRW\nforecast: −300,000 KRW");
    for (const char* text : {"as of Thu 2", "as planned", "left", "forecast", "over budget"})
        BOOST_TEST(samples::labelOf(chart, QString::fromUtf8(text)), text);
    const QRectF plot = chart.plotArea();
    const double zero = plot.bottom() - chart.valueScale().fraction(0) * plot.height();
    BOOST_TEST(samples::labelOf(chart, "over budget")->rect.top() >= zero);
    BOOST_TEST(samples::labelOf(chart, "left")->rect.bottom() <= zero);
}

BOOST_AUTO_TEST_CASE(what_is_below_zero_is_named_only_if_there_is_any) {
    for (const Spending spending : {Spending::ordinary, Spending::overspent, Spending::nothingYet}) {
        const BurnDownData data = samples::aprilLeft(Words::english, spending);
        BurnDownChart chart;
        chart.resize(560, 340);
        chart.setData(data, words());
        const bool over = spending == Spending::overspent, spent = spending != Spending::nothingYet;
        BOOST_TEST((samples::labelOf(chart, data.belowZeroName) != nullptr) == over);
        BOOST_TEST((samples::labelOf(chart, data.asOfText) != nullptr) == spent);
        BOOST_TEST((samples::labelOf(chart, data.aheadName) != nullptr) == spent);
        BOOST_TEST((samples::labelOf(chart, data.leftName) != nullptr) == spent);
        BOOST_TEST(samples::labelOf(chart, data.expectedName));
        BOOST_TEST(samples::labelOf(chart, "1"));
        BOOST_TEST(samples::labelOf(chart, "30"));
    }
}

BOOST_AUTO_TEST_CASE(the_day_as_of_must_be_a_day_of_the_month) {
    for (const int day : {-1, 0, 31, 400}) {
        BurnDownData data = samples::aprilLeft(Words::english, Spending::ordinary);
        data.asOf = day;
        BurnDownChart chart;
        chart.setData(data, words());
        samples::checkPicture(chart, {560, 340}, "as of " + std::to_string(day));
        BOOST_TEST(!samples::labelOf(chart, data.asOfText));
    }
}

BOOST_AUTO_TEST_CASE(odd_figures_and_months_of_any_length_break_nothing) {
    const std::vector<std::optional<double>> figures{
        {}, std::numeric_limits<double>::quiet_NaN(), HUGE_VAL, 0, 1, -3e5, 1e308, -1e299, 5e-324, 4e6};
    std::mt19937 random(3);
    std::uniform_int_distribution<std::size_t> kind(0, figures.size() - 1);
    for (int round = 0; round < 60; ++round) {
        BurnDownData data{.asOf = round % 33,
                          .asOfText = QString(round, QChar(u'가')),
                          .expectedName = QString(round % 40, QChar(u'나')),
                          .leftName = QString(round % 50, QChar(u'다')),
                          .aheadName = QString(round % 30, QChar(u'라')),
                          .belowZeroName = QString(round, QChar(u'마')),
                          .dayAxis = QString(round * 2, QChar(u'바'))};
        data.budget = figures[kind(random)];
        for (int day = 0; day < round % 32; ++day)
            data.days.push_back({{}, figures[kind(random)], figures[kind(random)], figures[kind(random)]});
        ChartTexts texts;
        texts.tick = [](double value) { return QString::number(value, 'g', 4); };
        BurnDownChart chart;
        chart.setData(data, texts);
        for (const QSize size : {QSize(300, 220), QSize(560, 340)})
            samples::checkPicture(chart, size, "round " + std::to_string(round));
        chart.resize(3, 2);
        BOOST_TEST(chart.labels().size() < 100U);
    }
    BurnDownChart chart;
    chart.resize(560, 340);
    chart.setData({.budget = 5}, words());
    BOOST_TEST(samples::labelOf(chart, "Nothing to show yet"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
