// The figures of the shown scenario: the years, and the metrics with their arithmetic.
#pragma once

#include "ui/models/explanation.h"
#include "ui/models/scenario_metrics.h"
#include "ui/models/yearly_table.h"
#include "ui/pages/scenarios_table.h"
#include "ui/widgets/card.h"

namespace jupan {

/// Initial, Year 1 … Total.
class ScenariosYearly : public Card {
    Q_OBJECT

public:
    explicit ScenariosYearly(QWidget* parent = nullptr);
    void setResults(const QString& scenario, const Results& results, const Formatter& formatter);

signals:
    /// A total was clicked.
    void figureChosen(jupan::Figure figure, QWidget* at, QRect part);

private:
    YearlyTable* model_;
    FiguresTable* table_;
    QLabel* note_;
};

/// The metrics of all benefits and of cash alone.
class ScenariosMetrics : public Card {
    Q_OBJECT

public:
    explicit ScenariosMetrics(QWidget* parent = nullptr);
    void setResults(std::shared_ptr<const Results> results, const Formatter& formatter);

signals:
    void figureChosen(jupan::Figure figure, QWidget* at, QRect part);

private:
    ScenarioMetrics* model_;
    FiguresTable* table_;
    QLabel* reasons_;
};

}  // namespace jupan
