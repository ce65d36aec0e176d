// The ladder of a workload: its boundaries dragged, moved by keys and typed, and drafts that are not whole.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "core/project/editing.h"
#include "ui/forms/stages_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ladder_view.h"

using namespace jupan;

namespace {

const QString path = QStringLiteral("workload.w.stages");

struct Fixture {
    ProjectDocument document;
    ViewSettings view{Language::english};
    StagesEdit edit{document, view};

    explicit Fixture(std::vector<int> months = {1, 7, 19}) {
        Project project;
        project.settings.name = "Ladder";
        project.settings.start = {2026, 1};
        project.settings.horizonMonths = 36;
        project.models = {{.id = {"small"}, .name = "Small", .currency = {"KRW"}},
                          {.id = {"strong"}, .name = "Strong", .currency = {"KRW"}},
                          {.id = {"other"}, .name = "Other", .currency = {"KRW"}}};
        Workload load{.id = {"w"}, .name = "Replies", .requestsPerMonth = Uncertain(100)};
        for (const int month : months) load.stages.push_back({month, {{{"small"}, month == 1 ? 1 : 0.75}}});
        for (std::size_t i = 1; i < load.stages.size(); ++i) load.stages[i].mix.push_back({{"strong"}, 0.25});
        project.workloads = {load};
        document.open({nullptr, project});
        QObject::connect(&document, &ProjectDocument::changed, &edit, [this] { edit.showWorkload("w"); });
        edit.showWorkload("w");
        edit.resize(800, 700);
        edit.show();
        settle();
    }

    static void settle() {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    template <class Widget>
    Widget* find(const QString& name) {
        auto* widget = edit.findChild<Widget*>(path + name);
        BOOST_REQUIRE_MESSAGE(widget, "no widget " + (path + name).toStdString());
        return widget;
    }

    LadderView* ladder() { return edit.ladder(); }
    LadderHandle* handle(int stage) { return find<LadderHandle>(QStringLiteral(".ladder.handle[%1]").arg(stage)); }
    int month(std::size_t stage) { return document.project().workloads[0].stages[stage].fromMonth; }
    double share(std::size_t stage, std::size_t part) {
        return document.project().workloads[0].stages[stage].mix[part].share;
    }
    QString error() { return find<ErrorLabel>(".error")->message(); }

    void click(const QString& name) {
        find<QAbstractButton>(name)->click();
        settle();
    }

    void type(const QString& name, const QString& text) {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        settle();
    }

    void press(LadderHandle* handle) {
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(LadderHandle::width / 2, handle->height() / 2));
        settle();
    }
    /// As the pointer goes there: in the handle's own coordinates, which move with it.
    void moveTo(LadderHandle* handle, int toMonth) {
        const QPoint at(static_cast<int>(std::lround(ladder()->xOf(toMonth))), handle->geometry().center().y());
        QTest::mouseMove(handle, handle->mapFromParent(at));
        settle();
    }
    void release(LadderHandle* handle) {
        QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(LadderHandle::width / 2, handle->height() / 2));
        settle();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(stages_edit)

BOOST_AUTO_TEST_CASE(a_drag_moves_the_month_in_one_undo_step) {
    Fixture f;
    LadderHandle* handle = f.handle(1);
    f.press(handle);
    for (const int month : {8, 9, 10, 12}) f.moveTo(handle, month);
    auto* label = f.find<QLabel>(".ladder.label");
    BOOST_TEST(label->isVisible());
    BOOST_TEST(label->text().replace(QChar(0x00A0), ' ').toStdString() == "from month 12 · Dec 2026");
    BOOST_TEST(f.month(1) == 12);  // the result moves along
    f.release(handle);
    BOOST_TEST(f.find<QLineEdit>("[1].from_month.edit")->text().toStdString() == "12");
    BOOST_TEST(f.handle(1)->geometry().center().x() ==
               static_cast<int>(std::lround(f.ladder()->xOf(12) - LadderHandle::width / 2.0)) +
                   (LadderHandle::width - 1) / 2);
    f.press(handle);
    f.moveTo(handle, 3);
    f.release(handle);
    BOOST_TEST(f.month(1) == 3);
    f.document.undo();
    BOOST_TEST(f.month(1) == 12);
    f.document.undo();
    BOOST_TEST(f.month(1) == 7);
    BOOST_TEST(!f.document.canUndo());
}

BOOST_AUTO_TEST_CASE(a_drag_stops_at_the_neighbours_and_esc_takes_it_back) {
    Fixture f;
    LadderHandle* handle = f.handle(1);
    f.press(handle);
    f.moveTo(handle, 30);
    BOOST_TEST(f.month(1) == 18);
    QTest::keyClick(handle, Qt::Key_Escape);
    f.settle();
    BOOST_TEST(f.month(1) == 7);
    f.moveTo(handle, 10);  // no longer held
    BOOST_TEST(f.month(1) == 7);
}

BOOST_AUTO_TEST_CASE(keys_move_a_boundary_between_its_neighbours) {
    const struct {
        int key;
        int stage, month;
    } rows[] = {{Qt::Key_Right, 1, 8},    {Qt::Key_Left, 1, 6}, {Qt::Key_PageUp, 1, 18}, {Qt::Key_PageDown, 1, 2},
                {Qt::Key_Home, 1, 2},     {Qt::Key_End, 1, 18}, {Qt::Key_End, 2, 36},    {Qt::Key_PageUp, 2, 31},
                {Qt::Key_PageDown, 2, 8}, {Qt::Key_Home, 2, 8}};
    for (const auto& row : rows) {
        Fixture f;
        LadderHandle* handle = f.handle(row.stage);
        handle->setFocus();
        QTest::keyClick(handle, static_cast<Qt::Key>(row.key));
        f.settle();
        BOOST_TEST(f.month(static_cast<std::size_t>(row.stage)) == row.month, "key " << row.key);
    }
    Fixture f;
    f.handle(1)->setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(f.handle(1), Qt::Key_Right);
    f.find<QLineEdit>("[0].from_month.edit")->setFocus();
    f.settle();
    QTest::keyClick(f.handle(2), Qt::Key_Right);
    f.document.undo();
    BOOST_TEST(f.month(2) == 19);
    BOOST_TEST(f.month(1) == 10);
    f.document.undo();
    BOOST_TEST(f.month(1) == 7);  // three presses were one step
}

BOOST_AUTO_TEST_CASE(the_wheel_scrolls_the_page_not_the_boundary) {
    Fixture f;
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(f.handle(1), &wheel);
    f.settle();
    BOOST_TEST(f.month(1) == 7);
}

BOOST_AUTO_TEST_CASE(typed_months_move_the_picture) {
    Fixture f;
    const double before = f.ladder()->stepOf(1).left();
    f.type("[1].from_month.edit", "13");
    BOOST_TEST(f.month(1) == 13);
    BOOST_TEST(f.handle(1)->value() == 13);
    BOOST_TEST(f.ladder()->stepOf(1).left() > before);
    BOOST_TEST(f.ladder()->stepOf(0).right() == f.ladder()->stepOf(1).left());
}

BOOST_AUTO_TEST_CASE(wrong_months_are_said_and_the_last_stages_stay) {
    const struct {
        const char* typed;
        int stays;  // the first digits alone may be a month
    } rows[] = {{"0", 7}, {"-3", 7}, {"19", 7}, {"25", 2}, {"1", 7}, {"abc", 7}, {"2.5", 2}, {"121", 12}};
    for (const auto& row : rows) {
        Fixture f;
        f.type("[1].from_month.edit", row.typed);
        const bool beside = !f.find<ErrorLabel>("[1].from_month.error")->message().isEmpty();
        BOOST_TEST((beside || !f.error().isEmpty()), row.typed);
        BOOST_TEST(f.document.hasInvalidInput());
        BOOST_TEST(f.month(1) == row.stays);
        BOOST_TEST(f.handle(1)->value() == row.stays);
        f.type("[1].from_month.edit", "9");
        BOOST_TEST(f.month(1) == 9);
        BOOST_TEST(!f.document.hasInvalidInput());
        BOOST_TEST(f.error().toStdString() == "");
    }
    Fixture f;
    f.type("[0].from_month.edit", "3");
    BOOST_TEST(f.error().contains("must start in month 1"));
    BOOST_TEST(f.error().startsWith("Stage 1:"));
    BOOST_TEST(!f.handle(1)->isEnabled());  // the months in the fields are not those of the picture
    BOOST_TEST(f.month(0) == 1);
}

BOOST_AUTO_TEST_CASE(shares_that_do_not_sum_say_what_is_missing_and_can_be_spread) {
    Fixture f;
    f.type("[1].mix[0].share.edit", "60");
    BOOST_TEST(f.document.hasInvalidInput());
    BOOST_TEST(f.error().startsWith("Stage 2:"));
    BOOST_TEST(f.find<QLabel>("[1].missing")->isVisible());
    BOOST_TEST(f.find<QLabel>("[1].missing")->text().contains("15"));
    BOOST_TEST(!f.find<QLabel>("[2].missing")->isVisible());
    BOOST_TEST(f.share(1, 0) == 0.75);
    // a boundary still moves, and the typed share stays in its field
    QTest::keyClick(f.handle(2), Qt::Key_Right);
    f.settle();
    BOOST_TEST(f.month(2) == 20);
    BOOST_TEST(f.find<QLineEdit>("[1].mix[0].share.edit")->text().toStdString() == "60");
    f.click("[1].spread");
    BOOST_TEST(f.share(1, 0) == 0.6);
    BOOST_TEST(f.share(1, 1) == 0.4);
    BOOST_TEST(!f.document.hasInvalidInput());
    BOOST_TEST(!f.find<QLabel>("[1].missing")->isVisible());
    BOOST_TEST(f.find<QLineEdit>("[1].mix[1].share.edit")->text().toStdString() == "40");
    f.type("[1].mix[1].share.edit", "70");
    BOOST_TEST(f.find<QLabel>("[1].missing")->text().contains("more than"));
}

BOOST_AUTO_TEST_CASE(stages_and_models_come_and_go) {
    Fixture f;
    f.click(".add");
    BOOST_TEST(f.month(3) == 25);
    BOOST_TEST(f.handle(3)->value() == 25);
    f.click("[3].add_model");
    BOOST_TEST(f.document.project().workloads[0].stages[3].mix.back().model.text == "other");
    BOOST_TEST(!f.find<QPushButton>("[3].add_model")->isEnabled());  // all three are there
    f.click("[3].mix[2].remove");
    f.click("[0].remove");
    BOOST_TEST(f.month(0) == 1);
    BOOST_TEST(f.document.project().workloads[0].stages.size() == 3U);
    BOOST_TEST(f.handle(2)->value() == 25);
    BOOST_TEST(!f.edit.findChild<LadderHandle*>(path + ".ladder.handle[3]"));
}

BOOST_AUTO_TEST_CASE(a_stage_beyond_the_plan_is_said_and_can_be_fetched_back) {
    Fixture f({1, 48});
    auto* beyond = f.find<QLabel>(".beyond");
    BOOST_TEST(beyond->isVisible());
    BOOST_TEST(beyond->text().contains("48"));
    BOOST_TEST(f.ladder()->stepOf(1).isEmpty());
    LadderHandle* handle = f.handle(1);
    BOOST_TEST(handle->isVisible());
    f.press(handle);
    f.moveTo(handle, 30);
    f.release(handle);
    BOOST_TEST(f.month(1) == 30);
    BOOST_TEST(!beyond->isVisible());
    f.type("[1].from_month.edit", "120");
    f.find<QPushButton>(".add");
    BOOST_TEST(!f.find<QPushButton>(".add")->isEnabled());
}

BOOST_AUTO_TEST_CASE(a_screen_reader_hears_the_stages) {
    Fixture f;
    BOOST_TEST(!f.ladder()->accessibleName().isEmpty());
    const QString all = f.ladder()->accessibleDescription().replace(QChar(0x00A0), ' ');
    BOOST_TEST(all.contains("Stage 2: from month 7 · Jul 2026, Small 75 %, Strong 25 %"));
    BOOST_TEST(f.handle(1)->accessibleName().replace(QChar(0x00A0), ' ').toStdString() ==
               "Stage 2: from month 7 · Jul 2026");
    BOOST_TEST(!f.handle(1)->accessibleDescription().isEmpty());
}

BOOST_AUTO_TEST_CASE(the_picture_divides_a_step_by_its_models) {
    Fixture f;
    f.ladder()->setColors([](int index) { return index == 0 ? QColor(Qt::red) : QColor(Qt::blue); });
    const QImage picture = f.ladder()->grab().toImage();
    const QRectF step = f.ladder()->stepOf(1);
    const auto at = [&](double share) {
        return picture.pixelColor(static_cast<int>(step.right() - 4),
                                  static_cast<int>(step.top() + share * step.height()));
    };
    BOOST_TEST((at(0.3) == QColor(Qt::red)));
    BOOST_TEST((at(0.95) == QColor(Qt::blue)));
    BOOST_TEST(f.ladder()->stepOf(2).top() < step.top());  // it climbs
}

BOOST_AUTO_TEST_SUITE_END()
