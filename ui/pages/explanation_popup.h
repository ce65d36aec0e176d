// The arithmetic of a figure, shown beside it.
#pragma once

#include <QFrame>

#include "ui/models/explanation.h"

class QLabel;

namespace jupan {

/// A popover that blocks nothing: closes with Esc or a click elsewhere. Its texts can be selected and copied.
class ExplanationPopup : public QFrame {
    Q_OBJECT

public:
    explicit ExplanationPopup(QWidget* parent = nullptr);

    void setExplanation(const Explanation& explanation);

    /// Opens a popover for `explanation` under `at` (a part of it: `part`, in its coordinates; empty: all of it), on
    /// the same screen. It deletes itself when it closes and gives the focus back to `at`.
    static ExplanationPopup* showAt(const Explanation& explanation, QWidget* at, QRect part = {});

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QLabel* addText(const char* name, const char* role);
    void placeUnder(const QRect& anchor);

    QLabel* title_;
    QLabel* meaning_;
    QLabel* formula_;
    QLabel* values_;
    QLabel* reason_;
    QLabel* source_;
};

}  // namespace jupan
