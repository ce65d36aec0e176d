// What a price list brings in, before it is taken over; or why it is refused, row by row.
#pragma once

#include <QWidget>

#include "core/prices/price_catalogue.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;
class QTableView;

namespace jupan {

class PriceTextTable;

/// All or nothing: a list with one refused row brings nothing. Hidden until showFile().
class PricesImportPanel : public QWidget {
    Q_OBJECT

public:
    /// Parts: "prices.import.heading", ".table", ".problems", ".take", ".cancel", ".error".
    explicit PricesImportPanel(ViewSettings& view, QWidget* parent = nullptr);

    /// Reads the file and shows what comes of it.
    void showFile(const QString& path);
    /// Sets the texts again.
    void refresh();

signals:
    /// So many own prices came in.
    void taken(int entries);

private:
    void showEntries(const PriceCatalogue& found);
    void showProblems(const Problems& problems);
    void take();
    void dismiss();

    ViewSettings& view_;
    QString path_;
    Result<PriceCatalogue> found_{Problems{}};
    QLabel* heading_;
    PriceTextTable* model_;
    QTableView* table_;
    QPlainTextEdit* problems_;
    ErrorLabel* error_;
    QPushButton* take_;
    QPushButton* cancel_;
};

}  // namespace jupan
