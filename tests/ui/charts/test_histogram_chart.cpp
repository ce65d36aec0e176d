// The distribution of a metric: marks at their values, losses told apart, tails not hidden.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "tests/ui/charts/plane_samples.h"
#include "ui/charts/hatching.h"

namespace jupan {
namespace {

using samples::checkPicture;
using samples::hitAt;
using samples::labelOf;
using samples::Words;

std::unique_ptr<HistogramChart> chartOf(HistogramData data, const QSize& size = {560, 340}) {
    auto chart = std::make_unique<HistogramChart>();
    chart->resize(size);
    chart->setData(std::move(data), samples::texts(Words::english, "Distribution of NPV"));
    return chart;
}

double xOf(HistogramChart& chart, double from, double to, double value) {
    const QRectF plot = chart.plotArea();
    return plot.left() + (value - from) / (to - from) * plot.width();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(histogram_chart)

BOOST_AUTO_TEST_CASE(marks_stand_at_their_values) {
    const auto chart = chartOf(samples::npvHistogram(Words::english), {900, 500});
    const QRectF plot = chart->plotArea();
    for (const ValueMark& mark : samples::npvHistogram(Words::english).marks) {
        const ChartLabel* label = labelOf(*chart, mark.text);
        BOOST_REQUIRE_MESSAGE(label, mark.text.toStdString());
        BOOST_TEST(label->rect.bottom() <= plot.top());
        const double x = xOf(*chart, -1.2e8, 2.8e8, mark.at);
        BOOST_TEST(std::min(std::abs(label->rect.left() - x), std::abs(label->rect.right() - x)) < 5);
        const ChartHit* hit = hitAt(*chart, {x, plot.center().y()});
        BOOST_REQUIRE(hit);
    }
    BOOST_TEST(labelOf(*chart, "P50 6,930")->font.bold());
    BOOST_TEST(!labelOf(*chart, "P10 1,040")->font.bold());
}

BOOST_AUTO_TEST_CASE(bins_answer_with_their_share) {
    const auto chart = chartOf(samples::npvHistogram(Words::english), {900, 500});
    const ChartHit* hit = hitAt(*chart, {xOf(*chart, -1.2e8, 2.8e8, -2.5e7), chart->plotArea().center().y()});
    BOOST_REQUIRE(hit);
    const QString text = QString::fromUtf8("−30,000,000 KRW to −20,000,000 KRW: 1.1 % of the trials");
    BOOST_TEST(hit->text.toStdString() == text.toStdString());
}

BOOST_AUTO_TEST_CASE(shares_are_of_all_trials) {
    HistogramData data;
    data.edges = {0, 1, 2};
    data.counts = {1, 3};
    data.share = samples::shareWords(Words::english);
    const auto ofCounted = chartOf(data);
    BOOST_TEST(hitAt(*ofCounted, ofCounted->plotArea().center() + QPointF(5, 0))->text.contains("75.0 %"));
    data.trials = 12;  // most of them have no such figure
    const auto ofAll = chartOf(data);
    BOOST_TEST(hitAt(*ofAll, ofAll->plotArea().center() + QPointF(5, 0))->text.contains("25.0 %"));
}

BOOST_AUTO_TEST_CASE(losses_and_gains_are_said_left_and_right) {
    const auto chart = chartOf(samples::npvHistogram(Words::english), {900, 500});
    const ChartLabel* below = labelOf(*chart, "loses money: 6.6 %");
    const ChartLabel* above = labelOf(*chart, "gains: 93.4 %");
    BOOST_REQUIRE((below && above));
    const double zero = xOf(*chart, -1.2e8, 2.8e8, 0);
    BOOST_TEST(below->rect.right() <= zero);
    BOOST_TEST(above->rect.left() >= zero);
    BOOST_TEST((below->color == chart->colors().bad));
}

BOOST_AUTO_TEST_CASE(long_tails_are_cut_and_said) {
    HistogramData data = samples::npvHistogram(Words::english);
    data.marks.clear();
    for (int i = 29; i <= 190; ++i) {
        data.edges << 1e7 * i;
        data.counts << (i == 190 ? 3 : 0);
    }
    data.counts[30] += 0;
    const auto chart = chartOf(data);
    bool found = false;
    for (const ChartHit& hit : chart->hits())
        found = found || hit.text.endsWith("of the trials lie further right, up to 1,900,000,000 KRW");
    BOOST_TEST(found);
    // the last drawn bin ends within what was the whole picture before
    const ChartHit* end = hitAt(*chart, chart->plotArea().topRight() - QPointF(1, -1));
    BOOST_REQUIRE(end);
    BOOST_TEST(!end->text.contains("1,900,000,000"));
    checkPicture(*chart, {560, 340}, "tail");
    // the words at the edge stand on no bar
    const ChartLabel* label = nullptr;
    for (const ChartLabel& candidate : chart->labels())
        if (candidate.text.endsWith(QString::fromUtf8(" % →"))) label = &candidate;
    BOOST_REQUIRE(label);
    BOOST_TEST(label->rect.right() < chart->plotArea().right());
    BOOST_TEST(label->rect.bottom() < chart->plotArea().bottom());
    // a tail of more trials stays in the picture
    data.counts.last() = 2000;
    const auto whole = chartOf(data);
    for (const ChartHit& hit : whole->hits()) BOOST_TEST(!hit.text.contains("lie further right"));
}

BOOST_AUTO_TEST_CASE(far_from_zero_the_axis_does_not_begin_there) {
    HistogramData data;
    data.edges = {1e8, 1.01e8, 1.02e8, 1.03e8};
    data.counts = {10, 30, 20};
    data.share = samples::shareWords(Words::english);
    data.above = "gains: 100 %";
    const auto chart = chartOf(data);
    BOOST_TEST(labelOf(*chart, "gains: 100 %"));
    const ChartHit* first = hitAt(*chart, chart->plotArea().topLeft() + QPointF(2, 2));
    BOOST_REQUIRE(first);
    BOOST_TEST(first->text.startsWith("100,000,000 KRW to 101,000,000 KRW"));
    checkPicture(*chart, {560, 340}, "far from zero");
}

BOOST_AUTO_TEST_CASE(strange_figures) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto with = [](const QVector<double>& edges, const QVector<double>& counts) {
        HistogramData data = samples::npvHistogram(Words::english);
        data.edges = edges;
        data.counts = counts;
        return data;
    };
    const std::vector<std::pair<const char*, HistogramData>> cases{
        {"all equal", with({5e7, 6e7}, {100})},
        {"all zero", with({0, 1}, {100})},
        {"no width", with({5, 5}, {100})},
        {"below zero alone", with({-3e7, -2e7, -1e7}, {5, 6})},
        {"over zero in one bin", with({-3e7, 2e7}, {5})},
        {"one trial of many", with({0, 1e7, 2e7, 3e7}, {0, 1, 0})},
        {"huge", with({-1e300, 0, 1e300}, {1, 2})},
        {"tiny", with({0, 1e-300, 2e-300}, {1, 2})},
        {"negative counts", with({0, 1e7, 2e7}, {-4, 3})},
        {"too many counts", with({0, 1e7}, {1, 2, 3, 4})}};
    for (const auto& [name, data] : cases)
        for (const QSize size : {QSize(240, 140), QSize(360, 220), QSize(560, 340), QSize(900, 500)})
            checkPicture(*chartOf(data), size, name);
    for (const HistogramData& nothing : {with({}, {}), with({1}, {}), with({0, 1}, {0}), with({0, none}, {1}),
                                         with({0, 1}, {none}), with({2, 1}, {5})})
        BOOST_TEST(labelOf(*chartOf(nothing), "Nothing to show yet"));
}

BOOST_AUTO_TEST_CASE(marks_near_each_other_and_at_the_edges) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int trial = 0; trial < 80; ++trial) {
        HistogramData data = samples::npvHistogram(trial % 2 ? Words::korean : Words::english);
        data.marks.clear();
        const double centre = -1.2e8 + 4e8 * unit(random), width = 4e8 * std::pow(unit(random), 3);
        for (int i = 0; i < 1 + trial % 7; ++i) {
            ValueMark mark{centre + width * (unit(random) - 0.5), QString::fromUtf8("평균값 표시 %1").arg(i), i == 0};
            if (trial % 9 == 0) mark.text += QString(60, 'w');
            data.marks << mark;
        }
        const auto chart = chartOf(data);
        const QSize size(260 + 8 * trial, 160 + 4 * trial);
        checkPicture(*chart, size, "trial " + std::to_string(trial));
        // the strong one keeps its words
        const ValueMark& strong = data.marks.first();
        if (strong.at > -1.2e8 && strong.at < 2.8e8 && trial % 9 != 0) BOOST_TEST(labelOf(*chart, strong.text));
    }
}

BOOST_AUTO_TEST_CASE(hatching_stays_in_its_bar) {
    for (const QRectF& bar : {QRectF(10, 20, 30, 40), QRectF(0.5, 0.5, 1, 300), QRectF(100, 5, 250, 3)}) {
        const QPainterPath path = hatching(bar);
        BOOST_TEST(path.elementCount() >= 2);
        BOOST_TEST(bar.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(path.controlPointRect()));
    }
    BOOST_TEST(hatching({5, 5, 0, 10}).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
