// Draws and edits a cell of the budget: the ring around the current one, the mark of a note, headings of groups above.
#pragma once

#include "ui/widgets/figure_delegate.h"

namespace jupan {

/// Height that the heading of a group takes above its first line.
int budgetGroupHeight(const QWidget* widget);

class BudgetDelegate : public FigureDelegate {
    Q_OBJECT

public:
    using FigureDelegate::FigureDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// The part of a cell below the heading of its group.
    static QRect lineRect(const QRect& cell, const QModelIndex& index, const QWidget* widget);

signals:
    /// Enter, Tab and their opposites ended the editing of a cell, whose text was taken.
    void left(int key, Qt::KeyboardModifiers modifiers) const;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace jupan
