#include "core/analysis/touched_lines.h"

#include <set>

namespace jupan {
namespace {

template <class Index>
std::vector<std::size_t> linesOf(const Index& index, std::string_view key) {
    const auto found = index.find(key);
    return found == index.end() ? std::vector<std::size_t>{} : found->second;
}

}  // namespace

TouchedLinesIndex::TouchedLinesIndex(const Project& project) {
    for (std::size_t k = 0; k < project.kpis.size(); ++k) {
        const Kpi& kpi = project.kpis[k];
        kpis_[kpi.id.text].push_back(k);
        if (kpi.workUnit) kpisByUnit_[kpi.workUnit->text].push_back(k);
    }
    for (std::size_t i = 0; i < project.workloads.size(); ++i) addWorkload(project, i);
    std::size_t index = project.workloads.size();
    const auto add = [&](const auto& line) {
        costs_[line.id.text].push_back(index);
        if (line.currency) costsByCurrency_[line.currency->code].push_back(index);
        ++index;
    };
    for (const Seat& seat : project.seats) add(seat);
    for (const Cost& cost : project.costs) add(cost);
}

void TouchedLinesIndex::addWorkload(const Project& project, std::size_t index) {
    const Workload& load = project.workloads[index];
    costs_[load.id.text].push_back(index);
    if (load.workUnit) costsByUnit_[load.workUnit->text].push_back(index);
    std::set<std::string, std::less<>> models, currencies;
    for (const Stage& stage : load.stages)
        for (const MixShare& part : stage.mix) models.insert(part.model.text);
    for (const Model& model : project.models) {
        if (!models.contains(model.id.text)) continue;
        costsByModel_[model.id.text].push_back(index);
        currencies.insert(model.currency.code);
    }
    for (const std::string& currency : currencies) costsByCurrency_[currency].push_back(index);
}

TouchedLines TouchedLinesIndex::of(std::string_view path) const {
    const std::size_t first = path.find('.');
    const std::string_view word = path.substr(0, first);
    const std::string_view rest = path.substr(first + 1);
    const std::string_view id = rest.substr(0, rest.find('.'));
    if (word == "project") return {.all = id == "horizon_months", .rates = true};
    if (word == "fx") return {.costs = linesOf(costsByCurrency_, id)};
    if (word == "model") return {.costs = linesOf(costsByModel_, id)};
    if (word == "work_unit") return {.kpis = linesOf(kpisByUnit_, id), .costs = linesOf(costsByUnit_, id)};
    if (word == "kpi") return {.kpis = linesOf(kpis_, id)};
    return {.costs = linesOf(costs_, id)};
}

}  // namespace jupan
