// What was imported and entered so far; one can be taken away again.
#pragma once

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class ActualsTable;

class ActualsImportsCard : public Card {
    Q_OBJECT

public:
    /// Parts: "actuals.imports.table", ".remove", ".ask" with ".ask.text", ".ask.yes", ".ask.no", ".error", ".notice".
    ActualsImportsCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();

signals:
    void importWanted();

private:
    void build();
    void showRows();
    void ask();
    void dismiss();
    void removeChosen();
    /// Index of the chosen import in Spending::imports(), the latest being on top; or nothing.
    [[nodiscard]] std::optional<std::size_t> chosen() const;

    ProjectDocument& document_;
    ViewSettings& view_;
    ActualsTable* table_;
    EmptyState* empty_;
    QPushButton* remove_;
    QWidget* ask_;
    QLabel* askText_;
    QPushButton* yes_;
    QPushButton* no_;
    ErrorLabel* error_;
    QLabel* notice_;
};

}  // namespace jupan
