#include "core/project/inputs.h"

#include <cmath>

#include "core/project/visit.h"

namespace jupan {
namespace {

/// Collects the number fields of one described struct under a prefix ("kpi.handling").
class Collector {
public:
    Collector(std::vector<NumberField>& out, std::string prefix) : out_(out), prefix_(std::move(prefix)) {}

    template <class T>
    void operator()(const FieldInfo& info, T& member) {
        if constexpr (NumberMember<T>) {
            out_.push_back({prefix_ + "." + std::string(info.name), info, &member});
        } else if constexpr (std::same_as<T, std::map<std::string, Uncertain>>) {
            for (auto& [currency, rate] : member) out_.push_back({"fx." + currency, info, &rate});
        } else if constexpr (IsOptional<T>::value) {
            if constexpr (Described<typename T::value_type>) {
                if (member) (*this)(info, *member);
            }
        } else if constexpr (Described<T>) {
            Collector nested(out_, prefix_ + "." + std::string(info.name));
            describeOwnFields(nested, member);
        }
    }

private:
    std::vector<NumberField>& out_;
    std::string prefix_;
};

template <class Entity>
void collectEntity(std::vector<NumberField>& out, Entity& entity) {
    Collector collector(out, std::string(pathWord<Entity>()) + "." + entity.id.text);
    describeOwnFields(collector, entity);
}

void collectSettings(std::vector<NumberField>& out, Settings& settings) {
    Collector collector(out, "project");
    describe(collector, settings);
}

template <class Entity>
bool findInList(std::vector<Entity>& list, std::string_view word, std::string_view id, std::vector<NumberField>& out) {
    if (word != pathWord<Entity>()) return false;
    for (Entity& entity : list) {
        if (entity.id.text == id) {
            collectEntity(out, entity);
            return true;
        }
    }
    return false;
}

Problems setNumber(const NumberField& field, double number, const std::string& where) {
    if (!std::isfinite(number)) return {{.code = ProblemCode::notFinite, .path = where, .value = shortestText(number)}};
    if (!contains(field.info.range, number))
        return {
            {.code = ProblemCode::outOfRange, .path = where, .value = shortestText(number), .range = field.info.range}};
    if (field.isInteger() && number != std::floor(number))
        return {
            {.code = ProblemCode::notInteger, .path = where, .value = shortestText(number), .range = field.info.range}};
    field.set(number);
    return {};
}

}  // namespace

std::optional<double> NumberField::value() const {
    struct Read {
        std::optional<double> operator()(const double* number) const { return *number; }
        std::optional<double> operator()(const std::optional<double>* number) const { return *number; }
        std::optional<double> operator()(const int* number) const { return *number; }
        std::optional<double> operator()(const std::optional<int>* number) const {
            return *number ? std::optional<double>(**number) : std::nullopt;
        }
        std::optional<double> operator()(const Uncertain* number) const { return number->value; }
        std::optional<double> operator()(const std::optional<Uncertain>* number) const {
            return *number ? std::optional<double>((*number)->value) : std::nullopt;
        }
    };
    return std::visit(Read{}, slot);
}

bool NumberField::mayBeUncertain() const {
    return std::holds_alternative<Uncertain*>(slot) || std::holds_alternative<std::optional<Uncertain>*>(slot);
}

const Uncertain* NumberField::uncertain() const {
    const Uncertain* found = nullptr;
    if (const auto* direct = std::get_if<Uncertain*>(&slot)) found = *direct;
    if (const auto* optional = std::get_if<std::optional<Uncertain>*>(&slot); optional && **optional)
        found = &***optional;
    return found && found->spread ? found : nullptr;
}

bool NumberField::isInteger() const {
    return std::holds_alternative<int*>(slot) || std::holds_alternative<std::optional<int>*>(slot);
}

void NumberField::set(double number) const {
    struct Write {
        double number;
        void operator()(double* target) const { *target = number; }
        void operator()(std::optional<double>* target) const { *target = number; }
        void operator()(int* target) const { *target = static_cast<int>(number); }
        void operator()(std::optional<int>* target) const { *target = static_cast<int>(number); }
        void operator()(Uncertain* target) const { *target = Uncertain(number); }
        void operator()(std::optional<Uncertain>* target) const { *target = Uncertain(number); }
    };
    std::visit(Write{number}, slot);
}

std::vector<NumberField> numberFields(Project& project) {
    std::vector<NumberField> out;
    collectSettings(out, project.settings);
    for (Model& model : project.models) collectEntity(out, model);
    for (WorkUnit& unit : project.workUnits) collectEntity(out, unit);
    for (Kpi& kpi : project.kpis) collectEntity(out, kpi);
    for (Workload& load : project.workloads) collectEntity(out, load);
    for (Seat& seat : project.seats) collectEntity(out, seat);
    for (Cost& cost : project.costs) collectEntity(out, cost);
    return out;
}

std::optional<NumberField> findNumberField(Project& project, std::string_view path) {
    const std::size_t firstDot = path.find('.');
    if (firstDot == std::string_view::npos) return std::nullopt;
    const std::string_view word = path.substr(0, firstDot);
    const std::size_t secondDot = path.find('.', firstDot + 1);
    const std::string_view id = path.substr(
        firstDot + 1, secondDot == std::string_view::npos ? std::string_view::npos : secondDot - firstDot - 1);
    std::vector<NumberField> candidates;
    if (word == "project" || word == "fx") {
        collectSettings(candidates, project.settings);
    } else {
        findInList(project.models, word, id, candidates) || findInList(project.workUnits, word, id, candidates) ||
            findInList(project.kpis, word, id, candidates) || findInList(project.workloads, word, id, candidates) ||
            findInList(project.seats, word, id, candidates) || findInList(project.costs, word, id, candidates);
    }
    for (NumberField& field : candidates)
        if (field.path == path) return std::move(field);
    return std::nullopt;
}

// One walker serves readers and writers, so its slots are mutable; readers promise not to write through them.
std::vector<NumberField> numberFieldsToRead(const Project& project) {
    return numberFields(const_cast<Project&>(project));
}

std::optional<NumberField> findNumberFieldToRead(const Project& project, std::string_view path) {
    return findNumberField(const_cast<Project&>(project), path);
}

std::vector<UncertainInput> uncertainInputs(const Project& project) {
    std::vector<UncertainInput> inputs;
    for (const NumberField& field : numberFieldsToRead(project)) {
        const Uncertain* uncertain = field.uncertain();
        if (!uncertain) continue;
        const Range range = field.info.range;
        inputs.push_back({field.path, uncertain->value, clampTo(range, uncertain->spread->low),
                          clampTo(range, uncertain->spread->high), uncertain->spread->distribution, range});
    }
    return inputs;
}

Result<Project> withOverrides(const Project& project, const std::map<std::string, double>& overrides,
                              std::string_view context) {
    Project changed = project;
    Problems problems;
    for (const auto& [path, number] : overrides) {
        const std::string where = std::string(context) + "." + path;
        const auto field = findNumberField(changed, path);
        if (!field) {
            problems.push_back({.code = ProblemCode::unknownPath, .path = where, .value = path});
            continue;
        }
        const Problems refused = setNumber(*field, number, where);
        problems.insert(problems.end(), refused.begin(), refused.end());
    }
    if (!problems.empty()) return problems;
    return changed;
}

}  // namespace jupan
