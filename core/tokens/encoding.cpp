#include "core/tokens/encoding.h"

namespace jupan {

std::string_view encodingName(Encoding encoding) {
    return encoding == Encoding::o200kBase ? "o200k_base" : "cl100k_base";
}

std::optional<Encoding> encodingFromName(std::string_view name) {
    for (const Encoding encoding : allEncodings)
        if (encodingName(encoding) == name) return encoding;
    return std::nullopt;
}

}  // namespace jupan
