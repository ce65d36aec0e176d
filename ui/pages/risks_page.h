// Risk register (위험 관리대장): what may go wrong, how likely and how bad it is, and who answers for it.
#pragma once

#include "ui/pages/page.h"

namespace jupan {

class Card;
class ChartActions;
class RiskMatrixChart;
class RisksSection;

class RisksPage : public Page {
    Q_OBJECT

public:
    RisksPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// "risk.<id>…" selects the risk.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QString sentence() const;
    void showMatrix();

    Card* matrixCard_;
    RiskMatrixChart* matrix_;
    ChartActions* actions_;
    RisksSection* risks_;
};

}  // namespace jupan
