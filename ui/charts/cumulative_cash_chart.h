// Cumulative cash over the months, with the month in which it comes back to zero.
#pragma once

#include <QPointF>
#include <QVector>
#include <optional>

#include "ui/charts/chart_widget.h"

namespace jupan {

/// One line. x is the month (0 = start), y an amount in whatever unit the texts speak; points that are not finite are
/// left out.
struct LineSeries {
    QString name;
    QVector<QPointF> points;
};

/// Where the first line comes back to zero, and the words beside it ("회수 9.4개월").
struct PaybackMark {
    double month = 0;
    QString text;
};

struct CumulativeCashData {
    QVector<LineSeries> lines;           ///< the first one is drawn strongest; several are named at their ends
    std::optional<PaybackMark> payback;  ///< empty: not paid back, nothing is marked
};

class CumulativeCashChart : public ChartWidget {
    Q_OBJECT

public:
    explicit CumulativeCashChart(QWidget* parent = nullptr);
    void setData(CumulativeCashData cash, ChartTexts texts);

protected:
    bool hasData() const override;
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    QPen linePen(int index) const;
    void layoutValueTicks(const QRectF& content, QRectF& plot);
    void layoutMonths(const QRectF& plot, double right);
    void layoutLineEnds(const QRectF& plot, double width);
    void layoutPayback(const QRectF& plot);
    void layoutHits(const QRectF& plot);
    QPointF place(const QRectF& plot, const QPointF& point) const;
    QPolygonF placed(const QRectF& plot, const LineSeries& line) const;

    CumulativeCashData data_;
    ValueRange range_;
    double horizon_ = 1;  // months
};

}  // namespace jupan
