// The project as a data-flow map: its words and its figures for the export.
#pragma once

#include "core/project/project.h"
#include "ui/charts/data_flow_map.h"

namespace jupan {

/// Data sources, work units and the models of their workloads. A vendor counts as abroad if its model is charged in
/// another currency than the project's: the document says nothing else of where a vendor sits.
DataFlowData dataFlowOf(const Project& project);

/// Title, source and table of the map.
ChartTexts dataFlowTexts(const Project& project);

/// One sentence on where personal data go; empty where nothing needs saying.
QString dataFlowReading(const Project& project);

}  // namespace jupan
