// Ids for what is added to the lists of governance.
#pragma once

#include <algorithm>
#include <string>
#include <unordered_set>

#include "core/project/editing.h"

namespace jupan {

/// An id that the list of `Entity` does not have: `wish` itself if it is free and `plain`, else "<wish>-<n>" with the
/// smallest n >= 1 that is. Linear in the list. `wish`: [a-z0-9_-], at most 40 characters.
template <Identified Entity>
std::string freshIdIn(const Project& project, std::string_view wish, bool plain = false) {
    std::unordered_set<std::string_view> taken;
    for (const Entity& entity : project.*listOf<Entity>()) taken.insert(entity.id.text);
    if (plain && !taken.contains(wish)) return std::string(wish);
    for (std::size_t number = 1;; ++number) {
        std::string id = std::string(wish) + "-" + std::to_string(number);
        if (!taken.contains(id)) return id;
    }
}

/// Whether there is nothing but white space.
inline bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace jupan
