#include "ui/pages/scenarios_comparison.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>

#include "ui/analysis/money_charts.h"
#include "ui/pages/chart_actions.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

constexpr int twoLineRow = 44;
constexpr int rowOfChart = 30;    // pixels a scenario
constexpr int maximumChart = 12;  // scenarios that are given their full height

/// A figure and below it the difference to the base, with a mark and a word.
class DifferenceDelegate : public FigureDelegate {
public:
    using FigureDelegate::FigureDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = FigureDelegate::sizeHint(option, index);
        const QFontMetrics metrics(smallFont(option.font));
        return {std::max(size.width(), metrics.horizontalAdvance(differenceOf(index)) + 4 * gridStep), twoLineRow};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QString difference = differenceOf(index);
        // The ground and the rule of the whole cell first, then the figure in its upper half.
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        const QStyle* style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const QRect inner = option.rect.adjusted(2 * gridStep, gridStep, -2 * gridStep, -gridStep);
        painter->save();
        const bool stale = isStale(option.widget);
        painter->setPen(stale ? currentTheme().muted : currentTheme().text);
        painter->setFont(option.font);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, index.data().toString());
        painter->setPen(stale ? currentTheme().muted : colourOf(index));
        painter->setFont(smallFont(option.font));
        painter->drawText(inner, Qt::AlignRight | Qt::AlignBottom, difference);
        painter->restore();
    }

private:
    static QFont smallFont(QFont font) {
        font.setPointSizeF(smallPoints);
        return font;
    }

    static ChangeDirection changeOf(const QModelIndex& index) {
        return static_cast<ChangeDirection>(index.data(ScenarioComparison::ChangeRole).toInt());
    }

    static QString differenceOf(const QModelIndex& index) {
        const QString text = index.data(ScenarioComparison::DifferenceRole).toString();
        if (text.isEmpty() || changeOf(index) == ChangeDirection::none) return text;
        const QChar mark = changeOf(index) == ChangeDirection::better ? QChar(0x25B2) : QChar(0x25BC);
        return QString(mark) + QChar(0x00A0) + text;
    }

    static QColor colourOf(const QModelIndex& index) {
        const Theme& theme = currentTheme();
        if (changeOf(index) == ChangeDirection::none) return theme.muted;
        return changeOf(index) == ChangeDirection::better ? theme.good : theme.bad;
    }
};

}  // namespace

ScenariosComparison::ScenariosComparison(const ProjectDocument& document, QWidget* parent)
    : Card({}, parent),
      document_(document),
      model_(new ScenarioComparison(this)),
      table_(new FiguresTable(QStringLiteral("scenarios.comparison"))),
      only_(new QLabel),
      chartBox_(new QWidget),
      metricLabel_(new QLabel),
      metric_(new QuietComboBox),
      chart_(new ScenarioComparisonChart),
      actions_(new ChartActions(ChartActions::Form::menu)) {
    table_->setItemDelegate(new DifferenceDelegate(table_));
    table_->verticalHeader()->setDefaultSectionSize(twoLineRow);
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->setMaximumColumnWidth(200);
    table_->setModel(model_);
    only_->setWordWrap(true);
    setRole(only_, "muted");
    metric_->setObjectName(QStringLiteral("scenarios.comparison.metric"));
    chart_->setObjectName(QStringLiteral("scenarios.comparison.chart"));
    metric_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    metricLabel_->setBuddy(metric_);

    auto* row = new QHBoxLayout;
    row->addWidget(metricLabel_);
    row->addWidget(metric_);
    row->addWidget(actions_, 1);
    auto* box = new QVBoxLayout(chartBox_);
    box->setContentsMargins(0, 2 * gridStep, 0, 0);
    box->addLayout(row);
    box->addWidget(chart_);
    body()->addWidget(only_);
    body()->addWidget(table_);
    body()->addWidget(chartBox_);
    connect(actions_, &ChartActions::fileRequested, this, &ScenariosComparison::fileRequested);
    connect(metric_, &QComboBox::currentIndexChanged, this, &ScenariosComparison::showChart);
    connect(table_, &FiguresTable::cellChosen, this, [this](const QModelIndex& index) {
        emit figureChosen(model_->scenarioAt(index.column()).id, figureOf(ScenarioComparison::metricAt(index.row())),
                          table_->viewport(), table_->visualRect(index));
    });
}

void ScenariosComparison::fillMetrics() {
    const QSignalBlocker quiet(metric_);
    const int chosen =
        std::max(metric_->currentIndex(), metric_->count() == 0 ? static_cast<int>(ComparedMetric::npv) : 0);
    metric_->clear();
    for (std::size_t i = 0; i < EnumNames<ComparedMetric>::names.size(); ++i)
        metric_->addItem(figureName(figureOf(static_cast<ComparedMetric>(i))));
    metric_->setCurrentIndex(chosen);
}

void ScenariosComparison::setScenarios(std::vector<AnalysedScenario> scenarios, const Formatter& formatter) {
    scenarios_ = std::move(scenarios);
    formatter_ = formatter;
    const bool several = scenarios_.size() > 1;
    setTitle(tr("Scenarios side by side, %1").arg(formatter.unitCaption()));
    only_->setText(tr("There is only the base case. Add a scenario above to compare."));
    only_->setVisible(!several);
    table_->setVisible(several);
    chartBox_->setVisible(several);
    metricLabel_->setText(tr("Chart of"));
    fillMetrics();
    model_->setScenarios(scenarios_, formatter_);
    showChart();
}

void ScenariosComparison::showChart() {
    const auto metric = static_cast<ComparedMetric>(std::max(0, metric_->currentIndex()));
    showScenarioMetric(*chart_, scenarios_, metric, document_.project(), formatter_);
    actions_->setChart(chart_, tr("Scenarios, %1").arg(figureName(figureOf(metric))));
    const auto rows = static_cast<int>(scenarios_.size());
    chart_->setMinimumHeight(92 + rowOfChart * std::min(rows, maximumChart) + 16 * std::max(0, rows - maximumChart));
}

}  // namespace jupan
