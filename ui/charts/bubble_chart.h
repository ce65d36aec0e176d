// The cost-benefit matrix: work units by what they cost and what they bring, in four quadrants.
#pragma once

#include <array>
#include <optional>

#include "ui/charts/plane_chart.h"

namespace jupan {

struct Bubble {
    QString name{};
    double cost = 0;     ///< present value, along x
    double benefit = 0;  ///< present value, along y
    int effort = 3;      ///< 1–5, the size
    int risk = 3;        ///< 1–5, the shade, and a number in the label
    QString quadrant{};  ///< its name, for the tooltip
    QString label{};     ///< beside it; empty: name and risk
    QString details{};   ///< lines of the tooltip under the name; empty: benefit, cost, effort and risk
};

/// The ends of what size or shade means: "Effort 1" and "5". Without `to` all are alike, and only the first end is
/// shown.
struct BubbleKey {
    QString from{};
    QString to{};
};

struct BubbleData {
    QVector<Bubble> bubbles{};           ///< one whose figures are not finite is left out
    std::optional<QPointF> median{};     ///< (cost, benefit) where the quadrants meet
    std::array<QString, 4> quadrants{};  ///< names: top left, top right, bottom left, bottom right
    QString costCaption{};               ///< "PV of cost, 10k KRW"
    QString benefitCaption{};
    BubbleKey sizeKey{};   ///< of sizes 1 and 5; empty: "Effort 1" and "5"
    BubbleKey shadeKey{};  ///< of shades 1 and 5; empty: "Risk 1" and "5"
};

/// The texts speak for both axes.
class BubbleChart : public PlaneChart {
    Q_OBJECT

public:
    explicit BubbleChart(QWidget* parent = nullptr);
    void setData(BubbleData matrix, ChartTexts texts);

    /// Pixels from the middle of a bubble to its rim.
    static double radius(int effort);

protected:
    bool hasData() const override;
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    [[nodiscard]] QColor shade(int risk) const;
    double layoutKey(const QPointF& at, double most, bool draw);
    void layoutQuadrants(const QRectF& plot);
    [[nodiscard]] QRectF freeOfBubbles(const QRectF& corner, const QPointF& inwards, const QRectF& plot) const;
    [[nodiscard]] std::vector<QRectF> bubbleRects(const QRectF& plot) const;
    void layoutBubbles(const QRectF& plot);
    void layoutNames(const QRectF& plot);

    BubbleData data_;  // the largest bubble first
    FreeRange xRange_;
    ValueRange yRange_;
};

}  // namespace jupan
