// Budget, actual and forecast by month: what is drawn where, what is said, and what happens with odd figures.
#include <QCoreApplication>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <random>

#include "tests/ui/charts/finops_samples.h"
#include "tests/ui/charts/plane_samples.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using Role = ChartLabel::Role;
using samples::Spending;
using samples::Words;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

ChartTexts words() {
    return samples::texts(Words::english, QStringLiteral("Budget"));
}

BudgetMonth month(const char* name, std::optional<double> budget, std::optional<double> actual = {},
                  std::optional<double> forecast = {}) {
    BudgetMonth result;
    result.name = QString::fromUtf8(name);
    result.budget = budget;
    result.actual = actual;
    result.forecast = forecast;
    return result;
}

// Pixel over the middle of month `index` of `count`, at `value`.
QColor colorAt(BudgetColumnChart& chart, int index, int count, double value) {
    const QRectF plot = chart.plotArea();
    const double x = plot.left() + (index + 0.5) / count * plot.width();
    const double y = plot.bottom() - chart.valueScale().fraction(value) * plot.height();
    return chart.toImage(chart.size()).pixelColor(static_cast<int>(x), static_cast<int>(y));
}

int markers(BudgetColumnChart& chart) {
    int count = 0;
    for (const ChartLabel& label : chart.labels()) count += label.role == Role::marker;
    return count;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(budget_column_chart)

BOOST_AUTO_TEST_CASE(the_tooltip_of_a_month_says_all_its_figures) {
    BudgetColumnData data{.months = {month("Apr", 1e6, 8e5), month("May", 1e6, 6e5, 1.2e6), month("Jun", 1e6)},
                          .current = 1,
                          .currentName = "this month",
                          .budgetName = "Budget",
                          .actualName = "Actual",
                          .forecastName = "Forecast",
                          .rangeName = "80 % range",
                          .overName = "over budget"};
    data.months[1].fullName = "May 2026";
    data.months[1].low = 1.1e6;
    data.months[1].high = 1.3e6;
    data.months[1].overText = "+20 %";
    data.months[1].note = "by weekday";
    BudgetColumnChart chart;
    chart.resize(560, 340);
    chart.setData(data, words());
    BOOST_REQUIRE_EQUAL(chart.hits().size(), 3U);
    BOOST_TEST(chart.hits()[0].text.toStdString() == "Apr\nBudget: 1,000,000 KRW\nActual: 800,000 KRW");
    BOOST_TEST(chart.hits()[1].text.toStdString() ==
               "May 2026 (this month)\nBudget: 1,000,000 KRW\nActual: 600,000 KRW\nForecast: 1,200,000 KRW\n"
               "80 % range: 1,100,000 KRW to 1,300,000 KRW\nover budget: +20 %\nby weekday");
    BOOST_TEST(chart.hits()[2].text.toStdString() == "Jun\nBudget: 1,000,000 KRW");
    BOOST_TEST(chart.accessibleDescription().contains(QStringLiteral("1,200,000 KRW")));
    for (const char* name : {"Budget", "Actual", "Forecast", "80 % range", "over budget", "this month", "+20 %"})
        BOOST_TEST(samples::labelOf(chart, QString::fromUtf8(name)), name);
    BOOST_TEST(samples::labelOf(chart, "May")->font.bold());
}

BOOST_AUTO_TEST_CASE(columns_are_drawn_where_their_figures_are) {
    BudgetColumnChart chart;
    chart.resize(560, 340);
    chart.setColors(chartColors(lightTheme()));
    chart.setData({.months = {month("Apr", 1e6, 8e5), month("May", 1e6, 1.5e6), month("Jun", 1e6)}}, words());
    const QColor spent = chart.colors().seriesColor(0), over = chart.colors().bad;
    BOOST_TEST((colorAt(chart, 0, 3, 7.5e5) == spent));
    BOOST_TEST((colorAt(chart, 0, 3, 8.6e5) != spent));
    BOOST_TEST((colorAt(chart, 1, 3, 9.4e5) == spent));
    BOOST_TEST((colorAt(chart, 1, 3, 1.06e6) == over));
    BOOST_TEST((colorAt(chart, 1, 3, 1.45e6) == over));
    // a month without actuals has its budget and nothing else
    BOOST_TEST((colorAt(chart, 2, 3, 5e5) != spent));
    BOOST_TEST((colorAt(chart, 2, 3, 5e5) != chart.colors().surface));
    BOOST_TEST((colorAt(chart, 2, 3, 1.1e6) == chart.colors().surface));
}

BOOST_AUTO_TEST_CASE(over_means_above_the_budget_and_a_forecast_decides_before_the_actual) {
    struct Row {
        std::optional<double> budget, actual, forecast;
        bool over;
    };
    const std::vector<Row> rows{
        {100, 100, {}, false}, {100, 100.5, {}, true}, {100, 40, 101, true}, {100, 101, 99, false},
        {{}, 50, {}, false},   {0, 1, {}, true},       {100, {}, 130, true}, {100, kNone, kNone, false},
        {-10, -20, {}, false}, {-10, 5, {}, true},
    };
    for (const Row& row : rows) {
        BudgetColumnData data{.months = {month("Apr", row.budget, row.actual, row.forecast)}, .overName = "over"};
        data.months[0].overText = "+1 %";
        BudgetColumnChart chart;
        chart.resize(560, 340);
        chart.setData(data, words());
        BOOST_TEST(markers(chart) == (row.over ? 1 : 0));
        BOOST_TEST((samples::labelOf(chart, "over") != nullptr) == row.over);
        BOOST_TEST(chart.hits()[0].text.contains("over: +1 %") == row.over);
        samples::checkPicture(chart, {560, 340}, "over");
    }
}

BOOST_AUTO_TEST_CASE(words_of_overspent_months_stand_above_all_of_them_or_none) {
    const BudgetColumnData data = samples::budgetYear(Words::korean, Spending::overspent);
    int over = 0;
    for (const BudgetMonth& one : data.months) over += !one.overText.isEmpty();
    BudgetColumnChart chart;
    chart.setData(data, words());
    bool all = false;
    for (int width = 240; width <= 1000; width += 20) {
        chart.resize(width, 340);
        const int shown = markers(chart);
        BOOST_TEST((shown == 0 || shown == over), width);
        BOOST_TEST(!(all && shown == 0), "once there is room there is room in wider pictures");
        all = shown == over;
    }
    BOOST_TEST(all);
}

BOOST_AUTO_TEST_CASE(one_to_sixty_months_fit_and_the_running_one_is_always_named) {
    for (const Words language : {Words::korean, Words::english}) {
        for (const int months : {1, 3, 12, 60}) {
            for (const Spending spending : {Spending::ordinary, Spending::overspent, Spending::nothingYet}) {
                const BudgetColumnData data = samples::budgetYear(language, spending, months);
                BudgetColumnChart chart;
                chart.setData(data, words());
                for (const QSize size : {QSize(260, 200), QSize(560, 340), QSize(900, 500)}) {
                    samples::checkPicture(chart, size, std::to_string(months) + " months");
                    BOOST_TEST(samples::labelOf(chart, data.currentName));
                    BOOST_TEST(samples::labelOf(chart, data.months[data.current].name)->font.bold());
                    BOOST_TEST(chart.hits().size() >= static_cast<std::size_t>(months));
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(figures_that_are_none_are_no_accident) {
    std::mt19937 random(5);
    std::uniform_int_distribution<std::size_t> kind(0, 11);
    const std::vector<std::optional<double>> figures{{},   {},    kNone,  HUGE_VAL, 0,   1,
                                                     -3e5, 1e308, -1e308, 5e-324,   4e6, 2.5};
    for (int round = 0; round < 120; ++round) {
        BudgetColumnData data{.current = round % 20 - 3,
                              .currentName = QString(round, QChar(u'가')),
                              .budgetName = QString(round / 4, QChar(u'나')),
                              .overName = QStringLiteral("over")};
        for (int i = 0; i <= round % 14; ++i) {
            const auto any = [&] { return figures[kind(random)]; };
            BudgetMonth one = month("다라마바사아자차", any(), any(), any());
            one.low = any();
            one.high = any();
            one.overText = QString(round % 9, QChar(u'9'));
            data.months.push_back(one);
        }
        ChartTexts texts;
        texts.tick = [](double value) { return QString::number(value, 'g', 4); };
        BudgetColumnChart chart;
        chart.setData(data, texts);
        for (const QSize size : {QSize(300, 200), QSize(560, 340)})
            samples::checkPicture(chart, size, "round " + std::to_string(round));
        chart.resize(3, 2);
        BOOST_TEST(chart.labels().size() < 100U);
    }
}

BOOST_AUTO_TEST_CASE(nothing_to_show_says_so) {
    for (const BudgetColumnData& data :
         {BudgetColumnData{}, BudgetColumnData{.months = {month("Apr", {}), month("May", kNone)}}}) {
        BudgetColumnChart chart;
        chart.resize(560, 340);
        chart.setData(data, words());
        BOOST_TEST(samples::labelOf(chart, "Nothing to show yet"));
        BOOST_TEST(chart.plotArea().isEmpty());
        BOOST_TEST(chart.hits().empty());
    }
}

BOOST_AUTO_TEST_CASE(ranges_are_left_out_of_narrow_months_and_of_the_key) {
    BudgetColumnChart chart;
    const BudgetColumnData data = samples::budgetYear(Words::english, Spending::ordinary, 60);
    chart.setData(data, words());
    chart.resize(560, 340);
    BOOST_TEST(!samples::labelOf(chart, data.rangeName));
    BOOST_TEST(chart.hits()[30].text.contains(data.rangeName));
    chart.resize(1000, 340);
    BOOST_TEST(samples::labelOf(chart, data.rangeName));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
