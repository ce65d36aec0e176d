#include "ui/pages/outcome_reconciliation.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QTableView>
#include <QTimeZone>
#include <algorithm>
#include <set>

#include "core/finops/vendor_spend.h"
#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/models/price_text_table.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"
#include "ui/widgets/labelled_combo.h"

namespace jupan {
namespace {

using Cell = PriceTextTable::Cell;

/// Local time of this computer around a year, for the days that belong to two months.
LocalTime localTimeOf(int year) {
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDateTime first(QDate(year, 1, 1), QTime(0, 0), Qt::UTC);
    LocalTime place{.offset = std::chrono::seconds(zone.offsetFromUtc(first))};
    for (const QTimeZone::OffsetData& change : zone.transitions(first, first.addYears(1).addDays(2)))
        place.changes.push_back({std::chrono::sys_seconds(std::chrono::seconds(change.atUtc.toSecsSinceEpoch())),
                                 std::chrono::seconds(change.offsetFromUtc)});
    return place;
}

}  // namespace

OutcomeReconciliation::OutcomeReconciliation(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      help_(new QLabel),
      content_(new QWidget),
      vendorLabel_(new QLabel),
      vendor_(newFormCombo(QStringLiteral("outcome.reconcile.vendor"))),
      monthLabel_(new QLabel),
      month_(newFormCombo(QStringLiteral("outcome.reconcile.month"))),
      numbers_(new PriceTextTable(this)),
      numbersTable_(new QTableView),
      notes_(new QLabel),
      monthEnd_(new QLabel),
      models_(new PriceTextTable(this)),
      modelsTable_(new QTableView),
      invoice_(new OutcomeInvoice(document, view)),
      error_(new ErrorLabel) {
    setRole(help_, "muted");
    numbersTable_->setObjectName(QStringLiteral("outcome.reconcile.numbers"));
    numbersTable_->setModel(numbers_);
    modelsTable_->setObjectName(QStringLiteral("outcome.reconcile.models"));
    modelsTable_->setModel(models_);
    for (QTableView* table : {numbersTable_, modelsTable_}) prepareTable(table);
    notes_->setObjectName(QStringLiteral("outcome.reconcile.notes"));
    setRole(notes_, "caution");
    monthEnd_->setObjectName(QStringLiteral("outcome.reconcile.monthEnd"));
    setRole(monthEnd_, "small");
    for (QLabel* label : {help_, notes_, monthEnd_}) label->setWordWrap(true);
    error_->setObjectName(QStringLiteral("outcome.reconcile.error"));

    auto* choice = new QGridLayout;
    choice->setHorizontalSpacing(4 * gridStep);
    choice->setVerticalSpacing(gridStep);
    setRole(vendorLabel_, "muted");
    setRole(monthLabel_, "muted");
    vendorLabel_->setBuddy(vendor_);
    monthLabel_->setBuddy(month_);
    choice->addWidget(vendorLabel_, 0, 0);
    choice->addWidget(vendor_, 1, 0);
    choice->addWidget(monthLabel_, 0, 1);
    choice->addWidget(month_, 1, 1);
    auto* rows = new QVBoxLayout(content_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3 * gridStep);
    rows->addLayout(choice);
    rows->addWidget(numbersTable_);
    rows->addWidget(notes_);
    rows->addWidget(monthEnd_);
    rows->addWidget(modelsTable_);
    rows->addWidget(error_);
    rows->addWidget(invoice_);
    body()->addWidget(help_);
    body()->addWidget(content_);

    for (QComboBox* combo : {vendor_, month_})
        connect(combo, &QComboBox::activated, this, &OutcomeReconciliation::showChoice);
    connect(&document, &ProjectDocument::opened, this, [this] { months_.clear(); });
}

std::vector<OutcomeReconciliation::Party> OutcomeReconciliation::parties() const {
    std::vector<Party> found;
    for (const GroupUse& use : document_.spending().actuals().groups) {
        const Party party{use.group.vendor, use.group.currency};
        if (!party.vendor.empty() && isValidCurrency(party.currency) && std::ranges::find(found, party) == found.end())
            found.push_back(party);
    }
    return found;
}

void OutcomeReconciliation::load() {
    setTitle(tr("Reconciliation"));
    parties_ = parties();
    content_->setVisible(!parties_.empty());
    help_->setText(parties_.empty()
                       ? tr("Bring in a vendor's usage and cost files first; then tokens at the prices of their days, "
                            "the vendor's cost and the invoice stand here side by side.")
                       : tr("Tokens at the prices of their days, the vendor's own cost, and the invoice, each gap with "
                            "its name. The vendor's days are those of UTC."));
    vendorLabel_->setText(tr("Vendor and currency"));
    monthLabel_->setText(tr("Month"));
    const QString chosen = vendor_->currentText();
    vendor_->clear();
    for (const Party& party : parties_)
        vendor_->addItem(QStringLiteral("%1 · %2").arg(QString::fromStdString(party.vendor),
                                                       QString::fromStdString(party.currency)));
    vendor_->setCurrentIndex(std::max(0, vendor_->findText(chosen)));
    const SpendingWatch& watch = document_.spending().watch();
    const YearMonth month = month_->currentIndex() < 0 || months_.empty()
                                ? watch.month
                                : months_[static_cast<std::size_t>(month_->currentIndex())];
    // An invoice of last December comes in January: a year back, the youngest first.
    months_ = monthsFrom(addMonths(watch.month, -12), 13);
    std::ranges::reverse(months_);
    month_->clear();
    for (const YearMonth each : months_) month_->addItem(view_.formatter().calendarMonth(each));
    const auto at = std::ranges::find(months_, month);
    month_->setCurrentIndex(at == months_.end() ? 0 : static_cast<int>(at - months_.begin()));
    showChoice();
}

OutcomeInvoice::Subject OutcomeReconciliation::subject() const {
    const Party& party = parties_[static_cast<std::size_t>(vendor_->currentIndex())];
    return {party.vendor, party.currency, months_[static_cast<std::size_t>(month_->currentIndex())]};
}

void OutcomeReconciliation::showChoice() {
    error_->clearMessage();
    if (parties_.empty()) return;
    const OutcomeInvoice::Subject chosen = subject();
    invoice_->show(chosen);
    const VendorInvoice* entered = invoice_->entered(chosen);
    const auto found = reconcile(document_.project(), document_.spending().actuals().actuals, chosen.vendor,
                                 {chosen.currency}, chosen.month, document_.spending().watch().asOf,
                                 entered ? std::optional(entered->amounts) : std::nullopt);
    if (!found) return error_->setMessage(problemLine(found.problems().front(), view_.formatter()));
    showNumbers(found.value(), entered);
    showNotes(found.value());
    showModels(found.value());
    showMonthEnd();
}

void OutcomeReconciliation::showNumbers(const Reconciliation& found, const VendorInvoice* invoice) {
    const auto gapName = [](GapKind kind) {
        switch (kind) {
            case GapKind::withoutPrice:
                return tr("Charged for models whose price is not known");
            case GapKind::withoutTokens:
                return tr("Charged without tokens: searches, images, fees");
            case GapKind::notCharged:
                return tr("Tokens that are not charged yet");
            case GapKind::credits:
                return tr("Credits");
            case GapKind::price:
                return tr("Other prices: batch, long requests, caching, contract, or an old list");
            case GapKind::invoice:
                return tr("Invoice against the vendor's own cost");
            case GapKind::rounding:
                return tr("Rounding on the invoice");
            case GapKind::tax:
                return tr("Value-added tax");
        }
        return QString();
    };
    const auto money = [&](const Decimal& amount) { return view_.formatter().exactMoneyIn(amount, found.currency); };
    // Of what is added on the way to the next number the sign matters.
    const auto gapMoney = [&](const Decimal& amount) {
        return (amount > Decimal() ? QStringLiteral("+") : QString()) + money(amount);
    };
    std::vector<std::vector<Cell>> rows;
    const auto add = [&](const QString& name, const QString& amount) {
        rows.push_back({{.text = name, .tip = name}, {.text = amount}});
    };
    add(tr("1  Tokens at the prices of their days"), money(found.computed));
    for (const Gap& gap : found.toCharged) add(QStringLiteral("     ") + gapName(gap.kind), gapMoney(gap.amount));
    add(tr("2  The vendor's cost"), money(found.charged));
    for (const Gap& gap : found.toInvoiced) add(QStringLiteral("     ") + gapName(gap.kind), gapMoney(gap.amount));
    if (invoice)
        add(tr("3  Invoice, tax included"), money(grossOf(invoice->amounts)));
    else
        add(tr("3  Invoice"), tr("not entered yet"));
    if (found.exchangeDifference) {
        const std::string& own = document_.project().settings.currency.code;
        const Decimal& difference = *found.exchangeDifference;
        add(tr("What the card's exchange rate made of it"), (difference > Decimal() ? QStringLiteral("+") : QString()) +
                                                                tableMoneyIn(difference, own, view_.formatter()));
        rows.back()[1].tip = view_.formatter().exactMoneyIn(difference, own);
    }
    numbers_->setContent({{tr("Number")}, {tr("Amount"), true}}, std::move(rows));
    fitTable(numbersTable_, 0, tr("Reconciliation"));
}

void OutcomeReconciliation::showNotes(const Reconciliation& found) {
    QStringList notes;
    if (found.waiting > 0)
        notes << tr("%n charge(s) wait for an exchange rate.", nullptr, static_cast<int>(found.waiting));
    if (!found.otherCurrencies.empty()) {
        QStringList codes;
        for (const std::string& code : found.otherCurrencies) codes << QString::fromStdString(code);
        notes << tr("Charges in %1 are not in these sums.").arg(codes.join(QStringLiteral(", ")));
    }
    notes_->setText(notes.join(u' '));
    notes_->setVisible(!notes.isEmpty());
}

void OutcomeReconciliation::showModels(const Reconciliation& found) {
    const Formatter& formatter = view_.formatter();
    std::vector<std::vector<Cell>> rows;
    for (const ModelReconciliation& model : found.models) {
        const QString name = model.model.empty() ? tr("Without a model") : QString::fromStdString(model.model);
        const auto amount = [&](const std::optional<Decimal>& value) {
            return value ? formatter.exactMoneyIn(*value, found.currency) : tr("not known");
        };
        rows.push_back({{.text = name, .tip = name},
                        {.text = formatter.number(static_cast<double>(model.inputTokens), 0)},
                        {.text = formatter.number(static_cast<double>(model.cachedTokens), 0)},
                        {.text = formatter.number(static_cast<double>(model.outputTokens), 0)},
                        {.text = amount(model.computed)},
                        {.text = amount(model.charged)}});
    }
    modelsTable_->setVisible(!rows.empty());
    models_->setContent({{tr("Model")},
                         {tr("Input tokens"), true},
                         {tr("of them cached"), true},
                         {tr("Output tokens"), true},
                         {tr("Computed"), true},
                         {tr("Charged"), true}},
                        std::move(rows));
    fitTable(modelsTable_, 0, tr("By model"));
}

void OutcomeReconciliation::showMonthEnd() {
    const OutcomeInvoice::Subject chosen = subject();
    const DailySpend spend = vendorSpend(document_.spending().actuals().actuals, chosen.vendor);
    const MonthEnd end = monthEnd(spend, chosen.month, localTimeOf(chosen.month.year));
    const std::string& currency = document_.project().settings.currency.code;
    monthEnd_->setVisible(!end.cutDays.empty());
    monthEnd_->setText(
        tr("By days of UTC, the vendor's month is %1; by local days it is about %2 (difference %3), since a day of UTC "
           "at the month's end lies in two local days.")
            .arg(view_.formatter().moneyIn(end.vendorMonth, currency),
                 view_.formatter().moneyIn(end.localMonth, currency),
                 view_.formatter().moneyIn(end.difference, currency)));
}

}  // namespace jupan
