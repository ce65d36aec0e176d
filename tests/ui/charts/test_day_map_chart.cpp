// The calendar of spending: every day in its own square, no data apart from 0, and figures in the tooltips.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "tests/ui/charts/finops_samples.h"
#include "tests/ui/charts/plane_samples.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using samples::Words;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

ChartTexts words() {
    return samples::texts(Words::english, QStringLiteral("Days"));
}

DayMapData days(const QDate& first, const std::vector<std::optional<double>>& values) {
    DayMapData data{.first = first, .last = first.addDays(static_cast<qint64>(values.size()) - 1)};
    for (std::size_t i = 0; i < values.size(); ++i)
        data.days.push_back({first.addDays(static_cast<qint64>(i)), values[i], false, {}});
    data.noDataName = "no data";
    data.anomalyName = "far more than usual";
    return data;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(day_map_chart)

BOOST_AUTO_TEST_CASE(every_day_has_its_own_square_in_the_picture_and_its_figure) {
    for (const QSize size : {QSize(300, 420), QSize(560, 340), QSize(900, 500)}) {
        for (const int months : {1, 3, 12}) {
            const DayMapData data = samples::spendingDays(Words::english, months);
            DayMapChart chart;
            chart.resize(size);
            chart.setData(data, words());
            QDate before;
            for (QDate day = data.first; day <= data.last; day = day.addDays(1)) {
                const QRectF rect = chart.cell(day).rect;
                BOOST_TEST(QRectF(QPointF(), size).contains(rect));
                const ChartHit* hit = samples::hitAt(chart, rect.center());
                BOOST_REQUIRE(hit);
                BOOST_TEST(hit->text.startsWith(data.dayName(day)));
                if (before.isValid()) BOOST_TEST(!chart.cell(before).rect.adjusted(1, 1, -1, -1).intersects(rect));
                before = day;
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(tooltips_say_the_figure_or_that_there_is_none) {
    DayMapData data = days(QDate(2026, 4, 1), {1234567.0, 0.0, {}, kNone, -5e4});
    data.days[0].anomalous = true;
    data.days[0].note = "gpt-5";
    data.asOf = QDate(2026, 4, 5);
    data.asOfName = "as of";
    DayMapChart chart;
    chart.resize(560, 340);
    chart.setData(data, words());
    std::vector<std::string> said;
    for (int i = 0; i < 5; ++i) said.push_back(chart.hits()[static_cast<std::size_t>(i)].text.toStdString());
    const std::vector<std::string> expected{"2026-04-01\n1,234,567 KRW\nfar more than usual\ngpt-5",
                                            "2026-04-02\n0 KRW", "2026-04-03\nno data", "2026-04-04\nno data",
                                            "2026-04-05\n−50,000 KRW\nas of"};
    BOOST_TEST(said == expected, boost::test_tools::per_element());
    for (const char* text : {"no data", "far more than usual", "as of"})
        BOOST_TEST(samples::labelOf(chart, QString::fromUtf8(text)), text);
}

BOOST_AUTO_TEST_CASE(colours_grow_with_the_figure_and_an_anomaly_dims_no_other_day) {
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        DayMapChart chart;
        chart.resize(560, 340);
        chart.setColors(chartColors(*theme));
        DayMapData data = days(QDate(2026, 4, 1), {0.0, 1e4, 5e4, 1e5, {}, 1e7});
        data.days[5].anomalous = true;
        chart.setData(data, words());
        const auto fill = [&](int day) { return chart.cell(QDate(2026, 4, day)).fill; };
        const auto distance = [&](int day) { return contrastRatio(fill(day), chart.colors().surface); };
        BOOST_TEST((distance(1) < distance(2) && distance(2) < distance(3) && distance(3) < distance(4)));
        BOOST_TEST((fill(5) == chart.colors().surface && fill(1) != fill(5)));
        BOOST_TEST((fill(4) == chart.colors().seriesColor(0) && fill(6) == fill(4)));
        BOOST_TEST(samples::labelOf(chart, QStringLiteral("≥ 10")));
        for (const ChartLabel& label : chart.labels())
            if (label.role == ChartLabel::Role::value && label.text != "5")
                BOOST_TEST(contrastRatio(label.color, fill(label.text.toInt())) >= 4.5);
    }
}

BOOST_AUTO_TEST_CASE(weeks_begin_where_they_are_said_to) {
    for (int first = 1; first <= 7; ++first) {
        DayMapData data = days(QDate(2026, 3, 1), std::vector<std::optional<double>>(31, 1.0));
        data.firstWeekday = first;
        DayMapChart chart;
        chart.resize(560, 340);
        chart.setData(data, words());
        for (QDate day(2026, 3, 1); day < QDate(2026, 3, 31); day = day.addDays(1)) {
            const QRectF here = chart.cell(day).rect, next = chart.cell(day.addDays(1)).rect;
            const bool newWeek = day.addDays(1).dayOfWeek() == first;
            BOOST_TEST((next.top() > here.top() + 1) == newWeek);  // a month has its weeks as rows
        }
    }
}

BOOST_AUTO_TEST_CASE(at_most_53_weeks_and_odd_days_break_nothing) {
    DayMapData data = samples::spendingDays(Words::korean, 40);
    data.days.push_back({QDate(), 5.0, true, {}});
    data.days.push_back({QDate(1900, 1, 1), 5.0, true, {}});
    data.days.push_back({QDate(2026, 4, 2), 1e308, true, {}});
    data.days.push_back({QDate(2026, 4, 3), HUGE_VAL, false, {}});
    data.days.push_back({QDate(2026, 4, 4), -1e300, false, {}});
    DayMapChart chart;
    chart.setData(data, words());
    for (const QSize size : {QSize(240, 160), QSize(300, 420), QSize(560, 340), QSize(900, 500)})
        samples::checkPicture(chart, size, "40 months");
    BOOST_TEST(chart.cell(QDate(2025, 4, 1)).rect.isNull());
    BOOST_TEST(!chart.cell(QDate(2025, 4, 28)).rect.isNull());
    BOOST_TEST(chart.cell(QDate(2026, 5, 1)).rect.isNull());
    chart.resize(3, 2);
    BOOST_TEST(chart.labels().size() < 100U);
    for (const DayMapData& empty : {DayMapData{}, DayMapData{.first = QDate(2026, 4, 2), .last = QDate(2026, 4, 1)}}) {
        DayMapChart none;
        none.resize(560, 340);
        none.setData(empty, words());
        BOOST_TEST(samples::labelOf(none, "Nothing to show yet"));
        BOOST_TEST(none.cell(QDate(2026, 4, 1)).rect.isNull());
    }
    DayMapChart leap;
    leap.setData(days(QDate(2028, 2, 29), {0.0}), words());
    samples::checkPicture(leap, {560, 340}, "one leap day of 0");
    BOOST_TEST(!leap.cell(QDate(2028, 2, 29)).rect.isNull());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
