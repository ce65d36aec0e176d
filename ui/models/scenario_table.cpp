#include "ui/models/scenario_table.h"

#include "ui/models/scenario_inputs.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

constexpr int metricCount = static_cast<int>(EnumNames<ComparedMetric>::names.size());
constexpr int alignRight = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
constexpr int alignLeft = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);

bool isMoney(ComparedMetric metric) {
    return metric == ComparedMetric::net || metric == ComparedMetric::npv || metric == ComparedMetric::peakExposure ||
           metric == ComparedMetric::monthlyCost;
}

bool isDuration(ComparedMetric metric) {
    return metric == ComparedMetric::payback || metric == ComparedMetric::discountedPayback;
}

bool isShare(ComparedMetric metric) {
    return !isMoney(metric) && !isDuration(metric) && metric != ComparedMetric::benefitCostRatio;
}

/// The digits of a difference of shares; its unit is percentage points, not percent.
QString points(double difference, const Formatter& formatter) {
    QString text = formatter.fixedPercent(difference, 1);
    while (!text.isEmpty() && !text.back().isDigit()) text.chop(1);
    return text;
}

}  // namespace

std::vector<AnalysedScenario> analysedScenarios(const ProjectDocument& document) {
    const Project& project = document.project();
    std::vector<AnalysedScenario> scenarios{{{}, scenarioName(project, {}), document.resultsOf({})}};
    for (const Scenario& scenario : project.scenarios)
        scenarios.push_back(
            {scenario.id.text, QString::fromStdString(scenario.name), document.resultsOf(scenario.id.text)});
    return scenarios;
}

Figure figureOf(ComparedMetric metric) {
    switch (metric) {
        case ComparedMetric::net:
            return Figure::net;
        case ComparedMetric::roi:
            return Figure::roi;
        case ComparedMetric::npv:
            return Figure::npv;
        case ComparedMetric::roiPv:
            return Figure::roiPv;
        case ComparedMetric::benefitCostRatio:
            return Figure::benefitCostRatio;
        case ComparedMetric::safetyMargin:
            return Figure::safetyMargin;
        case ComparedMetric::irr:
            return Figure::irr;
        case ComparedMetric::mirr:
            return Figure::mirr;
        case ComparedMetric::payback:
            return Figure::payback;
        case ComparedMetric::discountedPayback:
            return Figure::discountedPayback;
        case ComparedMetric::peakExposure:
            return Figure::peakExposure;
        case ComparedMetric::monthlyCost:
            return Figure::monthlyCost;
    }
    return Figure::net;
}

QString metricText(ComparedMetric metric, std::optional<double> value, const Formatter& formatter) {
    if (isMoney(metric)) return formatter.tableMoney(value);
    if (isDuration(metric)) return formatter.months(value);
    if (metric == ComparedMetric::benefitCostRatio) return formatter.fixedNumber(value, 2);
    return formatter.fixedPercent(value, 1);
}

// The list ----------------------------------------------------------------------------------------------------------

void ScenarioList::setScenarios(std::vector<AnalysedScenario> scenarios, const Formatter& formatter) {
    beginResetModel();
    scenarios_ = std::move(scenarios);
    formatter_ = formatter;
    endResetModel();
}

int ScenarioList::rowOf(const std::string& id) const {
    for (std::size_t row = 0; row < scenarios_.size(); ++row)
        if (scenarios_[row].id == id) return static_cast<int>(row);
    return -1;
}

int ScenarioList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(scenarios_.size());
}

int ScenarioList::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 3;
}

QVariant ScenarioList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const AnalysedScenario& scenario = scenarios_[static_cast<std::size_t>(index.row())];
    const ComparedMetric metric = index.column() == 1 ? ComparedMetric::npv : ComparedMetric::payback;
    if (role == Qt::TextAlignmentRole) return index.column() == 0 ? alignLeft : alignRight;
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(scenario.name) : QVariant();
    if (!scenario.results) {
        if (role == Qt::DisplayRole) return formatter_.number(std::nullopt);
        return role == Qt::ToolTipRole ? tr("The figures of this scenario are too large to compute.") : QVariant();
    }
    if (role == Qt::DisplayRole) return metricText(metric, metricOf(*scenario.results, metric), formatter_);
    if (role == Qt::ToolTipRole) return undefinedReason(figureOf(metric), *scenario.results, formatter_);
    return {};
}

QVariant ScenarioList::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole) return section == 0 ? alignLeft : alignRight;
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Scenario");
    return section == 1 ? tr("%1, %2").arg(figureName(Figure::npv), formatter_.unitCaption())
                        : figureName(Figure::payback);
}

// Beside each other -------------------------------------------------------------------------------------------------

void ScenarioComparison::setScenarios(std::vector<AnalysedScenario> scenarios, const Formatter& formatter) {
    beginResetModel();
    scenarios_ = std::move(scenarios);
    formatter_ = formatter;
    endResetModel();
}

const AnalysedScenario& ScenarioComparison::scenarioAt(int column) const {
    return scenarios_[static_cast<std::size_t>(column)];
}

int ScenarioComparison::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || scenarios_.empty() ? 0 : metricCount;
}

int ScenarioComparison::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(scenarios_.size());
}

MetricChange ScenarioComparison::change(const QModelIndex& index) const {
    const auto& base = scenarios_.front().results;
    const auto& results = scenarioAt(index.column()).results;
    if (!results) return {};
    if (!base) return {.value = metricOf(*results, metricAt(index.row())), .difference = std::nullopt};
    return compareMetric(metricAt(index.row()), *base, *results);
}

QString ScenarioComparison::differenceText(const QModelIndex& index) const {
    if (index.column() == 0) return {};
    const MetricChange comparison = change(index);
    if (comparison.change == ChangeDirection::none) return comparison.difference ? tr("same") : QString();
    const bool better = comparison.change == ChangeDirection::better;
    if (!comparison.difference) return better ? tr("better") : tr("worse");
    const ComparedMetric metric = metricAt(index.row());
    QString text = isShare(metric) ? tr("%1 pp", "percentage points").arg(points(*comparison.difference, formatter_))
                                   : metricText(metric, comparison.difference, formatter_);
    if (*comparison.difference > 0) text.prepend(QLatin1Char('+'));
    return better ? tr("%1 better").arg(text) : tr("%1 worse").arg(text);
}

QVariant ScenarioComparison::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ComparedMetric metric = metricAt(index.row());
    const AnalysedScenario& scenario = scenarioAt(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return metricText(metric, change(index).value, formatter_);
        case DifferenceRole:
            return differenceText(index);
        case ChangeRole:
            return static_cast<int>(change(index).change);
        case Qt::ToolTipRole: {
            if (!scenario.results) return tr("The figures of this scenario are too large to compute.");
            const QString reason = undefinedReason(figureOf(metric), *scenario.results, formatter_);
            return reason.isEmpty() ? tr("Click for the arithmetic") : reason;
        }
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3 %4")
                .arg(figureName(figureOf(metric)), scenario.name, metricText(metric, change(index).value, formatter_),
                     differenceText(index));
        case Qt::TextAlignmentRole:
            return alignRight;
        default:
            return {};
    }
}

QVariant ScenarioComparison::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) return orientation == Qt::Horizontal ? alignRight : alignLeft;
    if (orientation == Qt::Horizontal) {
        const bool named = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return named ? QVariant(scenarioAt(section).name) : QVariant();
    }
    return role == Qt::DisplayRole ? QVariant(figureName(figureOf(metricAt(section)))) : QVariant();
}

}  // namespace jupan
