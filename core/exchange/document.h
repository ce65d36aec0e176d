// How a project document names itself.
#pragma once

#include <string_view>

namespace jupan {

inline constexpr std::string_view documentFormat = "jupan-project";

}  // namespace jupan
