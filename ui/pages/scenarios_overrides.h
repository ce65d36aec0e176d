// The inputs that have another value in a scenario: pick one by its name, type its value, take it away again.
#pragma once

#include <QComboBox>
#include <QPushButton>
#include <QWidget>
#include <string>
#include <vector>

#include "ui/document/project_document.h"
#include "ui/models/scenario_inputs.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class NumberEdit;
class ScenariosChanges;

class ScenariosOverrides : public QWidget {
    Q_OBJECT

public:
    ScenariosOverrides(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Shows the overrides of the scenario with this id.
    void showScenario(const std::string& id);
    /// Removes all rows and forgets what was typed wrong.
    void clear();

private:
    struct Row {
        std::string path;
        QWidget* box;
        NumberEdit* edit;
        QLabel* base;  ///< the input's value in the base case
        QPushButton* remove;
    };

    void addRow(const ScenarioInput& input);
    void loadRow(const Row& row, double value);
    void fillChoices();
    [[nodiscard]] std::string chosenPath() const;
    void addChosen();
    void setOverride(const Row& row, double value);
    void removeOverride(const std::string& path);
    [[nodiscard]] QString keyOf(const std::string& path) const;

    ProjectDocument& document_;
    ViewSettings& view_;
    std::string scenario_;
    QLabel* heading_;
    QLabel* none_;
    QVBoxLayout* list_;
    std::vector<Row> rows_;
    ScenariosChanges* changes_;  ///< what is no number
    QComboBox* choice_;
    QPushButton* add_;
    ErrorLabel* error_;
    std::vector<ScenarioInput> inputs_;  ///< those that the choice offers
};

}  // namespace jupan
