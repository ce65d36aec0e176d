// Budget against actual as a table: a name and figures a row, one of them drawn as a bar.
#pragma once

#include <QAbstractTableModel>
#include <QFontMetrics>
#include <optional>
#include <string>
#include <vector>

#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {

struct SpendingCell {
    QString text{};
    QString tip{};                  ///< every digit, or why there is no figure
    std::optional<double> share{};  ///< 1 is all of the budget: a bar stands before the text
    bool hasBar = false;            ///< a cell of the column of bars, its share may be undefined
    bool words = false;             ///< aligned as text
    bool bad = false;               ///< in the colour of what is over; the text says so as well
};

struct SpendingTableRow {
    QString name{};
    QString tip{};     ///< more about the name; may be empty
    std::string id{};  ///< of a budget line that can be chosen; empty: the row is none
    bool total = false;
    std::vector<SpendingCell> cells{};
};

class SpendingTable : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Roles beside those of FigureRole: the share that is drawn as a bar (invalid: no bar at all; null: none defined).
    enum Role { BarRole = Qt::UserRole + 140, HasBarRole };

    using QAbstractTableModel::QAbstractTableModel;
    /// Every row has as many cells as there are columns.
    void setRows(QStringList columns, std::vector<SpendingTableRow> rows);
    /// Names that are wider are cut with an ellipsis; whole they are in the tooltip and for the screen reader.
    void setNameRoom(int pixels, const QFontMetrics& metrics);
    [[nodiscard]] const SpendingTableRow& row(int index) const { return rows_[static_cast<std::size_t>(index)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant nameData(int row, int role) const;

    QStringList columns_;
    std::vector<SpendingTableRow> rows_;
    int nameRoom_ = 0;
    QFontMetrics metrics_{QFont{}};
};

/// Draws the share of a cell as a bar before its text, with a mark where the budget is used up.
class SpendingBarDelegate : public FigureDelegate {
    Q_OBJECT

public:
    using FigureDelegate::FigureDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace jupan
