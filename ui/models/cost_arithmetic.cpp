#include "ui/models/cost_arithmetic.h"

#include "core/project/editing.h"
#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

constexpr int factorDigits = 4;

const QString times = QStringLiteral(" × ");

}  // namespace

QString CostArithmetic::ownMoney(double amount) const {
    return formatter_.moneyIn(amount, formatter_.currency());
}

QString CostArithmetic::ownPrice(double amount) const {
    return formatter_.price(amount, formatter_.currency());
}

QString CostArithmetic::factor(double value) const {
    return formatter_.number(value, factorDigits);
}

QString CostArithmetic::rate(double exchangeRate, const Currency& currency) const {
    return tr("%1 for one %2", "exchange rate, currency")
        .arg(ownPrice(exchangeRate), QString::fromStdString(currency.code));
}

QString CostArithmetic::modelName(const std::string& id) const {
    const Model* model = findEntity<Model>(plan_.project, id);
    return model ? shortName(model->name) : QString::fromStdString(id);
}

CostMonthText CostArithmetic::start(int month) const {
    CostMonthText text;
    text.title = formatter_.planMonth(month, plan_.project.settings.start);
    return text;
}

void CostArithmetic::finish(CostMonthText& text, QStringList factors, const ReportedCost& reported,
                            ZeroCost zero) const {
    if (zero != ZeroCost::no) {
        text.steps.clear();
        text.result = zeroSentence(zero);
        return;
    }
    if (reported.costFactor != 1) factors << tr("%1 cost factor of the scenario").arg(factor(reported.costFactor));
    text.result = tr("Cost of the month: %1 = %2").arg(factors.join(times), ownMoney(reported.cost));
    if (reported.contingencyRate > 0)
        text.notes << tr("Contingency is not in it: %1 of it, %2, stands in a line of its own.")
                          .arg(formatter_.percent(reported.contingencyRate), ownMoney(reported.contingency));
}

QString CostArithmetic::zeroSentence(ZeroCost zero) {
    switch (zero) {
        case ZeroCost::no:
            break;
        case ZeroCost::beforeLaunch:
            return tr("Costs nothing: before launch only one-time costs are paid.");
        case ZeroCost::beforeStart:
            return tr("Costs nothing: it starts later.");
        case ZeroCost::afterEnd:
            return tr("Costs nothing: it has ended.");
        case ZeroCost::otherMonth:
            return tr("Costs nothing: it is paid once, in another month.");
        case ZeroCost::betweenPayments:
            return tr("Costs nothing in this month: it is paid for a year in advance, in another month.");
        case ZeroCost::noQuantity:
            return tr("Costs nothing: the number of requests, seats or people is 0.");
        case ZeroCost::notAdopted:
            return tr("Costs nothing: nobody uses it in this month.");
        case ZeroCost::noPrice:
            return tr("Costs nothing: its price is 0.");
        case ZeroCost::noFactor:
            return tr("Costs nothing: the cost factor of the scenario is 0.");
    }
    return {};
}

// Workloads ---------------------------------------------------------------------------------------------------------

CostMonthText CostArithmetic::month(const WorkloadCostExplanation& why) const {
    CostMonthText text = start(why.month);
    text.steps << requests(why) << oneRequest(why);
    for (const ModelTerm& model : why.models) text.steps << modelSteps(why, model);
    if (why.models.size() > 1) {
        QStringList parts;
        for (const ModelTerm& model : why.models) parts << ownPrice(model.mix.unitCost);
        text.steps << tr("One request on average: %1 = %2")
                          .arg(parts.join(QStringLiteral(" + ")), ownPrice(why.terms.unitCost));
    }
    QStringList factors{tr("%1 requests").arg(formatter_.number(why.terms.requests))};
    if (why.retryRate != 0) factors << tr("(1 + %1 sent again)").arg(formatter_.percent(why.retryRate));
    factors << ownPrice(why.terms.unitCost);
    if (why.terms.priceChangeFactor != 1) factors << tr("%1 price change").arg(factor(why.terms.priceChangeFactor));
    if (why.taxRate != 0) factors << tr("(1 + %1 tax)").arg(formatter_.percent(why.taxRate));
    finish(text, factors, why.reported, why.zero);
    if (why.zero == ZeroCost::no && why.models.size() > 1)
        for (const ModelTerm& model : why.models)
            text.notes << tr("Of it %1: %2.").arg(modelName(model.model), ownMoney(model.cost));
    return text;
}

QString CostArithmetic::requests(const WorkloadCostExplanation& why) const {
    const QString sum = formatter_.number(why.terms.requests);
    const QString inUse = formatter_.percent(why.terms.adoption);
    const QString demand = formatter_.number(why.terms.demand, factorDigits);
    if (why.perItem)
        return tr("Requests: %1 an item × %2 items in the month × %3 in use = %4")
            .arg(demand, formatter_.number(why.terms.volume), inUse, sum);
    if (why.terms.volume == 1) return tr("Requests: %1 a month × %2 in use = %3").arg(demand, inUse, sum);
    return tr("Requests: %1 a month × %2 growth × %3 in use = %4").arg(demand, factor(why.terms.volume), inUse, sum);
}

QString CostArithmetic::oneRequest(const WorkloadCostExplanation& why) const {
    const QString tokens = tr("One request has %1 input tokens and %2 output tokens.")
                               .arg(formatter_.number(why.inputTokens), formatter_.number(why.outputTokens));
    QStringList sentences{tokens};
    if (why.cachedShare > 0)
        sentences << tr("%1 of the input comes from the cache.").arg(formatter_.percent(why.cachedShare));
    if (why.batchShare > 0)
        sentences << tr("%1 of the requests go through the batch API.").arg(formatter_.percent(why.batchShare));
    return sentences.join(' ');
}

QStringList CostArithmetic::modelSteps(const WorkloadCostExplanation& why, const ModelTerm& term) const {
    QStringList steps{
        tr("%1 answers %2 of the requests:").arg(modelName(term.model), formatter_.percent(term.mix.share))};
    const Model* model = findEntity<Model>(plan_.project, term.model);
    if (term.mix.request.longContext && model && model->price.longContext)
        steps << tr("The request has more than %1 input tokens: the prices for long requests count for all of it.")
                     .arg(formatter_.number(model->price.longContext->above));
    steps << tokenTerms(why, term);
    QStringList factors{formatter_.price(term.mix.request.total, term.currency.code)};
    if (why.models.size() > 1) factors << formatter_.percent(term.mix.share);
    if (term.currency.code != formatter_.currency()) factors << rate(term.mix.exchangeRate, term.currency);
    if (factors.size() == 1) return steps << tr("together %1 a request").arg(factors.front());
    return steps << tr("together %1 = %2").arg(factors.join(times), ownPrice(term.mix.unitCost));
}

QStringList CostArithmetic::tokenTerms(const WorkloadCostExplanation& why, const ModelTerm& term) const {
    const RequestCost& request = term.mix.request;
    const QString fresh =
        why.cachedShare > 0 ? QStringLiteral("(1 − %1)").arg(formatter_.percent(why.cachedShare)) : QString();
    const QString cached = formatter_.percent(why.cachedShare);
    const QString live =
        why.batchShare > 0 ? QStringLiteral("(1 − %1)").arg(formatter_.percent(why.batchShare)) : QString();
    const QString batch = formatter_.percent(why.batchShare);
    QStringList terms;
    const auto add = [&](const QString& label, double tokens, const QStringList& shares, double price, double cost) {
        if (cost != 0) terms << tokenTerm(label, tokens, shares, price, cost, term.currency);
    };
    add(tr("input"), why.inputTokens, {fresh, live}, request.prices.input, request.freshInput);
    add(tr("cached input"), why.inputTokens, {cached, live}, request.prices.cachedInput, request.cachedInput);
    add(tr("output"), why.outputTokens, {live}, request.prices.output, request.output);
    add(tr("input in batches"), why.inputTokens, {batch}, request.prices.batchInput, request.batchInput);
    add(tr("output in batches"), why.outputTokens, {batch}, request.prices.batchOutput, request.batchOutput);
    return terms;
}

QString CostArithmetic::tokenTerm(const QString& label, double tokens, QStringList shares, double price, double cost,
                                  const Currency& currency) const {
    shares.removeAll(QString());
    shares.prepend(formatter_.number(tokens));
    shares << formatter_.price(price, currency.code);
    return tr("%1: %2 ÷ 1,000,000 = %3", "input, the factors, the amount")
        .arg(label, shares.join(times), formatter_.price(cost, currency.code));
}

}  // namespace jupan
