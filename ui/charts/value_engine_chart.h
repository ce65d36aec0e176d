// The value engine (가치 엔진): five fields around the kind of business that they drive, in the order in which one
// hands on to the next.
#pragma once

#include <QVector>

#include "ui/charts/chart_widget.h"

namespace jupan {

struct ValueEngineField {
    QString title{};   ///< "① Data and knowledge"
    QString answer{};  ///< what the firm says of it, lines separated by '\n'; may be empty
};

struct ValueEngineData {
    QVector<ValueEngineField> fields{};  ///< the first five are drawn, clockwise from the top
    QString hub{};                       ///< in the middle: what they drive
    QString hubAnswer{};                 ///< under it: "Value network"; may be empty
    QString unanswered{};                ///< in a field without an answer
};

/// A canvas, not a diagram of figures: no axis, no grid. In a narrow picture the fields stand one under the other. What
/// does not fit into a field is cut with "…" and stands whole in the tooltip.
class ValueEngineChart : public ChartWidget {
    Q_OBJECT

public:
    explicit ValueEngineChart(QWidget* parent = nullptr);
    void setData(ValueEngineData engine, ChartTexts texts);

    QSize sizeHint() const override { return {720, 380}; }

protected:
    bool hasData() const override { return !data_.fields.isEmpty(); }
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    void layoutAround(const QRectF& content);
    void layoutStacked(const QRectF& content);
    void layoutField(const QRectF& box, const ValueEngineField& field, bool isHub);
    /// An arrow that hands on from one box to the next.
    void addArrow(const QPointF& from, const QPointF& to);

    ValueEngineData data_;
};

}  // namespace jupan
