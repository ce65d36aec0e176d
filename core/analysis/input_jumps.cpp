#include "core/analysis/input_jumps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace jupan {
namespace {

bool asksModel(const Workload& load, const std::string& model) {
    for (const Stage& stage : load.stages)
        for (const MixShare& part : stage.mix)
            if (part.model.text == model) return true;
    return false;
}

}  // namespace

std::vector<double> lastBeforeJumps(const Project& project, std::string_view path) {
    std::vector<double> jumps;
    for (const Model& model : project.models) {
        if (!model.price.longContext) continue;
        const std::string prefix = "model." + model.id.text + ".";
        if (path == prefix + "input" || path == prefix + "output") jumps.push_back(0);
        for (const Workload& load : project.workloads) {
            if (!asksModel(load, model.id.text)) continue;
            if (path == "workload." + load.id.text + ".input_tokens") jumps.push_back(model.price.longContext->above);
            if (path == prefix + "long_context.above")
                jumps.push_back(std::nextafter(load.inputTokens.value, -std::numeric_limits<double>::infinity()));
        }
    }
    std::sort(jumps.begin(), jumps.end());
    return jumps;
}

}  // namespace jupan
