#include "core/analysis/spider.h"

#include <algorithm>

#include "core/analysis/movable_plan.h"

namespace jupan {
Result<Spider> spider(const ScenarioProject& plan, std::span<const std::string> paths, std::span<const double> changes,
                      Metric metric) {
    MovablePlan movable(plan);
    Spider result{.metric = metric, .base = movable.value(metric)};
    Problems problems;
    for (const std::string& path : paths) {
        const auto input = movable.input(path);
        if (!input) {
            problems.insert(problems.end(), input.problems().begin(), input.problems().end());
            continue;
        }
        if (!input.value().base) {
            problems.push_back({.code = ProblemCode::missingField, .path = path, .detail = "number"});
            continue;
        }
        SpiderLine line{.path = path, .base = *input.value().base};
        for (const double change : changes) {
            const double number = line.base * (1 + change);
            line.points.push_back(
                {.change = change, .input = number, .result = movable.valueAt({{input.value(), number}}, metric)});
        }
        result.lines.push_back(std::move(line));
    }
    if (!problems.empty()) return problems;
    return result;
}

std::optional<std::size_t> steepestLine(const Spider& spider) {
    std::optional<std::size_t> steepest;
    double widest = 0;
    for (std::size_t i = 0; i < spider.lines.size(); ++i) {
        std::vector<double> results;
        for (const SpiderPoint& point : spider.lines[i].points)
            if (point.result.value) results.push_back(*point.result.value);
        if (results.empty()) continue;
        const auto [lowest, highest] = std::minmax_element(results.begin(), results.end());
        if (*highest - *lowest <= widest) continue;
        widest = *highest - *lowest;
        steepest = i;
    }
    return steepest;
}

}  // namespace jupan
