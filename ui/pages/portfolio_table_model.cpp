#include "ui/pages/portfolio_table_model.h"

#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

bool isFigure(PortfolioColumn column) {
    using enum PortfolioColumn;
    return column == npv || column == roi || column == payback || column == irr || column == probability ||
           column == guesses || column == exposure || column == readiness || column == rank;
}

}  // namespace

void PortfolioTableModel::show(const Portfolio& portfolio, const Formatter& formatter) {
    beginResetModel();
    portfolio_ = portfolio;
    formatter_ = formatter;
    headings_.clear();
    endResetModel();
}

void PortfolioTableModel::setHeadings(const QStringList& headings) {
    if (headings == headings_) return;
    headings_ = headings;
    emit headerDataChanged(Qt::Horizontal, 0, portfolioColumns - 1);
}

int PortfolioTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(portfolio_.entries.size());
}

int PortfolioTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : portfolioColumns;
}

QVariant PortfolioTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const PortfolioEntry& entry = portfolio_.entries[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<PortfolioColumn>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return portfolioCell(entry, column, formatter_);
        case Qt::ToolTipRole: {
            const QString hint = portfolioHint(entry, column, formatter_);
            const QString shown = hint.isEmpty() ? portfolioCell(entry, column, formatter_) : hint;
            return QStringLiteral("<span>%1</span>")
                .arg(shown.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
        }
        case Qt::TextAlignmentRole:
            return static_cast<int>((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case ToneRole:
            if (column == PortfolioColumn::npv && entry.money && entry.money->npv < 0)
                return static_cast<int>(FigureTone::bad);
            return {};
        default:
            return {};
    }
}

QVariant PortfolioTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const auto column = static_cast<PortfolioColumn>(section);
    if (role == Qt::DisplayRole) return headings_.value(section, heading(column));
    if (role == Qt::ToolTipRole) return heading(column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

}  // namespace jupan
