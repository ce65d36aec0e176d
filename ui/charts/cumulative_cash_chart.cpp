#include "ui/charts/cumulative_cash_chart.h"

#include <QLineSeries>
#include <QMap>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

namespace jupan {
namespace {

constexpr double kSampleLength = 14;  // pixels of line shown before a line's name
constexpr double kGap = 6;
constexpr double kMarkRadius = 5;

bool isDrawable(const QPointF& point) {
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

}  // namespace

CumulativeCashChart::CumulativeCashChart(QWidget* parent) : ChartWidget(Qt::Vertical, parent) {}

void CumulativeCashChart::setData(CumulativeCashData cash, ChartTexts texts) {
    data_ = std::move(cash);
    range_ = {};
    horizon_ = 0;
    for (LineSeries& line : data_.lines) {
        line.name = plainText(line.name);
        line.points.removeIf([](const QPointF& point) { return !isDrawable(point) || point.x() < 0; });
        for (const QPointF& point : std::as_const(line.points)) {
            range_.include(point.y());
            horizon_ = std::max(horizon_, point.x());
        }
    }
    data_.lines.removeIf([](const LineSeries& line) { return line.points.isEmpty(); });
    if (horizon_ <= 0) horizon_ = 1;
    setTexts(std::move(texts));
}

bool CumulativeCashChart::hasData() const {
    return !data_.lines.isEmpty();
}

// Lines differ by their dashes too, so that they can be told apart without colour.
QPen CumulativeCashChart::linePen(int index) const {
    constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    QPen pen(colors().seriesColor(index), index == 0 ? 2.25 : 1.75);
    pen.setStyle(kStyles[static_cast<std::size_t>(index) % kStyles.size()]);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void CumulativeCashChart::buildSeries() {
    setMagnitude(range_);
    auto* zero = new QLineSeries;
    zero->setPen(QPen(colors().zeroLine, 1.25));
    zero->append(0, 0);
    zero->append(horizon_, 0);
    addSeries(zero);
    // the first line last, so that it lies above the others
    for (int index = static_cast<int>(data_.lines.size()) - 1; index >= 0; --index) {
        auto* series = new QLineSeries;
        series->setName(data_.lines[index].name);
        series->setPen(linePen(index));
        QList<QPointF> points;
        points.reserve(data_.lines[index].points.size());
        for (const QPointF& point : std::as_const(data_.lines[index].points)) {
            points.emplace_back(point.x(), point.y() / magnitude());
        }
        series->replace(points);
        addSeries(series);
    }
    positionAxis()->setRange(0, horizon_);
}

QRectF CumulativeCashChart::layoutPlot(const QRectF& content) {
    double nameWidth = 0;
    if (data_.lines.size() > 1) {
        for (const LineSeries& line : std::as_const(data_.lines)) {
            nameWidth = std::max(nameWidth, textSize(line.name, labelFont()).width());
        }
        nameWidth = std::min(nameWidth, content.width() * 0.26);
    }
    QRectF plot = content.adjusted(0, lineHeight() / 2, -14, -(lineHeight() + 6));
    if (nameWidth > 0) plot.setRight(content.right() - nameWidth - kSampleLength - 4 * kGap);
    layoutValueTicks(content, plot);
    layoutMonths(plot, content.right());
    if (nameWidth > 0) layoutLineEnds(plot, nameWidth);
    layoutPayback(plot);
    layoutHits(plot);
    return plot;
}

void CumulativeCashChart::layoutValueTicks(const QRectF& content, QRectF& plot) {
    const double range = range_.highest() - range_.lowest();
    const double pad = 0.06 * range;
    const auto fits = [&](const ValueScale& scale) {
        const double between = scale.step / (scale.maximum - scale.minimum) * plot.height();
        return scale.ticks.size() < 2 || between >= 1.5 * lineHeight();
    };
    const ValueScale scale = chooseScale(range_.lowest() < 0 ? range_.lowest() - pad : 0,
                                         range_.highest() > 0 ? range_.highest() + pad : 0, texts().tick, fits);
    applyScale(scale);
    double width = 0;
    for (const QString& text : scale.texts) width = std::max(width, textSize(text, labelFont()).width());
    plot.setLeft(content.left() + width + 8);
    for (std::size_t i = 0; i < scale.ticks.size(); ++i) {
        const QString& text = scale.texts[static_cast<qsizetype>(i)];
        const QSizeF size = textSize(text, labelFont());
        const double y = plot.bottom() - scale.fraction(scale.ticks[i]) * plot.height();
        addLabel(ChartLabel::Role::valueTick, text, text,
                 {QPointF(plot.left() - 8 - size.width(), y - size.height() / 2), size}, colors().muted);
    }
}

void CumulativeCashChart::layoutMonths(const QRectF& plot, double right) {
    const QString lastNumber = QString::number(std::lround(horizon_));
    //: the last tick of a month axis; the others are bare numbers
    const QString last = tr("%1 months").arg(lastNumber);
    const QSizeF lastSize = textSize(last, labelFont());
    const double top = plot.bottom() + 5;
    // the number stands under its tick, the unit runs on to the right as far as there is room
    const double centred = plot.right() - textSize(lastNumber, labelFont()).width() / 2;
    const QRectF lastRect({std::min(centred, right - lastSize.width()), top}, lastSize);
    const double numberWidth = textSize(QStringLiteral("000"), labelFont()).width();
    int step = 240;
    for (const int candidate : {1, 2, 3, 6, 12, 24, 36, 60, 120}) {
        const double between = candidate / horizon_ * plot.width();
        if (horizon_ / candidate <= 10.5 && between >= numberWidth + 10) {
            step = candidate;
            break;
        }
    }
    for (int month = 0; month < std::lround(horizon_); month += step) {
        const QString text = QString::number(month);
        const QSizeF size = textSize(text, labelFont());
        const QRectF rect({plot.left() + month / horizon_ * plot.width() - size.width() / 2, top}, size);
        if (rect.right() + 8 > lastRect.left()) break;
        addLabel(ChartLabel::Role::categoryTick, text, text, rect, colors().muted);
    }
    addLabel(ChartLabel::Role::categoryTick, last, last, lastRect, colors().muted);
}

QPointF CumulativeCashChart::place(const QRectF& plot, const QPointF& point) const {
    const ValueScale& scale = currentScale();
    return {plot.left() + point.x() / horizon_ * plot.width(),
            plot.bottom() - scale.fraction(point.y()) * plot.height()};
}

QPolygonF CumulativeCashChart::placed(const QRectF& plot, const LineSeries& line) const {
    QPolygonF polygon;
    polygon.reserve(line.points.size());
    for (const QPointF& point : line.points) polygon.append(place(plot, point));
    return polygon;
}

void CumulativeCashChart::layoutLineEnds(const QRectF& plot, double width) {
    const double height = lineHeight() + 2;
    const double top = plot.top() - lineHeight() / 2;
    const double bottom = plot.bottom() + 4;  // above the months
    const auto room = static_cast<qsizetype>(std::max(1.0, std::floor((bottom - top) / height)));
    const qsizetype shown = std::min(room, data_.lines.size());
    std::vector<double> wanted;
    for (qsizetype i = 0; i < shown; ++i) wanted.push_back(place(plot, data_.lines[i].points.last()).y());
    const auto centres = spreadCentres(wanted, height, top, bottom);
    for (qsizetype i = 0; i < shown; ++i) {
        const double y = centres[static_cast<std::size_t>(i)];
        const QString& name = data_.lines[i].name;
        const QString text = elided(name, labelFont(), width);
        const double sampleLeft = plot.right() + 2 * kGap;
        const QRectF rect({sampleLeft + kSampleLength + kGap, y - lineHeight() / 2}, textSize(text, labelFont()));
        addLabel(ChartLabel::Role::seriesName, text, name, rect, colors().text);
        QPainterPath leader(place(plot, data_.lines[i].points.last()) + QPointF(1, 0));
        leader.lineTo(sampleLeft, y);
        addMark(leader, QPen(colors().grid, 1));
        QPainterPath sample(QPointF(sampleLeft, y));
        sample.lineTo(sampleLeft + kSampleLength, y);
        addMark(sample, linePen(static_cast<int>(i)));
        if (text != name) addHit(rect, name);
    }
}

void CumulativeCashChart::layoutPayback(const QRectF& plot) {
    std::vector<QPolygonF> lines;
    for (const LineSeries& line : std::as_const(data_.lines)) lines.push_back(placed(plot, line));
    if (lines.front().size() == 1) {  // a line of one point would not be seen
        QPainterPath dot;
        dot.addEllipse(lines.front().first(), 3, 3);
        addMark(dot, Qt::NoPen, colors().seriesColor(0));
    }
    if (!data_.payback || !(data_.payback->month >= 0 && data_.payback->month <= horizon_)) return;
    // on the drawn line: before the first outlay comes back there may be a month in which it never was below zero
    const QPolygonF& line = lines.front();
    const double x = place(plot, {data_.payback->month, 0}).x();
    const auto after = std::find_if(line.begin(), line.end(), [x](const QPointF& point) { return point.x() >= x; });
    QPointF point = after == line.end() ? line.last() : *after;
    if (after != line.begin() && after != line.end()) {
        const QPointF before = *(after - 1);
        point = before + (x - before.x()) / (after->x() - before.x()) * (*after - before);
    }
    QPainterPath circle;
    circle.addEllipse(point, kMarkRadius, kMarkRadius);
    addMark(circle, QPen(colors().seriesColor(0), 2.25), colors().surface);
    const double zero = place(plot, {0, 0}).y();
    lines.push_back({QPointF(plot.left(), zero), QPointF(plot.right(), zero)});
    const QString full = plainText(data_.payback->text);
    if (full.isEmpty()) return;
    QFont bold = labelFont();
    bold.setBold(true);
    const QString text = elided(full, bold, plot.width() - 8);
    const QRectF bounds = plot.adjusted(3, 2, -3, -2);
    const QRectF rect = placeBeside(point, textSize(text, bold), kMarkRadius + 3, bounds, lines, labelRects());
    // pushed far away by other lines, the label keeps hold of its point
    const QPointF nearest(std::clamp(point.x(), rect.left(), rect.right()),
                          std::clamp(point.y(), rect.top(), rect.bottom()));
    const QLineF leader(nearest, point);
    if (leader.length() > 4 * kMarkRadius) {
        QPainterPath path(nearest);
        path.lineTo(leader.pointAt(1 - kMarkRadius / leader.length()));
        addMark(path, QPen(colors().muted, 1));
    }
    ChartLabel& label = addLabel(ChartLabel::Role::marker, text, full, rect, colors().text);
    label.font = bold;
    label.overLines = true;
}

// One upright band a month, with every line's figure in it.
void CumulativeCashChart::layoutHits(const QRectF& plot) {
    QMap<double, QStringList> months;
    for (const LineSeries& line : std::as_const(data_.lines)) {
        for (const QPointF& point : line.points) {
            const QString figure = texts().exact(point.y());
            months[point.x()] += line.name.isEmpty() ? figure : tr("%1: %2").arg(line.name, figure);
        }
    }
    double left = plot.left();
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        const auto next = std::next(month);
        const double middle = next == months.cend() ? horizon_ : (month.key() + next.key()) / 2;
        const double right = next == months.cend() ? plot.right() : place(plot, {middle, 0}).x();
        addHit({left, plot.top(), right - left, plot.height()},
               tr("Month %1").arg(month.key()) + '\n' + month.value().join('\n'));
        left = right;
    }
}

}  // namespace jupan
