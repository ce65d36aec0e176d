// The fan of cumulative net benefit: band, median and plan with their names, payback on the median.
#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
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

std::unique_ptr<FanChart> chartOf(FanData data, const QSize& size = {560, 340}) {
    auto chart = std::make_unique<FanChart>();
    chart->resize(size);
    chart->setData(std::move(data), samples::texts(Words::english, "Cumulative net benefit"));
    return chart;
}

LineSeries line(const char* name, const QVector<double>& months) {
    LineSeries series{name, {}};
    for (qsizetype month = 0; month < months.size(); ++month)
        series.points.emplace_back(static_cast<double>(month), months[month]);
    return series;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fan_chart)

BOOST_AUTO_TEST_CASE(names_stand_at_the_right_ends_of_their_lines) {
    const auto chart = chartOf(samples::cashFan(Words::english));
    const QRectF plot = chart->plotArea();
    const FanData data = samples::cashFan(Words::english);
    for (const LineSeries* series : {&data.p10, &data.p90, &data.p50, &*data.plan}) {
        const ChartLabel* label = labelOf(*chart, series->name);
        BOOST_REQUIRE_MESSAGE(label, series->name.toStdString());
        BOOST_TEST(label->rect.left() > plot.right());
        const double y = plot.bottom() - chart->valueScale().fraction(series->points.last().y()) * plot.height();
        BOOST_TEST(std::abs(label->rect.center().y() - y) < 20);
    }
    BOOST_TEST(labelOf(*chart, "P90")->rect.top() < labelOf(*chart, "P50")->rect.top());
    BOOST_TEST(labelOf(*chart, "P50")->rect.top() < labelOf(*chart, "P10")->rect.top());
    BOOST_TEST(labelOf(*chart, "36 months"));
}

BOOST_AUTO_TEST_CASE(the_band_lies_between_p10_and_p90) {
    const auto chart = chartOf(samples::cashFan(Words::english));
    const QAreaSeries* band = nullptr;
    for (QAbstractSeries* series : chart->chart().series())
        if (const auto* area = qobject_cast<QAreaSeries*>(series)) band = area;
    BOOST_REQUIRE(band);
    BOOST_TEST(band->upperSeries()->count() == 37);
    for (int month = 1; month < 37; ++month)
        BOOST_TEST(band->upperSeries()->at(month).y() > band->lowerSeries()->at(month).y());
}

BOOST_AUTO_TEST_CASE(a_month_answers_with_every_figure) {
    FanData data;
    data.p10 = line("P10", {-100, -50});
    data.p50 = line("P50", {-100, 10});
    data.p90 = line("P90", {-100, 70});
    data.plan = line("Plan", {-100, 20});
    const auto chart = chartOf(data);
    const ChartHit* hit = hitAt(*chart, chart->plotArea().center() + QPointF(20, 0));
    BOOST_REQUIRE(hit);
    BOOST_TEST(hit->text.toStdString() ==
               QString::fromUtf8("Month 1\nP90: 70 KRW\nP50: 10 KRW\nP10: −50 KRW\nPlan: 20 KRW").toStdString());
}

BOOST_AUTO_TEST_CASE(payback_is_marked_inside_the_months_or_not_at_all) {
    FanData data = samples::cashFan(Words::english);
    BOOST_TEST(labelOf(*chartOf(data), "pays back, 10.9 months"));
    for (const double month : {-1.0, 36.5, std::nan("")}) {
        data.payback->month = month;
        BOOST_TEST(!labelOf(*chartOf(data), "pays back, 10.9 months"));
    }
    data.payback.reset();
    BOOST_TEST(!labelOf(*chartOf(data), "pays back, 10.9 months"));
}

BOOST_AUTO_TEST_CASE(strange_figures) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto with = [](const QVector<double>& p10, const QVector<double>& p50, const QVector<double>& p90) {
        FanData data = samples::cashFan(Words::english);
        data.p10 = line("P10", p10);
        data.p50 = line("P50", p50);
        data.p90 = line("P90", p90);
        data.plan.reset();
        return data;
    };
    const std::vector<std::pair<const char*, FanData>> cases{
        {"start alone", with({-5e6}, {-4e6}, {-3e6})},
        {"all zero", with({0, 0, 0}, {0, 0, 0}, {0, 0, 0})},
        {"no spread", with({-5e6, 5e6}, {-5e6, 5e6}, {-5e6, 5e6})},
        {"huge", with({-1e300, -1e300}, {0, 0}, {1e300, 1e300})},
        {"gaps", with({-1, none, 2}, {none, 1, 3}, {5, HUGE_VAL, 7})},
        {"of different lengths", with({-1, 0, 2}, {1}, {5, 6})}};
    for (const auto& [name, data] : cases)
        for (const QSize size : {QSize(240, 140), QSize(560, 340), QSize(900, 500)})
            checkPicture(*chartOf(data), size, name);
    for (const FanData& nothing : {with({}, {}, {}), with({1}, {none}, {2})})
        BOOST_TEST(labelOf(*chartOf(nothing), "Nothing to show yet"));
}

BOOST_AUTO_TEST_CASE(any_fan_keeps_its_words_apart) {
    std::mt19937 random(23);
    std::uniform_real_distribution<double> unit(-1, 1);
    for (int trial = 0; trial < 60; ++trial) {
        FanData data = samples::cashFan(trial % 2 ? Words::korean : Words::english);
        const double scale = std::pow(10.0, 9 + 3 * unit(random));
        double low = 0, middle = 0, high = 0;
        for (qsizetype month = 0; month < data.p10.points.size(); ++month) {
            low += scale * (unit(random) - 0.3);
            middle = std::max(low, middle + scale * unit(random));
            high = std::max(middle, high + scale * unit(random));
            data.p10.points[month].setY(low);
            data.p50.points[month].setY(middle);
            data.p90.points[month].setY(high);
            data.plan->points[month].setY(middle + scale * unit(random));
        }
        data.plan->name = QString::fromUtf8("기준 시나리오의 확정 계획값");
        data.payback->month = 18 + 18 * unit(random);
        checkPicture(*chartOf(data), {260 + trial * 8, 160 + trial * 4}, "trial " + std::to_string(trial));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
