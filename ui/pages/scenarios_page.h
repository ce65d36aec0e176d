// ROI & scenarios (ROI와 시나리오): the years, the metrics, and the scenarios beside each other.
#pragma once

#include "ui/models/explanation.h"
#include "ui/models/scenario_table.h"
#include "ui/pages/page.h"

namespace jupan {

class EmptyState;
class Card;
class ChartActions;
class CumulativeCashChart;
class ScenariosComparison;
class ScenariosEditor;
class ScenariosMetrics;
class ScenariosYearly;

class ScenariosPage : public Page {
    Q_OBJECT

public:
    ScenariosPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// "scenario.<id>…" chooses that scenario.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    void explainFigure(const std::string& scenario, Figure figure, QWidget* at, QRect part);
    [[nodiscard]] QString sentence(const Results& results) const;

    QWidget* filled_;  ///< everything that needs figures
    Card* emptyCard_;
    EmptyState* empty_;
    ScenariosYearly* yearly_;
    CumulativeCashChart* cash_;
    ChartActions* cashActions_;
    ScenariosMetrics* metrics_;
    ScenariosEditor* editor_;
    ScenariosComparison* comparison_;
};

}  // namespace jupan
