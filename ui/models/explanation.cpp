#include "ui/models/explanation.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/format/field_text.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

/// The figure without its lane.
struct Laned {
    Figure figure;
    bool cash;
};

Laned laned(Figure figure) {
    constexpr int distance = static_cast<int>(Figure::cashNet) - static_cast<int>(Figure::net);
    if (figure < Figure::cashNet) return {figure, false};
    return {static_cast<Figure>(static_cast<int>(figure) - distance), true};
}

bool isMoney(Figure figure) {
    return figure == Figure::net || figure == Figure::npv || figure == Figure::peakExposure ||
           figure == Figure::monthlyCost;
}

bool isDuration(Figure figure) {
    return figure == Figure::payback || figure == Figure::discountedPayback;
}

int horizonOf(const Results& results) {
    return static_cast<int>(results.months.net.size()) - 1;
}

/// Words and values of one figure. Every formula uses one money unit, so that its parts can be added by eye.
class Explainer {
    Q_DECLARE_TR_FUNCTIONS(Explainer)

public:
    Explainer(Figure figure, const Project& project, const Results& results, const Formatter& formatter)
        : figure_(laned(figure).figure),
          cash_(laned(figure).cash),
          project_(project),
          results_(results),
          m_(cash_ ? results.cashMetrics : results.metrics),
          f_(formatter.fixedFor(figure_ == Figure::monthlyCost ? results.steadyMonthlyCost
                                                               : std::max(m_.totalBenefit, m_.totalCost))) {}

    [[nodiscard]] Explanation run() const {
        Explanation out;
        out.title = cash_ ? tr("%1, cash only").arg(figureName(figure_)) : figureName(figure_);
        out.meaning = meaning();
        out.formula = formula();
        out.reason = reason();
        if (out.reason.isEmpty()) out.values = values();
        out.source = source();
        return out;
    }

    [[nodiscard]] QString reason() const;

    [[nodiscard]] std::optional<double> value() const {
        switch (figure_) {
            case Figure::net:
                return m_.net;
            case Figure::roi:
                return m_.roi;
            case Figure::npv:
                return m_.npv;
            case Figure::roiPv:
                return m_.roiPv;
            case Figure::benefitCostRatio:
                return m_.benefitCostRatio;
            case Figure::safetyMargin:
                return m_.safetyMargin;
            case Figure::irr:
                return m_.irr;
            case Figure::mirr:
                return m_.mirr;
            case Figure::payback:
                return m_.paybackMonth;
            case Figure::discountedPayback:
                return m_.discountedPaybackMonth;
            case Figure::peakExposure:
                return m_.peakExposure;
            case Figure::monthlyCost:
                return results_.steadyMonthlyCost;
            default:
                return results_.guessShare;
        }
    }

private:
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] QString formula() const;
    [[nodiscard]] QString values() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString paybackValues(std::optional<double> month, const std::optional<PaybackStep>& step) const;
    [[nodiscard]] QString monthlyCostValues() const;
    [[nodiscard]] QString shareValues() const;
    [[nodiscard]] QString irrReason() const;

    Figure figure_;
    bool cash_;
    const Project& project_;
    const Results& results_;
    const Metrics& m_;
    Formatter f_;
};

QString Explainer::meaning() const {
    switch (figure_) {
        case Figure::net:
            return cash_ ? tr("What is left when only money that really moves counts as benefit. Freed time is left "
                              "out, all costs stay.")
                         : tr("What is left of the benefits after all costs. It is an amount of money; as a ratio to "
                              "the cost it is called ROI.");
        case Figure::roi:
            return tr("How much each unit of cost brings on top of itself. 100 % means the cost comes back twice.");
        case Figure::npv:
            return tr(
                "What the whole plan is worth today: later money counts less. Above 0 it earns more than the "
                "discount rate.");
        case Figure::roiPv:
            return tr("ROI with later money counting less, so that plans of different length can be compared.");
        case Figure::benefitCostRatio:
            return tr("How many times the benefits cover the costs, both in present values. Above 1 it pays.");
        case Figure::safetyMargin:
            return tr("How far all benefits may fall before the plan loses money. Below 0 it loses money already.");
        case Figure::irr:
            return tr(
                "The yearly return that the money spent earns. Compare it with what the money would earn "
                "elsewhere.");
        case Figure::mirr:
            return tr(
                "The yearly return if what is earned is reinvested at the reinvestment rate. It is always a "
                "single figure.");
        case Figure::payback:
            return tr("After how many months the money spent has come back, and stays so until the end of the plan.");
        case Figure::discountedPayback:
            return tr("After how many months the money spent has come back when later money counts less.");
        case Figure::peakExposure:
            return tr("The most cash that has to be advanced at any time. The owner must have it.");
        case Figure::monthlyCost:
            return tr("What a month costs on average in the last twelve months of the plan, contingency included.");
        default:
            return tr(
                "How much of the movement of NPV comes from inputs that nobody has measured or quoted. The "
                "lower, the safer the result.");
    }
}

QString Explainer::formula() const {
    switch (figure_) {
        case Figure::net:
            return cash_ ? tr("Net benefit = cash benefits − all costs") : tr("Net benefit = benefits − costs");
        case Figure::roi:
            return tr("ROI = net benefit ÷ costs");
        case Figure::npv:
            return tr("NPV = present value of benefits − present value of costs");
        case Figure::roiPv:
            return tr("ROI on present values = NPV ÷ present value of costs");
        case Figure::benefitCostRatio:
            return tr("Benefit-cost ratio = present value of benefits ÷ present value of costs");
        case Figure::safetyMargin:
            return tr("Safety margin = 1 − present value of costs ÷ present value of benefits");
        case Figure::irr:
            return tr("IRR = the yearly discount rate at which NPV is 0");
        case Figure::mirr:
            return tr("MIRR = (end value of the income ÷ present value of the outlays)^(12 ÷ months) − 1");
        case Figure::payback:
            return tr("Payback = last month in debt + what is still missing ÷ net benefit of the next month");
        case Figure::discountedPayback:
            return tr(
                "Discounted payback = last month in debt + what is still missing ÷ net benefit of the next "
                "month, all in present values");
        case Figure::peakExposure:
            return tr("Cash needed = the lowest cumulative cash of all months");
        case Figure::monthlyCost:
            return tr("Monthly cost = costs of the last 12 months ÷ 12");
        default:
            return tr("Share of guesses = NPV swings of guessed inputs ÷ NPV swings of all uncertain inputs");
    }
}

QString Explainer::values() const {
    const auto money = [this](double amount) { return f_.money(amount); };
    switch (figure_) {
        case Figure::net:
            return tr("%1 − %2 = %3").arg(money(m_.totalBenefit), money(m_.totalCost), money(m_.net));
        case Figure::roi:
            return tr("%1 ÷ %2 = %3").arg(money(m_.net), money(m_.totalCost), f_.percent(m_.roi));
        case Figure::npv:
            return tr("%1 − %2 = %3").arg(money(m_.pvBenefit), money(m_.pvCost), money(m_.npv));
        case Figure::roiPv:
            return tr("%1 ÷ %2 = %3").arg(money(m_.npv), money(m_.pvCost), f_.percent(m_.roiPv));
        case Figure::benefitCostRatio:
            return tr("%1 ÷ %2 = %3").arg(money(m_.pvBenefit), money(m_.pvCost), f_.number(m_.benefitCostRatio));
        case Figure::safetyMargin:
            return tr("1 − %1 ÷ %2 = %3").arg(money(m_.pvCost), money(m_.pvBenefit), f_.percent(m_.safetyMargin));
        case Figure::irr:
            return tr("NPV at %1 a year = %2").arg(f_.percent(m_.irr), f_.money(0.0));
        case Figure::mirr:
            return tr("(%1 ÷ %2)^(12 ÷ %3) − 1 = %4")
                .arg(money(m_.mirrParts->futureValue), money(m_.mirrParts->presentValue))
                .arg(horizonOf(results_))
                .arg(f_.percent(m_.mirr));
        case Figure::payback:
            return paybackValues(m_.paybackMonth, m_.paybackStep);
        case Figure::discountedPayback:
            return paybackValues(m_.discountedPaybackMonth, m_.discountedPaybackStep);
        case Figure::peakExposure:
            if (m_.peakExposure == 0) return tr("Cumulative cash never falls below 0.");
            return tr("%1: cumulative cash %2")
                .arg(f_.planMonth(m_.peakExposureMonth, project_.settings.start), money(m_.peakExposure));
        case Figure::monthlyCost:
            return monthlyCostValues();
        default:
            return shareValues();
    }
}

QString Explainer::paybackValues(std::optional<double> month, const std::optional<PaybackStep>& step) const {
    if (!step) return tr("Cumulative cash never falls below 0, so nothing has to be paid back.");
    return tr("%1 + %2 ÷ %3 = %4")
        .arg(f_.months(step->month), f_.money(step->owed), f_.money(step->inflow), f_.months(month));
}

QString Explainer::monthlyCostValues() const {
    QStringList parts;
    for (const auto& [category, amount] : results_.steadyMonthlyCategories)
        parts << choiceText(category) + QChar(0x00A0) + f_.money(amount);
    if (parts.isEmpty()) return f_.money(results_.steadyMonthlyCost);
    const QString sum = parts.join(QStringLiteral(" + "));
    const QString total = f_.money(results_.steadyMonthlyCost);
    const double contingency = results_.rates.contingency;
    if (contingency == 0) return tr("%1 = %2").arg(sum, total);
    return tr("(%1) × (1 + contingency %2) = %3").arg(sum, f_.percent(contingency), total);
}

QString Explainer::shareValues() const {
    QStringList parts;
    for (std::size_t i = 0; i < results_.provenanceShares->size(); ++i)
        parts << choiceText(static_cast<Source>(i)) + QChar(0x00A0) + f_.percent((*results_.provenanceShares)[i]);
    return parts.join(QStringLiteral(" · "));
}

QString Explainer::irrReason() const {
    if (m_.irrStatus == IrrResult::Status::none)
        return tr("There is no yearly rate at which NPV is 0: the monthly money does not turn from loss to gain.");
    constexpr qsizetype shown = 5;
    QStringList roots;
    for (const double root : m_.irrRoots)
        if (roots.size() < shown) roots << f_.percent(root);
    const QString list = roots.join(QStringLiteral(", "));
    if (static_cast<qsizetype>(m_.irrRoots.size()) > shown)
        return tr("NPV is 0 at %1 rates, the lowest being %2. None of them is the return; use MIRR or NPV.")
            .arg(m_.irrRoots.size())
            .arg(list);
    return tr("NPV is 0 at several rates: %1. None of them is the return; use MIRR or NPV.").arg(list);
}

QString Explainer::reason() const {
    if (value()) return {};
    switch (figure_) {
        case Figure::roi:
        case Figure::roiPv:
        case Figure::benefitCostRatio:
            return tr("Undefined, because the plan has no cost.");
        case Figure::safetyMargin:
            return tr("Undefined, because the plan has no benefit.");
        case Figure::irr:
            return irrReason();
        case Figure::mirr:
            return tr("Undefined, because it needs months with a loss and months with a gain.");
        case Figure::payback:
        case Figure::discountedPayback:
            return tr("It does not pay back within %1.").arg(f_.months(horizonOf(results_)));
        default:
            return tr("Undefined, because no input with low and high moves NPV.");
    }
}

QString Explainer::source() const {
    if (figure_ == Figure::guessShare)
        return tr("Each uncertain input is moved alone from its low to its high end, in the base project.");
    const QString plan =
        tr("From the monthly plan, %1 to %2, scenario “%3”.")
            .arg(f_.planMonth(0), f_.planMonth(horizonOf(results_)), scenarioName(project_, results_.scenario));
    const bool discounted = figure_ == Figure::npv || figure_ == Figure::roiPv || figure_ == Figure::safetyMargin ||
                            figure_ == Figure::benefitCostRatio || figure_ == Figure::discountedPayback;
    if (discounted)
        return plan + QLatin1Char(' ') +
               tr("Discount rate %1 a year, discounted: %2.")
                   .arg(f_.value(results_.rates.discountRate, Unit::annualRate),
                        choiceText(results_.rates.discounting));
    if (figure_ == Figure::mirr)
        return plan + QLatin1Char(' ') +
               tr("Finance rate %1, reinvestment rate %2 a year.")
                   .arg(f_.value(results_.rates.financeRate, Unit::annualRate),
                        f_.value(results_.rates.reinvestRate, Unit::annualRate));
    return plan;
}

}  // namespace

QString Explanation::plainText() const {
    QStringList parts{title, meaning, formula, values, reason, source};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

Explanation explain(Figure figure, const Project& project, const Results& results, const Formatter& formatter) {
    return Explainer(figure, project, results, formatter).run();
}

QString figureName(Figure figure) {
    switch (laned(figure).figure) {
        case Figure::net:
            return Explainer::tr("Net benefit");
        case Figure::roi:
            return Explainer::tr("ROI");
        case Figure::npv:
            return Explainer::tr("NPV");
        case Figure::roiPv:
            return Explainer::tr("ROI on present values");
        case Figure::benefitCostRatio:
            return Explainer::tr("Benefit-cost ratio");
        case Figure::safetyMargin:
            return Explainer::tr("Safety margin");
        case Figure::irr:
            return Explainer::tr("IRR");
        case Figure::mirr:
            return Explainer::tr("MIRR");
        case Figure::payback:
            return Explainer::tr("Payback");
        case Figure::discountedPayback:
            return Explainer::tr("Discounted payback");
        case Figure::peakExposure:
            return Explainer::tr("Cash needed (peak)");
        case Figure::monthlyCost:
            return Explainer::tr("Monthly cost");
        default:
            return Explainer::tr("NPV resting on guesses");
    }
}

QString figureText(Figure figure, const Results& results, const Formatter& formatter) {
    const Project none;
    const auto value = Explainer(figure, none, results, formatter).value();
    const Figure own = laned(figure).figure;
    if (isMoney(own)) return formatter.money(value);
    if (isDuration(own)) return formatter.months(value);
    if (own == Figure::benefitCostRatio) return formatter.number(value);
    return formatter.percent(value);
}

QString undefinedReason(Figure figure, const Results& results, const Formatter& formatter) {
    const Project none;
    return Explainer(figure, none, results, formatter).reason();
}

Figure inCashLane(Figure figure) {
    if (figure >= Figure::monthlyCost) return figure;
    constexpr int distance = static_cast<int>(Figure::cashNet) - static_cast<int>(Figure::net);
    return static_cast<Figure>(static_cast<int>(figure) + distance);
}

}  // namespace jupan
