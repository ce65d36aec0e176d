#include "ui/models/token_cost_table_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/models/entity_table_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

const QString dash = QChar(0x2013);

/// Small prices differ in their first digits; the exact figure is in the tip.
double fourDigits(double amount) {
    return QString::number(amount, 'g', 4).toDouble();
}

}  // namespace

std::optional<Encoding> encodingOf(const Model& model) {
    return model.tokenizer ? encodingFromName(nameOf(*model.tokenizer)) : std::nullopt;
}

void TokenCostTableModel::show(const Project& project, std::vector<ComparedModel> models,
                               const std::array<std::vector<SampleCount>, allEncodings.size()>& counts,
                               const Workload* load, const Formatter& formatter) {
    const bool sameRows =
        models.size() == models_.size() &&
        std::equal(models.begin(), models.end(), models_.begin(),
                   [](const ComparedModel& a, const ComparedModel& b) { return a.model.id == b.model.id; });
    const bool several = std::any_of(models.begin(), models.end(), [&](const ComparedModel& each) {
        return each.model.currency != project.settings.currency;
    });
    const bool reset = !sameRows || several != manyCurrencies_;
    if (reset) beginResetModel();
    models_ = std::move(models);
    manyCurrencies_ = several;
    formatter_ = formatter;
    rows_.clear();
    std::vector<std::optional<double>> money;
    for (const ComparedModel& each : models_) {
        Row& row = rows_.emplace_back();
        std::optional<double>& amount = money.emplace_back();
        row.encoding = encodingOf(each.model);
        if (!row.encoding) continue;
        const std::vector<SampleCount>& samples = counts[static_cast<std::size_t>(*row.encoding)];
        row.tokens = measuredTokens(samples);
        row.perCharacter = tokensPerCharacter(samples);
        if (!row.tokens.input && !row.tokens.output) continue;
        row.cost = textCost(project, each.model, row.tokens.input ? row.tokens.input->mean : 0,
                            row.tokens.output ? row.tokens.output->mean : 0, load);
        amount = row.cost->monthHere ? row.cost->monthHere : row.cost->requestHere;
    }
    const std::optional<std::size_t> best = cheapestOf(money);
    cheapest_ = best ? static_cast<int>(*best) : -1;
    settleUnit();
    if (reset) {
        endResetModel();
        return;
    }
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows_.empty()) emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void TokenCostTableModel::settleUnit() {
    double largest = 0;
    double smallest = std::numeric_limits<double>::infinity();
    for (const Row& row : rows_) {
        if (!row.cost || !row.cost->monthHere || *row.cost->monthHere == 0) continue;
        largest = std::max(largest, *row.cost->monthHere);
        smallest = std::min(smallest, *row.cost->monthHere);
    }
    steps_ = formatter_.fixedFor(largest, smallest);
}

int TokenCostTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TokenCostTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QString TokenCostTableModel::shortPrice(double amount, const std::string& currency) const {
    return formatter_.price(fourDigits(amount), currency);
}

TokenCostTableModel::Cell TokenCostTableModel::tokenizerCell(int row) const {
    const ComparedModel& shown = models_[static_cast<std::size_t>(row)];
    if (!shown.model.tokenizer)
        return {.text = tr("not known"),
                .tip = tr("How this model cuts text into tokens is not known here, so nothing is counted for it.")};
    const std::string_view known = nameOf(*shown.model.tokenizer);
    const QString name = QString::fromLatin1(known.data(), static_cast<qsizetype>(known.size()));
    if (shown.assumed)
        return {.text = tr("%1, assumed").arg(name),
                .tip = tr("No source confirms this tokenizer; the true count may differ.")};
    return {.text = tr("%1, exact").arg(name), .tip = tr("Counted token by token, as the provider does.")};
}

TokenCostTableModel::Cell TokenCostTableModel::missing(int row) const {
    const ComparedModel& shown = models_[static_cast<std::size_t>(row)];
    return {
        .text = dash,
        .tip = tr("The project has no exchange rate for %1.").arg(QString::fromStdString(shown.model.currency.code))};
}

TokenCostTableModel::Cell TokenCostTableModel::cell(int row, int column) const {
    if (column == tokenizer) return tokenizerCell(row);
    const Row& figures = rows_[static_cast<std::size_t>(row)];
    if (!figures.encoding && column == input) return tokenizerCell(row);
    if (!figures.cost) return {.text = dash};
    const TextCost& cost = *figures.cost;
    const std::string& own = models_[static_cast<std::size_t>(row)].model.currency.code;
    const std::string& here = formatter_.currency();
    const auto tokens = [&](const std::optional<TokenStatistics>& statistics) -> Cell {
        return {.text = statistics ? formatter_.number(statistics->mean) : dash};
    };
    switch (column) {
        case input:
            return tokens(figures.tokens.input);
        case output:
            return tokens(figures.tokens.output);
        case perCharacter:
            return {.text = formatter_.fixedNumber(figures.perCharacter, 2),
                    .tip = formatter_.exactNumber(figures.perCharacter)};
        case request:
            return {.text = shortPrice(cost.request, own),
                    .tip = cost.longContext ? tr("%1: a long request, at the model's price for long requests.")
                                                  .arg(formatter_.price(cost.request, own))
                                            : formatter_.price(cost.request, own)};
        case requestHere:
            if (!cost.requestHere) return missing(row);
            return {.text = shortPrice(*cost.requestHere, here), .tip = formatter_.price(cost.requestHere, here)};
        case thousand:
            if (!cost.thousandHere) return missing(row);
            return {.text = shortPrice(*cost.thousandHere, here), .tip = formatter_.price(cost.thousandHere, here)};
        default:
            if (!cost.requestHere) return missing(row);
            if (!cost.monthHere)
                return {.text = dash, .tip = tr("There is no token workload to take the volume from.")};
            return {.text = steps_.cellMoney(cost.monthHere), .tip = formatter_.exactMoney(cost.monthHere)};
    }
}

QVariant TokenCostTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
    const bool figure = index.column() != tokenizer;
    switch (role) {
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::DisplayRole:
            return cell(index.row(), index.column()).text;
        case Qt::ToolTipRole: {
            const QString tip = cell(index.row(), index.column()).tip;
            return tip.isEmpty() ? QVariant() : QVariant("<qt>" + tip.toHtmlEscaped() + "</qt>");
        }
        case ToneRole:
            return index.row() == cheapest_ && index.column() >= request && index.column() <= month
                       ? QVariant(static_cast<int>(FigureTone::good))
                       : QVariant();
        default:
            return {};
    }
}

QVariant TokenCostTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount()) return {};
        const QString name = displayName(models_[static_cast<std::size_t>(section)].model.name);
        if (role == Qt::ToolTipRole) return QVariant("<qt>" + name.toHtmlEscaped() + "</qt>");
        if (role != Qt::DisplayRole) return {};
        return section == cheapest_ ? tr("%1 (cheapest)").arg(name) : name;
    }
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == tokenizer ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole) return {};
    const QString here = QString::fromStdString(formatter_.currency());
    switch (section) {
        case tokenizer:
            return tr("Tokenizer");
        case input:
            return tr("Input");
        case output:
            return tr("Output");
        case perCharacter:
            return tr("Per character");
        case request:
            return tr("Request");
        case requestHere:
            return tr("In %1").arg(here);
        case thousand:
            return tr("Per 1,000");
        default:
            return tr("Month (%1)").arg(steps_.unitCaption());
    }
}

}  // namespace jupan
