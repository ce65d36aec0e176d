// Small projects for hand-computed tables: nothing in them but what the test puts there.
#pragma once

#include <boost/test/unit_test.hpp>
#include <cmath>

#include "core/engine/analyze.h"
#include "core/project/validate.h"

namespace jupan::test {

/// Number of random projects a property is tried on; a tenth under AddressSanitizer, where each takes ten times as
/// long.
constexpr unsigned tries(unsigned count) {
#ifdef __SANITIZE_ADDRESS__
    return count / 10;
#else
    return count;
#endif
}

/// A project in KRW over `horizon` months without discounting, with a rate for USD.
inline Project bare(int horizon = 12) {
    Project project;
    project.settings.horizonMonths = horizon;
    project.settings.fx = {{"USD", 1000}};
    return project;
}

inline Results analysed(const Project& project, std::string_view scenario = {}) {
    for (const Problem& problem : validate(project)) BOOST_TEST_ERROR("not valid: " << problem.path);
    auto results = analyze(project, scenario);
    BOOST_REQUIRE_MESSAGE(results.ok(), "not analysed");
    return std::move(results).value();
}

/// Equal within 1e-9 of the expected value, the model's promise.
inline void checkClose(double actual, double expected) {
    BOOST_TEST(std::abs(actual - expected) <= 1e-9 * std::max(std::abs(expected), 1e-300),
               actual << " is not " << expected);
}

inline void checkClose(const std::optional<double>& actual, double expected) {
    BOOST_REQUIRE(actual.has_value());
    checkClose(*actual, expected);
}

/// Checks months from `first` on.
inline void checkMonths(const std::vector<double>& actual, std::size_t first, const std::vector<double>& expected) {
    BOOST_REQUIRE(actual.size() >= first + expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) BOOST_TEST_CONTEXT("month " << first + i) {
            checkClose(actual[first + i], expected[i]);
        }
}

inline WorkUnit unitNamed(const std::string& id, double volume, double minutes = 0, double hourly = 0) {
    return {.id = {id}, .volumePerMonth = volume, .minutesPerItem = minutes, .hourlyCost = hourly};
}

inline Kpi amountKpi(const std::string& id, Uncertain amount) {
    return {.id = {id}, .axis = Axis::costReduction, .kind = KpiKind::amount, .monthlyAmount = amount};
}

inline Kpi timeKpi(const std::string& id, const std::string& unit, Uncertain reduction) {
    return {.id = {id}, .workUnit = {{unit}}, .kind = KpiKind::timeSaving, .reduction = reduction};
}

inline Cost oneTime(const std::string& id, Uncertain amount, int month = 0) {
    return {.id = {id}, .kind = CostKind::oneTime, .category = Category::setup, .amount = amount, .month = month};
}

inline Cost recurring(const std::string& id, Uncertain amount) {
    return {.id = {id}, .kind = CostKind::recurring, .category = Category::toolsFinops, .amount = amount};
}

}  // namespace jupan::test
