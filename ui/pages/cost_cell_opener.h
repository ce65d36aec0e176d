// Opens the arithmetic of a money cell: by click, or with Enter, F2 or the context key.
#pragma once

#include <QTableView>
#include <functional>
#include <optional>

#include "ui/document/project_document.h"
#include "ui/models/cost_cell.h"
#include "ui/models/view_settings.h"

namespace jupan {

/// Belongs to its table. Keys explain the current cell, or the first money cell of its row if it holds words; the
/// current money cell is framed while the table has the focus.
class CostCellOpener : public QObject {
    Q_OBJECT

public:
    using CellOf = std::function<std::optional<CostCell>(const QModelIndex&)>;

    CostCellOpener(QTableView* table, CellOf cellOf, ProjectDocument& document, ViewSettings& view);

    [[nodiscard]] bool isCostCell(const QModelIndex& index) const { return cellOf_(index).has_value(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QModelIndex& index);
    void openCurrent();
    void showCursor(QPoint position);

    QTableView* table_;
    CellOf cellOf_;
    ProjectDocument& document_;
    ViewSettings& view_;
};

}  // namespace jupan
