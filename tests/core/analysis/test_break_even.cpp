#include "core/analysis/break_even.h"

#include "core/analysis/movable_plan.h"
#include "tests/core/analysis/plans.h"

using namespace jupan;
using test::base;

namespace {

Project costOf(double amount, int horizon = 12) {
    Project project = test::bare(horizon);
    project.costs = {test::oneTime("c", amount)};
    return project;
}

/// Amount 100 a month for 12 months, cost 600 at month 0; undiscounted.
Project example() {
    Project project = costOf(600);
    project.kpis = {test::amountKpi("a", 100)};
    return project;
}

Project claimedTwice() {
    Project project = costOf(600);
    project.workUnits = {test::unitNamed("u", 10, 60, 10)};
    project.kpis = {test::timeKpi("x", "u", 0.8), test::timeKpi("y", "u", 0.8)};
    project.kpis[1].confidence = 0.25;
    return project;
}

/// 1,000 requests a month of 1,000 input tokens at 10 per million: 10 a month, from 2,000 tokens on at 60: 120 a month.
Project longContext(double amount) {
    Project project = test::bare(12);
    project.models = {{.id = {"m"},
                       .currency = {"KRW"},
                       .price = {.input = 10, .output = 0, .longContext = LongContext{2000, 60, 0}}}};
    project.workloads = {{.id = {"w"},
                          .requestsPerMonth = Uncertain{1000},
                          .inputTokens = 1000,
                          .outputTokens = 0,
                          .stages = {{.mix = {{.model = {"m"}, .share = 1}}}}}};
    project.kpis = {test::amountKpi("a", amount)};
    return project;
}

/// The same with requests of 3,000 input tokens, all at the long-context price: 180 a month.
Project alwaysLong() {
    Project project = longContext(25);
    project.workloads[0].inputTokens = 3000;
    project.models[0].price.cachedInput = 1;
    return project;
}

/// Flows -100, +230 in month 12, -132 in month 24: NPV is 0 at 10 % and at 20 %.
Project twoRates() {
    Project project = test::bare(24);
    project.kpis = {test::amountKpi("a", 230)};
    project.kpis[0].adoption = {.startMonth = 12, .endMonth = 12};
    project.costs = {test::oneTime("c", 100), test::oneTime("d", 132, 24)};
    return project;
}

double npvAt(MovablePlan& plan, const PlanInput& input, double value) {
    return plan.valueAt({{input, value}}, Metric::npv).value.value_or(std::nan(""));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(break_even)

BOOST_AUTO_TEST_CASE(hand_worked) {
    Project foreign = example();
    foreign.costs[0].currency = Currency{"USD"};
    foreign.costs[0].amount = 0.6;
    Project negativeGrowth = costOf(100, 13);  // 100 once, 150 a year later, halved by growth of -1/3
    negativeGrowth.kpis = {test::amountKpi("a", 150)};
    negativeGrowth.kpis[0].adoption = {.startMonth = 13};
    struct Row {
        const char* what;
        Project project;
        std::string path;
        std::vector<double> roots;
        double value;
    };
    const Row rows[] = {
        {"12·x = 600", example(), "kpi.a.monthly_amount", {50}, 50},
        {"1200 = x", example(), "cost.c.amount", {1200}, 1200},
        {"1200·x = 600", example(), "kpi.a.confidence", {0.5}, 0.5},
        {"a default that is not written", example(), "kpi.a.adoption.ceiling", {0.5}, 0.5},
        {"1200 = 600·(1+x)", example(), "project.contingency", {1}, 1},
        {"1200 = 0.6·x", foreign, "fx.USD", {2000}, 2000},
        {"150·(1+x) = 100", negativeGrowth, "kpi.a.growth", {-1.0 / 3}, -1.0 / 3},
        {"10 % and 20 %, base 0", twoRates(), "project.discount_rate", {0.1, 0.2}, 0.1},
        // x and y claim x + 0.8 of the hours, y with a confidence of 1/4: 1200·(x + 0.2)/(x + 0.8) = 600
        {"hours claimed twice", claimedTwice(), "kpi.x.reduction", {0.4}, 0.4},
        // a request of 1,000 tokens costs 0.01, one of more than 2,000 costs 0.06 per 1,000 tokens
        {"requests beside a long-context price", longContext(25), "workload.w.requests_per_month", {2500}, 2500},
        {"beyond the jump", longContext(300), "workload.w.input_tokens", {5000}, 5000},
        {"a price", longContext(25), "model.m.input", {25}, 25},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.what) {
            const auto found = breakEven(base(row.project), row.path);
            BOOST_REQUIRE(found.ok());
            BOOST_TEST(found.value().path == row.path);
            BOOST_TEST(!found.value().reason.has_value());
            BOOST_REQUIRE(found.value().roots.size() == row.roots.size());
            for (std::size_t i = 0; i < row.roots.size(); ++i) test::checkClose(found.value().roots[i], row.roots[i]);
            test::checkClose(found.value().value, row.value);
        }
}

BOOST_AUTO_TEST_CASE(the_root_nearest_the_base_comes_first) {
    for (const auto& [rate, nearest] : {std::pair{0.0, 0.1}, {0.14, 0.1}, {0.16, 0.2}, {0.5, 0.2}}) {
        Project project = twoRates();
        project.settings.discountRate = rate;
        const BreakEven found = breakEven(base(project), "project.discount_rate").value();
        BOOST_TEST(found.roots.size() == 2U);
        test::checkClose(found.value, nearest);
        BOOST_TEST(found.base.value() == rate);
    }
}

BOOST_AUTO_TEST_CASE(no_break_even_has_a_reason) {
    Project flatZero = test::bare();
    flatZero.kpis = {test::amountKpi("a", 0)};
    Project zeroAtItsBound = test::bare();
    zeroAtItsBound.kpis = {test::amountKpi("a", 5)};
    struct Row {
        const char* what;
        Project project;
        std::string path;
        NoBreakEven reason;
    };
    const Row rows[] = {
        {"nothing in that currency", example(), "fx.USD", NoBreakEven::noEffect},
        {"plays no part in NPV", example(), "project.finance_rate", NoBreakEven::noEffect},
        {"a cost alone", costOf(600), "cost.c.amount", NoBreakEven::never},
        {"no benefit", costOf(1e9), "project.contingency", NoBreakEven::never},
        {"NPV is 0 throughout", flatZero, "kpi.a.confidence", NoBreakEven::noEffect},
        {"NPV is 0 at the bound and passes it nowhere", zeroAtItsBound, "kpi.a.confidence", NoBreakEven::never},
        {"months", example(), "project.horizon_months", NoBreakEven::integerField},
        {"an absent month", example(), "kpi.a.adoption.end_month", NoBreakEven::integerField},
        {"a score", test::crowded(1), "work_unit.unit-0.effort", NoBreakEven::integerField},
        // 60: the jump from 20 to 120 a month passes it
        {"a jump over 0", longContext(60), "workload.w.input_tokens", NoBreakEven::never},
        {"a jump of the threshold over 0", longContext(30), "model.m.long_context.above", NoBreakEven::never},
        // beside a long-context price nothing is cached or batched, so the list price is not asked for
        {"a price that is not paid", alwaysLong(), "model.m.input", NoBreakEven::noEffect},
        {"shares of nothing", longContext(25), "workload.w.cached_share", NoBreakEven::noEffect},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.what) {
            const auto found = breakEven(base(row.project), row.path);
            BOOST_REQUIRE(found.ok());
            BOOST_REQUIRE(found.value().reason.has_value());
            BOOST_TEST((*found.value().reason == row.reason));
            BOOST_TEST(found.value().roots.empty());
            BOOST_TEST(!found.value().value.has_value());
        }
}

BOOST_AUTO_TEST_CASE(the_values_that_are_searched) {
    struct Row {
        const char* path;
        double base, lowest, highest;
    };
    Project project = example();
    project.kpis[0].monthlyAmount = Uncertain{0.01};
    const double justAboveMinusOne = std::nextafter(-1.0, 0.0);
    const double justAboveZero = std::nextafter(0.0, 1.0);
    const Row rows[] = {{"kpi.a.confidence", 1, 0, 1},
                        {"kpi.a.monthly_amount", 0.01, 0, 1000},
                        {"cost.c.amount", 600, 0, 600000},
                        {"fx.USD", 1000, justAboveZero, 1e6},
                        {"project.discount_rate", 0, justAboveMinusOne, 1000}};
    for (const Row& row : rows) {
        const BreakEven found = breakEven(base(project), row.path).value();
        BOOST_TEST(found.base.value() == row.base, row.path);
        BOOST_TEST(found.lowest == row.lowest, row.path);
        BOOST_TEST(found.highest == row.highest, row.path);
    }
}

BOOST_AUTO_TEST_CASE(enormous_and_tiny_numbers) {
    Project enormous = costOf(1e306);
    enormous.kpis = {test::amountKpi("a", 1e306)};
    test::checkClose(breakEven(base(enormous), "kpi.a.monthly_amount").value().value, 1e306 / 12);
    test::checkClose(breakEven(base(enormous), "cost.c.amount").value().value, 12e306);
    Project tiny = costOf(1e-250);
    tiny.kpis = {test::amountKpi("a", 1)};
    test::checkClose(breakEven(base(tiny), "kpi.a.monthly_amount").value().value, 1e-250 / 12);
    Project tooLarge = costOf(1.7e308);
    tooLarge.settings.contingency = 1;
    const auto refused = breakEven(base(tooLarge), "cost.c.amount");
    BOOST_REQUIRE(!refused.ok());
    BOOST_TEST((refused.problems()[0].code == ProblemCode::overflow));
}

BOOST_AUTO_TEST_CASE(an_unknown_path_is_refused) {
    const auto found = breakEven(base(example()), "kpi.b.monthly_amount");
    BOOST_REQUIRE(!found.ok());
    BOOST_TEST((
        found.problems() ==
        Problems{{.code = ProblemCode::unknownPath, .path = "kpi.b.monthly_amount", .value = "kpi.b.monthly_amount"}}));
}

namespace {

/// Values spread over what was searched: even ones, and ever smaller ones down to the lower end.
std::vector<double> probes(const BreakEven& found) {
    std::vector<double> values{found.highest};
    const double width = found.highest - found.lowest;
    for (int i = 1; i < 20; ++i) values.push_back(found.lowest + width * i / 20);
    for (double part = width / 40; part > width * 1e-7; part /= 4) values.push_back(found.lowest + part);
    std::sort(values.begin(), values.end());
    return values;
}

int clearSign(const ScenarioProject& plan, const std::string& path, double value) {
    const auto results = test::directly(plan, {{path, value}});
    if (!results) return 0;
    const test::Direct npv = test::metricOf(*results, Metric::npv);
    return std::abs(*npv.value) <= 1e-9 * npv.gross ? 0 : *npv.value > 0 ? 1 : -1;
}

/// Between values of equal sign lies an even number of roots, else an odd one.
void checkParity(const ScenarioProject& plan, const BreakEven& found) {
    double last = 0;
    int lastSign = 0;
    for (const double value : probes(found)) {
        const int sign = clearSign(plan, found.path, value);
        if (sign == 0) continue;
        if (lastSign != 0) {
            const auto between = std::count_if(found.roots.begin(), found.roots.end(),
                                               [&](double root) { return root > last && root < value; });
            BOOST_TEST((between % 2 != 0) == (sign != lastSign), "from " << last << " to " << value);
        }
        last = value;
        lastSign = sign;
    }
}

/// A root's neighbours have opposite signs, and it is no jump.
void checkRoots(const ScenarioProject& plan, const BreakEven& found) {
    MovablePlan movable(plan);
    const auto input = movable.input(found.path);
    for (const double root : found.roots) BOOST_TEST_CONTEXT("root " << root) {
            const double step = 1e-9 * std::abs(root) + 1e-15;
            const double left = npvAt(movable, input.value(), std::max(root - step, found.lowest));
            const double right = npvAt(movable, input.value(), std::min(root + step, found.highest));
            const auto results = test::directly(plan, {{found.path, root}});
            BOOST_REQUIRE(results.has_value());
            const test::Direct here = test::metricOf(*results, Metric::npv);
            const double noise = 1e-12 * here.gross;
            BOOST_TEST(std::abs(*here.value) <= 1e-9 * here.gross + noise);
            BOOST_TEST((left * right <= 0 || std::min(std::abs(left), std::abs(right)) <= noise));
        }
    BOOST_TEST(std::is_sorted(found.roots.begin(), found.roots.end()));
    BOOST_TEST(found.roots.empty() == found.reason.has_value());
}

void checkProject(const ScenarioProject& plan, bool jumps, std::mt19937& random) {
    for (const NumberField& field : numberFieldsToRead(plan.project)) {
        if (field.isInteger() || random() % 4 != 0) continue;
        BOOST_TEST_CONTEXT(field.path) {
            const auto found = breakEven(plan, field.path);
            if (!found) {
                BOOST_TEST(!field.value().has_value());
                continue;
            }
            checkRoots(plan, found.value());
            if (!jumps) checkParity(plan, found.value());
        }
    }
}

bool hasLongContext(const Project& project) {
    return std::any_of(project.models.begin(), project.models.end(),
                       [](const Model& model) { return model.price.longContext.has_value(); });
}

}  // namespace

BOOST_AUTO_TEST_CASE(random_projects_agree_with_direct_evaluation) {
    std::mt19937 random(7);
    for (unsigned seed = 1; seed <= test::tries(20); ++seed) BOOST_TEST_CONTEXT("seed " << seed) {
            const Project project = test::randomProject(seed);
            for (const ScenarioProject& plan : test::plansOf(project))
                checkProject(plan, hasLongContext(plan.project), random);
            checkProject(base(test::crowded(seed)), hasLongContext(project), random);
        }
}

BOOST_AUTO_TEST_SUITE_END()
