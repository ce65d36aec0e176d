// Cumulative probability: percentiles and the chance of a loss are marked on the curve.
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

std::unique_ptr<SCurveChart> chartOf(SCurveData data, const QSize& size = {560, 340}) {
    auto chart = std::make_unique<SCurveChart>();
    chart->resize(size);
    chart->setData(std::move(data), samples::texts(Words::english, "Distribution of NPV"));
    return chart;
}

QPointF place(SCurveChart& chart, double value, double share) {
    const QRectF plot = chart.plotArea();
    return {plot.left() + (value + 8e7) / 3e8 * plot.width(), plot.bottom() - share * plot.height()};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(s_curve_chart)

BOOST_AUTO_TEST_CASE(percentiles_and_the_loss_are_marked_on_the_curve) {
    const SCurveData data = samples::npvCurve(Words::english);
    const auto chart = chartOf(data, {900, 500});
    BOOST_TEST(chart->valueScale().maximum == 1);
    std::vector<MarkedPoint> marks(data.marks.begin(), data.marks.end());
    marks.push_back(*data.zero);
    for (const MarkedPoint& mark : marks) {
        BOOST_TEST_CONTEXT(mark.text.toStdString()) {
            const ChartHit* hit = hitAt(*chart, place(*chart, mark.at.x(), mark.at.y()));
            BOOST_REQUIRE(hit);
            BOOST_TEST(hit->text.toStdString() == mark.text.toStdString());
            const ChartLabel* label = labelOf(*chart, mark.text);
            BOOST_REQUIRE(label);
            BOOST_TEST(chart->plotArea().adjusted(0, -1, 0, 0).contains(label->rect));
        }
    }
    for (const char* tick : {"0 %", "25 %", "50 %", "75 %", "100 %"}) BOOST_TEST(labelOf(*chart, tick));
    const ChartHit* elsewhere = hitAt(*chart, place(*chart, 1.8e8, 0.2));
    BOOST_REQUIRE(elsewhere);
    BOOST_TEST(elsewhere->text.startsWith("At most 1"));
    BOOST_TEST(elsewhere->text.endsWith(" % of the trials"));
}

BOOST_AUTO_TEST_CASE(a_zero_that_is_not_in_the_picture_is_not_marked) {
    SCurveData data = samples::npvCurve(Words::english);
    for (QPointF& point : data.points) point.rx() += 1e9;
    for (MarkedPoint& mark : data.marks) mark.at.rx() += 1e9;
    data.zero->text = "0 % lose money";
    const auto chart = chartOf(data);
    BOOST_TEST(!labelOf(*chart, "0 % lose money"));
    checkPicture(*chart, {560, 340}, "far from zero");
}

BOOST_AUTO_TEST_CASE(long_tails_are_cut_and_said) {
    SCurveData data = samples::npvCurve(Words::english);
    data.points.append({2e9, 1});
    const auto chart = chartOf(data, {900, 500});
    const ChartHit* last = hitAt(*chart, chart->plotArea().bottomRight() - QPointF(2, 2));
    BOOST_REQUIRE(last);
    BOOST_TEST(last->text.startsWith("At most 1"));  // 100 to 200 million
    bool said = false;
    for (const ChartHit& hit : chart->hits())
        said = said || hit.text.endsWith("of the trials lie further right, up to 2,000,000,000 KRW");
    BOOST_TEST(said);
    for (const QSize size : {QSize(240, 140), QSize(560, 340)}) checkPicture(*chart, size, "tail");
}

BOOST_AUTO_TEST_CASE(strange_figures) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto with = [](const QVector<QPointF>& points) {
        SCurveData data = samples::npvCurve(Words::english);
        data.points = points;
        for (MarkedPoint& mark : data.marks) mark.at.setX(points.isEmpty() ? 0 : points.first().x());
        return data;
    };
    const std::vector<std::pair<const char*, SCurveData>> cases{
        {"one point", with({{5e7, 1}})},
        {"all equal", with({{5e7, 0.3}, {5e7, 1}})},
        {"at zero", with({{0, 1}})},
        {"huge", with({{-1e300, 0}, {1e300, 1}})},
        {"some undefined", with({{1, 0.1}, {none, 0.5}, {3, none}, {4, 1}})},
        {"tiny", with({{0, 0}, {1e-300, 1}})}};
    for (const auto& [name, data] : cases)
        for (const QSize size : {QSize(240, 140), QSize(560, 340), QSize(900, 500)})
            checkPicture(*chartOf(data), size, name);
    BOOST_TEST(labelOf(*chartOf(with({})), "Nothing to show yet"));
    BOOST_TEST(labelOf(*chartOf(with({{none, none}})), "Nothing to show yet"));
}

BOOST_AUTO_TEST_CASE(any_distribution_keeps_its_words_apart) {
    std::mt19937 random(17);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int trial = 0; trial < 60; ++trial) {
        SCurveData data = samples::npvCurve(trial % 2 ? Words::korean : Words::english);
        data.points.clear();
        const double scale = std::pow(10.0, 12 * unit(random));
        double value = -scale * unit(random), share = 0;
        while (share < 1) {
            data.points.emplace_back(value, share);
            value += scale * std::pow(unit(random), 4);
            share += unit(random) / 20;
        }
        data.points.emplace_back(value, 1);
        for (MarkedPoint& mark : data.marks) {
            const auto above = std::find_if(data.points.begin(), data.points.end(),
                                            [&](const QPointF& point) { return point.y() >= mark.at.y(); });
            mark.at.setX(above->x());
        }
        checkPicture(*chartOf(data), {260 + trial * 8, 160 + trial * 4}, "trial " + std::to_string(trial));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
