#include "core/project/validate_paths.h"

#include "core/project/visit.h"

namespace jupan {
namespace {

/// Looks for the field that a path names inside one entity ("adoption.ceiling").
class FieldFinder {
public:
    explicit FieldFinder(std::string_view rest) : rest_(rest) {}
    [[nodiscard]] bool found() const { return found_; }

    template <class T>
    void operator()(const FieldInfo& info, const T& member) {
        if constexpr (NumberMember<T>) {
            found_ = found_ || rest_ == info.name;
        } else if constexpr (IsOptional<T>::value) {
            if constexpr (Described<typename T::value_type>) {
                if (member) (*this)(info, *member);
            }
        } else if constexpr (Described<T>) {
            const std::size_t length = info.name.size();
            if (!rest_.starts_with(info.name) || rest_.size() <= length || rest_[length] != '.') return;
            FieldFinder nested(rest_.substr(length + 1));
            describeOwnFields(nested, member);
            found_ = found_ || nested.found();
        }
    }

private:
    std::string_view rest_;
    bool found_ = false;
};

}  // namespace

NumberPaths::NumberPaths(const Project& project) : settings_(project.settings) {
    const auto take = [this]<class Entity>(const std::vector<Entity>& list) {
        auto& known = std::get<ById<Entity>>(entities_);
        known.reserve(list.size());
        for (const Entity& entity : list) known.emplace(entity.id.text, &entity);
    };
    take(project.models);
    take(project.workUnits);
    take(project.kpis);
    take(project.workloads);
    take(project.seats);
    take(project.costs);
}

bool NumberPaths::contains(std::string_view path) const {
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos) return false;
    const std::string_view word = path.substr(0, dot);
    const std::string_view rest = path.substr(dot + 1);
    if (word == "fx") return settings_.fx.contains(std::string(rest));
    if (word == "project") {
        FieldFinder finder(rest);
        describe(finder, settings_);
        return finder.found();
    }
    const std::string_view id = rest.substr(0, rest.find('.'));
    if (id.size() == rest.size()) return false;
    const auto inList = [&]<class Entity>(const ById<Entity>& known) {
        if (word != pathWord<Entity>()) return false;
        const auto entity = known.find(id);
        if (entity == known.end()) return false;
        FieldFinder finder(rest.substr(id.size() + 1));
        describeOwnFields(finder, *entity->second);
        return finder.found();
    };
    return std::apply([&](const auto&... lists) { return (inList(lists) || ...); }, entities_);
}

}  // namespace jupan
