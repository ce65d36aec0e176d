// "Cost explained": what a cell of the cost tables is made of, in sentences with the values in them. Figures come from
// core/engine; nothing is computed here.
#pragma once

#include <QStringList>
#include <optional>

#include "core/engine/results.h"
#include "core/engine/scenario.h"
#include "ui/format/formatter.h"
#include "ui/models/cost_cell.h"

namespace jupan {

/// The cell as a whole.
struct CostText {
    QString title;      ///< "Support replies · Year 1"
    QString meaning;    ///< which months, put together how
    QStringList parts;  ///< the lines it sums up; empty for a single line
    QString result;     ///< the amount, and as the table shows it
    // The months that a reader may look into; none for sums of several lines.
    int firstMonth = 0;
    int lastMonth = -1;
    int startMonth = 0;  ///< the first of them that costs something

    [[nodiscard]] bool hasMonths() const { return lastMonth >= firstMonth; }
};

/// `plan`: the project as the shown scenario sees it, of which `results` are.
CostText costText(const CostCell& cell, const ScenarioProject& plan, const Results& results,
                  const Formatter& formatter);

/// One month of one line.
struct CostMonthText {
    QString title;      ///< "month 7 (Jul 2026)"
    QStringList steps;  ///< the arithmetic, a step a line
    QString result;     ///< the product and what comes out, or why nothing does
    QStringList notes;  ///< what is not in it

    /// All parts, one a line, to read aloud.
    [[nodiscard]] QString plainText() const;
};

/// The workload, seat or cost item with this id in `month` 0..H; nothing if there is none.
std::optional<CostMonthText> costMonthText(const ScenarioProject& plan, const std::string& id, int month,
                                           const Formatter& formatter);

}  // namespace jupan
