#include "ui/pages/gates_override.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_edit.h"

namespace jupan {
namespace {

/// What is missing is told when the gate is passed, not while it is typed.
FieldSpec optionalField(const char* name) {
    FieldSpec field = findField("gate_override", name).value();
    field.info.required = false;
    return field;
}

}  // namespace

GateOverrides::GateOverrides(Gate gate, const QString& name, ProjectDocument& document, ViewSettings& view,
                             QWidget* parent)
    : QWidget(parent),
      gate_(gate),
      name_(name + QStringLiteral(".override")),
      document_(document),
      view_(view),
      list_(new QWidget),
      rows_(new QVBoxLayout(list_)),
      ask_(new QPushButton),
      form_(new QWidget),
      help_(new QLabel),
      by_(new TextEdit(optionalField("by"), view.formatter())),
      reason_(new TextEdit(optionalField("reason"), view.formatter())),
      confirm_(new QPushButton),
      cancel_(new QPushButton),
      error_(new ErrorLabel) {
    ask_->setObjectName(name_ + QStringLiteral(".ask"));
    by_->setPrefix(name_ + QStringLiteral(".by"));
    reason_->setPrefix(name_ + QStringLiteral(".reason"));
    confirm_->setObjectName(name_ + QStringLiteral(".confirm"));
    cancel_->setObjectName(name_ + QStringLiteral(".cancel"));
    error_->setObjectName(name_ + QStringLiteral(".error"));
    setRole(help_, "small");
    help_->setWordWrap(true);
    setRole(confirm_, "primary");
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(2 * gridStep);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * gridStep);
    grid->addWidget(by_, 0, 0, Qt::AlignTop);
    grid->addWidget(reason_, 0, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(confirm_);
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    auto* inside = new QVBoxLayout(form_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2 * gridStep);
    inside->addWidget(help_);
    inside->addLayout(grid);
    inside->addWidget(error_);
    inside->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridStep);
    column->addWidget(list_);
    column->addWidget(ask_, 0, Qt::AlignLeft);
    column->addWidget(form_);
    form_->hide();

    connect(ask_, &QPushButton::clicked, this, [this] { ask(true); });
    connect(cancel_, &QPushButton::clicked, this, [this] { ask(false); });
    connect(confirm_, &QPushButton::clicked, this, &GateOverrides::confirm);
    connect(by_, &TextEdit::committed, this, [this] { by_->setProblem({}); });
    connect(reason_, &TextEdit::committed, this, [this] { reason_->setProblem({}); });
    connect(&document, &ProjectDocument::opened, this, [this] { ask(false); });
}

void GateOverrides::load(const GateResult& result) {
    ask_->setText(tr("Pass the closed gate anyway…"));
    help_->setText(
        tr("An override needs a name and a reason. Both stand here and in the change log; the conditions stay open."));
    confirm_->setText(tr("Override the gate"));
    cancel_->setText(tr("Cancel"));
    by_->setFormatter(view_.formatter());
    reason_->setFormatter(view_.formatter());
    ask_->setVisible(!result.open && !asking_);
    form_->setVisible(!result.open && asking_);
    std::vector<GateOverride> passed;
    for (const GateOverride& one : document_.project().gateOverrides)
        if (one.gate == gate_) passed.push_back(one);
    list_->setVisible(!passed.empty());
    if (passed == shown_ && language_ == view_.formatter().language()) return;
    shown_ = std::move(passed);
    language_ = view_.formatter().language();
    while (QLayoutItem* item = rows_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (std::size_t row = 0; row < shown_.size(); ++row) {
        const std::size_t index = shown_.size() - 1 - row;
        addRow(row, index, shown_[index]);
    }
}

void GateOverrides::addRow(std::size_t row, std::size_t index, const GateOverride& passed) {
    const QString name = name_ + QStringLiteral(".%1").arg(row);
    auto* line = new QWidget;
    line->setObjectName(name);
    auto* text = new QLabel(tr("Overridden on %1 by %2: %3", "day, person, reason")
                                .arg(view_.formatter().date(passed.date), QString::fromStdString(passed.by),
                                     QString::fromStdString(passed.reason)));
    text->setObjectName(name + QStringLiteral(".text"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setRole(text, "caution");
    auto* back = new QPushButton(tr("Withdraw"));
    back->setObjectName(name + QStringLiteral(".withdraw"));
    back->setAccessibleDescription(text->text());
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * gridStep);
    layout->addWidget(text, 1);
    layout->addWidget(back, 0, Qt::AlignTop);
    connect(back, &QPushButton::clicked, this, [this, index] { withdraw(index); });
    rows_->addWidget(line);
}

void GateOverrides::ask(bool on) {
    asking_ = on;
    form_->setVisible(on);
    ask_->setVisible(!on);
    by_->setText({});
    reason_->setText({});
    by_->setProblem({});
    reason_->setProblem({});
    error_->clearMessage();
    if (on) by_->setFocus(Qt::OtherFocusReason);
}

void GateOverrides::confirm() {
    const QString by = by_->text().trimmed(), reason = reason_->text().trimmed();
    if (by.isEmpty()) by_->setProblem(tr("Say who takes the responsibility."));
    if (reason.isEmpty()) reason_->setProblem(tr("Say why the gate is passed although it is closed."));
    if (by.isEmpty() || reason.isEmpty()) return;
    const GateOverride passed{
        .gate = gate_, .by = by.toStdString(), .reason = reason.toStdString(), .date = document_.spending().today()};
    const Problems problems = document_.edit(tr("Override a gate"), [&](Project& project) {
        auto& all = project.gateOverrides;
        all.insert(std::ranges::upper_bound(all, passed.date, {}, &GateOverride::date), passed);
    });
    if (!problems.empty()) return error_->setMessage(problemText(problems.front(), view_.formatter()));
    ask(false);
}

// `index` counts the overrides of this gate, oldest first.
void GateOverrides::withdraw(std::size_t index) {
    document_.edit(tr("Withdraw an override"), [&](Project& project) {
        std::size_t seen = 0;
        std::erase_if(project.gateOverrides,
                      [&](const GateOverride& passed) { return passed.gate == gate_ && seen++ == index; });
    });
}

}  // namespace jupan
