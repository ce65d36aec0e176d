// Prices (가격표): the project's prices with their age, the catalogue, seats on offer, and the company's own prices.
#pragma once

#include "ui/pages/page.h"

namespace jupan {

class PricesCatalogueCard;
class PricesModelSection;
class PricesOffersCard;
class PricesOwnCard;
class PricesUpdatePanel;

class PricesPage : public Page {
    Q_OBJECT

public:
    PricesPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// "model.x.input" shows the form of the model.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QString sentence() const;
    void connectCards();
    void bringIntoView(QWidget* part);

    PricesModelSection* models_;
    PricesUpdatePanel* update_;
    PricesCatalogueCard* catalogue_;
    PricesOffersCard* offers_;
    PricesOwnCard* own_;
};

}  // namespace jupan
