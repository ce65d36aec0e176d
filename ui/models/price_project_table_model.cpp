#include "ui/models/price_project_table_model.h"

#include <algorithm>

namespace jupan {
namespace {

/// The colour of caution, which is that of guesses.
QString cautionChip() {
    const std::string_view name = nameOf(Source::guess);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace

PriceProjectTableModel::PriceProjectTableModel(ProjectDocument& document, ViewSettings& view, QObject* parent)
    : EntityTableModel(document, view, parent), book_(view.prices()) {}

const PriceDifference* PriceProjectTableModel::difference(const std::string& model) const {
    const auto found = std::find_if(differences_.begin(), differences_.end(),
                                    [&](const PriceDifference& each) { return each.model == model; });
    return found == differences_.end() ? nullptr : &*found;
}

PriceAge PriceProjectTableModel::ageOf(const Model& model) const {
    const PriceDifference* beside = difference(model.id.text);
    const bool same = beside && beside->comparison == PriceComparison::same;
    return ageOfModelPrice(project(), model, same ? findModel(book_.all(), beside->catalogue) : nullptr, book_.today());
}

std::vector<EntityTableModel::Row> PriceProjectTableModel::makeRows() {
    differences_ = priceDifferences(project(), book_.all(), book_.today());
    std::vector<Row> rows;
    for (std::size_t i = 0; i < project().models.size(); ++i) rows.push_back({project().models[i].id.text, i});
    return rows;
}

std::vector<EntityTableModel::Column> PriceProjectTableModel::makeColumns() {
    return {{tr("Model")},           {tr("Input"), true},    {tr("Cached"), true},
            {tr("Output"), true},    {tr("Batch in"), true}, {tr("Batch out"), true},
            {tr("Long from"), true}, {tr("Age"), true},      {tr("Catalogue"), false, true}};
}

EntityTableModel::Cell PriceProjectTableModel::longContextCell(const Model& model) const {
    if (!model.price.longContext) return {.text = unknownSign(), .tip = tr("Long requests cost what others cost.")};
    return {.text = formatter().number(model.price.longContext->above),
            .tip = tr("Longer requests cost %1 in and %2 out for a million tokens.")
                       .arg(formatter().price(model.price.longContext->input, model.currency.code),
                            formatter().price(model.price.longContext->output, model.currency.code))};
}

EntityTableModel::Cell PriceProjectTableModel::ageCell(const Model& model) const {
    const PriceAge known = ageOf(model);
    if (known.day.empty()) return {.text = unknownSign(), .tip = tr("The day of this price is not known.")};
    const QString day = QString::fromStdString(known.day);
    if (!known.old) return {.text = ageText(known), .tip = day};
    return {
        .text = ageText(known), .tip = tr("A price from %1, more than 90 days old.").arg(day), .chip = cautionChip()};
}

EntityTableModel::Cell PriceProjectTableModel::stateCell(const Model& model) const {
    const PriceDifference* beside = difference(model.id.text);
    if (!beside) return {.text = tr("By hand"), .tip = tr("Entered by hand; the catalogue has no such entry.")};
    switch (beside->comparison) {
        case PriceComparison::same:
            return {.text = tr("As listed"), .tip = tr("As in the catalogue.")};
        case PriceComparison::changed:
            return {.text = tr("Differs"), .tip = tr("Differs from the catalogue."), .chip = cautionChip()};
        case PriceComparison::priceUnknown:
            return {.text = tr("No price"), .tip = tr("The catalogue has no price of it."), .chip = cautionChip()};
        case PriceComparison::notInCatalogue:
            return {.text = tr("Not listed"), .tip = tr("The catalogue has no such entry."), .chip = cautionChip()};
    }
    return {};
}

EntityTableModel::Cell PriceProjectTableModel::cell(const Row& row, int column) const {
    const Model& model = project().models[row.index];
    const auto price = [&](const std::optional<double>& amount, const QString& otherwise) -> Cell {
        if (!amount) return {.text = unknownSign(), .tip = otherwise};
        return {.text = formatter().price(*amount, model.currency.code)};
    };
    switch (column) {
        case name:
            return nameCell(model.name);
        case input:
            return price(model.price.input, {});
        case cachedInput:
            return price(model.price.cachedInput, tr("Not given: counted like other input."));
        case output:
            return price(model.price.output, {});
        case batchInput:
            return price(model.price.batchInput, tr("Not given: counted at half of the live price."));
        case batchOutput:
            return price(model.price.batchOutput, tr("Not given: counted at half of the live price."));
        case longContext:
            return longContextCell(model);
        case age:
            return ageCell(model);
        default:
            return stateCell(model);
    }
}

}  // namespace jupan
