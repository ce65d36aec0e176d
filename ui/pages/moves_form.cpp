#include "ui/pages/moves_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <algorithm>
#include <set>

#include "core/project/visit.h"
#include "ui/document/spending.h"
#include "ui/format/field_text.h"
#include "ui/format/problem_text.h"
#include "ui/models/budget_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/labelled_combo.h"
#include "ui/widgets/number_edit.h"

namespace jupan {
namespace {

/// A field of this form alone: what is missing is told when the budget is moved, not while it is typed.
FieldSpec fieldOf(const char* entity, const char* name) {
    FieldSpec field = findField(entity, name).value();
    field.info.required = false;
    return field;
}

FieldSpec amountField() {
    FieldSpec field = fieldOf("budget_move", "amount");
    field.info.range = Range::positive;
    return field;
}

/// The line that gives would fall below 0.
bool isShort(const Problem& problem) {
    return problem.code == ProblemCode::outOfRange && problem.path.starts_with("budget.");
}

}  // namespace

MovesForm::MovesForm(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      help_(new QLabel),
      monthLabel_(new QLabel),
      month_(newFormCombo(QStringLiteral("moves.form.month"), 8)),
      fromLabel_(new QLabel),
      from_(newFormCombo(QStringLiteral("moves.form.from"), 8)),
      fromError_(new ErrorLabel),
      toLabel_(new QLabel),
      to_(newFormCombo(QStringLiteral("moves.form.to"), 8)),
      amount_(new NumberEdit(amountField(), view.formatter())),
      reason_(new TextEdit(fieldOf("reallocation", "reason"), view.formatter())),
      approver_(new TextEdit(fieldOf("reallocation", "approver"), view.formatter())),
      date_(new DateEdit(fieldOf("reallocation", "date"), view.formatter())),
      after_(new QLabel),
      move_(new QPushButton),
      error_(new ErrorLabel),
      said_(new QLabel) {
    setRole(help_, "muted");
    help_->setWordWrap(true);
    fromError_->setObjectName(QStringLiteral("moves.form.from.error"));
    amount_->setPrefix(QStringLiteral("moves.form.amount"));
    reason_->setPrefix(QStringLiteral("moves.form.reason"));
    approver_->setPrefix(QStringLiteral("moves.form.approver"));
    date_->setPrefix(QStringLiteral("moves.form.date"));
    after_->setObjectName(QStringLiteral("moves.form.after"));
    after_->setWordWrap(true);
    setRole(after_, "small");
    after_->hide();
    move_->setObjectName(QStringLiteral("moves.form.move"));
    setRole(move_, "primary");
    error_->setObjectName(QStringLiteral("moves.form.error"));
    said_->setObjectName(QStringLiteral("moves.form.said"));
    said_->setWordWrap(true);
    setRole(said_, "small");

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * gridStep);
    grid->setVerticalSpacing(3 * gridStep);
    grid->addLayout(labelledCombo(monthLabel_, month_), 0, 0);
    grid->addLayout(labelledCombo(fromLabel_, from_, fromError_), 0, 1);
    grid->addLayout(labelledCombo(toLabel_, to_), 0, 2);
    grid->addWidget(amount_, 1, 0, Qt::AlignTop);
    grid->addWidget(reason_, 1, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(date_, 2, 0, Qt::AlignTop);
    grid->addWidget(approver_, 2, 1, Qt::AlignTop);
    for (int column = 0; column < 3; ++column) grid->setColumnStretch(column, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * gridStep);
    row->addWidget(move_);
    row->addWidget(said_, 1);
    body()->addWidget(help_);
    body()->addLayout(grid);
    body()->addWidget(after_);
    body()->addWidget(error_);
    body()->addLayout(row);

    for (QComboBox* combo : {month_, from_, to_}) connect(combo, &QComboBox::activated, this, &MovesForm::showAfter);
    connect(amount_, &NumberEdit::committed, this, &MovesForm::showAfter);
    connect(reason_, &TextEdit::committed, this, [this] { reason_->setProblem({}); });
    connect(approver_, &TextEdit::committed, this, [this] { approver_->setProblem({}); });
    connect(date_, &DateEdit::committed, this, &MovesForm::showAfter);
    connect(move_, &QPushButton::clicked, this, &MovesForm::move);
    connect(&document, &ProjectDocument::opened, this, [this] {
        amount_->setValue(std::nullopt);
        reason_->setText({});
        approver_->setText({});
        date_->setDate(std::nullopt);
        months_.clear();
        from_->clear();
        to_->clear();
        said_->clear();
        clearProblems();
    });
}

void MovesForm::load() {
    setTitle(tr("Move budget"));
    help_->setText(tr(
        "Budget moves between two lines of one month. The frozen budget itself stays as it is; the move is kept with "
        "its reason, and only a counter-entry takes it back."));
    monthLabel_->setText(fieldLabel("reallocation", "month"));
    fromLabel_->setText(tr("Out of"));
    toLabel_->setText(tr("Into"));
    from_->setAccessibleName(tr("Out of"));
    to_->setAccessibleName(tr("Into"));
    move_->setText(tr("Move the budget"));
    for (FieldFrame* field : std::initializer_list<FieldFrame*>{amount_, reason_, approver_, date_})
        field->setFormatter(view_.formatter());
    amount_->setCurrency(document_.project().settings.currency.code);
    if (!date_->date()) date_->setDate(document_.spending().today());
    // Budget is moved within the latest version, which may be frozen for a year that no charge has reached yet.
    const auto latest = budgetInForce(document_.project().finops.budget, lastDate);
    const Budget budget = latest ? latest->budget : Budget{};
    fillMonths(budget);
    fillLines(from_, budget);
    fillLines(to_, budget);
    showAfter();
}

void MovesForm::fillMonths(const Budget& budget) {
    const SpendingWatch& watch = document_.spending().watch();
    const YearMonth chosen = months_.empty() || month_->currentIndex() < 0
                                 ? watch.month
                                 : months_[static_cast<std::size_t>(month_->currentIndex())];
    std::set<YearMonth> months;
    for (const BudgetLine& line : budget.lines)
        for (const auto& [month, amount] : line.amounts) months.insert(month);
    months_.assign(months.begin(), months.end());
    if (months_.empty()) months_ = watch.year;
    month_->clear();
    for (const YearMonth month : months_) month_->addItem(view_.formatter().calendarMonth(month));
    const auto at = std::ranges::find(months_, chosen);
    month_->setCurrentIndex(static_cast<int>((at == months_.end() ? months_.begin() : at) - months_.begin()));
}

void MovesForm::fillLines(QComboBox* combo, const Budget& budget) {
    const QString chosen = combo->currentData().toString();
    combo->clear();
    for (const BudgetLine& line : budget.lines)
        combo->addItem(budgetLineName(line, document_.project()), QString::fromStdString(line.id.text));
    combo->setCurrentIndex(chosen.isEmpty() ? -1 : combo->findData(chosen));
}

void MovesForm::propose(YearMonth month, const std::string& from, const std::string& to, const Decimal& amount) {
    const auto at = std::ranges::find(months_, month);
    if (at != months_.end()) month_->setCurrentIndex(static_cast<int>(at - months_.begin()));
    from_->setCurrentIndex(from_->findData(QString::fromStdString(from)));
    to_->setCurrentIndex(to_->findData(QString::fromStdString(to)));
    amount_->setValue(asDouble(amount));
    clearProblems();
    showAfter();
    reason_->edit()->setFocus();
}

ReallocationRequest MovesForm::request() const {
    ReallocationRequest request;
    if (month_->currentIndex() >= 0) request.month = months_[static_cast<std::size_t>(month_->currentIndex())];
    const auto amount = ledgerAmount(amount_->value().value_or(0));
    if (amount && from_->currentIndex() >= 0)
        request.moves.push_back({from_->currentData().toString().toStdString(), amount.value().negated()});
    if (amount && to_->currentIndex() >= 0)
        request.moves.push_back({to_->currentData().toString().toStdString(), amount.value()});
    request.reason = reason_->text().trimmed().toStdString();
    request.approver = approver_->text().trimmed().toStdString();
    request.date = date_->date().value_or(document_.spending().today());
    return request;
}

void MovesForm::showAfter() {
    clearProblems();
    after_->hide();
    ReallocationRequest wanted = request();
    if (wanted.moves.size() != 2 || wanted.moves[0].line == wanted.moves[1].line || !amount_->value()) return;
    // Only what would be left is asked here; reason and approver are for the real entry.
    wanted.reason = wanted.approver = "-";
    const auto book = reallocated(document_.project().finops.budget, wanted);
    if (!book) {
        for (const Problem& problem : book.problems())
            if (isShort(problem)) fromError_->setMessage(shortText());
        return;
    }
    const auto after = budgetInForce(book.value(), lastDate);
    const std::string& currency = document_.project().settings.currency.code;
    QStringList parts;
    for (const BudgetMove& move : wanted.moves)
        if (const BudgetLine* line = findLine(after->budget, move.line))
            parts << tr("%1: %2 afterwards")
                         .arg(budgetLineName(*line, document_.project()),
                              view_.formatter().exactMoneyIn(amountOf(*line, wanted.month), currency));
    after_->setText(parts.join(QStringLiteral(" · ")));
    after_->show();
}

QString MovesForm::shortText() const {
    return tr("That is more than stands there in %1.").arg(month_->currentText());
}

void MovesForm::clearProblems() {
    for (FieldFrame* field : std::initializer_list<FieldFrame*>{amount_, reason_, approver_, date_})
        field->setProblem({});
    fromError_->clearMessage();
    error_->clearMessage();
}

void MovesForm::showProblems(const Problems& problems) {
    for (const Problem& problem : problems) {
        const QString text = problemText(problem, view_.formatter());
        if (problem.path == "reallocation.reason")
            reason_->setProblem(tr("Say why the budget is moved; it stays in the history."));
        else if (problem.path == "reallocation.approver")
            approver_->setProblem(tr("Say who has agreed."));
        else if (problem.path == "reallocation.date")
            date_->setProblem(text);
        else if (isShort(problem))
            fromError_->setMessage(shortText());
        else
            error_->setMessage(problemLine(problem, view_.formatter()));
    }
}

void MovesForm::move() {
    clearProblems();
    said_->clear();
    const ReallocationRequest wanted = request();
    if (wanted.moves.size() != 2) return error_->setMessage(tr("Choose the line that gives and the line that gets."));
    if (wanted.moves[0].line == wanted.moves[1].line) return error_->setMessage(tr("Choose two different lines."));
    if (!amount_->value()) return amount_->setProblem(tr("Write how much is moved."));
    if (amount_->hasError() || date_->hasError()) return;
    auto book = reallocated(document_.project().finops.budget, wanted);
    if (!book) return showProblems(book.problems());
    const int number = book.value().reallocations.back().number;
    const Problems problems =
        document_.edit(tr("Move budget"), [&](Project& project) { project.finops.budget = std::move(book).value(); });
    if (!problems.empty()) return showProblems(problems);
    amount_->setValue(std::nullopt);
    reason_->setText({});
    said_->setText(tr("Moved; reallocation %1 stands in the history.").arg(number));
    after_->hide();
}

}  // namespace jupan
