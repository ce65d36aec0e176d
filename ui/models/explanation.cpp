#include "ui/models/explanation.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/format/field_text.h"
#include "ui/models/explanation_words.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

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
        out.meaning = meaningOf(figure_, cash_);
        out.formula = formulaOf(figure_, cash_);
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
            if (m_.peakExposure == 0) return tr("The cumulative net benefit never falls below 0.");
            return tr("%1: cumulative net benefit %2")
                .arg(f_.planMonth(m_.peakExposureMonth, project_.settings.start), money(m_.peakExposure));
        case Figure::monthlyCost:
            return monthlyCostValues();
        default:
            return shareValues();
    }
}

QString Explainer::paybackValues(std::optional<double> month, const std::optional<PaybackStep>& step) const {
    if (!step) return tr("The cumulative net benefit never falls below 0, so nothing has to be paid back.");
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
