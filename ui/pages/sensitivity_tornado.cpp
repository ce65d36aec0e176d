#include "ui/pages/sensitivity_tornado.h"

#include <QMouseEvent>
#include <limits>

#include "ui/analysis/analysis_words.h"
#include "ui/analysis/sensitivity_charts.h"
#include "ui/analysis/sensitivity_words.h"
#include "ui/models/scenario_inputs.h"
#include "ui/theme/stale.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

constexpr std::array<std::size_t, 3> bars{10, defaultBars, std::numeric_limits<std::size_t>::max()};

}  // namespace

SensitivityTornado::SensitivityTornado(QWidget* parent)
    : SensitivityTab(QStringLiteral("tornado"), parent),
      mostLabel_(new QLabel),
      most_(new QuietComboBox),
      rest_(new QLabel),
      hint_(new QLabel),
      chart_(new TornadoChart) {
    most_->setObjectName(partName("most"));
    most_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    mostLabel_->setBuddy(most_);
    QHBoxLayout* row = addRow();
    row->addWidget(mostLabel_);
    row->addWidget(most_);
    addChart(chart_, row);
    chart_->installEventFilter(this);
    chart_->setCursor(Qt::PointingHandCursor);
    rest_->setObjectName(partName("rest"));
    rest_->setWordWrap(true);
    addFigures(rest_);
    setRole(rest_, "muted");
    hint_->setWordWrap(true);
    setRole(hint_, "small");
    body()->addWidget(rest_);
    addTable();
    body()->addWidget(hint_);
    connect(most_, &QComboBox::currentIndexChanged, this, &SensitivityTornado::showBars);
    connect(table(), &SensitivityTable::rowChosen, this, &SensitivityTornado::inputRequested);
}

std::size_t SensitivityTornado::mostBars() const {
    return bars[static_cast<std::size_t>(std::max(0, most_->currentIndex()))];
}

void SensitivityTornado::refresh() {
    const QSignalBlocker quiet(most_);
    const int chosen = most_->count() == 0 ? 1 : most_->currentIndex();
    most_->clear();
    most_->addItems({tr("The first %1").arg(bars[0]), tr("The first %1").arg(bars[1]), tr("All")});
    most_->setCurrentIndex(chosen);
    mostLabel_->setText(tr("Inputs in the picture"));
    hint_->setText(tr("Click a row or a bar to see the input where it is entered."));
    setFileName(QStringLiteral("tornado-%1").arg(QLatin1String(nameOf(now().metric).data())));
    setReading(tornadoReading(now().tornado, now().project(), now().formatter));
    showBars();
    showTable();
}

void SensitivityTornado::showBars() {
    if (!hasCase()) return;
    showTornado(*chart_, now().tornado, now().project(), now().scenario, now().formatter, mostBars());
    chart_->setFixedHeight(std::max(220, chart_->sizeHint().height()));
    const QString rest = tornadoRest(now().tornado, mostBars(), now().formatter);
    rest_->setText(rest);
    rest_->setVisible(!rest.isEmpty());
}

void SensitivityTornado::showTable() {
    const Tornado& tornado = now().tornado;
    const Project& project = now().project();
    const Formatter settled = settledFor(tornado, now().formatter);
    const QString metric = metricCaption(tornado.metric, settled);
    std::vector<SensitivityRow> rows;
    for (const TornadoBar& bar : tornado.bars) {
        const auto input = [&](double value) {
            return SensitivityCell{.text = inputValue(project, bar.input.path, value, now().formatter)};
        };
        const auto result = [&](const MetricValue& value) {
            if (!value.value) return SensitivityCell{.text = undefinedReason(value.reason), .bad = true};
            return SensitivityCell{.text = metricCell(tornado.metric, value, settled),
                                   .tip = metricFigure(tornado.metric, value, now().formatter),
                                   .bad = *value.value < 0};
        };
        SensitivityCell swing{.text = QStringLiteral("–")};
        if (bar.swing) swing = result({.value = bar.swing});
        const auto known = project.provenance.find(bar.input.path);
        const Source source = known == project.provenance.end() ? Source::guess : known->second.source;
        rows.push_back({inputWords(project, bar.input.path),
                        bar.input.path,
                        {input(bar.input.low), input(bar.input.high), result(bar.atLow), result(bar.atHigh), swing,
                         SensitivityCell{.text = choiceText(source), .chip = QLatin1String(nameOf(source).data())}}});
    }
    table()->setRows({tr("Low"), tr("High"), tr("%1\nat low").arg(metric), tr("%1\nat high").arg(metric), tr("Swing"),
                      tr("Provenance")},
                     std::move(rows));
    table()->setAccessibleName(chart_->title());
}

bool SensitivityTornado::eventFilter(QObject* watched, QEvent* event) {
    if (watched == chart_ && event->type() == QEvent::MouseButtonRelease && hasCase()) {
        const QPointF at = static_cast<QMouseEvent*>(event)->position();
        const auto& hits = chart_->hits();
        // The bars' parts that answer the pointer stand in the order of the bars.
        for (std::size_t i = 0; i < std::min(hits.size(), now().tornado.bars.size()); ++i)
            if (hits[i].area.contains(at)) {
                emit inputRequested(QString::fromStdString(now().tornado.bars[i].input.path));
                break;
            }
    }
    return SensitivityTab::eventFilter(watched, event);
}

}  // namespace jupan
