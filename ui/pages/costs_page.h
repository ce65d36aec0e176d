// Costs & tokens (비용과 토큰): seats, token workloads, cost items, model prices, exchange rates, and cost by year.
#pragma once

#include "ui/pages/page.h"

namespace jupan {

class CostsItemSection;
class CostsModelSection;
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
    /// Selects the cost line or model of the path and shows its form; "fx.USD" brings the exchange rates into view.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QString sentence() const;
    /// One form at a time: a selection in one list takes away those of the others.
    void connectSelections();

    CostsSeatSection* seats_;
    CostsWorkloadSection* workloads_;
    CostsItemSection* items_;
    CostsModelSection* models_;
    CostsRatesCard* rates_;
    CostsTotalCard* total_;
};

}  // namespace jupan
