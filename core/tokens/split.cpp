#include "core/tokens/split.h"

namespace jupan {
namespace {

/// True if in both encodings no piece holds `before` followed by `after`, and neither looks across the gap for more
/// than what the end of the text would tell it.
bool certainBound(Character before, Character after, char firstByte) {
    using namespace character_class;
    if (after.in(space)) return !before.in(whiteSpace);
    if (before.in(letter)) return after.in(newline | number) || (after.in(other) && firstByte != '\'');
    if (before.in(number)) return !after.in(number);
    if (before.in(newline)) return !after.in(newline) && firstByte != '/';
    return false;
}

bool beginsCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

}  // namespace

std::size_t lastCertainBound(std::string_view text) {
    const char* const end = text.data() + text.size();
    Character after{character_class::none, 0};
    for (std::size_t at = text.size(); at > 0;) {
        const std::size_t place = at;
        do {
            --at;
        } while (!beginsCharacter(text[at]));
        const Character before = characterAt(text.data() + at, end);
        if (after.size != 0 && certainBound(before, after, text[place])) return place;
        after = before;
    }
    return 0;
}

}  // namespace jupan
