// Distances and words that the parts of the Gantt chart share. Private to ui/charts.
#pragma once

#include "ui/charts/gantt_chart.h"

namespace jupan::gantt {

inline constexpr double signRoom = 20;  ///< pixels of the sign before a name
inline constexpr double nameGap = 10;
inline constexpr double rightRoom = 12;  ///< half a diamond at the end of the calendar
inline constexpr double stub = 5;        ///< of a line before its first corner

/// State and owner, under the name.
inline QString secondLine(const GanttRow& row) {
    return row.owner.isEmpty() ? row.state : row.state + QStringLiteral(" · ") + row.owner;
}

}  // namespace jupan::gantt
