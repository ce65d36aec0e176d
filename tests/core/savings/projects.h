// Small projects for hand-computed savings.
#pragma once

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>

#include "core/savings/find_savings.h"

namespace jupan::test {

/// Equal within 1e-9 of the expected value.
inline void checkClose(double actual, double expected) {
    BOOST_TEST(std::abs(actual - expected) <= 1e-9 * std::max(std::abs(expected), 1e-300),
               actual << " is not " << expected);
}

inline Model modelAt(const std::string& id, double input, double output) {
    return {.id = {id}, .price = {.input = input, .output = output}};
}

/// 24 months in KRW, 1,000 KRW a USD, contingency 10 %, no discounting. One workload of 1,000 requests a month, 10,000
/// tokens in and 1,000 out on "big": 40 KRW a request, 40,000 a month.
inline Project savingsProject() {
    Project project;
    project.settings.horizonMonths = 24;
    project.settings.contingency = 0.1;
    project.settings.fx = {{"USD", 1000}};
    project.models = {modelAt("big", 2.5, 15)};
    project.models[0].price.cachedInput = 0.25;
    project.models[0].tokenizer = TokenEncoding::o200kBase;
    project.workloads = {{.id = {"w"},
                          .requestsPerMonth = 1000,
                          .inputTokens = 10000,
                          .outputTokens = 1000,
                          .stages = {{1, {{{"big"}, 1}}}}}};
    return project;
}

inline const Saving* savingOf(const std::vector<Saving>& savings, SavingKind kind) {
    const auto found = std::find_if(savings.begin(), savings.end(), [kind](const Saving& s) { return s.kind == kind; });
    return found == savings.end() ? nullptr : &*found;
}

}  // namespace jupan::test
