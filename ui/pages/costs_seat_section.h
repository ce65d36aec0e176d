// Seats: subscriptions by person and month.
#pragma once

#include "ui/pages/costs_line_section.h"

namespace jupan {

class CostsSeatSection : public CostsLineSection {
    Q_OBJECT

public:
    CostsSeatSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Texts texts() const override;
    void buildForm() override;
    void fillForm() override;
    void clearForm() override { form_->clear(); }

private:
    FormGroups* form_ = nullptr;
};

}  // namespace jupan
