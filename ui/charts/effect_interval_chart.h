// How much a pilot changed, with its 90 % interval, against what it must reach: a row a KPI.
#pragma once

#include <optional>

#include "ui/charts/row_chart.h"

namespace jupan {

struct EffectRow {
    QString name{};
    std::optional<double> estimate{};  ///< improvement of the mean, 0.4 for 40 %; empty: undefined, shown as "–"
    double low = 0;                    ///< ends of the interval; count only with an estimate
    double high = 0;
    double target = 0;   ///< the interval lies beyond it: go
    double minimum = 0;  ///< the interval lies below it: stop
    QString note{};      ///< a further line of the tooltip, such as why there is no figure; may be empty
    QString verdict{};   ///< at the right: "go"
};

struct EffectIntervalData {
    QVector<EffectRow> rows{};  ///< from top to bottom
    QString targetName{};       ///< "target"
    QString minimumName{};      ///< "minimum"
    QString intervalName{};     ///< "effect with its 90 % interval"
};

/// The interval is a bar with ends and a disc at the estimate; the target is a solid upright line with a flag, the
/// minimum a dashed one without: told apart without colour. Zero is always on the axis.
class EffectIntervalChart : public RowChart {
    Q_OBJECT

public:
    explicit EffectIntervalChart(QWidget* parent = nullptr);
    void setData(EffectIntervalData effects, ChartTexts texts);

    /// Room for every row.
    QSize sizeHint() const override;

protected:
    void buildSeries() override;
    QRectF layoutAround(const QRectF& content) override;
    void layoutMarks(const QRectF& plot) override;
    double textBeyond(qsizetype row) const override;
    bool textAtLeft(const Row&) const override { return false; }
    double markRadius() const override;
    void layoutFigures(const QRectF& plot, qsizetype row) override;
    QString hitText(qsizetype row) const override;

private:
    /// A sample of the key and what it means.
    double layoutKey(const QRectF& content);
    void addTarget(double x, double top, double bottom);
    void addMinimum(double x, double top, double bottom);
    void addInterval(double low, double middle, double high, double y);
    [[nodiscard]] bool isDefined(const EffectRow& row) const;

    EffectIntervalData data_;
    QRectF content_;           ///< the whole of it, as at the last layout
    double verdictWidth_ = 0;  ///< of the column at the right
};

}  // namespace jupan
