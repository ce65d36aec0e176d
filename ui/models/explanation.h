// The arithmetic behind a headline figure, in words and with the values in it. Values come from Results; nothing is
// computed here.
#pragma once

#include <QString>

#include "core/engine/results.h"
#include "core/project/project.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Every figure that can be asked for its arithmetic. `cash…`: the same with the benefits of the cash lane only.
enum class Figure {
    net,
    roi,
    npv,
    roiPv,
    benefitCostRatio,
    safetyMargin,
    irr,
    mirr,
    payback,
    discountedPayback,
    peakExposure,
    monthlyCost,
    guessShare,
    cashNet,
    cashRoi,
    cashNpv,
    cashRoiPv,
    cashBenefitCostRatio,
    cashSafetyMargin,
    cashIrr,
    cashMirr,
    cashPayback,
    cashDiscountedPayback,
    cashPeakExposure,
};

struct Explanation {
    QString title;    ///< "ROI", "Net benefit, cash only"
    QString meaning;  ///< one sentence: what it is and how to read it
    QString formula;  ///< in words
    QString values;   ///< the formula with the values in it; empty where the figure is undefined
    QString reason;   ///< why it is undefined; empty where it is defined
    QString source;   ///< the method in plain words

    /// All parts, one a line, to copy or to read aloud.
    [[nodiscard]] QString plainText() const;
};

/// The figure of `results`, an analysis of `project` or of one of its scenarios, in the language of the installed
/// translator and of `formatter`.
Explanation explain(Figure figure, const Project& project, const Results& results, const Formatter& formatter);

/// The figure's name as tables and cards show it; the lane is not part of it.
QString figureName(Figure figure);

/// The figure as it is shown: money, percent, months; "–" where it is undefined.
QString figureText(Figure figure, const Results& results, const Formatter& formatter);

/// Why the figure is undefined, in a sentence; empty where it is defined.
QString undefinedReason(Figure figure, const Results& results, const Formatter& formatter);

/// The same figure with the benefits of the cash lane only; monthlyCost and guessShare have none and stay.
Figure inCashLane(Figure figure);

}  // namespace jupan
