#include "core/simulation/compile_flows.h"

#include <algorithm>

#include "core/engine/adoption.h"
#include "core/engine/benefits.h"
#include "core/engine/lookup.h"
#include "core/engine/month_cost.h"
#include "core/finance/discounting.h"
#include "core/simulation/line_table.h"
#include "core/simulation/request_amounts.h"

namespace jupan {
namespace {

class Compiler {
public:
    explicit Compiler(const ScenarioProject& plan)
        : plan_(plan),
          project_(plan.project),
          lookup_(project_),
          builder_(project_),
          requests_(project_, lookup_, builder_),
          months_(static_cast<std::size_t>(project_.settings.horizonMonths) + 1),
          benefits_(months_),
          costs_(months_),
          costScale_(plan.costFactor * (1 + project_.settings.contingency)) {}

    FlowProgram program() {
        program_.horizon = project_.settings.horizonMonths;
        program_.discountFactors =
            discountFactors(program_.horizon, project_.settings.discountRate, project_.settings.discounting);
        addKpis();
        for (const Workload& load : project_.workloads) addWorkload(load);
        for (const Seat& seat : project_.seats) addSeat(seat);
        for (const Cost& cost : project_.costs) addCost(cost);
        finish();
        return std::move(program_);
    }

private:
    Amount times(const Amount& a, const Amount& b) { return builder_.product(a, b); }
    Amount times(const Amount& a, double b) { return builder_.product(a, Amount{b}); }
    Amount plus(const Amount& a, const Amount& b) { return builder_.sum(a, b); }
    Amount plus(const Amount& a, double b) { return builder_.sum(a, Amount{b}); }

    /// Adoption without its ceiling, which may be uncertain.
    static double shapeAt(const Adoption& adoption, int month) {
        Adoption full = adoption;
        full.ceiling = Uncertain(1);
        return adoptionAt(full, month);
    }

    template <class Weight>
    std::vector<double> weights(Weight weight) const {
        std::vector<double> list(months_, 0.0);
        for (std::size_t m = 1; m < months_; ++m) list[m] = weight(static_cast<int>(m));
        return list;
    }

    // Benefits: F(m) of model.md §3 as amount · weights.

    Amount effectOf(const Kpi& kpi, const WorkUnit* unit) {
        const auto value = [&](const std::optional<Uncertain>& number) { return builder_.of(number, 1); };
        switch (kpi.kind) {
            case KpiKind::timeSaving:
                return times(times(times(builder_.of(unit->minutesPerItem), 1.0 / 60), value(kpi.reduction)),
                             times(builder_.of(unit->hourlyCost), value(kpi.realization)));
            case KpiKind::costSaving:
                return times(value(kpi.monthlyCost), value(kpi.reduction));
            case KpiKind::revenue:
                return times(times(value(kpi.monthlyRevenue), value(kpi.uplift)), value(kpi.margin));
            case KpiKind::quality:
                return times(times(value(kpi.errorRate), value(kpi.reduction)), value(kpi.costPerError));
            case KpiKind::risk:
                return times(times(times(value(kpi.annualProbability), value(kpi.loss)), value(kpi.reduction)),
                             1.0 / 12);
            case KpiKind::amount:
                return value(kpi.monthlyAmount);
            case KpiKind::tracked:
                break;
        }
        return {0};
    }

    struct Line {
        Amount amount;
        std::vector<double> weights;
    };

    Line benefitOf(const Kpi& kpi) {
        const WorkUnit* unit = lookup_.workUnit(kpi.workUnit);
        const bool perItem = kpi.kind == KpiKind::timeSaving || kpi.kind == KpiKind::quality;
        Amount amount = times(times(effectOf(kpi, unit), builder_.of(kpi.confidence)),
                              times(builder_.of(kpi.adoption.ceiling),
                                    kpi.attribution * plan_.benefitFactor * lookup_.qualityFactor(kpi)));
        if (perItem) amount = times(amount, builder_.of(unit->volumePerMonth));
        return {amount, weights([&](int month) {
                    const double shape = shapeAt(kpi.adoption, month);
                    if (shape == 0) return 0.0;
                    return shape * growthAt(kpi.growth, month) * (perItem ? growthAt(unit->volumeGrowth, month) : 1.0);
                })};
    }

    /// The time_saving KPIs of a work unit, when their claims may pass 1.
    struct Hours {
        explicit Hours(std::size_t months) : claims(months), benefits(months), highest(months, 0.0) {}
        LineTable claims, benefits;
        std::vector<double> highest;
        std::vector<Line> lines;
    };

    void addKpis() {
        std::map<std::string, Hours> hours;
        for (const Kpi& kpi : project_.kpis) {
            if (kpi.kind == KpiKind::tracked) continue;
            Line benefit = benefitOf(kpi);
            if (kpi.kind != KpiKind::timeSaving) {
                benefits_.add(builder_, benefit.amount, std::move(benefit.weights));
                continue;
            }
            Hours& group = hours.try_emplace(kpi.workUnit->text, months_).first->second;
            const std::vector<double> shape = weights([&](int month) { return shapeAt(kpi.adoption, month); });
            const double highest =
                builder_.highest(*kpi.reduction) * builder_.highest(kpi.adoption.ceiling) * kpi.attribution;
            for (std::size_t m = 0; m < months_; ++m) group.highest[m] += highest * shape[m];
            group.claims.add(
                builder_, times(times(builder_.of(*kpi.reduction), builder_.of(kpi.adoption.ceiling)), kpi.attribution),
                shape);
            group.lines.push_back(std::move(benefit));
        }
        for (auto& [unit, group] : hours) addHours(group);
    }

    void addHours(Hours& group) {
        const bool never = std::all_of(group.highest.begin(), group.highest.end(),
                                       [](double sum) { return claimScale(sum) == 1 && sum <= 1; });
        const std::vector<LineTable::Line> claims = group.claims.lines(builder_);
        for (Line& line : group.lines) {
            if (claims.empty())
                for (std::size_t m = 0; m < months_; ++m) line.weights[m] *= claimScale(group.claims.constant()[m]);
            LineTable& table = never || claims.empty() ? benefits_ : group.benefits;
            table.add(builder_, line.amount, std::move(line.weights));
        }
        if (never || claims.empty()) return;
        SharedHours shared{.claims = tableOf(claims, group.claims.constant()),
                           .benefits = tableOf(group.benefits.lines(builder_), group.benefits.constant()),
                           .claimsAsBefore = std::vector<unsigned char>(months_, 0)};
        for (std::size_t m = 2; m < months_; ++m)
            shared.claimsAsBefore[m] = group.claims.constant()[m] == group.claims.constant()[m - 1] &&
                                       std::all_of(claims.begin(), claims.end(), [m](const auto& line) {
                                           return line.weights[m] == line.weights[m - 1];
                                       });
        program_.sharedHours.push_back(std::move(shared));
    }

    MonthTable tableOf(const std::vector<LineTable::Line>& lines, const std::vector<double>& constant) const {
        std::vector<std::vector<MonthTerm>> terms(months_);
        std::vector<double> sums(months_, 0.0);
        appendLines(lines, constant, 1, terms, sums);
        return monthTable(terms, std::move(sums));
    }

    // Costs: C(m) of model.md §4.

    void addWorkload(const Workload& load) {
        const WorkUnit* unit = lookup_.workUnit(load.workUnit);
        Amount demand = load.requestsPerItem
                            ? times(builder_.of(*load.requestsPerItem), builder_.of(unit->volumePerMonth))
                            : builder_.of(*load.requestsPerMonth);
        demand = times(times(demand, builder_.of(load.adoption.ceiling)),
                       times(plus(builder_.of(load.retryRate), 1), (1 + load.taxRate) * costScale_));
        const bool priced = load.priceChange.spread.has_value();
        const std::vector<double> all = weights([&](int month) {
            const double shape = shapeAt(load.adoption, month);
            if (shape == 0) return 0.0;
            return shape * growthAt(load.requestsPerItem ? unit->volumeGrowth : load.growth, month) *
                   (priced ? 1.0 : growthAt(load.priceChange.value, month));
        });
        PricedWorkload priceLine;
        priceLine.amounts.resize(months_);
        for (std::size_t s = 0; s < load.stages.size(); ++s) {
            const auto from = static_cast<std::size_t>(load.stages[s].fromMonth);
            const std::size_t end =
                s + 1 < load.stages.size() ? static_cast<std::size_t>(load.stages[s + 1].fromMonth) : months_;
            if (from >= months_) break;
            const Amount amount = times(demand, requests_.unitOf(load.stages[s], load));
            std::vector<double> own(months_, 0.0);
            for (std::size_t m = from; m < std::min(end, months_); ++m) own[m] = all[m];
            if (!priced) {
                costs_.add(builder_, amount, std::move(own));
                continue;
            }
            const Register number = builder_.asRegister(amount);
            for (std::size_t m = from; m < std::min(end, months_); ++m) priceLine.amounts[m] = number;
        }
        if (!priced) return;
        priceLine.weights = all;
        priceLine.growth = builder_.twelfthRoot(builder_.of(load.priceChange));
        program_.pricedWorkloads.push_back(std::move(priceLine));
    }

    void addSeat(const Seat& seat) {
        Seat one = seat;
        one.seats = one.pricePerMonth = Uncertain(1);
        std::vector<double> list(months_, 0.0);
        for (std::size_t m = 0; m < months_; ++m)
            list[m] = seatMonth(one, 1, program_.horizon, static_cast<int>(m)).cost;
        const Amount price = times(builder_.of(seat.seats), builder_.of(seat.pricePerMonth));
        costs_.add(builder_, times(times(price, requests_.rateOf(seat.currency)), costScale_), std::move(list));
    }

    void addCost(const Cost& cost) {
        const bool labor = cost.kind == CostKind::labor;
        Cost one = cost;
        (labor ? one.fte : one.amount) = Uncertain(1);
        if (labor) one.monthlyCost = Uncertain(1);
        std::vector<double> list(months_, 0.0);
        for (std::size_t m = 0; m < months_; ++m) list[m] = itemMonth(one, 1, static_cast<int>(m)).cost;
        const Amount amount =
            labor ? times(builder_.of(*cost.fte), builder_.of(*cost.monthlyCost)) : builder_.of(*cost.amount);
        costs_.add(builder_, times(times(amount, requests_.rateOf(cost.currency)), costScale_), std::move(list));
    }

    // The whole.

    void addSums(const std::vector<LineTable::Line>& lines, const std::vector<double>& constant, double sign) {
        const auto sumsOf = [&](const std::vector<double>& list) {
            SumTerm sums;
            for (std::size_t m = 0; m < list.size(); ++m) {
                sums.npv += sign * list[m] * program_.discountFactors[m];
                sums.net += sign * list[m];
            }
            sums.cost = sign < 0 ? -sums.net : 0;
            return sums;
        };
        for (const LineTable::Line& line : lines) {
            SumTerm sums = sumsOf(line.weights);
            sums.amount = line.amount;
            program_.sums.push_back(sums);
        }
        const SumTerm fixed = sumsOf(constant);
        program_.npv += fixed.npv;
        program_.net0 += fixed.net;
        program_.cost += fixed.cost;
    }

    void finish() {
        const std::vector<LineTable::Line> benefits = benefits_.lines(builder_), costs = costs_.lines(builder_);
        std::vector<std::vector<MonthTerm>> terms(months_);
        std::vector<double> constant(months_, 0.0);
        appendLines(benefits, benefits_.constant(), 1, terms, constant);
        appendLines(costs, costs_.constant(), -1, terms, constant);
        program_.net = monthTable(terms, std::move(constant));
        addSums(benefits, benefits_.constant(), 1);
        addSums(costs, costs_.constant(), -1);
        program_.inputs = builder_.inputCount();
        program_.registers = builder_.registerCount();
        program_.instructions = builder_.takeInstructions();
    }

    const ScenarioProject& plan_;
    const Project& project_;
    Lookup lookup_;
    AmountBuilder builder_;
    RequestAmounts requests_;
    std::size_t months_;
    LineTable benefits_, costs_;
    double costScale_;
    FlowProgram program_;
};

}  // namespace

FlowProgram compileFlows(const ScenarioProject& plan) {
    return Compiler(plan).program();
}

}  // namespace jupan
