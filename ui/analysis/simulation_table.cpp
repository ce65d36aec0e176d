#include "ui/analysis/simulation_table.h"

#include <algorithm>
#include <cmath>

#include "ui/analysis/analysis_words.h"
#include "ui/analysis/metric_texts.h"
#include "ui/analysis/simulation_words.h"

namespace jupan {
namespace {

constexpr int metricCount = static_cast<int>(EnumNames<Metric>::names.size());

Metric metricAt(int column) {
    return static_cast<Metric>(column);
}

double largestMoney(const Simulation& simulation) {
    double largest = 0;
    for (const MetricStatistics* statistics : {&simulation.npv, &simulation.net}) {
        largest = std::max(largest, std::abs(statistics->mean.value_or(0)));
        for (const auto& percentile : statistics->percentiles)
            largest = std::max(largest, std::abs(percentile.value_or(0)));
    }
    return largest;
}

}  // namespace

void SimulationStatistics::setSimulation(std::shared_ptr<const Simulation> simulation, const Formatter& formatter) {
    beginResetModel();
    simulation_ = std::move(simulation);
    unsettled_ = formatter;
    formatter_ = simulation_ ? formatter.fixedFor(largestMoney(*simulation_)) : formatter;
    endResetModel();
}

int SimulationStatistics::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !simulation_ ? 0 : rowTotal;
}

int SimulationStatistics::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : metricCount;
}

std::optional<double> SimulationStatistics::figure(int row, Metric metric) const {
    const MetricStatistics& statistics = statisticsOf(*simulation_, metric);
    switch (row) {
        case mean:
            return statistics.mean;
        case standardError:
            return statistics.standardError;
        case p10:
            return statistics.percentiles[1];
        case p50:
            return statistics.percentiles[3];
        default:
            return statistics.percentiles[5];
    }
}

QString SimulationStatistics::text(std::optional<double> figure, Metric metric) const {
    if (isMoney(metric)) return formatter_.cellMoney(figure);
    return metric == Metric::roi ? formatter_.percent(figure) : formatter_.number(figure, 2);
}

QVariant SimulationStatistics::data(const QModelIndex& index, int role) const {
    if (!simulation_ || !index.isValid()) return {};
    const Metric metric = metricAt(index.column());
    const auto value = figure(index.row(), metric);
    // Far smaller than what stands around it: in a unit of its own.
    if (role == Qt::DisplayRole && index.row() == standardError && isMoney(metric)) return unsettled_.money(value);
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) return text(value, metric);
    if (role != Qt::ToolTipRole) return {};
    if (value) return isMoney(metric) ? formatter_.exactMoney(value) : text(value, metric);
    if (statisticsOf(*simulation_, metric).count > 0) return tr("It takes at least two trials to tell.");
    return undefinedTrials(*simulation_, metric, formatter_);
}

QVariant SimulationStatistics::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(metricCaption(metricAt(section), formatter_)) : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return section == standardError
                   ? tr("How far the mean may be off by chance: in 95 % of cases less than twice this.")
               : section == p10 ? tr("A tenth of the trials lie below.")
               : section == p90 ? tr("A tenth of the trials lie above.")
                                : QString();
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case mean:
            return tr("Mean");
        case standardError:
            return tr("± standard error");
        case p10:
            return QStringLiteral("P10");
        case p50:
            return tr("P50 (median)");
        default:
            return QStringLiteral("P90");
    }
}

void SimulationChances::setSimulation(std::shared_ptr<const Simulation> simulation, const Formatter& formatter) {
    beginResetModel();
    simulation_ = std::move(simulation);
    formatter_ = formatter;
    endResetModel();
}

int SimulationChances::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !simulation_ ? 0 : static_cast<int>(simulation_->probPaybackWithin.size()) + 2;
}

int SimulationChances::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QVariant SimulationChances::data(const QModelIndex& index, int role) const {
    if (!simulation_ || !index.isValid()) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const int row = index.row();
    if (row == 0) return shareOfTrials(simulation_->probNpvPositive, formatter_);
    if (row == rowCount() - 1) return shareOfTrials(simulation_->paybackNone, formatter_);
    return shareOfTrials(simulation_->probPaybackWithin[static_cast<std::size_t>(row) - 1], formatter_);
}

QVariant SimulationChances::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Horizontal) return tr("Share of trials");
    if (section == 0) return tr("NPV above 0");
    if (section == rowCount() - 1) return tr("never pays back");
    return tr("pays back within %1").arg(formatter_.months(12.0 * section));
}

}  // namespace jupan
