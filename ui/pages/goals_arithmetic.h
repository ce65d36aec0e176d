// The arithmetic under a KPI's form: its formula with the values in it, as one sentence per kind.
#pragma once

#include <QCoreApplication>

#include "core/project/project.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Rich text; all that is in it is made here or by the formatter. The figures at its end are the engine's.
class GoalsArithmetic {
    Q_DECLARE_TR_FUNCTIONS(GoalsArithmetic)

public:
    /// What the KPI brings a month in full use. `unit`: its work unit, or null.
    static QString effect(const Kpi& kpi, const WorkUnit* unit, const Formatter& formatter);
    /// What the plan counts of it; empty if it is all. `quality`: the factor of the data it rests on (model.md §9).
    static QString counted(const Kpi& kpi, const WorkUnit* unit, double quality, const Formatter& formatter);
};

}  // namespace jupan
