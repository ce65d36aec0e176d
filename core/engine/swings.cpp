#include "core/engine/swings.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/engine/benefits.h"
#include "core/engine/lines.h"
#include "core/engine/metrics.h"
#include "core/finance/npv.h"

namespace jupan {
namespace {

/// The time_saving KPIs of one work unit: their benefits are scaled together, so they are valued together.
struct HoursGroup {
    std::vector<std::size_t> kpis;
    std::vector<double> claimed;  ///< 0..H
    std::vector<double> benefit;  ///< 0..H, before scaling
    double pv = 0;
};

/// NPV of a project that changes one input at a time and back. `project` is the working copy, owned by the caller.
class MovingNpv {
public:
    explicit MovingNpv(Project& project)
        : project_(project),
          lookup_(project),
          rates_(metricRates(project.settings)),
          horizon_(project.settings.horizonMonths) {
        for (std::size_t k = 0; k < project.kpis.size(); ++k) indexKpi(k);
        for (auto& [unit, group] : groups_) valueGroup(group);
        for (std::size_t i = 0; i < costLineCount(project); ++i) {
            costPv_.push_back(pvOfCost(i));
            indexCost(i);
        }
        double benefit = 0;
        for (const double value : kpiPv_) benefit += value;
        for (const auto& [unit, group] : groups_) benefit += group.pv;
        double cost = 0;
        for (const double value : costPv_) cost += value * (1 + project.settings.contingency);
        npv_ = benefit - cost;
        grossValue_ = benefit + cost;
    }

    /// PV of all benefits plus PV of all costs: the size of what is summed.
    double grossValue() const { return grossValue_; }

    /// NPV after the field was changed in the working copy; the remembered values stay those of the base.
    double npvWith(const NumberField& field) const {
        const std::size_t dot = field.path.find('.');
        const std::string word = field.path.substr(0, dot);
        const std::string id = field.path.substr(dot + 1, field.path.find('.', dot + 1) - dot - 1);
        if (word == "fx") return npv_ - costChange(costsByCurrency_, id);
        if (word == "kpi") return npv_ + kpiChange(kpiIndex_.at(id));
        if (word == "work_unit") return npv_ + unitChange(id);
        return npv_ - (1 + project_.settings.contingency) * changeOfCost(costIndex_.at(id));
    }

private:
    using Index = std::map<std::string, std::vector<std::size_t>, std::less<>>;

    double pv(const std::vector<double>& months) const { return presentValue(months, rates_.discountFactors); }
    double pvOfCost(std::size_t i) const { return pv(costLineMonths(project_, lookup_, i)); }
    std::vector<double> benefitOf(std::size_t k) const { return unscaledBenefit(project_.kpis[k], lookup_, horizon_); }

    void indexKpi(std::size_t k) {
        const Kpi& kpi = project_.kpis[k];
        kpiIndex_.emplace(kpi.id.text, k);
        benefits_.push_back(benefitOf(k));
        claims_.emplace_back();
        kpiPv_.push_back(0);
        if (kpi.workUnit) kpisByUnit_[kpi.workUnit->text].push_back(k);
        if (kpi.kind == KpiKind::timeSaving) {
            claims_.back() = claimedHours(kpi, horizon_);
            groups_[kpi.workUnit->text].kpis.push_back(k);
        } else {
            kpiPv_.back() = pv(benefits_.back());
        }
    }

    void indexCost(std::size_t i) {
        costIndex_.emplace(costLineId(project_, i), i);
        std::set<std::string> currencies;
        if (i < project_.workloads.size()) {
            const Workload& load = project_.workloads[i];
            if (load.workUnit) costsByUnit_[load.workUnit->text].push_back(i);
            for (const Stage& stage : load.stages)
                for (const MixShare& part : stage.mix) currencies.insert(lookup_.model(part.model.text).currency.code);
        } else {
            const std::size_t after = i - project_.workloads.size();
            const auto& currency = after < project_.seats.size()
                                       ? project_.seats[after].currency
                                       : project_.costs[after - project_.seats.size()].currency;
            if (currency) currencies.insert(currency->code);
        }
        for (const std::string& code : currencies) costsByCurrency_[code].push_back(i);
    }

    double groupPv(const std::vector<double>& claimed, const std::vector<double>& benefit) const {
        double sum = 0;
        for (std::size_t m = 0; m < claimed.size(); ++m)
            sum += benefit[m] * claimScale(claimed[m]) * rates_.discountFactors[m];
        return sum;
    }

    void valueGroup(HoursGroup& group) const {
        group.claimed.assign(static_cast<std::size_t>(horizon_) + 1, 0.0);
        group.benefit = group.claimed;
        for (const std::size_t k : group.kpis)
            for (std::size_t m = 0; m < group.claimed.size(); ++m) {
                group.claimed[m] += claims_[k][m];
                group.benefit[m] += benefits_[k][m];
            }
        group.pv = groupPv(group.claimed, group.benefit);
    }

    double changeOfCost(std::size_t i) const { return pvOfCost(i) - costPv_[i]; }

    double costChange(const Index& index, const std::string& key) const {
        const auto lines = index.find(key);
        double sum = 0;
        if (lines != index.end())
            for (const std::size_t i : lines->second) sum += changeOfCost(i);
        return sum * (1 + project_.settings.contingency);
    }

    double kpiChange(std::size_t k) const {
        const Kpi& kpi = project_.kpis[k];
        const std::vector<double> benefit = benefitOf(k);
        if (kpi.kind != KpiKind::timeSaving) return pv(benefit) - kpiPv_[k];
        const HoursGroup& group = groups_.at(kpi.workUnit->text);
        std::vector<double> claimed = claimedHours(kpi, horizon_);
        std::vector<double> total = benefit;
        for (std::size_t m = 0; m < claimed.size(); ++m) {
            claimed[m] += group.claimed[m] - claims_[k][m];
            total[m] += group.benefit[m] - benefits_[k][m];
        }
        return groupPv(claimed, total) - group.pv;
    }

    double unitChange(const std::string& unit) const {
        double sum = -costChange(costsByUnit_, unit);
        const auto kpis = kpisByUnit_.find(unit);
        if (kpis == kpisByUnit_.end()) return sum;
        std::vector<double> grouped(static_cast<std::size_t>(horizon_) + 1, 0.0);
        for (const std::size_t k : kpis->second) {
            const std::vector<double> benefit = benefitOf(k);
            if (project_.kpis[k].kind == KpiKind::timeSaving) {
                for (std::size_t m = 0; m < grouped.size(); ++m) grouped[m] += benefit[m];
            } else {
                sum += pv(benefit) - kpiPv_[k];
            }
        }
        // A work unit's own inputs move the value of its hours, not the claims on them.
        const auto group = groups_.find(unit);
        if (group != groups_.end()) sum += groupPv(group->second.claimed, grouped) - group->second.pv;
        return sum;
    }

    const Project& project_;
    Lookup lookup_;
    MetricRates rates_;
    int horizon_;
    std::vector<std::vector<double>> benefits_;
    std::vector<std::vector<double>> claims_;
    std::vector<double> kpiPv_;
    std::vector<double> costPv_;
    std::map<std::string, HoursGroup, std::less<>> groups_;
    std::map<std::string, std::size_t, std::less<>> kpiIndex_;
    std::map<std::string, std::size_t, std::less<>> costIndex_;
    Index kpisByUnit_;
    Index costsByUnit_;
    Index costsByCurrency_;
    double npv_ = 0;
    double grossValue_ = 0;
};

/// Puts an uncertain number at another value and back.
class Moved {
public:
    Moved(Uncertain& number, double value) : number_(number), base_(number) { number_.value = value; }
    ~Moved() { number_ = base_; }
    Moved(const Moved&) = delete;
    Moved& operator=(const Moved&) = delete;

private:
    Uncertain& number_;
    Uncertain base_;
};

}  // namespace

double NpvSwing::size() const {
    const double difference = std::abs(atHigh - atLow);
    return difference > rounding ? difference : 0;
}

double NpvSwing::lowerEnd() const {
    return atHigh < atLow - rounding ? input.high : input.low;
}

double NpvSwing::higherEnd() const {
    return atHigh < atLow - rounding ? input.low : input.high;
}

std::vector<NpvSwing> npvSwings(const Project& project) {
    Project working = project;
    const MovingNpv npv(working);
    std::vector<NpvSwing> swings;
    for (const NumberField& field : numberFields(working)) {
        if (!field.uncertain()) continue;
        auto& number = const_cast<Uncertain&>(*field.uncertain());
        const Spread spread = *number.spread;
        const Range range = field.info.range;
        NpvSwing swing{.input = {field.path, number.value, clampTo(range, spread.low), clampTo(range, spread.high),
                                 spread.distribution, range},
                       .rounding = 1e-13 * npv.grossValue()};
        {
            const Moved low(number, swing.input.low);
            swing.atLow = npv.npvWith(field);
        }
        {
            const Moved high(number, swing.input.high);
            swing.atHigh = npv.npvWith(field);
        }
        swings.push_back(std::move(swing));
    }
    return swings;
}

namespace {

Source sourceOf(const Project& project, const std::string& path) {
    const auto entry = project.provenance.find(path);
    return entry == project.provenance.end() ? Source::guess : entry->second.source;
}

}  // namespace

std::vector<InputSwing> largestSwings(const Project& project, const std::vector<NpvSwing>& swings, std::size_t count) {
    std::vector<InputSwing> largest;
    for (const NpvSwing& swing : swings)
        if (swing.size() > 0)
            largest.push_back({swing.input.path, swing.input.low, swing.input.high, swing.atLow, swing.atHigh,
                               swing.size(), sourceOf(project, swing.input.path)});
    std::stable_sort(largest.begin(), largest.end(),
                     [](const InputSwing& a, const InputSwing& b) { return a.size > b.size; });
    if (largest.size() > count) largest.resize(count);
    return largest;
}

std::optional<ProvenanceShares> provenanceShares(const Project& project, const std::vector<NpvSwing>& swings) {
    ProvenanceShares shares{};
    double all = 0;
    for (const NpvSwing& swing : swings) {
        shares[static_cast<std::size_t>(sourceOf(project, swing.input.path))] += swing.size();
        all += swing.size();
    }
    if (!(all > 0) || !std::isfinite(all)) return std::nullopt;
    for (double& share : shares) share /= all;
    return shares;
}

}  // namespace jupan
