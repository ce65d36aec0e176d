// The sample document of interfaces.md, to be spoilt in one place.
#pragma once

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/exchange/project_json.h"

namespace jupan::test {

inline std::string readFile(const std::string& name) {
    std::ifstream file(std::string(JUPAN_SOURCE_DIR) + "/tests/core/exchange/" + name, std::ios::binary);
    BOOST_REQUIRE_MESSAGE(file.is_open(), "cannot open " << name);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

inline nlohmann::json sampleDocument() {
    return nlohmann::json::parse(readFile("sample_document.json"));
}

/// Checks that the text is refused with exactly these problems, in this order.
inline void checkRefused(const std::string& text, const Problems& expected) {
    const auto read = projectFromJson(text);
    if (read.ok()) {
        BOOST_TEST_ERROR("not refused");
        return;
    }
    BOOST_TEST(read.problems().size() == expected.size());
    for (std::size_t i = 0; i < std::max(read.problems().size(), expected.size()); ++i) {
        if (i >= expected.size() || i >= read.problems().size() || !(read.problems()[i] == expected[i])) {
            std::string found = "nothing";
            if (i < read.problems().size()) {
                const Problem& p = read.problems()[i];
                found =
                    std::to_string(static_cast<int>(p.code)) + " " + p.path + " = " + p.value + " (" + p.detail + ")";
            }
            BOOST_TEST_ERROR("problem " << i << " is " << found);
        }
    }
}

/// As above, for the sample with the value at a JSON pointer replaced.
inline void checkRefusedWith(const std::string& pointer, const nlohmann::json& value, const Problems& expected) {
    BOOST_TEST_CONTEXT(pointer << " = " << value.dump()) {
        nlohmann::json document = sampleDocument();
        document[nlohmann::json::json_pointer(pointer)] = value;
        checkRefused(document.dump(), expected);
    }
}

}  // namespace jupan::test
