#include "ui/pages/gates_conditions.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "ui/format/problem_text.h"
#include "ui/models/gates_words.h"
#include "ui/models/roadmap_words.h"
#include "ui/pages/roadmap_links.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelled_combo.h"
#include "ui/widgets/number_edit.h"

namespace jupan {
namespace {

const char* roleOf(ConditionState state) {
    switch (state) {
        case ConditionState::met:
            return "good";
        case ConditionState::unmet:
            return "bad";
        default:
            return "caution";
    }
}

/// Says without colour how it stands.
QString signOf(ConditionState state) {
    switch (state) {
        case ConditionState::met:
            return QStringLiteral("✓");
        case ConditionState::unmet:
            return QStringLiteral("✗");
        case ConditionState::unknown:
            return QStringLiteral("?");
        case ConditionState::subjectGone:
            return QStringLiteral("⚠");
    }
    return {};
}

void clearRows(QVBoxLayout* rows) {
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace

GateConditions::GateConditions(Gate gate, const QString& name, ProjectDocument& document, ViewSettings& view,
                               QWidget* parent)
    : QWidget(parent),
      gate_(gate),
      name_(name),
      document_(document),
      view_(view),
      rows_(new QVBoxLayout),
      change_(new QPushButton),
      form_(new QWidget),
      kindLabel_(new QLabel),
      kind_(newFormCombo(name + QStringLiteral(".kind"), 16)),
      subjectLabel_(new QLabel),
      subject_(newFormCombo(name + QStringLiteral(".subject"), 16)),
      threshold_(new NumberEdit(thresholdField(ConditionKind::checklistReady), view.formatter())),
      score_(new NumberEdit(thresholdField(ConditionKind::risksAnswered), view.formatter())),
      add_(new QPushButton),
      defaults_(new QPushButton),
      error_(new ErrorLabel) {
    change_->setObjectName(name + QStringLiteral(".change"));
    change_->setCheckable(true);
    threshold_->setPrefix(name + QStringLiteral(".threshold"));
    score_->setPrefix(name + QStringLiteral(".score"));
    add_->setObjectName(name + QStringLiteral(".add"));
    defaults_->setObjectName(name + QStringLiteral(".defaults"));
    error_->setObjectName(name + QStringLiteral(".error"));
    setRole(defaults_, "link");
    rows_->setSpacing(2 * gridStep);
    buildForm();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridStep);
    column->addLayout(rows_);
    column->addWidget(change_, 0, Qt::AlignLeft);
    column->addWidget(form_);
    form_->hide();

    connect(change_, &QPushButton::toggled, this, [this](bool on) {
        form_->setVisible(on);
        for (QPushButton* button : removes_) button->setVisible(on);
    });
    connect(kind_, &QComboBox::activated, this, &GateConditions::followKind);
    connect(subject_, &QComboBox::activated, this, [this] { error_->clearMessage(); });
    connect(add_, &QPushButton::clicked, this, &GateConditions::add);
    connect(defaults_, &QPushButton::clicked, this, [this] { setConditions(tr("Default conditions of a gate"), {}); });
    connect(&document, &ProjectDocument::opened, this, [this] { change_->setChecked(false); });
}

void GateConditions::buildForm() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * gridStep);
    grid->setVerticalSpacing(3 * gridStep);
    grid->addLayout(labelledCombo(kindLabel_, kind_), 0, 0);
    grid->addLayout(labelledCombo(subjectLabel_, subject_), 0, 1);
    grid->addWidget(threshold_, 0, 2, Qt::AlignTop);
    grid->addWidget(score_, 0, 2, Qt::AlignTop);
    for (int column = 0; column < 3; ++column) grid->setColumnStretch(column, column < 2 ? 3 : 2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(3 * gridStep);
    buttons->addWidget(add_);
    buttons->addWidget(defaults_);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(form_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridStep);
    column->addLayout(grid);
    column->addWidget(error_);
    column->addLayout(buttons);
}

void GateConditions::setTexts() {
    change_->setText(tr("Change the conditions"));
    kindLabel_->setText(fieldLabel("gate", "kind"));
    subjectLabel_->setText(fieldLabel("gate", "subject"));
    kind_->setAccessibleName(fieldLabel("gate", "kind"));
    kind_->setToolTip(fieldHelp("gate", "kind"));
    subject_->setAccessibleName(fieldLabel("gate", "subject"));
    subject_->setToolTip(fieldHelp("gate", "subject"));
    add_->setText(tr("Add the condition"));
    defaults_->setText(tr("Back to the default conditions"));
    threshold_->setFormatter(view_.formatter());
    score_->setFormatter(view_.formatter());
}

void GateConditions::load(const GateResult& result) {
    setTexts();
    const Project& project = document_.project();
    const Formatter& formatter = view_.formatter();
    std::vector<Line> lines;
    for (const ConditionResult& condition : result.conditions) {
        const PageId page = pageOfCondition(condition.condition);
        lines.push_back(
            {.state = condition.state,
             .text = tr("%1 %2: %3", "sign, condition, state")
                         .arg(signOf(condition.state), conditionText(condition.condition, project, formatter),
                              conditionStateText(condition.state)),
             .detail = conditionDetail(condition, project, formatter),
             .open = openText(page),
             .page = page,
             .path = pathOfCondition(condition)});
    }
    if (lines != lines_) {
        lines_ = std::move(lines);
        clearRows(rows_);
        removes_.clear();
        for (std::size_t i = 0; i < lines_.size(); ++i) addLine(i, lines_[i]);
    }
    for (QPushButton* button : removes_) {
        button->setText(tr("Remove"));
        button->setEnabled(removes_.size() > 1);
        button->setToolTip(removes_.size() > 1 ? QString() : tr("A gate asks for one thing at least."));
    }
    const int kind = kind_->currentIndex();
    const QString subject = subject_->currentData().toString();
    kind_->clear();
    kind_->addItems(choiceTexts<ConditionKind>());
    kind_->setCurrentIndex(std::max(0, kind));
    followKind();
    subject_->setCurrentIndex(std::max(0, subject_->findData(subject)));
}

void GateConditions::addLine(std::size_t index, const Line& line) {
    const QString name = name_ + QStringLiteral(".condition.%1").arg(index);
    auto* row = new QWidget;
    row->setObjectName(name);
    auto* text = new QLabel(line.text);
    text->setObjectName(name + QStringLiteral(".text"));
    auto* detail = new QLabel(line.detail);
    detail->setObjectName(name + QStringLiteral(".detail"));
    for (QLabel* label : {text, detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setRole(text, roleOf(line.state));
    setRole(detail, "small");
    detail->setVisible(!line.detail.isEmpty());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text);
    words->addWidget(detail);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * gridStep);
    layout->addLayout(words, 1);
    if (line.state != ConditionState::met && line.state != ConditionState::subjectGone) {
        auto* open = new QPushButton(line.open);
        open->setObjectName(name + QStringLiteral(".open"));
        open->setAccessibleDescription(line.text);
        setRole(open, "link");
        layout->addWidget(open, 0, Qt::AlignTop);
        connect(open, &QPushButton::clicked, this,
                [this, page = line.page, path = line.path] { emit pageRequested(page, path); });
    }
    auto* away = new QPushButton;
    away->setObjectName(name + QStringLiteral(".remove"));
    away->setAccessibleDescription(line.text);
    away->setVisible(change_->isChecked());
    layout->addWidget(away, 0, Qt::AlignTop);
    connect(away, &QPushButton::clicked, this, [this, index] { remove(index); });
    removes_.push_back(away);
    rows_->addWidget(row);
}

ConditionKind GateConditions::kind() const {
    return static_cast<ConditionKind>(std::max(0, kind_->currentIndex()));
}

void GateConditions::followKind() {
    error_->clearMessage();
    subject_->clear();
    const auto subjects = conditionSubjects(kind(), document_.project(), view_.formatter());
    for (const ConditionSubject& subject : subjects)
        subject_->addItem(subject.name, QString::fromStdString(subject.id));
    subject_->setVisible(!subjects.empty());
    subjectLabel_->setVisible(!subjects.empty());
    const bool risks = kind() == ConditionKind::risksAnswered;
    threshold_->setVisible(hasThreshold(kind()) && !risks);
    score_->setVisible(risks);
    if (!threshold_->edit()->hasFocus()) threshold_->setValue(usualThreshold(kind()));
    if (!score_->edit()->hasFocus()) score_->setValue(usualThreshold(ConditionKind::risksAnswered));
}

void GateConditions::add() {
    error_->clearMessage();
    GateCondition condition{.gate = gate_, .kind = kind(), .subject = subject_->currentData().toString().toStdString()};
    if (hasThreshold(kind())) {
        NumberEdit* field = kind() == ConditionKind::risksAnswered ? score_ : threshold_;
        if (field->hasError() || !field->value()) return field->setFocus();
        condition.threshold = field->value();
    }
    std::vector<GateCondition> conditions = conditionsOf(document_.project(), gate_);
    if (std::ranges::find(conditions, condition) != conditions.end())
        return error_->setMessage(tr("The gate asks for exactly that already."));
    conditions.push_back(std::move(condition));
    setConditions(tr("Add a condition of a gate"), std::move(conditions));
}

void GateConditions::remove(std::size_t index) {
    std::vector<GateCondition> conditions = conditionsOf(document_.project(), gate_);
    // The last one cannot go: no condition means the default ones.
    if (index >= conditions.size() || conditions.size() == 1) return;
    conditions.erase(conditions.begin() + static_cast<std::ptrdiff_t>(index));
    setConditions(tr("Remove a condition of a gate"), std::move(conditions));
}

void GateConditions::setConditions(const QString& name, std::vector<GateCondition> conditions) {
    const Problems problems =
        document_.edit(name, [&](Project& project) { setGateConditions(project, gate_, std::move(conditions)); });
    if (!problems.empty()) error_->setMessage(problemText(problems.front(), view_.formatter()));
}

}  // namespace jupan
