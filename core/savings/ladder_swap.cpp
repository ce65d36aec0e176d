#include "core/savings/ladder_swap.h"

#include <algorithm>

namespace jupan {
namespace {

double shareOf(const Stage& stage, const std::string& model) {
    double share = 0;
    for (const MixShare& part : stage.mix)
        if (part.model.text == model) share += part.share;
    return share;
}

/// The mix without the two models, and then the two, in the place of the first of them.
std::vector<MixShare> mixWith(const Stage& stage, const MixShare& from, const MixShare& to) {
    std::vector<MixShare> mix;
    bool placed = false;
    for (const MixShare& part : stage.mix) {
        if (part.model != from.model && part.model != to.model) {
            mix.push_back(part);
        } else if (!placed) {
            if (from.share > 0) mix.push_back(from);
            mix.push_back(to);
            placed = true;
        }
    }
    return mix;
}

}  // namespace

double greatestShare(const std::vector<Stage>& stages, const std::string& model) {
    double greatest = -1;
    for (const Stage& stage : stages)
        for (const MixShare& part : stage.mix)
            if (part.model.text == model) greatest = std::max(greatest, part.share);
    return greatest;
}

LadderSwap moveShare(const std::vector<Stage>& stages, const std::string& from, const std::string& to, double share) {
    LadderSwap swap{.stages = stages};
    for (Stage& stage : swap.stages) {
        const double before = shareOf(stage, to);
        const double both = shareOf(stage, from) + before;
        const double after = share * both;
        if (!(after > before)) continue;
        const double shareBefore = before / both;
        swap.leastShareBefore = swap.changed ? std::min(swap.leastShareBefore, shareBefore) : shareBefore;
        swap.changed = true;
        stage.mix = mixWith(stage, {{from}, both - after}, {{to}, after});
    }
    return swap;
}

}  // namespace jupan
