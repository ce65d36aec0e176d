#include "core/prices/price_update.h"

#include <algorithm>
#include <unordered_map>

#include "core/engine/analyze.h"
#include "core/prices/project_prices.h"
#include "core/project/editing.h"
#include "core/project/validate.h"

namespace jupan {
namespace {

/// Finds the entry of a model: the one it names, else the one whose id is its own.
class Entries {
public:
    explicit Entries(const PriceCatalogue& catalogue) {
        for (const CatalogueModel& entry : catalogue.models) {
            byId_.emplace(entry.id, &entry);
            byProjectId_.emplace(projectIdOf(entry.id), &entry);
        }
    }

    [[nodiscard]] const CatalogueModel* of(const Model& model) const {
        const auto& ids = model.catalogue.empty() ? byProjectId_ : byId_;
        const auto found = ids.find(model.catalogue.empty() ? model.id.text : model.catalogue);
        return found == ids.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::string, const CatalogueModel*> byId_;
    std::unordered_map<std::string, const CatalogueModel*> byProjectId_;
};

std::vector<PriceFieldDifference> fieldDifferences(const Price& before, const Price& after) {
    const auto part = [](const Price& price, double LongContext::*member) {
        return price.longContext ? std::optional(*price.longContext.*member) : std::nullopt;
    };
    return {{"input", before.input, after.input},
            {"cached_input", before.cachedInput, after.cachedInput},
            {"output", before.output, after.output},
            {"batch_input", before.batchInput, after.batchInput},
            {"batch_output", before.batchOutput, after.batchOutput},
            {"long_context.above", part(before, &LongContext::above), part(after, &LongContext::above)},
            {"long_context.input", part(before, &LongContext::input), part(after, &LongContext::input)},
            {"long_context.output", part(before, &LongContext::output), part(after, &LongContext::output)}};
}

PriceDifference differenceOf(const Model& model, const CatalogueModel* entry, std::string_view day) {
    PriceDifference difference{.model = model.id.text,
                               .catalogue = entry ? entry->id : model.catalogue,
                               .linked = !model.catalogue.empty(),
                               .comparison = PriceComparison::notInCatalogue,
                               .currencyBefore = model.currency,
                               .currencyAfter = model.currency};
    if (!entry) return difference;
    difference.comparison = PriceComparison::priceUnknown;
    const CataloguePrice* price = priceOn(*entry, day);
    if (!price) return difference;
    difference.currencyAfter = entry->currency;
    difference.fields = fieldDifferences(model.price, planPrice(*price));
    const bool changed = difference.currencyBefore != difference.currencyAfter ||
                         std::any_of(difference.fields.begin(), difference.fields.end(),
                                     [](const auto& field) { return field.changed(); });
    difference.comparison = changed ? PriceComparison::changed : PriceComparison::same;
    return difference;
}

bool isAmong(const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

std::vector<PriceDifference> priceDifferences(const Project& project, const PriceCatalogue& catalogue,
                                              std::string_view day) {
    const Entries entries(catalogue);
    std::vector<PriceDifference> differences;
    for (const Model& model : project.models) {
        const CatalogueModel* entry = entries.of(model);
        if (entry || !model.catalogue.empty()) differences.push_back(differenceOf(model, entry, day));
    }
    return differences;
}

Project withUpdatedPrices(const Project& project, const PriceCatalogue& catalogue, std::string_view day,
                          const std::vector<std::string>& modelIds) {
    const Entries entries(catalogue);
    Project updated = project;
    bool changed = false;
    for (Model& model : updated.models)
        if (isAmong(modelIds, model.id.text))
            if (const CatalogueModel* entry = entries.of(model))
                changed = takePriceFromCatalogue(updated, model, *entry, day) || changed;
    if (changed) dropDanglingPaths(updated);
    return updated;
}

Result<PriceUpdatePreview> previewPriceUpdate(const Project& project, const PriceCatalogue& catalogue,
                                              std::string_view day, const std::vector<std::string>& modelIds) {
    PriceUpdatePreview preview;
    for (PriceDifference& difference : priceDifferences(project, catalogue, day))
        if (isAmong(modelIds, difference.model)) preview.differences.push_back(std::move(difference));
    preview.updated = withUpdatedPrices(project, catalogue, day, modelIds);
    if (Problems problems = validate(preview.updated); !problems.empty()) return problems;
    const auto before = analyze(project);
    if (!before) return before.problems();
    const auto after = analyze(preview.updated);
    if (!after) return after.problems();
    preview.npvBefore = before.value().metrics.npv;
    preview.npvAfter = after.value().metrics.npv;
    preview.totalCostBefore = before.value().metrics.totalCost;
    preview.totalCostAfter = after.value().metrics.totalCost;
    return preview;
}

}  // namespace jupan
