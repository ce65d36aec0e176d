#include "ui/pages/pilot_kpi_result.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/pilot/context_check.h"
#include "ui/analysis/pilot_charts.h"
#include "ui/format/field_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/pilot_words.h"
#include "ui/pages/chart_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

constexpr int chartHeight = 300;

}  // namespace

PilotKpiResult::PilotKpiResult(QWidget* parent)
    : QWidget(parent),
      name_(new QLabel),
      verdict_(new QLabel),
      sentence_(new QLabel),
      figures_(new QLabel),
      context_(new QLabel),
      control_(new ControlChartView),
      actions_(new ChartActions(ChartActions::Form::menu)) {
    setRole(name_, "heading");
    setRole(figures_, "small");
    for (QLabel* label : {name_, sentence_, figures_, context_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    control_->setMinimumHeight(chartHeight);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * gridStep);
    head->addWidget(name_, 1);
    head->addWidget(verdict_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridStep);
    auto* rule = new QFrame;
    setRole(rule, "line");
    column->addWidget(rule);
    column->addLayout(head);
    column->addWidget(sentence_);
    column->addWidget(figures_);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * gridStep);
    foot->addWidget(context_, 1, Qt::AlignTop);
    foot->addStretch(0);
    foot->addWidget(actions_, 0, Qt::AlignBottom);
    column->addLayout(foot);
    column->addWidget(control_);
    connect(actions_, &ChartActions::fileRequested, this, &PilotKpiResult::fileRequested);
}

void PilotKpiResult::nameParts(const std::string& kpi) {
    const QString name = QStringLiteral("pilot.result.") + QString::fromStdString(kpi);
    setObjectName(name);
    verdict_->setObjectName(name + QStringLiteral(".verdict"));
    sentence_->setObjectName(name + QStringLiteral(".sentence"));
    figures_->setObjectName(name + QStringLiteral(".figures"));
    context_->setObjectName(name + QStringLiteral(".context"));
    control_->setObjectName(name + QStringLiteral(".control"));
}

void PilotKpiResult::show(const KpiStatistics& statistics, const PilotKpi& kpi, const Project& project,
                          const Formatter& formatter) {
    nameParts(statistics.kpi);
    name_->setText(shortName(pilotKpiName(project, statistics.kpi).toStdString()));
    verdict_->setText(choiceText(statistics.verdict));
    setRole(verdict_, verdictRole(statistics.verdict));
    sentence_->setText(effectSentence(statistics, kpi.better, formatter) + QLatin1Char(' ') +
                       verdictSentence(statistics, kpi, formatter));
    figures_->setText(figuresText(statistics, kpi, formatter));
    showContext(statistics, kpi, project, formatter);
    showControl(*control_, kpi, project, formatter);
    const bool measured = statistics.baseline.observations + statistics.pilot.observations > 0;
    control_->setVisible(measured);
    actions_->setVisible(measured);
    actions_->setChart(control_, tr("Control chart %1", "file name").arg(pilotKpiName(project, statistics.kpi)));
}

QString PilotKpiResult::figuresText(const KpiStatistics& statistics, const PilotKpi& kpi, const Formatter& formatter) {
    QStringList lines;
    const auto side = [&](PilotPhase phase, const SampleSummary& sample) {
        if (sample.observations == 0) return;
        const QString mean = measuredText(sample.mean, kpi.unit, formatter);
        //: phase, mean, number of observations
        lines << (sample.items > sample.observations
                      ? tr("%1: mean %2 of %n observation(s), %3 items", nullptr, sample.observations)
                            .arg(choiceText(phase), mean, formatter.number(sample.items, 0))
                      : tr("%1: mean %2 of %n observation(s)", nullptr, sample.observations)
                            .arg(choiceText(phase), mean));
    };
    side(PilotPhase::baseline, statistics.baseline);
    side(PilotPhase::pilot, statistics.pilot);
    if (statistics.effect)
        lines << tr("Improvement %1, target %2, minimum %3")
                     .arg(effectText(statistics, formatter), formatter.percent(kpi.target),
                          formatter.percent(kpi.minimum));
    if (statistics.welch) lines << tr("Welch's t-test, %1").arg(welchSentence(*statistics.welch, formatter));
    return lines.join(QStringLiteral(" · "));
}

void PilotKpiResult::showContext(const KpiStatistics& statistics, const PilotKpi& kpi, const Project& project,
                                 const Formatter& formatter) {
    const ContextCheck check = contextCheck(project, kpi.kpi.text);
    QStringList lines = contextSentences(check, project, kpi.unit, formatter);
    if (statistics.small && statistics.effect)
        lines.prepend(tr("Fewer than %1 observations on a side: the interval is rough.").arg(fewObservations));
    const bool both = check.baseline.observations > 0 && check.pilot.observations > 0;
    const bool quiet = lines.isEmpty();
    if (quiet && both)
        lines << tr("Baseline and pilot were taken in the same circumstances, as far as they are known.");
    for (QString& line : lines) line.prepend(quiet ? QStringLiteral("✓ ") : QStringLiteral("⚠ "));
    setRole(context_, quiet ? "muted" : "caution");
    context_->setText(lines.join(u'\n'));
    context_->setVisible(!lines.isEmpty());
}

}  // namespace jupan
