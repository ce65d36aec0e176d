#include "core/project/scenario_editing.h"

#include <algorithm>
#include <utility>

namespace jupan {
namespace {

std::ptrdiff_t indexOf(const Project& project, std::string_view id) {
    const auto& list = project.scenarios;
    const auto found = std::find_if(list.begin(), list.end(), [id](const Scenario& s) { return s.id.text == id; });
    return found == list.end() ? -1 : found - list.begin();
}

/// "base" is what the command line and results call the project without a scenario.
Id freeId(const Project& project, std::string_view word) {
    std::string id(word);
    for (int number = 2; id == "base" || indexOf(project, id) >= 0; ++number)
        id = std::string(word) + "-" + std::to_string(number);
    return {id};
}

std::string_view idWord(ScenarioMode mode) {
    return mode == ScenarioMode::base ? std::string_view("scenario") : nameOf(mode);
}

}  // namespace

std::string addScenario(Project& project, ScenarioMode mode, std::string name) {
    Scenario scenario;
    scenario.id = freeId(project, idWord(mode));
    scenario.name = std::move(name);
    scenario.mode = mode;
    project.scenarios.push_back(std::move(scenario));
    return project.scenarios.back().id.text;
}

std::optional<std::string> duplicateScenario(Project& project, std::string_view id, std::string name) {
    const std::ptrdiff_t index = indexOf(project, id);
    if (index < 0) return std::nullopt;
    Scenario copy = project.scenarios[static_cast<std::size_t>(index)];
    copy.id = freeId(project, idWord(copy.mode));
    copy.name = std::move(name);
    const std::string newId = copy.id.text;
    project.scenarios.insert(project.scenarios.begin() + index + 1, std::move(copy));
    return newId;
}

bool removeScenario(Project& project, std::string_view id) {
    const std::ptrdiff_t index = indexOf(project, id);
    if (index < 0) return false;
    project.scenarios.erase(project.scenarios.begin() + index);
    return true;
}

bool moveScenario(Project& project, std::string_view id, int step) {
    const std::ptrdiff_t from = indexOf(project, id);
    const std::ptrdiff_t to = from + step;
    if (from < 0 || to < 0 || to >= static_cast<std::ptrdiff_t>(project.scenarios.size())) return false;
    const auto begin = project.scenarios.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    return true;
}

const Scenario* findScenario(const Project& project, std::string_view id) {
    const std::ptrdiff_t index = indexOf(project, id);
    return index < 0 ? nullptr : &project.scenarios[static_cast<std::size_t>(index)];
}

Scenario* findScenario(Project& project, std::string_view id) {
    return const_cast<Scenario*>(findScenario(std::as_const(project), id));
}

}  // namespace jupan
