// Sensitivity (민감도): what moves the result, and how far it may move before money is lost.
#pragma once

#include <array>

#include "ui/pages/page.h"
#include "ui/pages/sensitivity_tab.h"

class QComboBox;
class QTabBar;

namespace jupan {

class SensitivityPage : public Page {
    Q_OBJECT

public:
    SensitivityPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void refresh() override;

private:
    enum Tab { tornadoTab, spiderTab, gridTab, breakEvenTab, matrixTab, tabTotal };

    void connectTab(SensitivityTab* tab);
    void retranslate();
    void showTab();
    [[nodiscard]] int currentTab() const;

    QTabBar* bar_;
    QWidget* metricRow_;
    QLabel* metricLabel_;
    QComboBox* metric_;
    Card* emptyCard_;
    EmptyState* empty_;
    std::array<SensitivityTab*, tabTotal> tabs_;
    std::shared_ptr<const SensitivityCase> case_;
};

}  // namespace jupan
