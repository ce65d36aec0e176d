#include "ui/pages/outcome_reforecast.h"

#include <QTableView>
#include <cmath>

#include "core/project/amounts.h"
#include "ui/document/spending.h"
#include "ui/models/price_text_table.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

using Cell = PriceTextTable::Cell;

}  // namespace

OutcomeReforecast::OutcomeReforecast(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      help_(new QLabel),
      model_(new PriceTextTable(this)),
      table_(new QTableView),
      assumed_(new QLabel) {
    setRole(help_, "muted");
    help_->setWordWrap(true);
    table_->setObjectName(QStringLiteral("outcome.reforecast.table"));
    table_->setModel(model_);
    prepareTable(table_);
    assumed_->setObjectName(QStringLiteral("outcome.reforecast.assumed"));
    assumed_->setWordWrap(true);
    setRole(assumed_, "small");
    body()->addWidget(help_);
    body()->addWidget(table_);
    body()->addWidget(assumed_);
}

void OutcomeReforecast::show(const Reforecast& reforecast) {
    const Formatter& formatter = view_.formatter();
    const Metrics& plan = document_.resultsOf({})->metrics;
    const Metrics& now = reforecast.metrics;
    setTitle(tr("Re-forecast"));
    help_->setText(
        tr("Months that are over count as charged and measured, this month as forecast, the rest as planned. NPV and "
           "payback follow anew."));
    std::vector<std::vector<Cell>> rows;
    const auto money = [&](const QString& name, double before, double after) {
        rows.push_back({{.text = name},
                        {.text = formatter.money(before), .tip = formatter.exactMoney(before)},
                        {.text = formatter.money(after), .tip = formatter.exactMoney(after)},
                        {.text = formatter.signedMoney(after - before)}});
    };
    money(tr("Total benefit"), plan.totalBenefit, now.totalBenefit);
    money(tr("Total cost"), plan.totalCost, now.totalCost);
    money(tr("Net benefit"), plan.net, now.net);
    money(tr("NPV"), plan.npv, now.npv);
    rows.push_back(
        {{.text = tr("ROI")},
         {.text = formatter.percent(plan.roi)},
         {.text = formatter.percent(now.roi)},
         {.text = plan.roi && now.roi ? tr("%1 points").arg(formatter.number((*now.roi - *plan.roi) * 100, 1))
                                      : QStringLiteral("–")}});
    const auto months = [&](const std::optional<double>& month) {
        return month ? formatter.months(month) : tr("not within the plan");
    };
    rows.push_back(
        {{.text = tr("Payback")},
         {.text = months(plan.paybackMonth)},
         {.text = months(now.paybackMonth)},
         {.text = plan.paybackMonth && now.paybackMonth ? formatter.months(*now.paybackMonth - *plan.paybackMonth)
                                                        : QStringLiteral("–")}});
    model_->setContent({{tr("Figure")}, {tr("Plan"), true}, {tr("Re-forecast"), true}, {tr("Difference"), true}},
                       std::move(rows));
    fitTable(table_, 0, tr("Re-forecast"));

    QStringList assumed;
    if (reforecast.lastActualMonth < 0) assumed << tr("No month of the plan is over yet.");
    if (reforecast.assumedCost > 0)
        assumed << tr("In months that are over, %1 of cost stands as planned: no charge came in for those lines.")
                       .arg(formatter.money(reforecast.assumedCost));
    if (reforecast.assumedBenefit > 0)
        assumed << tr("In months that are over, %1 of benefit stands as planned, because nobody has measured it.")
                       .arg(formatter.money(reforecast.assumedBenefit));
    // Charges that no line holds do not take the place of anything planned.
    const SpendingWatch& watch = document_.spending().watch();
    if (watch.budgetVersion < 0)
        assumed << tr(
            "There is no budget that says which charge stands for which planned cost: all charges count on "
            "top of the plan.");
    else if (watch.unassigned.yearToDate.actual != Decimal())
        assumed << tr("%1 charged this fiscal year belongs to no budget line and counts on top of the plan.")
                       .arg(formatter.money(asDouble(watch.unassigned.yearToDate.actual)));
    assumed_->setText(assumed.join(u' '));
    assumed_->setVisible(!assumed.isEmpty());
}

}  // namespace jupan
