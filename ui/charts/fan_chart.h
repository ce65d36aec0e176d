// Cumulative net benefit over the months as the trials spread: a band from P10 to P90, the line of P50, and the plan.
#pragma once

#include <optional>

#include "ui/charts/month_chart.h"

namespace jupan {

struct FanData {
    LineSeries p10{}, p50{}, p90{};      ///< of the same months, with their names at the right ends ("P10")
    std::optional<LineSeries> plan{};    ///< the deterministic case, dashed, with its name
    std::optional<PaybackMark> payback;  ///< marked on the line of P50
};

/// The texts speak for the amounts.
class FanChart : public MonthChart {
    Q_OBJECT

public:
    explicit FanChart(QWidget* parent = nullptr);
    void setData(FanData fan, ChartTexts texts);

protected:
    bool hasData() const override;
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    [[nodiscard]] QPen middlePen() const;
    [[nodiscard]] QPen planPen() const;
    [[nodiscard]] QPen edgePen() const;

    FanData data_;
};

}  // namespace jupan
