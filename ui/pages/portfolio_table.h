// The portfolio's projects as a table that needs no scrolling of its own on a usual screen.
#pragma once

#include <QTableView>

#include "ui/analysis/portfolio_view.h"

namespace jupan {

class PortfolioTableModel;

/// Figures take what they need under headings of several lines; names share the rest, on several lines where one is
/// too short. As high as its rows, up to thirty. Columns in which nothing stands are hidden.
class PortfolioTable : public QTableView {
    Q_OBJECT

public:
    explicit PortfolioTable(QWidget* parent = nullptr);
    /// `formatter`: of portfolioFormatter().
    void fill(const Portfolio& portfolio, const Formatter& formatter);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void hideEmptyColumns();
    /// Sets the widths of all columns that hold figures; returns their sum.
    int fitFigures();
    void fitNames(int room);
    void fitHeights();
    [[nodiscard]] int needOf(PortfolioColumn column) const;
    [[nodiscard]] int longestWord(PortfolioColumn column) const;
    [[nodiscard]] int linesOf(int row) const;
    [[nodiscard]] int headingWidth(const QString& heading) const;

    PortfolioTableModel* model_;
};

}  // namespace jupan
