#include "core/exchange/project_json.h"

#include <algorithm>
#include <cmath>

#include "core/exchange/document.h"
#include "core/exchange/json_parse.h"
#include "core/exchange/refused_places.h"
#include "core/project/validate.h"
#include "core/project/visit.h"

namespace jupan {
namespace {

/// Read into a tree with logarithmic look-up, so that a hostile file cannot make it crawl.
using Json = nlohmann::json;

/// project -> scenarios -> item -> ladders -> ladder -> stages -> stage -> mix -> part is nine levels.
constexpr std::size_t formatDepth = 10;

/// Of a file with this many problems the remaining list items are not read: it was made to fill the memory.
constexpr std::size_t problemLimit = 1'000'000;

std::string describeValue(const Json& json) {
    if (json.is_object()) return "{…}";
    if (json.is_array()) return "[…]";
    return json.dump();
}

class Reader {
public:
    Problems problems;

    /// Reads the known fields of an object and refuses the others.
    template <Described T>
    void readObject(const Json& json, const std::string& path, T& entity) {
        if (!json.is_object()) return wrongType(json, path, "object");
        std::vector<std::string_view> known;
        auto read = [&]<class M>(const FieldInfo& field, M& member) {
            known.push_back(field.name);
            const std::string fieldPath = path.empty() ? std::string(field.name) : path + "." + std::string(field.name);
            const auto found = json.find(std::string(field.name));
            if (found != json.end()) {
                readField(*found, fieldPath, field.range, member);
            } else if (field.required && !IsOptional<M>::value) {
                problems.push_back({.code = ProblemCode::missingField, .path = fieldPath});
            }
        };
        describe(read, entity);
        for (const auto& [key, unused] : json.items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                problems.push_back(
                    {.code = ProblemCode::unknownKey, .path = path.empty() ? key : path + "." + key, .value = key});
    }

    /// The top level: sections under their names; "format" and "version" are read by the caller.
    void readSections(const Json& json, Project& project) {
        std::vector<std::string_view> known{"format", "version"};
        auto read = [&]<class M>(const FieldInfo& section, M& member) {
            known.push_back(section.name);
            const auto found = json.find(std::string(section.name));
            if (found != json.end())
                readSection(*found, std::string(section.name), member);
            else if (section.required)
                problems.push_back({.code = ProblemCode::missingField, .path = std::string(section.name)});
        };
        describe(read, project);
        for (const auto& [key, unused] : json.items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                problems.push_back({.code = ProblemCode::unknownKey, .path = key, .value = key});
    }

private:
    template <class M>
    void readSection(const Json& json, const std::string& name, M& member) {
        if constexpr (IsVector<M>::value) {
            if (!json.is_array()) return wrongType(json, name, "list");
            for (std::size_t i = 0; i < json.size() && problems.size() < problemLimit; ++i)
                readListItem(json[i], name, i, member);
        } else {
            readField(json, name, Range::any, member);
        }
    }

    template <class T>
    void readListItem(const Json& json, const std::string& name, std::size_t index, std::vector<T>& list) {
        T entity;
        std::string path = indexedPath(name, index);
        if constexpr (Identified<T>) {
            // The id is needed for the paths of the entity's other problems.
            if (json.is_object() && json.contains("id") && json["id"].is_string()) {
                entity.id.text = json["id"].get<std::string>();
                path = entityPath(entity, name, index);
            }
        }
        readObject(json, path, entity);
        list.push_back(std::move(entity));
    }

    template <class M>
    void readField(const Json& json, const std::string& path, Range range, M& member) {
        if constexpr (IsOptional<M>::value) {
            typename M::value_type value{};
            readField(json, path, range, value);
            // Kept even if it was refused, so that it does not count as missing.
            member = std::move(value);
        } else if constexpr (IsVector<M>::value) {
            if (!json.is_array()) return wrongType(json, path, "list");
            for (std::size_t i = 0; i < json.size() && problems.size() < problemLimit; ++i)
                readObject(json[i], indexedPath(path, i), member.emplace_back());
        } else if constexpr (requires { typename M::mapped_type; }) {
            // Rates are named fx.USD, not project.fx.USD.
            const std::string prefix = path == "project.fx" ? "fx" : path;
            if (!json.is_object()) return wrongType(json, prefix, "object");
            for (const auto& [text, item] : json.items()) {
                typename M::key_type key{};
                if (readKey(text, key))
                    readField(item, prefix + "." + text, range, member[key]);
                else
                    problems.push_back({.code = ProblemCode::badMonth, .path = prefix + "." + text, .value = text});
            }
        } else if constexpr (Described<M>) {
            readObject(json, path, member);
        } else if constexpr (std::same_as<M, int>) {
            readInteger(json, path, range, member);
        } else {
            readValue(json, path, member);
        }
    }

    void readValue(const Json& json, const std::string& path, double& member) {
        if (!json.is_number()) return wrongType(json, path, "number");
        if (!isNamedAlready(json)) member = json.get<double>() + 0.0;  // -0 becomes 0
    }

    void readValue(const Json& json, const std::string& path, bool& member) {
        if (!json.is_boolean()) return wrongType(json, path, "true or false");
        member = json.get<bool>();
    }

    /// Refuses what is outside the range here, where the number is still as it was written.
    void readInteger(const Json& json, const std::string& path, Range range, int& member) {
        if (!json.is_number()) return wrongType(json, path, "integer");
        if (isNamedAlready(json)) return;
        const double number = json.get<double>();
        const bool inside = contains(range, number);
        if (inside && number == std::floor(number))
            member = static_cast<int>(number);
        else
            problems.push_back({.code = inside ? ProblemCode::notInteger : ProblemCode::outOfRange,
                                .path = path,
                                .value = json.dump(),
                                .range = range});
    }

    void readValue(const Json& json, const std::string& path, Uncertain& member) {
        if (json.is_number()) return readValue(json, path, member.value);
        if (!json.is_object()) return wrongType(json, path, "number or {value, low, high, dist}");
        std::optional<double> value, low, high;
        Spread spread;
        for (const auto& [key, item] : json.items()) {
            const std::string itemPath = path + "." + key;
            if (key == "value" || key == "low" || key == "high")
                readField(item, itemPath, Range::any, key == "value" ? value : key == "low" ? low : high);
            else if (key == "dist")
                readValue(item, itemPath, spread.distribution);
            else
                problems.push_back({.code = ProblemCode::unknownKey, .path = itemPath, .value = key});
        }
        if (!json.contains("value")) problems.push_back({.code = ProblemCode::missingField, .path = path + ".value"});
        if (json.contains("low") != json.contains("high"))
            problems.push_back(
                {.code = ProblemCode::boundMissing, .path = path, .value = json.contains("low") ? "low" : "high"});
        member.value = value.value_or(0);
        if (low && high) {
            spread.low = *low;
            spread.high = *high;
            member.spread = spread;
        }
    }

    void readValue(const Json& json, const std::string& path, std::string& member) {
        if (!json.is_string()) return wrongType(json, path, "text");
        member = json.get<std::string>();
    }
    void readValue(const Json& json, const std::string& path, Id& member) { readValue(json, path, member.text); }
    void readValue(const Json& json, const std::string& path, Currency& member) { readValue(json, path, member.code); }
    template <EntityKind kind>
    void readValue(const Json& json, const std::string& path, Reference<kind>& member) {
        readValue(json, path, member.text);
    }

    void readValue(const Json& json, const std::string& path, YearMonth& member) {
        if (!json.is_string()) return wrongType(json, path, "text YYYY-MM");
        const auto month = parseYearMonth(json.get_ref<const std::string&>());
        if (month)
            member = *month;
        else
            problems.push_back(
                {.code = ProblemCode::badMonth, .path = path, .value = json.get_ref<const std::string&>()});
    }

    void readValue(const Json& json, const std::string& path, Date& member) {
        if (!json.is_string()) return wrongType(json, path, "text YYYY-MM-DD");
        const auto date = parseDate(json.get_ref<const std::string&>());
        if (date)
            member = *date;
        else
            problems.push_back(
                {.code = ProblemCode::badDate, .path = path, .value = json.get_ref<const std::string&>()});
    }

    /// Exact as text; a number is taken as the shortest decimal that reads back the same.
    void readValue(const Json& json, const std::string& path, Decimal& member) {
        if (json.is_number() && isNamedAlready(json)) return;
        if (!json.is_number() && !json.is_string()) return wrongType(json, path, "decimal number as text");
        const auto amount = json.is_number() ? Decimal::fromDouble(json.get<double>())
                                             : Decimal::parse(json.get_ref<const std::string&>());
        if (amount)
            member = amount.value();
        else if (amount.error() == MoneyError::overflow)
            problems.push_back({.code = ProblemCode::overflow, .path = path, .value = json.dump()});
        else
            wrongType(json, path, "decimal number as text");
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

    /// The parser has told of a number that is not finite, and left NaN in its place.
    static bool isNamedAlready(const Json& number) { return std::isnan(number.get<double>()); }

    void wrongType(const Json& json, const std::string& path, std::string expected) {
        problems.push_back({.code = ProblemCode::wrongType,
                            .path = path,
                            .value = describeValue(json),
                            .detail = std::move(expected)});
    }
};

/// Refusals of the header: what this file is at all.
Problems checkHeader(const ParsedJson& document) {
    const Json& json = document.tree;
    const auto format = json.is_object() ? json.find("format") : json.end();
    if (!json.is_object() || format == json.end() || *format != documentFormat)
        return {{.code = ProblemCode::notAProject, .path = "format"}};
    const auto version = json.find("version");
    if (version == json.end()) return {{.code = ProblemCode::missingField, .path = "version"}};
    if (!version->is_number())
        return {
            {.code = ProblemCode::wrongType, .path = "version", .value = describeValue(*version), .detail = "integer"}};
    const auto number = version->get<double>();
    if (std::isnan(number)) return document.problems;
    if (number != documentVersion)
        return {{.code = number > documentVersion ? ProblemCode::versionTooNew : ProblemCode::unknownChoice,
                 .path = "version",
                 .value = version->dump(),
                 .detail = std::to_string(documentVersion)}};
    return {};
}

}  // namespace

Result<Project> projectFromJson(std::string_view text) {
    auto document = parseJson(text, formatDepth);
    if (!document) return document.problems();
    const Json& json = document.value().tree;
    if (Problems header = checkHeader(document.value()); !header.empty()) return header;

    Project project;
    Reader reader;
    reader.readSections(json, project);
    Problems problems = document.value().problems;
    for (Problem& problem : problems) problem.path = inputPath(problem.path, project);
    problems.insert(problems.end(), reader.problems.begin(), reader.problems.end());
    const RefusedPlaces refused(problems);
    for (Problem& problem : validate(project))
        if (!refused.explains(problem)) problems.push_back(std::move(problem));
    if (!problems.empty()) return problems;
    return project;
}

}  // namespace jupan
