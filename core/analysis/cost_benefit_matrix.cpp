#include "core/analysis/cost_benefit_matrix.h"

#include <algorithm>
#include <map>

namespace jupan {
namespace {

/// Precondition: not empty.
double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    // halved before they are added, so that two of the largest numbers have a mean
    return values.size() % 2 == 1 ? values[half] : values[half - 1] / 2 + values[half] / 2;
}

double medianOf(const std::vector<MatrixPoint>& points, double MatrixPoint::*figure) {
    std::vector<double> values;
    for (const MatrixPoint& point : points) values.push_back(point.*figure);
    return median(std::move(values));
}

Quadrant quadrantOf(bool muchBenefit, bool littleCost) {
    if (muchBenefit) return littleCost ? Quadrant::quickWin : Quadrant::invest;
    return littleCost ? Quadrant::later : Quadrant::avoid;
}

}  // namespace

CostBenefitMatrix costBenefitMatrix(const Project& project, const Results& results) {
    CostBenefitMatrix matrix;
    std::map<std::string_view, std::size_t> indexOf;
    for (const WorkUnit& unit : project.workUnits) {
        indexOf.emplace(unit.id.text, matrix.points.size());
        matrix.points.push_back({.workUnit = unit.id.text, .effort = unit.effort, .risk = unit.risk});
    }
    // Results hold their lines in document order: KPIs; workloads, seats, cost items.
    const auto add = [&](const auto& lines, const std::vector<ItemFigures>& figures, std::size_t first,
                         double MatrixPoint::*sum) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].workUnit) matrix.points[indexOf.at(lines[i].workUnit->text)].*sum += figures[first + i].pv;
    };
    add(project.kpis, results.kpis, 0, &MatrixPoint::pvBenefit);
    add(project.workloads, results.costs, 0, &MatrixPoint::pvCost);
    add(project.costs, results.costs, project.workloads.size() + project.seats.size(), &MatrixPoint::pvCost);
    if (matrix.points.empty()) return matrix;

    matrix.medianBenefit = medianOf(matrix.points, &MatrixPoint::pvBenefit);
    matrix.medianCost = medianOf(matrix.points, &MatrixPoint::pvCost);
    for (MatrixPoint& point : matrix.points)
        point.quadrant = quadrantOf(point.pvBenefit > 0 && point.pvBenefit >= *matrix.medianBenefit,
                                    point.pvCost <= *matrix.medianCost);
    return matrix;
}

}  // namespace jupan
