// The risk matrix: which dot stands in which cell, what is counted where there is no room, what answers the pointer.
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <boost/test/unit_test.hpp>
#include <random>

#include "tests/ui/charts/plane_samples.h"
#include "ui/charts/risk_matrix_chart.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using samples::Words;

RiskDot dot(int number, int likelihood, int impact, const QString& name) {
    return {.number = number, .name = name, .likelihood = likelihood, .impact = impact, .detail = "Reduce · Owner"};
}

RiskMatrixData register_(Words words) {
    const bool korean = words == Words::korean;
    RiskMatrixData data;
    data.dots = {dot(1, 4, 5, korean ? "개인정보 유출" : "Privacy or data leak"),
                 dot(2, 3, 4, korean ? "틀린 답이 고객에게 나감" : "Wrong answers reach customers"),
                 dot(3, 3, 4, korean ? "사용 증가에 따른 비용 초과" : "Cost overrun by usage growth"),
                 dot(4, 5, 2, korean ? "환율" : "Exchange rate"), dot(5, 1, 3, korean ? "규제" : "Regulation")};
    data.unrated = {korean ? "핵심 인력 이탈" : "Key person leaves", korean ? "공급사 종속" : "Vendor dependence"};
    data.chosen = 2;
    return data;
}

ChartTexts words(Words language) {
    return samples::texts(language,
                          language == Words::korean ? QStringLiteral("위험 지도") : QStringLiteral("Risk map"));
}

const ChartLabel* numberIn(RiskMatrixChart& chart, int likelihood, int impact, int number) {
    for (const ChartLabel& label : chart.labels())
        if (label.role == ChartLabel::Role::name && label.text == QString::number(number) &&
            chart.cell(likelihood, impact).contains(label.rect.center()))
            return &label;
    return nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(risk_matrix_chart)

BOOST_AUTO_TEST_CASE(dots_stand_in_their_cells_and_names_beside) {
    RiskMatrixChart chart;
    chart.resize(720, 380);
    chart.setData(register_(Words::english), words(Words::english));
    BOOST_TEST(numberIn(chart, 4, 5, 1));
    BOOST_TEST(numberIn(chart, 3, 4, 2));
    BOOST_TEST(numberIn(chart, 3, 4, 3));
    BOOST_TEST(numberIn(chart, 5, 2, 4));
    BOOST_TEST(numberIn(chart, 1, 3, 5));
    BOOST_TEST(samples::labelOf(chart, "Wrong answers reach customers"));
    BOOST_TEST(samples::labelOf(chart, "Not rated yet: 2"));
    BOOST_TEST(samples::labelOf(chart, "Vendor dependence"));
    // The likely and grave stand above and to the right.
    BOOST_TEST(chart.cell(5, 5).top() < chart.cell(1, 5).top());
    BOOST_TEST(chart.cell(5, 5).left() > chart.cell(5, 1).left());
    const ChartHit* hit = samples::hitAt(chart, chart.cell(3, 4).bottomRight() - QPointF(2, 2));
    BOOST_REQUIRE(hit);
    BOOST_TEST(hit->text.toStdString() ==
               "Likelihood 3, impact 4: score 12, high\n2. Wrong answers reach customers\n3. Cost overrun by usage "
               "growth");
}

BOOST_AUTO_TEST_CASE(a_click_chooses_the_risk) {
    RiskMatrixChart chart;
    chart.resize(720, 380);
    chart.setData(register_(Words::english), words(Words::english));
    chart.show();
    QSignalSpy chosen(&chart, &RiskMatrixChart::chosen);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, numberIn(chart, 5, 2, 4)->rect.center().toPoint());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, samples::labelOf(chart, "Regulation")->rect.center().toPoint());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.cell(1, 1).center().toPoint());
    BOOST_REQUIRE(chosen.size() == 2);
    BOOST_TEST(chosen[0][0].toInt() == 4);
    BOOST_TEST(chosen[1][0].toInt() == 5);
}

BOOST_AUTO_TEST_CASE(what_has_no_room_is_counted_and_named_in_the_tooltip) {
    RiskMatrixChart chart;
    chart.resize(560, 340);
    RiskMatrixData data;
    for (int i = 1; i <= 200; ++i) data.dots.push_back(dot(i, 3, 3, "<b>Risk</b>"));
    for (int i = 0; i < 50; ++i) data.unrated << QString(10'000, u'가');
    chart.setData(data, words(Words::english));
    int dots = 0, counted = 0;
    for (const ChartLabel& label : chart.labels())
        if (chart.cell(3, 3).contains(label.rect.center())) {
            dots += label.role == ChartLabel::Role::name;
            if (label.text.startsWith('+')) counted = label.text.mid(1).toInt();
        }
    BOOST_TEST(counted > 0);
    BOOST_TEST(dots + counted == 200);
    const ChartHit* hit = samples::hitAt(chart, chart.cell(3, 3).bottomRight() - QPointF(1, 1));
    BOOST_REQUIRE(hit);
    BOOST_TEST(hit->text.contains("188"));
}

BOOST_AUTO_TEST_CASE(grades_outside_are_left_out_and_nothing_is_an_empty_picture) {
    RiskMatrixChart chart;
    RiskMatrixData data;
    data.dots = {dot(1, 0, 3, "a"), dot(2, 3, 6, "b"), dot(3, -1, 9, "c")};
    chart.setData(data, {.title = "Risks", .empty = "No risk is rated yet."});
    chart.resize(560, 340);
    BOOST_TEST(samples::labelOf(chart, "No risk is rated yet."));
    chart.setData({.dots = {}, .unrated = {"Only one"}}, {.title = "Risks"});
    BOOST_TEST(samples::labelOf(chart, "Only one"));
}

BOOST_AUTO_TEST_CASE(shades_are_told_apart_without_colour) {
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        RiskMatrixChart chart;
        chart.setColors(chartColors(*theme));
        chart.setData(register_(Words::english), words(Words::english));
        chart.resize(720, 380);
        const QImage image = chart.toImage(chart.size());
        const auto shade = [&](int likelihood, int impact) {
            const QPoint at = (chart.cell(likelihood, impact).bottomLeft() + QPointF(3, -3)).toPoint();
            return QColor(image.pixel(at));
        };
        BOOST_TEST(contrastRatio(shade(1, 1), shade(3, 3)) > 1.1);
        BOOST_TEST(contrastRatio(shade(3, 3), shade(5, 5)) > 1.1);
    }
}

BOOST_AUTO_TEST_CASE(texts_never_leave_the_picture_nor_cover_each_other) {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> grade(1, 5), count(0, 60), length(0, 80);
    for (int round = 0; round < 40; ++round) {
        RiskMatrixData data;
        const int dots = round == 0 ? 1 : count(random);
        for (int i = 1; i <= dots; ++i)
            data.dots.push_back(dot(i * (round % 3 == 0 ? 100 : 1), grade(random), grade(random),
                                    QString(length(random), round % 2 ? u'가' : u'W')));
        for (int i = 0; i < round % 7; ++i) data.unrated << QString(length(random), u'나');
        data.chosen = 3;
        RiskMatrixChart chart;
        chart.setData(data, words(round % 2 ? Words::korean : Words::english));
        for (const QSize size : {QSize(300, 260), QSize(420, 300), QSize(560, 340), QSize(900, 500)})
            samples::checkPicture(chart, size, "register " + std::to_string(round));
    }
}

BOOST_AUTO_TEST_CASE(pictures) {
    const QDir folder(QStringLiteral(JUPAN_BINARY_DIR "/chart-pictures"));
    BOOST_REQUIRE(folder.mkpath(QStringLiteral(".")));
    for (const Words language : {Words::korean, Words::english})
        for (const Theme* theme : {&lightTheme(), &darkTheme()})
            for (const QSize size : {QSize(300, 300), QSize(560, 340), QSize(900, 500)}) {
                RiskMatrixChart chart;
                chart.setColors(chartColors(*theme));
                chart.setData(register_(language), words(language));
                samples::checkPicture(chart, size, "picture");
                const QString name = QStringLiteral("risk-matrix-%1-%2-%3.png")
                                         .arg(language == Words::korean ? "ko" : "en", theme->dark ? "dark" : "light")
                                         .arg(size.width());
                BOOST_TEST(chart.toImage(size).save(folder.filePath(name)));
            }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
