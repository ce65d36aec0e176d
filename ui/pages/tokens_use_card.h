// From counted samples to the token numbers of a workload.
#pragma once

#include "core/project/sample_editing.h"
#include "ui/document/project_document.h"
#include "ui/models/token_workbench.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class TokensUseCard : public Card {
    Q_OBJECT

public:
    TokensUseCard(TokenWorkbench& workbench, ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// `workload`: id of the chosen one; empty if there is none.
    void refresh(const std::string& workload);
    /// What was done is no longer spoken of: another project is there.
    void forget() { done_.reset(); }

private:
    /// What a use changed, to say it in the language of the moment.
    struct Done {
        std::string workload;
        std::optional<double> before;
        std::optional<double> after;
        QString step{};  ///< the undo step as it was called
    };
    void use();
    [[nodiscard]] QString reasonNot() const;
    [[nodiscard]] QString plan() const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString tokensText(const std::optional<TokenStatistics>& statistics, const Uncertain& present) const;
    [[nodiscard]] const Workload* workload() const;
    [[nodiscard]] const Model* mainModel() const;
    /// A month of the workload once it runs, in the shown scenario; nothing while the engine refuses.
    [[nodiscard]] std::optional<double> monthlyCost(const std::string& id) const;
    [[nodiscard]] MeasuredTokens measured() const;

    TokenWorkbench& workbench_;
    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* plan_;
    QPushButton* use_;
    QPushButton* undo_;
    QLabel* doneLabel_;
    ErrorLabel* error_;
    std::string workload_;
    std::optional<Done> done_;
};

}  // namespace jupan
