#include <boost/test/unit_test.hpp>
#include <regex>
#include <set>
#include <string>

#include "tests/architecture/include_rules.h"

namespace {

using jupan::architecture::productSources;
using jupan::architecture::readText;
using jupan::architecture::withoutComments;

/// The files that turn codes into words; naming a code there is not raising it.
const std::set<std::string, std::less<>> writers{"core/base/problem.h", "app/cli/messages.cpp",
                                                 "ui/format/problem_sentences.cpp", "ui/format/problem_text.cpp"};

std::set<std::string> wordsOf(const std::string& text) {
    static const std::regex word("[A-Za-z_]+");
    std::set<std::string> words;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), word); at != std::sregex_iterator(); ++at)
        words.insert(at->str());
    return words;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(architecture)

// A code that nothing raises has sentences that nobody can check.
BOOST_AUTO_TEST_CASE(every_problem_code_is_raised_somewhere) {
    const std::string root = JUPAN_SOURCE_DIR;
    const std::string header = withoutComments(readText(root + "/core/base/problem.h"));
    const std::string start = "enum class ProblemCode {";
    const std::size_t from = header.find(start);
    BOOST_REQUIRE(from != std::string::npos);
    const std::set<std::string> codes =
        wordsOf(header.substr(from + start.size(), header.find('}', from) - from - start.size()));
    BOOST_TEST(codes.size() > 40U);
    std::set<std::string> raised;
    for (const std::string& file : productSources(root))
        if (!writers.contains(file)) raised.merge(wordsOf(withoutComments(readText(root + "/" + file))));
    for (const std::string& code : codes)
        BOOST_TEST(raised.contains(code), "ProblemCode::" << code << " is not raised");
}

BOOST_AUTO_TEST_SUITE_END()
