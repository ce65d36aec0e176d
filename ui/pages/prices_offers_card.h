// Seats on offer: what a person's access costs, and the way into the project's seats.
#pragma once

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QTableView;

namespace jupan {

class PriceOfferTableModel;

class PricesOffersCard : public Card {
    Q_OBJECT

public:
    /// Parts: "prices.offers.table", ".add", ".origin", ".why", ".open", ".delete_own", ".error", ".rates".
    PricesOffersCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();

signals:
    void rateWanted(const QString& currency);
    /// Asks for the seat plan that was added, by its input path.
    void seatWanted(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layoutTable();
    void showChoice();
    void add();
    void deleteOwn();

    ProjectDocument& document_;
    ViewSettings& view_;
    PriceOfferTableModel* model_;
    QTableView* table_;
    QLabel* origin_;
    QPushButton* add_;
    QLabel* why_;
    QPushButton* open_;
    QPushButton* forget_;  ///< deletes an own price
    ErrorLabel* error_;
    QPushButton* rates_;
    std::string chosen_;
    std::string missingRate_;
    QString added_;
    bool refreshing_ = false;
};

}  // namespace jupan
