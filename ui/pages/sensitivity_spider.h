// Spider: the metric as one input at a time changes by so many percent.
#pragma once

#include <optional>

#include "ui/pages/sensitivity_tab.h"

class QComboBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace jupan {

class SpiderChart;

class SensitivitySpider : public SensitivityTab {
    Q_OBJECT

public:
    explicit SensitivitySpider(QWidget* parent = nullptr);
    void forgetChoices() override;

protected:
    void refresh() override;

private:
    [[nodiscard]] std::vector<std::string> shownInputs() const;
    void fillInputs();
    void takeInput(QListWidgetItem* item);
    void showLines();

    QLabel* reachLabel_;
    QComboBox* reach_;
    SpiderChart* chart_;
    QLabel* inputsLabel_;
    QListWidget* inputs_;
    ErrorLabel* refusal_;
    QPushButton* largest_;
    /// Nothing: those with the largest swings.
    std::optional<std::vector<std::string>> chosen_{};
};

}  // namespace jupan
