// Measurements in order of time against the limits of natural variation (individuals chart): what the process did by
// itself before the pilot, and what it does now.
#pragma once

#include <optional>

#include "ui/charts/plane_chart.h"

namespace jupan {

enum class ControlMarkKind {
    baseline,
    pilot,
    excluded  ///< kept, but counted nowhere
};

struct ControlMark {
    double value = 0;
    ControlMarkKind kind = ControlMarkKind::baseline;
    bool signal = false;  ///< outside the limits
    QString when{};       ///< at the axis, short: "4월 3일"
    QString note{};       ///< a further line of the tooltip; may be empty
};

struct ControlChartData {
    QVector<ControlMark> points{};  ///< in order of time, the baseline's first
    std::optional<double> mean{};   ///< of the baseline; empty: no lines are drawn
    std::optional<double> lower{}, upper{};
    QString meanName{}, lowerName{}, upperName{};  ///< at the right ends: "upper limit 15.2"
    QString baselineName{}, pilotName{};           ///< above their part of the picture
    QString valueCaption{};                        ///< above the axis: "minutes"
};

/// Points stand one beside the other, whatever the days between them. Baseline points are rings, those of the pilot
/// discs, signals larger diamonds in the colour of the limits, excluded ones crosses: told apart without colour. The
/// limits are solid where they were measured and dashed where they are only compared with. The axis need not begin at
/// zero. Names at the lines need room: in a narrow picture they are cut, the tooltips have them whole.
class ControlChartView : public PlaneChart {
    Q_OBJECT

public:
    explicit ControlChartView(QWidget* parent = nullptr);
    void setData(ControlChartData control, ChartTexts texts);

protected:
    bool hasData() const override;
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    [[nodiscard]] bool hasLines() const { return data_.mean && data_.lower && data_.upper; }
    /// Position of the border between both phases, in points; nothing where one of them is missing.
    [[nodiscard]] std::optional<double> border() const;
    [[nodiscard]] double top() const;
    /// Neither good nor bad: a pilot that works leaves the limits, too.
    [[nodiscard]] QColor signalColor() const { return colors().seriesColor(5); }
    QRectF layoutValueAxis(const QRectF& content, QRectF plot);
    void layoutPhases(const QRectF& plot);
    void layoutLimits(const QRectF& plot, double width);
    void layoutTimes(const QRectF& content, const QRectF& plot);
    void layoutPoints(const QRectF& plot);
    void layoutSignals(const QRectF& plot);
    void layoutHits(const QRectF& plot);

    ControlChartData data_;
    FreeRange xRange_;
    FreeRange yRange_;
};

}  // namespace jupan
