#include "ui/charts/day_map_chart.h"

#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/charts/free_scale.h"
#include "ui/charts/hatching.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kMostWeeks = 53;
constexpr int kMostBands = 4;
constexpr int kMonthWeeks = 6;       // at most in a month
constexpr int kNumberedWeeks = 14;   // in a longer time the numbers of the days would hide the colours
constexpr double kLargestSide = 60;  // pixels
constexpr double kFaintest = 0.12;   // of the colour, for 0
constexpr double kGap = 6;
constexpr double kContrast = 4.5;  // of words on colours

QColor blend(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

bool isDrawn(const std::optional<double>& figure) {
    return figure && isDrawable(*figure);
}

}  // namespace

DayMapChart::DayMapChart(QWidget* parent) : ChartWidget(Qt::Vertical, parent) {}

QSize DayMapChart::sizeHint() const {
    return {560, weeks_ > 30 ? 340 : 260};
}

void DayMapChart::setData(DayMapData days, ChartTexts texts) {
    data_ = std::move(days);
    for (QString* words : {&data_.asOfName, &data_.noDataName, &data_.anomalyName}) *words = plainText(*words);
    for (QString& name : data_.weekdayNames) name = plainText(name);
    data_.firstWeekday = std::clamp(data_.firstWeekday, 1, kDaysOfWeek);
    byDay_.clear();
    weeks_ = 0;
    highest_ = 0;
    beyond_ = false;
    if (data_.first.isValid() && data_.last.isValid() && data_.first <= data_.last) {
        const auto weekStart = [this](const QDate& day) {
            return day.addDays(-((day.dayOfWeek() - data_.firstWeekday + kDaysOfWeek) % kDaysOfWeek));
        };
        const QDate lastWeek = weekStart(data_.last);
        data_.first = std::max(data_.first, lastWeek.addDays(-kDaysOfWeek * (kMostWeeks - 1)));
        start_ = weekStart(data_.first);
        weeks_ = static_cast<int>(start_.daysTo(lastWeek)) / kDaysOfWeek + 1;
        byDay_.resize(data_.first.daysTo(data_.last) + 1);
    }
    for (DayMapDay& day : data_.days) {
        if (!day.day.isValid() || !isShown(day.day)) continue;
        if (!isDrawn(day.value)) day.value.reset();
        day.note = plainText(day.note);
        byDay_[data_.first.daysTo(day.day)] = day;
    }
    double highestOfAll = 0;
    for (const DayMapDay& day : std::as_const(byDay_)) {
        if (!day.value) continue;
        highestOfAll = std::max(highestOfAll, *day.value);
        if (!day.anomalous) highest_ = std::max(highest_, *day.value);
    }
    if (highest_ <= 0) highest_ = highestOfAll;
    beyond_ = highestOfAll > highest_;
    setTexts(std::move(texts));
    updateGeometry();
}

// No axis: the squares are the grid.
void DayMapChart::buildSeries() {
    valueAxis()->setGridLinePen(Qt::NoPen);
}

bool DayMapChart::isNumbered() const {
    return weeks_ <= kNumberedWeeks && grid_.side >= 2 * lineHeight();
}

DayMapChart::Cell DayMapChart::cell(const QDate& day) {
    if (plotArea().isEmpty() || !isShown(day)) return {};
    return {cellRect(day), fillOf(day)};
}

const DayMapDay& DayMapChart::dayAt(const QDate& day) const {
    return byDay_[data_.first.daysTo(day)];
}

DayMapChart::Spot DayMapChart::spotOf(const QDate& day) const {
    const auto since = static_cast<int>(start_.daysTo(day));
    const int week = since / kDaysOfWeek, weekday = since % kDaysOfWeek;
    if (!grid_.weeksAreColumns) return {0, weekday, week};
    return {week / grid_.weeksPerBand, week % grid_.weeksPerBand, weekday};
}

QRectF DayMapChart::cellRect(const QDate& day) const {
    const Spot spot = spotOf(day);
    const QPointF corner =
        grid_.origin + QPointF(grid_.left + spot.column * grid_.side,
                               spot.band * grid_.bandHeight + lineHeight() + 2 + spot.row * grid_.side);
    return {corner, QSizeF(grid_.side, grid_.side)};
}

QColor DayMapChart::colorOf(double value) const {
    const double share = highest_ > 0 ? std::clamp(value / highest_, 0.0, 1.0) : 0;
    return blend(colors().surface, colors().seriesColor(0), kFaintest + (1 - kFaintest) * share);
}

QColor DayMapChart::fillOf(const QDate& day) const {
    const DayMapDay& shown = dayAt(day);
    return shown.value ? colorOf(*shown.value) : colors().surface;
}

QColor DayMapChart::inkOn(const QColor& ground) const {
    const auto better = [&ground](const QColor& a, const QColor& b) {
        return contrastRatio(a, ground) >= contrastRatio(b, ground) ? a : b;
    };
    const QColor own = better(colors().text, colors().surface);
    return contrastRatio(own, ground) >= kContrast ? own : better(Qt::black, Qt::white);
}

// Whichever way of laying the weeks leaves the largest squares; columns where it makes no difference.
DayMapChart::Grid DayMapChart::chooseGrid(const QRectF& content) const {
    double weekdays = 0, months = 0;
    for (const QString& name : std::as_const(data_.weekdayNames))
        weekdays = std::max(weekdays, textSize(name, labelFont()).width());
    if (data_.monthName)
        for (QDate day = data_.first; day <= data_.last; day = day.addMonths(1))
            months = std::max(months, textSize(plainText(data_.monthName(day)), labelFont()).width());
    const double heads = lineHeight() + 2;
    Grid best;
    const auto consider = [&](bool columns, int bands) {
        Grid grid;
        grid.weeksAreColumns = columns;
        grid.bands = bands;
        grid.weeksPerBand = columns ? (weeks_ + bands - 1) / bands : weeks_;
        grid.left = std::min((columns ? weekdays : months) + kGap, 0.3 * content.width());
        const int across = columns ? grid.weeksPerBand : kDaysOfWeek, down = columns ? kDaysOfWeek : weeks_;
        const double gaps = (bands - 1) * kGap;
        grid.side = std::min(
            {(content.width() - grid.left) / across, ((content.height() - gaps) / bands - heads) / down, kLargestSide});
        grid.bandHeight = heads + down * grid.side + kGap;
        if (grid.side > best.side * 1.05) best = grid;
    };
    if (weeks_ <= kMonthWeeks) consider(false, 1);  // as calendars of a month are
    for (int bands = 1; bands <= std::min(kMostBands, (weeks_ + 5) / 6); ++bands) consider(true, bands);
    consider(false, 1);
    best.origin = content.topLeft();
    return best;
}

QRectF DayMapChart::layoutPlot(const QRectF& content) {
    const std::vector<Sign> signs = legend(content.width());
    const double foot = signs.empty() ? 0 : signs.back().at.bottom() + kGap;
    grid_ = chooseGrid(content.adjusted(0, 0, 0, -foot));
    for (QDate day = data_.first; day <= data_.last; day = day.addDays(1)) layoutDay(day);
    layoutMonthEdges();
    layoutMonthNames(content);
    layoutWeekdayNames();
    const double bottom = content.top() + grid_.bands * grid_.bandHeight;
    layoutLegend({content.left(), std::min(bottom, content.bottom() - foot + kGap)}, signs);
    const int across = grid_.weeksAreColumns ? grid_.weeksPerBand : kDaysOfWeek;
    return {content.left() + grid_.left, content.top() + lineHeight() + 2, across * grid_.side,
            std::max(1.0, bottom - content.top() - lineHeight() - 2 - kGap)};
}

void DayMapChart::layoutDay(const QDate& day) {
    const DayMapDay& shown = dayAt(day);
    const QRectF rect = cellRect(day), square = rect.adjusted(1, 1, -1, -1);
    const QColor fill = fillOf(day);
    addHit(rect, hitText(day));
    if (!shown.value) {
        addNoData(square);
    } else {
        QPainterPath path;
        path.addRect(square);
        addMark(path, Qt::NoPen, fill);
        if (*shown.value < 0) {
            QPainterPath minus(QPointF(square.center().x() - 0.25 * square.width(), square.center().y()));
            minus.lineTo(square.center().x() + 0.25 * square.width(), square.center().y());
            addMark(minus, QPen(inkOn(fill), 1.25));
        }
    }
    const bool numbered = isNumbered();
    if (shown.anomalous)
        addRing(numbered ? square.adjusted(0.3 * square.width(), 0.3 * square.height(), 0, 0) : square, inkOn(fill));
    if (numbered) {
        const QString number = QString::number(day.day());
        const QRectF place(square.topLeft() + QPointF(3, 1), textSize(number, labelFont()));
        addLabel(ChartLabel::Role::value, number, number, place, shown.value ? inkOn(fill) : colors().muted).overLines =
            !shown.value;
    }
    if (data_.asOf == day) addFrame(square, colors().text);
}

void DayMapChart::addNoData(const QRectF& square) {
    QPainterPath path;
    path.addRect(square.adjusted(0.5, 0.5, -0.5, -0.5));
    addMark(path, QPen(colors().grid, 1), colors().surface);
    addMark(hatching(square), QPen(blend(colors().surface, colors().muted, 0.4), 1));
}

// A ring with a point in it, or with a cry where there is room.
void DayMapChart::addRing(const QRectF& square, const QColor& ink) {
    const double radius = std::min(0.42 * square.width(), 9.0), pen = radius < 5 ? 1.25 : 1.75;
    const QPointF middle = square.center();
    QPainterPath ring;
    ring.addEllipse(middle, radius, radius);
    addMark(ring, QPen(ink, pen));
    QPainterPath mark;
    if (radius < 5) {
        mark.addEllipse(middle, 1.1, 1.1);
    } else {
        mark.addRect(middle.x() - 0.9, middle.y() - 0.58 * radius, 1.8, 0.68 * radius);
        mark.addEllipse(middle + QPointF(0, 0.45 * radius), 1.1, 1.1);
    }
    addMark(mark, Qt::NoPen, ink);
}

void DayMapChart::addFrame(const QRectF& square, const QColor& ink) {
    QPainterPath frame;
    frame.addRect(square);
    addMark(frame, QPen(ink, 2));
}

QString DayMapChart::hitText(const QDate& day) const {
    const DayMapDay& shown = dayAt(day);
    QStringList lines{data_.dayName ? plainText(data_.dayName(day)) : day.toString(Qt::ISODate)};
    lines << (shown.value                  ? texts().exact(*shown.value)
              : data_.noDataName.isEmpty() ? QStringLiteral("–")
                                           : data_.noDataName);
    if (shown.anomalous && !data_.anomalyName.isEmpty()) lines << data_.anomalyName;
    if (!shown.note.isEmpty()) lines << shown.note;
    if (data_.asOf == day && !data_.asOfName.isEmpty()) lines << data_.asOfName;
    return lines.join('\n');
}

}  // namespace jupan
