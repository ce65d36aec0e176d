// The quality rules of one data source: what is checked, its target, what was found, and whether that meets it.
#pragma once

#include <QWidget>
#include <string>

#include "ui/forms/entity_form.h"

class QLabel;
class QPushButton;
class QTableView;

namespace jupan {

class PriceTextTable;

class GovernanceRules : public QWidget {
    Q_OBJECT

public:
    /// Parts are "governance.rules.table", ".add", ".delete".
    GovernanceRules(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Shows the rules of the source with this id.
    void showSource(const std::string& id);

private:
    [[nodiscard]] const DataSource* source() const;
    [[nodiscard]] int chosen() const;
    void add();
    void remove();
    void fillTable();
    void showChoice();

    ProjectDocument& document_;
    ViewSettings& view_;
    std::string source_;
    QLabel* heading_;
    QLabel* none_;
    PriceTextTable* model_;
    QTableView* table_;
    QPushButton* add_;
    QPushButton* delete_;
    EntityForm* form_;
    bool filling_ = false;
};

}  // namespace jupan
