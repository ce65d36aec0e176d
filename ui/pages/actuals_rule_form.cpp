#include "ui/pages/actuals_rule_form.h"

#include <QGridLayout>
#include <algorithm>

#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/models/budget_words.h"
#include "ui/pages/actuals_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"

namespace jupan {
namespace {

constexpr std::size_t shownGroups = 6;
constexpr int columnCount = 3;

FieldSpec ruleField(std::string_view name) {
    return findField("charge_rule", name).value_or(FieldSpec{.entity = "charge_rule", .info = {.name = name}});
}

}  // namespace

ActualsRuleForm::ActualsRuleForm(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      heading_(new QLabel),
      effect_(ChoiceEdit::of<RuleEffect>(ruleField("effect"), view.formatter())),
      line_(new ChoiceEdit(ruleField("line"), view.formatter(), [this] { return lineNames_; })),
      hint_(new QLabel),
      trial_(new QLabel),
      trialTable_(new ActualsTable(QStringLiteral("rule.trial.table"), {0}, static_cast<int>(shownGroups) + 1)),
      error_(new ErrorLabel),
      save_(new QPushButton),
      cancel_(new QPushButton) {
    addText("vendor", &ChargeRule::vendor);
    addText("project", &ChargeRule::project);
    addText("key", &ChargeRule::key);
    addText("model", &ChargeRule::model);
    addText("text", &ChargeRule::text);
    effect_->setPrefix(QStringLiteral("rule.effect"));
    line_->setPrefix(QStringLiteral("rule.line"));
    build();
    connect(effect_, &ChoiceEdit::committed, this, [this](int index) {
        draft_.effect = static_cast<RuleEffect>(index);
        showTrial();
    });
    connect(line_, &ChoiceEdit::committed, this, [this](int index) {
        draft_.line = index > 0 ? lines_[static_cast<std::size_t>(index) - 1] : std::string();
        error_->clearMessage();
    });
    connect(save_, &QPushButton::clicked, this, &ActualsRuleForm::save);
    connect(cancel_, &QPushButton::clicked, this, &ActualsRuleForm::cancelled);
}

void ActualsRuleForm::addText(const char* field, std::string ChargeRule::*member) {
    auto* edit = new TextEdit(ruleField(field), view_.formatter());
    edit->setPrefix(QStringLiteral("rule.") + QLatin1String(field));
    texts_.emplace_back(edit, member);
    connect(edit, &TextEdit::committed, this, [this, member](const QString& text) {
        draft_.*member = text.trimmed().toStdString();
        error_->clearMessage();
        showTrial();
    });
}

void ActualsRuleForm::build() {
    setRole(heading_, "heading");
    setRole(hint_, "small");
    hint_->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * gridStep);
    grid->setVerticalSpacing(2 * gridStep);
    int cell = 0;
    for (const auto& [edit, member] : texts_) {
        grid->addWidget(edit, cell / columnCount, cell % columnCount, Qt::AlignTop);
        ++cell;
    }
    // What becomes of it stands on a line of its own.
    grid->addWidget(effect_, 2, 0, Qt::AlignTop);
    grid->addWidget(line_, 2, 1, 1, 2, Qt::AlignTop);
    for (int column = 0; column < columnCount; ++column) grid->setColumnStretch(column, 1);
    trial_->setObjectName(QStringLiteral("rule.trial"));
    trial_->setTextFormat(Qt::PlainText);
    trial_->setWordWrap(true);
    error_->setObjectName(QStringLiteral("rule.error"));
    save_->setObjectName(QStringLiteral("rule.save"));
    cancel_->setObjectName(QStringLiteral("rule.cancel"));
    setRole(save_, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(save_);
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(heading_);
    layout->addWidget(hint_);
    layout->addLayout(grid);
    layout->addWidget(trial_);
    layout->addWidget(trialTable_);
    layout->addWidget(error_);
    layout->addLayout(buttons);
}

Budget ActualsRuleForm::budget() const {
    const auto inForce = budgetInForce(document_.project().finops.budget, document_.spending().asOf());
    return inForce ? inForce->budget : Budget{};
}

void ActualsRuleForm::start(const ChargeRule& rule, std::optional<std::size_t> place) {
    draft_ = rule;
    place_ = place;
    error_->clearMessage();
    for (const auto& [edit, member] : texts_) edit->setText(QString::fromStdString(draft_.*member));
    effect_->setChoice(draft_.effect);
    refresh();
    texts_.front().first->edit()->setFocus();
}

void ActualsRuleForm::refresh() {
    heading_->setText(place_ ? tr("Rule %1").arg(*place_ + 1) : tr("New rule"));
    hint_->setText(
        tr("A charge must have every text that you give here; what is empty asks for nothing. Capitals do "
           "not matter, and * stands for any text."));
    save_->setText(place_ ? tr("Save rule") : tr("Add rule"));
    cancel_->setText(tr("Cancel"));
    for (const auto& [edit, member] : texts_) edit->setFormatter(view_.formatter());
    lines_.clear();
    lineNames_ = {tr("Choose a line")};
    for (const BudgetLine& line : budget().lines) {
        lines_.push_back(line.id.text);
        lineNames_ << budgetLineName(line, document_.project());
    }
    for (ChoiceEdit* choice : {effect_, line_}) {
        choice->setFormatter(view_.formatter());
        choice->refreshTexts();
    }
    const auto chosen = std::ranges::find(lines_, draft_.line);
    line_->setIndex(chosen == lines_.end() ? 0 : static_cast<int>(chosen - lines_.begin()) + 1);
    showTrial();
}

void ActualsRuleForm::showTrial() {
    line_->setVisible(draft_.effect != RuleEffect::leaveOut);
    const auto& groups = document_.spending().actuals().groups;
    const Formatter& formatter = view_.formatter();
    const RuleTrial trial = tryRule(draft_, place_.value_or(document_.project().finops.rules.size()), groups);
    const auto caught = static_cast<int>(trial.caught.groups.size());
    QStringList sentences;
    if (draft_ == ChargeRule{.effect = draft_.effect, .line = draft_.line})
        sentences << tr("Give at least one text: a rule without any catches nothing.");
    else if (caught == 0)
        sentences << tr("It catches none of the charges that are there.");
    else
        sentences << tr("It catches %n group(s) of charges, together %1.", nullptr, caught)
                         .arg(ruleMoneyText(trial.caught, formatter));
    if (trial.caught.waiting > 0)
        sentences << tr("%n charge(s) among them wait for an exchange rate.", nullptr,
                        static_cast<int>(trial.caught.waiting));
    if (trial.caughtEarlier > 0)
        sentences << tr("%n more group(s) match, but a rule before it takes them.", nullptr,
                        static_cast<int>(trial.caughtEarlier));
    trial_->setText(sentences.join(u' '));
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (const std::size_t index : trial.caught.groups) {
        if (rows.size() == shownGroups) {
            rows.push_back({{tr("and %n more", nullptr, caught - static_cast<int>(shownGroups))}, {}, {}});
            break;
        }
        const GroupUse& use = groups[index];
        rows.push_back({{chargeGroupText(use.group), chargeGroupText(use.group)},
                        {daysText(use.first, use.last, formatter)},
                        {use.group.currency.empty() ? QString::fromUtf8("–")
                                                    : tableMoneyIn(use.amount, use.group.currency, formatter),
                         formatter.exactMoneyIn(use.amount, use.group.currency)}});
    }
    trialTable_->setVisible(!rows.empty());
    trialTable_->setContent({{tr("Charges")}, {tr("Days")}, {tr("Amount"), true}}, std::move(rows));
    trialTable_->setAccessibleName(tr("Charges that the rule catches"));
}

void ActualsRuleForm::save() {
    const bool anyText = std::ranges::any_of(texts_, [&](const auto& each) { return !(draft_.*each.second).empty(); });
    if (!anyText) {
        error_->setMessage(tr("Give at least one of vendor, project, key, model and text."));
        return texts_.front().first->edit()->setFocus();
    }
    if (draft_.effect != RuleEffect::leaveOut && std::ranges::find(lines_, draft_.line) == lines_.end()) {
        error_->setMessage(lines_.empty()
                               ? tr("There is no budget yet, so no line to send charges to. Make the budget first, or "
                                    "leave the charges out.")
                               : tr("Choose the budget line that the charges belong to."));
        return line_->combo()->setFocus();
    }
    ChargeRule rule = draft_;
    if (rule.effect == RuleEffect::leaveOut) rule.line.clear();
    emit saved(rule);
}

}  // namespace jupan
