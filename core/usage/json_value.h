// JSON as usage files need it: numbers as they are written, and the line each value stands in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jupan {

struct JsonValue {
    enum class Kind : std::uint8_t { null, boolean, number, string, array, object };
    using Member = std::pair<std::string, JsonValue>;

    Kind kind = Kind::null;
    bool yes = false;                ///< of a boolean
    std::size_t line = 0;            ///< where it begins, from 1
    std::string text{};              ///< of a string its characters, of a number its text
    std::vector<JsonValue> items{};  ///< of an array
    std::vector<Member> members{};   ///< of an object, those whose names were asked for
    std::string repeatedKey{};       ///< of an object: a name that it has twice

    /// nullptr for what is not an object or has no such member; null counts as none.
    [[nodiscard]] const JsonValue* find(std::string_view name) const;
    /// As find, along several names.
    [[nodiscard]] const JsonValue* at(std::string_view outer, std::string_view inner) const;
};

}  // namespace jupan
