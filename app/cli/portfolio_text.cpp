#include <cmath>

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

/// The trials tell no tenths of a percent; what is not certain is neither 0 nor 100 %.
std::string wholePercent(std::optional<double> probability) {
    if (!probability) return std::string(undefinedText);
    if (*probability > 0 && *probability < 0.01) return "< 1 %";
    if (*probability < 1 && *probability > 0.99) return "> 99 %";
    const double percents = std::round(*probability * 1e8) / 1e6;  // 84.5 as it is written, not 84.49999…
    return grouped(std::round(percents), 0) + " %";                // half away from zero, as the window rounds
}

std::string irrText(const Metrics& metrics) {
    return metrics.irrStatus == IrrResult::multiple ? "multiple" : percent(metrics.irr);
}

std::string stage(const PortfolioFigures& figures) {
    return std::to_string(figures.stepsDone) + "/" + std::to_string(figures.steps);
}

/// `hasClient`: the client stands beside it, and is not said twice.
std::string nameOfRow(const PortfolioRow& row, bool hasClient) {
    const std::string name =
        oneLine(row.name.empty() ? std::filesystem::path(row.file).filename().string() : row.name, 40);
    return row.apart.empty() || (hasClient && row.apart == row.client) ? name
                                                                       : name + " (" + oneLine(row.apart, 40) + ")";
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
        case PortfolioGap::nothingYet:
            return "nothing entered yet, neither benefits nor costs";
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
        table.add({std::to_string(entry.rank), nameOfRow(entry.row, true), oneLine(entry.row.client, 24),
                   money(entry.money->npv, currency), percent(f.metrics.roi), months(f.metrics.paybackMonth),
                   irrText(f.metrics), wholePercent(f.npvProbability), percent(f.guessShare),
                   money(entry.money->peakExposure, currency), percent(f.readiness.share), stage(f),
                   f.piloted ? std::string(nameOf(f.verdict)) : std::string(undefinedText)});
    }
    table.addRule();
    table.add({"", "Total", "", money(total.npv, currency), percent(total.roi)});
    text += table.text();
    std::string left;
    for (const PortfolioEntry& entry : portfolio.entries) {
        if (entry.money) continue;
        left += "  " + nameOfRow(entry.row, false) + ": " + std::string(reasonText(entry.gap));
        if (entry.hasResult())
            left += "; NPV " + money(entry.row.figures->metrics.npv, entry.row.figures->currency) + " " +
                    entry.row.figures->currency;
        left += "\n";
    }
    if (!left.empty()) text += "\nLeft out:\n" + left;
    return text + "\nNPV>0: share of " + grouped(static_cast<double>(portfolio.options.trials), 0) + " trials (seed " +
           std::to_string(portfolio.options.seed) + "). Payback in months; Peak: the lowest cumulative cash.\n";
}

}  // namespace jupan
