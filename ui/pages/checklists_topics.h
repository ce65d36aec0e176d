// The eight checklists with how ready each is, as a list to choose from.
#pragma once

#include <QListView>
#include <vector>

#include "core/governance/readiness.h"
#include "ui/format/formatter.h"

namespace jupan {

/// A field a list, four or two beside each other: its name, a bar, and the bar in words. Arrows move.
class ChecklistsTopics : public QListView {
    Q_OBJECT

public:
    explicit ChecklistsTopics(QWidget* parent = nullptr);

    /// One a topic, in the order of ChecklistTopic.
    void setReadiness(const std::vector<Readiness>& readiness, const Formatter& formatter);
    [[nodiscard]] ChecklistTopic chosen() const;
    void choose(ChecklistTopic topic);

signals:
    void topicChosen(jupan::ChecklistTopic topic);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// As many fields beside each other as can be read.
    void layOut();
};

}  // namespace jupan
