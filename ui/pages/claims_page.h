// Claim check (주장 검증): published figures and promises recomputed from their own inputs.
#pragma once

#include "ui/pages/page.h"

namespace jupan {

class ClaimsSection;

class ClaimsPage : public Page {
    Q_OBJECT

public:
    ClaimsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// "claim.<id>…": chooses that claim.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QString sentence() const;

    ClaimsSection* list_;
    bool chooseFirst_ = true;
};

}  // namespace jupan
