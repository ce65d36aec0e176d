// The roadmap as a Gantt chart.
#pragma once

#include <QDate>

#include "ui/charts/gantt_chart.h"
#include "ui/document/governance_state.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Rows of all steps, gates with whether they are open, today, and the same as a table.
void showRoadmap(GanttChart& chart, const RoadState& state, const std::array<GateResult, 2>& gates,
                 const Project& project, const Formatter& formatter);

/// "Gate at the start of the pilot", and with its state: "…: closed".
QString gateName(Gate gate);
QString gateStateText(const GateResult& gate);

}  // namespace jupan
