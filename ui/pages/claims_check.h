// One claim recomputed: a reading a column, and below in words what fits and what does not.
#pragma once

#include <QWidget>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"

class QLabel;
class QTableView;

namespace jupan {

class PriceTextTable;

class ClaimsCheck : public QWidget {
    Q_OBJECT

public:
    ClaimsCheck(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    /// Nothing for an unknown id.
    void show(const std::string& claim);

private:
    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* heading_;
    QLabel* verdict_;
    PriceTextTable* model_;
    QTableView* table_;
    QLabel* sentences_;
};

}  // namespace jupan
