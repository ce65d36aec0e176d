#include "ui/analysis/portfolio_view.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "resources/framework/framework_words.h"
#include "ui/format/field_text.h"

namespace jupan {
namespace {

const QString dash = QStringLiteral("–");

QString textOf(const std::string& utf8) {
    return QString::fromStdString(utf8).simplified();
}

const char* languageCode(const Formatter& formatter) {
    return formatter.language() == Language::korean ? "ko" : "en";
}

QString stepsDone(const PortfolioFigures& figures) {
    return PortfolioWords::tr("%1 of %2").arg(figures.stepsDone).arg(figures.steps);
}

QString stageCell(const PortfolioFigures& figures, const Formatter& formatter) {
    const QString count = stepsDone(figures);
    if (!figures.nextStep) return count;
    const std::string& title = frameworkWords(languageCode(formatter), "step." + *figures.nextStep).title;
    //: steps done, then the step that comes next
    return title.empty() ? count : PortfolioWords::tr("%1, next: %2").arg(count, QString::fromStdString(title));
}

QString irrCell(const Metrics& metrics, const Formatter& formatter) {
    return metrics.irrStatus == IrrResult::multiple ? PortfolioWords::tr("several") : formatter.percent(metrics.irr);
}

QString moneyCell(const PortfolioEntry& entry, double PortfolioMoney::*converted, double own,
                  const Formatter& formatter) {
    if (entry.money) return formatter.tableMoney((*entry.money).*converted);
    // short, as its exact amount would widen the column for all others; the tooltip has it
    return Formatter(formatter.language(), NumberUnit::automatic, entry.row.figures->currency).money(own);
}

QString plainName(const PortfolioRow& row) {
    const QString written = textOf(row.name);
    return written.isEmpty() ? portfolioFileName(row) : written;
}

/// Of a table with clients: that which tells it apart is not said twice.
QString tableName(const PortfolioRow& row) {
    return row.apart == row.client ? plainName(row) : portfolioName(row);
}

bool isResult(PortfolioColumn column) {
    using enum PortfolioColumn;
    return column == npv || column == roi || column == payback || column == irr || column == probability ||
           column == guesses || column == exposure;
}

int fifth(double part, double whole) {
    if (!(whole > 0)) return 1;
    return std::clamp(static_cast<int>(std::ceil(5 * part / whole)), 1, 5);
}

int stageShade(const PortfolioFigures& figures) {
    return figures.steps > 0 ? 1 + 4 * figures.stepsDone / figures.steps : 1;
}

/// Sizes from nothing to `deepest`, the largest peak exposure (positive).
BubbleKey exposureKey(double deepest, const Formatter& settled) {
    //: key of the portfolio's chart; a small and a large circle follow, then the largest peak exposure of all
    return {PortfolioWords::tr("Peak exposure 0"), deepest > 0 ? settled.money(deepest) : QString()};
}

/// Shades from no step to all of them. Roadmaps differ in their number of steps: then "all" is each one's own number.
BubbleKey stepsKey(const Portfolio& portfolio) {
    int fewest = 0, most = 0;
    for (const PortfolioEntry& entry : portfolio.entries) {
        if (!entry.money) continue;
        const int steps = entry.row.figures->steps;
        fewest = fewest == 0 ? steps : std::min(fewest, steps);
        most = std::max(most, steps);
    }
    //: key of the portfolio's chart; light to dark circles follow, then the number of steps or the word "all"
    return {PortfolioWords::tr("Steps done 0"), fewest == most ? QString::number(most) : PortfolioWords::tr("all")};
}

ChartTable chartTable(const Portfolio& portfolio) {
    const QString currency = QString::fromStdString(portfolio.currency);
    ChartTable table;
    table.columns = {PortfolioWords::tr("Project"),
                     PortfolioWords::tr("Total cost, %1").arg(currency),
                     PortfolioWords::tr("NPV, %1").arg(currency),
                     PortfolioWords::tr("Peak exposure, %1").arg(currency),
                     PortfolioWords::tr("Steps done"),
                     PortfolioWords::tr("Steps")};
    for (const PortfolioEntry& entry : portfolio.entries)
        if (entry.money)
            table.rows.push_back({portfolioName(entry.row), entry.money->cost, entry.money->npv,
                                  entry.money->peakExposure, static_cast<double>(entry.row.figures->stepsDone),
                                  static_cast<double>(entry.row.figures->steps)});
    return table;
}

}  // namespace

QString portfolioFileName(const PortfolioRow& row) {
    return QString::fromStdString(row.file).section(QLatin1Char('/'), -1);
}

QString portfolioName(const PortfolioRow& row) {
    const QString name = plainName(row);
    const QString apart = textOf(row.apart);
    //: a project's name, then its client or file, which tells it from another of the same name
    return apart.isEmpty() ? name : PortfolioWords::tr("%1 (%2)").arg(name, apart);
}

Formatter portfolioFormatter(const Portfolio& portfolio, const Formatter& reader) {
    double largest = std::abs(portfolio.total.npv);
    for (const PortfolioEntry& entry : portfolio.entries)
        if (entry.money) largest = std::max({largest, std::abs(entry.money->npv), std::abs(entry.money->peakExposure)});
    return Formatter(reader.language(), reader.unit(),
                     portfolio.currency.empty() ? reader.currency() : portfolio.currency)
        .fixedFor(largest);
}

QString portfolioProbability(std::optional<double> probability, const Formatter& formatter) {
    constexpr double nearest = 0.01;
    //: less than a probability
    if (probability > 0 && probability < nearest) return PortfolioWords::tr("< %1").arg(formatter.percent(nearest));
    //: more than a probability
    if (probability < 1 && probability > 1 - nearest)
        return PortfolioWords::tr("> %1").arg(formatter.percent(1 - nearest));
    return formatter.fixedPercent(probability, 0);
}

QString portfolioHeading(PortfolioColumn column, const Formatter& formatter) {
    using enum PortfolioColumn;
    const QString unit = formatter.unitCaption();
    switch (column) {
        case rank:
            return PortfolioWords::tr("Rank");
        case project:
            return PortfolioWords::tr("Project");
        case client:
            return PortfolioWords::tr("Client");
        case npv:
            return PortfolioWords::tr("NPV, %1").arg(unit);
        case roi:
            return PortfolioWords::tr("ROI");
        case payback:
            return PortfolioWords::tr("Payback, months");
        case irr:
            return PortfolioWords::tr("IRR");
        case probability:
            return PortfolioWords::tr("NPV > 0");
        case guesses:
            return PortfolioWords::tr("On guesses");
        case exposure:
            return PortfolioWords::tr("Peak exposure, %1").arg(unit);
        case readiness:
            return PortfolioWords::tr("Readiness");
        case stage:
            return PortfolioWords::tr("Steps done");
        case pilot:
            return PortfolioWords::tr("Pilot");
        case remark:
            return PortfolioWords::tr("Remark");
    }
    return {};
}

QString portfolioCell(const PortfolioEntry& entry, PortfolioColumn column, const Formatter& formatter) {
    using enum PortfolioColumn;
    if (column == project) return tableName(entry.row);
    if (column == client) return textOf(entry.row.client);
    if (column == remark) return portfolioReason(entry, formatter.currency(), formatter);
    if (!entry.row.figures || (isResult(column) && !entry.hasResult())) return dash;
    const PortfolioFigures& figures = *entry.row.figures;
    switch (column) {
        case rank:
            return entry.rank > 0 ? QString::number(entry.rank) : dash;
        case npv:
            return moneyCell(entry, &PortfolioMoney::npv, figures.metrics.npv, formatter);
        case roi:
            return formatter.percent(figures.metrics.roi);
        case payback:
            return formatter.fixedNumber(figures.metrics.paybackMonth, 1);
        case irr:
            return irrCell(figures.metrics, formatter);
        case probability:
            return portfolioProbability(figures.npvProbability, formatter);
        case guesses:
            return formatter.percent(figures.guessShare);
        case exposure:
            return moneyCell(entry, &PortfolioMoney::peakExposure, figures.metrics.peakExposure, formatter);
        case readiness:
            return formatter.percent(figures.readiness.share);
        case stage:
            return stepsDone(figures);
        case pilot:
            return figures.piloted ? choiceText(figures.verdict) : dash;
        default:
            return {};
    }
}

QString portfolioHint(const PortfolioEntry& entry, PortfolioColumn column, const Formatter& formatter) {
    using enum PortfolioColumn;
    if (column == project) return portfolioName(entry.row) + QLatin1Char('\n') + QString::fromStdString(entry.row.file);
    if (!entry.row.figures || (isResult(column) && !entry.hasResult()))
        return portfolioReason(entry, formatter.currency(), formatter);
    const Metrics& metrics = entry.row.figures->metrics;
    if (column == stage) return stageCell(*entry.row.figures, formatter);
    if (column == roi && !metrics.roi) return PortfolioWords::tr("Without cost there is no ROI.");
    if (column == payback && !metrics.paybackMonth) return PortfolioWords::tr("Not paid back within the horizon.");
    if (column == payback && metrics.peakExposure == 0)
        return PortfolioWords::tr("There is nothing to pay back: cumulative benefits are never below cumulative cost.");
    if (column == irr && metrics.irrStatus == IrrResult::none)
        return PortfolioWords::tr("The NPV is zero at no monthly rate between −99 % and 1,000 %.");
    if (column == irr && metrics.irrStatus == IrrResult::multiple)
        return PortfolioWords::tr("The NPV is zero at several rates; none of them is the return.");
    if (column == guesses && !entry.row.figures->guessShare) return PortfolioWords::tr("No input is uncertain.");
    if (column == pilot && !entry.row.figures->piloted) return PortfolioWords::tr("Nothing was measured in a pilot.");
    if (column == npv && !entry.money) return formatter.moneyIn(metrics.npv, entry.row.figures->currency);
    if (column == exposure && !entry.money) return formatter.moneyIn(metrics.peakExposure, entry.row.figures->currency);
    if (column == npv && entry.money->rate != 1)
        return PortfolioWords::tr("%1, converted at %2")
            .arg(formatter.moneyIn(metrics.npv, entry.row.figures->currency), formatter.exactNumber(entry.money->rate));
    return {};
}

void showPortfolio(BubbleChart& chart, const Portfolio& portfolio, const Formatter& reader) {
    double deepest = 0, largest = 0;
    for (const PortfolioEntry& entry : portfolio.entries) {
        if (!entry.money) continue;
        deepest = std::max(deepest, -entry.money->peakExposure);
        largest = std::max({largest, std::abs(entry.money->npv), entry.money->cost});
    }
    const Formatter settled = Formatter(reader.language(), reader.unit(), portfolio.currency).fixedFor(largest);
    BubbleData data{.costCaption = PortfolioWords::tr("Total cost, %1").arg(settled.unitCaption()),
                    .benefitCaption = PortfolioWords::tr("NPV, %1").arg(settled.unitCaption()),
                    .sizeKey = exposureKey(deepest, settled),
                    .shadeKey = stepsKey(portfolio)};
    for (const PortfolioEntry& entry : portfolio.entries) {
        if (!entry.money) continue;
        const PortfolioMoney& money = *entry.money;
        const QString name = portfolioName(entry.row);
        data.bubbles.push_back(
            {.name = name,
             .cost = money.cost,
             .benefit = money.npv,
             .effort = fifth(-money.peakExposure, deepest),
             .risk = stageShade(*entry.row.figures),
             .label = QStringLiteral("%1. %2").arg(entry.rank).arg(name),
             .details = QStringList{PortfolioWords::tr("NPV: %1").arg(settled.exactMoney(money.npv)),
                                    PortfolioWords::tr("Total cost: %1").arg(settled.exactMoney(money.cost)),
                                    PortfolioWords::tr("Peak exposure: %1").arg(settled.exactMoney(money.peakExposure)),
                                    stageCell(*entry.row.figures, settled)}
                            .join(QLatin1Char('\n'))});
    }
    ChartTexts texts;
    texts.title = PortfolioWords::tr("NPV against cost of the projects");
    texts.tick = FigureText([settled](double value) { return settled.tickMoney(value); }, settled.tickGrain());
    texts.value = texts.tick;
    texts.exact = [settled](double value) { return settled.exactMoney(value); };
    texts.table = chartTable(portfolio);
    chart.setData(std::move(data), std::move(texts));
}

}  // namespace jupan
