#include "ui/pages/budget_delegate.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include "ui/models/budget_model.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int noteMark = 7;

QString groupOf(const QModelIndex& index) {
    return index.model()->headerData(index.row(), Qt::Vertical, BudgetModel::GroupRole).toString();
}

void paintNoteMark(QPainter* painter, const QRect& cell) {
    const QPoint corner = cell.topRight() + QPoint(1, 0);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(currentTheme().caution);
    painter->drawPolygon(QPolygon({corner, corner - QPoint(noteMark, 0), corner + QPoint(0, noteMark)}));
}

}  // namespace

int budgetGroupHeight(const QWidget* widget) {
    QFont font = widget->font();
    font.setPointSizeF(smallPoints);
    return QFontMetrics(font).height() + 2 * gridStep;
}

QRect BudgetDelegate::lineRect(const QRect& cell, const QModelIndex& index, const QWidget* widget) {
    return groupOf(index).isEmpty() ? cell : cell.adjusted(0, budgetGroupHeight(widget), 0, 0);
}

void BudgetDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    FigureDelegate::initStyleOption(option, index);
    const Theme& theme = currentTheme();
    if (isStale(option->widget)) return;
    const auto* model = static_cast<const BudgetModel*>(index.model());
    const bool nothing = index.row() < model->allLineCount() && model->valueAt(index) == Decimal();
    if (!nothing && !index.data(BudgetModel::LostRole).toBool()) return;
    // Cells of 0 step back, so that the eye finds those that hold something.
    option->palette.setColor(QPalette::Text, theme.muted);
    option->palette.setColor(QPalette::HighlightedText, theme.muted);
}

void BudgetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = currentTheme();
    QStyleOptionViewItem cell = option;
    cell.rect = lineRect(option.rect, index, option.widget);
    // The band of the heading belongs to no cell, whatever is selected.
    if (cell.rect != option.rect)
        painter->fillRect(QRect(option.rect.topLeft(), cell.rect.topRight() - QPoint(0, 1)), theme.surface);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && index.data(BudgetModel::ChangedRole).toBool()) painter->fillRect(cell.rect, theme.cautionGround);
    FigureDelegate::paint(painter, cell, index);
    painter->save();
    if (!index.data(BudgetModel::NoteRole).toString().isEmpty()) paintNoteMark(painter, cell.rect);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->currentIndex() == index) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        const bool focus = view->hasFocus();
        painter->setPen(QPen(focus ? theme.accent : theme.faint, focus ? 2 : 1));
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize BudgetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    // Room for the ring and the note beside the padding of the style.
    return FigureDelegate::sizeHint(option, index) + QSize(2 * gridStep, 0);
}

QWidget* BudgetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("budgetGrid.editor"));
    editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    editor->setMaxLength(200);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

void BudgetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* edit = static_cast<QLineEdit*>(editor);
    // What is being typed stays, whatever else changes in the table.
    if (edit->isModified()) return;
    edit->setText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void BudgetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    auto* edit = static_cast<QLineEdit*>(editor);
    if (edit->isModified()) model->setData(index, edit->text(), Qt::EditRole);
}

void BudgetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const {
    editor->setGeometry(lineRect(option.rect, index, option.widget));
}

bool BudgetDelegate::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return FigureDelegate::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool leaves = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab ||
                        key->key() == Qt::Key_Backtab;
    if (!leaves) return FigureDelegate::eventFilter(object, event);
    auto* edit = static_cast<QLineEdit*>(object);
    const auto* view = qobject_cast<QAbstractItemView*>(parent());
    const QModelIndex index = view->currentIndex();
    // A text that is not taken stays for its writer to put right; Esc brings the old amount back.
    if (edit->isModified() && !view->model()->setData(index, edit->text(), Qt::EditRole)) {
        edit->setProperty("invalid", true);
        edit->setStyleSheet(edit->styleSheet());
        return true;
    }
    const int pressed = key->key();
    const Qt::KeyboardModifiers modifiers = key->modifiers();
    edit->setModified(false);
    emit closeEditor(edit, NoHint);
    emit left(pressed, modifiers);
    return true;
}

}  // namespace jupan
