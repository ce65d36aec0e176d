// How far the departments are month by month: as the stages of the scale plan say, and as the plan counts now.
#pragma once

#include "ui/charts/month_chart.h"

namespace jupan {

/// One department. Points are (month, figure); month 1 is the plan's first.
struct ScaleRamp {
    QString name{};
    QVector<QPointF> staged{};   ///< from the stages
    QVector<QPointF> present{};  ///< what the plan counts with now; may be empty
    QString presentName{};       ///< in tooltips: "Support, the plan now"
};

struct ScaleStageMark {
    double month = 0;  ///< in which it starts
    QString name{};
};

struct ScaleRampData {
    QVector<ScaleRamp> ramps{};  ///< the first seven are drawn: more cannot be told apart
    QVector<ScaleStageMark> stages{};
    double horizon = 0;  ///< last month of the plan; the axis reaches there at least
};

/// Solid: the stages. Dashed, of the same colour: the plan now. Departments are named at the right ends of their solid
/// lines, stages above the plot where they start, in steps where their names are longer than the stages.
class ScaleRampChart : public MonthChart {
    Q_OBJECT

public:
    static constexpr qsizetype mostRamps = 7;

    explicit ScaleRampChart(QWidget* parent = nullptr);
    void setData(ScaleRampData plan, ChartTexts texts);

    QSize sizeHint() const override { return {560, 320}; }

protected:
    bool hasData() const override { return !data_.ramps.isEmpty(); }
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    [[nodiscard]] QPen stagedPen(int index) const;
    [[nodiscard]] QPen presentPen(int index) const;
    /// The name of a stage above the plot, and the line under it.
    struct StageName {
        double x = 0;  ///< of the line
        int level = 0;
        QString text{}, fullText{};
        QRectF rect{};  ///< null: there is no room for the name
    };
    /// `right`: as far as names may run above the lowest level.
    [[nodiscard]] std::vector<StageName> stageNames(const QRectF& plot, double right, int levels) const;
    [[nodiscard]] StageName nameOf(const ScaleStageMark& stage, const std::vector<StageName>& later, const QRectF& plot,
                                   double right, int levels) const;
    [[nodiscard]] bool isFree(const StageName& name, const std::vector<StageName>& later) const;
    void layoutStages(const QRectF& plot, double right, int levels);

    ScaleRampData data_;
    std::vector<LineSeries> staged_;   ///< of the ramps, in their order
    std::vector<LineSeries> present_;  ///< the same; may be without points
};

}  // namespace jupan
