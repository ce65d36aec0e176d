#include "core/project/touched_entities.h"

#include <set>
#include <string_view>
#include <utility>

namespace jupan {
namespace {

/// Calls `visit` with each list of entities that have input paths.
template <class Visit>
void eachList(Visit visit) {
    visit(&Project::models);
    visit(&Project::workUnits);
    visit(&Project::kpis);
    visit(&Project::workloads);
    visit(&Project::seats);
    visit(&Project::costs);
}

}  // namespace

TouchedEntities::TouchedEntities(const Project& project) : project_(project) {
    eachList([this]<class Entity>(std::vector<Entity> Project::*list) {
        std::size_t index = 0;
        // Of a repeated id the first counts, as for every path.
        for (const Entity& entity : project_.*list)
            places_.emplace(std::string(pathWord<Entity>()) + "." + entity.id.text, index++);
    });
}

Project TouchedEntities::by(const std::map<std::string, double>& overrides) const {
    std::set<std::pair<std::string_view, std::size_t>> chosen;
    for (const auto& [path, number] : overrides) {
        const std::string_view entity = std::string_view(path).substr(0, path.find('.', path.find('.') + 1));
        if (const auto place = places_.find(entity); place != places_.end())
            chosen.emplace(entity.substr(0, entity.find('.')), place->second);
    }
    Project part;
    part.settings = project_.settings;
    eachList([&]<class Entity>(std::vector<Entity> Project::*list) {
        constexpr std::string_view word = pathWord<Entity>();
        for (auto next = chosen.lower_bound({word, 0}); next != chosen.end() && next->first == word; ++next)
            (part.*list).push_back((project_.*list)[next->second]);
    });
    return part;
}

}  // namespace jupan
