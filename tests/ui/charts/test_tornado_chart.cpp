// Tornado and spider: what stands where, in which order, and what is said of ends without a figure.
#include <QCoreApplication>
#include <QDir>
#include <boost/test/unit_test.hpp>
#include <random>

#include "tests/ui/charts/plane_samples.h"
#include "ui/charts/spider_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using samples::Words;

ChartTexts moneyTexts(const QString& title) {
    return {.title = title,
            .valueUnit = QStringLiteral("만원"),
            .tick = [](double value) { return QString::number(value, 'f', 0); },
            .exact = [](double value) { return QString::number(value, 'f', 2); }};
}

TornadoEnd at(std::optional<double> result, const char* input) {
    return {.result = result, .input = QString::fromUtf8(input), .reason = QStringLiteral("회수하지 못함")};
}

/// Two-sided, one-sided both ways, one end without a figure, none with one, and an input that does nothing.
TornadoData example() {
    return {.rows = {{QStringLiteral("자동 응답률"), at(-400, "25 %"), at(3200, "50 %")},
                     {QStringLiteral("원/달러 환율"), at(2600, "1,300원"), at(1800, "1,500원")},
                     {QStringLiteral("시간당 인건비"), at(2400, "22,000원"), at(3000, "31,000원")},
                     {QStringLiteral("실현율"), at(std::nullopt, "50 %"), at(2900, "80 %")},
                     {QStringLiteral("도입 기간"), at(std::nullopt, "6개월"), at(std::nullopt, "2개월")},
                     {QStringLiteral("출력 토큰"), at(2262, "220"), at(2262, "450")}},
            .base = 2262,
            .baseText = QStringLiteral("기준 2,262")};
}

/// `count` inputs with long names, results from a fixed seed, some of them undefined.
TornadoData manyRows(int count, unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> result(-9e3, 9e3);
    TornadoData data{.base = result(random), .baseText = QStringLiteral("기준")};
    for (int i = 0; i < count; ++i) {
        const auto end = [&]() -> std::optional<double> {
            const double value = result(random);
            return value < -8e3 ? std::nullopt : std::optional(value);
        };
        data.rows.append({QStringLiteral("고객 문의 자동 응답 %1 · 절감 시간의 실현율").arg(i), at(end(), "12.5 %"),
                          at(end(), "87.5 %")});
    }
    return data;
}

SpiderData spider(int lines, unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> slope(-4e3, 4e3);
    SpiderData data{.change = {.caption = QStringLiteral("입력의 변화"),
                               .tick = [](double change) { return QStringLiteral("%1 %").arg(100 * change); },
                               .exact = {}}};
    for (int i = 0; i < lines; ++i) {
        const double m = slope(random);
        SpiderSeries line{QStringLiteral("고객 문의 · 절감 시간의 실현율 %1").arg(i), {}};
        for (int p = -3; p <= 3; ++p) {
            const bool gap = i == 1 && p > 1;
            line.points.append({p / 10.0, gap ? std::nullopt : std::optional(2262 + m * p / 10.0),
                                gap ? QStringLiteral("허용 범위 밖") : QStringLiteral("%1").arg(p)});
        }
        data.lines.append(line);
    }
    return data;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tornado_chart)

BOOST_AUTO_TEST_CASE(input_values_stand_at_the_ends_of_their_bars) {
    TornadoChart chart;
    chart.setData(example(), moneyTexts(QStringLiteral("순현재가치")));
    chart.resize(700, 340);
    struct Row {
        const char* left;
        const char* right;
    };
    const Row rows[] = {{"25 %", "50 %"}, {"1,500원", "1,300원"}};
    const ChartLabel* base = samples::labelOf(chart, QStringLiteral("기준 2,262"));
    BOOST_REQUIRE(base);
    for (const Row& row : rows) {
        const ChartLabel* left = samples::labelOf(chart, QString::fromUtf8(row.left));
        const ChartLabel* right = samples::labelOf(chart, QString::fromUtf8(row.right));
        BOOST_REQUIRE((left && right));
        BOOST_TEST(left->rect.right() < base->rect.center().x());
        BOOST_TEST(right->rect.left() > base->rect.center().x());
        BOOST_TEST(std::abs(left->rect.top() - right->rect.top()) < 1);
    }
}

BOOST_AUTO_TEST_CASE(both_ends_on_one_side_of_the_base_are_named_together) {
    TornadoChart chart;
    chart.setData(example(), moneyTexts(QStringLiteral("순현재가치")));
    chart.resize(900, 340);
    const ChartLabel* low = samples::labelOf(chart, QStringLiteral("22,000원"));
    const ChartLabel* high = samples::labelOf(chart, QStringLiteral("31,000원"));
    BOOST_REQUIRE((low && high));
    BOOST_TEST(low->rect.left() > samples::labelOf(chart, QStringLiteral("기준 2,262"))->rect.center().x());
    BOOST_TEST(low->rect.right() < high->rect.left());
}

BOOST_AUTO_TEST_CASE(an_end_without_a_figure_says_why) {
    TornadoChart chart;
    chart.setData(example(), moneyTexts(QStringLiteral("순현재가치")));
    chart.resize(900, 400);
    const ChartLabel* never = samples::labelOf(chart, QStringLiteral("50 %: 회수하지 못함"));
    BOOST_REQUIRE(never);
    // The other end is better, at the right; so this one runs to the left.
    BOOST_TEST(never->rect.right() < samples::labelOf(chart, QStringLiteral("기준 2,262"))->rect.center().x());
    BOOST_TEST(samples::labelOf(chart, QStringLiteral("6개월: 회수하지 못함")));
    BOOST_TEST(samples::labelOf(chart, QStringLiteral("2개월: 회수하지 못함")));
}

BOOST_AUTO_TEST_CASE(rows_keep_their_order_and_tooltips_their_digits) {
    TornadoChart chart;
    chart.setData(example(), moneyTexts(QStringLiteral("순현재가치")));
    chart.resize(700, 400);
    BOOST_REQUIRE(chart.hits().size() == 6U);
    BOOST_TEST(chart.hits()[0].text.contains(QStringLiteral("-400.00")));
    BOOST_TEST(chart.hits()[0].text.startsWith(QStringLiteral("자동 응답률")));
    for (std::size_t i = 1; i < chart.hits().size(); ++i)
        BOOST_TEST(chart.hits()[i - 1].area.bottom() <= chart.hits()[i].area.top() + 0.01);
}

BOOST_AUTO_TEST_CASE(sixty_inputs_are_all_named_in_the_height_that_the_chart_asks_for) {
    TornadoChart chart;
    chart.setData(manyRows(60, 1), moneyTexts(QStringLiteral("순현재가치")));
    const QSize size(900, chart.sizeHint().height());
    samples::checkPicture(chart, size, "60 rows");
    std::size_t names = 0;
    for (const ChartLabel& label : chart.labels()) names += label.role == ChartLabel::Role::name;
    BOOST_TEST(names == 60U);
}

BOOST_AUTO_TEST_CASE(texts_never_leave_the_picture_nor_cover_each_other) {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        TornadoChart chart;
        chart.setData(manyRows(static_cast<int>(seed % 12) + 1, seed), moneyTexts(QStringLiteral("순현재가치")));
        for (const QSize size : {QSize(300, 160), QSize(560, 340), QSize(900, 500)})
            samples::checkPicture(chart, size, "tornado " + std::to_string(seed));
    }
}

BOOST_AUTO_TEST_CASE(figures_that_are_none_are_no_accident) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double value : {0.0, nan, 1e300, -1e300, std::numeric_limits<double>::infinity(), 5e-324}) {
        TornadoChart chart;
        chart.setData({.rows = {{QStringLiteral("a"), at(value, "1"), at(0, "2")}, {{}, at(value, ""), at(value, "")}},
                       .base = value},
                      moneyTexts(QStringLiteral("x")));
        samples::checkPicture(chart, {560, 340}, "value " + std::to_string(value));
        chart.setData({.rows = {{QStringLiteral("a"), at(value, "1"), at(value, "2")}}}, moneyTexts({}));
        samples::checkPicture(chart, {560, 340}, "alone " + std::to_string(value));
    }
    TornadoChart empty;
    empty.setData({}, moneyTexts({}));
    samples::checkPicture(empty, {560, 340}, "empty");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(spider_chart)

BOOST_AUTO_TEST_CASE(lines_are_named_at_their_right_ends) {
    SpiderChart chart;
    chart.setData(spider(6, 3), moneyTexts(QStringLiteral("순현재가치")));
    chart.resize(900, 500);
    std::size_t names = 0;
    for (const ChartLabel& label : chart.labels()) {
        if (label.role != ChartLabel::Role::seriesName) continue;
        ++names;
        BOOST_TEST(label.rect.left() > chart.plotArea().right());
    }
    BOOST_TEST(names == 6U);
    BOOST_TEST(samples::labelOf(chart, QStringLiteral("입력의 변화")));
}

BOOST_AUTO_TEST_CASE(a_point_without_a_figure_breaks_the_line_and_says_why) {
    SpiderChart chart;
    chart.setData(spider(2, 3), moneyTexts(QStringLiteral("순현재가치")));
    chart.resize(900, 500);
    BOOST_REQUIRE(chart.hits().size() >= 7U);
    QStringList said;
    for (const ChartHit& hit : chart.hits()) said << hit.text;
    BOOST_TEST(said.filter(QStringLiteral("허용 범위 밖")).size() == 2);
}

BOOST_AUTO_TEST_CASE(texts_never_leave_the_picture_nor_cover_each_other) {
    for (unsigned seed = 1; seed <= 30; ++seed) {
        SpiderChart chart;
        chart.setData(spider(static_cast<int>(seed % 9), seed), moneyTexts(QStringLiteral("순현재가치")));
        for (const QSize size : {QSize(360, 220), QSize(560, 340), QSize(900, 500)})
            samples::checkPicture(chart, size, "spider " + std::to_string(seed));
    }
}

BOOST_AUTO_TEST_CASE(figures_that_are_none_are_no_accident) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double value : {0.0, nan, 1e300, -1e300, std::numeric_limits<double>::infinity()}) {
        SpiderChart chart;
        chart.setData({.lines = {{QStringLiteral("a"), {{-0.1, value, {}}, {0, 0, {}}, {0.1, value, {}}}},
                                 {QStringLiteral("b"), {{nan, 1, {}}, {0, value, {}}}}},
                       .change = {}},
                      moneyTexts({}));
        samples::checkPicture(chart, {560, 340}, "value " + std::to_string(value));
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(tornado_pictures)

/// Left in the build folder to be looked at.
BOOST_AUTO_TEST_CASE(pictures) {
    const QDir folder(QStringLiteral(JUPAN_BINARY_DIR "/chart-pictures"));
    BOOST_REQUIRE(folder.mkpath(QStringLiteral(".")));
    TornadoChart few, many;
    few.setData(example(), moneyTexts(QStringLiteral("순현재가치를 움직이는 입력")));
    many.setData(manyRows(60, 2), moneyTexts(QStringLiteral("순현재가치를 움직이는 입력")));
    SpiderChart lines;
    lines.setData(spider(7, 3), moneyTexts(QStringLiteral("순현재가치와 입력의 변화")));
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const QString suffix = theme->dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
        for (ChartWidget* chart : {static_cast<ChartWidget*>(&few), static_cast<ChartWidget*>(&lines)}) {
            chart->setColors(chartColors(*theme));
            const QString name = chart == &few ? QStringLiteral("tornado") : QStringLiteral("spider");
            BOOST_TEST(chart->toImage({700, 380}).save(folder.filePath(name + suffix)));
        }
        many.setColors(chartColors(*theme));
        BOOST_TEST(
            many.toImage({900, many.sizeHint().height()}).save(folder.filePath(QStringLiteral("tornado60") + suffix)));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
