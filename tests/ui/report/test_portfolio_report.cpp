#include <boost/test/unit_test.hpp>

#include "resources/templates/templates.h"
#include "ui/report/language_scope.h"
#include "ui/report/portfolio_report.h"
#include "ui/report/report_pages.h"

using namespace jupan;

BOOST_AUTO_TEST_SUITE(portfolio_report)

BOOST_AUTO_TEST_CASE(twenty_projects_stand_on_one_page) {
    for (const char* code : {"ko", "en"}) {
        const Language language = code == std::string_view("ko") ? Language::korean : Language::english;
        const PortfolioOptions options{.today = parseDate("2026-11-22").value(), .trials = 100};
        std::vector<PortfolioRow> rows;
        for (int number = 1; number <= 20; ++number) {
            const auto ids = templateIds();
            Project project = templateProject(ids[static_cast<std::size_t>(number) % ids.size()], code).value();
            // one template for several clients, whose column tells them apart
            const std::string client = code == std::string_view("ko") ? "한빛세무회계 사무소" : "Northgate Accounting";
            project.settings.client = client + " " + std::to_string(number);
            rows.push_back(portfolioRow("p" + std::to_string(number) + ".jupan", project, options));
        }
        const Portfolio portfolio = comparePortfolio(rows, {}, options);
        const LanguageScope words(language);
        const ReportPages pages(
            portfolioReport(portfolio, {.today = options.today}, Formatter(language, NumberUnit::automatic, "KRW")));
        BOOST_TEST_CONTEXT(code) BOOST_TEST(pages.count() == 1);
    }
}

BOOST_AUTO_TEST_SUITE_END()
