// How far the departments are now, month by month, to be seen beside the stages of the scale plan.
#pragma once

#include <string>
#include <vector>

#include "core/project/project.h"

namespace jupan {

struct DepartmentUse {
    std::string department{};        ///< empty: work units without one
    std::vector<double> volume{};    ///< items of its work units in month 1..H, all of them, in use or not
    std::vector<double> adoption{};  ///< share in use in month 1..H: the mean over its KPIs; empty if it has none
};

/// Each department of the work units once, in document order. KPIs without a work unit belong to none; a department
/// without KPIs is as far as its token workloads are, on the mean.
std::vector<DepartmentUse> departmentUse(const Project& project);

/// Items a month in use: the volume times the share, as many months as both have.
std::vector<double> itemsInUse(const std::vector<double>& volume, const std::vector<double>& shares);

}  // namespace jupan
