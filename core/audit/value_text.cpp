#include "core/audit/value_text.h"

namespace jupan {

std::string quotedText(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            constexpr std::string_view hexadecimal = "0123456789abcdef";
            quoted += c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '\r' ? "\\r" : "\\u00";
            if (c == '\n' || c == '\t' || c == '\r') continue;
            quoted += hexadecimal[static_cast<unsigned char>(c) >> 4];
            quoted += hexadecimal[static_cast<unsigned char>(c) & 15];
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

}  // namespace jupan
