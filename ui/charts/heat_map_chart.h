// A metric over two inputs: a table whose cells are coloured by how far the metric lies from a neutral figure.
#pragma once

#include <QStringList>
#include <QVector>
#include <optional>

#include "ui/charts/chart_widget.h"

namespace jupan {

struct HeatMapCell {
    std::optional<double> value{};  ///< empty or not finite: undefined, hatched with "–"
    QString reason{};               ///< why it is undefined
};

struct HeatMapData {
    QString rowTitle{};     ///< the input whose values stand at the left
    QString columnTitle{};  ///< the input whose values stand above
    QStringList rowHeads{};
    QStringList columnHeads{};
    QVector<QVector<HeatMapCell>> cells{};  ///< by row, then by column; missing ones are undefined
    std::optional<double> neutral{};    ///< neither good nor bad: 0 for NPV, the base for payback; empty: no colours
    bool lowerIsBetter = false;         ///< payback
    QString edgeName{};                 ///< words for the edge between both sides: "NPV is 0 here"; may be empty
    int baseRow = -1, baseColumn = -1;  ///< of the cell that is the project as it is; −1: none
};

/// Figures (ChartTexts::value) stand in all cells or in none: the type becomes smaller down to 10 pixels until the
/// widest figure fits its cell; if that does not suffice, cells show only whether they are better (+) or worse (−) than
/// neutral, and the tooltips the figures. Row and column heads that would touch are left out, not cut. A strong edge
/// runs between cells on both sides of the neutral figure; the base cell has a frame.
class HeatMapChart : public ChartWidget {
    Q_OBJECT

public:
    explicit HeatMapChart(QWidget* parent = nullptr);
    void setData(HeatMapData table, ChartTexts texts);

    QSize sizeHint() const override;

    /// Where a cell is drawn and in which colour; for what must be measured on the picture.
    struct Cell {
        QRectF rect{};
        QColor fill{};
    };
    [[nodiscard]] Cell cell(qsizetype row, qsizetype column);

protected:
    bool hasData() const override { return !data_.rowHeads.isEmpty() && !data_.columnHeads.isEmpty(); }
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    [[nodiscard]] std::optional<double> valueAt(qsizetype row, qsizetype column) const;
    /// From −1, the worst, over 0, neutral, to 1, the best; empty: undefined or without colours.
    [[nodiscard]] std::optional<double> goodness(qsizetype row, qsizetype column) const;
    [[nodiscard]] bool isBase(qsizetype row, qsizetype column) const;
    [[nodiscard]] QRectF cellRect(const QRectF& plot, qsizetype row, qsizetype column) const;
    [[nodiscard]] QColor cellColor(qsizetype row, qsizetype column) const;
    [[nodiscard]] QColor inkOn(const QColor& ground) const;
    /// The largest type in which every figure fits its cell; nothing if none does.
    [[nodiscard]] std::optional<QFont> figureFont(const QRectF& plot) const;
    [[nodiscard]] QString cellText(qsizetype row, qsizetype column, bool figures) const;
    void layoutCells(const QRectF& plot);
    void layoutEdge(const QRectF& plot);
    void layoutBase(const QRectF& plot);
    void layoutRowHeads(const QRectF& content, const QRectF& plot);
    void layoutColumnHeads(const QRectF& content, const QRectF& plot);
    void layoutTitles(const QRectF& content, const QRectF& plot, qsizetype rowTitleLines);
    /// How many lines the title of the rows may take in a corner of `width`, beside the heads of the columns and under
    /// their title.
    [[nodiscard]] qsizetype rowTitleLines(const QRectF& content, double width) const;

    /// What the strong edge, the frame and the hatching mean, under the table.
    struct Explained {
        enum class Sign { edge, frame, hatching };
        Sign sign = Sign::edge;
        QString text{};
        QRectF at{};  ///< of sign and text, from the left top of the foot
    };
    [[nodiscard]] std::vector<Explained> explained(double width) const;
    void layoutFoot(const QPointF& at, const std::vector<Explained>& signs);

    HeatMapData data_;
    double farthest_ = 0;  ///< the largest distance from neutral
    bool hasEdge_ = false;
};

}  // namespace jupan
