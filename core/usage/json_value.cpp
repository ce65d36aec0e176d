#include "core/usage/json_value.h"

#include <algorithm>

namespace jupan {

const JsonValue* JsonValue::find(std::string_view name) const {
    const auto found = std::ranges::find(members, name, &Member::first);
    return found == members.end() || found->second.kind == Kind::null ? nullptr : &found->second;
}

const JsonValue* JsonValue::at(std::string_view outer, std::string_view inner) const {
    const JsonValue* const object = find(outer);
    return object == nullptr ? nullptr : object->find(inner);
}

}  // namespace jupan
