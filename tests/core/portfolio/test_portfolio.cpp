// Many projects as one comparison: what is converted, ranked and added up, and what is left out with which reason.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "core/engine/analyze.h"
#include "core/pilot/statistics.h"
#include "core/portfolio/portfolio.h"
#include "core/simulation/simulate.h"
#include "resources/templates/templates.h"

using namespace jupan;

namespace {

const PortfolioOptions options{.today = Date{std::chrono::year(2026), std::chrono::March, std::chrono::day(2)}};

/// A row with these figures and nothing else.
PortfolioRow row(const std::string& file, const std::string& currency, double npv,
                 std::map<std::string, double> rates = {}) {
    PortfolioFigures figures{.currency = currency, .horizonMonths = 36};
    figures.metrics.npv = npv;
    figures.metrics.totalCost = 100;
    figures.metrics.totalBenefit = 300;
    figures.metrics.net = 200;
    figures.metrics.peakExposure = -50;
    figures.rates = std::move(rates);
    return {.file = file, .name = "Project " + file, .figures = figures};
}

/// Benefits without any cost.
Project freeProject() {
    Project project = templateProject("support-automation", "en").value();
    project.costs.clear();
    project.seats.clear();
    project.workloads.clear();
    return project;
}

const PortfolioEntry& entryOf(const Portfolio& portfolio, const std::string& file) {
    const auto found =
        std::ranges::find(portfolio.entries, file, [](const PortfolioEntry& one) { return one.row.file; });
    BOOST_REQUIRE(found != portfolio.entries.end());
    return *found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(portfolio)

BOOST_AUTO_TEST_CASE(a_row_says_what_the_project_says) {
    for (const std::string_view id : templateIds()) {
        BOOST_TEST_CONTEXT(id) {
            const Project project = templateProject(id, "ko").value();
            const PortfolioRow made = portfolioRow("a.jupan", project, options);
            BOOST_REQUIRE(made.figures.has_value());
            BOOST_TEST(made.problems.empty());
            BOOST_TEST(made.name == project.settings.name);
            const Results results = analyze(project).value();
            BOOST_TEST(made.figures->metrics.npv == results.metrics.npv);
            BOOST_TEST((made.figures->metrics.roi == results.metrics.roi));
            BOOST_TEST((made.figures->guessShare == results.guessShare));
            BOOST_TEST((made.figures->readiness.share == overallReadiness(project, options.today).share));
            const auto simulated = simulate(project, {}, {.trials = 2000, .seed = 1, .drivers = false});
            BOOST_TEST(*made.figures->npvProbability == (*simulated).value().probNpvPositive);
            BOOST_TEST(made.figures->steps == 9);
            BOOST_TEST((made.figures->verdict == pilotVerdict(pilotStatistics(project))));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_could_not_be_read_is_a_row_with_its_reason) {
    const Problem problem{.code = ProblemCode::notAProject, .path = "b.jupan"};
    const PortfolioRow broken = portfolioRow("b.jupan", problem, options);
    BOOST_TEST(!broken.figures.has_value());
    BOOST_TEST((broken.problems == Problems{problem}));
    const Portfolio made = comparePortfolio({broken, row("a", "KRW", 5)}, {}, options);
    BOOST_TEST(made.currency == "KRW");
    BOOST_TEST((entryOf(made, "b.jupan").gap == PortfolioGap::unreadable));
    BOOST_TEST(made.entries.back().row.file == "b.jupan");
    BOOST_TEST(made.total.projects == 1);
}

BOOST_AUTO_TEST_CASE(a_plan_too_large_for_a_number_is_a_row_with_its_reason) {
    Project project = templateProject(templateIds().back(), "en").value();
    for (const char* id : {"big_one", "big_two"}) {
        Cost cost{.id = {id}, .name = "Big"};
        cost.amount = Uncertain(std::numeric_limits<double>::max());
        project.costs.push_back(cost);
    }
    const PortfolioRow made = portfolioRow("a", project, options);
    BOOST_REQUIRE(!made.figures);
    BOOST_TEST((made.problems.front().code == ProblemCode::overflow));
    const Portfolio compared = comparePortfolio({made}, {}, options);
    BOOST_TEST(std::isfinite(compared.total.npv));
}

BOOST_AUTO_TEST_CASE(money_is_converted_only_by_given_rates) {
    struct Case {
        const char* what;
        std::vector<PortfolioRow> rows;
        PortfolioGap gap;
        double npv;
    };
    // the row in question is "x", of NPV 10 USD; the portfolio is in KRW
    const std::vector<Case> cases{
        {"its own rate: 0.0008 USD for one KRW", {row("x", "USD", 10, {{"KRW", 0.0008}})}, PortfolioGap::none, 12500},
        {"that of a project in KRW",
         {row("x", "USD", 10), row("a", "KRW", 1, {{"USD", 1300}})},
         PortfolioGap::none,
         13000},
        {"its own before others'",
         {row("x", "USD", 10, {{"KRW", 0.0008}}), row("a", "KRW", 1, {{"USD", 1300}})},
         PortfolioGap::none,
         12500},
        {"the same from two",
         {row("x", "USD", 10), row("a", "KRW", 1, {{"USD", 1300}}), row("b", "KRW", 1, {{"USD", 1300}})},
         PortfolioGap::none,
         13000},
        {"different ones",
         {row("x", "USD", 10), row("a", "KRW", 1, {{"USD", 1300}}), row("b", "KRW", 1, {{"USD", 1400}})},
         PortfolioGap::ratesDiffer,
         0},
        {"nobody's", {row("x", "USD", 10), row("a", "KRW", 1, {{"EUR", 1500}})}, PortfolioGap::noRate, 0},
        {"no chain over a third currency",
         {row("x", "USD", 10, {{"EUR", 1.1}}), row("a", "KRW", 1, {{"EUR", 1500}})},
         PortfolioGap::noRate,
         0},
        {"beyond a double", {row("x", "USD", 1e300, {{"KRW", 1e-300}})}, PortfolioGap::tooLarge, 0},
    };
    for (const Case& one : cases) {
        BOOST_TEST_CONTEXT(one.what) {
            const Portfolio made = comparePortfolio(one.rows, "KRW", options);
            const PortfolioEntry& x = entryOf(made, "x");
            BOOST_TEST((x.gap == one.gap));
            BOOST_TEST(x.money.has_value() == (one.gap == PortfolioGap::none));
            if (x.money) BOOST_TEST(x.money->npv == one.npv, boost::test_tools::tolerance(1e-12));
            BOOST_TEST((x.rank > 0) == x.money.has_value());
        }
    }
}

BOOST_AUTO_TEST_CASE(ranks_and_totals_are_those_of_the_converted) {
    const Portfolio made = comparePortfolio(
        {row("c", "KRW", 10), row("a", "KRW", -5), row("b", "KRW", 10), row("d", "USD", 1e9)}, "KRW", options);
    BOOST_TEST(entryOf(made, "b").rank == 1);
    BOOST_TEST(entryOf(made, "c").rank == 1);
    BOOST_TEST(entryOf(made, "a").rank == 3);
    BOOST_TEST(entryOf(made, "d").rank == 0);
    BOOST_TEST(made.entries[0].row.file == "b");
    BOOST_TEST(made.total.projects == 3);
    BOOST_TEST(made.total.npv == 15);
    BOOST_TEST(made.total.cost == 300);
    BOOST_TEST(*made.total.roi == 2);
    // the order in which files were found does not matter
    const Portfolio again = comparePortfolio(
        {row("d", "USD", 1e9), row("b", "KRW", 10), row("a", "KRW", -5), row("c", "KRW", 10)}, "KRW", options);
    for (std::size_t i = 0; i < 4; ++i) BOOST_TEST(again.entries[i].row.file == made.entries[i].row.file);
}

BOOST_AUTO_TEST_CASE(a_plan_with_neither_benefit_nor_cost_is_left_out) {
    const PortfolioRow blank = portfolioRow("blank", templateProject("blank", "ko").value(), options);
    const Portfolio made = comparePortfolio({row("a", "KRW", -5), blank}, {}, options);
    const PortfolioEntry& entry = entryOf(made, "blank");
    BOOST_TEST((entry.gap == PortfolioGap::nothingYet));
    BOOST_TEST(nameOf(entry.gap) == "nothing_entered");
    BOOST_TEST(!entry.money.has_value());
    BOOST_TEST(!entry.hasResult());
    BOOST_TEST(entry.rank == 0);
    BOOST_TEST(entryOf(made, "a").rank == 1);
    BOOST_TEST(made.total.projects == 1);
    // nor does it need a rate, or decide in which currency the others are compared
    PortfolioRow dollars = blank, more = blank;
    dollars.figures->currency = more.figures->currency = "USD";
    const Portfolio mixed = comparePortfolio({row("a", "KRW", -5), dollars, more}, {}, options);
    BOOST_TEST(mixed.currency == "KRW");
    BOOST_TEST((mixed.entries.back().gap == PortfolioGap::nothingYet));
    BOOST_TEST(comparePortfolio({blank}, {}, options).currency.empty());
    // what brings as much as it takes is a result, and so is what brings without taking
    PortfolioRow even = row("even", "KRW", 0);
    even.figures->metrics.totalBenefit = 100;
    BOOST_TEST(entryOf(comparePortfolio({even}, {}, options), "even").rank == 1);
    const Portfolio free = comparePortfolio({portfolioRow("f", freeProject(), options)}, {}, options);
    BOOST_TEST(free.entries.front().rank == 1);
    BOOST_TEST(*free.entries.front().row.figures->metrics.paybackMonth == 0);
}

BOOST_AUTO_TEST_CASE(projects_of_one_name_are_told_apart) {
    struct One {
        const char* file;
        const char* name;
        const char* client;
        const char* apart;
    };
    struct Case {
        const char* what;
        std::vector<One> rows;
    };
    const std::vector<Case> cases{
        {"other names need nothing", {{"f/a.jupan", "A", "X", ""}, {"f/b.jupan", "B", "X", ""}}},
        {"clients that differ", {{"f/a.jupan", "A", "X", "X"}, {"f/b.jupan", "A", "Y", "Y"}}},
        {"blanks are not seen", {{"f/a.jupan", " A\t B", "X", "X"}, {"f/b.jupan", "A B", "Y", "Y"}}},
        {"one client: its files", {{"f/a.jupan", "A", "X", "a.jupan"}, {"f/b.jupan", "A", "X", "b.jupan"}}},
        {"two of three with one client",
         {{"f/a.jupan", "A", "X", "a.jupan"}, {"f/b.jupan", "A", "X", "b.jupan"}, {"f/c.jupan", "A", "Y", "Y"}}},
        {"one without a client", {{"f/a.jupan", "A", "X", "X"}, {"f/b.jupan", "A", "", "b.jupan"}}},
        {"files of one name in two folders",
         {{"f/a.jupan", "A", "", "f/a.jupan"}, {"g/a.jupan", "A", "", "g/a.jupan"}}},
        {"without a name a file is called so itself", {{"f/a.jupan", "", "", ""}, {"f/b.jupan", " ", "", ""}}},
        {"and may be called as a project is",
         {{"f/a.jupan", "", "", "a.jupan"}, {"f/b.jupan", "a.jupan", "", "b.jupan"}}},
    };
    for (const Case& one : cases) {
        BOOST_TEST_CONTEXT(one.what) {
            std::vector<PortfolioRow> rows;
            for (const One& each : one.rows) {
                rows.push_back(row(each.file, "KRW", 1));
                rows.back().name = each.name;
                rows.back().client = each.client;
            }
            const Portfolio made = comparePortfolio(rows, {}, options);
            for (const One& each : one.rows) BOOST_TEST(entryOf(made, each.file).row.apart == each.apart);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_usual_currency_is_that_of_most_projects) {
    BOOST_TEST(comparePortfolio({}, {}, options).currency.empty());
    BOOST_TEST(!comparePortfolio({}, {}, options).total.roi.has_value());
    BOOST_TEST(comparePortfolio({row("a", "USD", 1), row("b", "KRW", 1), row("c", "USD", 1)}, {}, options).currency ==
               "USD");
    BOOST_TEST(comparePortfolio({row("a", "USD", 1), row("b", "KRW", 1)}, {}, options).currency == "KRW");
}

BOOST_AUTO_TEST_CASE(the_table_has_a_cell_for_every_column_and_says_why_figures_are_missing) {
    const PortfolioRow broken = portfolioRow("z", Problem{.code = ProblemCode::notAProject, .path = "z"}, options);
    PortfolioRow undefined = row("a", "KRW", 1);
    const PortfolioRow blank = portfolioRow("b", templateProject("blank", "en").value(), options);
    const Portfolio made = comparePortfolio({broken, undefined, blank, row("u", "USD", 1)}, "KRW", options);
    for (const auto language : {TableLanguage::english, TableLanguage::korean}) {
        const ExportTable table = portfolioTable(made, language, [](const Problem&) { return "words"; });
        BOOST_TEST(table.rows.size() == 4U);
        const auto cell = [&table](std::size_t line, std::string_view key) {
            const auto at = std::ranges::find(table.columns, key, &TableColumn::key) - table.columns.begin();
            return table.rows[line].at(static_cast<std::size_t>(at));
        };
        const auto text = [&cell](std::size_t line, std::string_view key) {
            const TableCell found = cell(line, key);
            return std::holds_alternative<std::string>(found) ? std::get<std::string>(found) : std::string();
        };
        const auto isEmpty = [&cell](std::size_t line, std::string_view key) {
            return std::holds_alternative<std::monostate>(cell(line, key));
        };
        for (const auto& line : table.rows) BOOST_TEST(line.size() == table.columns.size());
        for (const TableColumn& column : table.columns) BOOST_TEST(!column.title.empty());
        BOOST_TEST(text(0, "irr_status") == "none");
        BOOST_TEST(text(0, "roi_status") == "no_cost");
        BOOST_TEST(text(0, "payback_status") == "not_within_horizon");
        BOOST_TEST(text(1, "gap") == "nothing_entered");
        BOOST_TEST(text(1, "name") == blank.name);
        for (const char* key :
             {"benefit", "cost", "net", "npv", "npv_own", "roi", "roi_status", "payback_month", "payback_status", "irr",
              "irr_status", "npv_probability", "guess_share", "peak_exposure", "peak_own"})
            BOOST_TEST(isEmpty(1, key), key);
        BOOST_TEST(!isEmpty(1, "steps"));
        BOOST_TEST(text(2, "gap") == "no_rate");
        BOOST_TEST(text(3, "gap") == "unreadable");
        BOOST_TEST(text(3, "problem") == "words");
    }
}

BOOST_AUTO_TEST_SUITE_END()
