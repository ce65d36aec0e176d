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
constexpr std::size_t shownProblems = 20;
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

// Texts -------------------------------------------------------------------------------------------------------------

Currency ActualsRatesSection::usualCurrency() const {
    const std::string& own = document_.project().settings.currency.code;
    std::string most = own == "USD" ? std::string() : "USD";
    std::size_t charges = 0;
    for (const auto& [currency, use] : document_.spending().actuals().rates) {
        std::size_t count = use.waiting;
        for (const std::size_t n : use.charges) count += n;
        if (currency == own || count <= charges) continue;
        charges = count;
        most = currency;
    }
    return Currency{most};
}

QString ActualsRatesSection::entryProblem(const Problem& problem) const {
    const QString value = shownFileText(problem.value);
    switch (problem.code) {
        case ProblemCode::badDate:
            return tr("“%1” is no day of the calendar. Write it like 2026-03-02.").arg(value);
        case ProblemCode::badCurrency:
            return tr("“%1” is not a currency. Write its three letters, such as USD.").arg(value);
        case ProblemCode::wrongType:
            return tr("“%1” is no rate. Write a number above 0, such as 1,380.5.").arg(value);
        case ProblemCode::overflow:
            return tr("“%1” is too large for a rate. Allowed: up to 10¹².").arg(value);
        case ProblemCode::missingField:
            return problem.detail == "date" ? tr("The day is missing. Write it like 2026-03-02.")
                                            : tr("The rate is missing. Write a number above 0, such as 1,380.5.");
        case ProblemCode::duplicatePeriod:
            return tr("There are two rates of one currency for %1. Keep one of them.").arg(value);
        default:
            return problemText(problem, view_.formatter());
    }
}

QString ActualsRatesSection::manyProblems(const Problems& problems) const {
    QStringList lines{tr("Nothing was taken over. Put right what is listed, then take it over again.")};
    for (std::size_t i = 0; i < problems.size() && i < shownProblems; ++i) {
        const std::string& path = problems[i].path;
        const QString line = path.starts_with("line ") ? QString::fromStdString(path.substr(5)) : QString();
        lines << (line.isEmpty() ? entryProblem(problems[i]) : tr("Line %1: %2").arg(line, entryProblem(problems[i])));
    }
    if (problems.size() > shownProblems)
        lines << tr("and %n more", nullptr, static_cast<int>(problems.size() - shownProblems));
    return lines.join(u'\n');
}

void ActualsRatesSection::showUse() {
    const LedgerActuals& actuals = document_.spending().actuals();
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (const auto& [currency, use] : actuals.rates) {
        const QString how =
            rateUseSentences(currency, use, document_.project(), view_.formatter()).join(QStringLiteral("; "));
        if (currency.empty() || how.isEmpty()) continue;
        rows.push_back({{shownFileText(currency)},
                        {how, how},
                        {use.waiting > 0 ? tr("a rate is missing") : tr("converted"),
                         {},
                         use.waiting > 0 ? QStringLiteral("caution") : QString()}});
    }
    const bool any = !rows.empty();
    useTable_->setContent({{tr("Currency")}, {tr("How it was converted")}, {tr("State")}}, std::move(rows));
    useTable_->setVisible(any);
    planRate_->setVisible(any);
}

void ActualsRatesSection::showRates() {
    const auto& rates = document_.project().finops.rates;
    const Formatter& formatter = view_.formatter();
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (auto rate = rates.rbegin(); rate != rates.rend(); ++rate)
        rows.push_back({{formatter.date(rate->date)},
                        {QString::fromStdString(rate->currency.code)},
                        {formatter.exactMoneyIn(rate->rate, formatter.currency())},
                        {shownFileText(rate->source), shownFileText(rate->source, 1000)}});
    const bool any = !rows.empty();
    table_->setContent({{tr("Day")}, {tr("Currency")}, {tr("One unit costs"), true}, {tr("Taken from")}},
                       std::move(rows));
    table_->setVisible(any);
    remove_->setVisible(any);
    remove_->setEnabled(table_->chosenRow() >= 0);
    empty_->setVisible(!any);
}

void ActualsRatesSection::showNotice(const QString& sentence) {
    notice_->setText(sentence);
    notice_->show();
}

void ActualsRatesSection::refresh() {
    const bool any = !document_.spending().actuals().rates.empty();
    useCard_->setTitle(tr("How charges were converted"));
    useText_->setText(any ? tr("A charge takes the rate of its day; without one, the last known before it; without "
                               "any, the plan's. Where there is none at all it waits and is in no sum.")
                          : tr("There are no charges yet. Rates can be entered now all the same."));
    planRate_->setText(tr("Open the plan's rates"));
    card_->setTitle(tr("Rates by day"));
    empty_->setTexts(
        tr("There are no rates yet; the plan's rates count. Enter the rate of a day below, or paste many."),
        tr("Enter a rate"));
    table_->setAccessibleName(tr("Rates by day"));
    remove_->setText(tr("Remove this rate"));
    add_->setText(tr("Add rate"));
    for (TextEdit* edit : {date_, currency_, rate_, source_}) edit->setFormatter(view_.formatter());
    date_->edit()->setPlaceholderText(QStringLiteral("2026-03-02"));
    currency_->edit()->setPlaceholderText(QString::fromStdString(usualCurrency().code));
    rate_->edit()->setPlaceholderText(QStringLiteral("1,380.5"));
    manyCard_->setTitle(tr("Many rates at once"));
    manyText_->setText(
        tr("Paste from a spreadsheet or a bank's page, one day a line: day, currency and rate. A first "
           "line with column names may stand above. What is there already for a day is replaced."));
    paste_->setPlaceholderText(QStringLiteral("2026-03-02\tUSD\t1,380.5"));
    paste_->setAccessibleName(tr("Rates to paste"));
    take_->setText(tr("Take over"));
    file_->setText(tr("From a CSV …"));
    showUse();
    showRates();
}

}  // namespace jupan
