// One entry of the catalogue in full: its prices by day, what is known about the model, and who says so.
#pragma once

#include <QWidget>

#include "core/prices/price_catalogue.h"
#include "ui/format/formatter.h"

class QLabel;
class QPushButton;
class QTableView;

namespace jupan {

class PriceTextTable;

class PricesDetails : public QWidget {
    Q_OBJECT

public:
    /// Parts: "prices.details.heading", "prices.details.periods", "prices.details.notes".
    explicit PricesDetails(QWidget* parent = nullptr);

    void showEntry(const CatalogueModel& entry, const std::string& today, const Formatter& formatter);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* heading_;
    PriceTextTable* model_;
    QTableView* periods_;
    QLabel* notes_;
};

/// Models side by side: a row for each field, a column for each model.
class PricesComparison : public QWidget {
    Q_OBJECT

public:
    /// Parts: "prices.compare.table", "prices.compare.clear".
    explicit PricesComparison(QWidget* parent = nullptr);

    void showEntries(const std::vector<CatalogueModel>& entries, const std::string& today, const Formatter& formatter);

signals:
    void cleared();

private:
    QLabel* heading_;
    PriceTextTable* model_;
    QTableView* table_;
    QPushButton* clear_;
};

}  // namespace jupan
