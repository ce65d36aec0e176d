// Which model of the plan a vendor means.
#pragma once

#include <string_view>

#include "core/project/project.h"

namespace jupan {

/// The project's model whose id, catalogue entry or name is the vendor's name of it, whatever the case of Latin
/// letters; else the one that is so after a provider's prefix ("openai/") and a version's day ("-2026-03-17",
/// "-20260317",
/// "@20260317") are cut off. Null if there is none.
const Model* modelCalled(const Project& project, std::string_view vendorName);

}  // namespace jupan
