// The ends of a tornado's bars: at which side of the base they are drawn and written, with and without a result.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "tests/ui/charts/sensitivity_samples.h"

namespace jupan {
namespace {

using Role = ChartLabel::Role;
using samples::Words;

const QString kNever = QStringLiteral("does not pay back");

TornadoEnd never(const QString& input) {
    TornadoEnd end = samples::end(std::nullopt, input);
    end.reason = kNever;
    end.beyond = true;
    return end;
}

ChartTexts months() {
    return samples::monthTexts(Words::english, QStringLiteral("Payback"));
}

double xOf(TornadoChart& chart, double value) {
    return chart.plotArea().left() + chart.valueScale().fraction(value) * chart.plotArea().width();
}

// A chart of one row among `others` that need little room; base 10.
void show(TornadoChart& chart, const TornadoRow& row, int others = 0) {
    TornadoData data;
    data.base = 10;
    data.baseText = QStringLiteral("base 10");
    data.rows << row;
    for (int i = 0; i < others; ++i)
        data.rows << TornadoRow{QStringLiteral("other"), samples::end(9, QString()), samples::end(11, QString())};
    chart.setData(data, months());
    chart.resize(560, 340);
}

QRectF rectOf(TornadoChart& chart, const QString& text) {
    const ChartLabel* label = samples::labelOf(chart, text);
    BOOST_REQUIRE_MESSAGE(label, text.toStdString());
    return label->rect;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tornado_ends)

BOOST_AUTO_TEST_CASE(the_base_is_named_over_its_line_and_bars_read_from_it) {
    TornadoChart chart;
    show(chart,
         {QStringLiteral("rate"), samples::end(6, QStringLiteral("25 %")), samples::end(16, QStringLiteral("50 %"))});
    BOOST_TEST(std::abs(rectOf(chart, QStringLiteral("base 10")).center().x() - xOf(chart, 10)) < 1);
    BOOST_TEST(rectOf(chart, QStringLiteral("base 10")).bottom() <= chart.plotArea().top());
    // each text directly at the end of its bar
    BOOST_TEST(std::abs(rectOf(chart, QStringLiteral("25 %")).right() - xOf(chart, 6)) < 10);
    BOOST_TEST(std::abs(rectOf(chart, QStringLiteral("50 %")).left() - xOf(chart, 16)) < 10);
}

// Where more of the input is worse, its low end is at the right: the text follows the result, the colour the end.
BOOST_AUTO_TEST_CASE(texts_follow_the_results_not_the_ends) {
    TornadoChart chart;
    show(chart,
         {QStringLiteral("ramp"), samples::end(16, QStringLiteral("2 mo")), samples::end(6, QStringLiteral("6 mo"))});
    BOOST_TEST(rectOf(chart, QStringLiteral("6 mo")).right() < xOf(chart, 6));
    BOOST_TEST(rectOf(chart, QStringLiteral("2 mo")).left() > xOf(chart, 16));
    BOOST_TEST(chart.hits()[0].text.toStdString() == "ramp\n2 mo → 16.0 months\n6 mo → 6.0 months");
}

BOOST_AUTO_TEST_CASE(ends_at_one_side_are_written_beside_their_halves_or_nearer_first) {
    const TornadoRow row{QStringLiteral("rate"), samples::end(14, QStringLiteral("1,300")),
                         samples::end(20, QStringLiteral("1,500"))};
    TornadoChart chart;
    show(chart, row, 2);  // rows of two lines
    QRectF low = rectOf(chart, QStringLiteral("1,300")), high = rectOf(chart, QStringLiteral("1,500"));
    BOOST_TEST(low.bottom() <= high.top() + 0.01);
    BOOST_TEST(std::abs(low.left() - xOf(chart, 14)) < 10);
    BOOST_TEST(std::abs(high.left() - xOf(chart, 20)) < 10);
    show(chart, row, 9);  // rows of one line
    low = rectOf(chart, QStringLiteral("1,300"));
    high = rectOf(chart, QStringLiteral("1,500"));
    BOOST_TEST(low.left() > xOf(chart, 20));
    BOOST_TEST(high.left() > low.right());
    BOOST_TEST(std::abs(low.center().y() - high.center().y()) < 1);
    // the nearer result is first whichever end it is
    show(chart, {QStringLiteral("rate"), row.high, row.low}, 9);
    BOOST_TEST(rectOf(chart, QStringLiteral("1,300")).right() < rectOf(chart, QStringLiteral("1,500")).left());
}

BOOST_AUTO_TEST_CASE(an_end_beyond_every_figure_runs_to_the_right_edge) {
    TornadoChart chart;
    show(chart, {QStringLiteral("rate"), never(QStringLiteral("25 %")), samples::end(7, QStringLiteral("50 %"))});
    BOOST_TEST(rectOf(chart, QStringLiteral("25 %: does not pay back")).left() > xOf(chart, 10));
    BOOST_TEST(rectOf(chart, QStringLiteral("50 %")).right() < xOf(chart, 7));
    BOOST_TEST(chart.hits()[0].text.toStdString() == "rate\n25 % → – (does not pay back)\n50 % → 7.0 months");
    // to the right even where the other end is there too
    show(chart, {QStringLiteral("rate"), samples::end(12, QStringLiteral("25 %")), never(QStringLiteral("50 %"))});
    BOOST_TEST(rectOf(chart, QStringLiteral("50 %: does not pay back")).left() > xOf(chart, 10));
    show(chart, {QStringLiteral("rate"), never(QStringLiteral("25 %")), never(QStringLiteral("50 %"))});
    BOOST_TEST(rectOf(chart, QStringLiteral("25 %, 50 %: does not pay back")).left() > xOf(chart, 10));
}

BOOST_AUTO_TEST_CASE(another_end_without_a_result_takes_the_free_side) {
    TornadoEnd odd = samples::end(std::nullopt, QStringLiteral("4.5"));
    odd.reason = QStringLiteral("whole numbers only");
    TornadoChart chart;
    for (const double known : {7.0, 13.0}) {
        show(chart, {QStringLiteral("seats"), odd, samples::end(known, QStringLiteral("8"))});
        const QRectF said = rectOf(chart, QStringLiteral("4.5: whole numbers only"));
        BOOST_TEST((known < 10 ? said.left() > xOf(chart, 10) : said.right() < xOf(chart, 10)));
    }
    // not a number, the same as no result
    odd.result = std::numeric_limits<double>::quiet_NaN();
    show(chart, {QStringLiteral("seats"), odd, odd});
    chart.resize(900, 340);
    BOOST_TEST(rectOf(chart, QStringLiteral("4.5: whole numbers only")).right() < xOf(chart, 10));
}

BOOST_AUTO_TEST_CASE(without_a_base_there_is_no_base_line_and_bars_span_their_ends) {
    TornadoChart chart;
    chart.setData(samples::paybackTornado(Words::english, false), months());
    chart.resize(560, 340);
    for (const ChartLabel& label : chart.labels()) BOOST_TEST((label.role != Role::marker));
    BOOST_TEST(rectOf(chart, QStringLiteral("3,000")).right() < xOf(chart, 7.9));
    BOOST_TEST(rectOf(chart, QStringLiteral("2,000")).left() > xOf(chart, 13.5));
}

// Far from zero the bars keep their room; near it, zero is shown.
BOOST_AUTO_TEST_CASE(zero_is_on_the_axis_where_it_costs_little) {
    TornadoChart chart;
    chart.resize(560, 340);
    TornadoData data;
    data.base = 6.93e7;
    data.rows = {
        {QStringLiteral("a"), samples::end(6.9e7, QStringLiteral("1")), samples::end(7e7, QStringLiteral("2"))}};
    chart.setData(data, samples::texts(Words::english, QStringLiteral("NPV")));
    BOOST_TEST(chart.valueScale().minimum > 6e7);
    BOOST_TEST(chart.valueScale().ticks.size() >= 2U);
    data.rows[0].low.result = 2e7;
    chart.setData(data, samples::texts(Words::english, QStringLiteral("NPV")));
    BOOST_TEST(chart.valueScale().minimum <= 0);
}

BOOST_AUTO_TEST_CASE(texts_never_leave_the_picture_nor_cover_each_other) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> result(-2e8, 2e8);
    std::uniform_int_distribution<int> kind(0, 9), length(0, 24), count(1, 20);
    for (int round = 0; round < 60; ++round) {
        const auto end = [&] {
            if (kind(random) == 0) return never(QString(length(random), QChar(u'1')));
            TornadoEnd made = samples::end(result(random), QString(length(random), QChar(u'가')));
            if (kind(random) == 0) made.result.reset();
            if (kind(random) < 5) made.reason = QString(length(random), QChar(u'나'));
            return made;
        };
        TornadoData data;
        if (kind(random) > 1) data.base = result(random);
        data.baseText = QString(length(random), QChar(u'다'));
        const int rows = count(random);
        for (int i = 0; i < rows; ++i) data.rows << TornadoRow{QString(2 * length(random), QChar(u'라')), end(), end()};
        TornadoChart chart;
        chart.setData(data, samples::texts(Words::korean, QStringLiteral("순현재가치")));
        for (const QSize size : {QSize(300, 200), QSize(560, 340), QSize(900, 500), QSize(600, 1400)})
            samples::checkPicture(chart, size, "tornado " + std::to_string(round));
        const auto& scale = chart.valueScale();
        if (data.base) BOOST_TEST((scale.minimum <= *data.base && scale.maximum >= *data.base));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
