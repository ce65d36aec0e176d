#include "core/engine/lookup.h"

namespace jupan {

Lookup::Lookup(const Project& project) : settings_(project.settings) {
    for (const Model& model : project.models) models_.emplace(model.id.text, &model);
    for (const WorkUnit& unit : project.workUnits) workUnits_.emplace(unit.id.text, &unit);
}

const WorkUnit* Lookup::workUnit(const std::optional<Reference<EntityKind::workUnit>>& reference) const {
    return reference ? workUnits_.at(reference->text) : nullptr;
}

double Lookup::exchangeRate(const std::optional<Currency>& currency) const {
    if (!currency || *currency == settings_.currency) return 1;
    return settings_.fx.at(currency->code).value;
}

std::optional<double> Lookup::knownExchangeRate(const Currency& currency) const {
    if (currency != settings_.currency && !settings_.fx.contains(currency.code)) return std::nullopt;
    return exchangeRate(currency);
}

}  // namespace jupan
