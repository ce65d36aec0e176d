// A money cell of the tables of Costs & tokens, as its explanation has to know it.
#pragma once

#include <QString>
#include <string>
#include <vector>

namespace jupan {

struct CostCell {
    enum class Kind {
        line,         ///< a seat, workload or cost item
        lines,        ///< several of them together
        contingency,  ///< of all lines
        everything,   ///< all lines and the contingency
    };
    enum class Span { steadyMonth, year, total };

    Kind kind = Kind::line;
    Span span = Span::total;
    int year = 0;                  ///< of Span::year; 0: Initial
    std::vector<std::string> ids;  ///< the lines
    QString name;                  ///< of the row
    QString column;                ///< "Year 1"
    double amount = 0;             ///< project currency
    QString shown;                 ///< the cell's text with its unit: "123.4 만원"
};

/// The exact figure of such a cell, and that there is more to see.
QString tipWithArithmetic(const QString& exact);

}  // namespace jupan
