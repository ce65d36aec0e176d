#include "ui/pages/outcome_units.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

#include "core/finops/work_unit_economics.h"
#include "core/project/visit.h"
#include "ui/document/spending.h"
#include "ui/models/price_text_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

using Cell = PriceTextTable::Cell;

constexpr int shownRows = 12;

void fit(QTableView* table) {
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    int height = table->horizontalHeader()->sizeHint().height() + 2;
    for (int i = 0; i < std::min(table->model()->rowCount(), shownRows); ++i) height += table->rowHeight(i);
    table->setFixedHeight(height);
}

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
}

void OutcomeUnits::showWork() {
    const Formatter& formatter = view_.formatter();
    const std::string& currency = document_.project().settings.currency.code;
    std::vector<std::vector<Cell>> rows;
    for (const WorkUnitEconomics& unit :
         economicsByWorkUnit(document_.project(), document_.spending().watch().budget,
                             document_.spending().actuals().actuals, daysOfYear(document_.spending().watch()))) {
        const WorkUnit* named = findEntity<WorkUnit>(document_.project(), unit.workUnit);
        const QString name = named ? QString::fromStdString(named->name) : tr("Of no one work unit");
        const QString items = unit.items ? formatter.number(unit.items, 1) : tr("not counted");
        rows.push_back({{.text = name, .tip = name},
                        {.text = formatter.exactMoneyIn(unit.sum.money, currency)},
                        {.text = formatter.number(static_cast<double>(unit.sum.requests), 0)},
                        {.text = formatter.price(unit.each.perRequest, currency)},
                        {.text = formatter.price(unit.each.perThousandTokens, currency)},
                        {.text = items},
                        {.text = formatter.price(unit.each.perItem, currency),
                         .tip = unit.items ? tr("%1 spent in %n month(s) with a count", nullptr, unit.countedMonths)
                                                 .arg(formatter.exactMoneyIn(unit.counted.money, currency))
                                           : tr("Enter how many pieces were done, below.")}});
    }
    work_->setContent({{tr("Work unit")},
                       {tr("Spent"), true},
                       {tr("Requests"), true},
                       {tr("Per request"), true},
                       {tr("Per 1,000 tokens"), true},
                       {tr("Pieces done"), true},
                       {tr("Per piece"), true}},
                      std::move(rows));
    fit(workTable_);
}

void OutcomeUnits::showModels() {
    const Formatter& formatter = view_.formatter();
    const std::string& currency = document_.project().settings.currency.code;
    std::vector<std::vector<Cell>> rows;
    for (const ModelEconomics& model :
         economicsByModel(document_.spending().actuals().actuals, daysOfYear(document_.spending().watch()))) {
        const QString name = model.model.empty() ? tr("Without a model") : QString::fromStdString(model.model);
        rows.push_back({{.text = name, .tip = name},
                        {.text = formatter.exactMoneyIn(model.sum.money, currency)},
                        {.text = formatter.number(static_cast<double>(model.sum.requests), 0)},
                        {.text = formatter.number(static_cast<double>(model.sum.tokens()), 0)},
                        {.text = formatter.price(model.each.perRequest, currency)},
                        {.text = formatter.price(model.each.perThousandTokens, currency)}});
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
    fit(modelsTable_);
}

}  // namespace jupan
