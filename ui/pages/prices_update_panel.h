// What an update from the catalogue would change, before it is done: each field of each model, NPV and total cost.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/prices/price_update.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QGridLayout;

namespace jupan {

/// Hidden until open(); the project stays as it is until the reader takes the new prices, in one undo step.
class PricesUpdatePanel : public Card {
    Q_OBJECT

public:
    /// Parts: "prices.update.model.<id>" (check boxes), "prices.update.npv", "prices.update.cost",
    /// "prices.update.apply", "prices.update.cancel", "prices.update.error", "prices.update.notes".
    PricesUpdatePanel(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Shows the preview with every model checked that names its catalogue entry.
    void open();
    /// Takes the document's state, if it is open.
    void refresh();

signals:
    /// The project was updated: the ids of how many models.
    void updated(int models);

private:
    void buildModels();
    void buildModel(const PriceDifference& difference);
    void addLine(const QString& field, const QString& before, const QString& after);
    void showNotes();
    void showPreview();
    void apply();
    [[nodiscard]] std::vector<std::string> chosen() const;
    [[nodiscard]] QString modelName(const std::string& id) const;

    ProjectDocument& document_;
    ViewSettings& view_;
    std::vector<PriceDifference> differences_;
    std::map<std::string, bool> checked_;
    QLabel* sentence_;
    QWidget* models_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QVBoxLayout* holder_;
    std::map<std::string, QCheckBox*> boxes_;
    QLabel* notes_;
    QLabel* npv_;
    QLabel* cost_;
    ErrorLabel* error_;
    QPushButton* apply_;
    QPushButton* cancel_;
};

}  // namespace jupan
