#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace jupan {

/// Roles that a table's model may answer beside the usual ones.
enum FigureRole {
    TotalRowRole = Qt::UserRole + 100,  ///< bool: bold, with a rule above
    ToneRole,                           ///< int of FigureTone: red for money that is missing
    ChipRole,                           ///< QString: name of a Source, or "caution"; the text is drawn as its chip
};

/// Draws table cells as the look asks for: figures at the right, totals under a rule, chips for provenance.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Habits of every table: whole rows selected, no grid, no row numbers, 32 px rows, the delegate above.
void prepareTable(QTableView* table);

}  // namespace jupan
