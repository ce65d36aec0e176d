#pragma once

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace jupan::test {

/// The objects of one file of tests/data/cases (see tests/data/SOURCES.md).
inline nlohmann::json readCases(const std::string& name) {
    std::ifstream file(std::string(JUPAN_TEST_DATA) + "/cases/" + name);
    BOOST_REQUIRE_MESSAGE(file.is_open(), "cannot open " << name);
    return nlohmann::json::parse(file);
}

inline std::vector<double> flowsOf(const nlohmann::json& testCase) {
    return testCase.at("inputs").at("flows").get<std::vector<double>>();
}

}  // namespace jupan::test
