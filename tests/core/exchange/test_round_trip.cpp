// Project -> text -> project gives an equal project, whatever is in it.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstring>

#include "core/exchange/project_json.h"
#include "core/project/visit.h"
#include "tests/core/project/random_project.h"

using namespace jupan;
using test::randomProject;

namespace {

void checkRoundTrip(const Project& project) {
    const std::string text = projectToJson(project);
    const auto read = projectFromJson(text);
    BOOST_REQUIRE_MESSAGE(read.ok(), "refused: " << (read.ok() ? "" : read.problems()[0].path));
    BOOST_TEST((read.value() == project));
    BOOST_TEST(projectToJson(read.value()) == text);
}

/// A double with random bits, inside the range.
double randomBits(std::mt19937_64& random, Range range) {
    for (;;) {
        const std::uint64_t bits = random();
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        // Every exponent is as likely as any other, so shares are met often enough after a division.
        if (range == Range::share && std::isfinite(value)) value = std::abs(value) > 1 ? 1 / value : value;
        if (contains(range, value)) return value;
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(round_trip)

BOOST_AUTO_TEST_CASE(random_projects_come_back_equal) {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed) {
            checkRoundTrip(randomProject(seed));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_empty_project_comes_back_equal) {
    checkRoundTrip(Project{});
}

BOOST_AUTO_TEST_CASE(doubles_of_any_bits_come_back_with_the_same_bits) {
    std::mt19937_64 random(11);
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Project project = randomProject(seed);
        project.scenarios.clear();
        project.correlations.clear();
        project.provenance.clear();
        project.measurements.clear();
        for (const NumberField& field : numberFields(project))
            if (!field.isInteger() && field.value()) field.set(randomBits(random, field.info.range) + 0.0);
        checkRoundTrip(project);
    }
}

BOOST_AUTO_TEST_CASE(notable_doubles_come_back_with_the_same_bits) {
    for (const double value : {0.0, 0.1, 1.0 / 3, 5e-324, 2.2250738585072014e-308, 9007199254740991.0,
                               9007199254740992.0, 9007199254740994.0, 1e15, 1e16, 1e17, 123456789012345680.0, 1e22,
                               1e23, 9.2233720368547758e18, 1.8446744073709552e19, 1.7976931348623157e308}) {
        Project project;
        project.kpis = {{.id = {"k"}, .kind = KpiKind::amount, .monthlyAmount = value}};
        checkRoundTrip(project);
    }
}

BOOST_AUTO_TEST_CASE(minus_zero_becomes_zero) {
    Project project;
    project.settings.discountRate = -0.0;
    const std::string text = projectToJson(project);
    BOOST_TEST(text.find("-0") == text.find("-01\""), "only the month of start may hold -0");
    const auto read = projectFromJson(
        R"({"format": "jupan-project", "version": 1,
            "project": {"name": "", "currency": "KRW", "start": "2026-01", "discount_rate": -0.0, "contingency": -0}})");
    BOOST_REQUIRE(read.ok());
    BOOST_TEST(!std::signbit(read.value().settings.discountRate));
    BOOST_TEST(!std::signbit(read.value().settings.contingency));
}

BOOST_AUTO_TEST_CASE(texts_come_back_byte_for_byte) {
    std::string controls;
    for (char c = 0; c < 0x20; ++c) controls += c;
    for (const std::string& text :
         {controls, std::string("\x7F"), std::string("\"\\/"), std::string("\xE2\x80\xAE\xD7\xA9\xD7\x9C"),
          std::string("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB"), std::string(10000, '\x01'),
          std::string("\xE2\x80\xA8\xE2\x80\xA9\xEF\xBB\xBF\xEF\xBF\xBD"), std::string("e\xCC\x81 \xC3\xA9")}) {
        Project project;
        project.settings.name = text;
        project.workUnits = {{.id = {"u"}, .name = text, .department = text}};
        checkRoundTrip(project);
    }
}

BOOST_AUTO_TEST_CASE(every_kind_and_choice_comes_back) {
    Project project;
    project.workUnits = {{.id = {"u"}}};
    for (std::size_t kind = 0; kind < EnumNames<KpiKind>::names.size(); ++kind)
        for (const Lane lane : {Lane::cash, Lane::capacity}) {
            Kpi kpi{.id = {"k" + std::to_string(kind) + (lane == Lane::cash ? "a" : "b")},
                    .workUnit = {{"u"}},
                    .kind = static_cast<KpiKind>(kind),
                    .lane = lane};
            auto fill = [&]<class T>(const FieldInfo&, T& member) {
                if constexpr (std::same_as<T, std::optional<Uncertain>>) member = Uncertain(0.5);
            };
            describeOwnFields(fill, kpi);
            project.kpis.push_back(kpi);
        }
    checkRoundTrip(project);
}

BOOST_AUTO_TEST_SUITE_END()
