// A person at the window: goes to pages, clicks what can be seen and clicked, types key by key.
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "tests/ui/window/fixture.h"
#include "ui/widgets/card.h"
#include "ui/window/flow_list.h"

namespace jupan::test {

class Person {
public:
    explicit Person(Window& window) : w_(window) {}

    static void settle() {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    template <class Widget>
    Widget* find(const QString& name) const {
        auto* widget = w_.window->findChild<Widget*>(name);
        BOOST_REQUIRE_MESSAGE(widget, "no widget " + name.toStdString());
        return widget;
    }

    /// To a page, by its button in the flow.
    void go(const QString& page) const {
        QTest::mouseClick(find<FlowButton>("flow." + page), Qt::LeftButton);
        settle();
    }

    void click(const QString& name) const {
        auto* button = find<QAbstractButton>(name);
        BOOST_REQUIRE_MESSAGE(button->isVisible() && button->isEnabled(), name.toStdString() + " cannot be clicked");
        button->click();
        settle();
    }

    /// Adds to a list of the page: the button of an empty list says what to do, later ones stand above it.
    void add(const QString& list) const {
        auto* empty = find<QWidget>(list)->findChild<EmptyState*>();
        BOOST_REQUIRE_MESSAGE(empty, list.toStdString() + " has no words for an empty list");
        if (!empty->isVisible()) return click(list + ".add");
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        settle();
    }

    /// An entry of a button's menu.
    void choose(const QString& action) const {
        find<QAction>(action)->trigger();
        settle();
    }

    /// An entry of a list that opens, by its data or, if it has none like that, by its words.
    void pick(const QString& name, const QVariant& entry) const {
        auto* box = find<QComboBox>(name);
        int index = box->findData(entry);
        if (index < 0) index = box->findText(entry.toString());
        BOOST_REQUIRE_MESSAGE(index >= 0, name.toStdString() + " has no " + entry.toString().toStdString());
        box->setCurrentIndex(index);
        emit box->activated(index);
        settle();
    }

    /// Into a line, in place of what stands there; ends with Tab.
    void type(const QString& name, const QString& text) const {
        auto* edit = find<QLineEdit>(name);
        BOOST_REQUIRE_MESSAGE(edit->isVisible() && edit->isEnabled(), name.toStdString() + " cannot be typed into");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
        settle();
    }

    /// Ticks entries of a list by their words; all of them without words.
    void tick(const QString& list, const QString& words = {}) const {
        auto* widget = find<QListWidget>(list);
        int ticked = 0;
        for (int row = 0; row < widget->count(); ++row) {
            if (!words.isEmpty() && !widget->item(row)->text().contains(words)) continue;
            widget->item(row)->setCheckState(Qt::Checked);
            settle();
            ++ticked;
        }
        BOOST_REQUIRE_MESSAGE(ticked > 0, list.toStdString() + " has no " + words.toStdString());
    }

    /// A key in a row of a table.
    void press(const QString& table, int row, Qt::Key key) const {
        auto* view = find<QTableView>(table);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, key);
        settle();
    }

    [[nodiscard]] QString text(const QString& label) const { return find<QLabel>(label)->text(); }

private:
    Window& w_;
};

}  // namespace jupan::test
