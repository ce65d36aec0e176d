#include "ui/pages/scale_effect.h"

#include <QTableView>

#include "ui/format/problem_text.h"
#include "ui/models/price_text_table.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {

ScaleEffectCard::ScaleEffectCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      desk_(document, view),
      model_(new PriceTextTable(this)),
      table_(new QTableView),
      help_(new QLabel),
      apply_(new QPushButton),
      budget_(new QPushButton),
      open_(new QPushButton),
      said_(new QLabel),
      error_(new ErrorLabel) {
    table_->setObjectName(QStringLiteral("scale.effect"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    help_->setWordWrap(true);
    setRole(help_, "muted");
    apply_->setObjectName(QStringLiteral("scale.apply"));
    setRole(apply_, "primary");
    budget_->setObjectName(QStringLiteral("scale.budget"));
    open_->setObjectName(QStringLiteral("scale.open_budget"));
    setRole(open_, "link");
    said_->setObjectName(QStringLiteral("scale.said"));
    said_->setWordWrap(true);
    setRole(said_, "muted");
    error_->setObjectName(QStringLiteral("scale.error"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(apply_);
    buttons->addWidget(budget_);
    buttons->addStretch(1);
    buttons->addWidget(open_);
    body()->addWidget(table_);
    body()->addWidget(help_);
    body()->addLayout(buttons);
    body()->addWidget(error_);
    body()->addWidget(said_);
    open_->hide();
    say({});
    connect(apply_, &QPushButton::clicked, this, &ScaleEffectCard::apply);
    connect(budget_, &QPushButton::clicked, this, &ScaleEffectCard::makeBudget);
    connect(open_, &QPushButton::clicked, this, &ScaleEffectCard::budgetRequested);
    connect(&desk_, &BudgetDesk::refused, error_, &ErrorLabel::setMessage);
    connect(&document, &ProjectDocument::opened, this, [this] {
        say({});
        error_->clearMessage();
        open_->hide();
    });
}

void ScaleEffectCard::load(const std::optional<ScaleEffect>& effect) {
    setTitle(tr("What the scale plan changes"));
    help_->setText(
        tr("Applying sets the adoption of KPIs and workloads, and the models that answer, as the stages say; "
           "one step takes it back."));
    apply_->setText(tr("Apply to the plan"));
    budget_->setText(tr("Budget from the plan"));
    open_->setText(tr("Open the budget"));
    const Project& project = document_.project();
    const bool different = effect && withScalePlan(project) != project;
    apply_->setEnabled(different);
    apply_->setToolTip(different                     ? QString()
                       : project.scaleStages.empty() ? tr("There is no stage yet.")
                                                     : tr("The plan is as the stages say already."));
    budget_->setToolTip(project.finops.budget.hasDraft()
                            ? tr("A new draft from the plan as it is now; the present draft goes, until you undo.")
                            : tr("A draft from the plan as it is now, to be looked through and frozen"));
    table_->setVisible(effect.has_value());
    if (effect) fillTable(*effect);
}

void ScaleEffectCard::fillTable(const ScaleEffect& effect) {
    const Formatter& formatter = view_.formatter();
    const ScaleFigures &before = effect.before, &after = effect.after;
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    const auto add = [&](const QString& name, const QString& now, const QString& then) {
        rows.push_back({{.text = name, .tip = name}, {.text = now, .tip = now}, {.text = then, .tip = then}});
    };
    add(tr("NPV"), formatter.money(before.npv), formatter.money(after.npv));
    add(tr("Net benefit"), formatter.money(before.net), formatter.money(after.net));
    add(tr("ROI"), formatter.percent(before.roi), formatter.percent(after.roi));
    const auto payback = [&](const std::optional<double>& month) {
        return month ? formatter.months(month) : tr("never");
    };
    add(tr("Payback"), payback(before.paybackMonth), payback(after.paybackMonth));
    add(tr("Cash needed at most"), formatter.money(before.peakExposure), formatter.money(after.peakExposure));
    add(tr("Cost a month at full scale"), formatter.money(before.steadyMonthlyCost),
        formatter.money(after.steadyMonthlyCost));
    model_->setContent({{tr("Figure")}, {tr("The plan now"), true}, {tr("With the scale plan"), true}},
                       std::move(rows));
    fitTable(table_, 0, tr("Results now and with the scale plan"));
}

void ScaleEffectCard::say(const QString& sentence) {
    said_->setText(sentence);
    said_->setVisible(!sentence.isEmpty());
}

void ScaleEffectCard::apply() {
    document_.closeStep();
    const Problems problems =
        document_.edit(tr("Apply the scale plan"), [](Project& project) { project = withScalePlan(project); });
    document_.closeStep();
    error_->setMessage(problems.empty() ? QString() : problemLine(problems.front(), view_.formatter()));
    say(problems.empty() ? tr("The plan follows the stages now. Make the budget anew from it next.") : QString());
}

void ScaleEffectCard::makeBudget() {
    say({});
    desk_.refresh();
    const bool done = desk_.makeFromPlan();
    open_->setVisible(done);
    if (done) say(tr("A draft of the budget is made from the plan. Look through it, and freeze it."));
}

}  // namespace jupan
