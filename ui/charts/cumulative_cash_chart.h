// Cumulative cash over the months, with the month in which it comes back to zero.
#pragma once

#include <optional>

#include "ui/charts/month_chart.h"

namespace jupan {

struct CumulativeCashData {
    QVector<LineSeries> lines;           ///< the first one is drawn strongest; several are named at their ends
    std::optional<PaybackMark> payback;  ///< empty: not paid back, nothing is marked
};

class CumulativeCashChart : public MonthChart {
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

    CumulativeCashData data_;
};

}  // namespace jupan
