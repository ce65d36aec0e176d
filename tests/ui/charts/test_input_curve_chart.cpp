// Break-even of one input: where NPV is zero is marked, each side says its sign, breaks stay breaks.
#include <QChart>
#include <QLineSeries>
#include <QXYSeries>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "tests/ui/charts/plane_samples.h"

namespace jupan {
namespace {

using samples::checkPicture;
using samples::hitAt;
using samples::labelOf;
using samples::Words;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

ChartTexts words() {
    return samples::texts(Words::english, "Break-even");
}

std::unique_ptr<InputCurveChart> chartOf(InputCurveData data, const QSize& size = {560, 340}) {
    auto chart = std::make_unique<InputCurveChart>();
    chart->resize(size);
    chart->setData(std::move(data), words());
    return chart;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(input_curve_chart)

BOOST_AUTO_TEST_CASE(the_root_and_the_base_are_marked_where_they_lie) {
    const auto chart = chartOf(samples::exchangeRateCurve(Words::english));
    const QRectF plot = chart->plotArea();
    const auto x = [&](double rate) { return plot.left() + rate / 3000 * plot.width(); };
    const auto y = [&](double npv) { return plot.bottom() - chart->valueScale().fraction(npv) * plot.height(); };
    const ChartHit* root = hitAt(*chart, {x(1730), y(0)});
    BOOST_REQUIRE(root);
    BOOST_TEST(root->text.toStdString() == "NPV is 0 at 1,730 KRW");
    const ChartHit* base = hitAt(*chart, {x(1380), y(1.98e5 * 350)});
    BOOST_REQUIRE(base);
    BOOST_TEST(base->text.toStdString() == "now 1,380 KRW");
    for (const char* text : {"NPV is 0 at 1,730 KRW", "now 1,380 KRW"}) {
        const ChartLabel* label = labelOf(*chart, text);
        BOOST_REQUIRE(label);
        BOOST_TEST(plot.contains(label->rect));
        BOOST_TEST(label->overLines);
    }
    // elsewhere the pointer reads the curve
    const ChartHit* point = hitAt(*chart, {x(500), plot.top() + 3});
    BOOST_REQUIRE(point);
    BOOST_TEST(point->text.toStdString() == "500 KRW: 243,540,000 KRW");
}

BOOST_AUTO_TEST_CASE(each_side_of_zero_says_its_sign) {
    const auto chart = chartOf(samples::exchangeRateCurve(Words::english));
    BOOST_REQUIRE(chart->bands().size() == 2);
    BOOST_TEST(chart->bands()[0].sign == 1);
    BOOST_TEST(chart->bands()[1].sign == -1);
    BOOST_TEST(std::abs(chart->bands()[0].to - 1730) < 1e-9);
    const ChartLabel* gains = labelOf(*chart, "+ gains");
    const ChartLabel* loses = labelOf(*chart, QString::fromUtf8("− loses money"));
    BOOST_REQUIRE((gains && loses));
    const QRectF plot = chart->plotArea();
    const double root = plot.left() + 1730.0 / 3000 * plot.width();
    BOOST_TEST(gains->rect.right() < root);
    BOOST_TEST(loses->rect.left() > root);
    BOOST_TEST(gains->rect.bottom() <= plot.top());
}

BOOST_AUTO_TEST_CASE(the_ends_of_the_valid_range_are_named) {
    InputCurveData data = samples::exchangeRateCurve(Words::english);
    data.highest = {3000, "up to 3,000 KRW"};
    const auto chart = chartOf(data);
    const ChartLabel* low = labelOf(*chart, "allowed from 0 KRW");
    const ChartLabel* high = labelOf(*chart, "up to 3,000 KRW");
    BOOST_REQUIRE((low && high));
    BOOST_TEST(std::abs(low->rect.left() - chart->plotArea().left()) < 1);
    BOOST_TEST(std::abs(high->rect.right() - chart->plotArea().right()) < 1);
    checkPicture(*chart, {560, 340}, "both ends");
    checkPicture(*chart, {300, 200}, "both ends");
    // outside the picture, an end keeps its words
    data.highest->at = 1e9;
    checkPicture(*chartOf(data), {560, 340}, "an end far off");
}

BOOST_AUTO_TEST_CASE(where_npv_is_undefined_the_line_breaks) {
    InputCurveData data = samples::exchangeRateCurve(Words::english);
    for (int i = 20; i < 25; ++i) data.points[i].setY(kNone);
    const auto chart = chartOf(data);
    const auto series = chart->chart().series();
    BOOST_TEST(series.size() == 2);
    BOOST_TEST(static_cast<QXYSeries*>(series[0])->count() == 20);
    BOOST_TEST(static_cast<QXYSeries*>(series[1])->count() == 36);
    // no ground of a sign under the gap
    BOOST_REQUIRE(chart->bands().size() == 3);
    BOOST_TEST(chart->bands()[0].to == 950);
    BOOST_TEST(chart->bands()[1].from == 1250);
    const QRectF plot = chart->plotArea();
    const ChartHit* gap = hitAt(*chart, {plot.left() + 1100.0 / 3000 * plot.width(), plot.bottom() - 4});
    BOOST_REQUIRE(gap);
    BOOST_TEST(gap->text.toStdString() == "1,100 KRW: undefined");
}

BOOST_AUTO_TEST_CASE(a_jump_over_zero_is_no_root) {
    InputCurveData data;
    data.points = {{0, 5e6}, {1, 5e6}, {1, kNone}, {1, -5e6}, {2, -5e6}};
    const auto chart = chartOf(data);
    BOOST_REQUIRE(chart->bands().size() == 2);
    BOOST_TEST(chart->bands()[0].to == 1);
    BOOST_TEST(chart->bands()[1].from == 1);
    BOOST_TEST(chart->chart().series().size() == 2);
}

BOOST_AUTO_TEST_CASE(several_roots_near_each_other) {
    InputCurveData data;
    data.above = "gains";
    data.below = "loses money";
    for (int i = 0; i <= 400; ++i) data.points.emplace_back(i / 400.0, 1e7 * std::sin(i / 400.0 * 30));
    for (int root = 1; root <= 9; ++root)
        data.roots.push_back({{root * M_PI / 30, 0}, QStringLiteral("NPV is 0 at %1").arg(root * M_PI / 30)});
    const auto chart = chartOf(data);
    for (const QSize size : {QSize(300, 180), QSize(560, 340), QSize(900, 500)})
        checkPicture(*chart, size, "nine roots");
    chart->resize(900, 500);
    BOOST_TEST(chart->bands().size() == 10);
    for (int root = 1; root <= 9; ++root) {
        const QRectF plot = chart->plotArea();
        const double y = plot.bottom() - chart->valueScale().fraction(0) * plot.height();
        const ChartHit* hit = hitAt(*chart, {plot.left() + root * M_PI / 30 * plot.width(), y});
        BOOST_REQUIRE(hit);
        BOOST_TEST(hit->text.toStdString() == data.roots[root - 1].text.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(strange_figures) {
    const InputCurveData sample = samples::exchangeRateCurve(Words::english);
    std::vector<std::pair<const char*, InputCurveData>> cases;
    const auto add = [&](const char* name, const QVector<QPointF>& points) {
        InputCurveData data = sample;
        data.base.reset();
        data.roots.clear();
        data.points = points;
        cases.emplace_back(name, data);
    };
    add("one point", {{5, 3}});
    add("one point at zero", {{0, 0}});
    add("the same x", {{5, 3}, {5, 4}});
    add("all zero", {{0, 0}, {1, 0}, {2, 0}});
    add("huge", {{-1e300, -1e300}, {1e300, 1e300}});
    add("beyond", {{-1.7e308, -1.7e308}, {1.7e308, 1.7e308}});
    add("tiny", {{0, -1e-300}, {1e-300, 1e-300}});
    add("infinite ends", {{0, 1e6}, {HUGE_VAL, 5}, {2, -HUGE_VAL}, {3, 4e6}});
    add("far from zero", {{1e9, 1}, {1e9 + 1, 2}});
    for (auto& [name, data] : cases)
        for (const QSize size : {QSize(240, 140), QSize(560, 340)}) checkPicture(*chartOf(data), size, name);
    for (const QVector<QPointF>& nothing : {QVector<QPointF>{}, {{0, kNone}, {kNone, 1}}}) {
        InputCurveData data;
        data.points = nothing;
        const auto chart = chartOf(data);
        BOOST_TEST(chart->plotArea().isEmpty());
        BOOST_TEST(labelOf(*chart, "Nothing to show yet"));
    }
}

BOOST_AUTO_TEST_CASE(any_curve_keeps_its_words_apart) {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> unit(-1, 1);
    for (int trial = 0; trial < 60; ++trial) {
        InputCurveData data = samples::exchangeRateCurve(trial % 2 ? Words::korean : Words::english);
        data.points.clear();
        data.roots.clear();
        const double scale = std::pow(10.0, 9 * unit(random));
        double y = scale * unit(random);
        for (int i = 0; i < 50; ++i) {
            data.points.emplace_back(i * scale, trial % 7 == 0 && i % 9 == 0 ? kNone : y);
            y += 0.4 * scale * unit(random);
        }
        for (int i = 0; i < trial % 5; ++i)
            data.roots.push_back({{25 * scale * (1 + unit(random)), 0}, QStringLiteral("NPV is 0 at root %1").arg(i)});
        data.base = {{25 * scale, scale * unit(random)}, QString::fromUtf8("현재 값 그대로 두는 경우")};
        data.highest = {40 * scale, "highest allowed"};
        checkPicture(*chartOf(data), {260 + trial * 8, 160 + trial * 4}, "trial " + std::to_string(trial));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
