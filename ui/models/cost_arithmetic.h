// The steps of one month's cost, in words. Private to the explanations of costs.
#pragma once

#include <QCoreApplication>

#include "core/engine/cost_explanation.h"
#include "ui/models/cost_text.h"

namespace jupan {

class CostArithmetic {
    Q_DECLARE_TR_FUNCTIONS(CostArithmetic)

public:
    CostArithmetic(const ScenarioProject& plan, const Formatter& formatter) : plan_(plan), formatter_(formatter) {}

    [[nodiscard]] CostMonthText month(const WorkloadCostExplanation& why) const;
    [[nodiscard]] CostMonthText month(const SeatCostExplanation& why) const;
    [[nodiscard]] CostMonthText month(const ItemCostExplanation& why) const;

private:
    [[nodiscard]] CostMonthText start(int month) const;
    /// Ends the text with the product of `factors`, or with why there is nothing.
    void finish(CostMonthText& text, QStringList factors, const ReportedCost& reported, ZeroCost zero) const;
    [[nodiscard]] static QString zeroSentence(ZeroCost zero);
    [[nodiscard]] QString requests(const WorkloadCostExplanation& why) const;
    [[nodiscard]] QString oneRequest(const WorkloadCostExplanation& why) const;
    [[nodiscard]] QStringList modelSteps(const WorkloadCostExplanation& why, const ModelTerm& term) const;
    [[nodiscard]] QStringList tokenTerms(const WorkloadCostExplanation& why, const ModelTerm& term) const;
    [[nodiscard]] QString tokenTerm(const QString& label, double tokens, QStringList shares, double price, double cost,
                                    const Currency& currency) const;
    [[nodiscard]] QString modelName(const std::string& id) const;
    [[nodiscard]] QString ownMoney(double amount) const;
    /// A small amount, with the digits it has.
    [[nodiscard]] QString ownPrice(double amount) const;
    [[nodiscard]] QString factor(double value) const;
    [[nodiscard]] QString rate(double exchangeRate, const Currency& currency) const;

    const ScenarioProject& plan_;
    const Formatter& formatter_;
};

}  // namespace jupan
