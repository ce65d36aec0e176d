#include "core/usage/read_fault.h"

namespace jupan {

std::string excerpt(std::string_view text) {
    constexpr std::size_t most = 200;
    if (text.size() <= most) return std::string(text);
    std::size_t end = most;
    // bytes 10xxxxxx continue a character
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end));
}

}  // namespace jupan
