// The words around the days: months, weekdays, and what colours and signs mean.
#include <algorithm>
#include <cmath>

#include "ui/charts/day_map_chart.h"

namespace jupan {
namespace {

constexpr int kDaysOfWeek = 7;
constexpr double kGap = 6;
constexpr double kBetween = 16;  // pixels between one sign's words and the next sign
constexpr double kSample = 14;   // pixels of a sign
constexpr double kScale = 72;    // pixels of the scale of colours
constexpr int kShades = 12;

}  // namespace

// Between days of different months.
void DayMapChart::layoutMonthEdges() {
    QPainterPath path;
    const auto edge = [&](const QRectF& rect, bool right) {
        path.moveTo(right ? rect.topRight() : rect.bottomLeft());
        path.lineTo(rect.bottomRight());
    };
    for (QDate day = data_.first; day < data_.last; day = day.addDays(1)) {
        const QRectF rect = cellRect(day);
        const QDate tomorrow = day.addDays(1), nextWeek = day.addDays(kDaysOfWeek);
        const Spot here = spotOf(day), after = spotOf(tomorrow);
        const bool columns = grid_.weeksAreColumns;
        if (tomorrow.month() != day.month() && (columns ? here.column == after.column : here.row == after.row))
            edge(rect, !columns);
        if (isShown(nextWeek) && nextWeek.month() != day.month() && spotOf(nextWeek).band == here.band)
            edge(rect, columns);
    }
    addMark(path, QPen(colors().muted, 1));
}

// At the week of its 1st, and at the beginning of every band; where two would touch, the month that begins stays.
void DayMapChart::layoutMonthNames(const QRectF& content) {
    if (!data_.monthName) return;
    struct Head {
        QDate day;
        bool begins;
    };
    std::vector<Head> heads;
    for (QDate day = data_.first; day <= data_.last; day = day.addDays(1)) {
        const Spot spot = spotOf(day);
        const bool bandBegins = day == data_.first || (spot.band != spotOf(day.addDays(-1)).band);
        if (day.day() == 1 || bandBegins) heads.push_back({day, day.day() == 1});
    }
    std::stable_partition(heads.begin(), heads.end(), [](const Head& head) { return head.begins; });
    std::vector<QRectF> taken;
    for (const Head& head : heads) {
        const QRectF square = cellRect(head.day);
        const Spot spot = spotOf(head.day);
        const QString full = plainText(data_.monthName(head.day));
        const double room = grid_.weeksAreColumns ? content.right() - square.left() : grid_.left - kGap;
        const QString text = elided(full, labelFont(), room);
        const QSizeF size = textSize(text, labelFont());
        QRectF rect(QPointF(square.left() + 1, grid_.origin.y() + spot.band * grid_.bandHeight), size);
        if (!grid_.weeksAreColumns) rect.moveTopLeft({content.left(), square.center().y() - size.height() / 2});
        const QRectF padded = rect.adjusted(-4, 1, 4, -1);
        const bool cut = text != full && grid_.weeksAreColumns;
        if (text.isEmpty() || cut ||
            std::any_of(taken.begin(), taken.end(), [&](const QRectF& r) { return r.intersects(padded); }))
            continue;
        taken.push_back(rect);
        addLabel(ChartLabel::Role::categoryTick, text, full, rect, colors().muted);
    }
}

// Every weekday where the squares are as high as a line, else every second, third …
void DayMapChart::layoutWeekdayNames() {
    const bool columns = grid_.weeksAreColumns;
    double needed = lineHeight();
    if (!columns)
        for (const QString& name : std::as_const(data_.weekdayNames))
            needed = std::max(needed, textSize(name, labelFont()).width() + 3);
    const int stride = static_cast<int>(std::clamp(std::ceil(needed / grid_.side), 1.0, 7.0));
    for (int band = 0; band < grid_.bands; ++band) {
        for (int weekday = 0; weekday < kDaysOfWeek; weekday += stride) {
            const int named = (data_.firstWeekday - 1 + weekday) % kDaysOfWeek;
            const QString full = data_.weekdayNames.value(named);
            const QString text = elided(full, labelFont(), columns ? grid_.left - kGap + 1 : stride * grid_.side);
            const QSizeF size = textSize(text, labelFont());
            const double along = (weekday + 0.5) * grid_.side;
            const QPointF top = grid_.origin + QPointF(0, band * grid_.bandHeight);
            QRectF rect(QPointF(top.x(), top.y() + lineHeight() + 2 + along - size.height() / 2), size);
            if (!columns) rect.moveTopLeft({top.x() + grid_.left + along - size.width() / 2, top.y()});
            if (!text.isEmpty()) addLabel(ChartLabel::Role::name, text, full, rect, colors().muted);
        }
    }
}

QString DayMapChart::highestText() const {
    return (beyond_ ? QStringLiteral("≥ ") : QString()) + texts().value(highest_);
}

std::vector<DayMapChart::Sign> DayMapChart::legend(double width) const {
    std::vector<Sign> signs;
    const auto any = [this](auto test) { return std::any_of(byDay_.begin(), byDay_.end(), test); };
    if (any([](const DayMapDay& day) { return day.value.has_value(); })) signs.push_back({Sign::Kind::scale});
    if (!data_.noDataName.isEmpty() && any([](const DayMapDay& day) { return !day.value; }))
        signs.push_back({Sign::Kind::noData, data_.noDataName});
    if (!data_.anomalyName.isEmpty() && any([](const DayMapDay& day) { return day.anomalous; }))
        signs.push_back({Sign::Kind::anomaly, data_.anomalyName});
    if (!data_.asOfName.isEmpty() && data_.asOf && isShown(*data_.asOf))
        signs.push_back({Sign::Kind::asOf, data_.asOfName});
    double x = 0, y = 0;
    for (Sign& sign : signs) {
        double needed = kSample + kGap + textSize(sign.text, labelFont()).width();
        if (sign.kind == Sign::Kind::scale) {
            needed = textSize(texts().value(0), labelFont()).width() + kScale + 2 * kGap;
            if (highest_ > 0) needed += textSize(highestText(), labelFont()).width();
        }
        needed = std::min(needed, width);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += lineHeight() + 2;
        }
        sign.at = {x, y, needed, lineHeight()};
        x += needed + kBetween;
    }
    return signs;
}

void DayMapChart::layoutLegend(const QPointF& at, const std::vector<Sign>& signs) {
    for (const Sign& sign : signs) {
        const QRectF place = sign.at.translated(at);
        if (sign.kind == Sign::Kind::scale) {
            layoutScaleSign(place);
            continue;
        }
        const QRectF sample(place.left(), place.center().y() - kSample / 2, kSample, kSample);
        if (sign.kind == Sign::Kind::noData) addNoData(sample);
        if (sign.kind == Sign::Kind::anomaly) addRing(sample, colors().text);
        if (sign.kind == Sign::Kind::asOf) addFrame(sample.adjusted(1, 1, -1, -1), colors().text);
        const QString text = elided(sign.text, labelFont(), place.width() - kSample - kGap + 1);
        const QRectF rect({sample.right() + kGap, place.top()}, textSize(text, labelFont()));
        addLabel(ChartLabel::Role::caption, text, sign.text, rect, colors().muted);
        if (text != sign.text) addHit(rect, sign.text);
    }
}

// 0, the colours, and the figure of the full colour.
void DayMapChart::layoutScaleSign(const QRectF& at) {
    const QString zero = texts().value(0);
    const QSizeF size = textSize(zero, labelFont());
    addLabel(ChartLabel::Role::valueTick, zero, zero, {at.topLeft(), size}, colors().muted);
    const double left = at.left() + size.width() + kGap;
    if (highest_ <= 0) {  // all days at 0
        QPainterPath path;
        path.addRect(left, at.center().y() - kSample / 2, kSample, kSample);
        addMark(path, Qt::NoPen, colorOf(0));
        return;
    }
    const double room = at.right() - left - kGap - kScale;
    for (int shade = 0; shade < kShades; ++shade) {
        QPainterPath path;
        path.addRect(left + kScale * shade / kShades, at.center().y() - 5, kScale / kShades + 0.5, 10);
        addMark(path, Qt::NoPen, colorOf(highest_ * shade / (kShades - 1)));
    }
    const QString full = highestText(), text = elided(full, labelFont(), room + 1);
    const QRectF rect({left + kScale + kGap, at.top()}, textSize(text, labelFont()));
    addLabel(ChartLabel::Role::valueTick, text, full, rect, colors().muted);
    if (text != full) addHit(rect, full);
}

}  // namespace jupan
