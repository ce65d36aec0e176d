// What a spider says of lines without a result, and where its axis ends. Its texts' places: test_tornado_chart.
#include <QChart>
#include <QLineSeries>
#include <boost/test/unit_test.hpp>

#include "tests/ui/charts/sensitivity_samples.h"

namespace jupan {
namespace {

using samples::Words;

ChartTexts words() {
    return samples::texts(Words::english, QStringLiteral("NPV"));
}

SpiderData flat(double base, double slope) {
    SpiderData data;
    SpiderSeries line{QStringLiteral("rate"), {}};
    for (const double change : {0.2, -0.2, 0.0}) line.points.push_back({change, base + slope * change, {}});
    data.lines << line;
    return data;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spider_lines)

BOOST_AUTO_TEST_CASE(the_axis_holds_zero_where_that_costs_little) {
    SpiderChart chart;
    chart.resize(560, 340);
    chart.setData(flat(6.93e7, 2e6), words());
    BOOST_TEST(chart.valueScale().minimum > 6e7);
    BOOST_TEST(chart.valueScale().ticks.size() >= 2U);
    chart.setData(flat(6.93e7, 2e8), words());
    BOOST_TEST(chart.valueScale().minimum <= 0);
    BOOST_TEST(chart.valueScale().maximum >= 6.93e7 + 4e7);
}

BOOST_AUTO_TEST_CASE(points_in_any_order_make_one_line_and_a_gap_makes_two) {
    SpiderChart chart;
    chart.resize(560, 340);
    chart.setData(flat(6.93e7, 2e6), words());
    const auto all = chart.chart().series();
    BOOST_REQUIRE_EQUAL(all.size(), 1);
    const auto points = qobject_cast<QLineSeries*>(all[0])->points();
    BOOST_REQUIRE_EQUAL(points.size(), 3);
    BOOST_TEST((points[0].x() < points[1].x() && points[1].x() < points[2].x()));
    SpiderData broken = flat(6.93e7, 2e6);
    broken.lines[0].points[2].result.reset();  // no change
    chart.setData(broken, words());
    BOOST_TEST(chart.chart().series().size() == 2);
}

BOOST_AUTO_TEST_CASE(a_line_without_any_result_is_named) {
    SpiderData data = flat(6.93e7, 2e6);
    data.lines << SpiderSeries{QStringLiteral("seats"), {{0.1, std::nullopt, QStringLiteral("whole numbers only")}}};
    SpiderChart chart;
    chart.setData(data, words());
    for (const QSize size : {QSize(360, 220), QSize(560, 340), QSize(900, 500)}) {
        samples::checkPicture(chart, size, "a line without a result");
        BOOST_TEST(samples::labelOf(chart, QStringLiteral("seats: –")));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
