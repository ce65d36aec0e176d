// Business model (사업 모델 점검): thirteen questions, the value engine, and prompts to tick and note. All optional.
#pragma once

#include "ui/pages/page.h"

namespace jupan {

class BusinessCards;
class BusinessEngine;

class BusinessPage : public Page {
    Q_OBJECT

public:
    BusinessPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// "business_model.<id>": puts the cursor into that answer.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QString progress() const;

    BusinessCards* questions_;
    BusinessEngine* engine_;
    BusinessCards* roles_;
    BusinessCards* revenue_;
    BusinessCards* patterns_;
    BusinessCards* sensing_;
};

}  // namespace jupan
