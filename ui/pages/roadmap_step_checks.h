// What a step is for, what it needs, and what "done" means for it: each check met or not yet, with the way there.
#pragma once

#include "ui/document/governance_state.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"

class QLabel;
class QVBoxLayout;

namespace jupan {

/// Checks are "roadmap.step.check.0" … with ".text" and, while they are not met, ".open".
class RoadmapStepChecks : public QWidget {
    Q_OBJECT

public:
    RoadmapStepChecks(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load(const RoadRow& row);

signals:
    void pageRequested(jupan::PageId page, const QString& path);

private:
    /// A check as it is shown.
    struct Line {
        QString words;
        bool met = false;
        PageId page{};
        QString path;
        bool operator==(const Line&) const = default;
    };
    void addLine(std::size_t index, const Line& line);

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* purpose_;
    QLabel* inputs_;
    QLabel* done_;
    QWidget* list_;
    QVBoxLayout* rows_;
    Language language_ = Language::korean;
    std::vector<Line> lines_;  ///< those shown: rows are built anew only if they differ, so that a link keeps the focus
};

}  // namespace jupan
