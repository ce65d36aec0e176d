// NPV against one input, with every value at which it is zero (break-even).
#pragma once

#include <optional>

#include "ui/charts/plane_chart.h"

namespace jupan {

/// An end of the input's valid range and the words at it ("lowest allowed: 0 %").
struct RangeEnd {
    double at = 0;
    QString text{};
};

struct InputCurveData {
    AxisWords input{};          ///< the axis of x
    QVector<QPointF> points{};  ///< x ascending. Where y is not finite, NPV is undefined and the line breaks; put such
                                ///< a point between the two sides of a jump
    std::optional<MarkedPoint> base{};  ///< the value in use now, and its words ("now 1,380 KRW")
    QVector<MarkedPoint> roots{};       ///< y is taken as 0; words: "NPV is 0 at 1,730 KRW"
    std::optional<RangeEnd> lowest{};   ///< empty: open
    std::optional<RangeEnd> highest{};
    QString above{};  ///< words over the ground where NPV > 0, without sign ("gains"); "+" is put before
    QString below{};  ///< where NPV < 0; "−" is put before
};

/// The texts speak for NPV.
class InputCurveChart : public PlaneChart {
    Q_OBJECT

public:
    explicit InputCurveChart(QWidget* parent = nullptr);
    void setData(InputCurveData curve, ChartTexts texts);

    /// A stretch of the input over which NPV keeps its sign.
    struct Band {
        double from = 0, to = 0;
        int sign = 0;  ///< 1 or -1
    };
    /// The stretches that are told apart, ascending.
    [[nodiscard]] const QVector<Band>& bands() const { return bands_; }

protected:
    bool hasData() const override;
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    void findPieces();
    void findBands();
    [[nodiscard]] QRectF endRect(bool lowest, const QRectF& content, const QRectF& plot) const;
    void layoutBands(const QRectF& plot);
    void layoutRangeEnds(const QRectF& content, const QRectF& plot);
    void layoutMarks(const QRectF& plot);
    void layoutHits(const QRectF& plot);

    InputCurveData data_;
    QVector<QPolygonF> pieces_;  // the line between its breaks
    QVector<Band> bands_;
    FreeRange xRange_;
    ValueRange yRange_;
};

}  // namespace jupan
