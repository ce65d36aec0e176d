// A table of texts that is as high as its rows and shares its width between the columns that hold names.
#pragma once

#include <QTableView>
#include <vector>

#include "ui/models/price_text_table.h"

namespace jupan {

class ActualsTable : public QTableView {
    Q_OBJECT

public:
    /// `stretched`: columns that share the room that the others leave; `mostRows`: before it scrolls by itself.
    ActualsTable(const QString& name, std::vector<int> stretched, int mostRows, QWidget* parent = nullptr);

    /// A row can be chosen; without it the table is only read.
    void setChoosing();
    /// Keeps the chosen row's place.
    void setContent(std::vector<PriceTextTable::Column> columns, std::vector<std::vector<PriceTextTable::Cell>> rows);
    /// -1 while none is chosen.
    [[nodiscard]] int chosenRow() const;

signals:
    void choiceChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layoutNow();

    PriceTextTable* rows_;
    std::vector<int> stretched_;
    int mostRows_;
    bool layingOut_ = false;
};

}  // namespace jupan
