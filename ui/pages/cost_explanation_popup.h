// The arithmetic of a cost, shown beside its cell, with the months it consists of.
#pragma once

#include <QFrame>
#include <functional>

#include "ui/models/cost_text.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace jupan {

/// A popover that blocks nothing: closes with Esc or a click elsewhere, and gives the focus back. The arrow keys left
/// and right, or its buttons, go from month to month. Its texts can be selected and copied.
class CostExplanationPopup : public QFrame {
    Q_OBJECT

public:
    using MonthText = std::function<std::optional<CostMonthText>(int month)>;

    /// Parts: "cost_explanation.title", ".meaning", ".parts", ".result", ".previous", ".month", ".next", ".steps",
    /// ".month_result", ".notes".
    CostExplanationPopup(const CostText& text, MonthText monthText, QWidget* parent = nullptr);

    /// Opens it under `part` of `at` (in its coordinates); it deletes itself when it closes.
    static CostExplanationPopup* showAt(const CostText& text, MonthText monthText, QWidget* at, QRect part);

    void showMonth(int month);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QLabel* addText(const char* name, const char* role);
    void addMonthChoice();
    void fitHeight();
    void placeUnder(const QRect& anchor);

    CostText text_;
    MonthText monthText_;
    int month_ = 0;
    QRect anchor_;
    QWidget* content_;
    QScrollArea* scroll_;
    QPushButton* previous_ = nullptr;
    QPushButton* next_ = nullptr;
    QLabel* monthTitle_ = nullptr;
    QLabel* steps_ = nullptr;
    QLabel* monthResult_ = nullptr;
    QLabel* notes_ = nullptr;
};

}  // namespace jupan
