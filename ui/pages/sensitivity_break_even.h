// Break-even: where NPV is zero, for every uncertain input and for any other number of the project.
#pragma once

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
    std::string path_;  ///< empty: what breaks soonest
};

}  // namespace jupan
