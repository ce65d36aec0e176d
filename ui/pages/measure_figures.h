// The headline figures of "Measure first": what perfect knowledge is worth, expected NPV, the probability of a loss.
#pragma once

#include <memory>

#include "core/simulation/measurement_plan.h"
#include "ui/format/formatter.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace jupan {

/// Three cards; a click on a figure shows its arithmetic. "measure.evpi", "measure.npv", "measure.loss".
class MeasureFigures : public QWidget {
    Q_OBJECT

public:
    explicit MeasureFigures(QWidget* parent = nullptr);
    void setPlan(const MeasurementPlan& plan, std::shared_ptr<const Simulation> simulation, const Formatter& formatter);

private:
    struct Entry {
        FigureLabel* figure;
        QLabel* help;
    };

    Entry add(const QString& name, int column);
    void explain(const Entry& entry);

    QGridLayout* grid_;
    Entry evpi_;
    Entry npv_;
    Entry loss_;
    MeasurementPlan plan_;
    std::shared_ptr<const Simulation> simulation_;
    Formatter formatter_;
};

}  // namespace jupan
