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

/// All days from `first` to `last` are drawn, at most 53 weeks: days that are not among `days` are without data.
struct DayMapData {
    QDate first{}, last{};
    QVector<DayMapDay> days{};   ///< in any order; of a day given twice the last counts, days outside are left out
    std::optional<QDate> asOf{};  ///< the last day whose data are in; it gets a frame
    QString asOfName{};           ///< what that frame means: "4월 17일 기준"
    int firstWeekday = 1;         ///< 1 Monday … 7 Sunday
    QStringList weekdayNames{};   ///< of Monday … Sunday, short: "월"
    DayText monthName{};          ///< of the 1st of a month, short: "4월"
    DayText dayName{};            ///< in tooltips: "2026년 4월 17일 (금)"
    QString noDataName{};         ///< "자료 없음"
    QString anomalyName{};        ///< "평소보다 크게 많은 날"
};

/// Weeks are columns where that leaves larger squares, else rows. One colour, lighter for less: 0 has the lightest of it,
/// the highest figure the full one; below 0 (credits) counts as 0 and has a minus in it. Days without data are hatched.
/// Figures are in the tooltips, and with the colours in the legend; the value texts speak of a day.
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
        QPointF origin{};
        double side = 0;   ///< of a day's square, with the gap to the next
        double names = 0;  ///< pixels at the left
    };
    [[nodiscard]] qsizetype weekOf(const QDate& day) const;
    [[nodiscard]] int rowOf(const QDate& day) const;
    [[nodiscard]] const DayMapDay* dayAt(const QDate& day) const;
    [[nodiscard]] std::optional<double> valueAt(const QDate& day) const;
    [[nodiscard]] QRectF cellRect(const QDate& day) const;
    [[nodiscard]] QColor colorOf(double value) const;
    [[nodiscard]] QColor inkOn(const QColor& ground) const;
    [[nodiscard]] Grid chooseGrid(const QRectF& content) const;
    [[nodiscard]] QString hitText(const QDate& day) const;

    void layoutDay(const QDate& day);
    void layoutRing(const QRectF& rect, const QColor& ink);
    void layoutMonthEdges();
    void layoutMonthNames(const QRectF& content);
    void layoutWeekdayNames(const QRectF& content);
    /// Colours with figures, and what the signs mean, in lines of `width`. Returns their height; places them at `at` if given.
    double layoutLegend(double width, const QPointF* at);

    DayMapData data_;
    QVector<DayMapDay> byDay_;  ///< from the first day on, one a day
    QDate start_;               ///< first day of the first week
    qsizetype weeks_ = 0;
    double highest_ = 0;
    Grid grid_;
};

}  // namespace jupan
