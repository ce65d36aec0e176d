// Single values of a JSON document: read into members, or refused with their path.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "core/exchange/json_parse.h"
#include "core/project/project.h"

namespace jupan {

class ValueReader {
public:
    /// Read into a tree with logarithmic look-up, so that a hostile file cannot make it crawl.
    using Json = nlohmann::json;

    Problems problems;

protected:
    void readValue(const Json& json, const std::string& path, double& member);
    void readValue(const Json& json, const std::string& path, bool& member);
    void readValue(const Json& json, const std::string& path, std::string& member);
    void readValue(const Json& json, const std::string& path, YearMonth& member);
    void readValue(const Json& json, const std::string& path, Date& member);
    /// Exact as text; a number is taken as the shortest decimal that reads back the same.
    void readValue(const Json& json, const std::string& path, Decimal& member);
    void readValue(const Json& json, const std::string& path, Id& member) { readValue(json, path, member.text); }
    void readValue(const Json& json, const std::string& path, Currency& member) { readValue(json, path, member.code); }
    template <EntityKind kind>
    void readValue(const Json& json, const std::string& path, Reference<kind>& member) {
        readValue(json, path, member.text);
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

    /// Whole numbers, exactly; refuses what is outside the range here, where the number is still as it was written.
    void readInteger(const Json& json, const std::string& path, Range range, int& member);
    /// Up to 2^53: beyond it, programs that read numbers as doubles would change them.
    void readInteger(const Json& json, const std::string& path, Range range, std::int64_t& member);

    void wrongType(const Json& json, const std::string& path, std::string expected);
};

/// A value as a problem shows it: without what is in a list or object.
std::string describeValue(const nlohmann::json& json);

}  // namespace jupan
