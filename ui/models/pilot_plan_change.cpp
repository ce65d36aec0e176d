#include "ui/models/pilot_plan_change.h"

#include <QCoreApplication>

namespace jupan {

AppliedPilot appliedPilot(const std::shared_ptr<const Project>& project, const std::vector<KpiStatistics>& statistics,
                          Date day) {
    AppliedPilot applied{.plan = project};
    Project plan = *project;
    for (const KpiStatistics& each : statistics) {
        const std::string path = effectPath(plan, each.kpi);
        if (!each.effect || path.empty()) {
            applied.left.push_back(each.kpi);
            continue;
        }
        const QString note = PilotPlanChange::tr("Pilot: %1 observations before, %2 during it")
                                 .arg(each.baseline.observations)
                                 .arg(each.pilot.observations);
        auto changed = appliedToPlan(plan, each, day, note.toStdString());
        if (!changed) {
            applied.problems.insert(applied.problems.end(), changed.problems().begin(), changed.problems().end());
            applied.left.push_back(each.kpi);
            continue;
        }
        plan = std::move(changed).value();
        applied.effects.push_back({each.kpi, path});
    }
    if (!applied.effects.empty()) applied.plan = std::make_shared<const Project>(std::move(plan));
    return applied;
}

PilotPlanChange::PilotPlanChange(QObject* parent) : QObject(parent) {}

PilotPlanChange::~PilotPlanChange() = default;  // threads join

void PilotPlanChange::start(std::shared_ptr<const Project> before, std::shared_ptr<const Project> after) {
    const int run = ++run_;
    running_ = true;
    workers_.emplace_back([this, run, before = std::move(before), after = std::move(after)] {
        auto outcome = std::make_shared<const Result<PlanChange>>(planChange(*before, *after));
        QMetaObject::invokeMethod(
            this, [this, run, outcome] { take(run, *outcome); }, Qt::QueuedConnection);
    });
    emit changed();
}

void PilotPlanChange::take(int run, const Result<PlanChange>& outcome) {
    if (run != run_) return;
    running_ = false;
    workers_.clear();
    result_ = outcome ? std::optional(outcome.value()) : std::nullopt;
    problems_ = outcome ? Problems{} : outcome.problems();
    emit changed();
}

void PilotPlanChange::clear() {
    ++run_;
    running_ = false;
    result_.reset();
    problems_.clear();
}

void PilotPlanChange::finish() {
    workers_.clear();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

}  // namespace jupan
