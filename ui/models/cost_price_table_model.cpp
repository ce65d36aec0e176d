#include "ui/models/cost_price_table_model.h"

namespace jupan {

std::vector<EntityTableModel::Row> CostPriceTableModel::makeRows() {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < project().models.size(); ++i) rows.push_back({project().models[i].id.text, i});
    return rows;
}

std::vector<EntityTableModel::Column> CostPriceTableModel::makeColumns() {
    return {{tr("Model")},        {tr("Currency")},       {tr("Input"), true},     {tr("Cached"), true},
            {tr("Output"), true}, {tr("Batch in"), true}, {tr("Batch out"), true}, {tr("Long from"), true}};
}

EntityTableModel::Cell CostPriceTableModel::cell(const Row& row, int column) const {
    const Model& model = project().models[row.index];
    const auto price = [&](const std::optional<double>& amount, const QString& otherwise) -> Cell {
        if (!amount) return {.text = QChar(0x2013), .tip = otherwise};
        return {.text = formatter().price(*amount, model.currency.code)};
    };
    switch (column) {
        case name:
            return nameCell(model.name);
        case currency:
            return {.text = QString::fromStdString(model.currency.code)};
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
        default:
            if (!model.price.longContext) return {.text = QChar(0x2013)};
            return {.text = formatter().number(model.price.longContext->above),
                    .tip = tr("Longer requests cost %1 in and %2 out for a million tokens.")
                               .arg(formatter().price(model.price.longContext->input, model.currency.code),
                                    formatter().price(model.price.longContext->output, model.currency.code))};
    }
}

}  // namespace jupan
