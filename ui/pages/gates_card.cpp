#include "ui/pages/gates_card.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

#include "ui/analysis/roadmap_chart.h"
#include "ui/pages/gates_conditions.h"
#include "ui/pages/gates_override.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

QString cardName(Gate gate) {
    return gate == Gate::pilotStart ? QStringLiteral("gates.pilotStart") : QStringLiteral("gates.scale");
}

}  // namespace

GateCard::GateCard(Gate gate, ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      view_(view),
      state_(new QLabel),
      day_(new QLabel),
      conditions_(new GateConditions(gate, cardName(gate), document, view)),
      overrides_(new GateOverrides(gate, cardName(gate), document, view)) {
    setObjectName(cardName(gate));
    state_->setObjectName(cardName(gate) + QStringLiteral(".state"));
    setRole(day_, "small");
    day_->setWordWrap(true);
    header()->addWidget(state_, 0, Qt::AlignTop);
    body()->addWidget(day_);
    body()->addWidget(conditions_);
    body()->addWidget(overrides_);
    connect(conditions_, &GateConditions::pageRequested, this, &GateCard::pageRequested);
}

void GateCard::load(const GateResult& result, std::optional<Date> day) {
    setTitle(gateName(result.gate));
    const auto open = std::ranges::count_if(
        result.conditions, [](const ConditionResult& one) { return one.state != ConditionState::met; });
    state_->setText(result.open       ? tr("✓ open")
                    : result.override ? tr("⚠ closed, overridden")
                                      : tr("✗ closed: %1 of %2 not met").arg(open).arg(result.conditions.size()));
    setRole(state_, result.open ? "goodChip" : result.override ? "cautionChip" : "badChip");
    // A frame takes the padding of its new role only when it hears of it.
    QEvent restyled(QEvent::StyleChange);
    QCoreApplication::sendEvent(state_, &restyled);
    state_->updateGeometry();
    day_->setText(day ? tr("To be passed on %1. What is not known counts as not met.").arg(view_.formatter().date(*day))
                      : tr("What is not known counts as not met."));
    conditions_->load(result);
    overrides_->load(result);
}

}  // namespace jupan
