#include "core/project/validate_stages.h"

#include <cmath>

namespace jupan {
namespace {

void checkMix(Problems& out, const Stage& stage, const std::string& path, const ModelsById& models) {
    double sum = 0;
    for (std::size_t i = 0; i < stage.mix.size(); ++i) {
        const MixShare& part = stage.mix[i];
        sum += part.share;
        if (!models.contains(part.model.text))
            out.push_back({.code = ProblemCode::unknownReference,
                           .path = indexedPath(path, i) + ".model",
                           .value = part.model.text,
                           .detail = std::string(nameOf(EntityKind::model))});
    }
    if (!(std::abs(sum - 1) <= 1e-9))
        out.push_back({.code = ProblemCode::sharesNotOne, .path = path, .value = shortestText(sum)});
}

}  // namespace

ModelsById modelsById(const Project& project) {
    ModelsById models;
    for (const Model& model : project.models) models.emplace(model.id.text, &model);
    return models;
}

void checkStages(Problems& out, const std::vector<Stage>& stages, const std::string& path, const ModelsById& models) {
    if (stages.empty()) {
        out.push_back({.code = ProblemCode::missingField, .path = path, .detail = "list"});
        return;
    }
    if (stages.front().fromMonth != 1)
        out.push_back({.code = ProblemCode::firstStageNotOne,
                       .path = indexedPath(path, 0) + ".from_month",
                       .value = std::to_string(stages.front().fromMonth)});
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const std::string where = indexedPath(path, i);
        if (i > 0 && stages[i].fromMonth <= stages[i - 1].fromMonth)
            out.push_back({.code = ProblemCode::stagesOrder,
                           .path = where + ".from_month",
                           .value = std::to_string(stages[i].fromMonth)});
        checkMix(out, stages[i], where + ".mix", models);
    }
}

}  // namespace jupan
