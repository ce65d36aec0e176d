// Steps on a calendar: bars that can be dragged, what waits for what, milestones, gates and today.
#pragma once

#include <QDate>
#include <QStringList>
#include <QVector>
#include <functional>
#include <optional>

#include "ui/charts/chart_widget.h"

namespace jupan {

/// How a row is drawn; its words say the same.
enum class GanttLook { notStarted, inProgress, done, late };

struct GanttRow {
    QString id{};      ///< never shown
    QString name{};    ///< of the step
    QString state{};   ///< "in progress"
    QString owner{};   ///< may be empty
    QString remark{};  ///< what is wrong with its days, in a few words; may be empty
    GanttLook look = GanttLook::notStarted;
    QDate first{}, last{};  ///< both included; the same day: a milestone. A row without valid days has no bar
    QStringList after{};    ///< ids of the rows that come before
    QString exact{};        ///< in the tooltip and for a screen reader: everything about the row
};

/// A line across all rows: a gate.
struct GanttGate {
    QString name{};  ///< with its state: "Gate: pilot start, closed"
    QDate day{};
    bool open = false;
    QString exact{};
};

/// Turns a day or its month into the text at the axis, with the year or without. Charts never format dates themselves.
using GanttDateText = std::function<QString(const QDate&, bool withYear)>;

struct GanttData {
    QVector<GanttRow> rows{};  ///< from the top
    QVector<GanttGate> gates{};
    QDate today{};        ///< invalid: not drawn
    QString todayName{};  ///< "Today, 3 April"
    GanttDateText dayText{};
    GanttDateText monthText{};
    /// While a bar is dragged: the days that it would have. Empty: nothing is said.
    std::function<QString(const QDate& first, const QDate& last)> spanText{};
};

/// Rows of steps with their state at the left and their bars over a calendar. A step that waits for another is joined
/// to it by an elbow line; one that starts before the other ends has that line dashed in the colour of warnings, and a
/// remark. The chart changes nothing itself: it says what the reader wants.
///
/// Mouse: drag a bar to move it, its right end to stretch it, a double click opens it, Esc while dragging lets go.
/// Keys: Up, Down, Home, End choose; Left, Right move by a day, with Shift by a week, with Ctrl they stretch; Enter
/// opens; Insert adds a milestone; Delete removes.
class GanttChart : public ChartWidget {
    Q_OBJECT

public:
    explicit GanttChart(QWidget* parent = nullptr);
    /// Keeps the choice while its row is there.
    void setData(GanttData steps, ChartTexts texts);

    /// The chosen row's id; empty: none.
    [[nodiscard]] const QString& chosen() const { return chosen_; }
    /// Unknown: none is chosen. Emits nothing.
    void choose(const QString& id);

    /// Where a row's bar or diamond is drawn, and its whole row. Null for an unknown one.
    [[nodiscard]] QRectF barRect(const QString& id);
    [[nodiscard]] QRectF rowRect(const QString& id);

    QSize sizeHint() const override;

signals:
    void chosenChanged(const QString& id);
    /// By so many days, by a drag or, a key at a time, by the keyboard.
    void moved(const QString& id, int days, bool byKey);
    /// Its end by so many days. Never shorter than a day.
    void stretched(const QString& id, int days, bool byKey);
    void opened(const QString& id);
    void milestoneWanted();
    void removalWanted(const QString& id);

protected:
    bool hasData() const override { return !data_.rows.isEmpty(); }
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Tick {
        QDate day;
        QString text;
        QRectF place;
    };
    struct Drag {
        qsizetype row = -1;
        bool stretches = false;
        double from = 0;  ///< x where it began
        int days = 0;
        bool begun = false;  ///< moved far enough to be no click
    };

    // gantt_chart.cpp
    void measureCalendar();
    [[nodiscard]] qsizetype indexOf(const QString& id) const;
    [[nodiscard]] QRectF barOf(const QRectF& plot, qsizetype row) const;
    [[nodiscard]] double xOf(const QRectF& plot, const QDate& day) const;
    [[nodiscard]] double yOf(const QRectF& plot, qsizetype row) const;
    [[nodiscard]] double rowHeight(const QRectF& plot) const;
    [[nodiscard]] double nameWidth(double available) const;
    [[nodiscard]] bool hasTwoLines(const QRectF& plot) const;
    void tellChoice();

    // gantt_calendar.cpp
    [[nodiscard]] std::vector<Tick> ticksFor(const QRectF& plot, const QRectF& content) const;
    double layoutCalendar(const QRectF& plot, const QRectF& content, double top);
    /// Adds its lines to `lines`.
    void layoutMarkers(const QRectF& plot, const QRectF& content, std::vector<QPolygonF>& lines);
    struct Marker {
        QString text, exact;
        QDate day;
        QColor color;
        Qt::PenStyle style = Qt::SolidLine;
        int level = 0;
        QRectF place;
    };
    [[nodiscard]] std::vector<Marker> markersFor(const QRectF& plot, const QRectF& content) const;
    [[nodiscard]] bool hasLine(const Marker& marker) const { return marker.day >= begin_ && marker.day <= end_; }
    void placeMarker(Marker& marker, const std::vector<Marker>& others, const QRectF& plot,
                     const QRectF& content) const;
    [[nodiscard]] bool crossLines(const Marker& one, const Marker& other, const QRectF& plot) const;

    // gantt_rows.cpp
    /// Adds its lines to `lines`.
    void layoutLinks(const QRectF& plot, std::vector<QPolygonF>& lines);
    void layoutRow(const QRectF& plot, const QRectF& content, qsizetype row, const std::vector<QPolygonF>& lines);
    void layoutNames(const QRectF& plot, const QRectF& content, qsizetype row);
    void layoutBesideBar(const QRectF& plot, qsizetype row, const std::vector<QPolygonF>& lines);
    [[nodiscard]] QRectF besideBar(const QRectF& plot, qsizetype row, const QSizeF& size,
                                   const std::vector<QPolygonF>& lines) const;
    void addSign(GanttLook look, const QPointF& centre);
    [[nodiscard]] QColor colorOf(GanttLook look) const;

    // gantt_hands.cpp
    [[nodiscard]] qsizetype rowAt(const QPointF& point);
    [[nodiscard]] bool isAtEnd(qsizetype row, double x);
    void chooseByHand(qsizetype row);
    void letGo();
    void paintChoice(QPainter& painter);
    void paintDrag(QPainter& painter);
    [[nodiscard]] QDate firstWhileDragged() const;
    [[nodiscard]] QDate lastWhileDragged() const;

    GanttData data_;
    QDate begin_, end_;  ///< of the calendar, with a margin around the bars
    QString chosen_;
    Drag drag_;
};

}  // namespace jupan
