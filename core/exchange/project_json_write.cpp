#include "core/exchange/project_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/exchange/document.h"
#include "core/project/visit.h"

namespace jupan {
namespace {

/// Written in document order.
using OrderedJson = nlohmann::ordered_json;

OrderedJson toJson(double number) {
    if (number == std::floor(number) && std::abs(number) < 9007199254740992.0) return static_cast<std::int64_t>(number);
    return number;
}
OrderedJson toJson(bool yes) {
    return yes;
}
OrderedJson toJson(int number) {
    return number;
}
OrderedJson toJson(const std::string& text) {
    return text;
}
OrderedJson toJson(const Id& id) {
    return id.text;
}
OrderedJson toJson(const Currency& currency) {
    return currency.code;
}
OrderedJson toJson(YearMonth month) {
    return toText(month);
}
OrderedJson toJson(Date date) {
    return toText(date);
}
/// As text: a JSON number would lose digits on the way through other programs.
OrderedJson toJson(const Decimal& amount) {
    return amount.toText();
}
OrderedJson toJson(const Uncertain& number) {
    if (!number.spread) return toJson(number.value);
    return {{"value", toJson(number.value)},
            {"low", toJson(number.spread->low)},
            {"high", toJson(number.spread->high)},
            {"dist", nameOf(number.spread->distribution)}};
}
template <NamedEnum E>
OrderedJson toJson(E value) {
    return nameOf(value);
}
template <EntityKind kind>
OrderedJson toJson(const Reference<kind>& reference) {
    return reference.text;
}
template <class T>
OrderedJson toJson(const std::vector<T>& list);
template <class K, class T>
OrderedJson toJson(const std::map<K, T>& map);
template <Described T>
OrderedJson toJson(const T& entity);

template <Described T>
OrderedJson toJson(const T& entity) {
    OrderedJson object = OrderedJson::object();
    auto write = [&]<class M>(const FieldInfo& field, const M& member) {
        const std::string key(field.name);
        if constexpr (IsOptional<M>::value) {
            if (member) object[key] = toJson(*member);
        } else if constexpr (std::same_as<M, std::string> || IsVector<M>::value ||
                             requires { typename M::mapped_type; }) {
            if (field.required || !member.empty()) object[key] = toJson(member);
        } else if constexpr (std::same_as<M, Adoption> || std::same_as<M, FinOpsSettings>) {
            if (!(member == M{})) object[key] = toJson(member);
        } else {
            object[key] = toJson(member);
        }
    };
    describe(write, entity);
    return object;
}
template <class T>
OrderedJson toJson(const std::vector<T>& list) {
    OrderedJson array = OrderedJson::array();
    for (const T& item : list) array.push_back(toJson(item));
    return array;
}
template <class K, class T>
OrderedJson toJson(const std::map<K, T>& map) {
    // Straight into the vector behind the ordered map: its own insertion searches all earlier keys.
    OrderedJson::object_t object;
    auto& entries = static_cast<OrderedJson::object_t::Container&>(object);
    for (const auto& [key, item] : map) entries.emplace_back(keyText(key), toJson(item));
    return object;
}

}  // namespace

std::string projectToJson(const Project& project) {
    OrderedJson document = {{"format", documentFormat}, {"version", documentVersion}};
    OrderedJson sections = toJson(project);
    for (const auto& section : sections.items()) document[section.key()] = std::move(section.value());
    return document.dump(2) + "\n";
}

}  // namespace jupan
