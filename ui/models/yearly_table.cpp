#include "ui/models/yearly_table.h"

#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {

void YearlyTable::setResults(const Results& results, const Formatter& formatter) {
    beginResetModel();
    years_ = results.years;
    formatter_ = formatter;
    const Metrics& metrics = results.metrics;
    total_ = {.year = 0,
              .benefit = metrics.totalBenefit,
              .cost = metrics.totalCost,
              .net = metrics.net,
              .cumulative = metrics.net,
              .roi = metrics.roi,
              .pvNet = metrics.npv};
    endResetModel();
}

int YearlyTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || years_.empty() ? 0 : rowTotal;
}

int YearlyTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || years_.empty() ? 0 : static_cast<int>(years_.size()) + 1;
}

std::optional<double> YearlyTable::amount(int row, int column) const {
    const YearFigures& year = isTotal(column) ? total_ : years_[static_cast<std::size_t>(column)];
    switch (row) {
        // Nothing is shown as "–", so that the years in which something happens stand out.
        case benefit:
            return year.benefit == 0 ? std::nullopt : std::optional(year.benefit);
        case cost:
            return year.cost == 0 ? std::nullopt : std::optional(year.cost);
        case net:
            return year.net;
        case cumulative:
            return year.cumulative;
        case roi:
            return year.roi;
        default:
            return year.pvNet;
    }
}

QString YearlyTable::text(int row, int column, bool exact) const {
    const auto value = amount(row, column);
    if (row == roi) return formatter_.fixedPercent(value, exact ? 4 : 0);
    return exact ? formatter_.exactMoney(value) : formatter_.tableMoney(value);
}

QVariant YearlyTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    const auto value = amount(row, index.column());
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column(), false);
        case Qt::ToolTipRole:
            if (!value && row == roi) return tr("No ROI: there is no cost here.");
            return text(row, index.column(), true);
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3")
                .arg(headerData(row, Qt::Vertical, Qt::DisplayRole).toString(),
                     headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                     text(row, index.column(), true));
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        case TotalRowRole:
            return row == net;
        case ToneRole:
            return static_cast<int>(value && *value < 0 ? FigureTone::bad : FigureTone::neutral);
        default:
            return {};
    }
}

QVariant YearlyTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((orientation == Qt::Horizontal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Horizontal) return isTotal(section) ? tr("Total") : formatter_.yearColumn(section);
    switch (section) {
        case benefit:
            return tr("Benefit");
        case cost:
            return tr("Cost");
        case net:
            return tr("Net benefit");
        case cumulative:
            return tr("Cumulative");
        case roi:
            return tr("ROI");
        default:
            return tr("PV of net benefit");
    }
}

}  // namespace jupan
