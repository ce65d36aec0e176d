#include "tests/core/tokens/random_text.h"

#include <string_view>

namespace jupan::test {
namespace {

// Contractions with their relatives, blanks, line ends, what is a blank only elsewhere (U+180E, U+FEFF, U+200B),
// letters of every case, marks, numbers of several scripts, signs, joined emoji, unassigned and private code points.
constexpr std::u32string_view edges[] = {
    U"'",
    U"'s",
    U"'S",
    U"'\u017F",
    U"'t",
    U"'T",
    U"'re",
    U"'rE",
    U"'ve",
    U"'m",
    U"'ll",
    U"'LL",
    U"'lx",
    U"'d",
    U"\u2019s",
    U" ",
    U"  ",
    U"    ",
    U"\t",
    U"\r",
    U"\n",
    U"\r\n",
    U"\n\n",
    U"\v",
    U"\f",
    U"\u0085",
    U"\u00A0",
    U"\u1680",
    U"\u2003",
    U"\u2028",
    U"\u2029",
    U"\u202F",
    U"\u3000",
    U"\u180E",
    U"\uFEFF",
    U"\u200B",
    U"a",
    U"b",
    U"A",
    U"B",
    U"AB",
    U"ab",
    U"aB",
    U"Ab",
    U"\u01C5",
    U"\u02B0",
    U"\u00AA",
    U"\u00DF",
    U"\u0130",
    U"\u212A",
    U"\u017F",
    U"\u4E2D",
    U"\u3042",
    U"\uD55C",
    U"\u1112\u1161\u11AB",
    U"\u3160",
    U"\u0301",
    U"\u0300\u0301",
    U"\u20DD",
    U"\u0903",
    U"\uFE0F",
    U"\u200D",
    U"1",
    U"12",
    U"1234",
    U"\u0663",
    U"\u00B2",
    U"\u2167",
    U"\u0BF0",
    U"/",
    U"//",
    U"!",
    U"...",
    U"-",
    U"_",
    U"<|endoftext|>",
    U"\U0001F469\u200D\U0001F467",
    U"\U0001F1F0\U0001F1F7",
    U"\u0378",
    U"\uE000",
    U"\U0010FFFF",
    U"\U000E0001",
    U" the",
    U"\U00010400",
    U"\U00010428",
    U"\U0001D7D8",
    std::u32string_view(U"\0", 1),
    U"\u00AD",
};

}  // namespace

char32_t RandomText::anyPoint() {
    // half of them from the planes that hold most assigned characters
    const auto point = static_cast<char32_t>(below(2) == 0 ? below(0x110000) : below(0x20000));
    return point >= 0xD800 && point < 0xE000 ? U'\uFFFD' : point;
}

std::u32string RandomText::part(std::size_t kind) {
    switch (kind) {
        case 0:
            return {anyPoint()};
        case 1:
            return {static_cast<char32_t>(0xAC00 + below(11172))};
        case 2:
            return {static_cast<char32_t>(U'a' + below(26))};
        case 3:
            return std::u32string(1 + below(30), edges[below(std::size(edges))][0]);
        case 4:
            return {static_cast<char32_t>(below(0x3000))};
        default:
            return std::u32string(edges[below(std::size(edges))]);
    }
}

std::u32string RandomText::next() {
    std::u32string text;
    const std::size_t only = below(12);  // often a text of one kind
    for (std::size_t parts = 1 + below(25); parts > 0; --parts) text += part(only < 6 ? only : below(9));
    return text;
}

}  // namespace jupan::test
