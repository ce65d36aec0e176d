#include "ui/charts/gantt_chart.h"

#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/charts/gantt_measures.h"

namespace jupan {
namespace {

constexpr int kRowsAtSight = 400;      // no picture is higher than its rows
constexpr qint64 kShortestSpan = 21;   // days; a calendar of one day would have no axis
constexpr double kMargin = 0.03;       // of the span, before and after the bars
constexpr double kTodayStretch = 0.3;  // a today further away would press the bars together
constexpr double kWidestNames = 0.42;
constexpr double kWidestBar = 16;

}  // namespace

GanttChart::GanttChart(QWidget* parent) : ChartWidget(Qt::Horizontal, parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QSize GanttChart::sizeHint() const {
    const int row = 2 * fontMetrics().height() + 6;
    const int rows = std::min(static_cast<int>(data_.rows.size()), kRowsAtSight);
    return {640, std::max(160, 130 + row * rows)};
}

void GanttChart::setData(GanttData steps, ChartTexts texts) {
    data_ = std::move(steps);
    drag_ = {};
    for (GanttRow& row : data_.rows)
        for (QString* words : {&row.name, &row.state, &row.owner, &row.remark}) *words = plainText(*words);
    for (GanttGate& gate : data_.gates) gate.name = plainText(gate.name);
    data_.todayName = plainText(data_.todayName);
    if (indexOf(chosen_) < 0) chosen_.clear();
    measureCalendar();
    setTexts(std::move(texts));
    tellChoice();
    updateGeometry();
}

void GanttChart::measureCalendar() {
    begin_ = end_ = {};
    const auto include = [this](const QDate& day) {
        if (!day.isValid()) return;
        if (!begin_.isValid() || day < begin_) begin_ = day;
        if (!end_.isValid() || day > end_) end_ = day;
    };
    for (const GanttRow& row : std::as_const(data_.rows)) {
        include(row.first);
        include(row.last);
    }
    for (const GanttGate& gate : std::as_const(data_.gates)) include(gate.day);
    if (!begin_.isValid()) {
        include(data_.today);
    } else if (data_.today.isValid()) {
        const auto reach = static_cast<qint64>(kTodayStretch * static_cast<double>(begin_.daysTo(end_)));
        if (begin_.addDays(-reach) <= data_.today && data_.today <= end_.addDays(reach)) include(data_.today);
    }
    if (!begin_.isValid()) return;
    const qint64 missing = std::max<qint64>(0, kShortestSpan - begin_.daysTo(end_));
    const auto margin = std::max<qint64>(1, std::lround(kMargin * static_cast<double>(begin_.daysTo(end_))));
    begin_ = begin_.addDays(-margin);
    end_ = end_.addDays(margin + missing);
}

qsizetype GanttChart::indexOf(const QString& id) const {
    for (qsizetype i = 0; i < data_.rows.size(); ++i)
        if (data_.rows[i].id == id) return i;
    return -1;
}

void GanttChart::choose(const QString& id) {
    chosen_ = indexOf(id) < 0 ? QString() : id;
    tellChoice();
    update();
}

void GanttChart::tellChoice() {
    const qsizetype row = indexOf(chosen_);
    setAccessibleName(row < 0 ? title()
                              : tr("%1. Chosen: %2").arg(title(), QString(data_.rows[row].exact).replace('\n', ", ")));
}

QRectF GanttChart::barRect(const QString& id) {
    const QRectF plot = plotArea();
    const qsizetype row = indexOf(id);
    return row < 0 || plot.isEmpty() ? QRectF() : barOf(plot, row);
}

QRectF GanttChart::rowRect(const QString& id) {
    const QRectF plot = plotArea();
    const qsizetype row = indexOf(id);
    if (row < 0 || plot.isEmpty()) return {};
    return {0, plot.top() + static_cast<double>(row) * rowHeight(plot), static_cast<double>(width()), rowHeight(plot)};
}

double GanttChart::rowHeight(const QRectF& plot) const {
    return plot.height() / static_cast<double>(data_.rows.size());
}

double GanttChart::yOf(const QRectF& plot, qsizetype row) const {
    return plot.top() + (static_cast<double>(row) + 0.5) * rowHeight(plot);
}

double GanttChart::xOf(const QRectF& plot, const QDate& day) const {
    const auto span = static_cast<double>(begin_.daysTo(end_));
    return plot.left() + static_cast<double>(begin_.daysTo(day)) / span * plot.width();
}

// A bar ends where the day after its last one begins; a diamond stands on its day.
QRectF GanttChart::barOf(const QRectF& plot, qsizetype row) const {
    const GanttRow& shown = data_.rows[row];
    if (!shown.first.isValid() || !shown.last.isValid()) return {};
    const double height = std::min(kWidestBar, 0.62 * rowHeight(plot));
    const double y = yOf(plot, row) - height / 2;
    const double left = xOf(plot, shown.first), right = xOf(plot, shown.last.addDays(1));
    if (shown.first == shown.last) return {(left + right) / 2 - height / 2, y, height, height};
    return {left, y, std::max(3.0, right - left), height};
}

bool GanttChart::hasTwoLines(const QRectF& plot) const {
    return rowHeight(plot) >= 2 * lineHeight() + 2;
}

double GanttChart::nameWidth(double available) const {
    double width = 0;
    for (const GanttRow& row : std::as_const(data_.rows))
        width = std::max(
            {width, textSize(row.name, labelFont()).width(), textSize(gantt::secondLine(row), labelFont()).width()});
    return std::min(width + gantt::signRoom, kWidestNames * available);
}

// No axis of Qt Charts: months differ in length, so the lines of the calendar are drawn here.
void GanttChart::buildSeries() {
    valueAxis()->setGridLinePen(Qt::NoPen);
}

QRectF GanttChart::layoutPlot(const QRectF& content) {
    QRectF plot = content.adjusted(nameWidth(content.width()) + gantt::nameGap, 0, -gantt::rightRoom, 0);
    int levels = 0;
    for (const Marker& marker : markersFor(plot, content)) levels = std::max(levels, marker.level + 1);
    plot.setTop(content.top() + lineHeight() + 6 + levels * (lineHeight() + 2));
    layoutCalendar(plot, content, content.top());
    std::vector<QPolygonF> lines;
    layoutMarkers(plot, content, lines);
    layoutLinks(plot, lines);
    for (qsizetype row = 0; row < data_.rows.size(); ++row) layoutRow(plot, content, row, lines);
    return plot;
}

}  // namespace jupan
