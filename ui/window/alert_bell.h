// The bell in the bar at the top: how many alerts ask for attention, and which. Not there where nothing is budgeted.
#pragma once

#include <QFrame>
#include <QToolButton>

#include "ui/pages/alert_list.h"

namespace jupan {

class AlertBell : public QToolButton {
    Q_OBJECT

public:
    AlertBell(ProjectDocument& document, const ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] int count() const { return count_; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void pageRequested(jupan::PageId page, const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void open();

    ProjectDocument& document_;
    const ViewSettings& view_;
    int count_ = 0;
};

/// The list that the bell opens; closes with Esc or a click elsewhere.
class AlertPopup : public QFrame {
    Q_OBJECT

public:
    AlertPopup(ProjectDocument& document, const ViewSettings& view, QWidget* bell);

signals:
    void pageRequested(jupan::PageId page, const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    /// As high as its rows, under the bell.
    void fit();

    AlertList* list_;
};

}  // namespace jupan
