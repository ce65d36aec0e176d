#include "ui/pages/moves_review.h"

#include <QGridLayout>
#include <QTableView>
#include <algorithm>

#include "core/finops/review_schedule.h"
#include "core/project/visit.h"
#include "ui/document/spending.h"
#include "ui/format/field_text.h"
#include "ui/format/problem_text.h"
#include "ui/models/price_text_table.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/figure_delegate.h"
#include "ui/widgets/number_edit.h"

namespace jupan {
namespace {

FieldSpec optionalField(const char* name) {
    FieldSpec field = findField("budget_review", name).value();
    field.info.required = false;
    return field;
}

}  // namespace

MovesReview::MovesReview(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      due_(new QLabel),
      look_(new QLabel),
      savings_(new QPushButton),
      weeks_(new NumberEdit(findField("finops", "review_weeks").value(), view.formatter())),
      model_(new PriceTextTable(this)),
      table_(new QTableView),
      date_(new DateEdit(optionalField("date"), view.formatter())),
      by_(new TextEdit(optionalField("by"), view.formatter())),
      decision_(new TextEdit(optionalField("decision"), view.formatter())),
      add_(new QPushButton),
      remove_(new QPushButton),
      error_(new ErrorLabel) {
    due_->setObjectName(QStringLiteral("moves.review.due"));
    due_->setWordWrap(true);
    look_->setWordWrap(true);
    setRole(look_, "muted");
    savings_->setObjectName(QStringLiteral("moves.review.savings"));
    setRole(savings_, "link");
    weeks_->setPrefix(QStringLiteral("moves.review.weeks"));
    table_->setObjectName(QStringLiteral("moves.review.table"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    date_->setPrefix(QStringLiteral("moves.review.date"));
    by_->setPrefix(QStringLiteral("moves.review.by"));
    decision_->setPrefix(QStringLiteral("moves.review.decision"));
    add_->setObjectName(QStringLiteral("moves.review.add"));
    remove_->setObjectName(QStringLiteral("moves.review.remove"));
    error_->setObjectName(QStringLiteral("moves.review.error"));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * gridStep);
    grid->setVerticalSpacing(3 * gridStep);
    grid->addWidget(weeks_, 0, 0, Qt::AlignTop);
    grid->addWidget(date_, 1, 0, Qt::AlignTop);
    grid->addWidget(by_, 1, 1, Qt::AlignTop);
    grid->addWidget(decision_, 2, 0, 1, 3, Qt::AlignTop);
    for (int column = 0; column < 3; ++column) grid->setColumnStretch(column, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(add_);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    body()->addWidget(due_);
    body()->addWidget(look_);
    body()->addWidget(savings_, 0, Qt::AlignLeft);
    body()->addWidget(table_);
    body()->addLayout(grid);
    body()->addWidget(error_);
    body()->addLayout(buttons);

    connect(savings_, &QPushButton::clicked, this, &MovesReview::savingsRequested);
    connect(weeks_, &NumberEdit::committed, this, [this](double weeks) {
        document_.edit(
            tr("Change the review interval"),
            [&](Project& project) { project.finops.settings.reviewWeeks = static_cast<int>(weeks); },
            QStringLiteral("finops.review_weeks"));
    });
    connect(decision_, &TextEdit::committed, this, [this] { decision_->setProblem({}); });
    connect(add_, &QPushButton::clicked, this, &MovesReview::add);
    connect(remove_, &QPushButton::clicked, this, &MovesReview::removeChosen);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { remove_->setEnabled(table_->selectionModel()->hasSelection()); });
    connect(&document, &ProjectDocument::opened, this, [this] {
        date_->setDate(std::nullopt);
        by_->setText({});
        decision_->setText({});
    });
}

void MovesReview::load() {
    const FinOps& finops = document_.project().finops;
    const Date today = document_.spending().today();
    const ReviewSchedule schedule = reviewSchedule(finops, today);
    setTitle(tr("Review of spending"));
    look_->setText(
        tr("At each review: is a cheaper model good enough, can requests wait for batch prices, is the prompt cached, "
           "can it be shorter, are all seats used?"));
    savings_->setText(tr("See what would save"));
    due_->setText(schedule.overdue ? tr("The review was due on %1.").arg(view_.formatter().date(schedule.next))
                                   : tr("Next review: %1.").arg(view_.formatter().date(schedule.next)));
    setRole(due_, schedule.overdue ? "caution" : "heading");
    add_->setText(tr("Enter the review"));
    remove_->setText(tr("Remove the chosen entry"));
    for (FieldFrame* field : std::initializer_list<FieldFrame*>{weeks_, date_, by_, decision_})
        field->setFormatter(view_.formatter());
    if (!weeks_->hasError()) weeks_->setValue(finops.settings.reviewWeeks);
    if (!date_->date()) date_->setDate(today);

    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (auto review = finops.reviews.rbegin(); review != finops.reviews.rend(); ++review) {
        const QString by = QString::fromStdString(review->by);
        const QString decision = QString::fromStdString(review->decision);
        rows.push_back({{.text = view_.formatter().date(review->date)},
                        {.text = by, .tip = by},
                        {.text = decision, .tip = decision}});
    }
    table_->setVisible(!rows.empty());
    remove_->setVisible(!rows.empty());
    model_->setContent({{fieldLabel("budget_review", "date")},
                        {fieldLabel("budget_review", "by")},
                        {fieldLabel("budget_review", "decision")}},
                       std::move(rows));
    fitTable(table_, 2, tr("Review of spending"));
    remove_->setEnabled(table_->selectionModel()->hasSelection());
}

void MovesReview::add() {
    error_->clearMessage();
    const QString decision = decision_->text().trimmed();
    if (decision.isEmpty()) return decision_->setProblem(tr("Say what was decided, even if nothing changes."));
    if (date_->hasError()) return;
    const BudgetReview review{.date = date_->date().value_or(document_.spending().today()),
                              .by = by_->text().trimmed().toStdString(),
                              .decision = decision.toStdString()};
    const Problems problems = document_.edit(tr("Enter a review"), [&](Project& project) {
        auto& reviews = project.finops.reviews;
        reviews.insert(std::ranges::upper_bound(reviews, review.date, {}, &BudgetReview::date), review);
    });
    if (!problems.empty()) return error_->setMessage(problemText(problems.front(), view_.formatter()));
    decision_->setText({});
}

void MovesReview::removeChosen() {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.isEmpty()) return;
    // The youngest stands first.
    const auto index = static_cast<std::ptrdiff_t>(document_.project().finops.reviews.size()) - 1 - rows.front().row();
    document_.edit(tr("Remove a review"),
                   [&](Project& project) { project.finops.reviews.erase(project.finops.reviews.begin() + index); });
}

}  // namespace jupan
