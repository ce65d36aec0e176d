// Overrides of scenarios (model.md §6): on top of any numeric field, or refused with everything that is wrong.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "core/project/inputs.h"

using namespace jupan;

namespace {

Project sample() {
    Project project;
    project.settings.fx = {{"USD", {1400, Spread{1300, 1500}}}};
    project.kpis.push_back(
        {.id = {"time"}, .kind = KpiKind::timeSaving, .reduction = Uncertain{0.4, Spread{0.2, 0.5}}});
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(overrides)

BOOST_AUTO_TEST_CASE(set_plain_numbers_and_drop_the_bounds) {
    const auto changed = withOverrides(sample(),
                                       {{"fx.USD", 1450},
                                        {"kpi.time.reduction", 0.3},
                                        {"kpi.time.realization", 0.5},
                                        {"kpi.time.adoption.end_month", 24},
                                        {"project.discount_rate", 0.08},
                                        {"project.horizon_months", 48}},
                                       "scenario.s.overrides");
    BOOST_REQUIRE(changed.ok());
    const Project& project = changed.value();
    BOOST_TEST((project.settings.fx.at("USD") == Uncertain(1450)));
    BOOST_TEST((project.kpis[0].reduction == Uncertain(0.3)));
    BOOST_TEST((project.kpis[0].realization == Uncertain(0.5)));
    BOOST_TEST((project.kpis[0].adoption.endMonth == 24));
    BOOST_TEST(project.settings.discountRate == 0.08);
    BOOST_TEST(project.settings.horizonMonths == 48);
}

BOOST_AUTO_TEST_CASE(none_leave_the_project_as_it_is) {
    const auto changed = withOverrides(sample(), {}, "x");
    BOOST_REQUIRE(changed.ok());
    BOOST_TEST((changed.value() == sample()));
}

BOOST_AUTO_TEST_CASE(refusals_name_path_value_and_range) {
    struct Row {
        std::string path;
        double number;
        ProblemCode code;
        std::string value;
        Range range;
    };
    const double infinity = std::numeric_limits<double>::infinity();
    const Row rows[] = {
        {"kpi.time.loss", 1, ProblemCode::unknownPath, "kpi.time.loss", Range::any},
        {"kpi.none.reduction", 1, ProblemCode::unknownPath, "kpi.none.reduction", Range::any},
        {"nonsense", 1, ProblemCode::unknownPath, "nonsense", Range::any},
        {"fx.EUR", 1, ProblemCode::unknownPath, "fx.EUR", Range::any},
        {"kpi.time.reduction", 1.5, ProblemCode::outOfRange, "1.5", Range::share},
        {"fx.USD", 0, ProblemCode::outOfRange, "0", Range::positive},
        {"project.discount_rate", -1, ProblemCode::outOfRange, "-1", Range::aboveMinusOne},
        {"project.horizon_months", 11, ProblemCode::outOfRange, "11", Range::horizonMonths},
        {"project.horizon_months", 36.5, ProblemCode::notInteger, "36.5", Range::horizonMonths},
        {"project.horizon_months", 1e30, ProblemCode::outOfRange, "1e+30", Range::horizonMonths},
        {"kpi.time.adoption.end_month", 0, ProblemCode::outOfRange, "0", Range::operationMonth},
        {"kpi.time.reduction", infinity, ProblemCode::notFinite, "inf", Range::any},
        {"kpi.time.reduction", std::nan(""), ProblemCode::notFinite, "nan", Range::any},
    };
    for (const Row& row : rows) {
        const auto changed = withOverrides(sample(), {{row.path, row.number}}, "scenario.s.overrides");
        BOOST_REQUIRE_MESSAGE(!changed.ok(), row.path);
        const Problem expected{row.code, "scenario.s.overrides." + row.path, row.value, {}, row.range};
        BOOST_TEST(changed.problems().size() == 1U);
        BOOST_TEST((changed.problems()[0] == expected), row.path << " " << changed.problems()[0].value);
    }
}

BOOST_AUTO_TEST_CASE(every_refusal_is_reported) {
    const auto changed = withOverrides(sample(), {{"a.b.c", 1}, {"fx.USD", -1}, {"kpi.time.growth", -2}}, "s");
    BOOST_REQUIRE(!changed.ok());
    BOOST_TEST(changed.problems().size() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
