// The figures behind a chart, as a spreadsheet takes them.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <variant>

namespace jupan {

/// A text, an exact figure, or nothing: an undefined figure is an empty cell, and its reason a text beside it.
using ChartCell = std::variant<std::monostate, QString, double>;

/// Column names say the unit ("NPV at the low end, KRW"); figures are in units of one, with every digit.
struct ChartTable {
    QStringList columns;
    QVector<QVector<ChartCell>> rows;  ///< as many cells as columns
};

}  // namespace jupan
