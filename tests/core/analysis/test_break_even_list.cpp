// Break-evens of all uncertain inputs, evenly spaced values, and the curve that is drawn beside the break-evens.
#include "core/analysis/break_even_list.h"
#include "core/analysis/even_values.h"
#include "core/analysis/input_curve.h"
#include "core/analysis/usual_span.h"
#include "tests/core/analysis/plans.h"

using namespace jupan;
using test::base;

namespace {

/// 100 a month for 12 months against 600 once, undiscounted: NPV is 0 at 50 a month, at a confidence of 0.5, at a cost
/// of 1,200 and at a contingency of 1.
Project example() {
    Project project = test::bare(12);
    project.kpis = {test::amountKpi("a", {100, Spread{40, 140}})};
    project.kpis[0].confidence = Uncertain{1, Spread{0.6, 1}};
    project.costs = {test::oneTime("c", 600)};
    project.costs[0].amount = Uncertain{600, Spread{500, 900}};
    project.settings.fx = {{"USD", Uncertain{1000, Spread{900, 1100}}}};
    return project;
}

std::vector<std::string> pathsOf(const std::vector<BreakEvenLine>& lines) {
    std::vector<std::string> paths;
    for (const BreakEvenLine& line : lines) paths.push_back(line.input.path);
    return paths;
}

const InputCurve::Point* pointAt(const InputCurve& curve, double input) {
    for (const auto& point : curve.points)
        if (point.input == input) return &point;
    return nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(break_even_list)

BOOST_AUTO_TEST_CASE(what_breaks_soonest_comes_first) {
    const auto lines = breakEvenList(base(example())).value();
    BOOST_TEST(pathsOf(lines) ==
                   (std::vector<std::string>{"kpi.a.monthly_amount", "kpi.a.confidence", "cost.c.amount", "fx.USD"}),
               boost::test_tools::per_element());
    BOOST_TEST(lines[0].believed);
    test::checkClose(lines[0].change, -0.5);
    BOOST_TEST(!lines[1].believed);  // 0.5 is below 0.6
    test::checkClose(lines[1].change, -0.5);
    BOOST_TEST(!lines[2].believed);
    test::checkClose(lines[2].change, 1);
    BOOST_TEST((lines[3].found.reason == NoBreakEven::noEffect));
    BOOST_TEST(!lines[3].change.has_value());
    BOOST_TEST(!lines[3].believed);
}

BOOST_AUTO_TEST_CASE(a_base_of_zero_has_no_percentage) {
    Project project = example();
    project.kpis[0].monthlyAmount = 100;
    project.kpis[0].confidence = 1;
    project.costs.push_back(test::oneTime("d", 0));
    project.costs[1].amount = Uncertain{0, Spread{0, 1000}};  // gains 600 without it
    const auto fromZero = breakEvenList(base(project)).value();
    BOOST_TEST(fromZero[0].input.path == "cost.d.amount");  // the only one inside its range
    test::checkClose(fromZero[0].found.value, 600);
    BOOST_TEST(!fromZero[0].change.has_value());
}

BOOST_AUTO_TEST_CASE(each_line_is_the_break_even_of_its_input_alone) {
    for (unsigned seed = 1; seed <= test::tries(40); ++seed)
        for (const ScenarioProject& plan : test::plansOf(test::randomProject(seed))) {
            const auto lines = breakEvenList(plan);
            if (!lines) continue;
            BOOST_TEST(lines.value().size() == uncertainInputs(plan.project).size());
            for (const BreakEvenLine& line : lines.value()) {
                const auto alone = breakEven(plan, line.input.path).value();
                BOOST_TEST((alone.roots == line.found.roots), line.input.path);
                BOOST_TEST((alone.reason == line.found.reason), line.input.path);
                BOOST_TEST(alone.npvAtBase == line.found.npvAtBase);
            }
        }
}

BOOST_AUTO_TEST_CASE(without_uncertain_inputs_there_are_no_lines) {
    BOOST_TEST(breakEvenList(base(test::bare())).value().empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(even_values)

BOOST_AUTO_TEST_CASE(hand_worked) {
    struct Row {
        double from, to;
        int count;
        std::optional<double> include;
        bool whole;
        std::vector<double> values;
    };
    const Row rows[] = {{0, 1, 5, std::nullopt, false, {0, 0.25, 0.5, 0.75, 1}},
                        {0, 1, 3, 0.4, false, {0, 0.4, 0.5, 1}},
                        {0, 1, 3, 0.5, false, {0, 0.5, 1}},
                        {0, 1, 3, 2, false, {0, 0.5, 1}},
                        {0, 1, 2, 0, false, {0, 1}},
                        {1, 6, 4, 3, true, {1, 3, 4, 6}},
                        {1, 2, 7, std::nullopt, true, {1, 2}},
                        {5, 5, 5, 5, false, {5}},
                        {-1e308, 1e308, 3, std::nullopt, false, {-1e308, 0, 1e308}}};
    for (const Row& row : rows)
        BOOST_TEST(evenValues(row.from, row.to, row.count, row.include, row.whole) == row.values,
                   boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_value_next_to_the_base_gives_way_to_it) {
    const double base = 0.1 + 0.2;  // not the double nearest 0.3
    const auto values = evenValues(0, 0.6, 3, base, false);
    BOOST_TEST(values.size() == 3U);
    BOOST_TEST(values[1] == base);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(usual_span)

BOOST_AUTO_TEST_CASE(hand_worked) {
    Project project = example();
    project.kpis[0].attribution = 0.8;
    project.settings.horizonMonths = 13;
    struct Row {
        const char* path;
        double from, to;
    };
    const Row rows[] = {{"kpi.a.monthly_amount", 40, 140},
                        {"kpi.a.attribution", 0.4, 1},        // 1.2 lies outside
                        {"project.discount_rate", -1, 1},     // base 0; -1 itself lies outside
                        {"project.horizon_months", 12, 20}};  // 6.5 to 19.5
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.path) {
            const auto span = usualSpan(project, row.path);
            BOOST_REQUIRE(span.has_value());
            test::checkClose(span->from, row.from);
            test::checkClose(span->to, row.to);
        }
    BOOST_TEST(!usualSpan(project, "kpi.a.adoption.end_month").has_value());
    BOOST_TEST(!usualSpan(project, "kpi.b").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(input_curve)

BOOST_AUTO_TEST_CASE(holds_base_roots_and_the_believed_range) {
    const ScenarioProject plan = base(example());
    const BreakEven found = breakEven(plan, "cost.c.amount").value();
    const InputCurve curve = inputCurve(plan, found).value();
    // from 500 to 1,200, and a quarter of 700 more at either end
    test::checkClose(curve.lowest, 325);
    test::checkClose(curve.highest, 1375);
    BOOST_TEST(std::is_sorted(curve.points.begin(), curve.points.end(),
                              [](const auto& a, const auto& b) { return a.input < b.input; }));
    for (const auto& point : curve.points) test::checkClose(point.npv.value.value() + 1e6, 1e6 + 1200 - point.input);
    BOOST_REQUIRE(pointAt(curve, 600));
    BOOST_REQUIRE(pointAt(curve, found.roots[0]));
}

BOOST_AUTO_TEST_CASE(never_beyond_what_was_searched) {
    const ScenarioProject plan = base(example());
    const InputCurve curve = inputCurve(plan, breakEven(plan, "kpi.a.confidence").value()).value();
    BOOST_TEST(curve.lowest == 0.375);  // 0.5 to 1, and a quarter more below
    BOOST_TEST(curve.highest == 1);
}

BOOST_AUTO_TEST_CASE(without_anything_to_hold_half_the_base_or_one_around_zero) {
    Project project = example();
    const auto curveOf = [&project](const char* path) {
        return inputCurve(base(project), breakEven(base(project), path).value()).value();
    };
    const InputCurve zero = curveOf("project.finance_rate");  // plays no part in NPV
    BOOST_TEST(zero.highest == 1.5);                          // one to either side, and a quarter of two more
    BOOST_TEST(zero.lowest == std::nextafter(-1.0, 0.0));
    project.settings.financeRate = 0.4;
    const InputCurve rate = curveOf("project.finance_rate");
    test::checkClose(rate.lowest, 0.1);
    test::checkClose(rate.highest, 0.7);
}

BOOST_AUTO_TEST_CASE(whole_numbers_are_drawn_at_whole_numbers) {
    const ScenarioProject plan = base(example());
    const InputCurve curve = inputCurve(plan, breakEven(plan, "project.horizon_months").value()).value();
    for (const auto& point : curve.points) BOOST_TEST(point.input == std::floor(point.input));
    BOOST_TEST(pointAt(curve, 12)->npv.value.has_value());
    const auto none = inputCurve(plan, breakEven(plan, "kpi.a.adoption.end_month").value());
    BOOST_REQUIRE(!none.ok());
    BOOST_TEST((none.problems()[0].code == ProblemCode::missingField));
}

BOOST_AUTO_TEST_CASE(breaks_at_a_jump) {
    // 1,000 requests a month at 10 per million input tokens, at 60 for requests of more than 2,000 tokens
    Project project = test::bare(12);
    project.models = {{.id = {"m"},
                       .currency = {"KRW"},
                       .price = {.input = 10, .output = 0, .longContext = LongContext{2000, 60, 0}}}};
    project.workloads = {{.id = {"w"},
                          .requestsPerMonth = Uncertain{1000},
                          .inputTokens = Uncertain{1500, Spread{1000, 3000}},
                          .outputTokens = 0,
                          .stages = {{.mix = {{.model = {"m"}, .share = 1}}}}}};
    project.kpis = {test::amountKpi("a", 60)};
    const ScenarioProject plan = base(project);
    const InputCurve curve = inputCurve(plan, breakEven(plan, "workload.w.input_tokens").value()).value();
    std::size_t breaks = 0;
    for (std::size_t i = 1; i + 1 < curve.points.size(); ++i) {
        if (curve.points[i].npv.value) continue;
        ++breaks;
        BOOST_TEST(curve.points[i - 1].input == 2000);
        test::checkClose(curve.points[i - 1].npv.value, 12 * (60 - 20.0));
        BOOST_TEST(curve.points[i + 1].input == std::nextafter(2000.0, 3000.0));
        test::checkClose(curve.points[i + 1].npv.value, 12 * (60 - 120.0));
    }
    BOOST_TEST(breaks == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
