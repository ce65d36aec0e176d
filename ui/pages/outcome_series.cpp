#include "ui/pages/outcome_series.h"

#include <QComboBox>
#include <QFile>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QTableView>
#include <algorithm>

#include "core/finops/monthly_text.h"
#include "ui/format/field_text.h"
#include "ui/format/problem_text.h"
#include "ui/models/price_text_table.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"
#include "ui/widgets/labelled_combo.h"
#include "ui/widgets/number_edit.h"

namespace jupan {
namespace {

/// A file of monthly figures is a page of text; anything larger was chosen by mistake.
constexpr qint64 largestFile = 1 << 20;
/// What the path of a refused line begins with (core/finops/monthly_text.h).
constexpr std::string_view lineWord = "line ";

}  // namespace

OutcomeSeries::OutcomeSeries(const QString& name, const FieldSpec& value, SeriesSource source,
                             ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      source_(std::move(source)),
      document_(document),
      view_(view),
      help_(new QLabel),
      form_(new QWidget),
      subjectLabel_(new QLabel),
      subject_(newFormCombo(name + QStringLiteral(".subject"))),
      monthLabel_(new QLabel),
      month_(newFormCombo(name + QStringLiteral(".month"))),
      value_(new NumberEdit(value, view.formatter())),
      enter_(new QPushButton),
      pasteLabel_(new QLabel),
      text_(new QPlainTextEdit),
      take_(new QPushButton),
      file_(new QPushButton),
      model_(new PriceTextTable(this)),
      table_(new QTableView),
      remove_(new QPushButton),
      error_(new ErrorLabel),
      said_(new QLabel) {
    setObjectName(name);
    setRole(help_, "muted");
    help_->setWordWrap(true);
    value_->setPrefix(name + QStringLiteral(".value"));
    enter_->setObjectName(name + QStringLiteral(".enter"));
    text_->setObjectName(name + QStringLiteral(".text"));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(4 * controlHeight / 2 + 2 * gridStep);
    take_->setObjectName(name + QStringLiteral(".take"));
    file_->setObjectName(name + QStringLiteral(".file"));
    table_->setObjectName(name + QStringLiteral(".table"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    remove_->setObjectName(name + QStringLiteral(".remove"));
    error_->setObjectName(name + QStringLiteral(".error"));
    said_->setObjectName(name + QStringLiteral(".said"));
    setRole(said_, "small");
    said_->hide();
    setRole(pasteLabel_, "muted");
    pasteLabel_->setBuddy(text_);
    pasteLabel_->setWordWrap(true);

    auto* grid = new QGridLayout(form_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4 * gridStep);
    grid->setVerticalSpacing(3 * gridStep);
    grid->addLayout(labelledCombo(subjectLabel_, subject_), 0, 0);
    grid->addLayout(labelledCombo(monthLabel_, month_), 0, 1);
    grid->addWidget(value_, 0, 2, Qt::AlignTop);
    grid->addWidget(enter_, 1, 0, Qt::AlignLeft);
    grid->addWidget(pasteLabel_, 2, 0, 1, 3);
    grid->addWidget(text_, 3, 0, 1, 3);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(take_);
    buttons->addWidget(file_);
    buttons->addStretch(1);
    grid->addLayout(buttons, 4, 0, 1, 3);
    for (int column = 0; column < 3; ++column) grid->setColumnStretch(column, 1);
    body()->addWidget(help_);
    body()->addWidget(form_);
    body()->addWidget(error_);
    body()->addWidget(said_);
    body()->addWidget(table_);
    body()->addWidget(remove_, 0, Qt::AlignLeft);

    connect(enter_, &QPushButton::clicked, this, &OutcomeSeries::enter);
    connect(&document, &ProjectDocument::opened, this, [this] {
        value_->setValue(std::nullopt);
        value_->setProblem({});
        text_->clear();
        months_.clear();
        say({});
    });
    connect(value_->edit(), &QLineEdit::returnPressed, this, &OutcomeSeries::enter);
    connect(value_, &NumberEdit::committed, this, [this] { value_->setProblem({}); });
    connect(take_, &QPushButton::clicked, this, [this] { take(text_->toPlainText()); });
    connect(file_, &QPushButton::clicked, this, [this] {
        emit fileRequested({.title = tr("Open figures by month"),
                            .kind = tr("Text files"),
                            .suffixes = {QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("tsv")}},
                           [this](const QString& path) { takeFile(path); });
    });
    connect(remove_, &QPushButton::clicked, this, &OutcomeSeries::removeChosen);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { remove_->setEnabled(table_->selectionModel()->hasSelection()); });
}

void OutcomeSeries::load(const Texts& texts, const std::vector<YearMonth>& months, YearMonth running) {
    texts_ = texts;
    setTitle(texts.title);
    const auto subjects = source_.subjects(document_.project());
    help_->setText(subjects.empty() ? texts.none : texts.help);
    form_->setVisible(!subjects.empty());
    subjectLabel_->setText(texts.subject);
    monthLabel_->setText(tr("Month"));
    enter_->setText(tr("Enter"));
    pasteLabel_->setText(tr("Several months at once: a month and a figure a line, such as “2026-03  1,234”"));
    take_->setText(tr("Take over the lines"));
    file_->setText(tr("From a file…"));
    remove_->setText(tr("Remove the chosen figure"));
    value_->setFormatter(view_.formatter());
    if (source_.money) value_->setCurrency(document_.project().settings.currency.code);

    const QString chosen = subject_->currentData().toString();
    subject_->clear();
    for (const auto& subject : subjects) subject_->addItem(subject.name, QString::fromStdString(subject.id));
    subject_->setCurrentIndex(std::max(0, subject_->findData(chosen)));
    const YearMonth month = month_->currentIndex() < 0 || months_.empty()
                                ? running
                                : months_[static_cast<std::size_t>(month_->currentIndex())];
    months_ = months;
    month_->clear();
    for (const YearMonth each : months_) month_->addItem(view_.formatter().calendarMonth(each));
    const auto at = std::ranges::find(months_, month);
    month_->setCurrentIndex(at == months_.end() ? 0 : static_cast<int>(at - months_.begin()));
    showTable();
}

void OutcomeSeries::showTable() {
    shown_ = source_.figures(document_.project());
    std::ranges::stable_sort(shown_, [](const auto& a, const auto& b) { return b.month < a.month; });
    const auto subjects = source_.subjects(document_.project());
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (const SeriesSource::Figure& figure : shown_) {
        const auto subject = std::ranges::find(subjects, figure.subject, &SeriesSource::Subject::id);
        const QString name = subject == subjects.end()
                                 ? tr("%1 (no longer in the plan)").arg(QString::fromStdString(figure.subject))
                                 : subject->name;
        rows.push_back({{.text = view_.formatter().calendarMonth(figure.month)},
                        {.text = name, .tip = name},
                        {.text = source_.money ? view_.formatter().exactMoney(figure.value)
                                               : view_.formatter().number(figure.value, 2)}});
    }
    const bool empty = rows.empty();
    model_->setContent({{tr("Month")}, {texts_.subject}, {fieldLabel(value_->spec()), true}}, std::move(rows));
    table_->setVisible(!empty);
    remove_->setVisible(!empty);
    remove_->setEnabled(false);
    fitTable(table_, 1, texts_.title);
}

void OutcomeSeries::say(const QString& text) {
    error_->clearMessage();
    said_->setText(text);
    said_->setVisible(!text.isEmpty());
}

QString OutcomeSeries::refusal(const Problem& problem) const {
    // "item_counts[2].items": what is wrong stands in the value, its place in the list says nothing to the reader.
    if (problem.path.find('[') != std::string::npos) return problemText(problem, view_.formatter());
    if (!problem.path.starts_with(lineWord)) return problemLine(problem, view_.formatter());
    if (problem.code == ProblemCode::missingField) return tr("Write lines first, each with a month and a figure.");
    const QString line = QString::fromStdString(problem.path.substr(lineWord.size()));
    if (problem.code == ProblemCode::duplicateKey)
        return tr("Line %1: the month %2 stands there twice.").arg(line, QString::fromStdString(problem.value));
    if (problem.code == ProblemCode::wrongType)
        return problem.value.empty()
                   ? tr("Line %1: the figure is missing. Write the month and the figure, such as “2026-03  1,234”.")
                         .arg(line)
                   : tr("Line %1: “%2” is not a number. Write it like 1,234.")
                         .arg(line, QString::fromStdString(problem.value));
    return tr("Line %1: %2").arg(line, problemText(problem, view_.formatter()));
}

void OutcomeSeries::refuse(const Problems& problems) {
    QStringList lines;
    for (const Problem& problem : problems) {
        if (lines.size() == 3) break;
        lines << refusal(problem);
    }
    if (static_cast<qsizetype>(problems.size()) > lines.size())
        lines << tr("… and %n more", nullptr, static_cast<int>(problems.size()) - static_cast<int>(lines.size()));
    say({});
    error_->setMessage(lines.join(u'\n'));
}

void OutcomeSeries::enter() {
    value_->setProblem({});
    if (value_->hasError()) return;
    if (!value_->value()) return value_->setProblem(tr("Write a number."));
    if (subject_->currentIndex() < 0 || month_->currentIndex() < 0) return;
    const std::string subject = subject_->currentData().toString().toStdString();
    const YearMonth month = months_[static_cast<std::size_t>(month_->currentIndex())];
    const Problems problems =
        document_.edit(texts_.enter, [&](Project& project) { source_.put(project, subject, month, value_->value()); });
    if (!problems.empty()) return refuse(problems);
    say(tr("Entered: %1, %2.").arg(subject_->currentText(), view_.formatter().calendarMonth(month)));
    value_->setValue(std::nullopt);
}

void OutcomeSeries::take(const QString& text) {
    if (subject_->currentIndex() < 0) return;
    const std::string subject = subject_->currentData().toString().toStdString();
    const auto figures = readMonthlyFigures(text.toStdString());
    if (!figures) return refuse(figures.problems());
    const Problems problems = document_.edit(texts_.enter, [&](Project& project) {
        for (const MonthlyFigure& figure : figures.value())
            source_.put(project, subject, figure.month, asDouble(figure.value));
    });
    if (!problems.empty()) return refuse(problems);
    text_->clear();
    say(tr("%n month(s) entered for %1.", nullptr, static_cast<int>(figures.value().size()))
            .arg(subject_->currentText()));
}

void OutcomeSeries::takeFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse({{.code = ProblemCode::fileUnreadable,
                        .path = path.toStdString(),
                        .detail = file.errorString().toStdString()}});
    if (file.size() > largestFile)
        return refuse({{.code = ProblemCode::fileTooLarge, .path = path.toStdString(), .detail = "1"}});
    take(QString::fromUtf8(file.readAll()));
}

void OutcomeSeries::removeChosen() {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.isEmpty()) return;
    const SeriesSource::Figure figure = shown_[static_cast<std::size_t>(rows.front().row())];
    const Problems problems = document_.edit(tr("Remove a figure"), [&](Project& project) {
        source_.put(project, figure.subject, figure.month, std::nullopt);
    });
    if (!problems.empty()) refuse(problems);
}

}  // namespace jupan
