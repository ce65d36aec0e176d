#include "ui/pages/outcome_units.h"

#include <QTableView>

#include "core/finops/work_unit_economics.h"
#include "core/project/editing.h"
#include "core/project/visit.h"
#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/models/price_text_table.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

using Cell = PriceTextTable::Cell;

/// The fiscal year up to the day that is looked at.
DayRange daysOfYear(const SpendingWatch& watch) {
    return {firstDay(watch.year.front()), watch.asOf};
}

}  // namespace

OutcomeUnits::OutcomeUnits(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      help_(new QLabel),
      work_(new PriceTextTable(this)),
      workTable_(new QTableView),
      modelsHead_(new QLabel),
      models_(new PriceTextTable(this)),
      modelsTable_(new QTableView) {
    setRole(help_, "muted");
    help_->setWordWrap(true);
    setRole(modelsHead_, "heading");
    workTable_->setObjectName(QStringLiteral("outcome.units.work"));
    workTable_->setModel(work_);
    modelsTable_->setObjectName(QStringLiteral("outcome.units.models"));
    modelsTable_->setModel(models_);
    for (QTableView* table : {workTable_, modelsTable_}) prepareTable(table);
    body()->addWidget(help_);
    body()->addWidget(workTable_);
    body()->addWidget(modelsHead_);
    body()->addWidget(modelsTable_);
}

void OutcomeUnits::load() {
    const DayRange days = daysOfYear(document_.spending().watch());
    setTitle(tr("Unit economics"));
    help_->setText(
        tr("Spending from %1 to %2, tax included, divided by what it bought. A piece of work counts the months "
           "that were counted, and their spending alone.")
            .arg(view_.formatter().date(days.first), view_.formatter().date(days.last)));
    modelsHead_->setText(tr("By model"));
    showWork();
    showModels();
    if (work_->rowCount() == 0)
        help_->setText(tr("Nothing was charged from %1 to %2.")
                           .arg(view_.formatter().date(days.first), view_.formatter().date(days.last)));
}

void OutcomeUnits::showWork() {
    const Formatter& formatter = view_.formatter();
    const std::string& currency = document_.project().settings.currency.code;
    const auto spent = [&](const ActualSum& sum) {
        return Cell{.text = tableMoneyIn(sum.money, currency, formatter),
                    .tip = formatter.exactMoneyIn(sum.money, currency)};
    };
    const auto each = [&](std::optional<double> cost) {
        return Cell{.text = eachCostText(cost, currency, formatter), .tip = formatter.price(cost, currency)};
    };
    const auto perItem = [&](const WorkUnitEconomics& unit) -> Cell {
        if (!unit.items) return {.text = QStringLiteral("–"), .tip = tr("Enter how many pieces were done, below.")};
        // Free pieces would be a wrong answer to "what does one cost?".
        if (unit.counted.money == Decimal())
            return {.text = QStringLiteral("–"), .tip = tr("No charge of these months belongs to this work unit.")};
        return {.text = eachCostText(unit.each.perItem, currency, formatter),
                .tip = tr("%1 spent in %n month(s) with a count", nullptr, unit.countedMonths)
                           .arg(formatter.exactMoneyIn(unit.counted.money, currency))};
    };
    std::vector<std::vector<Cell>> rows;
    for (const WorkUnitEconomics& unit :
         economicsByWorkUnit(document_.project(), document_.spending().watch().budget,
                             document_.spending().actuals().actuals, daysOfYear(document_.spending().watch()))) {
        const WorkUnit* named = findEntity<WorkUnit>(document_.project(), unit.workUnit);
        const QString name = named ? QString::fromStdString(named->name) : tr("Not of a single work unit");
        const QString items = unit.items ? formatter.number(unit.items, 1) : tr("not counted");
        rows.push_back({{.text = name, .tip = name},
                        spent(unit.sum),
                        {.text = formatter.number(static_cast<double>(unit.sum.requests), 0)},
                        each(unit.each.perRequest),
                        each(unit.each.perThousandTokens),
                        {.text = items},
                        perItem(unit)});
    }
    work_->setContent({{tr("Work unit")},
                       {tr("Spent"), true},
                       {tr("Requests"), true},
                       {tr("Per request"), true},
                       {tr("Per 1,000 tokens"), true},
                       {tr("Pieces done"), true},
                       {tr("Per piece"), true}},
                      std::move(rows));
    workTable_->setVisible(work_->rowCount() > 0);
    fitTable(workTable_, 0, tr("Unit economics"));
}

void OutcomeUnits::showModels() {
    const Formatter& formatter = view_.formatter();
    const std::string& currency = document_.project().settings.currency.code;
    const auto spent = [&](const ActualSum& sum) {
        return Cell{.text = tableMoneyIn(sum.money, currency, formatter),
                    .tip = formatter.exactMoneyIn(sum.money, currency)};
    };
    const auto each = [&](std::optional<double> cost) {
        return Cell{.text = eachCostText(cost, currency, formatter), .tip = formatter.price(cost, currency)};
    };
    std::vector<std::vector<Cell>> rows;
    for (const ModelEconomics& model :
         economicsByModel(document_.spending().actuals().actuals, daysOfYear(document_.spending().watch()))) {
        const QString name = model.model.empty() ? tr("Without a model") : QString::fromStdString(model.model);
        rows.push_back({{.text = name, .tip = name},
                        spent(model.sum),
                        {.text = formatter.number(static_cast<double>(model.sum.requests), 0)},
                        {.text = formatter.number(static_cast<double>(model.sum.tokens()), 0)},
                        each(model.each.perRequest),
                        each(model.each.perThousandTokens)});
    }
    modelsHead_->setVisible(!rows.empty());
    modelsTable_->setVisible(!rows.empty());
    models_->setContent({{tr("Model")},
                         {tr("Spent"), true},
                         {tr("Requests"), true},
                         {tr("Tokens"), true},
                         {tr("Per request"), true},
                         {tr("Per 1,000 tokens"), true}},
                        std::move(rows));
    fitTable(modelsTable_, 0, tr("By model"));
}

}  // namespace jupan
