// Costs & tokens (비용과 토큰): seats, token workloads, cost items, exchange rates, and cost by year.
// Model prices have a page of their own.
#pragma once

#include "ui/pages/page.h"

class QPushButton;

namespace jupan {

class CostsItemSection;
class CostsRatesCard;
class CostsSeatSection;
class CostsTotalCard;
class CostsWorkloadSection;

class CostsPage : public Page {
    Q_OBJECT

public:
    CostsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// Selects the cost line of the path and shows its form; "fx.USD" brings the exchange rates into view.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QString sentence() const;
    /// One form at a time: a selection in one list takes away those of the others.
    void connectSelections();
    void buildPrices();
    void refreshPrices();

    CostsSeatSection* seats_;
    CostsWorkloadSection* workloads_;
    CostsItemSection* items_;
    QWidget* prices_;  ///< a line: the models in use, and the way to their prices
    QLabel* pricesText_;
    QPushButton* openPrices_;
    CostsRatesCard* rates_;
    CostsTotalCard* total_;
};

}  // namespace jupan
