#include "ui/charts/input_curve_chart.h"

#include <QLineSeries>
#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr qsizetype kMostHits = 80;  // bands that answer the pointer
constexpr double kEndStroke = 6;     // pixels that the mark of a range end reaches beyond the axis

int signOf(double value) {
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

}  // namespace

InputCurveChart::InputCurveChart(QWidget* parent) : PlaneChart(parent) {}

void InputCurveChart::setData(InputCurveData curve, ChartTexts texts) {
    data_ = std::move(curve);
    data_.input = complete(std::move(data_.input));
    data_.above = plainText(data_.above);
    data_.below = plainText(data_.below);
    data_.points.removeIf([](const QPointF& point) { return !isDrawable(point.x()); });
    data_.roots.removeIf([](const MarkedPoint& root) { return !isDrawable(root.at.x()); });
    for (MarkedPoint& root : data_.roots) root.at.setY(0);
    if (data_.base && !(isDrawable(data_.base->at.x()) && isDrawable(data_.base->at.y()))) data_.base.reset();
    for (auto* end : {&data_.lowest, &data_.highest}) {
        if (*end && !isDrawable((*end)->at)) end->reset();
        if (*end) (*end)->text = plainText((*end)->text);
    }
    xRange_ = {};
    yRange_ = {};
    for (const QPointF& point : std::as_const(data_.points)) {
        xRange_.include(point.x());
        yRange_.include(point.y());
    }
    for (const MarkedPoint& root : std::as_const(data_.roots)) xRange_.include(root.at.x());
    if (data_.base) {
        xRange_.include(data_.base->at.x());
        yRange_.include(data_.base->at.y());
    }
    findPieces();
    findBands();
    setTexts(std::move(texts));
}

void InputCurveChart::findPieces() {
    pieces_.clear();
    bool open = false;
    for (const QPointF& point : std::as_const(data_.points)) {
        const bool drawable = isDrawable(point.y());
        if (drawable && !open) pieces_.push_back({});
        if (drawable) pieces_.back() << point;
        open = drawable;
    }
}

void InputCurveChart::findBands() {
    bands_.clear();
    const auto add = [this](double from, double to, int sign) {
        if (sign == 0 || !(to > from)) return;
        if (!bands_.isEmpty() && bands_.back().sign == sign && bands_.back().to == from)
            bands_.back().to = to;
        else
            bands_.push_back({from, to, sign});
    };
    for (const QPolygonF& piece : std::as_const(pieces_)) {
        for (qsizetype i = 1; i < piece.size(); ++i) {
            const QPointF a = piece[i - 1], b = piece[i];
            if (signOf(a.y()) * signOf(b.y()) < 0) {
                // by shares: the difference of the ends could overflow
                const double root = a.x() + (b.x() - a.x()) / (1 + std::abs(b.y() / a.y()));
                add(a.x(), root, signOf(a.y()));
                add(root, b.x(), signOf(b.y()));
            } else {
                add(a.x(), b.x(), a.y() != 0 ? signOf(a.y()) : signOf(b.y()));
            }
        }
    }
}

bool InputCurveChart::hasData() const {
    return !pieces_.isEmpty();
}

void InputCurveChart::buildSeries() {
    setMagnitudes(xRange_, yRange_);
    for (const QPolygonF& piece : std::as_const(pieces_)) {
        auto* series = new QLineSeries;
        QPen pen(colors().seriesColor(0), 2.25);
        pen.setJoinStyle(Qt::RoundJoin);
        series->setPen(pen);
        QList<QPointF> points;
        for (const QPointF& point : piece) points << scaled(point);
        series->replace(points);
        addSeries(series);
    }
}

QRectF InputCurveChart::layoutPlot(const QRectF& content) {
    Axes axes;
    axes.x = xRange_;
    axes.xCaption = data_.input.caption;
    axes.xTick = data_.input.tick;
    axes.y = yRange_;
    axes.yTick = texts().tick;
    axes.top = data_.above.isEmpty() && data_.below.isEmpty() ? 0 : lineHeight() + 2;
    const QRectF draft = choosePlot(content, axes);
    // the words of the range's ends stand beside the caption of x, in a row of their own where that is too narrow
    const double caption = axes.xCaption.isEmpty() ? 0 : textSize(axes.xCaption, labelFont()).width() / 2 + 12;
    const bool beside = (!data_.lowest || endRect(true, content, draft).right() < draft.center().x() - caption) &&
                        (!data_.highest || endRect(false, content, draft).left() > draft.center().x() + caption);
    axes.foot = beside && caption > 0 ? 0 : lineHeight() + 2;
    const QRectF plot = layoutAxes(content, axes);
    layoutBands(plot);
    addZeroLine({plot.left(), yOf(plot, 0), plot.right(), yOf(plot, 0)});
    layoutRangeEnds(content, plot);
    layoutMarks(plot);
    layoutHits(plot);
    return plot;
}

// Tinted ground where NPV is above and where it is below zero, and a word with its sign over each stretch.
void InputCurveChart::layoutBands(const QRectF& plot) {
    const double top = plot.top() - lineHeight() / 2 - lineHeight() - 2;
    double free = plot.left();
    for (const Band& band : std::as_const(bands_)) {
        const double left = xOf(plot, band.from), right = xOf(plot, band.to);
        QColor ground = band.sign > 0 ? colors().seriesColor(0) : colors().bad;
        ground.setAlphaF(band.sign > 0 ? 0.06F : 0.10F);
        QPainterPath area;
        area.addRect(QRectF(QPointF(left, plot.top()), QPointF(right, plot.bottom())));
        addMark(area, Qt::NoPen, ground);
        const QString sign = band.sign > 0 ? QStringLiteral("+") : QStringLiteral("−");
        const QString& word = band.sign > 0 ? data_.above : data_.below;
        const QString full = word.isEmpty() ? sign : sign + QLatin1Char(' ') + word;
        for (const QString& text : {full, sign}) {
            const QSizeF size = textSize(text, boldFont());
            const double at = std::max(free, (left + right - size.width()) / 2);
            if (word.isEmpty() || at < left || at + size.width() > right) continue;
            const QColor color = band.sign > 0 ? colors().text : colors().bad;
            addLabel(ChartLabel::Role::name, text, full, {{at, top}, size}, color).font = boldFont();
            free = at + size.width() + 8;
            break;
        }
    }
}

// The words of an end of the range: at it, but each in its half, where the ends lie near each other or off the picture.
QRectF InputCurveChart::endRect(bool lowest, const QRectF& content, const QRectF& plot) const {
    const RangeEnd& end = lowest ? *data_.lowest : *data_.highest;
    const bool both = data_.lowest && data_.highest;
    const double most = both ? content.width() / 2 - 6 : content.width();
    const QSizeF size = textSize(elided(end.text, labelFont(), most - 1), labelFont());
    const double x = std::clamp(xOf(plot, end.at), plot.left(), plot.right());
    const double from = lowest || !both ? content.left() : content.right() - most;
    const double to = lowest && both ? content.left() + most : content.right();
    const double left = std::max(from, std::min(lowest ? x : x - size.width(), to - size.width()));
    return {{left, content.bottom() - lineHeight()}, size};
}

// A line at each end of the valid range, its words at the foot.
void InputCurveChart::layoutRangeEnds(const QRectF& content, const QRectF& plot) {
    const auto layoutEnd = [&](const RangeEnd& end, bool lowest) {
        const double x = xOf(plot, end.at);
        if (end.at >= xScale().minimum && end.at <= xScale().maximum)
            addLine({x, plot.top(), x, plot.bottom() + kEndStroke}, QPen(colors().muted, 1.5, Qt::DashLine));
        if (end.text.isEmpty()) return;
        const QRectF rect = endRect(lowest, content, plot);
        const QString text = elided(end.text, labelFont(), rect.width());
        addLabel(ChartLabel::Role::caption, text, end.text, rect, colors().muted);
        if (text != end.text) addHit(rect, end.text);
    };
    if (data_.lowest) layoutEnd(*data_.lowest, true);
    if (data_.highest) layoutEnd(*data_.highest, false);
}

void InputCurveChart::layoutMarks(const QRectF& plot) {
    std::vector<QPolygonF> lines{{QPointF(plot.left(), yOf(plot, 0)), QPointF(plot.right(), yOf(plot, 0))}};
    for (const QPolygonF& piece : std::as_const(pieces_)) {
        QPolygonF line;
        for (const QPointF& point : piece) line << place(plot, point);
        lines.push_back(line);
        if (line.size() == 1) {  // a line of one point would not be seen
            QPainterPath dot;
            dot.addEllipse(line.first(), 3, 3);
            addMark(dot, Qt::NoPen, colors().seriesColor(0));
        }
    }
    // every mark is there before the first words, so that no words cover one
    std::vector<MarkedPoint> marks(data_.roots.begin(), data_.roots.end());
    if (data_.base) marks.insert(marks.begin(), *data_.base);
    for (const MarkedPoint& mark : marks) {
        const QPointF point = place(plot, mark.at);
        const bool isBase = data_.base && &mark == &marks.front();
        addDot(point, isBase ? colors().text : colors().seriesColor(0), isBase);
        lines.push_back({point});
        if (!mark.text.isEmpty()) addHit(QRectF(point.x() - 6, point.y() - 6, 12, 12), plainText(mark.text));
    }
    for (const MarkedPoint& mark : marks)
        addPointLabel(place(plot, mark.at), mark.text, plot.adjusted(3, 2, -3, -2), lines, {.font = boldFont()});
}

// Upright bands, each with the input's value and NPV there.
void InputCurveChart::layoutHits(const QRectF& plot) {
    const qsizetype every = std::max<qsizetype>(1, (data_.points.size() + kMostHits - 1) / kMostHits);
    double left = plot.left();
    for (qsizetype i = 0; i < data_.points.size(); i += every) {
        const QPointF point = data_.points[i];
        const qsizetype next = i + every;
        const double right =
            next >= data_.points.size() ? plot.right() : (xOf(plot, point.x()) + xOf(plot, data_.points[next].x())) / 2;
        const QString value = data_.input.exact(point.x());
        const QString figure = isDrawable(point.y()) ? texts().exact(point.y()) : tr("undefined");
        //: a value of the input, then NPV
        const QString text = tr("%1: %2").arg(value, figure);
        if (right > left) addHit({left, plot.top(), right - left, plot.height()}, text);
        left = right;
    }
}

}  // namespace jupan
