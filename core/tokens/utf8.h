// Which bytes are UTF-8 (RFC 3629; Unicode 16, table 3-7): no surrogates, no overlong forms, nothing beyond U+10FFFF.
#pragma once

#include <cstddef>
#include <string_view>

namespace jupan {

/// How far a text is valid.
struct Utf8Prefix {
    std::size_t valid;  ///< bytes that are whole characters; the text's size if all are
    bool cutShort;      ///< what follows is the beginning of a character that more bytes could complete
};

Utf8Prefix validUtf8Prefix(std::string_view text);

}  // namespace jupan
