// A gate of the roadmap: open or closed, why, and who passed it anyway.
#pragma once

#include "core/governance/gates.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace jupan {

class GateConditions;
class GateOverrides;

/// Named "gates.pilotStart" or "gates.scale"; its state is "<name>.state", its parts those of GateConditions and
/// GateOverrides.
class GateCard : public Card {
    Q_OBJECT

public:
    GateCard(Gate gate, ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    /// `day`: when the gate is to be passed.
    void load(const GateResult& result, std::optional<Date> day);

signals:
    void pageRequested(jupan::PageId page, const QString& path);

private:
    ViewSettings& view_;
    QLabel* state_;
    QLabel* day_;
    GateConditions* conditions_;
    GateOverrides* overrides_;
};

}  // namespace jupan
