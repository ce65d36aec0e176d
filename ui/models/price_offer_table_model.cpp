#include "ui/models/price_offer_table_model.h"

#include "ui/models/price_words.h"

namespace jupan {

PriceOfferTableModel::PriceOfferTableModel(ProjectDocument& document, ViewSettings& view, QObject* parent)
    : EntityTableModel(document, view, parent), book_(view.prices()) {}

const SeatOffer* PriceOfferTableModel::offer(const std::string& id) const {
    return findOffer(book_.all(), id);
}

std::vector<EntityTableModel::Row> PriceOfferTableModel::makeRows() {
    std::vector<Row> rows;
    const std::vector<SeatOffer>& offers = book_.all().seats;
    for (std::size_t i = 0; i < offers.size(); ++i) rows.push_back({offers[i].id, i});
    return rows;
}

std::vector<EntityTableModel::Column> PriceOfferTableModel::makeColumns() {
    return {{tr("Offer")},          {tr("Provider")}, {tr("Billing")},   {tr("Per seat and month"), true},
            {tr("At least"), true}, {tr("Since")},    {tr("Age"), true}, {tr("Source")}};
}

EntityTableModel::Cell PriceOfferTableModel::cell(const Row& row, int column) const {
    if (row.index >= book_.all().seats.size()) return {};
    const SeatOffer& offer = book_.all().seats[row.index];
    const auto text = [](const QString& words) -> Cell {
        if (words.isEmpty()) return {.text = unknownSign(), .tip = unknownTip()};
        return {.text = words, .tip = words};
    };
    switch (column) {
        case name:
            return {.text = offer.own ? tr("%1 (own price)").arg(displayName(offer.name)) : displayName(offer.name),
                    .tip = displayName(offer.id)};
        case provider:
            return text(providerName(offer.provider));
        case billing:
            return text(choiceText(offer.billing));
        case price:
            if (!offer.pricePerMonth) return {.text = unknownSign(), .tip = unknownTip()};
            return {.text = formatter().price(*offer.pricePerMonth, offer.currency.code)};
        case minimumSeats:
            if (!offer.minimumSeats) return {.text = unknownSign(), .tip = unknownTip()};
            return {.text = formatter().number(*offer.minimumSeats)};
        case since:
            return text(QString::fromStdString(offer.from));
        case age: {
            const PriceAge known = ageOfEntry(offer, book_.today());
            if (!known.old) return text(ageText(known));
            return {.text = ageText(known),
                    .tip = tr("More than 90 days old."),
                    .chip = QString::fromLatin1(nameOf(Source::guess).data())};
        }
        default:
            return text(QString::fromStdString(sourceText(offer.sources)));
    }
}

}  // namespace jupan
