// The eight checklists with how ready each is, as a list to choose from.
#pragma once

#include <QListView>
#include <vector>

#include "core/governance/readiness.h"
#include "ui/format/formatter.h"

namespace jupan {

/// A row a list: its name, a bar, and the bar in words. Arrows move.
class ChecklistsTopics : public QListView {
    Q_OBJECT

public:
    explicit ChecklistsTopics(QWidget* parent = nullptr);

    /// One a topic, in the order of ChecklistTopic.
    void setReadiness(const std::vector<Readiness>& readiness, const Formatter& formatter);
    [[nodiscard]] ChecklistTopic chosen() const;
    void choose(ChecklistTopic topic);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void topicChosen(jupan::ChecklistTopic topic);
};

}  // namespace jupan
