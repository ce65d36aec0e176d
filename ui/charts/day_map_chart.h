// A calendar whose days are coloured by what they cost.
#pragma once

#include <QDate>
#include <QStringList>
#include <QVector>
#include <functional>
#include <optional>

#include "ui/charts/chart_widget.h"

namespace jupan {

/// Turns a day into the text that is shown for it. Charts never format dates themselves.
using DayText = std::function<QString(const QDate&)>;

struct DayMapDay {
    QDate day{};
    std::optional<double> value{};  ///< empty or not finite: nothing is known of the day, which is not 0
    bool anomalous = false;         ///< far more than such days usually cost
    QString note{};                 ///< a further line of the tooltip: why it is anomalous; may be empty
};

/// All days from `first` to `last` are drawn, the last 53 weeks at most; those not among `days` are without data.
struct DayMapData {
    QDate first{}, last{};
    QVector<DayMapDay> days{};    ///< in any order; of a day given twice the last counts, others are left out
    std::optional<QDate> asOf{};  ///< the last day whose data are in; it gets a frame
    QString asOfName{};           ///< what that frame means: "4월 17일 기준"
    int firstWeekday = 1;         ///< 1 Monday … 7 Sunday
    QStringList weekdayNames{};   ///< of Monday … Sunday, short: "월"
    DayText monthName{};          ///< of the month of a day, short: "4월"; empty: none
    DayText dayName{};            ///< in tooltips: "2026년 4월 17일 (금)"; empty: 2026-04-17
    QString noDataName{};         ///< "자료 없음"
    QString anomalyName{};        ///< "평소보다 크게 많은 날"
};

/// Weeks are columns, in one or more bands one under the other, or rows: whichever leaves the larger squares. One
/// colour, lighter for less: 0 has the lightest of it, the highest day that is not anomalous the full one. Below 0
/// (credits) counts as 0 and has a minus in its square. Anomalous days have a ring and a mark, days without data are
/// hatched. Figures are in the tooltips and, with the colours, in the legend.
class DayMapChart : public ChartWidget {
    Q_OBJECT

public:
    explicit DayMapChart(QWidget* parent = nullptr);
    void setData(DayMapData days, ChartTexts texts);

    QSize sizeHint() const override;

    /// Where a day is drawn and in which colour; for what must be measured on the picture. Null if it is not drawn.
    struct Cell {
        QRectF rect{};
        QColor fill{};
    };
    [[nodiscard]] Cell cell(const QDate& day);

protected:
    bool hasData() const override { return weeks_ > 0; }
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    /// How the calendar lies in the picture.
    struct Grid {
        bool weeksAreColumns = true;
        int bands = 1;
        int weeksPerBand = 1;
        double side = 0;        ///< of a day's square, with the gap to the next
        double left = 0;        ///< pixels of the names at the left
        double bandHeight = 0;  ///< with the names above it
        QPointF origin{};       ///< of the names of the first band
    };
    /// Where a day's square stands, counted in squares.
    struct Spot {
        int band = 0, column = 0, row = 0;
    };
    [[nodiscard]] bool isShown(const QDate& day) const { return hasData() && day >= data_.first && day <= data_.last; }
    [[nodiscard]] Spot spotOf(const QDate& day) const;
    [[nodiscard]] const DayMapDay& dayAt(const QDate& day) const;
    [[nodiscard]] QRectF cellRect(const QDate& day) const;
    [[nodiscard]] QColor colorOf(double value) const;
    [[nodiscard]] QColor fillOf(const QDate& day) const;
    [[nodiscard]] QColor inkOn(const QColor& ground) const;
    [[nodiscard]] Grid chooseGrid(const QRectF& content) const;
    /// Squares are large enough for the number of the day in the month.
    [[nodiscard]] bool isNumbered() const;
    [[nodiscard]] QString hitText(const QDate& day) const;

    void layoutDay(const QDate& day);
    void addRing(const QRectF& square, const QColor& ink);
    void addFrame(const QRectF& square, const QColor& ink);
    void addNoData(const QRectF& square);
    void layoutMonthEdges();
    void layoutMonthNames(const QRectF& content);
    void layoutWeekdayNames();
    /// One entry of the legend, with its words if any.
    struct Sign {
        enum class Kind { scale, noData, anomaly, asOf };
        Kind kind = Kind::scale;
        QString text{};
        QRectF at{};  ///< from the left top of the legend
    };
    [[nodiscard]] std::vector<Sign> legend(double width) const;
    void layoutLegend(const QPointF& at, const std::vector<Sign>& signs);
    void layoutScaleSign(const QRectF& at);
    [[nodiscard]] QString highestText() const;

    DayMapData data_;
    QVector<DayMapDay> byDay_;  ///< from the first day on, one a day
    QDate start_;               ///< first day of the first week
    int weeks_ = 0;
    double highest_ = 0;   ///< with the full colour
    bool beyond_ = false;  ///< anomalous days lie above it
    Grid grid_;
};

}  // namespace jupan
