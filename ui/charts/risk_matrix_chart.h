// The risk register as a table of five by five: how likely a risk is (upwards), how bad it would be (to the right).
// Risks are numbered dots; beside the table stands which risk has which number, where the picture is wide enough.
#pragma once

#include <QStringList>
#include <QVector>

#include "ui/charts/chart_widget.h"

namespace jupan {

struct RiskDot {
    int number = 0;  ///< as in the list beside the picture
    QString name{};
    int likelihood = 1;  ///< 1..5; dots outside are left out
    int impact = 1;      ///< 1..5
    QString detail{};    ///< in the tooltip, under the name: response, owner
};

struct RiskMatrixData {
    QVector<RiskDot> dots{};  ///< the largest risk first
    QStringList unrated{};    ///< names of risks that nobody has rated yet; they stand apart
    int mediumFrom = 6;       ///< likelihood × impact from which a risk is no longer low
    int highFrom = 12;        ///< and from which it is high
    int chosen = 0;           ///< number of the risk whose dot has a ring; 0: none
};

/// Cells say their level by lightness and by the score in their corner, and the foot says the levels in words. What
/// does not fit into a cell is counted ("+3"); its tooltip names all.
class RiskMatrixChart : public ChartWidget {
    Q_OBJECT

public:
    explicit RiskMatrixChart(QWidget* parent = nullptr);
    void setData(RiskMatrixData risks, ChartTexts texts);

    QSize sizeHint() const override { return {560, 340}; }
    QSize minimumSizeHint() const override { return {280, 260}; }

    /// Number of the risk whose dot or name is drawn there; 0: none.
    [[nodiscard]] int numberAt(const QPointF& point);
    /// Where a cell is drawn; for what must be measured on the picture.
    [[nodiscard]] QRectF cell(int likelihood, int impact);

signals:
    /// A dot or a name was clicked.
    void chosen(int number);

protected:
    bool hasData() const override { return !data_.dots.isEmpty() || !data_.unrated.isEmpty(); }
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF cellRect(const QRectF& plot, int likelihood, int impact) const;
    [[nodiscard]] QColor levelColor(int score) const;
    [[nodiscard]] QString levelName(int score) const;
    [[nodiscard]] QFont smallFont() const;
    /// Of numbers in dots with room.
    [[nodiscard]] QFont numberFont() const;
    void layoutHeads(const QRectF& content, const QRectF& plot);
    void layoutCell(const QRectF& plot, int likelihood, int impact);
    void layoutDots(const QRectF& room, const QVector<const RiskDot*>& dots);
    void addDot(const QPointF& middle, double radius, const RiskDot& dot);
    /// What the shades mean; returns the height it takes.
    double layoutLevels(const QRectF& content, double top, bool measureOnly);
    void layoutNames(const QRectF& room);

    struct Place {
        int number;
        QRectF area;
    };
    RiskMatrixData data_;
    std::vector<Place> places_;
};

}  // namespace jupan
