#include "ui/pages/prices_details.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/forms/list_card.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/price_text_table.h"
#include "ui/models/price_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

using Cell = PriceTextTable::Cell;

QTableView* makeTable(PriceTextTable* model, const QString& name) {
    auto* table = new QTableView;
    table->setObjectName(name);
    table->setModel(model);
    prepareTable(table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

Cell textCell(const std::string& text) {
    if (text.empty()) return {unknownSign(), unknownTip()};
    return {QString::fromStdString(text)};
}

Cell priceCell(std::optional<double> amount, const CatalogueModel& entry, const Formatter& formatter) {
    if (!amount) return {unknownSign(), unknownTip()};
    return {formatter.price(*amount, entry.currency.code)};
}

Cell tokensCell(std::optional<double> tokens, const Formatter& formatter) {
    if (!tokens) return {unknownSign(), unknownTip()};
    return {formatter.number(*tokens)};
}

/// The prices of a period in the order of the columns below.
std::vector<Cell> priceCells(const CataloguePrice* price, const CatalogueModel& entry, const Formatter& formatter) {
    const CataloguePrice none;
    const CataloguePrice& known = price ? *price : none;
    const auto given = [price](double amount) { return price ? std::optional(amount) : std::nullopt; };
    const auto cell = [&](std::optional<double> amount) { return priceCell(amount, entry, formatter); };
    const auto& longer = known.longContext;
    return {cell(given(known.input)),
            cell(known.cachedInput),
            cell(known.cacheWrite),
            cell(given(known.output)),
            cell(known.batchInput),
            cell(known.batchOutput),
            longer ? tokensCell(longer->above, formatter) : Cell{unknownSign(), unknownTip()},
            cell(longer ? std::optional(longer->input) : std::nullopt),
            cell(longer ? std::optional(longer->output) : std::nullopt)};
}

QStringList priceTitles() {
    return {PricesDetails::tr("Input"),     PricesDetails::tr("Cached input"), PricesDetails::tr("Cache write"),
            PricesDetails::tr("Output"),    PricesDetails::tr("Batch in"),     PricesDetails::tr("Batch out"),
            PricesDetails::tr("Long from"), PricesDetails::tr("Long in"),      PricesDetails::tr("Long out")};
}

QString tokenizerText(const CatalogueModel& entry) {
    if (!entry.tokenizer) return PricesDetails::tr("Tokenizer: not known.");
    if (entry.tokenizerAssumed)
        return PricesDetails::tr("Tokenizer: %1, assumed; no source confirms it.").arg(choiceText(*entry.tokenizer));
    return PricesDetails::tr("Tokenizer: %1.").arg(choiceText(*entry.tokenizer));
}

/// What no column has room for, a sentence a line.
QString notesText(const CatalogueModel& entry, const std::string& today, const Formatter& formatter) {
    QStringList lines;
    lines << PricesDetails::tr("Context window %1 tokens, longest answer %2 tokens.")
                 .arg(tokensCell(entry.contextWindow, formatter).text, tokensCell(entry.maxOutput, formatter).text);
    lines << tokenizerText(entry);
    if (const CataloguePrice* price = priceOn(entry, today); price && price->batchBasis)
        lines << choiceText(*price->batchBasis);
    if (const CataloguePrice* price = priceOn(entry, today); price && price->cacheWriteOneHour)
        lines << PricesDetails::tr("Writing to a cache that is kept for an hour costs %1.")
                     .arg(formatter.price(*price->cacheWriteOneHour, entry.currency.code));
    for (const RegionalFactor& region : entry.regions)
        lines << PricesDetails::tr("Processing in the region “%1” costs %2 of the listed price.")
                     .arg(QString::fromStdString(region.region), formatter.percent(region.factor));
    for (const HourPrice& hours : entry.hours)
        lines << PricesDetails::tr("From %1 to %2 UTC: %3 in, %4 out.")
                     .arg(QString::fromStdString(hours.fromUtc), QString::fromStdString(hours.toUtc),
                          formatter.price(hours.input, entry.currency.code),
                          formatter.price(hours.output, entry.currency.code));
    const PriceAge age = ageOfEntry(entry, today);
    lines << PricesDetails::tr("Sources: %1. Read on %2; vouched for on %3 (%4).")
                 .arg(textCell(sourceText(entry.sources)).text, QString::fromStdString(entry.readOn),
                      QString::fromStdString(age.day), ageText(age));
    return lines.join(u'\n');
}

}  // namespace

PricesDetails::PricesDetails(QWidget* parent)
    : QWidget(parent),
      heading_(new QLabel),
      model_(new PriceTextTable(this)),
      periods_(makeTable(model_, QStringLiteral("prices.details.periods"))),
      notes_(new QLabel) {
    heading_->setObjectName(QStringLiteral("prices.details.heading"));
    notes_->setObjectName(QStringLiteral("prices.details.notes"));
    setRole(heading_, "heading");
    setRole(notes_, "small");
    for (QLabel* label : {heading_, notes_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(heading_);
    layout->addWidget(periods_);
    layout->addWidget(notes_);
}

void PricesDetails::showEntry(const CatalogueModel& entry, const std::string& today, const Formatter& formatter) {
    const QString name = displayName(entry.name.empty() ? entry.id : entry.name);
    heading_->setText(
        entry.own ? tr("%1 (%2), own price").arg(name, QString::fromStdString(entry.id))
                  : tr("%1 (%2), %3").arg(name, QString::fromStdString(entry.id), providerName(entry.provider)));
    std::vector<PriceTextTable::Column> columns{{tr("Since")}};
    for (const QString& title : priceTitles()) columns.push_back({title, true});
    std::vector<std::vector<Cell>> rows;
    for (const CataloguePrice& price : entry.prices) {
        std::vector<Cell> row = priceCells(&price, entry, formatter);
        row.insert(row.begin(), textCell(price.from));
        rows.push_back(std::move(row));
    }
    model_->setContent(std::move(columns), std::move(rows));
    periods_->setAccessibleName(tr("Prices of %1 by day").arg(name));
    periods_->setVisible(!entry.prices.empty());
    fitTableHeight(periods_, shownRows);
    notes_->setText(notesText(entry, today, formatter));
}

void PricesDetails::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { fitTableHeight(periods_, shownRows); }, Qt::QueuedConnection);
}

PricesComparison::PricesComparison(QWidget* parent)
    : QWidget(parent),
      heading_(new QLabel),
      model_(new PriceTextTable(this)),
      table_(makeTable(model_, QStringLiteral("prices.compare.table"))),
      clear_(new QPushButton) {
    setRole(heading_, "heading");
    clear_->setObjectName(QStringLiteral("prices.compare.clear"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(heading_);
    layout->addWidget(table_);
    layout->addWidget(clear_, 0, Qt::AlignLeft);
    connect(clear_, &QPushButton::clicked, this, &PricesComparison::cleared);
}

void PricesComparison::showEntries(const std::vector<CatalogueModel>& entries, const std::string& today,
                                   const Formatter& formatter) {
    heading_->setText(tr("Side by side, for 1,000,000 tokens"));
    clear_->setText(tr("End the comparison"));
    table_->setAccessibleName(heading_->text());
    const QStringList titles = priceTitles() << tr("Context window") << tr("Age");
    std::vector<PriceTextTable::Column> columns{{tr("Price")}};
    std::vector<std::vector<Cell>> rows(static_cast<std::size_t>(titles.size()));
    for (std::size_t row = 0; row < rows.size(); ++row) rows[row].push_back({titles[static_cast<int>(row)]});
    for (const CatalogueModel& entry : entries) {
        const QString name = displayName(entry.name.empty() ? entry.id : entry.name);
        columns.push_back({entry.own ? tr("%1 (own price)").arg(name) : name, true});
        std::vector<Cell> cells = priceCells(priceOn(entry, today), entry, formatter);
        cells.push_back(tokensCell(entry.contextWindow, formatter));
        cells.push_back({ageText(ageOfEntry(entry, today))});
        for (std::size_t row = 0; row < rows.size(); ++row) rows[row].push_back(cells[row]);
    }
    model_->setContent(std::move(columns), std::move(rows));
    fitTableHeight(table_, shownRows);
}

}  // namespace jupan
