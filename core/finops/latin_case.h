// Letters A to Z as a to z; everything else stays, so that texts of any language keep their bytes.
#pragma once

#include <string>
#include <string_view>

namespace jupan {

std::string lowered(std::string_view text);

}  // namespace jupan
