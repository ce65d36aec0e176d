#include "ui/pages/scale_ramps.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/analysis/scale_charts.h"
#include "ui/widgets/labelled_combo.h"

namespace jupan {
namespace {

constexpr int chartHeight = 340;

}  // namespace

ScaleRamps::ScaleRamps(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      measure_(newFormCombo(QStringLiteral("scale.measure"), 16)),
      chart_(new ScaleRampChart),
      actions_(new ChartActions(ChartActions::Form::menu)) {
    chart_->setObjectName(QStringLiteral("scale.ramps"));
    chart_->setMinimumHeight(chartHeight);
    header()->addWidget(measure_);
    header()->addWidget(actions_);
    body()->addWidget(chart_);
    connect(measure_, &QComboBox::activated, this, &ScaleRamps::draw);
    connect(actions_, &ChartActions::fileRequested, this, &ScaleRamps::fileRequested);
}

void ScaleRamps::load() {
    setTitle(tr("How far each department is"));
    const int chosen = std::max<int>(share, measure_->currentIndex());
    const QSignalBlocker quiet(measure_);
    measure_->clear();
    measure_->addItems({tr("As a share of its work"), tr("In items a month")});
    measure_->setCurrentIndex(chosen);
    measure_->setAccessibleName(tr("What the chart shows"));
    draw();
}

void ScaleRamps::draw() {
    showRamps(*chart_, document_.project(), measure_->currentIndex() == items ? RampMeasure::items : RampMeasure::share,
              view_.formatter());
    actions_->setChart(chart_, tr("Scale plan", "file name"));
}

}  // namespace jupan
