#include <QChart>
#include <QFile>
#include <QHelpEvent>
#include <QLineSeries>
#include <QTemporaryDir>
#include <QValueAxis>
#include <QtTest/QTest>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "tests/ui/charts/samples.h"
#include "ui/charts/chart_export.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using Role = ChartLabel::Role;
using samples::Words;

std::vector<ChartLabel> withRole(ChartWidget& chart, Role role) {
    std::vector<ChartLabel> found;
    for (const ChartLabel& label : chart.labels()) {
        if (label.role == role) found.push_back(label);
    }
    return found;
}

// Every text inside the picture, none on another.
void checkLayout(ChartWidget& chart, const std::string& what) {
    BOOST_TEST_CONTEXT(what) {
        const auto& labels = chart.labels();
        const QRectF picture = QRectF(chart.rect());
        for (std::size_t a = 0; a < labels.size(); ++a) {
            BOOST_TEST(picture.contains(labels[a].rect), labels[a].text.toStdString() + " leaves the picture");
            for (std::size_t b = a + 1; b < labels.size(); ++b) {
                BOOST_TEST(!labels[a].rect.intersects(labels[b].rect),
                           labels[a].text.toStdString() + " covers " + labels[b].text.toStdString());
            }
        }
        BOOST_TEST(chart.valueScale().ticks.size() <= static_cast<std::size_t>(kMaximumGridLines));
        BOOST_TEST(!chart.toImage(chart.size()).isNull());
    }
}

ChartTexts words() {
    return samples::texts(Words::korean, QStringLiteral("제목"));
}

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

}  // namespace

BOOST_AUTO_TEST_SUITE(charts)

BOOST_AUTO_TEST_CASE(payback_is_marked_inside_the_plot_or_not_at_all) {
    CumulativeCashChart chart;
    chart.resize(420, 240);
    for (const double month : {0.0, 0.1, 5.0, 10.9, 30.0, 35.9, 36.0}) {
        CumulativeCashData data = samples::cumulativeCash(Words::korean, 4);
        data.payback->month = month;
        chart.setData(data, words());
        const auto marks = withRole(chart, Role::marker);
        BOOST_REQUIRE_EQUAL(marks.size(), 1U);
        BOOST_TEST(chart.plotArea().contains(marks[0].rect));
        checkLayout(chart, "payback " + std::to_string(month));
    }
    for (const std::optional<PaybackMark>& none :
         {std::optional<PaybackMark>{}, std::optional(PaybackMark{kNone, QStringLiteral("x")}),
          std::optional(PaybackMark{37, QStringLiteral("x")})}) {
        CumulativeCashData data = samples::cumulativeCash(Words::korean);
        data.payback = none;
        chart.setData(data, words());
        BOOST_TEST(withRole(chart, Role::marker).empty());
    }
}

BOOST_AUTO_TEST_CASE(labels_stand_where_qt_charts_draws) {
    CumulativeCashChart chart;
    chart.resize(600, 300);
    chart.setData(samples::cumulativeCash(Words::korean), words());
    const ValueScale& scale = chart.valueScale();
    const auto ticks = withRole(chart, Role::valueTick);
    BOOST_REQUIRE_EQUAL(ticks.size(), scale.ticks.size());
    auto* series = qobject_cast<QLineSeries*>(chart.chart().series().last());
    BOOST_REQUIRE(series);
    BOOST_TEST(std::abs(chart.chart().plotArea().left() - chart.plotArea().left()) < 1e-6);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const QPointF drawn = chart.chart().mapToPosition({0, scale.ticks[i] / scale.magnitude}, series);
        BOOST_TEST(std::abs(drawn.y() - ticks[i].rect.center().y()) < 1.0);
    }
}

BOOST_AUTO_TEST_CASE(month_axis_runs_to_the_horizon_with_its_unit) {
    CumulativeCashChart chart;
    for (const int horizon : {1, 3, 12, 17, 36, 60, 121}) {
        for (const int width : {240, 360, 900}) {
            CumulativeCashData data;
            LineSeries line;
            for (int month = 0; month <= horizon; ++month) line.points.emplace_back(month, 100.0 * month - 300);
            data.lines = {line};
            chart.resize(width, 220);
            chart.setData(data, words());
            const auto ticks = withRole(chart, Role::categoryTick);
            BOOST_TEST(ticks.back().text.toStdString() == std::to_string(horizon) + " months");
            if (horizon > 1) BOOST_TEST(ticks.front().text.toStdString() == "0");
            checkLayout(chart, std::to_string(horizon) + " months in " + std::to_string(width));
        }
    }
}

BOOST_AUTO_TEST_CASE(odd_figures_break_no_chart) {
    const QString korean = QStringLiteral("아주 긴 한국어 이름이 붙은 시나리오").repeated(30);
    const QString arabic = QStringLiteral("\u0645\u0631\u062D\u0628\u0627 \u0628\u0643");
    const QVector<QVector<double>> cases{{},
                                         {0},
                                         {0, 0, 0},
                                         {5},
                                         {kNone},
                                         {kNone, 3, kNone, -2},
                                         {1e15, -1e15, 3},
                                         {1e-3, 2e-3, -1e-3},
                                         {1e308, -1e308, 1e308},
                                         {5e-324, 1e-320},
                                         {HUGE_VAL, 1},
                                         {-1, -2, -3}};
    CumulativeCashChart cash;
    CategoryBarChart bars;
    StackedColumnChart stack;
    ScenarioComparisonChart scenarios;
    for (const auto& figures : cases) {
        CumulativeCashData data{{{korean, {}}, {arabic, {}}}, PaybackMark{1, korean}};
        QVector<CategoryBar> rows;
        QVector<ScenarioValue> values;
        StackedColumnData columns{{}, {{korean, figures}, {arabic, figures}}, figures};
        for (qsizetype i = 0; i < figures.size(); ++i) {
            for (LineSeries& line : data.lines) line.points.emplace_back(static_cast<double>(i), figures[i]);
            rows.push_back({i % 2 == 0 ? korean : arabic, figures[i], static_cast<int>(i)});
            values.push_back({i % 2 == 0 ? arabic : korean, figures[i], i == 0});
            columns.columns.push_back(korean);
        }
        ChartTexts texts;
        texts.title = korean;
        texts.tick = [](double value) { return QString::number(value, 'g', 4); };
        cash.setData(data, texts);
        bars.setData(rows, texts);
        stack.setData(columns, texts);
        scenarios.setData(values, texts);
        for (ChartWidget* chart : std::initializer_list<ChartWidget*>{&cash, &bars, &stack, &scenarios}) {
            for (const QSize size : {QSize(360, 220), QSize(900, 420)}) {
                chart->resize(size);
                checkLayout(*chart, chart->metaObject()->className() + std::to_string(figures.size()));
            }
            chart->resize(3, 2);
            BOOST_TEST(chart->labels().size() < 100U);
        }
    }
}

BOOST_AUTO_TEST_CASE(many_rows_and_columns_are_thinned_not_stacked) {
    QVector<CategoryBar> rows;
    StackedColumnData columns;
    for (int part = 0; part < 30; ++part) columns.parts.push_back({QStringLiteral("부분 %1").arg(part), {}});
    for (int i = 0; i < 200; ++i) {
        rows.push_back({QStringLiteral("항목 %1").arg(i), 1000.0 - 7 * i, 0});
        if (i > 120) continue;
        columns.columns.push_back(QStringLiteral("2026-%1").arg(i));
        for (StackPart& part : columns.parts) part.values.push_back(1e6 + i);
        columns.totals.push_back(3e7);
    }
    CategoryBarChart bars;
    bars.setData(rows, words());
    StackedColumnChart stack;
    stack.setData(columns, words());
    for (const QSize size : {QSize(240, 140), QSize(360, 220), QSize(900, 420)}) {
        bars.resize(size);
        stack.resize(size);
        checkLayout(bars, "200 rows");
        checkLayout(stack, "121 columns");
        BOOST_TEST(bars.hits().size() >= 200U);
        BOOST_TEST(!withRole(bars, Role::name).empty());
    }
}

BOOST_AUTO_TEST_CASE(nothing_to_show_says_so) {
    CumulativeCashChart cash;
    cash.setData({}, words());
    CategoryBarChart bars;
    bars.setData({}, words());
    StackedColumnChart stack;
    stack.setData({}, words());
    ScenarioComparisonChart scenarios;
    scenarios.setData({}, words());
    for (ChartWidget* chart : std::initializer_list<ChartWidget*>{&cash, &bars, &stack, &scenarios}) {
        chart->resize(360, 220);
        BOOST_REQUIRE_EQUAL(withRole(*chart, Role::empty).size(), 1U);
        BOOST_TEST(withRole(*chart, Role::empty)[0].text.toStdString() == "Nothing to show yet");
        BOOST_TEST(chart->plotArea().isEmpty());
    }
    ChartTexts texts = words();
    texts.empty = QStringLiteral("KPI를 더하면 여기에 보입니다");
    bars.setData({}, texts);
    BOOST_TEST(withRole(bars, Role::empty)[0].text.toStdString() == texts.empty.toStdString());
    bars.setData(samples::benefits(Words::korean), texts);
    BOOST_TEST(withRole(bars, Role::empty).empty());
    BOOST_TEST(!bars.plotArea().isEmpty());
}

BOOST_AUTO_TEST_CASE(the_language_changes_while_the_chart_stands) {
    CumulativeCashChart chart;
    chart.resize(420, 240);
    chart.setData(samples::cumulativeCash(Words::english), words());
    BOOST_TEST(withRole(chart, Role::categoryTick).back().text.toStdString() == "36 months");
    testing::KoreanWords korean;
    QCoreApplication::installTranslator(&korean);
    QCoreApplication::sendPostedEvents();
    BOOST_TEST(withRole(chart, Role::categoryTick).back().text.toStdString() == "36개월");
    QCoreApplication::removeTranslator(&korean);
}

BOOST_AUTO_TEST_CASE(the_theme_colours_every_chart_at_once) {
    const auto charts = samples::allCharts(Words::english);
    applyTheme(*qApp, ThemeMode::light);
    for (const auto& chart : charts) {
        chart->resize(420, 240);
        BOOST_TEST(chart->toImage({420, 240}).pixelColor(419, 239).name().toStdString() ==
                   lightTheme().surface.name().toStdString());
    }
    charts[0]->setColors(chartColors(lightTheme()));
    applyTheme(*qApp, ThemeMode::dark);
    BOOST_TEST((charts[0]->colors() == chartColors(lightTheme())), "colours of its own stay");
    for (std::size_t i = 1; i < charts.size(); ++i) {
        BOOST_TEST((charts[i]->colors() == chartColors(darkTheme())));
        BOOST_TEST(charts[i]->toImage({420, 240}).pixelColor(419, 239).name().toStdString() ==
                   darkTheme().surface.name().toStdString());
        BOOST_TEST((withRole(*charts[i], Role::title)[0].color == darkTheme().muted));
    }
    applyTheme(*qApp, ThemeMode::light);
}

BOOST_AUTO_TEST_CASE(svg_holds_the_words_of_the_chart) {
    const QTemporaryDir folder;
    for (const auto& chart : samples::allCharts(Words::korean)) {
        const QString path = folder.filePath(QStringLiteral("chart.svg"));
        BOOST_REQUIRE(writeChart(*chart, ChartFormat::svg, path, {.size = {600, 320}}).isEmpty());
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        chart->resize(600, 320);
        for (const ChartLabel& label : chart->labels()) {
            BOOST_TEST(svg.contains('>' + label.text.toHtmlEscaped() + '<'), label.text.toStdString());
        }
        BOOST_TEST(
            !writeChart(*chart, ChartFormat::svg, folder.filePath(QStringLiteral("missing/chart.svg")), {}).isEmpty());
    }
}

BOOST_AUTO_TEST_CASE(a_picture_for_export_leaves_the_widget_as_it_was) {
    CumulativeCashChart chart;
    chart.resize(420, 240);
    chart.setData(samples::cumulativeCash(Words::korean), words());
    const QRectF before = chart.plotArea();
    BOOST_TEST((chart.toImage({900, 420}, 2).size() == QSize(1800, 840)));
    BOOST_TEST((chart.plotArea() == before));
}

BOOST_AUTO_TEST_CASE(tooltips_and_arrow_keys_give_exact_figures) {
    CategoryBarChart chart;
    chart.resize(420, 240);
    chart.setData({{QStringLiteral("<b>이름</b>"), 1234567, 0}, {QStringLiteral("둘"), kNone, 0}}, words());
    BOOST_REQUIRE_EQUAL(chart.hits().size(), 2U);
    BOOST_TEST(chart.hits()[0].text.toStdString() == "<b>이름</b>: 1,234,567 원");
    BOOST_TEST(chart.hits()[1].text.toStdString() == "둘: –");
    BOOST_TEST(chart.accessibleName().toStdString() == "제목");
    BOOST_TEST(chart.accessibleDescription().contains(QStringLiteral("1,234,567 원")));
    chart.show();
    chart.setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Left, Qt::Key_Home, Qt::Key_Escape}) {
        QTest::keyClick(&chart, key);
    }
    QHelpEvent help(QEvent::ToolTip, chart.hits()[0].area.center().toPoint(), QPoint(10, 10));
    BOOST_TEST(QCoreApplication::sendEvent(&chart, &help));
    chart.setData({}, words());
    QTest::keyClick(&chart, Qt::Key_Right);
    BOOST_TEST(chart.hits().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
