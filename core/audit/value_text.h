// Values of the document as the change log writes them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/project/project.h"
#include "core/project/visit.h"

namespace jupan {

/// As a JSON text: in quotation marks, control characters escaped.
std::string quotedText(std::string_view text);

inline std::string plainText(double number) {
    return shortestText(number);
}
inline std::string plainText(bool yes) {
    return yes ? "true" : "false";
}
inline std::string plainText(int number) {
    return std::to_string(number);
}
inline std::string plainText(std::int64_t number) {
    return std::to_string(number);
}
inline std::string plainText(const std::string& text) {
    return text;
}
inline std::string plainText(const Id& id) {
    return id.text;
}
inline std::string plainText(const Currency& currency) {
    return currency.code;
}
inline std::string plainText(YearMonth month) {
    return toText(month);
}
inline std::string plainText(Date date) {
    return toText(date);
}
inline std::string plainText(const Decimal& amount) {
    return amount.toText();
}
template <EntityKind kind>
std::string plainText(const Reference<kind>& reference) {
    return reference.text;
}
template <NamedEnum E>
std::string plainText(E value) {
    return std::string(nameOf(value));
}

/// Values that JSON writes without quotation marks.
template <class T>
inline constexpr bool isBare =
    std::same_as<T, double> || std::same_as<T, int> || std::same_as<T, std::int64_t> || std::same_as<T, bool>;

template <class T>
std::string jsonText(const T& value);

/// A described entity as {"field":value,…}; what says nothing (empty texts and lists, absent values, groups of
/// defaults) is left out, as in the document's text.
template <Described T>
std::string objectText(const T& entity) {
    std::string text;
    auto write = [&]<class M>(const FieldInfo& field, const M& member) {
        bool said = field.required;
        if constexpr (IsOptional<M>::value)
            said = member.has_value();
        else if constexpr (std::same_as<M, std::string> || IsVector<M>::value || IsMap<M>::value)
            said = said || !member.empty();
        else if constexpr (Described<M>)
            said = said || !(member == M{});
        else
            said = true;
        if (!said) return;
        text += (text.empty() ? "" : ",") + quotedText(field.name) + ":" + jsonText(member);
    };
    describe(write, entity);
    return "{" + text + "}";
}

/// Any value as JSON in one line; an absent one is "null".
template <class T>
std::string jsonText(const T& value) {
    if constexpr (IsOptional<T>::value) {
        return value ? jsonText(*value) : "null";
    } else if constexpr (IsVector<T>::value) {
        std::string text;
        for (const auto& item : value) text += (text.empty() ? "" : ",") + jsonText(item);
        return "[" + text + "]";
    } else if constexpr (IsMap<T>::value) {
        std::string text;
        for (const auto& [key, item] : value)
            text += (text.empty() ? "" : ",") + quotedText(keyText(key)) + ":" + jsonText(item);
        return "{" + text + "}";
    } else if constexpr (std::same_as<T, Uncertain>) {
        if (!value.spread) return shortestText(value.value);
        return "{\"value\":" + shortestText(value.value) + ",\"low\":" + shortestText(value.spread->low) +
               ",\"high\":" + shortestText(value.spread->high) +
               ",\"dist\":" + quotedText(nameOf(value.spread->distribution)) + "}";
    } else if constexpr (Described<T>) {
        return objectText(value);
    } else if constexpr (isBare<T>) {
        return plainText(value);
    } else {
        return quotedText(plainText(value));
    }
}

/// A field's value by itself: texts without quotation marks, absent values as nothing.
template <class T>
std::string fieldText(const T& value) {
    if constexpr (IsOptional<T>::value)
        return value ? fieldText(*value) : std::string();
    else if constexpr (IsVector<T>::value || IsMap<T>::value)
        return value.empty() ? std::string() : jsonText(value);
    else if constexpr (std::same_as<T, Uncertain> || Described<T>)
        return jsonText(value);
    else
        return plainText(value);
}

}  // namespace jupan
