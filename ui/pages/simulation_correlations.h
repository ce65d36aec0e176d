// Which uncertain inputs move together: the matrix of rank correlations.
#pragma once

#include "ui/document/project_document.h"
#include "ui/format/formatter.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace jupan {

class CorrelationTable;

class SimulationCorrelations : public Card {
    Q_OBJECT

public:
    explicit SimulationCorrelations(ProjectDocument& document, QWidget* parent = nullptr);
    void showProject(const Formatter& formatter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void remove();
    void enter(const std::string& a, const std::string& b, double rho);
    void fillChoice(const std::vector<std::string>& shown);
    void fitTable();
    [[nodiscard]] QString repairText() const;

    ProjectDocument& document_;
    Formatter formatter_;
    std::vector<std::string> added_;  ///< chosen here, perhaps without a pair yet
    CorrelationTable* model_;
    QLabel* help_;
    QTableView* table_;
    ErrorLabel* error_;
    QLabel* repaired_;
    QLabel* choiceLabel_;
    QComboBox* choice_;
    QPushButton* add_;
    QPushButton* remove_;
};

}  // namespace jupan
