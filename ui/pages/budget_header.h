// Headers of the budget grid: totals stay in view while the rest scrolls, and kinds of lines have their heading.
#pragma once

#include <QHeaderView>

namespace jupan {

class BudgetHeader : public QHeaderView {
    Q_OBJECT

public:
    BudgetHeader(Qt::Orientation orientation, QWidget* parent);

    /// The last sections, which keep to the end of the visible part.
    void setPinned(int count);
    [[nodiscard]] int pinned() const { return pinned_; }
    /// Where the section begins in the viewport; pinned ones never beyond its end.
    [[nodiscard]] int place(int section) const;
    /// Where the first pinned section begins.
    [[nodiscard]] int pinnedFrom() const;
    /// The section at this place of the viewport, or -1.
    [[nodiscard]] int sectionAt(int position) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] int room() const;
    void paintName(QPainter* painter, const QRect& rect, int row) const;
    void paintText(QPainter* painter, const QRect& rect, const QString& text) const;

    int pinned_ = 0;
};

}  // namespace jupan
