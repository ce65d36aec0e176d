#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/architecture/include_rules.h"

namespace {

constexpr std::ptrdiff_t aimedAt = 300;
constexpr std::ptrdiff_t limit = 600;

/// Files that may be longer than the limit, each with its reason.
const std::map<std::string, std::string, std::less<>> exceptions{
    {"core/storage/migration_4.cpp", "the schema of version 4 as one text, which nobody edits any more"},
    {"core/storage/migration_5.cpp", "the schema of version 5 as one text, which nobody edits any more"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(architecture)

BOOST_AUTO_TEST_CASE(files_stay_short) {
    std::vector<std::pair<std::ptrdiff_t, std::string>> longer;
    for (const std::string& file : jupan::architecture::productSources(JUPAN_SOURCE_DIR)) {
        const std::string text = jupan::architecture::readText(std::string(JUPAN_SOURCE_DIR) + "/" + file);
        const std::ptrdiff_t lines = std::ranges::count(text, '\n');
        if (lines > aimedAt) longer.emplace_back(lines, file);
        BOOST_CHECK_MESSAGE(lines <= limit || exceptions.contains(file),
                            file << " has " << lines << " lines; the limit is " << limit);
    }
    std::ranges::sort(longer, std::greater<>{});
    for (const auto& [lines, file] : longer) BOOST_TEST_MESSAGE(lines << " lines: " << file);
}

BOOST_AUTO_TEST_CASE(every_exception_is_still_needed) {
    for (const auto& [file, reason] : exceptions) {
        BOOST_CHECK_MESSAGE(std::filesystem::exists(std::string(JUPAN_SOURCE_DIR) + "/" + file), file << " is gone");
        BOOST_CHECK_MESSAGE(!reason.empty(), file << " has no reason");
    }
    BOOST_CHECK_LT(exceptions.size(), 10U);
}

BOOST_AUTO_TEST_SUITE_END()
