// Which day and which period the page "Budget against actual" looks at.
#pragma once

#include <QWidget>

#include "core/finops/spending_rows.h"
#include "ui/document/spending.h"
#include "ui/format/formatter.h"

class QDateEdit;
class QLabel;
class QPushButton;
class QToolButton;

namespace jupan {

/// "spending.asof", "spending.asof.last", "spending.version", "spending.period.month", "spending.period.year".
class SpendingHead : public QWidget {
    Q_OBJECT

public:
    explicit SpendingHead(QWidget* parent = nullptr);
    void showSpending(const Spending& spending, const Formatter& formatter);
    [[nodiscard]] SpendingPeriod period() const;

signals:
    /// Nothing: the last day with charges.
    void dayChosen(std::optional<jupan::Date> day);
    void periodChosen();

private:
    void restyle();

    QLabel* label_;
    QDateEdit* day_;
    QPushButton* last_;
    QLabel* version_;
    QToolButton* month_;
    QToolButton* year_;
};

}  // namespace jupan
