// Cost items: once, every month, or people.
#pragma once

#include "ui/pages/costs_line_section.h"

class QMenu;

namespace jupan {

class CostsItemSection : public CostsLineSection {
    Q_OBJECT

public:
    CostsItemSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void add(CostKind kind);

protected:
    [[nodiscard]] Texts texts() const override;
    void buildForm() override;
    void fillForm() override;
    void clearForm() override { form_->clear(); }

private:
    void popupMenu();
    [[nodiscard]] static QString kindSentence(CostKind kind);

    QMenu* menu_;
    FormGroups* form_ = nullptr;
};

}  // namespace jupan
