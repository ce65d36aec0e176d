#include "ui/pages/outcome_table.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace jupan {
namespace {

constexpr int shownRows = 12;
/// Pixels: about thirty letters.
constexpr int widestColumn = 220;

}  // namespace

void fitTable(QTableView* table, int stretched, const QString& name) {
    table->setAccessibleName(name);
    QHeaderView* header = table->horizontalHeader();
    table->resizeColumnsToContents();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column != stretched && header->sectionSize(column) > widestColumn)
            header->resizeSection(column, widestColumn);
    }
    int height = header->sizeHint().height() + 2;
    for (int row = 0; row < std::min(table->model()->rowCount(), shownRows); ++row) height += table->rowHeight(row);
    table->setFixedHeight(height);
}

}  // namespace jupan
