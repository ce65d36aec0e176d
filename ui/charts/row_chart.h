// Charts of named rows: names at the left, one figure a row, its text directly beside it.
#pragma once

#include <QVector>

#include "ui/charts/chart_widget.h"

namespace jupan {

class RowChart : public ChartWidget {
    Q_OBJECT

public:
    /// Room for every row; wider than high.
    QSize sizeHint() const override;

protected:
    struct Row {
        QString name;
        double value = 0;  ///< not a number: undefined, shown as "–"
        bool bold = false;
    };

    explicit RowChart(QWidget* parent);
    void setRows(QVector<Row> rows, ChartTexts texts);
    const QVector<Row>& rows() const { return rows_; }
    const ValueRange& range() const { return range_; }

    /// For figures beside the rows' values.
    void include(double value) { range_.include(value); }

    /// Pixels that the mark of a row reaches beyond its value.
    virtual double markRadius() const { return 0; }
    /// True if the row's text stands at the left of its value.
    virtual bool textAtLeft(const Row& row) const { return row.value < 0; }
    /// The figure beyond which the row's text stands; not finite: at zero.
    virtual double textBeyond(qsizetype row) const { return rows_[row].value; }
    /// Beside the row's mark; empty: none.
    virtual QString valueText(const Row& row) const;
    virtual QString hitText(qsizetype row) const;
    /// Places what stands around the rows and their axis; returns the space left for these.
    virtual QRectF layoutAround(const QRectF& content) { return content; }
    /// Chooses the axis for `plot`, whose height and width are settled.
    virtual void layoutScale(const QRectF& plot, const QRectF& content);
    /// The line from which values are read: at zero.
    virtual void layoutReference(const QRectF& plot);
    /// Places a row's texts but its name; only for rows that have room for texts.
    virtual void layoutFigures(const QRectF& plot, qsizetype row);
    /// Draws what is not a series, once both axes are set.
    virtual void layoutMarks(const QRectF& plot) = 0;

    bool hasData() const override { return !rows_.isEmpty(); }
    QRectF layoutPlot(const QRectF& content) override;
    double xOf(const QRectF& plot, double value) const;
    double yOf(const QRectF& plot, qsizetype row) const;
    double rowHeight(const QRectF& plot) const { return plot.height() / static_cast<double>(rows_.size()); }
    /// True if the ticks' texts stand apart.
    bool ticksFit(const ValueScale& scale, const QRectF& plot, const QRectF& content) const;

private:
    QFont rowFont(const Row& row) const;
    double clearance() const { return markRadius() + 5; }
    void layoutTicks(const QRectF& plot, const QRectF& content);
    void layoutRow(const QRectF& plot, const QRectF& content, qsizetype row);
    std::vector<QRectF> tickRects(const ValueScale& scale, const QRectF& plot, const QRectF& content) const;

    QVector<Row> rows_;
    ValueRange range_;
};

}  // namespace jupan
