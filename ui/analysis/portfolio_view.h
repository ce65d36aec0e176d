// The portfolio in words, cells and one picture, for the page and for the report.
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "core/portfolio/portfolio.h"
#include "ui/charts/bubble_chart.h"
#include "ui/format/formatter.h"

namespace jupan {

class PortfolioWords {
    Q_DECLARE_TR_FUNCTIONS(PortfolioWords)
};

/// What a reader knows a file by: its name without the folder.
QString portfolioFileName(const PortfolioRow& row);
/// The project's name, or that of its file where there is none; "name (client)" or "name (file)" where another one is
/// called so, too.
QString portfolioName(const PortfolioRow& row);

/// The reader's language and unit with the portfolio's currency; the unit settled for its largest amount.
Formatter portfolioFormatter(const Portfolio& portfolio, const Formatter& reader);

enum class PortfolioColumn {
    rank,
    project,
    client,
    npv,
    roi,
    payback,
    irr,
    probability,
    guesses,
    exposure,
    readiness,
    stage,
    pilot,
    remark
};
inline constexpr int portfolioColumns = 14;

/// The probability in whole percent: its few trials tell no tenths. What is not certain is neither 0 nor 100 %.
QString portfolioProbability(std::optional<double> probability, const Formatter& formatter);

/// The heading; of money with its unit. `formatter`: of portfolioFormatter().
QString portfolioHeading(PortfolioColumn column, const Formatter& formatter);
/// A cell; "–" for what is undefined. Money that could not be converted stands in the project's own currency.
QString portfolioCell(const PortfolioEntry& entry, PortfolioColumn column, const Formatter& formatter);
/// The tooltip: why a figure is missing, what it counts, what comes next; empty where there is nothing to add.
QString portfolioHint(const PortfolioEntry& entry, PortfolioColumn column, const Formatter& formatter);

/// Why the project is out of totals, ranks and chart; empty if it is in.
QString portfolioReason(const PortfolioEntry& entry, const std::string& currency, const Formatter& formatter);

/// "5 of 7 projects are compared in KRW: …"
QString portfolioSentence(const Portfolio& portfolio, const Formatter& formatter);
/// How amounts are converted, and where the probability comes from.
QString portfolioRule(const Portfolio& portfolio, const Formatter& formatter);

/// NPV against cost; size is peak exposure, shade the stage.
void showPortfolio(BubbleChart& chart, const Portfolio& portfolio, const Formatter& reader);

}  // namespace jupan
