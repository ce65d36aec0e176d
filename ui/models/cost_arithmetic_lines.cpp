// The month's cost of seats and of cost items, and the choice between the three kinds of lines.
#include "ui/models/cost_arithmetic.h"

namespace jupan {

CostMonthText CostArithmetic::month(const SeatCostExplanation& why) const {
    CostMonthText text = start(why.month);
    QStringList factors{tr("%1 seats").arg(formatter_.number(why.terms.seats))};
    if (why.terms.ramp != 1) factors << tr("%1 in use").arg(formatter_.percent(why.terms.ramp));
    factors << tr("%1 a seat and month").arg(formatter_.price(why.terms.pricePerMonth, why.currency.code));
    if (why.terms.escalationFactor != 1) factors << tr("%1 price rise").arg(factor(why.terms.escalationFactor));
    if (why.currency.code != formatter_.currency()) factors << rate(why.terms.exchangeRate, why.currency);
    if (why.billing == Billing::annual) {
        factors << tr("%1 months paid at once").arg(why.terms.monthsCharged);
        if (why.zero == ZeroCost::no)
            text.steps << tr(
                "Billed annually: the months up to the next payment are paid now, at this month's seats "
                "and price.");
    }
    finish(text, factors, why.reported, why.zero);
    return text;
}

CostMonthText CostArithmetic::month(const ItemCostExplanation& why) const {
    CostMonthText text = start(why.month);
    const QString amount = formatter_.price(why.terms.amount, why.currency.code);
    QStringList factors;
    if (why.kind == CostKind::labor)
        factors << tr("%1 full-time people").arg(formatter_.number(why.terms.quantity, 4))
                << tr("%1 a person and month").arg(amount);
    else
        factors << (why.kind == CostKind::oneTime ? tr("%1 once").arg(amount) : tr("%1 a month").arg(amount));
    if (why.terms.escalationFactor != 1) factors << tr("%1 price rise").arg(factor(why.terms.escalationFactor));
    if (why.currency.code != formatter_.currency()) factors << rate(why.terms.exchangeRate, why.currency);
    finish(text, factors, why.reported, why.zero);
    return text;
}

std::optional<CostMonthText> costMonthText(const ScenarioProject& plan, const std::string& id, int month,
                                           const Formatter& formatter) {
    const CostArithmetic arithmetic(plan, formatter);
    if (const auto why = explainWorkload(plan, id, month)) return arithmetic.month(*why);
    if (const auto why = explainSeat(plan, id, month)) return arithmetic.month(*why);
    if (const auto why = explainCostItem(plan, id, month)) return arithmetic.month(*why);
    return std::nullopt;
}

}  // namespace jupan
