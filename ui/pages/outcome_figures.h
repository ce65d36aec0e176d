// Benefits measured and money spent so far, and what they make of each other.
#pragma once

#include <QWidget>

#include "core/finops/outcome.h"
#include "ui/format/formatter.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace jupan {

/// Figures are "outcome.benefit", "outcome.cost", "outcome.ratio", "outcome.roi", each with a ".help".
class OutcomeFigures : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeFigures(QWidget* parent = nullptr);
    void show(const Realised& realised, const Formatter& formatter);

private:
    struct Entry {
        FigureLabel* figure;
        QLabel* help;
    };
    Entry add(const QString& name, int column);

    QGridLayout* grid_;
    Entry benefit_;
    Entry cost_;
    Entry ratio_;
    Entry roi_;
};

}  // namespace jupan
