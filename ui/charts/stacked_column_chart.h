// Columns of parts on top of each other: cost by category over years or months.
#pragma once

#include <QStringList>
#include <QVector>

#include "ui/charts/chart_widget.h"

namespace jupan {

/// One part of every column, from the bottom upwards in the order given.
struct StackPart {
    QString name;
    QVector<double> values;  ///< one a column; missing ones and those that are not finite count as nothing
};

struct StackedColumnData {
    QStringList columns;  ///< names under the columns
    QVector<StackPart> parts;
    QVector<double> totals;  ///< shown above the columns as they are; may be empty
};

class StackedColumnChart : public ChartWidget {
    Q_OBJECT

public:
    explicit StackedColumnChart(QWidget* parent = nullptr);
    void setData(StackedColumnData columns, ChartTexts texts);

protected:
    bool hasData() const override;
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    double valueOf(qsizetype part, qsizetype column) const;
    /// Top (true) or bottom of the column, as drawn.
    double columnEnd(qsizetype column, bool top) const;
    QString totalText(qsizetype column) const;
    double legendWidth(const QRectF& content) const;
    double layoutTopLegend(const QRectF& content);
    void layoutSideLegend(const QRectF& plot, double width);
    void addLegendEntry(qsizetype part, const QString& text, QPointF leftMiddle);
    void layoutScale(const QRectF& content, QRectF& plot);
    void layoutColumnNames(const QRectF& plot);
    void layoutTotals(const QRectF& plot);
    void layoutHits(const QRectF& plot);
    double xOf(const QRectF& plot, qsizetype column) const;
    double yOf(const QRectF& plot, double value) const;

    StackedColumnData data_;
    QVector<qsizetype> shownParts_;  // those that are not nothing everywhere; only they are named
    ValueRange range_;
};

}  // namespace jupan
