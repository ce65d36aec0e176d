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

std::optional<FieldSpec> fieldWith(const std::optional<Owner>& owner, std::string_view path) {
    auto spec = fieldOfPath(path);
    if (!spec) return std::nullopt;
    if (owner) {
        spec->kind = owner->kind;
        spec->currency = owner->currency;
    }
    // A scenario's override is a number: leaving it empty is not a choice there.
    spec->clearable = false;
    return spec;
}

QString wordsWith(const std::optional<Owner>& owner, const PathParts& parts, std::string_view path) {
    if (owner && !parts.hasField) return owner->name;
    const auto field = fieldWith(owner, path);
    if (!field) return placeText(path);
    const QString label = fieldLabel(*field);
    if (parts.word == "fx")
        return InputWords::tr("%1 (%2)").arg(
            label, QString::fromUtf8(parts.id.data(), static_cast<qsizetype>(parts.id.size())));
    return owner ? InputWords::tr("%1 · %2").arg(owner->name, label) : label;
}

}  // namespace

std::optional<FieldSpec> inputField(const Project& project, std::string_view path) {
    const PathParts parts = partsOf(path);
    return fieldWith(ownerOf(project, parts.word, parts.id), path);
}

QString inputWords(const Project& project, std::string_view path) {
    const PathParts parts = partsOf(path);
    return wordsWith(ownerOf(project, parts.word, parts.id), parts, path);
}

std::vector<ScenarioInput> scenarioInputs(const Project& project) {
    // The fields are only read; their slots need a project that may be written.
    Project working = project;
    std::vector<ScenarioInput> inputs;
    // The fields of an entity follow each other: it is looked up once.
    std::string word;
    std::string id;
    std::optional<Owner> owner;
    for (const NumberField& field : numberFields(working)) {
        const PathParts parts = partsOf(field.path);
        if (parts.word != word || parts.id != id) {
            word = parts.word;
            id = parts.id;
            owner = ownerOf(project, word, id);
        }
        inputs.push_back({field.path, wordsWith(owner, parts, field.path), field.value()});
    }
    return inputs;
}

std::optional<ScenarioInput> scenarioInput(const Project& project, const std::string& path) {
    const auto field = findNumberFieldToRead(project, path);
    if (!field) return std::nullopt;
    return ScenarioInput{field->path, inputWords(project, field->path), field->value()};
}

QString scenarioName(const Project& project, std::string_view id) {
    if (const Scenario* scenario = findScenario(project, id)) return QString::fromStdString(scenario->name);
    return InputWords::tr("Base");
}

}  // namespace jupan
