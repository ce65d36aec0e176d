#include "ui/pages/actuals_unassigned_card.h"

#include "core/finops/rule_trial.h"
#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/forms/list_card.h"
#include "ui/pages/actuals_table.h"
#include "ui/theme/theme.h"

namespace jupan {

ActualsUnassignedCard::ActualsUnassignedCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      text_(new QLabel),
      import_(new QPushButton),
      table_(new ActualsTable(QStringLiteral("actuals.unassigned.table"), {0}, shownRows)),
      make_(new QPushButton),
      suggested_(new QWidget),
      suggestedText_(new QLabel),
      suggestedTable_(new ActualsTable(QStringLiteral("actuals.suggested.table"), {0, 3}, shownRows)),
      look_(new QPushButton),
      addAll_(new QPushButton) {
    setObjectName(QStringLiteral("actuals.unassigned"));
    build();
    connect(import_, &QPushButton::clicked, this, &ActualsUnassignedCard::importWanted);
    connect(table_, &ActualsTable::choiceChanged, this, &ActualsUnassignedCard::showButtons);
    connect(table_, &QTableView::activated, make_, &QPushButton::click);
    connect(make_, &QPushButton::clicked, this, [this] {
        const int row = table_->chosenRow();
        if (row < 0 || static_cast<std::size_t>(row) >= groups_.size()) return;
        emit ruleWanted(ruleLike(document_.spending().actuals().groups[groups_[static_cast<std::size_t>(row)]].group));
    });
    connect(suggestedTable_, &ActualsTable::choiceChanged, this, &ActualsUnassignedCard::showButtons);
    connect(look_, &QPushButton::clicked, this, [this] {
        const int row = suggestedTable_->chosenRow();
        if (row < 0 || static_cast<std::size_t>(row) >= suggestions_.size()) return;
        emit ruleWanted(suggestions_[static_cast<std::size_t>(row)].rule);
    });
    connect(addAll_, &QPushButton::clicked, this, [this] {
        std::vector<ChargeRule> rules;
        for (const SuggestedRule& suggestion : suggestions_) rules.push_back(suggestion.rule);
        emit rulesWanted(rules);
    });
}

void ActualsUnassignedCard::build() {
    text_->setObjectName(QStringLiteral("actuals.unassigned.text"));
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    setRole(text_, "muted");
    import_->setObjectName(QStringLiteral("actuals.unassigned.import"));
    setRole(import_, "link");
    make_->setObjectName(QStringLiteral("actuals.unassigned.make"));
    table_->setChoosing();
    body()->addWidget(text_);
    body()->addWidget(import_, 0, Qt::AlignLeft);
    body()->addWidget(table_);
    body()->addWidget(make_, 0, Qt::AlignLeft);
    suggestedText_->setObjectName(QStringLiteral("actuals.suggested.text"));
    suggestedText_->setWordWrap(true);
    setRole(suggestedText_, "muted");
    suggestedTable_->setChoosing();
    look_->setObjectName(QStringLiteral("actuals.suggested.one"));
    addAll_->setObjectName(QStringLiteral("actuals.suggested.all"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(addAll_);
    row->addWidget(look_);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(suggested_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(suggestedText_);
    layout->addWidget(suggestedTable_);
    layout->addLayout(row);
    body()->addWidget(suggested_);
}

void ActualsUnassignedCard::showGroups() {
    const auto& groups = document_.spending().actuals().groups;
    const Formatter& formatter = view_.formatter();
    groups_ = groupsWithoutLine(groups);
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (const std::size_t index : groups_) {
        const GroupUse& use = groups[index];
        const QString converted =
            use.waiting == 0 ? tableMoneyIn(use.converted, formatter.currency(), formatter) : tr("waits for a rate");
        rows.push_back(
            {{chargeGroupText(use.group), chargeGroupText(use.group)},
             {daysText(use.first, use.last, formatter)},
             {use.group.currency.empty() ? QString::fromUtf8("–")
                                         : tableMoneyIn(use.amount, use.group.currency, formatter),
              use.group.currency.empty() ? QString() : formatter.exactMoneyIn(use.amount, use.group.currency)},
             {use.group.currency.empty() ? QString::fromUtf8("–") : converted},
             {use.rule ? tr("rule %1, whose line is not in the budget").arg(*use.rule + 1) : tr("no rule")}});
    }
    table_->setContent(
        {{tr("Charges")}, {tr("Days")}, {tr("Amount"), true}, {tr("In the project's currency"), true}, {tr("Why")}},
        std::move(rows));
}

void ActualsUnassignedCard::showSuggestions() {
    const Project& project = document_.project();
    const Formatter& formatter = view_.formatter();
    const auto inForce = budgetInForce(project.finops.budget, document_.spending().asOf());
    const Budget budget = inForce ? inForce->budget : Budget{};
    suggestions_ = suggestRules(document_.spending().actuals(), budget, project);
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (const SuggestedRule& suggestion : suggestions_)
        rows.push_back({{chargeRuleText(suggestion.rule)},
                        {ruleTargetText(suggestion.rule, budget, project)},
                        {tableMoneyIn(suggestion.converted, formatter.currency(), formatter)},
                        {suggestion.reason == SuggestionReason::onlyWorkloadOfModel
                             ? tr("one workload of the plan uses the model")
                             : tr("it speaks of seats, and the budget has one line of seats")}});
    suggested_->setVisible(!suggestions_.empty());
    suggestedTable_->setContent({{tr("Charges with")}, {tr("Budget line")}, {tr("Money"), true}, {tr("Why")}},
                                std::move(rows));
    suggestedText_->setText(tr("The plan makes it plain where these belong:"));
    suggestedTable_->setAccessibleName(tr("Suggested rules"));
    addAll_->setText(tr("Add %n suggested rule(s)", nullptr, static_cast<int>(suggestions_.size())));
    look_->setText(tr("Look at this one first"));
}

void ActualsUnassignedCard::showButtons() {
    make_->setEnabled(table_->chosenRow() >= 0);
    look_->setEnabled(suggestedTable_->chosenRow() >= 0);
}

void ActualsUnassignedCard::refresh() {
    setTitle(tr("Charges without a line"));
    const LedgerActuals& actuals = document_.spending().actuals();
    showGroups();
    const bool any = !groups_.empty();
    text_->setText(actuals.groups.empty() ? tr("There are no charges yet.")
                   : any ? tr("%n group(s) of charges stand under no line, the most money first. Choose one and make a "
                              "rule for it.",
                              nullptr, static_cast<int>(groups_.size()))
                         : tr("Every charge has its line."));
    import_->setText(tr("Import a file"));
    import_->setVisible(actuals.groups.empty());
    make_->setText(tr("Make a rule for it"));
    table_->setAccessibleName(tr("Charges without a line"));
    table_->setVisible(any);
    make_->setVisible(any);
    showSuggestions();
    showButtons();
}

}  // namespace jupan
