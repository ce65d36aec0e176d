#include "ui/pages/outcome_figures.h"

#include <QGridLayout>

#include "core/project/amounts.h"
#include "ui/theme/theme.h"

namespace jupan {

OutcomeFigures::OutcomeFigures(QWidget* parent)
    : QWidget(parent),
      grid_(new QGridLayout(this)),
      benefit_(add(QStringLiteral("outcome.benefit"), 0)),
      cost_(add(QStringLiteral("outcome.cost"), 1)),
      ratio_(add(QStringLiteral("outcome.ratio"), 2)),
      roi_(add(QStringLiteral("outcome.roi"), 3)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(cardGap);
}

OutcomeFigures::Entry OutcomeFigures::add(const QString& name, int column) {
    auto* card = new QFrame;
    setRole(card, "card");
    Entry entry{new FigureLabel, new QLabel};
    entry.figure->setObjectName(name);
    entry.figure->setFocusPolicy(Qt::NoFocus);
    entry.help->setObjectName(name + QStringLiteral(".help"));
    entry.help->setWordWrap(true);
    entry.help->setContentsMargins(2 * gridStep, 0, 2 * gridStep, gridStep);
    setRole(entry.help, "small");
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(0);
    layout->addWidget(entry.figure);
    layout->addWidget(entry.help);
    layout->addStretch(1);
    grid_->addWidget(card, 0, column);
    grid_->setColumnStretch(column, 1);
    return entry;
}

void OutcomeFigures::show(const Realised& realised, const Formatter& formatter) {
    const RealisedMonth last = realised.months.empty() ? RealisedMonth{} : realised.months.back();
    const QString month = realised.months.empty() ? QString() : formatter.calendarMonth(last.month);
    const auto tone = [](bool good) { return good ? FigureTone::good : FigureTone::bad; };
    benefit_.figure->setTexts(tr("Benefits measured so far"), formatter.money(asDouble(realised.benefit)),
                              tr("plan: %1").arg(formatter.money(last.plannedBenefit)));
    benefit_.help->setText(tr("What was measured up to %1. What nobody has measured counts as nothing.").arg(month));
    cost_.figure->setTexts(tr("Spent so far"), formatter.money(asDouble(realised.cost)),
                           tr("plan: %1").arg(formatter.money(last.plannedCost)));
    cost_.help->setText(tr("All charges up to %1 that have an exchange rate, tax included.").arg(month));
    const auto& ratio = realised.benefitCostRatio;
    ratio_.figure->setTexts(tr("Realised benefit ÷ cost"), formatter.number(ratio, 2),
                            tr("plan: %1").arg(formatter.number(last.plannedBenefitCostRatio, 2)),
                            ratio ? tone(*ratio >= 1) : FigureTone::neutral);
    ratio_.help->setText(ratio ? tr("Above 1, more has come back than was spent.")
                               : tr("Undefined: nothing was spent yet."));
    const auto& roi = realised.roi;
    roi_.figure->setTexts(tr("Realised ROI"), formatter.percent(roi),
                          tr("net benefit: %1").arg(formatter.signedMoney(asDouble(realised.net))),
                          roi ? tone(*roi >= 0) : FigureTone::neutral);
    roi_.help->setText(roi ? tr("Net benefit so far ÷ money spent so far; to be held beside the plan's ROI.")
                           : tr("Undefined: nothing was spent yet."));
}

}  // namespace jupan
