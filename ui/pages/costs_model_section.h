// The models of the project and their prices.
#pragma once

#include "ui/pages/costs_line_section.h"

class QCheckBox;

namespace jupan {

class CostsModelSection : public CostsLineSection {
    Q_OBJECT

public:
    CostsModelSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Texts texts() const override;
    void buildForm() override;
    void fillForm() override;
    void clearForm() override { form_->clear(); }

private:
    [[nodiscard]] QString refusalToDelete(const Model& model) const;

    FormGroups* form_ = nullptr;
    QLabel* help_ = nullptr;
    QCheckBox* longContext_ = nullptr;
    EntityForm* longForm_ = nullptr;
};

}  // namespace jupan
