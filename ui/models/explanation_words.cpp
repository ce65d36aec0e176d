#include "ui/models/explanation_words.h"

#include <QCoreApplication>

namespace jupan {
namespace {

class ExplanationWords {
    Q_DECLARE_TR_FUNCTIONS(ExplanationWords)
};

}  // namespace

QString meaningOf(Figure own, bool cash) {
    switch (own) {
        case Figure::net:
            return cash ? ExplanationWords::tr(
                              "What is left when only money that really moves counts as benefit. Freed time is left "
                              "out, all costs stay.")
                        : ExplanationWords::tr(
                              "What is left of the benefits after all costs. It is an amount of money; as a ratio to "
                              "the cost it is called ROI.");
        case Figure::roi:
            return ExplanationWords::tr(
                "How much each unit of cost brings on top of itself. 100 % means the cost comes back twice.");
        case Figure::npv:
            return ExplanationWords::tr(
                "What the whole plan is worth today: later money counts less. Above 0 it earns more than the "
                "discount rate.");
        case Figure::roiPv:
            return ExplanationWords::tr(
                "ROI with later money counting less, so that plans of different length can be compared.");
        case Figure::benefitCostRatio:
            return ExplanationWords::tr(
                "How many times the benefits cover the costs, both in present values. Above 1 it pays.");
        case Figure::safetyMargin:
            return ExplanationWords::tr(
                "How far all benefits may fall before NPV is zero. Below 0, NPV is negative already.");
        case Figure::irr:
            return ExplanationWords::tr(
                "The yearly return that the money spent earns. Compare it with what the money would earn "
                "elsewhere.");
        case Figure::mirr:
            return ExplanationWords::tr(
                "The yearly return if what is earned is reinvested at the reinvestment rate. It is always a "
                "single figure.");
        case Figure::payback:
            return ExplanationWords::tr(
                "After how many months the money spent has come back, and stays so until the end of the plan.");
        case Figure::discountedPayback:
            return ExplanationWords::tr(
                "After how many months the money spent has come back when later money counts less.");
        case Figure::peakExposure:
            return ExplanationWords::tr("The most cash that has to be advanced at any time. The owner must have it.");
        case Figure::monthlyCost:
            return ExplanationWords::tr(
                "What a month costs on average in the last twelve months of the plan, contingency included.");
        default:
            return ExplanationWords::tr(
                "How much of the movement of NPV comes from inputs that nobody has measured or quoted. The "
                "lower, the safer the result.");
    }
}

QString formulaOf(Figure own, bool cash) {
    switch (own) {
        case Figure::net:
            return cash ? ExplanationWords::tr("Net benefit = cash benefits − all costs")
                        : ExplanationWords::tr("Net benefit = benefits − costs");
        case Figure::roi:
            return ExplanationWords::tr("ROI = net benefit ÷ costs");
        case Figure::npv:
            return ExplanationWords::tr("NPV = present value of benefits − present value of costs");
        case Figure::roiPv:
            return ExplanationWords::tr("ROI on present values = NPV ÷ present value of costs");
        case Figure::benefitCostRatio:
            return ExplanationWords::tr("Benefit-cost ratio = present value of benefits ÷ present value of costs");
        case Figure::safetyMargin:
            return ExplanationWords::tr("Safety margin = 1 − present value of costs ÷ present value of benefits");
        case Figure::irr:
            return ExplanationWords::tr("IRR = the yearly discount rate at which NPV is 0");
        case Figure::mirr:
            return ExplanationWords::tr(
                "MIRR = (end value of the income ÷ present value of the outlays)^(12 ÷ months) − 1");
        case Figure::payback:
            return ExplanationWords::tr(
                "Payback = last month in debt + what is still missing ÷ net benefit of the next month");
        case Figure::discountedPayback:
            return ExplanationWords::tr(
                "Discounted payback = last month in debt + what is still missing ÷ net benefit of the next "
                "month, all in present values");
        case Figure::peakExposure:
            return ExplanationWords::tr("Cash needed = the lowest cumulative net benefit of all months");
        case Figure::monthlyCost:
            return ExplanationWords::tr("Monthly cost = costs of the last 12 months ÷ 12");
        default:
            return ExplanationWords::tr(
                "Share of guesses = NPV swings of guessed inputs ÷ NPV swings of all uncertain inputs");
    }
}

QString figureName(Figure figure) {
    switch (laned(figure).figure) {
        case Figure::net:
            return ExplanationWords::tr("Net benefit");
        case Figure::roi:
            return ExplanationWords::tr("ROI");
        case Figure::npv:
            return ExplanationWords::tr("NPV");
        case Figure::roiPv:
            return ExplanationWords::tr("ROI on present values");
        case Figure::benefitCostRatio:
            return ExplanationWords::tr("Benefit-cost ratio");
        case Figure::safetyMargin:
            return ExplanationWords::tr("Safety margin");
        case Figure::irr:
            return ExplanationWords::tr("IRR");
        case Figure::mirr:
            return ExplanationWords::tr("MIRR");
        case Figure::payback:
            return ExplanationWords::tr("Payback");
        case Figure::discountedPayback:
            return ExplanationWords::tr("Discounted payback");
        case Figure::peakExposure:
            return ExplanationWords::tr("Cash needed (peak)");
        case Figure::monthlyCost:
            return ExplanationWords::tr("Monthly cost");
        default:
            return ExplanationWords::tr("NPV resting on guesses");
    }
}

}  // namespace jupan
