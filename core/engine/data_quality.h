// The quality of the data that the work rests on, and what it leaves of the benefits (model.md §9).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/engine/results.h"

namespace jupan {

/// The weighted mean of the scores there are, 0..100; nothing if there is none, or those there are weigh nothing.
std::optional<double> sourceQuality(const DataSource& source);

/// The mean of the qualities of a work unit's sources that have one, 0..100; work units without such a source are left
/// out. Linear in the sources. The keys are texts of the project.
std::unordered_map<std::string_view, double> workUnitQualities(const Project& project);
/// The same for one work unit.
std::optional<double> workUnitQuality(const Project& project, std::string_view id);

/// Q by work unit (see qualityFactor), for those where it is not 1 by definition; empty while data quality is not
/// switched on. Linear in the sources. The keys are texts of the project.
std::unordered_map<std::string_view, double> qualityFactors(const Project& project);

/// Q of a KPI: floor + (1 - floor) · quality / 100, quality 100 where its work unit has none; 1 if data quality is not
/// switched on, and for KPIs without work unit.
double qualityFactor(const Project& project, const Kpi& kpi);

/// The mean over the sources that have a quality, 0..100, each weighted by the benefit over the horizon of the work
/// units that use it, before the factor; plain where none of them brings benefit. Nothing if no source has a quality.
/// `withoutFactor`: an analysis of the project with data quality switched off.
std::optional<double> projectQuality(const Project& project, const Results& withoutFactor);

/// NPV of the base project with the factor and without it, whatever the switch says, and the project's quality.
/// Nothing where a figure is too large for a number. Precondition: the project is valid.
struct QualityEffect {
    std::optional<double> npvWith{};
    std::optional<double> npvWithout{};
    std::optional<double> quality{};  ///< 0..100
};
QualityEffect qualityEffect(const Project& project);

}  // namespace jupan
