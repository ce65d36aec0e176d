// Checks of single fields: ranges, bounds, ids, kinds. The cross-entity rules stand in validate.cpp.
#pragma once

#include "core/project/validate.h"
#include "core/project/visit.h"

namespace jupan {

void checkNumber(Problems& out, const FieldInfo& field, const std::string& path, double value);
void checkUncertain(Problems& out, const FieldInfo& field, const std::string& path, const Uncertain& value);
void checkText(Problems& out, const std::string& path, const std::string& text);
void checkCurrency(Problems& out, const std::string& path, const Currency& currency);

/// Names of the kinds in a field's kind mask, comma-separated.
template <class Entity>
std::string kindNames(const Entity& entity, std::uint32_t kinds) {
    std::string names;
    if constexpr (requires { entity.kind; }) {
        const auto& all = EnumNames<std::remove_cvref_t<decltype(entity.kind)>>::names;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (kinds & (1U << i)) names += (names.empty() ? "" : ", ") + std::string(all[i]);
    }
    return names;
}

/// Visits every field of one described struct, nested ones included, and notes what model.md §8 refuses.
template <class Entity>
class FieldChecker {
public:
    FieldChecker(Problems& out, std::string prefix, const Entity& entity)
        : out_(out), prefix_(std::move(prefix)), entity_(entity) {}

    template <class T>
    void operator()(const FieldInfo& field, const T& member) {
        const std::string path = prefix_ + "." + std::string(field.name);
        if constexpr (IsOptional<T>::value) {
            checkOptional(field, path, member);
        } else {
            check(field, path, member);
        }
    }

private:
    template <class T>
    void checkOptional(const FieldInfo& field, const std::string& path, const std::optional<T>& member) {
        const bool own = hasField(entity_, field);
        if (member && !own) {
            if constexpr (requires { entity_.kind; })
                out_.push_back({.code = ProblemCode::fieldOfOtherKind,
                                .path = path,
                                .value = std::string(nameOf(entity_.kind)),
                                .detail = kindNames(entity_, field.kinds)});
        } else if (member) {
            check(field, path, *member);
        } else if (own && field.required) {
            out_.push_back({.code = ProblemCode::missingField, .path = path});
        }
    }

    template <class T>
    void check(const FieldInfo& field, const std::string& path, const T& member) {
        if constexpr (std::same_as<T, double> || std::same_as<T, int>) {
            checkNumber(out_, field, path, member);
        } else if constexpr (std::same_as<T, Decimal>) {
            checkNumber(out_, field, path, asDouble(member));
        } else if constexpr (std::same_as<T, Uncertain>) {
            checkUncertain(out_, field, path, member);
        } else if constexpr (std::same_as<T, std::string>) {
            checkText(out_, path, member);
        } else if constexpr (std::same_as<T, Id>) {
            if (!isValidId(member.text))
                out_.push_back({.code = ProblemCode::badId, .path = path, .value = member.text});
        } else if constexpr (std::same_as<T, Currency>) {
            checkCurrency(out_, path, member);
        } else if constexpr (std::same_as<T, std::map<std::string, Uncertain>>) {
            for (const auto& [currency, rate] : member) {
                const std::string ratePath = "fx." + currency;
                checkCurrency(out_, ratePath, Currency{currency});
                checkUncertain(out_, field, ratePath, rate);
            }
        } else if constexpr (std::same_as<T, std::map<std::string, std::string>>) {
            for (const auto& [key, text] : member) {
                checkText(out_, path, key);
                checkText(out_, path, text);
            }
        } else if constexpr (IsVector<T>::value) {
            for (std::size_t i = 0; i < member.size(); ++i) {
                if constexpr (Described<typename T::value_type>) {
                    FieldChecker<typename T::value_type> nested(out_, indexedPath(path, i), member[i]);
                    describe(nested, member[i]);
                } else {
                    check(field, indexedPath(path, i), member[i]);
                }
            }
        } else if constexpr (Described<T>) {
            FieldChecker<T> nested(out_, path, member);
            describe(nested, member);
        }
        // References and paths are checked against the other entities in validate.cpp; enumerations cannot be wrong.
    }

    Problems& out_;
    std::string prefix_;
    const Entity& entity_;
};

template <class Entity>
void checkFields(Problems& out, const std::string& prefix, const Entity& entity) {
    FieldChecker<Entity> checker(out, prefix, entity);
    describe(checker, entity);
}

}  // namespace jupan
