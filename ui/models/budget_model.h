// The budget of one fiscal year as a table: lines by months, the year's total behind, the month's totals below, and
// differences from another version behind and below those.
#pragma once

#include <QAbstractTableModel>

#include "ui/models/budget_desk.h"

namespace jupan {

class BudgetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        NoteRole = Qt::UserRole + 200,  ///< QString: the cell's note; empty: none
        ChangedRole,                    ///< bool: another amount than in the version compared with
        GroupRole,                      ///< of vertical headers. QString: heading above the row; empty: none
        LostRole,                       ///< bool: the line stands only in the version compared with
    };
    static constexpr int monthCount = 12;
    static constexpr int totalColumn = monthCount;

    explicit BudgetModel(BudgetDesk& desk, QObject* parent = nullptr);

    /// Takes the sheet of the desk. Rows keep their identity where lines and columns are the same.
    void refresh();

    /// Rows of lines that can be edited; those of lines lost, of totals and differences follow.
    [[nodiscard]] int lineCount() const { return static_cast<int>(desk_.sheet().lines.size()); }
    /// Rows of lines, those lost too.
    [[nodiscard]] int allLineCount() const { return static_cast<int>(lines_.size()); }
    /// The last rows and columns, which are always in view: totals and differences.
    [[nodiscard]] int summaryCount() const { return compared_ ? 2 : 1; }
    /// Empty below the lines.
    [[nodiscard]] std::string lineAt(int row) const;
    [[nodiscard]] int rowOf(const std::string& line) const;
    /// An amount of a line in a month, neither a total nor a difference.
    [[nodiscard]] bool isAmount(const QModelIndex& index) const;
    [[nodiscard]] bool isMonth(int column) const { return column >= 0 && column < monthCount; }
    /// What stands in the cell, differences too.
    [[nodiscard]] Decimal valueAt(const QModelIndex& index) const;
    [[nodiscard]] const BudgetDesk& desk() const { return desk_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// False if the text was refused; the desk has said why.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    [[nodiscard]] bool isTotalRow(int row) const { return row == allLineCount(); }
    [[nodiscard]] bool isDifference(const QModelIndex& index) const;
    /// Where the column of differences meets their row: both end in the same figure, which need not stand there again.
    [[nodiscard]] bool isEmptyCorner(const QModelIndex& index) const;
    [[nodiscard]] bool differs(const QModelIndex& index) const;
    [[nodiscard]] YearMonth month(int column) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;
    [[nodiscard]] QVariant monthHeader(int section, int role) const;
    [[nodiscard]] QVariant lineHeader(int section, int role) const;
    [[nodiscard]] QString rowName(int row) const;
    [[nodiscard]] QString columnName(int column) const;

    BudgetDesk& desk_;
    std::vector<std::string> lines_;
    bool compared_ = false;
};

}  // namespace jupan
