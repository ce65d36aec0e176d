#include "ui/models/scenario_metrics.h"

#include <array>

#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

constexpr std::array figures{
    Figure::net,          Figure::roi, Figure::npv,  Figure::roiPv,   Figure::benefitCostRatio,
    Figure::safetyMargin, Figure::irr, Figure::mirr, Figure::payback, Figure::discountedPayback,
    Figure::peakExposure};

}  // namespace

void ScenarioMetrics::setResults(std::shared_ptr<const Results> results, const Formatter& formatter) {
    beginResetModel();
    results_ = std::move(results);
    formatter_ = formatter;
    endResetModel();
}

Figure ScenarioMetrics::figure(const QModelIndex& index) const {
    const Figure own = figures.at(static_cast<std::size_t>(index.row()));
    return index.column() == 0 ? own : inCashLane(own);
}

QStringList ScenarioMetrics::reasons() const {
    QStringList lines;
    if (!results_) return lines;
    for (const Figure own : figures)
        if (const QString reason = undefinedReason(own, *results_, formatter_); !reason.isEmpty())
            lines << tr("%1: %2").arg(figureName(own), reason);
    return lines;
}

int ScenarioMetrics::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !results_ ? 0 : static_cast<int>(figures.size());
}

int ScenarioMetrics::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QVariant ScenarioMetrics::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !results_) return {};
    switch (role) {
        case Qt::DisplayRole:
            return figureText(figure(index), *results_, formatter_);
        case Qt::ToolTipRole: {
            const QString reason = undefinedReason(figure(index), *results_, formatter_);
            return reason.isEmpty() ? tr("Click for the arithmetic") : reason;
        }
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3")
                .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                     headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                     figureText(figure(index), *results_, formatter_));
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant ScenarioMetrics::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((orientation == Qt::Horizontal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return figureName(figures.at(static_cast<std::size_t>(section)));
    return section == 0 ? tr("All benefits") : tr("Cash only");
}

}  // namespace jupan
