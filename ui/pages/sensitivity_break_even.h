// Break-even: where NPV is zero, for every uncertain input and for any other number of the project.
#pragma once

#include <QTimer>

#include "core/analysis/break_even_list.h"
#include "ui/pages/sensitivity_tab.h"

class QComboBox;
class QPushButton;

namespace jupan {

class InputCurveChart;

class SensitivityBreakEven : public SensitivityTab {
    Q_OBJECT

public:
    explicit SensitivityBreakEven(QWidget* parent = nullptr);
    void forgetChoices() override;

protected:
    void refresh() override;

private:
    /// All break-evens: many evaluations, so that they follow a pause after the last edit; the curve follows at once.
    void findLines();
    void fillInputs();
    void showCurve();
    void showLines();
    [[nodiscard]] SensitivityRow rowOf(const BreakEvenLine& line) const;
    void choose(const QString& path);

    QLabel* inputLabel_;
    QComboBox* input_;
    QPushButton* open_;
    InputCurveChart* chart_;
    QLabel* searched_;
    QLabel* none_;
    std::vector<BreakEvenLine> lines_;
    QTimer pause_;
    std::string path_;  ///< empty: what breaks soonest
};

}  // namespace jupan
