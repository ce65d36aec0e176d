// One step of the roadmap: its days, owner, what comes before, and what "done" means for it.
#pragma once

#include "ui/document/governance_state.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace jupan {

class CheckListEdit;
class DateEdit;
class RoadmapStepChecks;
class TextEdit;

/// Parts are "roadmap.step.name", ".start", ".end", ".owner", ".note", ".after" (fields), ".state", ".early",
/// ".release", ".done" (a box, where only a person can tell) and ".doneOn", and those of RoadmapStepChecks.
class RoadmapStepCard : public Card {
    Q_OBJECT

public:
    RoadmapStepCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    /// Shows the step with this id; hides itself if there is none.
    void load(const RoadState& state, const std::string& id);
    /// Puts the keyboard into the first field.
    void enter();

signals:
    void pageRequested(jupan::PageId page, const QString& path);

private:
    void build();
    void connectFields();
    void loadFields(const RoadRow& row);
    void changeDays(bool ofStart, Date day);
    void changeAfter(const std::vector<std::string>& ids);
    void tick(std::optional<Date> day);
    /// One edit of the chosen step; problems are returned to be shown beside the field.
    Problems change(const QString& name, const char* field, const std::function<void(Project&)>& edit);
    [[nodiscard]] RoadmapItem* ownItem(Project& project) const;

    ProjectDocument& document_;
    ViewSettings& view_;
    std::string id_;
    RoadState state_;
    QLabel* standing_;
    QLabel* early_;
    TextEdit* name_;
    DateEdit* start_;
    DateEdit* end_;
    QPushButton* release_;
    TextEdit* owner_;
    TextEdit* note_;
    CheckListEdit* after_;
    QCheckBox* done_;
    DateEdit* doneOn_;
    RoadmapStepChecks* checks_;
};

}  // namespace jupan
