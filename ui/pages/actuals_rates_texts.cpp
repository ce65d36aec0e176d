// What the section of exchange rates says and shows.
#include <QPlainTextEdit>

#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/format/read_fault_text.h"
#include "ui/pages/actuals_rates_section.h"
#include "ui/pages/actuals_table.h"
#include "ui/widgets/choice_edit.h"

namespace jupan {
namespace {

constexpr std::size_t shownProblems = 20;

}  // namespace

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
            rateUseSentences(currency, use, document_.project(), view_.formatter()).join(QStringLiteral(" · "));
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
