// Data governance (데이터 거버넌스): where data come from, who answers for them, how good they are, where they go, and
// what their quality does to ROI.
#pragma once

#include "ui/pages/page.h"

namespace jupan {

class GovernanceFlowCard;
class GovernanceQualityCard;
class GovernanceSourcesSection;

class GovernancePage : public Page {
    Q_OBJECT

public:
    GovernancePage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// "data_source.<id>…" selects the source.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QString sentence() const;

    GovernanceSourcesSection* sources_;
    GovernanceFlowCard* flow_;
    GovernanceQualityCard* quality_;
};

}  // namespace jupan
