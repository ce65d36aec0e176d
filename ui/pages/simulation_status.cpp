#include "ui/pages/simulation_status.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/analysis/analysis_words.h"
#include "ui/document/project_document.h"
#include "ui/format/problem_text.h"
#include "ui/models/scenario_inputs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

using State = SimulationRunner::State;
constexpr int barSteps = 1000;
constexpr int barHeight = 8;

}  // namespace

SimulationStatus::SimulationStatus(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      runner_(document.simulation()),
      line_(new QLabel),
      notes_(new QLabel),
      bar_(new QProgressBar),
      cancel_(new QPushButton),
      again_(new QPushButton) {
    line_->setObjectName(QStringLiteral("simulation.status"));
    notes_->setObjectName(QStringLiteral("simulation.notes"));
    bar_->setObjectName(QStringLiteral("simulation.progress"));
    cancel_->setObjectName(QStringLiteral("simulation.cancel"));
    again_->setObjectName(QStringLiteral("simulation.again"));
    for (QLabel* label : {line_, notes_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setRole(notes_, "small");
    setRole(cancel_, "link");
    setRole(again_, "link");
    bar_->setRange(0, barSteps);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(barHeight);

    auto* row = new QHBoxLayout;
    row->setSpacing(3 * gridStep);
    row->addWidget(line_, 1);
    row->addWidget(cancel_, 0, Qt::AlignTop);
    row->addWidget(again_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridStep);
    column->addLayout(row);
    // The bar keeps its place while it is hidden, so that the page does not jump with every run.
    QSizePolicy keeps = bar_->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    bar_->setSizePolicy(keeps);
    column->addWidget(bar_);
    column->addWidget(notes_);

    connect(cancel_, &QPushButton::clicked, this, [this] { runner_.cancel(); });
    connect(again_, &QPushButton::clicked, this, [this] { runner_.runNow(); });
}

void SimulationStatus::showState(const Formatter& formatter) {
    const State state = runner_.state();
    line_->setText(line(formatter));
    setRole(line_, state == State::ready || state == State::running ? "muted" : "caution");
    notes_->setText(notes(formatter));
    notes_->setVisible(!notes_->text().isEmpty());
    cancel_->setText(tr("Cancel"));
    again_->setText(tr("Run again"));
    const bool canRun = document_.analysisProblems().empty() && !document_.hasInvalidInput();
    cancel_->setVisible(state == State::running);
    again_->setVisible(canRun && (state == State::cancelled || state == State::refused));
    bar_->setVisible(state == State::running);
    bar_->setAccessibleName(tr("Progress of the simulation"));
    showProgress(runner_.progress());
}

void SimulationStatus::showProgress(double share) {
    bar_->setValue(static_cast<int>(share * barSteps));
}

QString SimulationStatus::line(const Formatter& formatter) const {
    const QString trials = formatter.number(static_cast<double>(runner_.choice().trials), 0);
    switch (runner_.state()) {
        case State::ready: {
            const Simulation& simulation = *runner_.result();
            const QString text = tr("%1 trials, seed %2, %3, scenario %4")
                                     .arg(trials, QString::number(simulation.seed), samplerName(simulation.sampler),
                                          scenarioName(document_.project(), document_.scenario()));
            return simulation.npv.standardError ? tr("%1. Standard error of mean NPV: %2")
                                                      .arg(text, formatter.money(simulation.npv.standardError))
                                                : text;
        }
        case State::running:
            return runner_.result() ? tr("Simulating %1 trials. The figures below are the last ones.").arg(trials)
                                    : tr("Simulating %1 trials.").arg(trials);
        case State::cancelled:
            return runner_.result() ? tr("Cancelled. The figures below are the last ones and out of date.")
                                    : tr("Cancelled. There are no figures yet.");
        case State::refused:
            return runner_.problems().empty()
                       ? tr("The simulation has no result.")
                       : tr("The simulation has no result. %1").arg(problemLine(runner_.problems().front(), formatter));
        case State::waiting:
            break;
    }
    if (document_.hasInvalidInput())
        return tr("Out of date: a field needs correction. The simulation waits until then.");
    if (!document_.analysisProblems().empty())
        return tr("Out of date: the figures of the plan are too large to compute.");
    return tr("Out of date: something was changed. The simulation starts in a moment.");
}

QString SimulationStatus::notes(const Formatter&) const {
    if (!runner_.result()) return {};
    const Simulation& simulation = *runner_.result();
    QStringList notes;
    if (simulation.correlationRepaired)
        notes << tr(
            "The correlations contradict each other, so that no trial can obey them all. They were replaced by "
            "the nearest possible ones; see the table of correlations below.");
    if (simulation.drivers.empty())
        notes << tr(
            "In this scenario every input is certain, so all trials are the same. Choose a scenario of mode "
            "“base” to see a range.");
    return notes.join(u' ');
}

}  // namespace jupan
