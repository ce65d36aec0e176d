#include <boost/test/unit_test.hpp>
#include <string>

#include "core/workbook/cell_text.h"

using jupan::workbook::cellText;

BOOST_AUTO_TEST_SUITE(workbook_cell_text)

BOOST_AUTO_TEST_CASE(what_a_cell_can_hold_stays) {
    for (const std::string text :
         {"", "=1+1", "+cmd", "-2", "@x", "<b>\"&'", "고객 응대 🤖", "a_x00_b", "_x12G4_"})
        BOOST_TEST(cellText(text) == text);
}

BOOST_AUTO_TEST_CASE(what_it_cannot_hold_goes) {
    BOOST_TEST(cellText("\t=1\r\n+2") == " =1  +2");
    BOOST_TEST(cellText("one\ntwo\r\n", true) == "one\ntwo \n");
    BOOST_TEST(cellText(std::string("a\0b\x01\x1b[0m\x7f", 9)) == "ab[0m");
    // C1 controls (U+0085) and noncharacters (U+FFFE) are no XML, U+2028 is
    BOOST_TEST(cellText("a\xC2\x85"
                        "b\xEF\xBF\xBE"
                        "c\xE2\x80\xA8") == "abc\xE2\x80\xA8");
}

BOOST_AUTO_TEST_CASE(an_escape_of_the_format_is_escaped) {
    // ECMA-376 part 1, 22.9.2.19: "_x0041_" would be read as "A"
    BOOST_TEST(cellText("_x0041_") == "_x005F_x0041_");
}

BOOST_AUTO_TEST_CASE(long_texts_are_cut_by_utf16_units) {
    const auto units = [](const std::string& text) {
        std::size_t count = 0;
        for (const char byte : text) {
            const auto value = static_cast<unsigned char>(byte);
            count += value >= 0xF0 ? 2 : (value & 0xC0) != 0x80 ? 1 : 0;
        }
        return count;
    };
    BOOST_TEST(cellText(std::string(32767, 'x')).size() == 32767u);
    const std::string cut = cellText(std::string(40000, 'x'));
    BOOST_TEST(units(cut) == 32767u);
    BOOST_TEST(cut.ends_with("x…"));
    std::string faces;
    for (int i = 0; i < 20000; ++i) faces += "🤖";
    BOOST_TEST(units(cellText(faces)) <= 32767u);
    BOOST_TEST(units(cellText(faces)) >= 32765u);
    BOOST_TEST(cellText("abcdef", false, 4) == "abc…");
    BOOST_TEST(cellText("abcd", false, 4) == "abcd");
}

BOOST_AUTO_TEST_SUITE_END()
