// The cost-benefit matrix: bubbles where their figures say, names that never cover anything, the rest in tooltips.
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

std::unique_ptr<BubbleChart> chartOf(BubbleData data, const QSize& size = {560, 340}) {
    auto chart = std::make_unique<BubbleChart>();
    chart->resize(size);
    chart->setData(std::move(data), samples::texts(Words::english, "Matrix"));
    return chart;
}

// Hits of bubbles: squares of one of the five sizes.
std::vector<QRectF> bubbles(BubbleChart& chart) {
    std::vector<QRectF> found;
    for (const ChartHit& hit : chart.hits())
        if (hit.text.contains("Effort")) found.push_back(hit.area);
    return found;
}

int named(BubbleChart& chart) {
    int count = 0;
    for (const ChartLabel& label : chart.labels())
        if (label.text.contains(QString::fromUtf8(" · risk "))) ++count;
    return count;
}

// Names and quadrants stand beside bubbles, not on them.
void checkFree(BubbleChart& chart, const std::string& what) {
    for (const ChartLabel& label : chart.labels()) {
        if (label.role != ChartLabel::Role::name) continue;
        for (const QRectF& bubble : bubbles(chart))
            BOOST_TEST(!label.rect.intersects(bubble), what + ": " + label.text.toStdString());
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bubble_chart)

BOOST_AUTO_TEST_CASE(a_bubble_lies_where_its_figures_say) {
    BubbleData data;
    data.bubbles = {{"Support", 1e7, 4e7, 2, 4, "Quick win"}, {"Minutes", 3e7, 0, 5, 1, "Avoid"}};
    data.median = QPointF(2e7, 2e7);
    data.quadrants = {"Quick win", "Invest", "Later", "Avoid"};
    const auto chart = chartOf(data);
    const QRectF plot = chart->plotArea();
    const auto all = bubbles(*chart);
    BOOST_REQUIRE(all.size() == 2U);
    // tooltips in the order of size: the smallest lies on top and answers first
    BOOST_TEST(std::abs(all[0].width() - 2 * BubbleChart::radius(2)) < 1e-9);
    BOOST_TEST(std::abs(all[1].width() - 2 * BubbleChart::radius(5)) < 1e-9);
    const double inset = BubbleChart::radius(5) + 2;
    BOOST_TEST(std::abs(all[0].center().y() - (plot.top() + inset)) < 0.01);
    BOOST_TEST(std::abs(all[1].center().y() - (plot.bottom() - inset)) < 0.01);
    BOOST_TEST(std::abs(all[0].center().x() - (plot.left() + inset + (plot.width() - 2 * inset) / 3)) < 0.01);
    BOOST_TEST(hitAt(*chart, all[0].center())->text.toStdString() ==
               "Support\nQuick win\nBenefit: 40,000,000 KRW\nCost: 10,000,000 KRW\nEffort 2 of 5, risk 4 of 5");
    BOOST_TEST(labelOf(*chart, QString::fromUtf8("Support · risk 4")));
    const ChartLabel* quickWin = labelOf(*chart, "Quick win");
    const ChartLabel* avoid = labelOf(*chart, "Avoid");
    BOOST_REQUIRE((quickWin && avoid));
    BOOST_TEST(quickWin->rect.right() < plot.center().x());
    BOOST_TEST(quickWin->rect.bottom() < plot.center().y());
    BOOST_TEST(avoid->rect.left() > plot.center().x());
    BOOST_TEST(avoid->rect.top() > plot.center().y());
    checkFree(*chart, "two");
}

BOOST_AUTO_TEST_CASE(three_eight_thirty_and_sixty_units) {
    for (const int count : {3, 8, 30, 60}) {
        for (const bool longNames : {false, true}) {
            for (const Words words : {Words::english, Words::korean}) {
                const auto chart = chartOf(samples::workUnits(words, count, longNames));
                const std::string what = std::to_string(count) + (longNames ? " long" : "");
                for (const QSize size : {QSize(300, 200), QSize(560, 340), QSize(900, 500)}) {
                    checkPicture(*chart, size, what);
                    checkFree(*chart, what);
                    BOOST_TEST(bubbles(*chart).size() == static_cast<std::size_t>(count));
                    for (const QRectF& bubble : bubbles(*chart)) BOOST_TEST(chart->plotArea().contains(bubble));
                }
                BOOST_TEST_MESSAGE(what << ": " << named(*chart) << " names at 900x500");
                if (count <= 8) BOOST_TEST(named(*chart) == count);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(risk_is_said_by_a_number_and_by_the_key) {
    const auto chart = chartOf(samples::workUnits(Words::english, 3));
    for (const char* text : {"Effort 1", "Risk 1", "5"}) BOOST_TEST(labelOf(*chart, text));
    BOOST_TEST(labelOf(*chart, "PV of cost, 10k KRW"));
    BOOST_TEST(labelOf(*chart, "PV of benefit, 10k KRW"));
}

BOOST_AUTO_TEST_CASE(the_key_says_what_its_ends_are) {
    BubbleData data = samples::workUnits(Words::english, 3);
    data.sizeKey = {"Peak exposure 0", "18.9M"};
    data.shadeKey = {"Steps done 0", "9"};
    const auto chart = chartOf(data);
    for (const char* text : {"Peak exposure 0", "18.9M", "Steps done 0", "9"}) BOOST_TEST(labelOf(*chart, text), text);
    for (const char* text : {"Effort 1", "Risk 1", "5"}) BOOST_TEST(!labelOf(*chart, text), text);
    // all alike: no other end
    data.sizeKey = {"Peak exposure 0", {}};
    const auto alike = chartOf(data);
    BOOST_TEST(labelOf(*alike, "Peak exposure 0"));
    BOOST_TEST(!labelOf(*alike, "18.9M"));
    checkPicture(*alike, {560, 340}, "all alike");
}

// As low as the portfolio's report draws it.
BOOST_AUTO_TEST_CASE(a_low_picture_is_mostly_plot_and_has_ticks) {
    for (const Words words : {Words::english, Words::korean}) {
        const auto chart = chartOf(samples::workUnits(words, 8), {720, 230});
        checkPicture(*chart, {720, 230}, "low");
        BOOST_TEST(chart->plotArea().height() >= 115);
        BOOST_TEST(chart->valueScale().ticks.size() >= 3U);
        BOOST_TEST(labelOf(*chart, words == Words::english ? "PV of cost, 10k KRW" : "비용 현재가치, 만원"));
    }
}

BOOST_AUTO_TEST_CASE(strange_figures) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto with = [](const QVector<Bubble>& list) {
        BubbleData data = samples::workUnits(Words::english, 0);
        data.bubbles = list;
        data.median = QPointF(0, 0);
        return data;
    };
    const std::vector<std::pair<const char*, BubbleData>> cases{
        {"one", with({{"Support", 1e7, 4e7, 3, 3, {}}})},
        {"all zero", with({{"Support", 0, 0, 5, 3, {}}, {"Minutes", 0, 0, 1, 3, {}}})},
        {"equal", with({{"A", 5e6, 5e6, 1, 1, {}}, {"B", 5e6, 5e6, 5, 5, {}}, {"C", 5e6, 5e6, 3, 3, {}}})},
        {"no cost", with({{"A", 0, 5e6, 1, 1, {}}, {"B", 0, 8e6, 5, 5, {}}})},
        {"negative", with({{"A", 4e6, -5e6, 1, 1, {}}, {"B", 5e6, -8e6, 5, 5, {}}})},
        {"a negative cost", with({{"A", -4e6, -5e6, 1, 1, {}}})},
        {"huge", with({{"A", 1e300, -1e300, 1, 1, {}}, {"B", 1.7e308, 1e300, 5, 5, {}}})},
        {"out of range", with({{"A", 1, 1, -7, 99, {}}})},
        {"one undefined", with({{"A", none, 1, 3, 3, {}}, {"B", 1, 1, 3, 3, {}}})},
        {"long", with({{QString(400, QChar(0xAC00)), 1, 1, 3, 3, {}}})}};
    for (const auto& [name, data] : cases) {
        const auto chart = chartOf(data);
        for (const QSize size : {QSize(240, 140), QSize(560, 340), QSize(900, 500)}) {
            checkPicture(*chart, size, name);
            checkFree(*chart, name);
            for (const QRectF& bubble : bubbles(*chart)) BOOST_TEST(QRectF(chart->rect()).contains(bubble), name);
        }
    }
    const auto empty = chartOf(with({{"A", none, 1, 3, 3, {}}}));
    BOOST_TEST(labelOf(*empty, "Nothing to show yet"));
    // of equal ones the smallest is on top
    const auto equal = chartOf(cases[2].second);
    BOOST_TEST(hitAt(*equal, bubbles(*equal)[0].center())->text.startsWith("A\n"));
}

BOOST_AUTO_TEST_CASE(any_matrix_keeps_its_words_apart) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> unit(-0.2, 1);
    for (int trial = 0; trial < 40; ++trial) {
        BubbleData data = samples::workUnits(trial % 2 ? Words::korean : Words::english, 1 + trial);
        const double scale = std::pow(10.0, 12 * unit(random));
        for (Bubble& bubble : data.bubbles) {
            bubble.cost = std::abs(scale * unit(random));
            bubble.benefit = scale * unit(random);
        }
        data.median = QPointF(scale / 2, scale / 3);
        const auto chart = chartOf(data);
        const std::string what = "trial " + std::to_string(trial);
        checkPicture(*chart, {280 + trial * 15, 180 + trial * 8}, what);
        checkFree(*chart, what);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
