#include "tests/core/workbook/value_sheet_cases.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "core/engine/analyze.h"
#include "core/finops/budget_from_plan.h"
#include "core/project/budget_versions.h"
#include "core/simulation/simulate.h"
#include "resources/templates/templates.h"

namespace jupan::test {
namespace {

template <class T>
T valueOf(Result<T> result) {
    BOOST_REQUIRE_MESSAGE(result.ok(), "refused at " << (result.ok() ? "" : result.problems().front().path));
    return std::move(result).value();
}

Date dayIn(YearMonth month, unsigned day) {
    return {std::chrono::year(month.year), std::chrono::month(static_cast<unsigned>(month.month)),
            std::chrono::day(day)};
}

void charge(Actuals& actuals, Date date, std::string_view line, const Decimal& amount) {
    BOOST_REQUIRE(actuals.add({.date = date,
                               .line = line,
                               .vendor = "openai",
                               .model = "mini",
                               .currency = "KRW",
                               .amount = amount,
                               .converted = amount}));
}

}  // namespace

Project templateOf(std::string_view id, std::string_view language) {
    return valueOf(templateProject(id, language));
}

Simulation simulated(const Project& project, std::string_view scenario) {
    auto result = simulate(project, scenario, {.trials = 2000, .seed = 7, .threads = 1});
    BOOST_REQUIRE(result.has_value());
    return valueOf(std::move(*result));
}

Project withBudget(Project project) {
    const Results results = valueOf(analyze(project));
    const Budget budget = valueOf(budgetFromPlan(project, results, 0));
    project.finops.budget =
        valueOf(frozen({.draft = budget}, dayIn(addMonths(project.settings.start, -1), 1), "first"));
    return project;
}

Actuals spendingOf(const Project& budgeted) {
    Actuals actuals;
    const YearMonth start = budgeted.settings.start;
    const std::vector<BudgetLine>& lines = budgeted.finops.budget.versions.front().budget.lines;
    for (int month = 0; month < watchedMonths; ++month) {
        const YearMonth calendar = addMonths(start, month);
        const unsigned days = month + 1 == watchedMonths ? 20 : 28;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const double planned = asDouble(amountOf(lines[i], calendar));
            for (unsigned day = 1; day <= days; day += 2)
                charge(actuals, dayIn(calendar, day), lines[i].id.text,
                       ledgerAmount(planned / 14 * (1 + 0.1 * static_cast<double>(month) - 0.05 * (day % 3))).value());
        }
        charge(actuals, dayIn(calendar, 9), "", Decimal::parse("12345.678901").value());
    }
    // More digits than a spreadsheet's number holds
    charge(actuals, dayIn(start, 3), lines.front().id.text, Decimal::parse("123456789012.123457").value());
    return actuals;
}

SpendingWatch watched(const Project& budgeted) {
    return watchSpending(budgeted, spendingOf(budgeted),
                         dayIn(addMonths(budgeted.settings.start, watchedMonths - 1), 20));
}

std::string bytesOf(const WorkbookSource& source) {
    return valueOf(workbookBytes(source));
}

std::string saved(const std::string& name, const std::string& bytes) {
    const auto folder = std::filesystem::path(JUPAN_BINARY_DIR) / "workbooks";
    std::filesystem::create_directories(folder);
    const auto path = folder / name;
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    file.close();
    BOOST_REQUIRE(file.good());
    return path.string();
}

}  // namespace jupan::test
