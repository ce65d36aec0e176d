#include "core/analysis/movable_plan.h"

#include <cmath>
#include <numeric>

#include "core/engine/benefits.h"
#include "core/engine/lines.h"
#include "core/finance/npv.h"
#include "core/finance/payback.h"
#include "core/finance/ratio.h"
#include "core/project/validate.h"

namespace jupan {
namespace {

/// The project without what refers to its numbers: a moved number has no bounds that a correlation could ask for.
Project numbersOnly(Project project) {
    project.scenarios.clear();
    project.correlations.clear();
    project.provenance.clear();
    project.measurements.clear();
    return project;
}

NumberContent contentOf(const NumberSlot& slot) {
    return std::visit([]<class T>(const T* number) { return NumberContent(std::in_place_type<T>, *number); }, slot);
}

void restore(const NumberSlot& slot, const NumberContent& content) {
    std::visit([&]<class T>(T* number) { *number = std::get<T>(content); }, slot);
}

/// What an absent number counts as: a constant, or another field that it follows (model.md §2, §4).
std::optional<double> valueWhenAbsent(const Project& project, const NumberField& field) {
    if (field.info.defaultValue) return field.info.defaultValue;
    if (field.path == "project.finance_rate" || field.path == "project.reinvest_rate")
        return project.settings.discountRate;
    if (!field.path.starts_with("model.")) return std::nullopt;
    for (const Model& model : project.models) {
        const std::string prefix = "model." + model.id.text + ".";
        if (field.path == prefix + "cached_input") return model.price.input;
        if (field.path == prefix + "batch_input") return model.price.input / 2;
        if (field.path == prefix + "batch_output") return model.price.output / 2;
    }
    return std::nullopt;
}

void scale(std::vector<double>& months, double factor) {
    if (factor == 1) return;
    for (double& month : months) month *= factor;
}

double sumOf(std::span<const double> months) {
    return std::accumulate(months.begin(), months.end(), 0.0);
}

MetricValue finite(double value) {
    return std::isfinite(value) ? MetricValue{.value = value} : MetricValue::undefined(Undefined::overflow);
}

MetricValue roiOf(double benefit, double cost) {
    if (!std::isfinite(benefit) || !std::isfinite(cost)) return MetricValue::undefined(Undefined::overflow);
    if (const auto roi = ratio(benefit - cost, cost)) return {.value = roi};
    return MetricValue::undefined(cost == 0 ? Undefined::noCost : Undefined::overflow);
}

MetricValue paybackOf(std::span<const double> benefit, std::span<const double> cost) {
    std::vector<double> net(benefit.size());
    for (std::size_t m = 0; m < net.size(); ++m) net[m] = benefit[m] - cost[m];
    if (const auto month = paybackMonth(net)) return {.value = month};
    return MetricValue::undefined(std::isfinite(sumOf(net)) ? Undefined::neverPaysBack : Undefined::overflow);
}

}  // namespace

MovablePlan::MovablePlan(const ScenarioProject& plan)
    : project_(numbersOnly(plan.project)),
      benefitFactor_(plan.benefitFactor),
      costFactor_(plan.costFactor),
      lookup_(project_),
      index_(project_) {
    computeAll();
}

PlanInput MovablePlan::inputOf(NumberField field) {
    PlanInput input{.field = std::move(field)};
    const auto written = input.field.value();
    input.content = contentOf(input.field.slot);
    input.base = written ? written : valueWhenAbsent(project_, input.field);
    input.touched = index_.of(input.field.path);
    input.askWholeProject = input.field.isInteger();
    return input;
}

Result<PlanInput> MovablePlan::input(std::string_view path) {
    const Problem unknown{.code = ProblemCode::unknownPath, .path = std::string(path), .value = std::string(path)};
    auto field = findNumberField(project_, path);
    if (!field) return unknown;
    PlanInput input = inputOf(*std::move(field));
    // An absent number without a default that is no month: the other form of a workload's demand.
    if (!input.base && !input.field.isInteger()) return unknown;
    return input;
}

std::vector<PlanInput> MovablePlan::uncertainInputs() {
    std::vector<PlanInput> inputs;
    for (NumberField& field : numberFields(project_))
        if (field.uncertain()) inputs.push_back(inputOf(std::move(field)));
    return inputs;
}

Undefined MovablePlan::move(std::initializer_list<Move> moves) {
    bool askWholeProject = false;
    for (const auto& [input, value] : moves) {
        if (!contains(input.field.info.range, value)) return Undefined::outOfRange;
        if (input.field.isInteger() && value != std::floor(value)) return Undefined::notInteger;
        askWholeProject = askWholeProject || input.askWholeProject;
    }
    for (const auto& [input, value] : moves) input.field.set(value);
    if (askWholeProject && !validate(project_).empty()) {
        for (const auto& [input, value] : moves) restore(input.field.slot, input.content);
        return Undefined::notValid;
    }
    for (const auto& [input, value] : moves) compute(input.touched);
    return Undefined::no;
}

MetricValue MovablePlan::valueAt(std::initializer_list<Move> moves, Metric metric) {
    const Undefined refused = move(moves);
    if (refused != Undefined::no) return MetricValue::undefined(refused);
    const MetricValue result = value(metric);
    for (const auto& [input, number] : moves) putBack(input);
    return result;
}

void MovablePlan::putBack(const PlanInput& input) {
    restore(input.field.slot, input.content);
    compute(input.touched);
}

std::vector<double> MovablePlan::benefitOf(std::size_t kpi) const {
    auto months = unscaledBenefit(project_.kpis[kpi], lookup_, project_.settings.horizonMonths);
    scale(months, benefitFactor_);
    return months;
}

std::vector<double> MovablePlan::costOf(std::size_t line) const {
    auto months = costLineMonths(project_, lookup_, line);
    scale(months, costFactor_);
    return months;
}

void MovablePlan::computeAll() {
    const auto months = static_cast<std::size_t>(project_.settings.horizonMonths) + 1;
    rates_ = metricRates(project_.settings);
    std::vector<std::vector<double>> benefits, costs;
    struct Members {
        std::vector<std::size_t> kpis;
        std::vector<std::vector<double>> benefits, claims;
    };
    std::map<std::string, Members, std::less<>> members;
    for (std::size_t k = 0; k < project_.kpis.size(); ++k) {
        const Kpi& kpi = project_.kpis[k];
        benefits.push_back(benefitOf(k));
        if (kpi.kind != KpiKind::timeSaving) continue;
        Members& group = members[kpi.workUnit->text];
        group.kpis.push_back(k);
        group.claims.push_back(claimedHours(kpi, project_.settings.horizonMonths));
        group.benefits.push_back(std::move(benefits.back()));
        benefits.back().assign(months, 0.0);
    }
    for (std::size_t i = 0; i < costLineCount(project_); ++i) costs.push_back(costOf(i));
    benefits_ = MonthSums(benefits, months);
    costs_ = MonthSums(costs, months);

    groups_.clear();
    places_.assign(project_.kpis.size(), {});
    for (const auto& [unit, group] : members) {
        HoursGroup& made = groups_
                               .emplace(unit, HoursGroup{.leaf = group.kpis.front(),
                                                         .benefit = MonthSums(group.benefits, months),
                                                         .claims = MonthSums(group.claims, months)})
                               .first->second;
        for (std::size_t i = 0; i < group.kpis.size(); ++i) places_[group.kpis[i]] = {.group = &made, .index = i};
        computeGroup(made);
    }
}

void MovablePlan::compute(const TouchedLines& touched) {
    if (touched.all) return computeAll();
    if (touched.rates) rates_ = metricRates(project_.settings);
    HoursGroup* group = nullptr;  // the touched time_saving KPIs are all of one work unit
    for (const std::size_t k : touched.kpis) {
        computeKpi(k);
        if (places_[k].group) group = places_[k].group;
    }
    if (group) computeGroup(*group);
    for (const std::size_t i : touched.costs) costs_.set(i, costOf(i));
}

void MovablePlan::computeKpi(std::size_t kpi) {
    const GroupPlace place = places_[kpi];
    if (!place.group) return benefits_.set(kpi, benefitOf(kpi));
    place.group->benefit.set(place.index, benefitOf(kpi));
    place.group->claims.set(place.index, claimedHours(project_.kpis[kpi], project_.settings.horizonMonths));
}

void MovablePlan::computeGroup(const HoursGroup& group) {
    const auto benefit = group.benefit.total();
    const auto claims = group.claims.total();
    std::vector<double> scaled(benefit.size());
    for (std::size_t m = 0; m < scaled.size(); ++m) scaled[m] = benefit[m] * claimScale(claims[m]);
    benefits_.set(group.leaf, scaled);
}

std::vector<double> MovablePlan::costMonths() const {
    const auto bare = costs_.total();
    std::vector<double> months(bare.begin(), bare.end());
    scale(months, 1 + project_.settings.contingency);
    return months;
}

MetricValue MovablePlan::value(Metric metric) const {
    const auto benefit = benefits_.total();
    const std::vector<double> cost = costMonths();
    switch (metric) {
        case Metric::npv:
            return finite(npv().npv);
        case Metric::net:
            return finite(sumOf(benefit) - sumOf(cost));
        case Metric::roi:
            return roiOf(sumOf(benefit), sumOf(cost));
        case Metric::paybackMonth:
            return paybackOf(benefit, cost);
    }
    return {};
}

SizedNpv MovablePlan::npv() const {
    const double benefit = presentValue(benefits_.total(), rates_.discountFactors);
    const double cost = presentValue(costMonths(), rates_.discountFactors);
    return {.npv = benefit - cost, .gross = benefit + cost};
}

}  // namespace jupan
