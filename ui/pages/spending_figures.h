// The headline figures of the page "Budget against actual".
#pragma once

#include <memory>

#include "core/finops/spending_rows.h"
#include "ui/format/formatter.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace jupan {

/// Four cards, in one row or, where it is narrow, in two: "spending.spent", "spending.forecast", "spending.todate",
/// "spending.landing". A click shows the arithmetic.
class SpendingFigureCards : public QWidget {
    Q_OBJECT

public:
    explicit SpendingFigureCards(QWidget* parent = nullptr);
    void setWatch(const SpendingWatch& watch, std::shared_ptr<const Project> project, const Formatter& formatter);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    FigureLabel* add(const char* name);
    void place(int columns);
    void explain(const FigureLabel* figure);

    QGridLayout* grid_;
    std::vector<QWidget*> cards_;
    int columns_ = 0;
    FigureLabel* spent_;
    FigureLabel* forecast_;
    FigureLabel* toDate_;
    FigureLabel* landing_;
    SpendingWatch watch_;
    std::shared_ptr<const Project> project_;
    SpendingRows month_;
    SpendingRows year_;
    Formatter formatter_;
};

}  // namespace jupan
