// What a token workload costs a month: as planned, divided into its models, and what each model alone would cost.
#pragma once

#include <QStringList>
#include <QVector>

#include "ui/charts/chart_widget.h"

namespace jupan {

struct ModelCostLine {
    QString name;
    int color = 0;           ///< index of the model's colour
    QVector<double> months;  ///< month 1..H; figures that are not finite count as nothing

    [[nodiscard]] double at(qsizetype month) const;  ///< 0: month 1
};

struct ModelCostData {
    QString plannedName;             ///< what the line over the areas is called
    QVector<ModelCostLine> planned;  ///< from the bottom upwards; together they are the workload's cost
    QVector<double> total;           ///< their sum, as it is to be said
    QVector<ModelCostLine> alone;
    QStringList monthNames;  ///< of month 1..H, for the tooltips
};

/// A month is a column: month m lies between m-1 and m, so that a step of the ladder above and its cost stand in line.
/// Lines that lie far above the plan (more than `farAbove` times its highest month, and no model of the plan) are not
/// drawn, or the plan could not be seen; they are named at the top with an arrow.
class ModelCostChart : public ChartWidget {
    Q_OBJECT

public:
    static constexpr double farAbove = 4;

    explicit ModelCostChart(QWidget* parent = nullptr);
    void setData(ModelCostData costs, ChartTexts texts);

signals:
    /// The chart was laid out for the widget's size: where month 1 begins and the last month ends.
    void plotMoved(double left, double right);

protected:
    bool hasData() const override;
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    struct End;
    [[nodiscard]] double planned(qsizetype month) const;
    [[nodiscard]] bool isDrawn(const ModelCostLine& line) const;
    [[nodiscard]] QPen linePen(const ModelCostLine& line) const;
    void addAreas();
    void addLines();
    [[nodiscard]] std::vector<End> ends(const QRectF& plot) const;
    [[nodiscard]] double endsWidth(const QRectF& content) const;
    void layoutValueTicks(const QRectF& content, QRectF& plot);
    void layoutMonths(const QRectF& plot);
    void layoutEnds(const QRectF& plot, double width);
    void addEnd(const End& end, const QRectF& plot, double y, double width);
    void layoutHits(const QRectF& plot);
    [[nodiscard]] double yOf(const QRectF& plot, double value) const;

    ModelCostData data_;
    qsizetype horizon_ = 0;
    double plannedPeak_ = 0;
    ValueRange range_;
};

}  // namespace jupan
