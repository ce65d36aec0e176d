#include "core/tables/table_context.h"

#include "core/engine/analyze.h"
#include "core/engine/chosen_scenario.h"

namespace jupan::tables {
namespace {

template <class Entity>
void addNames(std::map<std::string, std::string, std::less<>>& names, const std::vector<Entity>& entities) {
    for (const Entity& entity : entities)
        names.emplace(std::string(pathWord<Entity>()) + "." + entity.id.text, entity.name);
}

}  // namespace

TableContext::TableContext(const ExportSource& source, Results base, ScenarioProject plan, Results results)
    : source_(source), base_(std::move(base)), plan_(std::move(plan)), results_(std::move(results)) {
    addNames(names_, project().models);
    addNames(names_, project().workUnits);
    addNames(names_, project().kpis);
    addNames(names_, project().workloads);
    addNames(names_, project().seats);
    addNames(names_, project().costs);
}

Result<TableContext> TableContext::of(const ExportSource& source) {
    auto base = analyze(*source.project);
    if (!base) return base.problems();
    auto plan = chosenScenario(*source.project, source.scenario);
    if (!plan) return plan.problems();
    auto results = analyze(*source.project, source.scenario);
    if (!results) return results.problems();
    return TableContext(source, std::move(base.value()), std::move(plan.value()), std::move(results.value()));
}

std::string_view TableContext::language() const {
    return source_.language == TableLanguage::korean ? "ko" : "en";
}

std::string TableContext::nameOfInput(std::string_view path) const {
    const std::size_t word = path.find('.');
    if (word == std::string_view::npos) return {};
    const auto found = names_.find(path.substr(0, path.find('.', word + 1)));
    return found == names_.end() ? std::string() : found->second;
}

const Tornado& TableContext::tornadoOf(Metric metric) const {
    const auto found = tornados_.find(metric);
    if (found != tornados_.end()) return found->second;
    return tornados_.emplace(metric, tornado(plan_, metric)).first->second;
}

}  // namespace jupan::tables
