// The tornado cases of tests/data/cases/sensitivity.json, as plans of twelve months without discounting.
#include "core/analysis/tornado.h"
#include "tests/core/analysis/plans.h"
#include "tests/core/finance/cases.h"

using namespace jupan;

namespace {

constexpr double months = 12;

Uncertain ranged(const nlohmann::json& inputs, const char* name, double factor = 1) {
    const double base = inputs.at("base").at(name);
    const auto range = inputs.at("ranges").at(name).get<std::vector<double>>();
    return {factor * base, Spread{factor * range.at(0), factor * range.at(1)}};
}

nlohmann::json caseCalled(const std::string& id) {
    for (const nlohmann::json& row : test::readCases("sensitivity.json"))
        if (row.at("id") == id) return row;
    BOOST_FAIL("no case " << id);
    return {};
}

void checkOrder(const Tornado& found, std::vector<std::string> paths) {
    BOOST_REQUIRE(found.bars.size() == paths.size());
    for (std::size_t i = 0; i < paths.size(); ++i) BOOST_TEST(found.bars[i].input.path == paths[i]);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tornado_reference_cases)

/// users·hours·wage - cost, a month: time saved by users of `hours` each, and a monthly cost.
BOOST_AUTO_TEST_CASE(users_hours_wage_and_cost) {
    const nlohmann::json row = caseCalled("tornado-roi");
    const nlohmann::json& inputs = row.at("inputs");
    Project project = test::bare(static_cast<int>(months));
    project.workUnits = {{.id = {"staff"},
                          .volumePerMonth = ranged(inputs, "users"),
                          .minutesPerItem = ranged(inputs, "hours", 60),
                          .hourlyCost = ranged(inputs, "wage")}};
    project.kpis = {{.id = {"time"},
                     .workUnit = {{"staff"}},
                     .kind = KpiKind::timeSaving,
                     .reduction = Uncertain{1.0},
                     .realization = Uncertain{1.0}}};
    project.costs = {test::oneTime("cost", ranged(inputs, "cost", months))};
    const std::map<std::string, std::string> paths{{"users", "work_unit.staff.volume_per_month"},
                                                   {"hours", "work_unit.staff.minutes_per_item"},
                                                   {"wage", "work_unit.staff.hourly_cost"},
                                                   {"cost", "cost.cost.amount"}};
    const Tornado found = tornado(test::base(project), Metric::npv);
    BOOST_TEST(std::abs(*found.base.value - months * row.at("expect").at("base").get<double>()) < 1e-6);
    std::vector<std::string> order;
    for (const std::string name : row.at("expect").at("order_by_swing")) order.push_back(paths.at(name));
    checkOrder(found, order);
    for (const auto& [name, path] : paths) BOOST_TEST_CONTEXT(name) {
            const auto bar = std::ranges::find(found.bars, path, [](const TornadoBar& b) { return b.input.path; });
            BOOST_REQUIRE(bar != found.bars.end());
            const auto expected = row.at("expect").at("low_high").at(name).get<std::vector<double>>();
            BOOST_TEST(std::abs(*bar->atLow.value - months * expected[0]) < 1e-6);
            BOOST_TEST(std::abs(*bar->atHigh.value - months * expected[1]) < 1e-6);
        }
}

BOOST_AUTO_TEST_CASE(ties_keep_the_order_of_their_paths) {
    const nlohmann::json row = caseCalled("tornado-tie");
    Project project = test::bare(static_cast<int>(months));
    for (const char* name : {"b", "a"}) project.kpis.push_back(test::amountKpi(name, ranged(row.at("inputs"), name)));
    const Tornado found = tornado(test::base(project), Metric::net);
    checkOrder(found, {"kpi.a.monthly_amount", "kpi.b.monthly_amount"});
    for (const TornadoBar& bar : found.bars)
        BOOST_TEST(*bar.swing == months * row.at("expect").at("swing").at("a").get<double>());
}

BOOST_AUTO_TEST_SUITE_END()
