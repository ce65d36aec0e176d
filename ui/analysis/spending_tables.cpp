#include "ui/analysis/spending_tables.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/analysis/actuals_words.h"
#include "ui/analysis/spending_words.h"

namespace jupan {
namespace {

class SpendingTables {
    Q_DECLARE_TR_FUNCTIONS(SpendingTables)
};

SpendingCell moneyCell(const Decimal& amount, const Formatter& settled) {
    return {.text = settled.tableMoney(asDouble(amount)), .tip = settled.exactMoneyIn(amount, settled.currency())};
}

SpendingCell varianceCell(const Decimal& variance, const Formatter& settled) {
    SpendingCell cell = moneyCell(variance, settled);
    cell.bad = variance > Decimal();
    cell.text = settled.cellMoney(asDouble(variance));
    // The sign says it without the colour.
    if (cell.bad && !cell.text.startsWith(u'<')) cell.text.prepend(u'+');
    return cell;
}

SpendingCell utilisationCell(const SpendingRow& row, const Formatter& settled) {
    return {.text = utilisationText(row.figures, settled),
            .tip = row.figures.utilisation ? settled.fixedPercent(row.figures.utilisation, 2)
                                           : utilisationReason(row.figures),
            .share = row.figures.utilisation,
            .hasBar = row.figures.utilisation.has_value(),
            .bad = row.figures.variance > Decimal()};
}

SpendingCell landingCell(const SpendingRow& row, ForecastBasis basis, bool known, const Formatter& settled) {
    QStringList tip{settled.money(row.landing.value), rangeText(row.landing.range, settled)};
    if (known) tip << forecastBasisText(basis);
    return {.text = settled.tableMoney(row.landing.value), .tip = tip.join(u'\n'), .bad = row.landsOver};
}

SpendingCell statusCell(const SpendingRow& row, const Formatter& formatter) {
    const bool over = isBad(row.standing);
    return {.text = standingText(row.standing),
            .tip = row.landsOver
                       ? SpendingTables::tr("Lands %1 above its budget.").arg(formatter.money(row.landingVariance))
                       : QString(),
            .words = true,
            .bad = over};
}

/// Turns rows into cells; knows what the columns are.
class Builder {
public:
    Builder(const SpendingWatch& watch, SpendingPeriod period, bool byLine, const Formatter& formatter)
        : watch_(watch), isYear_(period == SpendingPeriod::year), byLine_(byLine), formatter_(formatter) {}

    /// What matters most first: where it is narrow, the last columns scroll.
    QStringList columns() const {
        QStringList names{SpendingTables::tr("Status"),
                          isYear_ ? SpendingTables::tr("Budget to date") : SpendingTables::tr("Budget"),
                          SpendingTables::tr("Actual"),
                          SpendingTables::tr("Variance"),
                          SpendingTables::tr("Utilisation"),
                          isYear_ ? SpendingTables::tr("Landing") : SpendingTables::tr("Forecast")};
        if (isYear_) names << SpendingTables::tr("Year's budget");
        return names;
    }

    SpendingTableRow row(const SpendingRow& figures, const QString& name) const {
        SpendingTableRow row{.name = name};
        row.cells = {statusCell(figures, formatter_), moneyCell(figures.figures.budget, formatter_),
                     moneyCell(figures.figures.actual, formatter_), varianceCell(figures.figures.variance, formatter_),
                     utilisationCell(figures, formatter_)};
        const auto line =
            byLine_ ? std::ranges::find(watch_.lines, figures.name, &LineWatch::line) : watch_.lines.end();
        const bool known = line != watch_.lines.end();
        const ForecastBasis basis = !known ? ForecastBasis::plan : isYear_ ? line->year.basis : line->forecast.basis;
        row.cells.push_back(landingCell(figures, basis, known, formatter_));
        if (isYear_) row.cells.push_back(moneyCell(figures.whole, formatter_));
        return row;
    }

private:
    const SpendingWatch& watch_;
    bool isYear_;
    bool byLine_;
    const Formatter& formatter_;
};

QString rowName(const SpendingRow& row, const SpendingWatch& watch, const Project& project, SpendingGrouping grouping) {
    switch (grouping) {
        case SpendingGrouping::line:
            return watchedLineName(watch, project, row.name);
        case SpendingGrouping::department:
            return row.name.empty() ? SpendingTables::tr("No department") : QString::fromStdString(row.name);
        case SpendingGrouping::workUnit:
            break;
    }
    if (row.name.empty()) return SpendingTables::tr("No work unit");
    for (const WorkUnit& unit : project.workUnits)
        if (unit.id.text == row.name && !unit.name.empty()) return QString::fromStdString(unit.name);
    return QString::fromStdString(row.name);
}

SpendingTableRow modelRow(const QString& name, const ActualSum& sum, const UnitEconomics& each,
                          std::optional<double> share, const Formatter& settled) {
    const std::string& currency = settled.currency();
    const auto count = [&](std::int64_t value) {
        return value > 0 ? settled.number(static_cast<double>(value), 0) : SpendingTables::tr("not stated");
    };
    SpendingTableRow row{.name = name};
    row.cells = {moneyCell(sum.money, settled),
                 {.text = settled.fixedPercent(share, 0),
                  .tip = share ? settled.fixedPercent(share, 2) : SpendingTables::tr("No share: nothing was spent.")},
                 {.text = count(sum.requests)},
                 {.text = count(sum.tokens())},
                 {.text = eachCostText(each.perThousandTokens, currency, settled),
                  .tip = each.perThousandTokens ? settled.price(each.perThousandTokens, currency)
                                                : SpendingTables::tr("The charges state no tokens.")},
                 {.text = eachCostText(each.perRequest, currency, settled),
                  .tip = each.perRequest ? settled.price(each.perRequest, currency)
                                         : SpendingTables::tr("The charges state no requests.")}};
    return row;
}

}  // namespace

SpendingFigures spendingFigures(const SpendingWatch& watch, const SpendingRows& rows, const Project& project,
                                SpendingPeriod period, SpendingGrouping grouping, const Formatter& formatter) {
    const SpendingRow& total = rows.total;
    const double largest = std::max({std::abs(asDouble(total.whole)), std::abs(asDouble(total.figures.actual)),
                                     std::abs(total.landing.value), std::abs(asDouble(total.figures.budget))});
    SpendingFigures figures{.settled = formatter.fixedFor(largest)};
    const bool byLine = grouping == SpendingGrouping::line;
    const Builder builder(watch, period, byLine, figures.settled);
    figures.columns = builder.columns();
    for (const SpendingRow& row : rows.rows) {
        figures.rows.push_back(builder.row(row, rowName(row, watch, project, grouping)));
        if (byLine) figures.rows.back().id = row.name;
    }
    if (rows.unassigned) {
        figures.rows.push_back(builder.row(*rows.unassigned, SpendingTables::tr("Unassigned")));
        figures.rows.back().tip = SpendingTables::tr("Charges that no rule sends to a budget line.");
    }
    figures.rows.push_back(builder.row(total, SpendingTables::tr("Total")));
    figures.rows.back().total = true;
    return figures;
}

SpendingFigures modelFigures(const ModelRows& rows, const Formatter& formatter) {
    double largest = 0;
    for (const ModelRow& row : rows.rows) largest = std::max(largest, std::abs(asDouble(row.economics.sum.money)));
    SpendingFigures figures{.settled = formatter.fixedFor(largest)};
    figures.columns = {SpendingTables::tr("Actual"),           SpendingTables::tr("Share"),
                       SpendingTables::tr("Requests"),         SpendingTables::tr("Tokens"),
                       SpendingTables::tr("Per 1,000 tokens"), SpendingTables::tr("Per request")};
    for (const ModelRow& row : rows.rows) {
        const std::string& model = row.economics.model;
        figures.rows.push_back(
            modelRow(model.empty() ? SpendingTables::tr("No model named") : QString::fromStdString(model),
                     row.economics.sum, row.economics.each, row.share, figures.settled));
    }
    figures.rows.push_back(modelRow(SpendingTables::tr("Total"), rows.total, rows.totalEach,
                                    rows.rows.empty() ? std::nullopt : std::optional(1.0), figures.settled));
    figures.rows.back().total = true;
    return figures;
}

}  // namespace jupan
