#include "ui/models/scenario_inputs.h"

#include <QCoreApplication>

#include "core/project/inputs.h"
#include "core/project/scenario_editing.h"
#include "ui/format/problem_text.h"

namespace jupan {
namespace {

/// What the words of an input need of its entity.
struct Owner {
    QString name;
    std::string kind{};
    std::string currency{};
};

class InputWords {
    Q_DECLARE_TR_FUNCTIONS(InputWords)
};

template <class Entity>
std::optional<Owner> ownerIn(const std::vector<Entity>& list, std::string_view id) {
    for (const Entity& entity : list) {
        if (entity.id.text != id) continue;
        Owner owner{QString::fromStdString(entity.name)};
        if constexpr (requires { entity.kind; }) owner.kind = nameOf(entity.kind);
        if constexpr (std::same_as<Entity, Model>)
            owner.currency = entity.currency.code;
        else if constexpr (requires { entity.currency->code; })
            if (entity.currency) owner.currency = entity.currency->code;
        return owner;
    }
    return std::nullopt;
}

std::optional<Owner> ownerOf(const Project& project, std::string_view word, std::string_view id) {
    if (word == pathWord<WorkUnit>()) return ownerIn(project.workUnits, id);
    if (word == pathWord<Kpi>()) return ownerIn(project.kpis, id);
    if (word == pathWord<Workload>()) return ownerIn(project.workloads, id);
    if (word == pathWord<Seat>()) return ownerIn(project.seats, id);
    if (word == pathWord<Cost>()) return ownerIn(project.costs, id);
    if (word == pathWord<Model>()) return ownerIn(project.models, id);
    if (word == pathWord<Scenario>()) return ownerIn(project.scenarios, id);
    return std::nullopt;
}

struct PathParts {
    std::string_view word;
    std::string_view id;
    bool hasField;
};

PathParts partsOf(std::string_view path) {
    const auto first = path.find('.');
    if (first == std::string_view::npos) return {path, {}, false};
    const auto second = path.find('.', first + 1);
    const bool hasField = second != std::string_view::npos;
    return {path.substr(0, first), path.substr(first + 1, hasField ? second - first - 1 : path.npos), hasField};
}

ScenarioInput inputOf(const Project& project, const NumberField& field) {
    return {field.path, inputWords(project, field.path), field.value()};
}

}  // namespace

std::optional<FieldSpec> inputField(const Project& project, std::string_view path) {
    auto spec = fieldOfPath(path);
    if (!spec) return std::nullopt;
    const PathParts parts = partsOf(path);
    if (const auto owner = ownerOf(project, parts.word, parts.id)) {
        spec->kind = owner->kind;
        spec->currency = owner->currency;
    }
    // A scenario's override is a number: leaving it empty is not a choice there.
    spec->clearable = false;
    return spec;
}

QString inputWords(const Project& project, std::string_view path) {
    const PathParts parts = partsOf(path);
    const auto owner = ownerOf(project, parts.word, parts.id);
    if (owner && !parts.hasField) return owner->name;
    const auto field = inputField(project, path);
    if (!field) return placeText(path);
    const QString label = fieldLabel(*field);
    if (parts.word == "fx")
        return InputWords::tr("%1 (%2)").arg(
            label, QString::fromUtf8(parts.id.data(), static_cast<qsizetype>(parts.id.size())));
    return owner ? InputWords::tr("%1 · %2").arg(owner->name, label) : label;
}

std::vector<ScenarioInput> scenarioInputs(const Project& project) {
    // The fields are only read; their slots need a project that may be written.
    Project working = project;
    std::vector<ScenarioInput> inputs;
    for (const NumberField& field : numberFields(working)) inputs.push_back(inputOf(project, field));
    return inputs;
}

std::optional<ScenarioInput> scenarioInput(const Project& project, const std::string& path) {
    const auto field = findNumberField(const_cast<Project&>(project), path);  // only read
    if (!field) return std::nullopt;
    return inputOf(project, *field);
}

QString scenarioName(const Project& project, std::string_view id) {
    if (const Scenario* scenario = findScenario(project, id)) return QString::fromStdString(scenario->name);
    return InputWords::tr("Base");
}

}  // namespace jupan
