#include "core/engine/lookup.h"

#include "core/engine/data_quality.h"

namespace jupan {

Lookup::Lookup(const Project& project) : settings_(project.settings), qualityFactors_(qualityFactors(project)) {
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

double Lookup::qualityFactor(const Kpi& kpi) const {
    if (!kpi.workUnit) return 1;
    const auto factor = qualityFactors_.find(kpi.workUnit->text);
    return factor == qualityFactors_.end() ? 1 : factor->second;
}

}  // namespace jupan
