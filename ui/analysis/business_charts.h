// The value engine as a picture: five answers around the type of business model that they drive.
#pragma once

#include "core/project/project.h"
#include "ui/charts/value_engine_chart.h"
#include "ui/format/formatter.h"

namespace jupan {

void showValueEngine(ValueEngineChart& chart, const Project& project, const Formatter& formatter);

}  // namespace jupan
