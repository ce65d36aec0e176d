#include "ui/charts/burn_down_chart.h"

#include <QLineSeries>
#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr std::array kDaySteps{1, 5, 10, 20, 50, 100, 200, 400};  // between the days that are named
constexpr double kNear = 60;                                      // pixels

bool isDrawn(const std::optional<double>& figure) {
    return figure && isDrawable(*figure);
}

QPainterPath box(const QRectF& rect) {
    QPainterPath path;
    path.addRect(rect);
    return path;
}

}  // namespace

BurnDownChart::BurnDownChart(QWidget* parent) : PlaneChart(parent) {}

void BurnDownChart::setData(BurnDownData burnDown, ChartTexts texts) {
    data_ = std::move(burnDown);
    for (QString* words : {&data_.asOfText, &data_.expectedName, &data_.leftName, &data_.aheadName,
                           &data_.belowZeroName, &data_.dayAxis})
        *words = plainText(*words);
    range_ = {};
    hasData_ = false;
    if (!isDrawn(data_.budget)) data_.budget.reset();
    if (data_.budget) range_.include(*data_.budget);
    for (BurnDownPoint& day : data_.days) {
        day.name = plainText(day.name);
        for (std::optional<double>* figure : {&day.expected, &day.left, &day.ahead}) {
            if (!isDrawn(*figure)) {
                figure->reset();
                continue;
            }
            range_.include(**figure);
            hasData_ = true;
        }
    }
    setTexts(std::move(texts));
}

QPen BurnDownChart::penOf(Line line) const {
    QPen pen(colors().seriesColor(0), 2.25);
    if (line == Line::expected) pen = QPen(colors().muted, 1.5);
    if (line == Line::ahead) {
        pen = QPen(colors().seriesColor(0), 2);
        pen.setDashPattern({2.5, 2});
    }
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

const QString& BurnDownChart::nameOf(Line line) const {
    if (line == Line::expected) return data_.expectedName;
    return line == Line::left ? data_.leftName : data_.aheadName;
}

const std::optional<double>& BurnDownChart::valueOf(const BurnDownPoint& day, Line line) {
    if (line == Line::expected) return day.expected;
    return line == Line::left ? day.left : day.ahead;
}

QVector<QPointF> BurnDownChart::pointsOf(Line line) const {
    QVector<QPointF> points;
    for (qsizetype i = 0; i < data_.days.size(); ++i) {
        const std::optional<double>& value = valueOf(data_.days[i], line);
        if (!value) continue;
        // the budget is there before the 1st begins
        if (i == 0 && data_.budget && line != Line::ahead) points.emplace_back(0, *data_.budget);
        points.emplace_back(static_cast<double>(i + 1), *value);
    }
    return points;
}

void BurnDownChart::buildSeries() {
    FreeRange days;
    days.include(1);
    setMagnitudes(days, range_);
    for (const Line line : kLines) {
        const QVector<QPointF> points = pointsOf(line);
        if (points.isEmpty()) continue;
        QList<QPointF> drawn;
        for (const QPointF& point : points) drawn.append(scaled(point));
        auto* series = new QLineSeries;
        series->setName(nameOf(line));
        series->setPen(penOf(line));
        series->replace(drawn);
        addSeries(series);
    }
    setXRange(data_.budget ? 0 : 1, std::max<double>(2, static_cast<double>(data_.days.size())));
}

QRectF BurnDownChart::layoutPlot(const QRectF& content) {
    QStringList names;
    for (const Line line : kLines)
        if (line != Line::left && !pointsOf(line).isEmpty()) names << nameOf(line);
    const double ends = endsWidth(content, names);
    Axes axes;
    axes.y = range_;
    axes.yTick = texts().tick;
    axes.xTick = [](double) { return QString(); };
    axes.xCaption = data_.dayAxis;
    axes.top = data_.asOfText.isEmpty() || !isAsOfShown() ? 0 : lineHeight() + 2;
    axes.right = std::max(10.0, ends);
    // what is below zero has a name, which takes a line
    const double height = std::max(4 * lineHeight(), content.height() - 3 * lineHeight() - axes.top);
    if (range_.lowest() < 0) axes.y.include(-(lineHeight() + 8) / height * (range_.highest() - range_.lowest()));
    const QRectF plot = choosePlot(content, axes);
    layoutYTicks(content, axes, plot);
    setXRange(data_.budget ? 0 : 1, std::max<double>(2, static_cast<double>(data_.days.size())));
    layoutDays(content, plot);
    std::vector<QPolygonF> lines;
    std::vector<LineEnd> lineEnds;
    for (const Line line : kLines) {
        QPolygonF placed;
        const QVector<QPointF> points = pointsOf(line);
        for (const QPointF& point : points) placed << place(plot, point);
        if (placed.isEmpty()) continue;
        lines.push_back(placed);
        if (line != Line::left && !nameOf(line).isEmpty())
            lineEnds.push_back({nameOf(line), placed.last(), penOf(line)});
    }
    if (ends > 0) layoutLineEnds(plot, ends, lineEnds);
    layoutBelowZero(plot, lines);
    addLine({plot.left(), yOf(plot, 0), plot.right(), yOf(plot, 0)}, QPen(colors().text, 1.75));
    lines.push_back({{plot.left(), yOf(plot, 0)}, {plot.right(), yOf(plot, 0)}});
    layoutAsOf(plot, lines);
    layoutDayHits(plot);
    return plot;
}

// The first, round ones between, and the last of the month.
void BurnDownChart::layoutDays(const QRectF& content, const QRectF& plot) {
    const auto count = static_cast<int>(data_.days.size());
    const double top = plot.bottom() + lineHeight() / 2;
    const double pitch = plot.width() / std::max(1, count);
    const double needed = textSize(QString::number(count), labelFont()).width() + kTickGap;
    const auto* const step =
        std::find_if(kDaySteps.begin(), kDaySteps.end() - 1, [&](int days) { return days * pitch >= needed; });
    QPainterPath strokes;
    std::vector<QRectF> taken;
    const auto tick = [&](int day) {
        const double x = xOf(plot, day);
        const QString text = QString::number(day);
        const QSizeF size = textSize(text, labelFont());
        const QRectF rect(
            {std::max(content.left(), std::min(x - size.width() / 2, content.right() - size.width())), top}, size);
        const QRectF padded = rect.adjusted(-kTickGap + 1, 0, kTickGap - 1, 0);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& r) { return r.intersects(padded); })) return;
        taken.push_back(rect);
        strokes.moveTo(x, plot.bottom());
        strokes.lineTo(x, plot.bottom() + 4);
        addLabel(ChartLabel::Role::categoryTick, text, text, rect, colors().muted);
    };
    tick(1);
    tick(count);
    for (int day = *step; day < count; day += *step) tick(day);
    addMark(strokes, QPen(colors().muted, 1));
    const double width = textSize(data_.dayAxis, labelFont()).width();
    addCaption(data_.dayAxis, content, plot.center().x() - width / 2, top + lineHeight() + 4);
}

void BurnDownChart::layoutBelowZero(const QRectF& plot, const std::vector<QPolygonF>& lines) {
    const double zero = yOf(plot, 0);
    if (range_.lowest() >= 0 || plot.bottom() - zero < 1) return;
    const QRectF area(plot.left(), zero, plot.width(), plot.bottom() - zero);
    QColor fill = colors().bad;
    fill.setAlphaF(0.12F);
    addMark(box(area), Qt::NoPen, fill);
    const QString text = elided(data_.belowZeroName, labelFont(), area.width() - 12);
    const QSizeF size = textSize(text, labelFont());
    if (text.isEmpty() || size.height() + 2 > area.height()) return;
    // from the left: the lines come down at the right
    QRectF rect({area.left() + 6, area.bottom() - size.height() - 1}, size);
    const auto clear = [&](const QRectF& place) {
        return std::none_of(lines.begin(), lines.end(),
                            [&](const QPolygonF& line) { return crosses(place.adjusted(-3, -1, 3, 1), line); });
    };
    for (double left = rect.left(); left + size.width() < area.right(); left += 12) {
        if (!clear({{left, rect.top()}, size})) continue;
        rect.moveLeft(left);
        break;
    }
    ChartLabel& label = addLabel(ChartLabel::Role::marker, text, data_.belowZeroName, rect, colors().text);
    label.overLines = !clear(rect);
}

// An upright line at the day up to which spending is known, its words above the plot, the name of what is left beside.
void BurnDownChart::layoutAsOf(const QRectF& plot, std::vector<QPolygonF> lines) {
    const QVector<QPointF> left = pointsOf(Line::left);
    if (isAsOfShown()) {
        const double x = xOf(plot, data_.asOf);
        addLine({x, plot.top() - 2, x, plot.bottom()}, QPen(colors().muted, 1, Qt::DotLine));
        const QString text = elided(data_.asOfText, labelFont(), plot.width());
        const QSizeF size = textSize(text, labelFont());
        const double inside = std::max(plot.left(), std::min(x - size.width() / 2, plot.right() - size.width()));
        if (!text.isEmpty())
            addLabel(ChartLabel::Role::marker, text, data_.asOfText, {{inside, plot.top() - lineHeight() - 3}, size},
                     colors().text);
    }
    if (left.isEmpty()) return;
    const QPointF end = place(plot, left.last());
    addDot(end, penOf(Line::left).color(), true);
    if (isAsOfShown()) {
        const double x = xOf(plot, data_.asOf);
        lines.push_back({{x, plot.top()}, {x, plot.bottom()}});
    }
    PointLabel look;
    look.font = boldFont();
    look.role = ChartLabel::Role::seriesName;
    const QRectF bounds = plot.adjusted(2, 2, -2, -2);
    // what is left stands above zero if it is above zero, unless that would be far from its point
    QRectF above = bounds;
    above.setBottom(std::min(bounds.bottom(), yOf(plot, 0) - 2));
    look.farthest = kNear;
    const bool placed = left.last().y() > 0 && addPointLabel(end, data_.leftName, above, lines, look);
    look.farthest = 1e9;
    if (!placed) addPointLabel(end, data_.leftName, bounds, lines, look);
}

void BurnDownChart::layoutDayHits(const QRectF& plot) {
    const double width = plot.width() / std::max<double>(1, static_cast<double>(data_.days.size()));
    for (qsizetype i = 0; i < data_.days.size(); ++i) {
        const BurnDownPoint& day = data_.days[i];
        QStringList lines{day.name.isEmpty() ? QString::number(i + 1) : day.name};
        for (const Line line : kLines) {
            const std::optional<double>& value = valueOf(day, line);
            if (!value) continue;
            const QString figure = texts().exact(*value);
            lines << (nameOf(line).isEmpty() ? figure : tr("%1: %2").arg(nameOf(line), figure));
        }
        if (i + 1 == data_.asOf && !data_.asOfText.isEmpty()) lines << data_.asOfText;
        const double x = xOf(plot, static_cast<double>(i + 1));
        addHit({x - width / 2, plot.top(), width, plot.height()}, lines.join('\n'));
    }
}

}  // namespace jupan
