#include "ui/pages/measure_figures.h"

#include <QGridLayout>

#include "ui/analysis/measure_words.h"
#include "ui/pages/explanation_popup.h"
#include "ui/theme/theme.h"

namespace jupan {

MeasureFigures::MeasureFigures(QWidget* parent)
    : QWidget(parent),
      grid_(new QGridLayout(this)),
      evpi_(add(QStringLiteral("measure.evpi"), 0)),
      npv_(add(QStringLiteral("measure.npv"), 1)),
      loss_(add(QStringLiteral("measure.loss"), 2)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(cardGap);
    for (const Entry& entry : {evpi_, npv_, loss_})
        connect(entry.figure, &QAbstractButton::clicked, this, [this, entry] { explain(entry); });
}

MeasureFigures::Entry MeasureFigures::add(const QString& name, int column) {
    auto* card = new QFrame;
    setRole(card, "card");
    Entry entry{new FigureLabel, new QLabel};
    entry.figure->setObjectName(name);
    entry.help->setObjectName(name + QStringLiteral(".help"));
    entry.help->setWordWrap(true);
    entry.help->setTextFormat(Qt::PlainText);
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

void MeasureFigures::setPlan(const MeasurementPlan& plan, std::shared_ptr<const Simulation> simulation,
                             const Formatter& formatter) {
    plan_ = plan;
    simulation_ = std::move(simulation);
    formatter_ = formatter;
    evpi_.figure->setTexts(tr("Perfect knowledge is worth"), formatter.money(plan.evpi), tr("at most (EVPI)"));
    evpi_.help->setText(
        tr("The most that all measurements together can be worth: what a measurement is worth is an upper bound, since "
           "none tells everything."));
    npv_.figure->setTexts(tr("Expected NPV"), formatter.money(plan.expectedNpv),
                          tr("speaks for %1").arg(decisionName(plan.goAhead)),
                          plan.goAhead ? FigureTone::good : FigureTone::bad);
    npv_.help->setText(
        tr("The decision: go ahead if expected NPV is above 0, else do nothing. A measurement is worth money only if "
           "it can change that."));
    loss_.figure->setTexts(tr("Probability of NPV at or below 0"), probabilityText(plan.lossProbability, formatter),
                           tr("if you go ahead"));
    loss_.help->setText(
        tr("The share of trials in which NPV is not above 0: how likely going ahead turns out to be wrong."));
}

void MeasureFigures::explain(const Entry& entry) {
    if (!simulation_) return;
    const Explanation explanation = entry.figure == evpi_.figure ? explainPerfectKnowledge(plan_, formatter_)
                                    : entry.figure == npv_.figure
                                        ? explainExpectedNpv(plan_, *simulation_, formatter_)
                                        : explainLossProbability(plan_, *simulation_, formatter_);
    ExplanationPopup::showAt(explanation, entry.figure);
}

}  // namespace jupan
