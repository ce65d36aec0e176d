#include "ui/models/price_catalogue_table_model.h"

#include <algorithm>

#include "ui/models/price_words.h"

namespace jupan {
namespace {

/// Colours of chips are named after sources: a guess's is that of caution, a quote's the accent.
QString chipOf(Source source) {
    const std::string_view name = nameOf(source);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace

PriceCatalogueTableModel::PriceCatalogueTableModel(ProjectDocument& document, ViewSettings& view, QObject* parent)
    : EntityTableModel(document, view, parent), book_(view.prices()) {}

std::string PriceCatalogueTableModel::rowIdOf(const CatalogueModel& entry) {
    return (entry.own ? "own/" : "list/") + entry.id;
}

const CatalogueModel* PriceCatalogueTableModel::entry(const std::string& rowId) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const CatalogueModel& each) { return rowIdOf(each) == rowId; });
    return found == entries_.end() ? nullptr : &*found;
}

bool PriceCatalogueTableModel::passes(const CatalogueModel& entry) const {
    if (!filter_.provider.empty() && entry.provider != filter_.provider) return false;
    if (filter_.status && entry.status != *filter_.status) return false;
    const QString text = QString::fromStdString(entry.name + ' ' + entry.id + ' ' + entry.provider) + u' ' +
                         providerName(entry.provider);
    const QStringList words = filter_.words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::vector<EntityTableModel::Row> PriceCatalogueTableModel::makeRows() {
    entries_.clear();
    const PriceCatalogue& list = book_.list();
    const auto take = [this](const CatalogueModel* entry) {
        if (entry && passes(*entry)) entries_.push_back(*entry);
    };
    for (const CatalogueModel& own : book_.own().models)
        if (filter_.ownOnly || !findModel(list, own.id)) take(findModel(book_.all(), own.id));
    if (!filter_.ownOnly)
        for (const CatalogueModel& listed : list.models) {
            if (const CatalogueModel* shown = findModel(book_.all(), listed.id); shown && shown->own) take(shown);
            take(&listed);
        }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < entries_.size(); ++i) rows.push_back({rowIdOf(entries_[i]), i});
    return rows;
}

std::vector<EntityTableModel::Column> PriceCatalogueTableModel::makeColumns() {
    return {{tr("Model")},
            {tr("Status"), false, true},
            {tr("Input"), true},
            {tr("Cached input"), true},
            {tr("Cache write"), true},
            {tr("Output"), true},
            {tr("Batch in"), true},
            {tr("Batch out"), true},
            {tr("Long context")},
            {tr("Since")},
            {tr("Age"), true},
            {tr("Read on")},
            {tr("Provider")},
            {tr("Currency")},
            {tr("Source")}};
}

EntityTableModel::Cell PriceCatalogueTableModel::priceCell(const CatalogueModel& entry,
                                                           std::optional<double> amount) const {
    if (!amount) return {.text = unknownSign(), .tip = unknownTip()};
    return {.text = formatter().price(*amount, entry.currency.code)};
}

EntityTableModel::Cell PriceCatalogueTableModel::statusCell(const CatalogueModel& entry) const {
    if (entry.own)
        return {.text = tr("Own price"),
                .tip = tr("A contract price of your company; it counts instead of the list price."),
                .chip = chipOf(Source::quoted)};
    if (entry.status == ModelStatus::current) return {.text = choiceText(entry.status)};
    return {.text = choiceText(entry.status), .chip = chipOf(Source::guess)};
}

EntityTableModel::Cell PriceCatalogueTableModel::ageCell(const CatalogueModel& entry) const {
    const PriceAge known = ageOfEntry(entry, book_.today());
    const QString tip = tr("Vouched for on %1").arg(QString::fromStdString(known.day));
    if (!known.old) return {.text = ageText(known), .tip = tip};
    return {.text = ageText(known), .tip = tr("More than 90 days old. %1").arg(tip), .chip = chipOf(Source::guess)};
}

EntityTableModel::Cell PriceCatalogueTableModel::longContextCell(const CatalogueModel& entry,
                                                                 const CataloguePrice* price) const {
    if (!price || !price->longContext)
        return {.text = unknownSign(), .tip = tr("No price of its own for long requests is known")};
    return {.text = tr("over %1: %2 in, %3 out")
                        .arg(formatter().number(price->longContext->above),
                             formatter().price(price->longContext->input, entry.currency.code),
                             formatter().price(price->longContext->output, entry.currency.code))};
}

EntityTableModel::Cell PriceCatalogueTableModel::cell(const Row& row, int column) const {
    const CatalogueModel& entry = entries_[row.index];
    const CataloguePrice* price = priceOn(entry, book_.today());
    const auto amount = [&](auto member) -> std::optional<double> {
        if (!price) return std::nullopt;
        return price->*member;
    };
    const auto text = [](const QString& words) -> Cell {
        if (words.isEmpty()) return {.text = unknownSign(), .tip = unknownTip()};
        return {.text = words, .tip = words};
    };
    switch (column) {
        case name: {
            const QString shown = displayName(entry.name.empty() ? entry.id : entry.name);
            return {.text = shown, .tip = QStringLiteral("%1 (%2)").arg(shown, displayName(entry.id))};
        }
        case provider:
            return text(providerName(entry.provider));
        case status:
            return statusCell(entry);
        case currency:
            return text(QString::fromStdString(entry.currency.code));
        case input:
            return priceCell(entry, amount(&CataloguePrice::input));
        case cachedInput:
            return priceCell(entry, amount(&CataloguePrice::cachedInput));
        case cacheWrite:
            return priceCell(entry, amount(&CataloguePrice::cacheWrite));
        case output:
            return priceCell(entry, amount(&CataloguePrice::output));
        case batchInput:
            return priceCell(entry, amount(&CataloguePrice::batchInput));
        case batchOutput:
            return priceCell(entry, amount(&CataloguePrice::batchOutput));
        case longContext:
            return longContextCell(entry, price);
        case since:
            return text(price ? QString::fromStdString(price->from) : QString());
        case age:
            return ageCell(entry);
        case readOn:
            return text(QString::fromStdString(entry.readOn));
        default:
            return text(QString::fromStdString(sourceText(entry.sources)));
    }
}

}  // namespace jupan
