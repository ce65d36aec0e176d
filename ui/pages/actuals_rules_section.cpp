#include "ui/pages/actuals_rules_section.h"

#include <QShortcut>
#include <algorithm>

#include "core/finops/rule_trial.h"
#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/format/field_text.h"
#include "ui/format/problem_text.h"
#include "ui/forms/list_card.h"
#include "ui/pages/actuals_rule_form.h"
#include "ui/pages/actuals_table.h"
#include "ui/pages/actuals_unassigned_card.h"
#include "ui/theme/theme.h"

namespace jupan {

ActualsRulesSection::ActualsRulesSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      card_(new Card),
      sentence_(new QLabel),
      makeBudget_(new QPushButton),
      empty_(new EmptyState({}, {})),
      table_(new ActualsTable(QStringLiteral("actuals.rules.table"), {1, 3}, shownRows)),
      form_(new ActualsRuleForm(document, view)),
      unassigned_(new ActualsUnassignedCard(document, view)) {
    setObjectName(QStringLiteral("actuals.rules"));
    build();
    addShortcuts();
    connect(empty_, &EmptyState::activated, this, &ActualsRulesSection::startFresh);
    connect(makeBudget_, &QPushButton::clicked, this, &ActualsRulesSection::budgetWanted);
    connect(form_, &ActualsRuleForm::saved, this, &ActualsRulesSection::keep);
    connect(form_, &ActualsRuleForm::cancelled, this, &ActualsRulesSection::closeForm);
    connect(table_, &QTableView::doubleClicked, this, &ActualsRulesSection::edit);
    connect(table_, &ActualsTable::choiceChanged, this, &ActualsRulesSection::showButtons);
    connect(unassigned_, &ActualsUnassignedCard::ruleWanted, this, &ActualsRulesSection::startRule);
    connect(unassigned_, &ActualsUnassignedCard::rulesWanted, this, &ActualsRulesSection::addRules);
    connect(unassigned_, &ActualsUnassignedCard::importWanted, this, &ActualsRulesSection::importWanted);
    connect(undo_, &QPushButton::clicked, this, [this] {
        if (document_.undoName() == undoName_) document_.undo();
        notice_->hide();
    });
}

void ActualsRulesSection::build() {
    sentence_->setWordWrap(true);
    setRole(sentence_, "muted");
    makeBudget_->setObjectName(QStringLiteral("actuals.rules.budget"));
    setRole(makeBudget_, "link");
    empty_->button()->setObjectName(QStringLiteral("actuals.rules.first"));
    table_->setChoosing();
    card_->body()->addWidget(sentence_);
    card_->body()->addWidget(makeBudget_, 0, Qt::AlignLeft);
    card_->body()->addWidget(empty_);
    card_->body()->addWidget(table_);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    add_ = addButton(row, "add", &ActualsRulesSection::startFresh);
    row->addStretch(1);
    edit_ = addButton(row, "edit", &ActualsRulesSection::edit);
    up_ = addButton(row, "up", &ActualsRulesSection::moveUp);
    down_ = addButton(row, "down", &ActualsRulesSection::moveDown);
    remove_ = addButton(row, "remove", &ActualsRulesSection::remove);
    card_->body()->addLayout(row);
    notice_ = new QWidget;
    notice_->setObjectName(QStringLiteral("actuals.rules.notice"));
    noticeText_ = new QLabel;
    noticeText_->setObjectName(QStringLiteral("actuals.rules.notice.text"));
    noticeText_->setTextFormat(Qt::PlainText);
    noticeText_->setWordWrap(true);
    setRole(noticeText_, "muted");
    undo_ = new QPushButton;
    undo_->setObjectName(QStringLiteral("actuals.rules.undo"));
    setRole(undo_, "link");
    auto* noticeRow = new QHBoxLayout(notice_);
    noticeRow->setContentsMargins(0, 0, 0, 0);
    noticeRow->addWidget(noticeText_, 1);
    noticeRow->addWidget(undo_);
    card_->body()->addWidget(notice_);
    card_->body()->addWidget(form_);
    notice_->hide();
    form_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap);
    layout->addWidget(card_);
    layout->addWidget(unassigned_);
}

QPushButton* ActualsRulesSection::addButton(QHBoxLayout* row, const char* part, void (ActualsRulesSection::*act)()) {
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("actuals.rules.") + QLatin1String(part));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ActualsRulesSection::addShortcuts() {
    const std::pair<QKeySequence, void (ActualsRulesSection::*)()> keys[] = {
        {Qt::Key_Insert, &ActualsRulesSection::startFresh},
        {QKeySequence(Qt::ALT | Qt::Key_Up), &ActualsRulesSection::moveUp},
        {QKeySequence(Qt::ALT | Qt::Key_Down), &ActualsRulesSection::moveDown},
        {QKeySequence::Delete, &ActualsRulesSection::remove},
        {Qt::Key_Return, &ActualsRulesSection::edit}};
    for (const auto& [key, act] : keys) {
        auto* shortcut = new QShortcut(key, table_, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    }
}

// Changes, one undo step each ---------------------------------------------------------------------------------------

Problems ActualsRulesSection::change(const QString& name, const std::function<void(std::vector<ChargeRule>&)>& how) {
    const Problems problems = document_.edit(name, [&](Project& project) { how(project.finops.rules); });
    document_.closeStep();
    if (problems.empty()) undoName_ = document_.undoName();
    return problems;
}

void ActualsRulesSection::startFresh() {
    startRule({});
}

void ActualsRulesSection::startRule(const ChargeRule& rule) {
    notice_->hide();
    form_->show();
    form_->start(rule, std::nullopt);
    refresh();
}

void ActualsRulesSection::edit() {
    const int row = table_->chosenRow();
    const auto& rules = document_.project().finops.rules;
    if (row < 0 || static_cast<std::size_t>(row) >= rules.size()) return;
    notice_->hide();
    form_->show();
    form_->start(rules[static_cast<std::size_t>(row)], static_cast<std::size_t>(row));
}

void ActualsRulesSection::keep(const ChargeRule& rule) {
    const auto place = form_->place();
    const Problems problems = change(place ? tr("Change rule") : tr("Add rule"), [&](std::vector<ChargeRule>& rules) {
        if (place && *place < rules.size())
            rules[*place] = rule;
        else
            rules.push_back(rule);
    });
    if (!problems.empty()) return form_->setProblem(problemLine(problems.front(), view_.formatter()));
    const int row = place ? static_cast<int>(*place) : static_cast<int>(document_.project().finops.rules.size()) - 1;
    closeForm();
    table_->selectRow(row);
    showNotice(tr("The rule is saved: %1.").arg(chargeRuleText(rule)), true);
}

void ActualsRulesSection::addRules(const std::vector<ChargeRule>& rules) {
    const Problems problems = change(
        tr("Add rules"), [&](std::vector<ChargeRule>& all) { all.insert(all.end(), rules.begin(), rules.end()); });
    refresh();
    showNotice(problems.empty() ? tr("%n rule(s) were added.", nullptr, static_cast<int>(rules.size()))
                                : problemLine(problems.front(), view_.formatter()),
               problems.empty());
}

void ActualsRulesSection::move(int step) {
    const int row = table_->chosenRow();
    const int count = static_cast<int>(document_.project().finops.rules.size());
    if (row < 0 || row + step < 0 || row + step >= count) return;
    closeForm();
    const Problems problems = change(tr("Move rule"), [&](std::vector<ChargeRule>& rules) {
        std::swap(rules[static_cast<std::size_t>(row)], rules[static_cast<std::size_t>(row + step)]);
    });
    refresh();
    if (problems.empty()) table_->selectRow(row + step);
}

void ActualsRulesSection::remove() {
    const int row = table_->chosenRow();
    const auto& rules = document_.project().finops.rules;
    if (row < 0 || static_cast<std::size_t>(row) >= rules.size()) return;
    closeForm();
    const QString text = chargeRuleText(rules[static_cast<std::size_t>(row)]);
    const Problems problems =
        change(tr("Remove rule"), [&](std::vector<ChargeRule>& all) { all.erase(all.begin() + row); });
    refresh();
    showNotice(
        problems.empty() ? tr("The rule was removed: %1.").arg(text) : problemLine(problems.front(), view_.formatter()),
        problems.empty());
    (table_->isVisible() ? static_cast<QWidget*>(table_) : empty_->button())->setFocus();
}

void ActualsRulesSection::closeForm() {
    if (form_->isHidden()) return;
    form_->hide();
    refresh();
    (add_->isVisible() ? add_ : empty_->button())->setFocus();
}

void ActualsRulesSection::clear() {
    form_->hide();
    notice_->hide();
    undoName_.clear();
}

// Texts -------------------------------------------------------------------------------------------------------------

Budget ActualsRulesSection::budget() const {
    const auto inForce = budgetInForce(document_.project().finops.budget, document_.spending().asOf());
    return inForce ? inForce->budget : Budget{};
}

void ActualsRulesSection::showNotice(const QString& sentence, bool undoable) {
    noticeText_->setText(sentence);
    undo_->setVisible(undoable);
    notice_->show();
}

void ActualsRulesSection::showRows() {
    const Project& project = document_.project();
    const auto& rules = project.finops.rules;
    const Budget lines = budget();
    const Formatter& formatter = view_.formatter();
    const std::vector<RuleCatch> catches = catchesOf(rules.size(), document_.spending().actuals().groups);
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (std::size_t i = 0; i < rules.size(); ++i)
        rows.push_back({{formatter.number(static_cast<double>(i + 1), 0)},
                        {chargeRuleText(rules[i]), chargeRuleText(rules[i])},
                        {choiceText(rules[i].effect)},
                        {ruleTargetText(rules[i], lines, project)},
                        {formatter.number(static_cast<double>(catches[i].groups.size()), 0)},
                        {ruleMoneyText(catches[i], formatter), sumsText(catches[i].amounts, formatter)}});
    table_->setContent({{tr("Order"), true},
                        {tr("Charges with")},
                        {tr("Counted as")},
                        {tr("Budget line")},
                        {tr("Groups"), true},
                        {tr("Money"), true}},
                       std::move(rows));
}

void ActualsRulesSection::showButtons() {
    const int row = table_->chosenRow();
    const int count = static_cast<int>(document_.project().finops.rules.size());
    for (QPushButton* button : {edit_, remove_}) button->setEnabled(row >= 0);
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < count);
}

void ActualsRulesSection::refresh() {
    card_->setTitle(tr("Rules"));
    sentence_->setText(
        tr("The first rule that a charge meets sends it to its budget line. What no rule takes counts "
           "as spending without a line."));
    const bool noBudget = budget().lines.empty();
    makeBudget_->setText(tr("There is no budget yet: make one, so that charges have lines to go to"));
    makeBudget_->setVisible(noBudget);
    empty_->setTexts(tr("There are no rules yet. Say once which project, key, model or text belongs to which line."),
                     QStringLiteral("＋ ") + tr("Rule"));
    add_->setText(QStringLiteral("＋ ") + tr("Rule"));
    edit_->setText(tr("Change"));
    up_->setText(tr("Move up"));
    down_->setText(tr("Move down"));
    remove_->setText(tr("Remove"));
    undo_->setText(tr("Undo"));
    table_->setAccessibleName(tr("Rules"));
    const bool any = !document_.project().finops.rules.empty();
    empty_->setVisible(!any && form_->isHidden());
    table_->setVisible(any);
    for (QPushButton* button : {edit_, up_, down_, remove_}) button->setVisible(any);
    add_->setVisible(any || !form_->isHidden());
    if (document_.undoName() != undoName_) notice_->hide();
    showRows();
    showButtons();
    if (!form_->isHidden()) form_->refresh();
    unassigned_->refresh();
}

}  // namespace jupan
