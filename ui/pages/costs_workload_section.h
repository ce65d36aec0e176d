// Token workloads: how many requests, how long, answered by which models.
#pragma once

#include "ui/forms/stages_edit.h"
#include "ui/pages/costs_line_section.h"

class QRadioButton;

namespace jupan {

class CostsWorkloadCurve;
class CostsWorkloadFigures;

class CostsWorkloadSection : public CostsLineSection {
    Q_OBJECT

public:
    CostsWorkloadSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Texts texts() const override;
    void buildForm() override;
    void fillForm() override;
    void clearForm() override;

private:
    void buildCounting();
    void buildLadder();
    void showCounting(const Workload& load);
    /// What core says about the shown workload; the last figures stay while the project cannot be computed.
    void showFigures();

    EntityForm* head_ = nullptr;
    QLabel* countingHeading_ = nullptr;
    QRadioButton* perMonth_ = nullptr;
    QRadioButton* perItem_ = nullptr;
    EntityForm* monthForm_ = nullptr;
    EntityForm* itemForm_ = nullptr;
    QLabel* itemGrowth_ = nullptr;
    FormGroups* form_ = nullptr;
    QLabel* stagesHeading_ = nullptr;
    QLabel* stagesHelp_ = nullptr;
    StagesEdit* stages_ = nullptr;
    CostsWorkloadCurve* curve_ = nullptr;
    CostsWorkloadFigures* figures_ = nullptr;
};

}  // namespace jupan
