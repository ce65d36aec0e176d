// The price catalogue: every model it knows, found by words, provider and status; from here into the project.
#pragma once

#include <vector>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace jupan {

class PriceCatalogueTableModel;
class PricesComparison;
class PricesDetails;

class PricesCatalogueCard : public Card {
    Q_OBJECT

public:
    /// Parts: "prices.catalogue.search", ".provider", ".status", ".count", ".table", ".use", ".compare", ".own",
    /// ".error",
    /// ".rates".
    PricesCatalogueCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Takes the catalogue's and the document's state.
    void refresh();
    /// Puts the cursor into the search.
    void startSearch();

signals:
    /// The model with this id was added to the project.
    void used(const QString& model);
    /// Asks for a contract price of this model.
    void ownWanted(const jupan::CatalogueModel& entry);
    /// A currency has no exchange rate: asks for the place to enter it.
    void rateWanted(const QString& currency);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFilter();
    void buildButtons();
    void fillFilter();
    void filter();
    void choose();
    void showChoice();
    void forgetProblem();
    /// True if the project cannot convert the currency.
    [[nodiscard]] bool lacksRate(const std::string& currency) const;
    void use();
    void compare();
    void showComparison();
    void layoutTable();
    [[nodiscard]] QString priceOfDayMissing() const;

    ProjectDocument& document_;
    ViewSettings& view_;
    PriceCatalogueTableModel* model_;
    QLabel* sentence_;
    QLineEdit* search_;
    QComboBox* provider_;
    QComboBox* status_;
    QLabel* count_;
    QTableView* table_;
    EmptyState* nothing_;
    QPushButton* use_;
    QPushButton* compare_;
    QPushButton* own_;
    ErrorLabel* error_;
    QPushButton* rates_;
    PricesDetails* details_;
    PricesComparison* comparison_;
    std::string chosen_;                 ///< id of a row
    std::string missingRate_;            ///< currency
    std::vector<std::string> compared_;  ///< ids of rows
    std::vector<std::string> providers_;
    bool refreshing_ = false;
};

}  // namespace jupan
