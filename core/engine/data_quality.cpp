#include "core/engine/data_quality.h"

#include <array>
#include <utility>

#include "core/engine/analyze.h"

namespace jupan {
namespace {

using Qualities = std::unordered_map<std::string_view, double>;

double factorOf(const DataQuality& setting, double quality) {
    return setting.floor + (1 - setting.floor) * quality / 100;
}

/// Total benefit by work unit; KPIs without one are left out.
Qualities benefitByWorkUnit(const Project& project, const Results& results) {
    Qualities benefits;
    for (std::size_t k = 0; k < project.kpis.size() && k < results.kpis.size(); ++k)
        if (const auto& unit = project.kpis[k].workUnit) benefits[unit->text] += results.kpis[k].total;
    return benefits;
}

std::optional<double> npvOf(const Project& project) {
    const auto results = analyze(project);
    if (!results) return std::nullopt;
    return results.value().metrics.npv;
}

}  // namespace

std::optional<double> sourceQuality(const DataSource& source) {
    const QualityWeights& w = source.weights;
    const std::array<std::pair<std::optional<double>, double>, 5> scores{{{source.accuracy, w.accuracy},
                                                                          {source.completeness, w.completeness},
                                                                          {source.consistency, w.consistency},
                                                                          {source.timeliness, w.timeliness},
                                                                          {source.uniqueness, w.uniqueness}}};
    // Only the ratio of the weights counts; divided by the largest, no sum of them is beyond a double.
    double largest = 0;
    for (const auto& [score, weight] : scores)
        if (score && weight > largest) largest = weight;
    if (largest == 0) return std::nullopt;
    double sum = 0, weights = 0;
    for (const auto& [score, weight] : scores) {
        if (!score) continue;
        sum += *score * (weight / largest);
        weights += weight / largest;
    }
    return sum / weights;
}

std::unordered_map<std::string_view, double> workUnitQualities(const Project& project) {
    struct Sum {
        double quality = 0;
        double sources = 0;
    };
    std::unordered_map<std::string_view, Sum> sums;
    for (const DataSource& source : project.dataSources) {
        const auto quality = sourceQuality(source);
        if (!quality) continue;
        for (const std::string& unit : source.workUnits) {
            Sum& sum = sums[unit];
            sum.quality += *quality;
            ++sum.sources;
        }
    }
    Qualities means;
    for (const auto& [unit, sum] : sums) means.emplace(unit, sum.quality / sum.sources);
    return means;
}

std::optional<double> workUnitQuality(const Project& project, std::string_view id) {
    const Qualities means = workUnitQualities(project);
    const auto found = means.find(id);
    if (found == means.end()) return std::nullopt;
    return found->second;
}

std::unordered_map<std::string_view, double> qualityFactors(const Project& project) {
    if (!project.dataQuality.enabled) return {};
    Qualities factors = workUnitQualities(project);
    for (auto& [unit, value] : factors) value = factorOf(project.dataQuality, value);
    return factors;
}

double qualityFactor(const Project& project, const Kpi& kpi) {
    if (!project.dataQuality.enabled || !kpi.workUnit) return 1;
    const auto quality = workUnitQuality(project, kpi.workUnit->text);
    return quality ? factorOf(project.dataQuality, *quality) : 1;
}

std::optional<double> projectQuality(const Project& project, const Results& withoutFactor) {
    const Qualities benefits = benefitByWorkUnit(project, withoutFactor);
    double plain = 0, sources = 0, weighted = 0, weights = 0;
    for (const DataSource& source : project.dataSources) {
        const auto quality = sourceQuality(source);
        if (!quality) continue;
        double weight = 0;
        for (const std::string& unit : source.workUnits)
            if (const auto benefit = benefits.find(unit); benefit != benefits.end()) weight += benefit->second;
        plain += *quality;
        ++sources;
        // Shares of the whole, so that no product is beyond a double.
        const double share = withoutFactor.metrics.totalBenefit > 0 ? weight / withoutFactor.metrics.totalBenefit : 0;
        weighted += *quality * share;
        weights += share;
    }
    if (sources == 0) return std::nullopt;
    return weights > 0 ? weighted / weights : plain / sources;
}

QualityEffect qualityEffect(const Project& project) {
    Project plan = project;
    plan.dataQuality.enabled = true;
    QualityEffect effect{.npvWith = npvOf(plan)};
    plan.dataQuality.enabled = false;
    if (const auto without = analyze(plan)) {
        effect.npvWithout = without.value().metrics.npv;
        effect.quality = projectQuality(plan, without.value());
    }
    return effect;
}

}  // namespace jupan
