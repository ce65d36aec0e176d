#include "core/finops/line_use.h"

#include <algorithm>

#include "core/engine/lines.h"
#include "core/engine/month_cost.h"
#include "core/finops/budget_from_plan.h"
#include "core/finops/model_names.h"

namespace jupan {
namespace {

constexpr double perMillion = 1e6;

/// Prices of one token under a workload's shares; `factor`: change of prices since the start and the scenario's.
PlannedPrice pricesOf(const TokenPrices& prices, double exchangeRate, double cachedShare, double batchShare,
                      double factor) {
    const double live = (1 - batchShare) * (1 - cachedShare);
    const double fresh = live + batchShare;
    const double freshPrice = fresh > 0 ? (live * prices.input + batchShare * prices.batchInput) / fresh : prices.input;
    const double output = (1 - batchShare) * prices.output + batchShare * prices.batchOutput;
    return {{freshPrice * factor / perMillion, prices.cachedInput * factor / perMillion, output * factor / perMillion},
            exchangeRate};
}

/// Adds a model's use; the price of a token becomes the mean over all of its tokens.
void addModel(PlannedUse& use, const std::string& model, const ByTokenKind& tokens, const PlannedPrice& price) {
    const auto known = std::ranges::find(use.models, model, &PlannedModelUse::model);
    if (known == use.models.end()) {
        use.models.push_back({model, tokens, price});
        return;
    }
    for (std::size_t k = 0; k < tokens.size(); ++k) {
        const double sum = known->tokens[k] + tokens[k];
        if (sum > 0) known->price.each[k] = (known->price.each[k] * known->tokens[k] + price.each[k] * tokens[k]) / sum;
        known->tokens[k] = sum;
    }
}

class Planner {
public:
    Planner(const ScenarioProject& plan, int month) : plan_(plan), lookup_(plan.project), month_(month) {
        use_.currency = plan.project.settings.currency.code;
        for (const auto& [code, rate] : plan.project.settings.fx) use_.rates[code] = rate.value;
    }

    /// Counts a cost line of the plan in; `month` lies in 0..H.
    void add(std::size_t index) {
        use_.planned = true;
        const Project& project = plan_.project;
        if (index < project.workloads.size()) {
            addWorkload(project.workloads[index]);
            return;
        }
        const std::size_t seat = index - project.workloads.size();
        const bool isSeat = seat < project.seats.size();
        const auto& currency =
            isSeat ? project.seats[seat].currency : project.costs[seat - project.seats.size()].currency;
        use_.foreign = use_.foreign || (currency && *currency != project.settings.currency);
        use_.otherAmount +=
            plan_.costFactor * costLineMonths(project, lookup_, index)[static_cast<std::size_t>(month_)];
        if (isSeat) {
            const SeatMonth terms = seatMonth(project.seats[seat], 1, project.settings.horizonMonths, month_);
            seats_ += terms.cost > 0 ? terms.seats * terms.ramp : 0;
        }
    }

    PlannedUse finished() {
        // seats are counted where nothing else is; beside requests they would be apples and pears
        if (use_.models.empty()) use_.units = seats_;
        if (net_ > 0) use_.taxFactor = gross_ / net_;
        return std::move(use_);
    }

private:
    void addWorkload(const Workload& load) {
        if (month_ < 1) return;
        const Stage& stage = stageAt(load.stages, month_);
        const WorkloadMonth terms =
            workloadMonth(load, lookup_.workUnit(load.workUnit), unitCost(stage, load, lookup_), month_);
        const double requests = terms.requests * terms.retryFactor;
        const double factor = plan_.costFactor * terms.priceChangeFactor;
        for (const MixShare& part : stage.mix) {
            const double live = 1 - load.batchShare.value;
            const double input = requests * part.share * load.inputTokens.value;
            const double cached = input * live * load.cachedShare.value;
            addModel(use_, part.model.text, {input - cached, cached, requests * part.share * load.outputTokens.value},
                     priceFor(lookup_.model(part.model.text), load, factor).value());
        }
        for (const Model& model : plan_.project.models)
            if (const auto price = priceFor(model, load, factor))
                use_.priceList.insert_or_assign(model.id.text, *price);
        use_.units += requests;
        net_ += terms.cost / terms.taxFactor;
        gross_ += terms.cost;
    }

    std::optional<PlannedPrice> priceFor(const Model& model, const Workload& load, double factor) {
        const auto rate = lookup_.knownExchangeRate(model.currency);
        if (!rate) return std::nullopt;
        use_.foreign = use_.foreign || model.currency != plan_.project.settings.currency;
        const RequestCost request = requestCost(model.price, load.inputTokens.value, load.outputTokens.value,
                                                load.cachedShare.value, load.batchShare.value);
        return pricesOf(request.prices, *rate, load.cachedShare.value, load.batchShare.value, factor);
    }

    const ScenarioProject& plan_;
    Lookup lookup_;
    int month_;
    PlannedUse use_;
    double seats_ = 0;
    double net_ = 0;
    double gross_ = 0;
};

ActualModelUse& useOf(ActualUse& use, const std::string& model) {
    const auto known = std::ranges::find(use.models, model, &ActualModelUse::model);
    if (known != use.models.end()) return *known;
    return use.models.emplace_back(ActualModelUse{.model = model});
}

}  // namespace

PlannedUse plannedUse(const ScenarioProject& plan, const Budget& budget, std::string_view line, YearMonth month) {
    const Project& project = plan.project;
    const int index = monthsBetween(project.settings.start, month) + 1;
    Planner planner(plan, index);
    if (index >= 0 && index <= project.settings.horizonMonths)
        for (std::size_t i = 0; i < costLineCount(project); ++i) {
            const BudgetLine* owner = lineOfPlanCost(budget, project, i);
            if (owner && owner->id.text == line) planner.add(i);
        }
    return planner.finished();
}

ActualUse actualUse(const Actuals& actuals, const Project& project, std::string_view line, YearMonth month, Date asOf) {
    ActualUse use;
    const int only = actuals.indexOf(line);
    const DayRange days{firstDay(month), std::min(lastDay(month), asOf)};
    std::map<int, std::string> models;
    for (const ActualRow& row : actuals.rows()) {
        if (row.line != only || !days.holds(row.date)) continue;
        if (row.kind == ChargeKind::tax) {
            use.tax = added(use.tax, row.converted);
            continue;
        }
        const auto [model, isNew] = models.emplace(row.model, actuals.name(row.model));
        if (const Model* known = isNew ? modelCalled(project, model->second) : nullptr) model->second = known->id.text;
        ActualModelUse& used = useOf(use, model->second);
        used.requests += static_cast<double>(row.requests);
        used.tokens[0] += static_cast<double>(std::max<std::int64_t>(0, row.inputTokens - row.cachedTokens));
        used.tokens[1] += static_cast<double>(row.cachedTokens);
        used.tokens[2] += static_cast<double>(row.outputTokens);
        if (row.amount == Decimal()) continue;
        if (!row.hasRate) {
            ++use.waiting;
            continue;
        }
        UsedMoney& money = used.money[actuals.name(row.currency)];
        money.amount = added(money.amount, row.amount);
        money.converted = added(money.converted, row.converted);
    }
    return use;
}

}  // namespace jupan
