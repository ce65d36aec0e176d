#include "core/savings/price_list.h"

#include <algorithm>

#include "core/engine/lookup.h"

namespace jupan {

std::vector<PricedModel> priceList(const Project& project, const std::vector<Model>& candidates) {
    const Lookup lookup(project);
    std::vector<PricedModel> list;
    const auto add = [&](const Model& model, bool isNew) {
        if (const auto rate = lookup.knownExchangeRate(model.currency)) list.push_back({model, *rate, isNew});
    };
    for (const Model& model : project.models) add(model, false);
    for (const Model& candidate : candidates) {
        const bool known = std::any_of(project.models.begin(), project.models.end(), [&](const Model& own) {
            return own.id == candidate.id || (!own.catalogue.empty() && own.catalogue == candidate.catalogue);
        });
        if (!known) add(candidate, true);
    }
    return list;
}

}  // namespace jupan
