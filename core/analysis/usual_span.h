// The values over which an input is looked at where nobody says otherwise.
#pragma once

#include <optional>
#include <string_view>

#include "core/project/project.h"

namespace jupan {

struct ValueSpan {
    double from = 0;
    double to = 0;
};

/// From low to high of an uncertain input; of another one from half to one and a half times its value, or from -1 to 1
/// at 0, inside its range, whole numbers where it holds those. Nothing for an unknown path or an absent number.
std::optional<ValueSpan> usualSpan(const Project& project, std::string_view path);

}  // namespace jupan
