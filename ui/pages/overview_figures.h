// The headline figures of the overview as cards.
#pragma once

#include <QGridLayout>
#include <vector>

#include "core/project/project.h"
#include "ui/models/explanation.h"
#include "ui/widgets/card.h"

namespace jupan {

/// Net benefit, ROI, NPV, payback, peak cash and monthly cost; three a row, six where there is room.
class OverviewFigures : public QWidget {
    Q_OBJECT

public:
    explicit OverviewFigures(QWidget* parent = nullptr);
    void setResults(const Project& project, const Results& results, const Formatter& formatter);
    /// Greys the figures while an input is wrong.

signals:
    void clicked(jupan::Figure figure, QWidget* at);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry {
        Figure figure;
        QFrame* card;
        FigureLabel* label;
    };

    void add(Figure figure, const QString& name);
    [[nodiscard]] static QString lengthText(int months, const Formatter& formatter);
    void arrange(int columns);
    [[nodiscard]] QString secondLine(Figure figure, const Project& project, const Results& results,
                                     const Formatter& formatter) const;

    QGridLayout* grid_;
    std::vector<Entry> entries_;
    int columns_ = 0;
};

}  // namespace jupan
