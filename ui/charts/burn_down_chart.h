// What is left of a month's budget, day by day, beside what should be left.
#pragma once

#include <QVector>
#include <array>
#include <optional>

#include "ui/charts/plane_chart.h"

namespace jupan {

/// The end of one day. Empty or not finite: there is no such figure.
struct BurnDownPoint {
    QString name{};                    ///< in the tooltip: "4월 17일 (금)"
    std::optional<double> expected{};  ///< left if the budget goes by the weights of the weekdays
    std::optional<double> left{};      ///< budget less what was spent; up to the day as of
    std::optional<double> ahead{};     ///< from the day as of on: left if the forecast comes true; below 0: over
};

/// Names stand at the right ends of the lines and in the tooltips.
struct BurnDownData {
    QVector<BurnDownPoint> days{};   ///< of the 1st, 2nd, … of one month
    std::optional<double> budget{};  ///< before the 1st: where the lines begin; empty: they begin at the 1st
    int asOf = 0;                    ///< day of the month up to which spending is known, 1..days; 0: unknown
    QString asOfText{};              ///< beside its mark: "4월 17일 기준"
    QString expectedName{};          ///< "계획대로라면"
    QString leftName{};              ///< "남은 예산"
    QString aheadName{};             ///< "예측"
    QString belowZeroName{};         ///< in the shaded part below zero: "예산 초과"
    QString dayAxis{};               ///< under the days: "4월의 날짜"; may be empty
};

class BurnDownChart : public PlaneChart {
    Q_OBJECT

public:
    explicit BurnDownChart(QWidget* parent = nullptr);
    void setData(BurnDownData burnDown, ChartTexts texts);

    QSize sizeHint() const override { return {560, 320}; }

protected:
    bool hasData() const override { return hasData_; }
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    enum class Line { expected, left, ahead };
    static constexpr std::array kLines{Line::expected, Line::left, Line::ahead};
    [[nodiscard]] QPen penOf(Line line) const;
    [[nodiscard]] const QString& nameOf(Line line) const;
    [[nodiscard]] static const std::optional<double>& valueOf(const BurnDownPoint& day, Line line);
    /// Of the ends of days; the budget is the end of day 0.
    [[nodiscard]] QVector<QPointF> pointsOf(Line line) const;
    [[nodiscard]] bool isAsOfShown() const { return data_.asOf > 0 && data_.asOf <= data_.days.size(); }

    void layoutDays(const QRectF& content, const QRectF& plot);
    void layoutBelowZero(const QRectF& plot, const std::vector<QPolygonF>& lines);
    void layoutAsOf(const QRectF& plot, std::vector<QPolygonF> lines);
    void layoutDayHits(const QRectF& plot);

    BurnDownData data_;
    ValueRange range_;
    bool hasData_ = false;
};

}  // namespace jupan
