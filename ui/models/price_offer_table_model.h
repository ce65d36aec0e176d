// Offers of seats: what one person's access costs a month.
#pragma once

#include "core/prices/price_catalogue.h"
#include "ui/models/entity_table_model.h"

namespace jupan {

class PriceOfferTableModel : public EntityTableModel {
    Q_OBJECT

public:
    enum Column { name, provider, billing, price, minimumSeats, since, age, source };
    PriceOfferTableModel(ProjectDocument& document, ViewSettings& view, QObject* parent = nullptr);

    /// The offer with this id, or null.
    [[nodiscard]] const SeatOffer* offer(const std::string& id) const;

protected:
    std::vector<Row> makeRows() override;
    std::vector<EntityTableModel::Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;

private:
    PriceBook& book_;
};

}  // namespace jupan
