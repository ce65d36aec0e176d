#include <algorithm>

#include "ui/analysis/portfolio_view.h"
#include "ui/format/problem_text.h"

namespace jupan {

QString portfolioReason(const PortfolioEntry& entry, const std::string& currency, const Formatter& formatter) {
    const QString own = entry.row.figures ? QString::fromStdString(entry.row.figures->currency) : QString();
    const QString target = QString::fromStdString(currency);
    switch (entry.gap) {
        case PortfolioGap::none:
            return {};
        case PortfolioGap::unreadable: {
            QStringList lines;
            for (const Problem& problem : entry.row.problems) lines << problemText(problem, formatter);
            return lines.join(QLatin1Char(' '));
        }
        case PortfolioGap::noRate:
            return PortfolioWords::tr("Left out: no project gives a rate between %1 and %2.").arg(own, target);
        case PortfolioGap::ratesDiffer:
            return PortfolioWords::tr("Left out: projects give different rates between %1 and %2.").arg(own, target);
        case PortfolioGap::tooLarge:
            return PortfolioWords::tr("Left out: in %1 a figure would be too large for a number.").arg(target);
        case PortfolioGap::nothingYet:
            return PortfolioWords::tr("Left out: nothing entered yet, neither benefits nor costs.");
    }
    return {};
}

QString portfolioSentence(const Portfolio& portfolio, const Formatter& formatter) {
    const Formatter speak(formatter.language(), formatter.unit(), portfolio.currency);
    const PortfolioTotal& total = portfolio.total;
    const auto all = static_cast<int>(portfolio.entries.size());
    if (total.projects == 0)
        return PortfolioWords::tr("Of %1 files none holds a project that can be compared.").arg(all);
    const auto gains = std::ranges::count_if(
        portfolio.entries, [](const PortfolioEntry& entry) { return entry.money && entry.money->npv > 0; });
    return PortfolioWords::
        tr("Compared: %1 of %2 projects. Together they cost %3 and have an NPV of %4; %5 of them have an NPV above 0.")
            .arg(total.projects)
            .arg(all)
            .arg(speak.money(total.cost), speak.money(total.npv))
            .arg(gains);
}

QString portfolioRule(const Portfolio& portfolio, const Formatter& formatter) {
    return PortfolioWords::tr(
               "Ranked by NPV. Amounts are converted into %1 only by rates that the projects give; without one a "
               "project stays out of ranks, totals and chart. Horizons and discount rates are each project's own. The "
               "probability that NPV is above 0 comes from a simulation of %2 trials with seed %3.")
        .arg(QString::fromStdString(portfolio.currency),
             formatter.number(static_cast<double>(portfolio.options.trials)))
        .arg(portfolio.options.seed);
}

}  // namespace jupan
