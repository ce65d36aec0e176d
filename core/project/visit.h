// Helpers for walking descriptions.
#pragma once

#include "core/project/project.h"

namespace jupan {

/// `describe`, but only the fields that the entity's kind has.
template <class Visitor, class Entity>
void describeOwnFields(Visitor& visit, Entity& entity) {
    auto filter = [&](const FieldInfo& field, auto& member) {
        if (hasField(entity, field)) visit(field, member);
    };
    describe(filter, entity);
}

/// Sets the field called `name` if it has exactly the type of `value`; true if there is one.
template <class Entity, class Value>
bool assignField(Entity& entity, std::string_view name, const Value& value) {
    bool assigned = false;
    auto assign = [&]<class Member>(const FieldInfo& field, Member& member) {
        if constexpr (std::same_as<Member, Value>) {
            if (field.name != name) return;
            member = value;
            assigned = true;
        }
    };
    describe(assign, entity);
    return assigned;
}

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};

/// Maps from a text, or from what is written as one text, to values.
template <class T>
struct IsMap : std::false_type {};
template <class K, class T>
struct IsMap<std::map<K, T>> : std::true_type {};

inline std::string keyText(const std::string& key) {
    return key;
}
inline std::string keyText(YearMonth key) {
    return toText(key);
}
/// False if the text is no such key.
inline bool readKey(const std::string& text, std::string& key) {
    key = text;
    return true;
}
inline bool readKey(const std::string& text, YearMonth& key) {
    const auto month = parseYearMonth(text);
    if (month) key = *month;
    return month.has_value();
}

template <class T>
struct IsReference : std::false_type {};
template <EntityKind kind>
struct IsReference<Reference<kind>> : std::true_type {
    static constexpr EntityKind target = kind;
};

/// Number types that have an input path.
template <class T>
concept NumberMember = std::same_as<T, double> || std::same_as<T, int> || std::same_as<T, Uncertain> ||
    std::same_as<T, std::optional<double>> || std::same_as<T, std::optional<int>> ||
    std::same_as<T, std::optional<Uncertain>>;

}  // namespace jupan
