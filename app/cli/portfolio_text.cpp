#include "app/cli/figures.h"
#include "app/cli/portfolio_command.h"
#include "app/cli/table.h"
#include "app/cli/text.h"

namespace jupan {
namespace {

std::string money(std::optional<double> amount, const std::string& currency) {
    return amount ? grouped(*amount, currencyDecimals(currency)) : std::string(undefinedText);
}

std::string months(std::optional<double> count) {
    return count ? grouped(*count, 1) : std::string(undefinedText);
}

std::string irrText(const Metrics& metrics) {
    return metrics.irrStatus == IrrResult::multiple ? "multiple" : percent(metrics.irr);
}

std::string stage(const PortfolioFigures& figures) {
    return std::to_string(figures.stepsDone) + "/" + std::to_string(figures.steps);
}

std::string nameOfRow(const PortfolioRow& row) {
    return oneLine(row.name.empty() ? std::filesystem::path(row.file).filename().string() : row.name, 40);
}

std::string_view reasonText(PortfolioGap gap) {
    switch (gap) {
        case PortfolioGap::unreadable:
            return "could not be read or computed";
        case PortfolioGap::noRate:
            return "no project gives a rate for its currency";
        case PortfolioGap::ratesDiffer:
            return "projects give different rates for its currency";
        case PortfolioGap::tooLarge:
            return "converted, its figures are too large";
        case PortfolioGap::none:
            break;
    }
    return {};
}

}  // namespace

std::string portfolioText(const Portfolio& portfolio) {
    const std::string& currency = portfolio.currency;
    const PortfolioTotal& total = portfolio.total;
    std::string text = "Projects: " + std::to_string(portfolio.entries.size()) + ", compared in " +
                       (currency.empty() ? std::string(undefinedText) : currency) + ": " +
                       std::to_string(total.projects) + "\n\n";
    Table table({0, 1, 2});
    table.add({"", "Project", "Client", "NPV", "ROI", "Payback", "IRR", "NPV>0", "Guesses", "Peak", "Ready", "Steps",
               "Pilot"});
    table.addRule();
    for (const PortfolioEntry& entry : portfolio.entries) {
        if (!entry.money) continue;
        const PortfolioFigures& f = *entry.row.figures;
        table.add({std::to_string(entry.rank), nameOfRow(entry.row), oneLine(entry.row.client, 24),
                   money(entry.money->npv, currency), percent(f.metrics.roi), months(f.metrics.paybackMonth),
                   irrText(f.metrics), percent(f.npvProbability), percent(f.guessShare),
                   money(entry.money->peakExposure, currency), percent(f.readiness.share), stage(f),
                   f.piloted ? std::string(nameOf(f.verdict)) : std::string(undefinedText)});
    }
    table.addRule();
    table.add({"", "Total", "", money(total.npv, currency), percent(total.roi)});
    text += table.text();
    std::string left;
    for (const PortfolioEntry& entry : portfolio.entries) {
        if (entry.money) continue;
        left += "  " + nameOfRow(entry.row) + ": " + std::string(reasonText(entry.gap));
        if (entry.row.figures)
            left += "; NPV " + money(entry.row.figures->metrics.npv, entry.row.figures->currency) + " " +
                    entry.row.figures->currency;
        left += "\n";
    }
    if (!left.empty()) text += "\nLeft out:\n" + left;
    return text + "\nNPV>0: share of " + grouped(static_cast<double>(portfolio.options.trials), 0) + " trials (seed " +
           std::to_string(portfolio.options.seed) + "). Payback in months; Peak: the lowest cumulative cash.\n";
}

}  // namespace jupan
