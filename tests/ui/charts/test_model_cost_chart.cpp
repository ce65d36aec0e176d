// The cost curves of a workload: names at the right end, figures by month, and its place under the ladder.
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "ui/charts/model_cost_chart.h"

using namespace jupan;

namespace {

ModelCostData sample(int horizon = 24) {
    ModelCostData data;
    data.plannedName = "As planned";
    ModelCostLine small{"Small", 0, {}}, strong{"Strong", 1, {}}, far{"Far", 2, {}};
    ModelCostLine smallPart = small, strongPart = strong;
    for (int month = 1; month <= horizon; ++month) {
        small.months << 100;
        strong.months << 400;
        far.months << 5000;
        smallPart.months << (month < 7 ? 100 : 50);
        strongPart.months << (month < 7 ? 0 : 200);
        data.total << smallPart.months.last() + strongPart.months.last();
        data.monthNames << QStringLiteral("month %1").arg(month);
    }
    data.planned = {smallPart, strongPart};
    data.alone = {far, small, strong};
    return data;
}

ChartTexts texts() {
    ChartTexts words;
    words.title = "Cost a month by model";
    words.valueUnit = "KRW";
    words.tick = [](double value) { return QString::number(value); };
    words.exact = [](double value) { return QString::number(value) + " won"; };
    return words;
}

const ChartLabel* labelOf(ModelCostChart& chart, const QString& text) {
    for (const ChartLabel& label : chart.labels())
        if (label.text == text) return &label;
    return nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(model_cost_chart)

BOOST_AUTO_TEST_CASE(names_stand_at_the_right_end_beside_their_lines) {
    ModelCostChart chart;
    chart.resize(760, 420);
    chart.setData(sample(), texts());
    const QRectF plot = chart.plotArea();
    for (const char* name : {"As planned", "Small", "Strong", "↑ Far"}) {
        const ChartLabel* label = labelOf(chart, QString::fromUtf8(name));
        BOOST_REQUIRE_MESSAGE(label, name);
        BOOST_TEST(label->rect.left() > plot.right());
        BOOST_TEST(label->rect.right() <= chart.width());
    }
    const auto expected = [&](double value) {
        return plot.bottom() - chart.valueScale().fraction(value) * plot.height();
    };
    BOOST_TEST(std::abs(labelOf(chart, "Strong")->rect.center().y() - expected(400)) < 3);
    BOOST_TEST(std::abs(labelOf(chart, "As planned")->rect.center().y() - expected(250)) < 3);
    BOOST_TEST(labelOf(chart, QStringLiteral("↑ Far"))->rect.top() < labelOf(chart, "Strong")->rect.top());
    BOOST_TEST(chart.valueScale().maximum < 1000);  // the far one does not press the plan flat
    for (const ChartLabel& one : chart.labels())
        for (const ChartLabel& other : chart.labels())
            if (&one != &other) BOOST_TEST(!one.rect.intersects(other.rect), one.text.toStdString());
    BOOST_TEST(labelOf(chart, "24 months"));
    BOOST_TEST(labelOf(chart, "KRW"));
}

BOOST_AUTO_TEST_CASE(a_month_answers_with_every_figure) {
    ModelCostChart chart;
    chart.resize(760, 260);
    chart.setData(sample(), texts());
    const auto found = std::find_if(chart.hits().begin(), chart.hits().end(),
                                    [](const ChartHit& hit) { return hit.text.startsWith("month 7\n"); });
    BOOST_REQUIRE((found != chart.hits().end()));
    BOOST_TEST(found->text.toStdString() ==
               "month 7\nAs planned: 250 won\nof it Small: 50 won\nof it Strong: 200 won\nSmall alone: 100 won\nStrong "
               "alone: 400 won\nFar alone: 5000 won");
    // the column of month 7 begins where the ladder's stage of month 7 does
    const QRectF plot = chart.plotArea();
    BOOST_TEST(std::abs(found->area.left() - (plot.left() + plot.width() * 6 / 24)) < 1e-6);
    BOOST_TEST(chart.accessibleDescription().contains("month 1"));
}

BOOST_AUTO_TEST_CASE(says_where_its_months_are) {
    ModelCostChart chart;
    double left = 0, right = 0;
    QObject::connect(&chart, &ModelCostChart::plotMoved, [&](double from, double to) {
        left = from;
        right = to;
    });
    chart.resize(760, 260);
    chart.setData(sample(), texts());
    const QRectF plot = chart.plotArea();
    BOOST_TEST(left == plot.left());
    BOOST_TEST(right == plot.right());
    chart.toImage({300, 200});  // a picture of another size moves nothing
    BOOST_TEST(right == plot.right());
}

BOOST_AUTO_TEST_CASE(many_models_strange_figures_and_nothing_at_all) {
    for (const int models : {0, 1, 60}) {
        ModelCostData data = sample(120);
        for (int i = 0; i < models; ++i) data.alone << ModelCostLine{QString(40, 'm'), 3 + i, QVector<double>(120, i)};
        ModelCostChart chart;
        chart.resize(500, 180);
        chart.setData(data, texts());
        for (const ChartLabel& label : chart.labels()) {
            BOOST_TEST(label.rect.left() >= 0);
            BOOST_TEST(label.rect.right() <= chart.width() + 0.5);
            BOOST_TEST(label.rect.bottom() <= chart.height() + 0.5);
        }
        BOOST_TEST(!chart.toImage({500, 180}).isNull());
    }
    ModelCostData strange = sample();
    strange.alone[0].months.fill(std::nan(""));
    strange.planned[0].months.fill(HUGE_VAL);
    ModelCostChart chart;
    chart.resize(500, 180);
    chart.setData(strange, texts());
    BOOST_TEST(!chart.toImage({500, 180}).isNull());
    ChartTexts words = texts();
    words.empty = "Nothing";
    chart.setData({}, words);
    BOOST_TEST(labelOf(chart, "Nothing"));
    BOOST_TEST(chart.plotArea().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
