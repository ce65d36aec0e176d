#include "core/prices/catalogue_json.h"

#include <algorithm>
#include <cmath>

#include "core/exchange/json_parse.h"
#include "core/prices/catalogue_check.h"
#include "core/project/validate.h"
#include "core/project/visit.h"

namespace jupan {
namespace {

using Json = nlohmann::json;
/// Written in the order of the descriptions.
using OrderedJson = nlohmann::ordered_json;

constexpr std::string_view catalogueFormat = "jupan-prices";

/// catalogue -> models -> model -> prices -> price -> long_context is six levels.
constexpr std::size_t catalogueDepth = 7;

std::string shown(const Json& json) {
    if (json.is_object()) return "{…}";
    if (json.is_array()) return "[…]";
    return json.dump();
}

/// Reads described values; each field of the text must be known and of its type.
class Reader {
public:
    Problems problems;

    template <Described T>
    void readObject(const Json& json, const std::string& path, T& entity,
                    std::initializer_list<std::string_view> header = {}) {
        if (!json.is_object()) return wrongType(json, path, "object");
        std::vector<std::string_view> known(header);
        auto read = [&]<class M>(const FieldInfo& field, M& member) {
            known.push_back(field.name);
            const auto found = json.find(std::string(field.name));
            if (found != json.end())
                readValue(*found, inside(path, field.name), member);
            else if (field.required)
                problems.push_back({.code = ProblemCode::missingField, .path = inside(path, field.name)});
        };
        describe(read, entity);
        for (const auto& [key, unused] : json.items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                problems.push_back({.code = ProblemCode::unknownKey, .path = inside(path, key), .value = key});
    }

    void readValue(const Json& json, const std::string& path, std::string& member) {
        if (!json.is_string()) return wrongType(json, path, "text");
        member = json.get<std::string>();
    }

private:
    static std::string inside(const std::string& path, std::string_view key) {
        return path.empty() ? std::string(key) : path + "." + std::string(key);
    }

    template <class T>
    void readValue(const Json& json, const std::string& path, std::optional<T>& member) {
        readValue(json, path, member.emplace());
    }

    template <Described T>
    void readValue(const Json& json, const std::string& path, std::vector<T>& list) {
        if (!json.is_array()) return wrongType(json, path, "list");
        for (std::size_t i = 0; i < json.size() && problems.size() < catalogueProblemLimit; ++i) {
            std::string itemPath = indexedPath(path, i);
            if constexpr (requires(T item) { item.readOn; })
                // The id makes the paths of the entry's problems readable.
                if (json[i].is_object() && json[i].contains("id") && json[i]["id"].is_string())
                    itemPath = catalogueEntryPath(path, json[i]["id"].template get_ref<const std::string&>(), i);
            readObject(json[i], itemPath, list.emplace_back());
        }
    }

    template <Described T>
    void readValue(const Json& json, const std::string& path, T& member) {
        readObject(json, path, member);
    }

    void readValue(const Json& json, const std::string& path, Currency& member) { readValue(json, path, member.code); }

    void readValue(const Json& json, const std::string& path, double& member) {
        if (!json.is_number()) return wrongType(json, path, "number");
        // The parser has told of a number that is not finite, and left NaN in its place.
        if (const auto number = json.get<double>(); !std::isnan(number)) member = number + 0.0;  // -0 becomes 0
    }

    void readValue(const Json& json, const std::string& path, bool& member) {
        if (!json.is_boolean()) return wrongType(json, path, "true or false");
        member = json.get<bool>();
    }

    template <NamedEnum E>
    void readValue(const Json& json, const std::string& path, E& member) {
        if (!json.is_string()) return wrongType(json, path, "text");
        const auto& name = json.get_ref<const std::string&>();
        if (const auto found = enumFromName<E>(name)) {
            member = *found;
            return;
        }
        std::string choices;
        for (const std::string_view choice : EnumNames<E>::names)
            choices += (choices.empty() ? "" : ", ") + std::string(choice);
        problems.push_back({.code = ProblemCode::unknownChoice, .path = path, .value = name, .detail = choices});
    }

    void wrongType(const Json& json, const std::string& path, std::string expected) {
        problems.push_back(
            {.code = ProblemCode::wrongType, .path = path, .value = shown(json), .detail = std::move(expected)});
    }
};

/// Refusals of the header: what this text is at all.
Problems checkHeader(const ParsedJson& document) {
    const Json& json = document.tree;
    const auto format = json.is_object() ? json.find("format") : json.end();
    if (!json.is_object() || format == json.end() || *format != catalogueFormat)
        return {{.code = ProblemCode::unknownChoice,
                 .path = "format",
                 .value = json.is_object() && format != json.end() ? shown(*format) : "",
                 .detail = std::string(catalogueFormat)}};
    const auto version = json.find("version");
    if (version == json.end()) return {{.code = ProblemCode::missingField, .path = "version"}};
    if (!version->is_number())
        return {{.code = ProblemCode::wrongType, .path = "version", .value = shown(*version), .detail = "integer"}};
    const auto number = version->get<double>();
    if (std::isnan(number)) return document.problems;
    if (number != catalogueVersion)
        return {{.code = number > catalogueVersion ? ProblemCode::versionTooNew : ProblemCode::unknownChoice,
                 .path = "version",
                 .value = version->dump(),
                 .detail = std::to_string(catalogueVersion)}};
    return {};
}

/// True if the path, something in it, or something it stands in was refused while it was read: what validation finds
/// there only follows.
bool isRefused(const Problems& refusals, const std::string& path) {
    const auto stands = [](const std::string& inner, const std::string& outer) {
        return inner.starts_with(outer) &&
               (inner.size() == outer.size() || inner[outer.size()] == '.' || inner[outer.size()] == '[');
    };
    return std::any_of(refusals.begin(), refusals.end(), [&](const Problem& refusal) {
        return stands(path, refusal.path) || stands(refusal.path, path);
    });
}

OrderedJson toJson(double number) {
    if (number == std::floor(number) && std::abs(number) < 9007199254740992.0) return static_cast<std::int64_t>(number);
    return number;
}
OrderedJson toJson(const std::string& text) {
    return text;
}
OrderedJson toJson(const Currency& currency) {
    return currency.code;
}
template <NamedEnum E>
OrderedJson toJson(E value) {
    return nameOf(value);
}
template <Described T>
OrderedJson toJson(const T& entity);
template <class T>
OrderedJson toJson(const std::vector<T>& list) {
    OrderedJson array = OrderedJson::array();
    for (const T& item : list) array.push_back(toJson(item));
    return array;
}
template <Described T>
OrderedJson toJson(const T& entity) {
    OrderedJson object = OrderedJson::object();
    auto write = [&]<class M>(const FieldInfo& field, const M& member) {
        const std::string key(field.name);
        if constexpr (IsOptional<M>::value) {
            if (member) object[key] = toJson(*member);
        } else if constexpr (std::same_as<M, std::string> || IsVector<M>::value) {
            if (field.required || !member.empty()) object[key] = toJson(member);
        } else if constexpr (std::same_as<M, bool>) {
            if (member) object[key] = true;
        } else {
            object[key] = toJson(member);
        }
    };
    describe(write, entity);
    return object;
}

}  // namespace

Result<PriceCatalogue> catalogueFromJson(std::string_view text, std::string_view today) {
    if (Problems problems = checkCatalogueText(text); !problems.empty()) return problems;
    const auto document = parseJson(text, catalogueDepth);
    if (!document) return document.problems();
    if (Problems header = checkHeader(document.value()); !header.empty()) return header;

    const Json& json = document.value().tree;
    PriceCatalogue catalogue;
    Reader reader;
    reader.readObject(json, "", catalogue, {"format", "version", "read_on"});
    std::string readOn;
    if (json.contains("read_on")) {
        reader.readValue(json["read_on"], "read_on", readOn);
        // Refused once, not once an entry.
        if (!json["read_on"].is_string()) readOn = today;
    }
    for (CatalogueModel& model : catalogue.models)
        if (model.readOn.empty()) model.readOn = readOn;
    for (SeatOffer& offer : catalogue.seats)
        if (offer.readOn.empty()) offer.readOn = readOn;

    Problems problems = document.value().problems;
    problems.insert(problems.end(), reader.problems.begin(), reader.problems.end());
    if (problems.size() < catalogueProblemLimit) {
        const Problems refusals = problems;
        for (Problem& problem : checkCatalogue(catalogue, today))
            if (!isRefused(refusals, problem.path)) problems.push_back(std::move(problem));
    }
    if (!problems.empty()) return problems;
    sortPeriods(catalogue);
    return catalogue;
}

std::string catalogueToJson(const PriceCatalogue& catalogue) {
    OrderedJson document = {{"format", catalogueFormat}, {"version", catalogueVersion}};
    OrderedJson lists = toJson(catalogue);
    for (const auto& list : lists.items()) document[list.key()] = std::move(list.value());
    return document.dump(2) + "\n";
}

}  // namespace jupan
