#include "ui/pages/actuals_rates_section.h"

#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <algorithm>

#include "core/usage/byte_stream.h"
#include "core/usage/text_reader.h"
#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/format/read_fault_text.h"
#include "ui/forms/list_card.h"
#include "ui/pages/actuals_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"

namespace jupan {
namespace {

constexpr int pasteLines = 5;
/// Rates of ten years of days in many currencies stay far below this.
constexpr qint64 mostFileBytes = 16 << 20;

FieldSpec rateField(std::string_view name) {
    FieldSpec field =
        findField("exchange_rate", name).value_or(FieldSpec{.entity = "exchange_rate", .info = {.name = name}});
    field.info.required = false;  // an empty one is told of when the rate is added
    return field;
}

}  // namespace

ActualsRatesSection::ActualsRatesSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      useCard_(new Card),
      useText_(new QLabel),
      useTable_(new ActualsTable(QStringLiteral("actuals.rates.used"), {1}, shownRows)),
      planRate_(new QPushButton),
      card_(new Card),
      empty_(new EmptyState({}, {})),
      table_(new ActualsTable(QStringLiteral("actuals.rates.table"), {3}, shownRows)),
      remove_(new QPushButton),
      notice_(new QLabel),
      date_(new TextEdit(rateField("date"), view.formatter())),
      currency_(new TextEdit(rateField("currency"), view.formatter())),
      rate_(new TextEdit(rateField("rate"), view.formatter())),
      source_(new TextEdit(rateField("source"), view.formatter())),
      add_(new QPushButton),
      error_(new ErrorLabel),
      manyCard_(new Card),
      manyText_(new QLabel),
      paste_(new QPlainTextEdit),
      take_(new QPushButton),
      file_(new QPushButton),
      problems_(new ErrorLabel) {
    setObjectName(QStringLiteral("actuals.rates"));
    buildUse();
    buildTable();
    buildEntry();
    buildMany();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap);
    for (Card* card : {useCard_, card_, manyCard_}) layout->addWidget(card);
    connect(empty_, &EmptyState::activated, this, [this] { rate_->edit()->setFocus(); });
}

void ActualsRatesSection::buildUse() {
    useText_->setObjectName(QStringLiteral("actuals.rates.text"));
    useText_->setWordWrap(true);
    setRole(useText_, "muted");
    useTable_->setChoosing();
    planRate_->setObjectName(QStringLiteral("actuals.rates.plan"));
    setRole(planRate_, "link");
    useCard_->body()->addWidget(useText_);
    useCard_->body()->addWidget(useTable_);
    useCard_->body()->addWidget(planRate_, 0, Qt::AlignLeft);
    connect(planRate_, &QPushButton::clicked, this, [this] {
        const int row = std::max(0, useTable_->chosenRow());
        emit planRateWanted(useTable_->model()->index(row, 0).data().toString());
    });
}

void ActualsRatesSection::buildTable() {
    table_->setChoosing();
    remove_->setObjectName(QStringLiteral("actuals.rates.remove"));
    notice_->setObjectName(QStringLiteral("actuals.rates.notice"));
    notice_->setTextFormat(Qt::PlainText);
    notice_->setWordWrap(true);
    setRole(notice_, "muted");
    notice_->hide();
    card_->body()->addWidget(empty_);
    card_->body()->addWidget(table_);
    card_->body()->addWidget(remove_, 0, Qt::AlignLeft);
    card_->body()->addWidget(notice_);
    connect(table_, &ActualsTable::choiceChanged, this, [this] { remove_->setEnabled(table_->chosenRow() >= 0); });
    connect(remove_, &QPushButton::clicked, this, &ActualsRatesSection::remove);
    auto* del = new QShortcut(QKeySequence::Delete, table_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &ActualsRatesSection::remove);
}

void ActualsRatesSection::buildEntry() {
    const std::pair<TextEdit*, const char*> fields[] = {
        {date_, "date"}, {currency_, "currency"}, {rate_, "rate"}, {source_, "source"}};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * gridStep);
    int column = 0;
    for (const auto& [field, name] : fields) {
        field->setPrefix(QStringLiteral("rate.") + QLatin1String(name));
        grid->addWidget(field, 0, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
        connect(field->edit(), &QLineEdit::returnPressed, this, &ActualsRatesSection::addOne);
        ++column;
    }
    add_->setObjectName(QStringLiteral("rate.add"));
    error_->setObjectName(QStringLiteral("rate.error"));
    card_->body()->addLayout(grid);
    card_->body()->addWidget(add_, 0, Qt::AlignLeft);
    card_->body()->addWidget(error_);
    connect(add_, &QPushButton::clicked, this, &ActualsRatesSection::addOne);
}

void ActualsRatesSection::buildMany() {
    manyText_->setWordWrap(true);
    setRole(manyText_, "muted");
    paste_->setObjectName(QStringLiteral("rate.paste"));
    paste_->setTabChangesFocus(true);
    paste_->setFixedHeight(pasteLines * paste_->fontMetrics().lineSpacing() + 5 * gridStep);
    take_->setObjectName(QStringLiteral("rate.take"));
    file_->setObjectName(QStringLiteral("rate.file"));
    problems_->setObjectName(QStringLiteral("rate.problems"));
    problems_->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(take_);
    row->addWidget(file_);
    row->addStretch(1);
    manyCard_->body()->addWidget(manyText_);
    manyCard_->body()->addWidget(paste_);
    manyCard_->body()->addLayout(row);
    manyCard_->body()->addWidget(problems_);
    connect(take_, &QPushButton::clicked, this, [this] { takeMany(paste_->toPlainText(), tr("pasted")); });
    connect(file_, &QPushButton::clicked, this, &ActualsRatesSection::askForFile);
}

// Changes, one undo step each ---------------------------------------------------------------------------------------

Problems ActualsRatesSection::put(const std::vector<ExchangeRate>& rates, const QString& name) {
    const Problems problems = document_.edit(
        name, [&](Project& project) { project.finops.rates = withRates(std::move(project.finops.rates), rates); });
    document_.closeStep();
    return problems;
}

void ActualsRatesSection::addOne() {
    // The three texts as a pasted line between tabs: one reader of dates, codes and numbers for both ways.
    const auto text = [](const TextEdit* edit) { return edit->text().simplified(); };
    const QString line = text(date_) + u'\t' + text(currency_) + u'\t' + text(rate_);
    if (text(date_).isEmpty() || text(rate_).isEmpty()) {
        error_->setMessage(tr("A rate needs its day and its value, such as 2026-03-02 and 1,380.5."));
        return (text(date_).isEmpty() ? date_ : rate_)->edit()->setFocus();
    }
    const auto read = readRates(line.toStdString(), usualCurrency(), text(source_).toStdString());
    if (!read) return error_->setMessage(entryProblem(read.problems().front()));
    const Problems problems = put(read.value(), tr("Add exchange rate"));
    if (!problems.empty()) return error_->setMessage(problemText(problems.front(), view_.formatter()));
    error_->clearMessage();
    rate_->setText({});
    refresh();
    rate_->edit()->setFocus();
}

void ActualsRatesSection::takeMany(const QString& text, const QString& source) {
    if (text.trimmed().isEmpty()) return problems_->setMessage(tr("Paste lines with a day and a rate first."));
    const auto read = readRates(text.toStdString(), usualCurrency(), source.toStdString());
    if (!read) return problems_->setMessage(manyProblems(read.problems()));
    const Problems problems = put(read.value(), tr("Add exchange rates"));
    if (!problems.empty()) return problems_->setMessage(manyProblems(problems));
    problems_->clearMessage();
    paste_->clear();
    refresh();
    showNotice(tr("%n rate(s) were taken over.", nullptr, static_cast<int>(read.value().size())));
}

void ActualsRatesSection::askForFile() {
    emit fileRequested({.save = false,
                        .title = tr("Import exchange rates"),
                        .kind = tr("Tables"),
                        .suffixes = {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")}},
                       [this](const QString& path) { readRateFile(path); });
}

void ActualsRatesSection::readRateFile(const QString& path) {
    FileStream stream(QFile::encodeName(path).toStdString());
    TextReader reader(stream);
    std::string text;
    while (reader.append(text, std::size_t{1} << 16))
        if (static_cast<qint64>(text.size()) > mostFileBytes) break;
    const QString name = QFileInfo(path).fileName();
    if (reader.fault())
        return problems_->setMessage(tr("“%1”: %2").arg(name, readFaultText(*reader.fault(), view_.formatter())));
    if (static_cast<qint64>(text.size()) > mostFileBytes)
        return problems_->setMessage(tr("“%1” is too large for a table of rates. Allowed: up to 16 MiB.").arg(name));
    takeMany(QString::fromStdString(text), name);
}

void ActualsRatesSection::remove() {
    const int row = table_->chosenRow();
    const auto& rates = document_.project().finops.rates;
    if (row < 0 || static_cast<std::size_t>(row) >= rates.size()) return;
    // The latest stands on top.
    const auto place = static_cast<std::ptrdiff_t>(rates.size()) - 1 - row;
    const Problems problems = document_.edit(tr("Remove exchange rate"), [&](Project& project) {
        project.finops.rates.erase(project.finops.rates.begin() + place);
    });
    document_.closeStep();
    refresh();
    showNotice(problems.empty() ? tr("The rate was removed. Undo brings it back.")
                                : problemLine(problems.front(), view_.formatter()));
}

}  // namespace jupan
