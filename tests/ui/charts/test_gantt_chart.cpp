// The Gantt chart: its picture at every size, and mouse and keys as a person uses them.
#include <QApplication>
#include <QDir>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "tests/ui/charts/plane_samples.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/gantt_chart.h"
#include "ui/theme/theme.h"

using namespace jupan;
using samples::Words;

namespace {

const QDate kStart(2026, 3, 2);

QString dayWords(Words words, const QDate& day, bool year) {
    if (words == Words::korean)
        return day.toString(year ? QStringLiteral("yyyy년 M월 d일") : QStringLiteral("M월 d일"));
    return QLocale(QLocale::English).toString(day, year ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
}

QString monthWords(Words words, const QDate& day, bool year) {
    if (words == Words::korean) return day.toString(year ? QStringLiteral("yyyy년 M월") : QStringLiteral("M월"));
    return QLocale(QLocale::English).toString(day, year ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
}

GanttData calendar(Words words) {
    return {.rows = {},
            .dayText = [words](const QDate& day, bool year) { return dayWords(words, day, year); },
            .monthText = [words](const QDate& day, bool year) { return monthWords(words, day, year); },
            .spanText =
                [words](const QDate& first, const QDate& last) {
                    return dayWords(words, first, false) + QStringLiteral(" – ") + dayWords(words, last, false);
                }};
}

ChartTexts chartTexts(Words words) {
    const bool ko = words == Words::korean;
    return {.title = ko ? QStringLiteral("로드맵") : QStringLiteral("Roadmap"),
            .source = ko ? QStringLiteral("한빛상사") : QStringLiteral("Hanbit Trading"),
            .table = {.columns = {"Step"}, .rows = {{QString("Goals")}}}};
}

/// The nine steps as they ship, with the reviews; the fourth is under way, the third is late.
GanttData nineSteps(Words words) {
    const bool ko = words == Words::korean;
    GanttData data = calendar(words);
    const auto add = [&](const char* id, const char* name, const char* korean, int first, int days, QStringList after,
                         GanttLook look = GanttLook::notStarted) {
        constexpr std::array states{"not started", "in progress", "done", "late"};
        constexpr std::array korean4{"시작 전", "진행 중", "완료", "지연"};
        const auto at = static_cast<std::size_t>(look);
        const QString shown = QString::fromUtf8(ko ? korean : name);
        data.rows.push_back({.id = id,
                             .name = shown,
                             .state = QString::fromUtf8(ko ? korean4[at] : states[at]),
                             .owner = ko ? QStringLiteral("운영팀장") : QStringLiteral("Head of operations"),
                             .look = look,
                             .first = kStart.addDays(first),
                             .last = kStart.addDays(first + days - 1),
                             .after = std::move(after),
                             .exact = shown + QStringLiteral("\nexact")});
    };
    add("goals", "Goals and KPI mapping", "목표 정의와 KPI 매핑", 0, 14, {}, GanttLook::done);
    add("costs", "Cost structure", "비용 구조 진단", 7, 14, {"goals"}, GanttLook::done);
    add("governance", "Data governance", "데이터 거버넌스 정의", 7, 21, {"goals"}, GanttLook::late);
    add("finops", "FinOps frame", "FinOps 체계 설계", 21, 14, {"costs"}, GanttLook::inProgress);
    add("pilot_design", "Pilot design and indicators", "파일럿 설계와 지표 선정", 28, 14, {"governance", "finops"});
    add("agents", "Agent review", "에이전트 검토", 35, 14, {"finops"});
    add("pilot_analysis", "Pilot result in numbers", "파일럿 결과 수치 분석", 42, 70, {"pilot_design", "agents"});
    add("scale", "Scale roadmap", "확장 로드맵", 112, 14, {"pilot_analysis"});
    add("indicators", "ROI tools and indicators", "ROI 도구와 지표 정교화", 126, 14, {"scale"});
    add("review_6", "Review after 6 months", "6개월 점검", 182, 1, {"indicators"});
    add("review_12", "Review after 12 months", "12개월 점검", 365, 1, {"review_6"});
    for (const int early : {1, 2})
        data.rows[early].remark = ko ? QStringLiteral("앞 단계가 끝나기 전에 시작")
                                     : QStringLiteral("starts before “Goals and KPI mapping” ends");
    data.gates = {{.name = ko ? QStringLiteral("파일럿 게이트 · 닫힘") : QStringLiteral("Pilot gate · closed"),
                   .day = kStart.addDays(42)},
                  {.name = ko ? QStringLiteral("확장 게이트 · 열림") : QStringLiteral("Scale gate · open"),
                   .day = kStart.addDays(112),
                   .open = true}};
    data.today = kStart.addDays(33);
    data.todayName = ko ? QStringLiteral("오늘 4월 4일") : QStringLiteral("Today, 4 Apr");
    return data;
}

GanttData manyMilestones(Words words) {
    GanttData data = nineSteps(words);
    for (int i = 0; i < 40; ++i)
        data.rows.push_back({.id = QStringLiteral("own-%1").arg(i),
                             .name = QStringLiteral("Steering committee decides about the extension of customer care "
                                                    "automation to all branches, part %1")
                                         .arg(i + 1),
                             .state = QStringLiteral("not started"),
                             .owner = QStringLiteral("Head of operations and of customer care in all branches"),
                             .first = kStart.addDays(9 * i),
                             .last = kStart.addDays(9 * i),
                             .exact = QStringLiteral("exact")});
    return data;
}

struct Shown {
    GanttChart chart;
    explicit Shown(GanttData data, QSize size = {900, 560}) {
        chart.setObjectName(QStringLiteral("gantt"));
        chart.setData(std::move(data), chartTexts(Words::english));
        chart.resize(size);
        chart.show();
        chart.setFocus();
        QApplication::setActiveWindow(&chart);
        QApplication::processEvents();
    }
    /// Presses at `from`, goes there in two moves, and lets go.
    void drag(const QPointF& from, double by) {
        QTest::mousePress(&chart, Qt::LeftButton, {}, from.toPoint());
        QTest::mouseMove(&chart, (from + QPointF(by / 2, 1)).toPoint());
        QTest::mouseMove(&chart, (from + QPointF(by, 1)).toPoint());
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, (from + QPointF(by, 1)).toPoint());
    }
    /// Pixels of a day.
    double day() { return chart.barRect("pilot_analysis").width() / 70; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(gantt_chart)

BOOST_AUTO_TEST_CASE(nothing_is_cut_off_or_covered) {
    const QDir folder(QStringLiteral(JUPAN_BINARY_DIR "/chart-pictures"));
    BOOST_REQUIRE(folder.mkpath(QStringLiteral(".")));
    for (const Words words : {Words::korean, Words::english}) {
        const std::array<std::pair<const char*, GanttData>, 3> cases{
            {{"steps", nineSteps(words)}, {"many", manyMilestones(words)}, {"empty", calendar(words)}}};
        for (const auto& [name, data] : cases) {
            GanttChart chart;
            chart.setData(data, chartTexts(words));
            for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
                chart.setColors(chartColors(*theme));
                for (const QSize size : {QSize(360, 220), QSize(560, 340), QSize(900, 500), QSize(900, 1900)}) {
                    samples::checkPicture(chart, size, name);
                    const QString file =
                        QStringLiteral("gantt-%1-%2-%3-%4x%5.png")
                            .arg(name, words == Words::korean ? "ko" : "en", theme->dark ? "dark" : "light")
                            .arg(size.width())
                            .arg(size.height());
                    BOOST_TEST(chart.toImage(size).save(folder.filePath(file)));
                }
            }
        }
    }
}

// Rows of one line, as in a report: a state stands beside its bar, where gates, today and other steps' lines run.
BOOST_AUTO_TEST_CASE(no_line_runs_through_a_state) {
    for (const Words words : {Words::korean, Words::english}) {
        GanttData data = nineSteps(words);
        for (GanttRow& row : data.rows) row.remark.clear();
        // a bar that ends just before each line, and one that begins on it: there the line is
        const std::array days{data.gates[0].day, data.gates[1].day, data.today};
        for (std::size_t i = 0; i < days.size(); ++i)
            for (const bool onIt : {false, true})
                data.rows.push_back({.id = QStringLiteral("%1%2").arg(onIt ? "on" : "before").arg(i),
                                     .name = QStringLiteral("Own"),
                                     .state = QStringLiteral("done"),
                                     .first = days[i].addDays(onIt ? 0 : -9),
                                     .last = days[i].addDays(onIt ? 5 : -3),
                                     .exact = QStringLiteral("exact")});
        GanttChart chart;
        chart.setData(data, chartTexts(words));
        for (const QSize size : {QSize(720, 560), QSize(1100, 560)}) {
            samples::checkPicture(chart, size, "states");
            int states = 0;
            for (const ChartLabel& label : chart.labels()) {
                if (label.role != ChartLabel::Role::value) continue;
                ++states;
                BOOST_TEST(label.onGround, label.text.toStdString());
                for (std::size_t i = 0; i < days.size(); ++i) {
                    const double x = chart.barRect(QStringLiteral("on%1").arg(i)).left();
                    BOOST_TEST((x < label.rect.left() - 1 || x > label.rect.right() + 1),
                               label.text.toStdString() << " at " << label.rect.top() << ", line " << i);
                }
            }
            BOOST_TEST(states == data.rows.size());
        }
    }
}

BOOST_AUTO_TEST_CASE(rows_say_name_state_and_owner_and_every_row_answers_the_pointer) {
    Shown shown(nineSteps(Words::english));
    for (const char* text : {"Goals and KPI mapping", "done · Head of operations", "late · Head of operations",
                             "Pilot gate · closed", "Scale gate · open", "Today, 4 Apr"})
        BOOST_TEST(samples::labelOf(shown.chart, text) != nullptr, text);
    const QPointF inRow(shown.chart.rowRect("scale").center());
    BOOST_REQUIRE(samples::hitAt(shown.chart, inRow));
    BOOST_TEST(samples::hitAt(shown.chart, inRow)->text.startsWith("Scale roadmap"));
    BOOST_TEST(shown.chart.accessibleDescription().contains("Review after 12 months"));
}

BOOST_AUTO_TEST_CASE(the_axis_has_at_most_five_days_and_the_year_where_it_changes) {
    struct Row {
        int days;           // of the last bar's end after the start
        const char* first;  // at the axis
        const char* second;
    };
    for (const Row& row : {Row{20, "2 Mar 2026", "9 Mar"}, Row{60, "2 Mar 2026", "16 Mar"}, Row{365, "Apr 2026", "Jul"},
                           Row{3650, "Jan 2028", "Jan 2031"}, Row{1'000'000, "Jan 2000", "Jan 3000"}}) {
        GanttData data = calendar(Words::english);
        data.rows = {{.id = "a", .name = "A", .first = kStart, .last = kStart.addDays(row.days), .exact = "a"}};
        Shown shown(std::move(data));
        std::vector<QString> ticks;
        for (const ChartLabel& label : shown.chart.labels())
            if (label.role == ChartLabel::Role::categoryTick) ticks.push_back(label.text);
        BOOST_TEST_CONTEXT(row.days << " days") {
            BOOST_REQUIRE(ticks.size() >= 2U);
            BOOST_TEST(ticks.size() <= 5U);
            BOOST_TEST(ticks[0].toStdString() == row.first);
            BOOST_TEST(ticks[1].toStdString() == row.second);
        }
    }
}

BOOST_AUTO_TEST_CASE(today_far_away_is_said_at_the_edge_and_does_not_press_the_bars_together) {
    GanttData near = nineSteps(Words::english), far = near;
    far.today = kStart.addDays(4000);
    far.todayName = "Today, 12 Feb 2037";
    Shown there(near), away(far);
    BOOST_TEST(away.chart.barRect("goals").width() > 0.9 * there.chart.barRect("goals").width());
    BOOST_TEST(samples::labelOf(away.chart, "Today, 12 Feb 2037 →") != nullptr);
}

BOOST_AUTO_TEST_CASE(a_drag_moves_a_bar_by_whole_days_once_and_its_end_stretches_it) {
    Shown shown(nineSteps(Words::english));
    QSignalSpy moved(&shown.chart, &GanttChart::moved), stretched(&shown.chart, &GanttChart::stretched),
        chosen(&shown.chart, &GanttChart::chosenChanged);
    const QRectF bar = shown.chart.barRect("pilot_analysis");
    shown.drag(bar.center(), 20 * shown.day());
    BOOST_REQUIRE_EQUAL(moved.count(), 1);
    BOOST_TEST(moved[0][0].toString().toStdString() == "pilot_analysis");
    BOOST_TEST(moved[0][1].toInt() == 20);
    BOOST_TEST(moved[0][2].toBool() == false);
    BOOST_TEST(chosen.count() == 1);
    shown.drag(QPointF(bar.right() - 1, bar.center().y()), -30 * shown.day());
    BOOST_REQUIRE_EQUAL(stretched.count(), 1);
    BOOST_TEST(std::abs(stretched[0][1].toInt() + 30) <= 1);  // the mouse goes by whole pixels, each most of a day
    // never shorter than a day
    shown.drag(QPointF(bar.right() - 1, bar.center().y()), -500);
    BOOST_TEST(stretched[1][1].toInt() == -69);
    // a click, and a way there and back, change nothing
    shown.drag(bar.center(), 1);
    shown.drag(bar.center(), 0);
    BOOST_TEST(moved.count() == 1);
    // a milestone has no end to stretch
    const QRectF review = shown.chart.barRect("review_6");
    shown.drag(QPointF(review.right() - 1, review.center().y()), 10 * shown.day());
    BOOST_TEST(stretched.count() == 2);
    BOOST_TEST(moved.count() == 2);
}

BOOST_AUTO_TEST_CASE(escape_lets_go_of_a_bar) {
    Shown shown(nineSteps(Words::english));
    QSignalSpy moved(&shown.chart, &GanttChart::moved);
    const QPointF from = shown.chart.barRect("scale").center();
    QTest::mousePress(&shown.chart, Qt::LeftButton, {}, from.toPoint());
    QTest::mouseMove(&shown.chart, (from + QPointF(60, 0)).toPoint());
    const QImage during = shown.chart.grab().toImage();
    QTest::keyClick(&shown.chart, Qt::Key_Escape);
    BOOST_TEST((during != shown.chart.grab().toImage()));
    QTest::mouseRelease(&shown.chart, Qt::LeftButton, {}, (from + QPointF(60, 0)).toPoint());
    BOOST_TEST(moved.isEmpty());
}

BOOST_AUTO_TEST_CASE(every_act_has_a_key) {
    Shown shown(nineSteps(Words::english));
    GanttChart& chart = shown.chart;
    QSignalSpy moved(&chart, &GanttChart::moved), stretched(&chart, &GanttChart::stretched),
        opened(&chart, &GanttChart::opened), milestone(&chart, &GanttChart::milestoneWanted),
        removal(&chart, &GanttChart::removalWanted);
    QTest::keyClick(&chart, Qt::Key_Down);
    BOOST_TEST(chart.chosen().toStdString() == "goals");
    QTest::keyClick(&chart, Qt::Key_Down);
    BOOST_TEST(chart.chosen().toStdString() == "costs");
    BOOST_TEST(chart.accessibleName().contains("Cost structure"));
    QTest::keyClick(&chart, Qt::Key_End);
    BOOST_TEST(chart.chosen().toStdString() == "review_12");
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);  // a day is a day
    BOOST_TEST(stretched.count() == 1);
    BOOST_TEST(stretched[0][1].toInt() == 7);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    BOOST_REQUIRE_EQUAL(moved.count(), 2);
    BOOST_TEST(moved[0][1].toInt() == 1);
    BOOST_TEST(moved[0][2].toBool() == true);
    BOOST_TEST(moved[1][1].toInt() == -7);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_Insert);
    QTest::keyClick(&chart, Qt::Key_Delete);
    BOOST_TEST(opened.count() == 1);
    BOOST_TEST(milestone.count() == 1);
    BOOST_REQUIRE_EQUAL(removal.count(), 1);
    BOOST_TEST(removal[0][0].toString().toStdString() == "goals");
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, chart.rowRect("scale").center().toPoint());
    BOOST_TEST(opened.count() == 2);
    BOOST_TEST(chart.chosen().toStdString() == "scale");
}

BOOST_AUTO_TEST_CASE(pictures_show_no_choice) {
    Shown shown(nineSteps(Words::english));
    const QImage before = shown.chart.toImage({900, 560});
    shown.chart.choose("scale");
    BOOST_TEST((shown.chart.toImage({900, 560}) == before));
    BOOST_TEST(!chartForClipboard(shown.chart, {})->data("image/svg+xml").isEmpty());
}

BOOST_AUTO_TEST_CASE(rows_without_days_have_no_bar_and_break_nothing) {
    GanttData data = calendar(Words::english);
    data.rows = {{.id = "a", .name = "A", .state = "not started", .after = {"gone", "a"}, .exact = "a"}};
    Shown shown(data);
    BOOST_TEST(shown.chart.barRect("a").isNull());
    data.rows[0].first = data.rows[0].last = kStart;
    shown.chart.setData(data, chartTexts(Words::english));
    samples::checkPicture(shown.chart, {560, 340}, "one milestone");
    BOOST_TEST(!shown.chart.barRect("a").isNull());
}

BOOST_AUTO_TEST_SUITE_END()
