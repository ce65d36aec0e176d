// The form of one rule: which charges, and where they go; with what it catches while it is typed.
#pragma once

#include <QWidget>
#include <vector>

#include "core/finops/rule_trial.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class ActualsTable;
class ChoiceEdit;
class TextEdit;

/// Works on a draft; nothing is kept until the reader saves it.
class ActualsRuleForm : public QWidget {
    Q_OBJECT

public:
    /// Parts: "rule.vendor.edit", ".project.edit", ".key.edit", ".model.edit", ".text.edit", "rule.effect.combo",
    /// "rule.line.combo", "rule.trial", "rule.trial.table", "rule.save", "rule.cancel", "rule.error".
    ActualsRuleForm(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// `place`: of the saved rules, or nothing for a new one.
    void start(const ChargeRule& rule, std::optional<std::size_t> place);
    [[nodiscard]] std::optional<std::size_t> place() const { return place_; }
    /// Sets the texts and the trial again.
    void refresh();
    void setProblem(const QString& sentence) { error_->setMessage(sentence); }

signals:
    void saved(const jupan::ChargeRule& rule);
    void cancelled();

private:
    void build();
    void addText(const char* field, std::string ChargeRule::*member);
    void showTrial();
    void save();
    [[nodiscard]] Budget budget() const;

    ProjectDocument& document_;
    ViewSettings& view_;
    ChargeRule draft_;
    std::optional<std::size_t> place_;
    std::vector<std::string> lines_;  ///< ids in the order of the choice, behind "no line"
    QStringList lineNames_;
    QLabel* heading_;
    std::vector<std::pair<TextEdit*, std::string ChargeRule::*>> texts_;
    ChoiceEdit* effect_;
    ChoiceEdit* line_;
    QLabel* hint_;
    QLabel* trial_;
    ActualsTable* trialTable_;
    ErrorLabel* error_;
    QPushButton* save_;
    QPushButton* cancel_;
};

}  // namespace jupan
