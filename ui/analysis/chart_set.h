// Every chart of a project by name, for those who want them all: the command line's export.
#pragma once

#include <memory>
#include <vector>

#include "core/simulation/simulation.h"
#include "ui/charts/chart_widget.h"
#include "ui/document/project_document.h"
#include "ui/format/formatter.h"

namespace jupan {

struct NamedChart {
    QString name;                        ///< as a file is called: "tornado-npv"
    std::unique_ptr<ChartWidget> chart;  ///< null where there is nothing to draw
    QString reason;                      ///< why not, in words
};

/// The charts of the scenario that `document` shows, in the order in which a reader would look at them: of each
/// analysis with what its page shows first. `simulation` is of the same scenario, with drivers.
std::vector<NamedChart> makeCharts(const ProjectDocument& document, const Simulation& simulation,
                                   const Formatter& formatter);

}  // namespace jupan
