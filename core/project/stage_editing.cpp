#include "core/project/stage_editing.h"

#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr int latestMonth = 120;  // Range::operationMonth
constexpr int halfYear = 6;
constexpr double tolerance = 1e-9;  // model.md §8: a share list that does not sum to 1
constexpr double stepsInOne = 10'000;

}  // namespace

std::optional<int> nextStageMonth(const std::vector<Stage>& stages, int horizon) {
    const int last = stages.empty() ? 0 : stages.back().fromMonth;
    if (last >= latestMonth) return std::nullopt;
    return std::clamp(last + halfYear, last + 1, std::max(last + 1, std::min(horizon, latestMonth)));
}

MonthRange stageMonthRange(const std::vector<Stage>& stages, std::size_t stage, int horizon) {
    const int own = stages[stage].fromMonth;
    const int first = stages[stage - 1].fromMonth + 1;
    const bool isLast = stage + 1 == stages.size();
    const int last = isLast ? std::max(horizon, own) : std::max(own, stages[stage + 1].fromMonth - 1);
    return {first, std::max(first, last)};
}

double missingShare(const Stage& stage) {
    double sum = 0;
    for (const MixShare& part : stage.mix) sum += part.share;
    return std::abs(1 - sum) <= tolerance ? 0 : 1 - sum;
}

void spreadRest(Stage& stage, std::optional<std::size_t> kept) {
    std::vector<MixShare>& mix = stage.mix;
    if (mix.empty()) return;
    const bool keeps = kept && *kept < mix.size() && mix.size() > 1 && mix[*kept].share >= 0 && mix[*kept].share <= 1;
    std::vector<MixShare*> changed;
    double before = 0;
    for (std::size_t i = 0; i < mix.size(); ++i) {
        if (keeps && i == *kept) continue;
        changed.push_back(&mix[i]);
        before += mix[i].share;
    }
    const double rest = keeps ? 1 - mix[*kept].share : 1;
    double left = rest;
    for (MixShare* part : changed) {
        const double exact = before > 0 ? part->share / before * rest : rest / static_cast<double>(changed.size());
        part->share = part == changed.back() ? left : std::min(left, std::round(exact * stepsInOne) / stepsInOne);
        left = std::max(0.0, left - part->share);
    }
}

}  // namespace jupan
