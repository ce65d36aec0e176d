// Pilot & roadmap (파일럿과 로드맵): where the firm stands, the way from the first week to everyday use, and its gates.
#pragma once

#include "ui/document/governance_state.h"
#include "ui/pages/page.h"

namespace jupan {

class GateCard;
class RoadmapChartCard;
class RoadmapStepCard;

class RoadmapPage : public Page {
    Q_OBJECT

public:
    RoadmapPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// "roadmap.<id>" chooses that step; "gates" brings the gates into view.
    void reveal(const QString& path) override;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    /// What the document does not tell by itself (spending, the simulation, the day) is another.
    void follow();
    void bringIntoView(QWidget* widget);
    /// The form that stands open, of the step chosen in the chart.
    void loadStep();

    RoadmapChartCard* chart_;
    RoadmapStepCard* step_;
    GateCard* pilotGate_;
    GateCard* scaleGate_;
    RoadState state_;
    bool followed_ = false;
};

}  // namespace jupan
