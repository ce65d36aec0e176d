// What a scenario changes that is no number: ladders of token workloads and billing of seats, in words, with a way to
// take each away.
#pragma once

#include <QVBoxLayout>
#include <functional>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class ScenariosChanges : public QWidget {
    Q_OBJECT

public:
    ScenariosChanges(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Shows those of the scenario with this id; none for an unknown one.
    void showScenario(const std::string& id);
    [[nodiscard]] bool isEmpty() const { return list_->count() == 0; }

private:
    struct Words {
        QString heading{};
        QString change{};  ///< may have several lines
        QString base{};    ///< what the base case has there
    };
    void addLadder(const ScenarioLadder& ladder);
    void addBilling(const ScenarioBilling& billing);
    void addRow(const QString& name, const Words& words, const std::function<void(Scenario&)>& takeAway);
    [[nodiscard]] QString stagesText(const std::vector<Stage>& stages) const;

    ProjectDocument& document_;
    ViewSettings& view_;
    QVBoxLayout* list_;
    ErrorLabel* error_;
    std::string scenario_;
};

}  // namespace jupan
