// What the tables of "Reallocation & review" and "Realised value" have in common.
#pragma once

#include <QString>

class QTableView;

namespace jupan {

/// After its content is set: columns as wide as their texts, long ones only up to a limit (the cell's tooltip has the
/// whole text), `stretched` with the room that is left; as high as its rows, of which twelve are shown at once. `name`
/// is what a screen reader calls the table.
void fitTable(QTableView* table, int stretched, const QString& name);

}  // namespace jupan
