// The calendar of the Gantt chart: weeks or months with their year, today, and the gates.
#include <algorithm>
#include <array>

#include "ui/charts/gantt_chart.h"
#include "ui/charts/gantt_measures.h"

namespace jupan {
namespace {

constexpr std::size_t kMostLines = 5;
constexpr double kTickGap = 8;
constexpr double kMarkerGap = 8;
constexpr double kLineGap = 3;  // between a text and the line of another

/// Steps of the axis: weeks that begin on a Monday, or months.
struct Step {
    int weeks = 0, months = 0;
};
constexpr std::array<Step, 19> kSteps{{{1, 0},
                                       {2, 0},
                                       {0, 1},
                                       {0, 2},
                                       {0, 3},
                                       {0, 6},
                                       {0, 12},
                                       {0, 24},
                                       {0, 36},
                                       {0, 60},
                                       {0, 120},
                                       {0, 240},
                                       {0, 600},
                                       {0, 1200},
                                       {0, 2400},
                                       {0, 6000},
                                       {0, 12000},
                                       {0, 24000},
                                       {0, 60000}}};

std::vector<QDate> daysOf(const Step& step, const QDate& begin, const QDate& end) {
    std::vector<QDate> days;
    if (step.weeks > 0) {
        for (QDate day = begin.addDays((8 - begin.dayOfWeek()) % 7); day <= end; day = day.addDays(7 * step.weeks))
            days.push_back(day);
        return days;
    }
    // months counted from year 0, so that steps of three fall on January, April, July and October
    const int from = begin.year() * 12 + begin.month() - 1;
    for (int month = from - from % step.months; days.size() <= kMostLines; month += step.months) {
        const QDate day(month / 12, month % 12 + 1, 1);
        if (!day.isValid() || day > end) break;
        if (day >= begin) days.push_back(day);
    }
    return days;
}

}  // namespace

std::vector<GanttChart::Tick> GanttChart::ticksFor(const QRectF& plot, const QRectF& content) const {
    for (const Step& step : kSteps) {
        const std::vector<QDate> days = daysOf(step, begin_, end_);
        if (days.size() > kMostLines) continue;
        const GanttDateText& words = step.weeks > 0 ? data_.dayText : data_.monthText;
        std::vector<Tick> ticks;
        bool fits = true;
        for (const QDate& day : days) {
            const bool year = ticks.empty() || ticks.back().day.year() != day.year();
            const QString text = words ? plainText(words(day, year)) : day.toString(Qt::ISODate);
            const QSizeF size = textSize(text, labelFont());
            const double x = std::clamp(xOf(plot, day) - size.width() / 2, content.left(),
                                        std::max(content.left(), content.right() - size.width()));
            const QRectF place(QPointF(x, content.top()), size);
            if (!ticks.empty() && ticks.back().place.right() + kTickGap > place.left()) fits = false;
            ticks.push_back({day, text, place});
        }
        if (fits) return ticks;
    }
    return {};
}

double GanttChart::layoutCalendar(const QRectF& plot, const QRectF& content, double top) {
    if (!begin_.isValid()) return top;
    for (const Tick& tick : ticksFor(plot, content)) {
        const double x = xOf(plot, tick.day);
        QPainterPath line(QPointF(x, top + lineHeight() + 2));
        line.lineTo(x, plot.bottom());
        addMark(line, QPen(colors().grid, 1));
        addLabel(ChartLabel::Role::categoryTick, elided(tick.text, labelFont(), content.width()), tick.text, tick.place,
                 colors().muted);
    }
    QPainterPath rule(QPointF(plot.left(), plot.top()));
    rule.lineTo(plot.right(), plot.top());
    addMark(rule, QPen(colors().grid, 1));
    return top + lineHeight();
}

// Whether the line of one runs through the text of the other. A line begins beside its own text and runs down.
bool GanttChart::crossLines(const Marker& one, const Marker& other, const QRectF& plot) const {
    const auto runsThrough = [&](const Marker& line, const Marker& text) {
        const double x = std::clamp(xOf(plot, line.day), plot.left(), plot.right());
        return hasLine(line) && line.level <= text.level && x > text.place.left() - kLineGap &&
               x < text.place.right() + kLineGap;
    };
    return runsThrough(one, other) || runsThrough(other, one);
}

// Right of its line, or left of it, one level lower if a text or a line is in its way.
void GanttChart::placeMarker(Marker& marker, const std::vector<Marker>& others, const QRectF& plot,
                             const QRectF& content) const {
    const QSizeF size = textSize(marker.text, labelFont());
    const double x = std::clamp(xOf(plot, marker.day), plot.left(), plot.right());
    const auto placeAt = [&](int level, double left) {
        const double inside =
            std::clamp(left, content.left(), std::max(content.left(), content.right() - size.width()));
        marker.level = level;
        marker.place = {{inside, content.top() + lineHeight() + 4 + level * (lineHeight() + 2)}, size};
    };
    const bool roomRight = x + 4 + size.width() <= content.right();
    const double right = x + 4, left = x - 4 - size.width();
    const auto isFree = [&](bool offLines) {
        const QRectF needed = marker.place.adjusted(-kMarkerGap, 0, kMarkerGap, 0);
        return std::none_of(others.begin(), others.end(), [&](const Marker& other) {
            return other.place.intersects(needed) || (offLines && crossLines(marker, other, plot));
        });
    };
    for (const bool offLines : {true, false}) {
        for (int level = 0; level <= static_cast<int>(others.size()); ++level) {
            for (const double side : {roomRight ? right : left, left >= content.left() ? left : right}) {
                placeAt(level, side);
                if (isFree(offLines)) return;
            }
        }
    }
}

std::vector<GanttChart::Marker> GanttChart::markersFor(const QRectF& plot, const QRectF& content) const {
    std::vector<Marker> markers;
    if (!begin_.isValid()) return markers;
    for (const GanttGate& gate : data_.gates)
        if (gate.day.isValid())
            markers.push_back({.text = gate.name,
                               .exact = gate.exact.isEmpty() ? gate.name : gate.exact,
                               .day = gate.day,
                               .color = gate.open ? colors().seriesColor(2) : colors().bad,
                               .style = gate.open ? Qt::SolidLine : Qt::DashLine,
                               .place = {}});
    if (data_.today.isValid() && !data_.todayName.isEmpty())
        markers.push_back({.text = data_.todayName,
                           .exact = data_.todayName,
                           .day = data_.today,
                           .color = colors().text,
                           .place = {}});
    std::stable_sort(markers.begin(), markers.end(), [](const Marker& a, const Marker& b) { return a.day < b.day; });
    std::vector<Marker> placed;
    for (Marker& marker : markers) {
        QString text = marker.text;
        if (marker.day < begin_) text = QStringLiteral("← ") + text;
        if (marker.day > end_) text += QStringLiteral(" →");
        marker.text = elided(text, labelFont(), content.width());
        placeMarker(marker, placed, plot, content);
        placed.push_back(marker);
    }
    return placed;
}

void GanttChart::layoutMarkers(const QRectF& plot, const QRectF& content, std::vector<QPolygonF>& lines) {
    for (const Marker& marker : markersFor(plot, content)) {
        addLabel(ChartLabel::Role::marker, marker.text, marker.exact, marker.place, marker.color).onGround = true;
        addHit(marker.place, marker.exact);
        if (!hasLine(marker)) continue;
        const double x = xOf(plot, marker.day);
        QPainterPath line(QPointF(x, marker.place.top() + 1));
        line.lineTo(x, plot.bottom());
        addMark(line, QPen(marker.color, 1.5, marker.style));
        lines.push_back({QPointF(x, marker.place.top() + 1), QPointF(x, plot.bottom())});
    }
}

}  // namespace jupan
