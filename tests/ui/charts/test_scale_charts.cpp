// The ramps of the scale plan and the canvas of the value engine: nothing cut or covered in both languages and themes,
// and nothing that misleads with odd data. The pictures are left in the build folder to be looked at.
#include <QDir>
#include <array>
#include <boost/test/unit_test.hpp>
#include <limits>

#include "tests/ui/charts/plane_samples.h"
#include "ui/charts/scale_ramp_chart.h"
#include "ui/charts/value_engine_chart.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using samples::Words;

QString in(Words words, const char* korean, const char* english) {
    return QString::fromUtf8(words == Words::korean ? korean : english);
}

/// A straight ramp to `share` over the months from..to, of a plan of 36 months.
QVector<QPointF> ramp(int from, int to, double share) {
    QVector<QPointF> points{{0, 0}};
    for (int month = 1; month <= 36; ++month)
        points.emplace_back(month, month < from ? 0.0 : share * std::min(1.0, (month - from + 1.0) / (to - from + 1)));
    return points;
}

ScaleRampData ramps(Words words) {
    ScaleRampData data;
    data.horizon = 36;
    data.ramps = {
        {in(words, "고객지원", "Support"), ramp(3, 5, 0.8), ramp(1, 3, 1),
         in(words, "고객지원, 지금 계획", "Support now")},
        {in(words, "법무", "Legal"), ramp(9, 14, 0.6), ramp(1, 1, 0.5), in(words, "법무, 지금 계획", "Legal now")},
        {in(words, "영업", "Sales"), ramp(15, 20, 0.4), {}, {}}};
    data.stages = {{3, in(words, "1단계 고객지원", "Stage 1: support")},
                   {9, in(words, "2단계 법무", "Stage 2: legal")},
                   {15, in(words, "3단계 전사", "Stage 3: everyone")}};
    return data;
}

ChartTexts rampTexts(Words words) {
    ChartTexts texts;
    texts.title = in(words, "부서별 적용 비율", "Share in use by department");
    texts.note = in(words, "실선은 확장 계획, 점선은 지금 계획입니다.", "Solid: the scale plan. Dashed: the plan now.");
    texts.tick = [](double value) { return QString::number(value * 100, 'g', 3) + QStringLiteral(" %"); };
    texts.exact = texts.tick;
    return texts;
}

ValueEngineData engine(Words words, const QString& answer) {
    ValueEngineData data;
    data.fields = {{in(words, "① 데이터와 지식 확보", "① Data and knowledge acquisition"), answer},
                   {in(words, "② 추론과 최적화", "② Reasoning and optimisation"), answer},
                   {in(words, "③ 가치 있는 목표", "③ Valuable goal"), {}},
                   {in(words, "④ 사람과 AI의 협력", "④ Human–AI cooperation"), answer},
                   {in(words, "⑤ 엔진의 유지", "⑤ Keeping the engine running"), {}}};
    data.hub = in(words, "가치 엔진", "Value engine");
    data.hubAnswer = in(words, "가치 네트워크", "Value network");
    data.unanswered = in(words, "아직 적지 않음", "Not written yet");
    return data;
}

void draw(ChartWidget& chart, const QString& name, Words words) {
    const QDir folder(QStringLiteral(JUPAN_BINARY_DIR "/chart-pictures"));
    BOOST_REQUIRE(folder.mkpath(QStringLiteral(".")));
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        chart.setColors(chartColors(*theme));
        for (const QSize size : {QSize(300, 420), QSize(360, 260), QSize(560, 340), QSize(900, 500)}) {
            samples::checkPicture(chart, size, name.toStdString());
            const QString file = QStringLiteral("%1-%2-%3-%4.png")
                                     .arg(name, words == Words::korean ? "ko" : "en", theme->dark ? "dark" : "light")
                                     .arg(size.width());
            BOOST_TEST(chart.toImage(size, 1).save(folder.filePath(file)));
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scale_charts)

BOOST_AUTO_TEST_CASE(ramps_are_named_and_compared) {
    for (const Words words : {Words::korean, Words::english}) {
        ScaleRampChart chart;
        chart.setData(ramps(words), rampTexts(words));
        draw(chart, QStringLiteral("scale-ramp"), words);
        chart.resize(560, 340);
        BOOST_TEST(samples::labelOf(chart, in(words, "법무", "Legal")));
        BOOST_TEST(samples::labelOf(chart, in(words, "3단계 전사", "Stage 3: everyone")));
        const QRectF plot = chart.plotArea();
        const ChartHit* hit = samples::hitAt(chart, {plot.left() + plot.width() * 12 / 36, plot.center().y()});
        BOOST_REQUIRE(hit);
        BOOST_TEST(hit->text.contains(in(words, "법무, 지금 계획", "Legal now")), hit->text.toStdString());
    }
}

// Stages of a few months with long names, at the size of a report: the names step over each other, whole.
BOOST_AUTO_TEST_CASE(short_stages_have_whole_names) {
    const QStringList names{QString::fromUtf8("배송·주문 문의 전체"), QString::fromUtf8("반품·교환까지"),
                            QString::fromUtf8("전사 상시 운영")};
    ScaleRampData data;
    data.horizon = 36;
    data.ramps = {{.name = QString::fromUtf8("고객지원팀"), .staged = ramp(9, 22, 1)}};
    for (const auto& [first, second, third] : {std::array{9, 12, 17}, std::array{31, 33, 35}, std::array{5, 5, 5}}) {
        data.stages = {{double(first), names[0]}, {double(second), names[1]}, {double(third), names[2]}};
        ScaleRampChart chart;
        chart.setData(data, rampTexts(Words::korean));
        samples::checkPicture(chart, {720, 360}, "short stages");
        const QRectF plot = chart.plotArea();
        for (const QString& name : names) BOOST_TEST(samples::labelOf(chart, name), name.toStdString() << first);
        for (const ChartLabel& label : chart.labels()) {
            if (label.role != ChartLabel::Role::marker) continue;
            for (const ScaleStageMark& stage : std::as_const(data.stages)) {
                const double x = plot.left() + stage.month / 36 * plot.width();
                const ChartLabel* own = samples::labelOf(chart, stage.name);
                // a line ends beside its own name
                if (own && own->rect.top() <= label.rect.top())
                    BOOST_TEST((x < label.rect.left() || x > label.rect.right()), label.text.toStdString());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(odd_ramps_neither_crash_nor_mislead) {
    ScaleRampChart chart;
    const auto show = [&](ScaleRampData data) {
        chart.setData(std::move(data), rampTexts(Words::english));
        for (const QSize size : {QSize(240, 140), QSize(560, 340)}) samples::checkPicture(chart, size, "odd ramps");
    };
    show({});
    BOOST_TEST(chart.plotArea().isEmpty());
    show({.ramps = {{.name = "One", .staged = {{1, 0.5}}}}, .horizon = 12});
    show({.ramps = {{.name = "None", .staged = ramp(1, 1, 0)}}, .horizon = 36});
    const double huge = 1e15, odd = std::numeric_limits<double>::quiet_NaN();
    show({.ramps = {{.name = "Huge", .staged = ramp(1, 6, huge), .present = {{1, odd}, {2, huge}}}},
          .stages = {{odd, "never"}, {-1, "before"}, {1e9, "after"}},
          .horizon = 36});
    ScaleRampData many;
    for (int i = 0; i < 40; ++i) {
        many.ramps.push_back({.name = QString("Department with a very long name, number %1").arg(i),
                              .staged = ramp(i % 20 + 1, i % 20 + 6, 1.0 / (i + 1))});
        many.stages.push_back({i * 0.9, QString("Stage %1 of very many, with a long name").arg(i)});
    }
    many.horizon = 36;
    show(many);
    BOOST_TEST(!samples::labelOf(chart, QStringLiteral("Department with a very long name, number 8")));
    // people, files: markup is text, controls are none
    show({.ramps = {{.name = QStringLiteral("<b>HTML</b>\n\u202Eturned"), .staged = ramp(1, 6, 1)}}, .horizon = 12});
    for (const ChartLabel& label : chart.labels())
        BOOST_TEST(!label.fullText.contains(QChar(0x202E)), label.fullText.toStdString());
}

BOOST_AUTO_TEST_CASE(the_engine_stands_around_its_hub) {
    for (const Words words : {Words::korean, Words::english}) {
        ValueEngineChart chart;
        const QString answer =
            in(words, "상담 기록 3년치와 상품 안내문을 매달 정리해 다시 씁니다.\n빠진 값은 담당자가 채웁니다.",
               "Three years of enquiries and product texts, tidied every month.\nGaps are filled by "
               "the owner.");
        chart.setData(engine(words, answer), {.title = in(words, "가치 엔진 캔버스", "Value engine canvas")});
        draw(chart, QStringLiteral("value-engine"), words);
        chart.resize(900, 500);
        BOOST_TEST(samples::labelOf(chart, in(words, "가치 네트워크", "Value network")));
        BOOST_TEST(samples::labelOf(chart, in(words, "아직 적지 않음", "Not written yet")));
        const QRectF plot = chart.plotArea();
        const ChartHit* hit = samples::hitAt(chart, plot.topLeft() + QPointF(plot.width() / 2, 20));
        BOOST_REQUIRE(hit);
        BOOST_TEST(hit->text.startsWith(QStringLiteral("①")), hit->text.toStdString());
        BOOST_TEST(hit->text.count('\n') == 2);
    }
}

BOOST_AUTO_TEST_CASE(odd_answers_stay_in_their_fields) {
    ValueEngineChart chart;
    for (const QString& answer :
         {QString(10'000, u'x'), QString("word ").repeated(2'000), QString("line\n").repeated(2'000),
          QStringLiteral("<img src=x> =1+1 \u202Eturned"), QStringLiteral(" \n\n ")}) {
        chart.setData(engine(Words::english, answer), {.title = "Canvas"});
        for (const QSize size : {QSize(240, 140), QSize(300, 420), QSize(560, 340), QSize(900, 500)})
            samples::checkPicture(chart, size, "odd answers");
        for (const ChartLabel& label : chart.labels()) BOOST_TEST(label.rect.right() <= chart.width());
    }
    chart.setData({}, {.title = "Canvas"});
    samples::checkPicture(chart, {560, 340}, "no field");
    BOOST_TEST(chart.plotArea().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
