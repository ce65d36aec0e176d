// Budget, actual and forecast by calendar month.
#pragma once

#include <QVector>
#include <optional>

#include "ui/charts/plane_chart.h"

namespace jupan {

/// One calendar month. Amounts in the unit the texts speak; empty, not finite or beyond 1e300: there is none.
struct BudgetMonth {
    QString name{};                    ///< under the column: "4월", "Apr"
    QString fullName{};                ///< in the tooltip: "2026년 4월"; empty: as under the column
    std::optional<double> budget{};    ///< outlined column
    std::optional<double> actual{};    ///< spent, or spent so far: solid column
    std::optional<double> forecast{};  ///< the whole month at its end, with what is spent so far: hatched on top of it
    std::optional<double> low{};       ///< lower end of the forecast's range; drawn only if both ends are there
    std::optional<double> high{};      ///< upper end of the forecast's range
    QString overText{};                ///< above a month over its budget, beside a triangle: "+12 %"; may be empty
    QString note{};                    ///< a further line of the tooltip, such as what the forecast rests on
};

/// The names stand in the key and in the tooltips. Of what no month has, none is shown.
struct BudgetColumnData {
    QVector<BudgetMonth> months{};  ///< 1 to 60, in order
    int current = -1;               ///< index of the running month, on a band of its own; −1: none of them
    QString currentName{};          ///< under the running month's name: "이번 달"; may be empty
    QString budgetName{};           ///< "예산"
    QString actualName{};           ///< "실적"
    QString forecastName{};         ///< "예측"
    QString rangeName{};            ///< "80 % 범위"
    QString overName{};             ///< what the triangle and the strong part of a column mean: "예산 초과"
};

/// A month is over its budget if its forecast is, or, without one, its actual. The part above the budget is drawn in
/// another colour and a triangle stands above it; its words do where all of them fit, else the tooltips say them.
/// Names of months that would touch are left out, but never the running month's. Ranges are drawn where months are
/// wide enough.
class BudgetColumnChart : public PlaneChart {
    Q_OBJECT

public:
    explicit BudgetColumnChart(QWidget* parent = nullptr);
    void setData(BudgetColumnData budget, ChartTexts texts);

    QSize sizeHint() const override { return {560, 320}; }

protected:
    bool hasData() const override { return hasData_; }
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    enum class Part { budget, actual, forecast, range, over };
    /// Where a month's figures lie in the picture.
    struct Column {
        QRectF outline{};    ///< of the budget
        QRectF actual{};     ///< from zero; null: none
        QRectF forecast{};   ///< what is still to come; null: none
        double top = 0;      ///< the highest pixel of all of it
        bool over = false;   ///< the budget is passed
        double budgetY = 0;  ///< pixels of the budget
    };
    [[nodiscard]] bool isOver(const BudgetMonth& month) const;
    /// Whether any month has it and it is drawn.
    [[nodiscard]] bool has(Part part) const;
    [[nodiscard]] const QString& nameOf(Part part) const;
    [[nodiscard]] double pitch(const QRectF& plot) const;
    [[nodiscard]] Column columnOf(const QRectF& plot, qsizetype month) const;
    [[nodiscard]] QColor overColor() const { return colors().bad; }
    [[nodiscard]] QColor budgetFill() const;
    [[nodiscard]] static QPainterPath triangle(const QRectF& rect);

    /// Places the key; returns the pixels it takes from the top of `content`.
    double layoutKey(const QRectF& content);
    void addSample(Part part, const QRectF& at);
    void layoutBand(const QRectF& plot);
    void layoutColumn(const QRectF& plot, qsizetype month);
    void layoutSpent(const Column& column, const QRectF& part, bool hatched);
    void layoutOver(const QRectF& plot);
    void layoutNames(const QRectF& content, const QRectF& plot);
    void layoutMonthHits(const QRectF& plot);

    BudgetColumnData data_;
    ValueRange range_;
    bool hasData_ = false;
    bool rangesShown_ = true;  ///< there is room for them; the tooltips say them anyway
};

}  // namespace jupan
