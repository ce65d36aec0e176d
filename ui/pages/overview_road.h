// The roadmap's next step, and the risks that matter most with how ready the firm is.
#pragma once

#include "ui/document/governance_state.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace jupan {

/// Parts are "overview.road.text" and "overview.road.open".
class OverviewRoad : public Card {
    Q_OBJECT

public:
    explicit OverviewRoad(QWidget* parent = nullptr);
    void setState(const RoadState& state, const Formatter& formatter);

signals:
    void pageRequested(jupan::PageId page, const QString& path);

private:
    QLabel* text_;
    QPushButton* open_;
    std::string next_;
};

/// Parts are "overview.risk.1" … "overview.risk.3", "overview.risks.none", "overview.risks.open",
/// "overview.readiness" and "overview.readiness.open".
class OverviewRisks : public Card {
    Q_OBJECT

public:
    explicit OverviewRisks(QWidget* parent = nullptr);
    void setProject(const Project& project, Date today, const Formatter& formatter);

signals:
    void pageRequested(jupan::PageId page, const QString& path);

private:
    [[nodiscard]] static QString riskText(const Risk& risk, const Formatter& formatter);
    [[nodiscard]] static QString readinessText(const Project& project, Date today, const Formatter& formatter);

    std::array<QLabel*, 3> risks_{};
    QLabel* none_;
    QPushButton* openRisks_;
    QLabel* readiness_;
    QPushButton* openLists_;
};

}  // namespace jupan
