#include "ui/pages/moves_history.h"

#include <QTableView>

#include "core/project/visit.h"
#include "ui/document/spending.h"
#include "ui/format/field_text.h"
#include "ui/format/problem_text.h"
#include "ui/models/budget_words.h"
#include "ui/models/price_text_table.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

FieldSpec optionalField(const char* name) {
    FieldSpec field = findField("reallocation", name).value();
    field.info.required = false;
    return field;
}

}  // namespace

MovesHistory::MovesHistory(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      none_(new QLabel),
      model_(new PriceTextTable(this)),
      table_(new QTableView),
      back_(new QPushButton),
      panel_(new QWidget),
      question_(new QLabel),
      reason_(new TextEdit(optionalField("reason"), view.formatter())),
      approver_(new TextEdit(optionalField("approver"), view.formatter())),
      confirm_(new QPushButton),
      cancel_(new QPushButton),
      error_(new ErrorLabel) {
    none_->setWordWrap(true);
    setRole(none_, "muted");
    table_->setObjectName(QStringLiteral("moves.history.table"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    back_->setObjectName(QStringLiteral("moves.history.back"));
    question_->setWordWrap(true);
    reason_->setPrefix(QStringLiteral("moves.history.reason"));
    approver_->setPrefix(QStringLiteral("moves.history.approver"));
    confirm_->setObjectName(QStringLiteral("moves.history.confirm"));
    setRole(confirm_, "primary");
    cancel_->setObjectName(QStringLiteral("moves.history.cancel"));
    error_->setObjectName(QStringLiteral("moves.history.error"));

    auto* fields = new QHBoxLayout;
    fields->setSpacing(4 * gridStep);
    fields->addWidget(reason_, 2);
    fields->addWidget(approver_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(confirm_);
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(panel_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridStep);
    column->addWidget(question_);
    column->addLayout(fields);
    column->addWidget(error_);
    column->addLayout(buttons);
    body()->addWidget(none_);
    body()->addWidget(table_);
    body()->addWidget(back_, 0, Qt::AlignLeft);
    body()->addWidget(panel_);
    panel_->hide();

    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MovesHistory::showChoice);
    connect(back_, &QPushButton::clicked, this, [this] { ask(true); });
    connect(cancel_, &QPushButton::clicked, this, [this] { ask(false); });
    connect(confirm_, &QPushButton::clicked, this, &MovesHistory::takeBack);
}

void MovesHistory::load() {
    setTitle(tr("Reallocations so far"));
    none_->setText(tr("None yet."));
    back_->setText(tr("Take back…"));
    confirm_->setText(tr("Enter the counter-entry"));
    cancel_->setText(tr("Cancel"));
    reason_->setFormatter(view_.formatter());
    approver_->setFormatter(view_.formatter());

    const BudgetBook& book = document_.project().finops.budget;
    const int before = chosen();
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    int row = -1;
    for (auto entry = book.reallocations.rbegin(); entry != book.reallocations.rend(); ++entry) {
        const auto version = std::ranges::find(book.versions, entry->version, &BudgetVersion::number);
        QString state;
        if (entry->undoes)
            state = tr("takes back %1").arg(*entry->undoes);
        else if (isUndone(book, entry->number))
            state = tr("taken back");
        const QString moved = reallocationText(*entry, version == book.versions.end() ? Budget{} : version->budget,
                                               document_.project(), view_.formatter());
        const QString reason = QString::fromStdString(entry->reason);
        const QString approver = QString::fromStdString(entry->approver);
        if (entry->number == before) row = static_cast<int>(rows.size());
        rows.push_back({{.text = QString::number(entry->number)},
                        {.text = view_.formatter().date(entry->date)},
                        {.text = view_.formatter().calendarMonth(entry->month)},
                        {.text = moved, .tip = moved},
                        {.text = reason, .tip = reason},
                        {.text = approver, .tip = approver},
                        {.text = state}});
    }
    const bool empty = rows.empty();
    model_->setContent({{fieldLabel("reallocation", "number"), true},
                        {fieldLabel("reallocation", "date")},
                        {fieldLabel("reallocation", "month")},
                        {fieldLabel("reallocation", "moves")},
                        {fieldLabel("reallocation", "reason")},
                        {fieldLabel("reallocation", "approver")},
                        {tr("State")}},
                       std::move(rows));
    none_->setVisible(empty);
    table_->setVisible(!empty);
    fitTable(table_, 3, tr("Reallocations so far"));
    if (row >= 0) table_->selectRow(row);
    showChoice();
}

int MovesHistory::chosen() const {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : model_->data(rows.front().siblingAtColumn(0), Qt::DisplayRole).toInt();
}

void MovesHistory::showChoice() {
    const BudgetBook& book = document_.project().finops.budget;
    const auto entry = std::ranges::find(book.reallocations, chosen(), &Reallocation::number);
    const bool there = entry != book.reallocations.end();
    QString why;
    if (!there)
        why = tr("Choose a reallocation in the table.");
    else if (entry->undoes)
        why = tr("A counter-entry is not taken back; enter a new reallocation.");
    else if (isUndone(book, entry->number))
        why = tr("It has been taken back already.");
    else if (!book.versions.empty() && entry->version != book.versions.back().number)
        why = tr("It belongs to an earlier version of the budget.");
    back_->setVisible(!book.reallocations.empty());
    back_->setEnabled(why.isEmpty());
    back_->setToolTip(why);
    if (!why.isEmpty()) ask(false);
    if (there) question_->setText(tr("Take back reallocation %1 with the opposite amounts?").arg(entry->number));
}

void MovesHistory::ask(bool open) {
    panel_->setVisible(open);
    error_->clearMessage();
    for (TextEdit* field : {reason_, approver_}) field->setProblem({});
    if (!open) return;
    reason_->setText({});
    reason_->edit()->setFocus();
}

void MovesHistory::takeBack() {
    error_->clearMessage();
    for (TextEdit* field : {reason_, approver_}) field->setProblem({});
    auto book = undone(document_.project().finops.budget, chosen(), document_.spending().today(),
                       reason_->text().trimmed().toStdString(), approver_->text().trimmed().toStdString());
    if (book) {
        const Problems problems = document_.edit(
            tr("Take a reallocation back"), [&](Project& project) { project.finops.budget = std::move(book).value(); });
        if (problems.empty()) return ask(false);
        return error_->setMessage(problemLine(problems.front(), view_.formatter()));
    }
    for (const Problem& problem : book.problems()) {
        if (problem.path == "reallocation.reason")
            reason_->setProblem(tr("Say why it is taken back."));
        else if (problem.path == "reallocation.approver")
            approver_->setProblem(tr("Say who has agreed."));
        else
            error_->setMessage(problemLine(problem, view_.formatter()));
    }
}

}  // namespace jupan
