// What a validation costs, in pieces of memory asked for: every keystroke validates, and time cannot be tested.
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <new>
#include <set>

#include "core/project/inputs.h"
#include "core/project/validate_paths.h"
#include "tests/core/project/random_project.h"
#include "tests/core/project/sample_project.h"

namespace {

std::size_t pieces = 0;

}  // namespace

// Not inlined: the compiler would see malloc meet delete. The form that does not throw is ours as well: the standard
// library's sorts ask by it and give back by the plain delete, and the sanitizer's own would not match.
[[gnu::noinline]] void* operator new(std::size_t size) {
    ++pieces;
    if (void* memory = std::malloc(size ? size : 1)) return memory;
    throw std::bad_alloc();
}
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++pieces;
    return std::malloc(size ? size : 1);
}
[[gnu::noinline]] void operator delete(void* memory) noexcept {
    std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

using namespace jupan;

namespace {

std::size_t piecesOfValidation(std::size_t kpis) {
    Project project = test::sampleProject();
    const Kpi original = project.kpis.front();
    for (std::size_t i = 0; i < kpis; ++i) {
        project.kpis.push_back(original);
        project.kpis.back().id.text = "many-" + std::to_string(i);
        project.provenance["kpi.many-" + std::to_string(i) + ".attribution"] = {};
    }
    const std::size_t before = pieces;
    BOOST_TEST(validate(project).empty());
    return pieces - before;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(validate_work)

BOOST_AUTO_TEST_CASE(grows_with_the_fields_that_are_checked_and_no_faster) {
    const std::size_t thousand = piecesOfValidation(1000);
    const std::size_t fourThousand = piecesOfValidation(4000);
    BOOST_TEST(fourThousand < 4.2 * static_cast<double>(thousand));
    // 65 for a KPI with a source, most of them the paths of its fields; 96 with a table of all paths there are.
    BOOST_TEST(static_cast<double>(fourThousand) / 4000 < 80);
}

BOOST_AUTO_TEST_CASE(paths_asked_one_by_one_are_those_of_the_list) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Project project = test::randomProject(seed);
        const NumberPaths paths(project);
        std::set<std::string> known;
        for (const NumberField& field : numberFieldsToRead(project)) known.insert(field.path);
        for (const std::string& path : known) {
            BOOST_TEST(paths.contains(path), path);
            for (const std::string& other : {path + "x", path + ".x", path.substr(1), path.substr(0, path.size() - 1),
                                             path.substr(0, path.rfind('.')), "kpi." + path})
                BOOST_TEST(paths.contains(other) == known.contains(other), other);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
