// The document of interfaces.md: read, understood, and written in the same order.
#include <boost/test/unit_test.hpp>

#include "tests/core/exchange/documents.h"

using namespace jupan;
using test::readFile;

BOOST_AUTO_TEST_SUITE(sample_document)

BOOST_AUTO_TEST_CASE(is_read_as_it_says) {
    const auto read = projectFromJson(readFile("sample_document.json"));
    BOOST_REQUIRE(read.ok());
    const Project& project = read.value();
    BOOST_TEST(project.settings.currency.code == "KRW");
    BOOST_TEST((project.settings.start == YearMonth{2026, 1}));
    BOOST_TEST((project.settings.fx.at("USD") == Uncertain(1400, Spread{1300, 1500, Distribution::triangular})));
    BOOST_REQUIRE(project.models.size() == 1U);
    BOOST_TEST((project.models[0].price.longContext == LongContext{200000, 0.5, 3}));
    BOOST_REQUIRE(project.kpis.size() == 1U);
    const Kpi& kpi = project.kpis[0];
    BOOST_TEST((kpi.kind == KpiKind::timeSaving));
    BOOST_TEST((kpi.reduction == Uncertain(0.4, Spread{0.25, 0.5, Distribution::pert})));
    BOOST_TEST((kpi.adoption == Adoption{2, 3, RampShape::sCurve, 1.0, 30}));
    BOOST_REQUIRE(project.workloads.size() == 1U);
    BOOST_TEST((project.workloads[0].requestsPerItem == Uncertain(3)));
    BOOST_TEST((project.workloads[0].stages == std::vector<Stage>{{1, {{{"gpt-x-mini"}, 1}}}}));
    BOOST_TEST((project.seats[0].billing == Billing::annual));
    BOOST_TEST((project.costs[0].kind == CostKind::oneTime));
    BOOST_TEST((project.costs[1].fte == Uncertain(0.2)));
    BOOST_TEST(project.scenarios[0].overrides.at("kpi.handling.reduction") == 0.3);
    BOOST_TEST(project.correlations[0].rho == 0.3);
}

// The golden file is the sample with its defaults written out, fields in document order.
BOOST_AUTO_TEST_CASE(is_written_exactly_as_the_golden_file) {
    const auto read = projectFromJson(readFile("sample_document.json"));
    BOOST_REQUIRE(read.ok());
    BOOST_TEST(projectToJson(read.value()) == readFile("sample_document.golden.json"));
}

BOOST_AUTO_TEST_CASE(golden_file_reads_as_the_same_project) {
    const auto sample = projectFromJson(readFile("sample_document.json"));
    const auto golden = projectFromJson(readFile("sample_document.golden.json"));
    BOOST_REQUIRE(sample.ok());
    BOOST_REQUIRE(golden.ok());
    BOOST_TEST((sample.value() == golden.value()));
}

BOOST_AUTO_TEST_SUITE_END()
