#include "core/exchange/project_json.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/exchange/json_parse.h"
#include "core/project/validate.h"
#include "core/project/visit.h"

namespace jupan {
namespace {

/// Written in document order; read into a tree with logarithmic look-up, so that a hostile file cannot make it crawl.
using OrderedJson = nlohmann::ordered_json;
using Json = nlohmann::json;

constexpr std::string_view formatName = "jupan-project";
/// project -> workloads -> item -> stages -> stage -> mix -> part is seven levels.
constexpr std::size_t formatDepth = 8;

// Writing -----------------------------------------------------------------------------------------------------------

OrderedJson toJson(double number) {
    if (number == std::floor(number) && std::abs(number) < 9007199254740992.0) return static_cast<std::int64_t>(number);
    return number;
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
template <class T>
OrderedJson toJson(const std::map<std::string, T>& map);
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
        } else if constexpr (std::same_as<M, Adoption>) {
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
template <class T>
OrderedJson toJson(const std::map<std::string, T>& map) {
    // Straight into the vector behind the ordered map: its own insertion searches all earlier keys.
    OrderedJson::object_t object;
    auto& entries = static_cast<OrderedJson::object_t::Container&>(object);
    for (const auto& [key, item] : map) entries.emplace_back(key, toJson(item));
    return object;
}

// Reading -----------------------------------------------------------------------------------------------------------

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
                readField(*found, fieldPath, member);
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
            for (std::size_t i = 0; i < json.size(); ++i) readListItem(json[i], name, i, member);
        } else {
            readField(json, name, member);
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
    void readField(const Json& json, const std::string& path, M& member) {
        if constexpr (IsOptional<M>::value) {
            typename M::value_type value{};
            const std::size_t before = problems.size();
            readField(json, path, value);
            if (problems.size() == before) member = std::move(value);
        } else if constexpr (IsVector<M>::value) {
            if (!json.is_array()) return wrongType(json, path, "list");
            for (std::size_t i = 0; i < json.size(); ++i)
                readObject(json[i], indexedPath(path, i), member.emplace_back());
        } else if constexpr (requires { typename M::mapped_type; }) {
            if (!json.is_object()) return wrongType(json, path, "object");
            // Rates are named fx.USD, not project.fx.USD.
            const std::string prefix = path == "project.fx" ? "fx" : path;
            for (const auto& [key, item] : json.items()) readField(item, prefix + "." + key, member[key]);
        } else if constexpr (Described<M>) {
            readObject(json, path, member);
        } else {
            readValue(json, path, member);
        }
    }

    void readValue(const Json& json, const std::string& path, double& member) {
        if (!json.is_number()) return wrongType(json, path, "number");
        member = json.get<double>() + 0.0;  // -0 becomes 0
        if (!std::isfinite(member))
            problems.push_back({.code = ProblemCode::notFinite, .path = path, .value = json.dump()});
    }

    void readValue(const Json& json, const std::string& path, int& member) {
        if (!json.is_number()) return wrongType(json, path, "integer");
        const double number = json.get<double>();
        if (number != std::floor(number)) {
            problems.push_back({.code = ProblemCode::notInteger, .path = path, .value = json.dump()});
        } else {
            // Far outside every range of an integer field: the range check names the value.
            member = static_cast<int>(std::clamp(number, -1e9, 1e9));
        }
    }

    void readValue(const Json& json, const std::string& path, Uncertain& member) {
        if (json.is_number()) return readValue(json, path, member.value);
        if (!json.is_object()) return wrongType(json, path, "number or {value, low, high, dist}");
        std::optional<double> value, low, high;
        Spread spread;
        for (const auto& [key, item] : json.items()) {
            const std::string itemPath = path + "." + key;
            if (key == "value" || key == "low" || key == "high")
                readField(item, itemPath, key == "value" ? value : key == "low" ? low : high);
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
        problems.push_back({.code = ProblemCode::wrongType,
                            .path = path,
                            .value = describeValue(json),
                            .detail = std::move(expected)});
    }
};

/// Refusals of the header: what this file is at all.
Problems checkHeader(const Json& json) {
    const auto format = json.is_object() ? json.find("format") : json.end();
    if (!json.is_object() || format == json.end() || *format != formatName)
        return {{.code = ProblemCode::notAProject, .path = "format"}};
    const auto version = json.find("version");
    if (version == json.end()) return {{.code = ProblemCode::missingField, .path = "version"}};
    if (!version->is_number_integer())
        return {
            {.code = ProblemCode::wrongType, .path = "version", .value = describeValue(*version), .detail = "integer"}};
    if (*version > documentVersion)
        return {{.code = ProblemCode::versionTooNew,
                 .path = "version",
                 .value = version->dump(),
                 .detail = std::to_string(documentVersion)}};
    if (*version < 1)
        return {{.code = ProblemCode::unknownChoice,
                 .path = "version",
                 .value = version->dump(),
                 .detail = std::to_string(documentVersion)}};
    return {};
}

/// True if `path` or something it stands in was refused already.
bool covered(const std::string& path, const std::set<std::string, std::less<>>& refused) {
    for (std::size_t end = path.find_first_of(".["); end != std::string::npos; end = path.find_first_of(".[", end + 1))
        if (refused.contains(std::string_view(path).substr(0, end))) return true;
    return refused.contains(path);
}

}  // namespace

Result<Project> projectFromJson(std::string_view text) {
    auto document = parseJson(text, formatDepth);
    if (!document) return document.problems();
    const Json& json = document.value();
    if (Problems header = checkHeader(json); !header.empty()) return header;

    Project project;
    Reader reader;
    reader.readSections(json, project);
    Problems problems = std::move(reader.problems);
    std::set<std::string, std::less<>> unreadable;
    for (const Problem& problem : problems) unreadable.insert(problem.path);
    for (Problem& problem : validate(project))
        if (!covered(problem.path, unreadable)) problems.push_back(std::move(problem));
    if (!problems.empty()) return problems;
    return project;
}

std::string projectToJson(const Project& project) {
    OrderedJson document = {{"format", formatName}, {"version", documentVersion}};
    for (const auto& [name, section] : toJson(project).items()) document[name] = section;
    return document.dump(2) + "\n";
}

}  // namespace jupan
