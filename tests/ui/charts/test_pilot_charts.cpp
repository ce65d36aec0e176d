// The charts of a pilot: measurements against the limits of the baseline, and effects against what they must reach.
// Ordinary, empty, one point, thousands of points, huge values and long names, in both languages and themes. The
// pictures are left in the build folder to be looked at.
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <random>

#include "tests/ui/charts/plane_samples.h"
#include "ui/charts/control_chart_view.h"
#include "ui/charts/effect_interval_chart.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using samples::Words;

QString in(Words words, const char* korean, const char* english) {
    return QString::fromUtf8(words == Words::korean ? korean : english);
}

QString figure(double value) {
    return QLocale(QLocale::English).toString(value, 'f', 1);
}

ChartTexts minutes(Words words) {
    ChartTexts texts;
    texts.title = in(words, "건당 처리 시간: 관측값과 관리 한계", "Handling time: observations and control limits");
    texts.tick = texts.value = figure;
    texts.exact = [words](double value) { return figure(value) + in(words, "분", " minutes"); };
    return texts;
}

ChartTexts shares(Words words) {
    ChartTexts texts;
    texts.title = in(words, "KPI별 효과와 90 % 구간", "Effect of each KPI with its 90 % interval");
    texts.tick = texts.value = texts.exact = [](double value) {
        return QLocale(QLocale::English).toString(value * 100, 'f', 0).replace(u'-', u'−') + QStringLiteral(" %");
    };
    return texts;
}

/// `count` observations a phase around 12 and `after` minutes.
ControlChartData handling(Words words, int count, double after) {
    std::mt19937 random(7);
    std::normal_distribution<double> noise(0, 1);
    ControlChartData data;
    for (const bool pilot : {false, true})
        for (int i = 0; i < count; ++i) {
            ControlMark point{.value = (pilot ? after : 12.0) + noise(random),
                              .kind = pilot ? ControlMarkKind::pilot : ControlMarkKind::baseline};
            point.signal = point.value > 15 || point.value < 9;
            const int day = pilot ? i + count : i;
            point.when = words == Words::korean ? QStringLiteral("%1월 %2일").arg(3 + day / 28 % 9).arg(1 + day % 28)
                                                : QStringLiteral("%1 Mar").arg(1 + day % 28);
            data.points << point;
        }
    if (count > 4) data.points[3].kind = ControlMarkKind::excluded;
    data.mean = 12;
    data.lower = 9;
    data.upper = 15;
    data.meanName = in(words, "평균 12.0", "mean 12.0");
    data.lowerName = in(words, "관리 하한 9.0", "lower limit 9.0");
    data.upperName = in(words, "관리 상한 15.0", "upper limit 15.0");
    data.baselineName = in(words, "베이스라인", "Baseline");
    data.pilotName = in(words, "파일럿", "Pilot");
    data.valueCaption = in(words, "분", "minutes");
    return data;
}

EffectIntervalData effects(Words words) {
    EffectIntervalData data;
    data.targetName = in(words, "목표", "target");
    data.minimumName = in(words, "최소", "minimum");
    data.intervalName = in(words, "효과와 90 % 구간", "effect with its 90 % interval");
    const auto row = [&](const char* korean, const char* english, std::optional<double> estimate, double half,
                         const char* verdictKo, const char* verdictEn) {
        EffectRow each{.name = in(words, korean, english), .estimate = estimate};
        each.low = estimate.value_or(0) - half;
        each.high = estimate.value_or(0) + half;
        each.target = 0.3;
        each.minimum = 0.1;
        each.verdict = in(words, verdictKo, verdictEn);
        data.rows << each;
    };
    row("건당 처리 시간", "Handling time", 0.375, 0.065, "진행", "go");
    row("오류율", "Error rate", 0.22, 0.2, "연장", "extend");
    row("고객 만족도 점수 (문의 후 설문, 5점 만점)", "Customer satisfaction after an enquiry, out of five", -0.05, 0.1,
        "중단", "stop");
    row("해지 건수", "Cancellations", std::nullopt, 0, "연장", "extend");
    return data;
}

std::vector<std::unique_ptr<ChartWidget>> pilotCharts(Words words) {
    std::vector<std::unique_ptr<ChartWidget>> charts;
    const auto control = [&](const char* name, ControlChartData data) {
        auto chart = std::make_unique<ControlChartView>();
        chart->setObjectName(QLatin1String(name));
        chart->setData(std::move(data), minutes(words));
        charts.push_back(std::move(chart));
    };
    control("control", handling(words, 16, 7.5));
    control("control-many", handling(words, 1500, 10));
    ControlChartData running = handling(words, 12, 9);
    running.points.resize(12);
    control("control-running", running);
    auto effect = std::make_unique<EffectIntervalChart>();
    effect->setObjectName(QStringLiteral("effects"));
    effect->setData(effects(words), shares(words));
    charts.push_back(std::move(effect));
    auto one = std::make_unique<EffectIntervalChart>();
    one->setObjectName(QStringLiteral("effect-one"));
    EffectIntervalData single = effects(words);
    single.rows.resize(1);
    one->setData(single, shares(words));
    charts.push_back(std::move(one));
    return charts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pilot_charts)

BOOST_AUTO_TEST_CASE(nothing_is_cut_off_or_covered) {
    testing::KoreanWords translator;
    const QDir folder(QStringLiteral(JUPAN_BINARY_DIR "/chart-pictures"));
    BOOST_REQUIRE(folder.mkpath(QStringLiteral(".")));
    for (const auto words : {Words::korean, Words::english}) {
        const bool korean = words == Words::korean;
        if (korean) QCoreApplication::installTranslator(&translator);
        for (const auto& chart : pilotCharts(words))
            for (const Theme* theme : {&lightTheme(), &darkTheme()})
                for (const QSize size : {QSize(360, 220), QSize(560, 340), QSize(900, 500)}) {
                    const QString name =
                        QStringLiteral("pilot-%1-%2-%3-%4")
                            .arg(chart->objectName(), korean ? "ko" : "en", theme->dark ? "dark" : "light")
                            .arg(size.width());
                    chart->setColors(chartColors(*theme));
                    samples::checkPicture(*chart, size, name.toStdString());
                    BOOST_TEST(chart->toImage(size).save(folder.filePath(name + QStringLiteral(".png"))));
                }
        if (korean) QCoreApplication::removeTranslator(&translator);
    }
}

BOOST_AUTO_TEST_CASE(limits_phases_and_few_signals_are_named) {
    const auto named = [](ControlChartView& chart) {
        return std::ranges::count(chart.labels(), ChartLabel::Role::marker, &ChartLabel::role);
    };
    ControlChartView chart;
    chart.setData(handling(Words::english, 16, 5), minutes(Words::english));
    chart.resize(900, 500);
    for (const char* text : {"upper limit 15.0", "mean 12.0", "lower limit 9.0", "Baseline", "Pilot", "minutes"})
        BOOST_TEST(samples::labelOf(chart, QString::fromUtf8(text)), text);
    BOOST_TEST(chart.valueScale().maximum > 15);
    BOOST_TEST(named(chart) == 0);
    ControlChartData data = handling(Words::english, 16, 12);
    data.points[20].value = 16.4;
    data.points[20].signal = true;
    chart.setData(data, minutes(Words::english));
    BOOST_TEST(named(chart) >= 1);
    BOOST_TEST(samples::labelOf(chart, QStringLiteral("16.4")));
    bool said = false;
    for (const ChartHit& hit : chart.hits()) said = said || hit.text.contains(QStringLiteral("outside the limits"));
    BOOST_TEST(said);
}

BOOST_AUTO_TEST_CASE(control_charts_of_bad_data_stay_within_the_picture) {
    const ChartTexts words = minutes(Words::english);
    ControlChartView chart;
    for (const QSize size : {QSize(360, 220), QSize(560, 340), QSize(900, 500)}) {
        chart.setData({}, words);
        samples::checkPicture(chart, size, "nothing");
        ControlChartData data = handling(Words::english, 1, 9);
        data.points.resize(1);
        data.mean.reset();
        chart.setData(data, words);
        samples::checkPicture(chart, size, "one point, no limits");
        data = handling(Words::english, 8, 9);
        for (ControlMark& point : data.points) point.value = 12;
        data.lower = data.upper = 12;
        chart.setData(data, words);
        samples::checkPicture(chart, size, "identical values");
        data.points[2].value = 1e308;
        data.points[3].value = std::numeric_limits<double>::quiet_NaN();
        data.points[4].value = -1e298;
        chart.setData(data, words);
        samples::checkPicture(chart, size, "huge values");
        data = handling(Words::english, 8, 9);
        data.upperName = data.pilotName = data.valueCaption = QString(400, u'W');
        chart.setData(data, words);
        samples::checkPicture(chart, size, "long names");
    }
}

BOOST_AUTO_TEST_CASE(thousands_of_points_are_drawn) {
    ControlChartView chart;
    chart.setData(handling(Words::english, 5000, 10), minutes(Words::english));
    const QImage drawn = chart.toImage({900, 500});
    BOOST_TEST_REQUIRE(!drawn.isNull());
    // The same points one more time give the same picture: nothing is thinned out by chance.
    BOOST_TEST((chart.toImage({900, 500}) == drawn));
}

BOOST_AUTO_TEST_CASE(an_effect_stands_beside_its_target_and_verdict) {
    EffectIntervalChart chart;
    chart.setData(effects(Words::english), shares(Words::english));
    chart.resize(900, 500);
    for (const char* text : {"target", "minimum", "effect with its 90 % interval", "38 %", "go", "stop", "–"})
        BOOST_TEST(samples::labelOf(chart, QString::fromUtf8(text)), text);
    // Figures stand in a column of their own, where none can be read as a target's.
    const ChartLabel* figure = samples::labelOf(chart, QStringLiteral("38 %"));
    const ChartLabel* verdict = samples::labelOf(chart, QStringLiteral("go"));
    const ChartLabel* none = samples::labelOf(chart, QStringLiteral("–"));
    BOOST_REQUIRE((figure && verdict && none));
    BOOST_TEST(std::abs(figure->rect.right() - none->rect.right()) < 1);
    BOOST_TEST(figure->rect.right() < verdict->rect.left());
    BOOST_TEST(chart.valueScale().minimum < 0);
    BOOST_TEST(chart.hits().front().text.contains(QStringLiteral("31 % to 44 %")));
}

BOOST_AUTO_TEST_CASE(effect_charts_of_bad_data_stay_within_the_picture) {
    const ChartTexts words = shares(Words::english);
    EffectIntervalChart chart;
    for (const QSize size : {QSize(360, 220), QSize(560, 340), QSize(900, 500)}) {
        chart.setData({}, words);
        samples::checkPicture(chart, size, "nothing");
        EffectIntervalData data = effects(Words::english);
        data.rows[0].estimate = 1e308;
        data.rows[0].high = std::numeric_limits<double>::infinity();
        data.rows[1].low = -1e12;
        data.rows[2].target = std::numeric_limits<double>::quiet_NaN();
        data.rows[3].name = data.rows[3].verdict = QString(400, u'W');
        data.targetName = QString(400, u'W');
        chart.setData(data, words);
        samples::checkPicture(chart, size, "huge and undefined");
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
