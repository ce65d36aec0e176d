#include "ui/pages/simulation_pictures.h"

#include <QGridLayout>
#include <QSignalBlocker>

#include "ui/analysis/analysis_words.h"
#include "ui/analysis/simulation_charts.h"
#include "ui/pages/chart_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

constexpr int chartHeight = 300;

}  // namespace

SimulationPictures::SimulationPictures(QWidget* parent)
    : QWidget(parent), metricLabel_(new QLabel), metric_(new QuietComboBox) {
    auto* distribution = new Card;
    auto* fanCard = new Card;
    auto* driverCard = new Card;
    metric_->setObjectName(QStringLiteral("simulation.metric"));
    metric_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    metricLabel_->setBuddy(metric_);
    auto* row = new QHBoxLayout;
    row->addWidget(metricLabel_);
    row->addWidget(metric_);
    row->addStretch(1);
    distribution->body()->addLayout(row);
    histogram_ = addChart<HistogramChart>(distribution, "simulation.histogram", "histogram");
    distribution->body()->addSpacing(cardGap);
    curve_ = addChart<SCurveChart>(distribution, "simulation.curve", "s-curve");
    fan_ = addChart<FanChart>(fanCard, "simulation.fan", "fan");
    drivers_ = addChart<SignedBarChart>(driverCard, "simulation.drivers", "drivers");
    drivers_->setMinimumHeight(0);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    for (Card* card : {distribution, fanCard, driverCard}) column->addWidget(card);
    connect(metric_, &QComboBox::currentIndexChanged, this, &SimulationPictures::showMetric);
}

template <class Chart>
Chart* SimulationPictures::addChart(Card* card, const char* name, const char* fileName) {
    auto* chart = new Chart;
    chart->setObjectName(QLatin1String(name));
    chart->setMinimumHeight(chartHeight);
    auto* actions = new ChartActions;
    actions->setChart(chart, QStringLiteral("simulation-") + QLatin1String(fileName));
    connect(actions, &ChartActions::fileRequested, this, &SimulationPictures::fileRequested);
    card->body()->addWidget(chart);
    card->body()->addWidget(actions);
    return chart;
}

Metric SimulationPictures::metric() const {
    return static_cast<Metric>(std::max(0, metric_->currentIndex()));
}

void SimulationPictures::fillMetrics() {
    const QSignalBlocker quiet(metric_);
    for (int i = 0; i < static_cast<int>(EnumNames<Metric>::names.size()); ++i) {
        const QString name = metricName(static_cast<Metric>(i));
        // In place, since the list may be open while a run ends.
        if (i < metric_->count())
            metric_->setItemText(i, name);
        else
            metric_->addItem(name);
    }
    metricLabel_->setText(tr("Distribution of"));
    metric_->setAccessibleName(metricLabel_->text());
}

void SimulationPictures::showSimulation(std::shared_ptr<const Simulation> simulation, const Project& project,
                                        const Results& results, const Formatter& formatter) {
    simulation_ = std::move(simulation);
    project_ = project;
    formatter_ = formatter;
    fillMetrics();
    showMetric();
    showFan(*fan_, *simulation_, project_, results, formatter_);
    showDrivers(*drivers_, *simulation_, project_, formatter_);
    drivers_->setMinimumHeight(drivers_->sizeHint().height());
}

void SimulationPictures::showMetric() {
    if (!simulation_) return;
    showHistogram(*histogram_, metric(), *simulation_, project_, formatter_);
    showSCurve(*curve_, metric(), *simulation_, project_, formatter_);
}

}  // namespace jupan
