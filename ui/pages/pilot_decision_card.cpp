#include "ui/pages/pilot_decision_card.h"

#include <QTableView>
#include <algorithm>

#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/pilot_words.h"
#include "ui/models/price_text_table.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

/// What is missing is told when the decision is recorded, not while it is typed.
FieldSpec fieldOf(const char* name) {
    FieldSpec field = findField("decision", name).value();
    field.info.required = false;
    return field;
}

}  // namespace

PilotDecisionCard::PilotDecisionCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      overall_(new QLabel),
      help_(new QLabel),
      verdict_(ChoiceEdit::of<Verdict>(fieldOf("verdict"), view.formatter())),
      date_(new DateEdit(fieldOf("date"), view.formatter())),
      by_(new TextEdit(fieldOf("by"), view.formatter())),
      reason_(new TextEdit(fieldOf("reason"), view.formatter())),
      record_(new QPushButton),
      said_(new QLabel),
      error_(new ErrorLabel),
      model_(new PriceTextTable(this)),
      table_(new QTableView) {
    setObjectName(QStringLiteral("pilot.decision"));
    overall_->setObjectName(QStringLiteral("pilot.decision.overall"));
    verdict_->setPrefix(QStringLiteral("pilot.decision.verdict"));
    date_->setPrefix(QStringLiteral("pilot.decision.date"));
    by_->setPrefix(QStringLiteral("pilot.decision.by"));
    reason_->setPrefix(QStringLiteral("pilot.decision.reason"));
    record_->setObjectName(QStringLiteral("pilot.decision.record"));
    said_->setObjectName(QStringLiteral("pilot.decision.said"));
    error_->setObjectName(QStringLiteral("pilot.decision.error"));
    table_->setObjectName(QStringLiteral("pilot.decision.table"));
    table_->setModel(model_);
    prepareTable(table_);
    for (QLabel* label : {overall_, help_, said_}) label->setWordWrap(true);
    setRole(overall_, "heading");
    setRole(help_, "muted");
    setRole(said_, "small");
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * gridStep);
    grid->setVerticalSpacing(3 * gridStep);
    grid->addWidget(verdict_, 0, 0, Qt::AlignTop);
    grid->addWidget(date_, 0, 1, Qt::AlignTop);
    grid->addWidget(by_, 0, 2, Qt::AlignTop);
    grid->addWidget(reason_, 1, 0, 1, 3, Qt::AlignTop);
    for (int column = 0; column < 3; ++column) grid->setColumnStretch(column, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * gridStep);
    row->addWidget(record_);
    row->addWidget(said_, 1);
    body()->addWidget(overall_);
    body()->addWidget(help_);
    body()->addLayout(grid);
    body()->addWidget(error_);
    body()->addLayout(row);
    body()->addWidget(table_);
    connect(record_, &QPushButton::clicked, this, &PilotDecisionCard::record);
    connect(by_, &TextEdit::committed, by_, [this] { by_->setProblem({}); });
    connect(reason_, &TextEdit::committed, reason_, [this] { reason_->setProblem({}); });
    connect(verdict_, &ChoiceEdit::committed, verdict_, [this] { verdict_->setProblem({}); });
    connect(&document, &ProjectDocument::opened, this, [this] {
        verdict_->setIndex(-1);
        date_->setDate(std::nullopt);
        by_->setText({});
        reason_->setText({});
        said_->clear();
        error_->clearMessage();
    });
}

void PilotDecisionCard::load(const std::vector<KpiStatistics>& statistics) {
    setTitle(tr("Decision"));
    const Verdict overall = pilotVerdict(statistics);
    overall_->setText(overallSentence(overall, statistics));
    help_->setText(
        tr("The figures advise, people decide. What was decided is kept with name and reason, also where it "
           "differs from the figures."));
    record_->setText(tr("Record the decision"));
    for (FieldFrame* field : std::initializer_list<FieldFrame*>{verdict_, date_, by_, reason_})
        field->setFormatter(view_.formatter());
    verdict_->refreshTexts();
    if (!date_->date() && !date_->hasError() && !date_->edit()->hasFocus())
        date_->setDate(document_.spending().today());
    showTable();
}

void PilotDecisionCard::showTable() {
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    const auto& decisions = document_.project().pilot.decisions;
    for (auto each = decisions.rbegin(); each != decisions.rend(); ++each)
        rows.push_back({{.text = view_.formatter().date(each->date)},
                        {.text = choiceText(each->verdict)},
                        {.text = displayName(each->by), .tip = displayName(each->by)},
                        {.text = displayName(each->reason), .tip = displayName(each->reason)}});
    table_->setVisible(!rows.empty());
    model_->setContent({{fieldLabel("decision", "date")},
                        {fieldLabel("decision", "verdict")},
                        {fieldLabel("decision", "by")},
                        {fieldLabel("decision", "reason")}},
                       std::move(rows));
    fitTable(table_, 3, tr("Decisions"));
}

void PilotDecisionCard::record() {
    error_->clearMessage();
    said_->clear();
    if (date_->hasError()) return;
    if (verdict_->index() < 0) verdict_->setProblem(tr("Choose what was decided."));
    if (verdict_->index() >= 0) verdict_->setProblem({});
    if (!date_->date()) date_->setProblem(tr("Write the day of the decision, such as 2026-10-05."));
    if (by_->text().trimmed().isEmpty()) by_->setProblem(tr("Say who decided."));
    if (reason_->text().trimmed().isEmpty()) reason_->setProblem(tr("Say why; the decision is read again later."));
    if (verdict_->hasError() || !date_->date() || by_->hasError() || reason_->hasError()) return;
    const PilotDecision decision{.date = *date_->date(),
                                 .verdict = verdict_->choice<Verdict>(),
                                 .by = by_->text().trimmed().toStdString(),
                                 .reason = reason_->text().trimmed().toStdString()};
    const Problems problems = document_.edit(tr("Record the decision on the pilot"), [&](Project& project) {
        auto& decisions = project.pilot.decisions;
        decisions.insert(std::ranges::upper_bound(decisions, decision.date, {}, &PilotDecision::date), decision);
    });
    if (!problems.empty()) return error_->setMessage(problemText(problems.front(), view_.formatter()));
    reason_->setText({});
    said_->setText(tr("Recorded; the change log keeps it."));
}

}  // namespace jupan
