// One metric over the scenarios: a dot a scenario, tied to the base by a line that shows the distance.
#pragma once

#include <optional>

#include "ui/charts/row_chart.h"

namespace jupan {

struct ScenarioValue {
    QString name;
    std::optional<double> value;  ///< empty: the metric is undefined in this scenario
    bool isBase = false;
};

class ScenarioComparisonChart : public RowChart {
    Q_OBJECT

public:
    explicit ScenarioComparisonChart(QWidget* parent = nullptr);
    /// Scenarios from top to bottom, in the order given.
    void setData(const QVector<ScenarioValue>& scenarios, ChartTexts texts);

protected:
    double markRadius() const override { return 7; }
    bool textAtLeft(const Row& row) const override;
    void buildSeries() override;
    void layoutMarks(const QRectF& plot) override;

private:
    std::optional<double> baseValue() const;
};

}  // namespace jupan
