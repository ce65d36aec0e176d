// The roadmap to look at and to work on: its form, its first day, the Gantt chart, milestones, the calendar file.
#pragma once

#include "ui/document/governance_state.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QScrollArea;

namespace jupan {

class ChartActions;
class ChoiceEdit;
class DateEdit;
class GanttChart;

/// Parts are "roadmap.form", "roadmap.start", "roadmap.chart", "roadmap.help", "roadmap.addMilestone",
/// "roadmap.removeMilestone", "roadmap.calendar", "roadmap.said".
class RoadmapChartCard : public Card {
    Q_OBJECT

public:
    RoadmapChartCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load(const RoadState& state, const std::array<GateResult, 2>& gates);

    /// Id of the chosen step; empty: none.
    [[nodiscard]] std::string chosen() const;
    /// Nothing for an unknown id.
    void choose(const std::string& id);

signals:
    void chosenChanged();
    /// The reader wants the form of the chosen step.
    void formWanted();
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    void buildHead();
    void changeStart(std::optional<Date> day);
    void move(const QString& id, int days, bool byKey, bool stretches);
    void addMilestone();
    void removeMilestone(const QString& id);
    void saveCalendar();
    void writeCalendar(const QString& path);
    void say(const QString& text, bool failed);
    void showRow();
    [[nodiscard]] bool isOwn(const std::string& id) const;

    ProjectDocument& document_;
    ViewSettings& view_;
    ChoiceEdit* form_;
    DateEdit* start_;
    GanttChart* chart_;
    ChartActions* actions_;
    QLabel* help_;
    QPushButton* add_;
    QPushButton* remove_;
    QPushButton* calendar_;
    QLabel* said_;
};

}  // namespace jupan
