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
OrderedJson toJson(std::int64_t number) {
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
        } else if constexpr (Described<M>) {
            // A group of fields that says nothing but defaults need not be said.
            if (field.required || !(member == M{})) object[key] = toJson(member);
        } else if constexpr (std::same_as<M, std::int64_t>) {
            if (field.required || member != 0) object[key] = toJson(member);
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

/// A section of the document, two blanks deep.
std::string sectionText(const OrderedJson& json) {
    std::string text;
    // A line end within a text of the document is written as \n.
    for (const char c : json.dump(2)) {
        text += c;
        if (c == '\n') text += "  ";
    }
    return text;
}

/// A field of a section, four blanks deep.
void addName(std::string& text, std::string_view name) {
    text += (text.ends_with('{') ? "\n    \"" : ",\n    \"") + std::string(name) + "\": ";
}

/// An item a line, written as soon as it is made: a ledger or a log may be long.
template <class T>
void addList(std::string& text, std::string_view name, const std::vector<T>& items) {
    if (items.empty()) return;
    addName(text, name);
    text += "[";
    for (const T& item : items) text += (&item == &items.front() ? "\n      " : ",\n      ") + toJson(item).dump();
    text += "\n    ]";
}

/// A ledger or a log.
template <class Records>
std::string recordsText(const Records& records) {
    std::string text = "{";
    auto add = [&]<class M>(const FieldInfo& field, const M& member) {
        if constexpr (IsVector<M>::value) {
            addList(text, field.name, member);
        } else {
            addName(text, field.name);
            text += toJson(member).dump();
        }
    };
    describe(add, records);
    return text + "\n  }";
}

}  // namespace

std::string documentToJson(const Project& project, const Ledger& ledger, const ChangeHistory& history) {
    std::string text = "{\n  \"format\": " + OrderedJson(documentFormat).dump() +
                       ",\n  \"version\": " + std::to_string(documentVersion);
    const auto add = [&](std::string_view name, std::string section) {
        text += ",\n  \"" + std::string(name) + "\": " + std::move(section);
    };
    const OrderedJson sections = toJson(project);
    auto write = [&]<class M>(const FieldInfo& section, const M& member) {
        if constexpr (std::same_as<M, Ledger> || std::same_as<M, ChangeHistory>) {
            if (!member.empty()) add(section.name, recordsText(member));
        } else if (const auto found = sections.find(section.name); found != sections.end()) {
            add(section.name, sectionText(*found));
        }
    };
    describeDocument(write, project, ledger, history);
    return text + "\n}\n";
}

std::string projectToJson(const Project& project) {
    return documentToJson(project, {});
}

}  // namespace jupan
