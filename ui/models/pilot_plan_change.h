// What the pilot's results change in the plan, computed on a worker: thousands of trials take longer than a blink.
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include "core/pilot/apply_to_plan.h"
#include "ui/document/project_document.h"

namespace jupan {

/// One KPI whose effect goes into the plan.
struct AppliedEffect {
    std::string kpi{};
    std::string path{};
};

/// The plan with every measured effect in it.
struct AppliedPilot {
    std::shared_ptr<const Project> plan{};  ///< the project as it is, where nothing can be taken over
    std::vector<AppliedEffect> effects{};
    std::vector<std::string> left{};  ///< KPIs without a defined effect, and those that the plan only tracks
    Problems problems{};              ///< of effects that the plan cannot take
};

/// Each figure keeps beside it that it was measured, on which `day`, and from how many observations.
AppliedPilot appliedPilot(const std::shared_ptr<const Project>& project, const std::vector<KpiStatistics>& statistics,
                          Date day);

class PilotPlanChange : public QObject {
    Q_OBJECT

public:
    explicit PilotPlanChange(QObject* parent = nullptr);
    /// Waits for what runs: a second or two at most.
    ~PilotPlanChange() override;

    /// Computes anew; what runs is dropped.
    void start(std::shared_ptr<const Project> before, std::shared_ptr<const Project> after);
    /// Forgets the result.
    void clear();
    [[nodiscard]] bool isRunning() const { return running_; }
    /// Of the last start that was finished.
    [[nodiscard]] const std::optional<PlanChange>& result() const { return result_; }
    [[nodiscard]] const Problems& problems() const { return problems_; }
    /// Waits until it is there; for tests and pictures.
    void finish();

signals:
    void changed();

private:
    void take(int run, const Result<PlanChange>& outcome);

    int run_ = 0;
    bool running_ = false;
    std::optional<PlanChange> result_;
    Problems problems_;
    std::vector<std::jthread> workers_;
};

}  // namespace jupan
