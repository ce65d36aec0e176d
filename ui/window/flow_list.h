// The flow at the left: the pages in the order in which a decision is made.
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <map>

#include "ui/window/page_list.h"

class QButtonGroup;
class QVBoxLayout;

namespace jupan {

/// One page of the flow with its mark: a tick for what is done, a count for what waits.
class FlowButton : public QAbstractButton {
    Q_OBJECT
public:
    /// `nested`: set in and smaller, a part of the page above it.
    explicit FlowButton(bool nested, QWidget* parent = nullptr);
    void setMark(const QString& mark, bool done);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool nested_;
    QString mark_;
    bool done_ = false;
};

class FlowList : public QFrame {
    Q_OBJECT
public:
    explicit FlowList(QWidget* parent = nullptr);
    void addPage(const PageEntry& entry);
    void setTitle(PageId page, const QString& title);
    /// `waiting` 0 shows a tick, a negative number nothing.
    void setWaiting(PageId page, int waiting);
    void setCurrent(PageId page);

signals:
    void chosen(jupan::PageId page);

private:
    std::map<PageId, FlowButton*> buttons_;
    QButtonGroup* group_;
    QVBoxLayout* layout_;
};

}  // namespace jupan
