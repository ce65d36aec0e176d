// Token counter (토큰 계산), a part of Costs & tokens: what a prompt, its instructions and an answer cost.
#pragma once

#include "ui/models/token_workbench.h"
#include "ui/pages/page.h"

namespace jupan {

class TokensCostCard;
class TokensKeepBox;
class TokensSampleCard;
class TokensTextCard;
class TokensUseCard;

class TokensPage : public Page {
    Q_OBJECT

public:
    TokensPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] TokenWorkbench& workbench() { return workbench_; }

protected:
    void refresh() override;
    void hideEvent(QHideEvent* event) override;

private:
    void adoptProject();
    /// Takes the project's kept samples where they are not what stands here: another project, or an undo.
    void followProject();
    void samplesChanged();
    void refreshCards();
    void setKept(bool keep);
    /// Writes the samples into the project. The problem as a sentence, or nothing.
    QString writeSamples(const QString& step, const QString& mergeKey);
    [[nodiscard]] QString sentence() const;
    void askForFile(TextPart part);

    TokenWorkbench workbench_;
    TokensTextCard* texts_;
    TokensKeepBox* keep_;
    TokensSampleCard* samples_;
    TokensCostCard* costs_;
    TokensUseCard* use_;
    std::vector<TokenSample> written_;  ///< what this page and the project agree on
    QString keepProblem_;
    bool following_ = false;
};

}  // namespace jupan
