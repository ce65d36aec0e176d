#include "core/exchange/refused_places.h"

#include <charconv>

#include "core/project/validate.h"
#include "core/project/visit.h"

namespace jupan {

std::string inputPath(const std::string& place, const Project& project) {
    if (place.starts_with("project.fx.")) return place.substr(std::string_view("project.").size());
    std::string path = place;
    auto visit = [&]<class M>(const FieldInfo& section, const M& list) {
        if constexpr (IsVector<M>::value) {
            if constexpr (Identified<typename M::value_type>) {
                const std::string start = std::string(section.name) + "[";
                if (!place.starts_with(start)) return;
                std::size_t index = 0;
                std::from_chars(place.data() + start.size(), place.data() + place.size(), index);
                if (index < list.size())
                    path = entityPath(list[index], section.name, index) + place.substr(place.find(']') + 1);
            }
        }
    };
    describe(visit, project);
    return path;
}

RefusedPlaces::RefusedPlaces(const Problems& refusals) {
    for (const Problem& refusal : refusals)
        if (refusal.code != ProblemCode::unknownKey) paths_.insert(refusal.path);
    // Which rates are needed, and which are there, is not known without these.
    if (paths_.contains("project") || paths_.contains("project.currency")) paths_.insert("fx");
    auto visit = [&]<class M>(const FieldInfo& section, const M&) {
        if constexpr (IsVector<M>::value) {
            if constexpr (Identified<typename M::value_type>)
                if (hasUnknownItems(section.name)) unknownLists_.insert(pathWord<typename M::value_type>());
        }
    };
    const Project empty;
    describe(visit, empty);
}

bool RefusedPlaces::hasUnknownItems(std::string_view section) const {
    if (paths_.contains(section)) return true;
    const std::string start = std::string(section) + "[";
    for (auto path = paths_.lower_bound(start); path != paths_.end() && path->starts_with(start); ++path)
        if (path->ends_with("]") || path->ends_with("].id")) return true;
    return false;
}

bool RefusedPlaces::explains(const Problem& problem) const {
    using enum ProblemCode;
    if (touches(problem.path)) return true;
    const bool speaksOfPath = problem.code == unknownPath || problem.code == notUncertain;
    if (speaksOfPath)
        return touches(problem.value) || kindUnknown(problem.value) ||
               listUnknown(std::string_view(problem.value).substr(0, problem.value.find('.')));
    if (problem.code == unknownReference && listUnknown(problem.detail)) return true;
    const bool dependsOnKind =
        problem.code == fieldOfOtherKind || problem.code == missingField || problem.code == needsWorkUnit;
    return dependsOnKind && kindUnknown(problem.path);
}

bool RefusedPlaces::touches(std::string_view path) const {
    for (std::size_t end = path.find_first_of(".["); end != path.npos; end = path.find_first_of(".[", end + 1))
        if (paths_.contains(path.substr(0, end))) return true;
    const auto inside = [&](char separator) {
        const std::string prefix = std::string(path) + separator;
        const auto next = paths_.lower_bound(prefix);
        return next != paths_.end() && next->starts_with(prefix);
    };
    return paths_.contains(path) || inside('.') || inside('[');
}

bool RefusedPlaces::kindUnknown(std::string_view path) const {
    std::size_t end = path.find('.');
    for (int part = 0; part < 2 && end != path.npos; ++part, end = path.find('.', end + 1))
        if (paths_.contains(std::string(path.substr(0, end)) + ".kind")) return true;
    return false;
}

}  // namespace jupan
