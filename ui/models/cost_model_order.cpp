#include "ui/models/cost_model_order.h"

#include <algorithm>

namespace jupan {

int placeOf(const std::vector<std::string>& order, const std::string& model) {
    return static_cast<int>(std::find(order.begin(), order.end(), model) - order.begin());
}

std::vector<std::string> modelOrder(const Project& project, const std::vector<Stage>& stages) {
    std::vector<std::string> order;
    const auto take = [&](const std::string& id) {
        if (placeOf(order, id) == static_cast<int>(order.size())) order.push_back(id);
    };
    for (const Stage& stage : stages)
        for (const MixShare& part : stage.mix) take(part.model.text);
    for (const Model& model : project.models) take(model.id.text);
    return order;
}

}  // namespace jupan
