// From the budget to what was spent, effect by effect: a bridge whose steps lie, so that names and words have room.
#pragma once

#include <optional>

#include "ui/charts/free_scale.h"
#include "ui/charts/row_chart.h"

namespace jupan {

/// One step of the bridge.
struct BridgeEffect {
    QString name{};                  ///< "토큰 사용량"
    std::optional<double> amount{};  ///< above 0: dearer than planned; empty or not finite: not drawn
    QString words{};                 ///< in the place of an amount that is not there: "물량 효과에 포함"
    QString note{};                  ///< a further line of the tooltip: what the effect means; may be empty
};

/// budget + all amounts = actual, as far as a picture shows it.
struct VarianceBridgeData {
    QString budgetName{};  ///< "예산"
    double budget = 0;
    QString actualName{};  ///< "실적"
    double actual = 0;
    QString varianceText{};           ///< behind the actual figure: "−34 (예산의 97 %)"; may be empty
    QVector<BridgeEffect> effects{};  ///< in the order of substitution
    FigureText signedValue{};         ///< an amount with its sign, short: "+120", "−30"; empty: as the chart's texts
    FigureText signedExact{};         ///< the same in tooltips; empty: as signedValue
    QString dearerName{};             ///< what a step to the right means: "예산보다 더 씀"
    QString cheaperName{};            ///< what a step to the left means: "예산보다 덜 씀"
    QString brokenAxis{};  ///< said under the title when the axis does not begin at 0; empty: the chart's own words
};

/// The axis begins at 0, unless the steps would then be too small to be seen: then it holds the steps and the ends of
/// both totals only, the totals' bars are drawn torn, and words above the plot say so. Steps are arrows: to the right
/// dearer, to the left cheaper; their figures have a sign. A step of 0 is a line without a tip.
class VarianceBridgeChart : public RowChart {
    Q_OBJECT

public:
    explicit VarianceBridgeChart(QWidget* parent = nullptr);
    void setData(VarianceBridgeData bridge, ChartTexts texts);

    QSize sizeHint() const override;
    /// Whether the axis, as drawn, begins elsewhere than at 0.
    [[nodiscard]] bool isBroken() const { return broken_; }

protected:
    bool hasData() const override { return hasData_; }
    void buildSeries() override;
    QRectF layoutAround(const QRectF& content) override;
    void layoutScale(const QRectF& plot, const QRectF& content) override;
    void layoutReference(const QRectF& plot) override;
    void layoutMarks(const QRectF& plot) override;
    void layoutFigures(const QRectF& plot, qsizetype row) override;
    QString hitText(qsizetype row) const override;

private:
    /// A row as drawn: a total, a step, or words only.
    struct Step {
        enum class Kind { total, effect, words };
        Kind kind = Kind::words;
        double from = 0;  ///< of a total: 0
        double to = 0;
        QString text{};  ///< beside the bar, or instead of it
        QString more{};  ///< behind it where there is room
    };
    void makeSteps();
    [[nodiscard]] QString brokenText() const;
    [[nodiscard]] QColor effectColor(bool dearer) const;
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] static bool isTextAtLeft(const Step& step);
    [[nodiscard]] static QPainterPath arrow(const QRectF& rect, bool right);
    /// The whole row's width, as high as its bar.
    [[nodiscard]] QRectF bandOf(const QRectF& plot, qsizetype row) const;
    void layoutKey(double top);
    void layoutTotal(const QRectF& plot, qsizetype row);
    void addTear(const QRectF& bar, double x);
    void layoutArrow(const QRectF& plot, qsizetype row);
    void layoutConnectors(const QRectF& plot);

    VarianceBridgeData data_;
    std::vector<Step> steps_;
    double lowest_ = 0, highest_ = 0;  ///< of all ends of steps and totals
    bool hasData_ = false;
    bool broken_ = false;
    QRectF content_;  ///< the whole of it, as at the last layout
};

}  // namespace jupan
