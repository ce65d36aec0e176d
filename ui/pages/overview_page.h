// Overview (개요): the headline figures, how the cash moves, where benefit and cost come from, and what to do next.
#pragma once

#include "ui/pages/page.h"

namespace jupan {

class AlertList;
class CategoryBarChart;
class CumulativeCashChart;
class EmptyState;
class OverviewFigures;
class OverviewNextSteps;
class OverviewNotes;
class OverviewRisks;
class OverviewRoad;
class Card;
class ChartActions;

class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void refresh() override;

private:
    void buildCards();
    ChartActions* addActions(Card* card);
    void showCharts(const Results& results);
    [[nodiscard]] QString sentence(const Results& results) const;

    QWidget* filled_;  ///< everything that needs figures
    Card* emptyCard_;
    EmptyState* empty_;
    OverviewFigures* figures_;
    Card* alertCard_;  ///< only where something is budgeted
    AlertList* alerts_;
    OverviewRoad* road_;
    OverviewRisks* risks_;
    OverviewNotes* notes_;
    OverviewNextSteps* nextSteps_;
    CumulativeCashChart* cash_;
    CategoryBarChart* axes_;
    CategoryBarChart* categories_;
    ChartActions* cashActions_;
    ChartActions* axesActions_;
    ChartActions* categoriesActions_;
};

}  // namespace jupan
