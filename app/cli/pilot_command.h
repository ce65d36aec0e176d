// jupan-cli pilot: its arguments and what it does.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "core/pilot/context_check.h"
#include "core/pilot/control_chart.h"
#include "core/pilot/sample_size.h"
#include "core/pilot/statistics.h"

namespace CLI {
class App;
}

namespace jupan {

struct PilotArguments {
    std::filesystem::path file;
    bool json = false;
};

void addPilot(CLI::App& app, PilotArguments& arguments);

/// Statistics of the pilot, what the rule says, and what people decided. The project is not written.
Exit runPilot(const PilotArguments& arguments);

/// All that is known about one KPI of the pilot.
struct PilotKpiView {
    const PilotKpi& goal;
    KpiStatistics statistics{};
    std::optional<SampleNeed> need{};
    ControlChart chart{};
    ContextCheck context{};
};
struct PilotView {
    const Project& project;
    std::vector<PilotKpiView> kpis{};
    Verdict verdict = Verdict::extend;
};
PilotView pilotView(const Project& project);

/// Sorted keys, full double precision, null for undefined figures. Ends in a line end.
std::string pilotJson(const PilotView& view);

/// The same for reading.
std::string pilotText(const PilotView& view);

}  // namespace jupan
