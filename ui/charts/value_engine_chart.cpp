#include "ui/charts/value_engine_chart.h"

#include <QFontMetricsF>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

namespace jupan {
namespace {

constexpr qsizetype kFields = 5;
constexpr double kGap = 22;           // pixels between boxes: room for an arrow
constexpr double kNarrow = 460;       // pixels: below, three boxes side by side hold no words
constexpr double kPad = 8;            // pixels inside a box
constexpr double kCorner = 8;         // pixels
constexpr double kArrowHead = 5;      // pixels
constexpr qsizetype kTitleLines = 2;  // of a box
constexpr qsizetype kLongestAnswer = 2000;

QPainterPath rounded(const QRectF& rect) {
    QPainterPath path;
    path.addRoundedRect(rect, kCorner, kCorner);
    return path;
}

/// Lines of an answer as its writer broke them, each folded to the width; at most `most`, the last one cut.
QStringList answerLines(const QString& answer, const QFont& font, double width, qsizetype most) {
    QStringList lines;
    if (most < 1) return lines;
    for (const QString& paragraph : answer.left(kLongestAnswer).split(u'\n', Qt::SkipEmptyParts))
        lines += foldedLines(plainText(paragraph), font, width, most + 1);
    if (lines.size() <= most) return lines;
    lines = lines.mid(0, most);
    if (!lines.isEmpty()) lines.back() = elided(lines.back() + QStringLiteral(" …"), font, width);
    return lines;
}

}  // namespace

ValueEngineChart::ValueEngineChart(QWidget* parent) : ChartWidget(Qt::Vertical, parent) {}

void ValueEngineChart::setData(ValueEngineData engine, ChartTexts texts) {
    data_ = std::move(engine);
    data_.fields = data_.fields.mid(0, kFields);
    for (ValueEngineField& field : data_.fields) field.title = plainText(field.title);
    for (QString* words : {&data_.hub, &data_.hubAnswer, &data_.unanswered}) *words = plainText(*words);
    setTexts(std::move(texts));
}

// No axis: the boxes are the picture.
void ValueEngineChart::buildSeries() {
    valueAxis()->setGridLinePen(Qt::NoPen);
}

QRectF ValueEngineChart::layoutPlot(const QRectF& content) {
    if (content.width() < kNarrow || data_.fields.size() < kFields)
        layoutStacked(content);
    else
        layoutAround(content);
    return content;
}

// The first field at the top, the others down the right side and up the left one, the hub between them.
void ValueEngineChart::layoutAround(const QRectF& content) {
    const double width = (content.width() - 2 * kGap) / 3;
    const double height = (content.height() - kGap) / 2;
    const auto box = [&](int column, int row) {
        return QRectF(content.left() + column * (width + kGap), content.top() + row * (height + kGap), width, height);
    };
    const std::array<QRectF, kFields> boxes{box(1, 0), box(2, 0), box(2, 1), box(0, 1), box(0, 0)};
    const QRectF hub = box(1, 1);
    for (std::size_t i = 0; i < boxes.size(); ++i) layoutField(boxes[i], data_.fields[static_cast<int>(i)], false);
    layoutField(hub, {data_.hub, data_.hubAnswer}, true);
    addArrow({boxes[0].right(), boxes[0].center().y()}, {boxes[1].left(), boxes[1].center().y()});
    addArrow({boxes[1].center().x(), boxes[1].bottom()}, {boxes[2].center().x(), boxes[2].top()});
    addArrow({boxes[2].left(), boxes[2].center().y()}, {hub.right(), hub.center().y()});
    addArrow({hub.left(), hub.center().y()}, {boxes[3].right(), boxes[3].center().y()});
    addArrow({boxes[3].center().x(), boxes[3].top()}, {boxes[4].center().x(), boxes[4].bottom()});
    addArrow({boxes[4].right(), boxes[4].center().y()}, {boxes[0].left(), boxes[0].center().y()});
}

void ValueEngineChart::layoutStacked(const QRectF& content) {
    const double gap = kGap / 2;
    const auto count = static_cast<double>(data_.fields.size()) + 1;
    const double height = (content.height() - (count - 1) * gap) / count;
    double top = content.top();
    const auto next = [&] {
        const QRectF box(content.left(), top, content.width(), height);
        top += height + gap;
        return box;
    };
    layoutField(next(), {data_.hub, data_.hubAnswer}, true);
    for (const ValueEngineField& field : std::as_const(data_.fields)) layoutField(next(), field, false);
}

void ValueEngineChart::layoutField(const QRectF& box, const ValueEngineField& field, bool isHub) {
    QColor ground = colors().seriesColor(0);
    ground.setAlphaF(0.10F);
    const bool answered = !field.answer.trimmed().isEmpty();
    QPen edge(isHub || answered ? colors().seriesColor(0) : colors().muted, isHub ? 1.75 : 1.25);
    // what nobody has written yet is told apart without colour too
    if (!answered && !isHub) edge.setStyle(Qt::DashLine);
    addMark(rounded(box), edge, isHub ? QBrush(ground) : QBrush(colors().surface));
    const QRectF inside = box.adjusted(kPad, kPad / 2, -kPad, -kPad / 2);
    const auto room = static_cast<qsizetype>(std::max(0.0, std::floor(inside.height() / lineHeight())));
    QFont bold = labelFont();
    bold.setBold(true);
    double top = inside.top();
    const auto line = [&](const QString& text, const QString& whole, const QFont& font, const QColor& color,
                          ChartLabel::Role role) {
        const QSizeF size = textSize(text, font);
        const double left = isHub ? inside.center().x() - size.width() / 2 : inside.left();
        addLabel(role, text, whole, {{left, top}, size}, color).font = font;
        top += lineHeight();
    };
    QStringList title;
    if (room > 0) title = foldedLines(field.title, bold, inside.width() - 1, std::min(room, kTitleLines));
    const QString said = answered ? field.answer : isHub ? QString() : data_.unanswered;
    const QStringList lines = answerLines(said, labelFont(), inside.width() - 1, room - title.size());
    // the hub's few words stand in its middle
    if (isHub) top += (inside.height() - static_cast<double>(title.size() + lines.size()) * lineHeight()) / 2;
    for (const QString& text : title) line(text, field.title, bold, colors().text, ChartLabel::Role::name);
    for (const QString& text : lines)
        line(text, said, labelFont(), answered ? colors().text : colors().muted, ChartLabel::Role::value);
    QStringList whole{field.title};
    for (const QString& paragraph : said.left(kLongestAnswer).split(u'\n', Qt::SkipEmptyParts))
        whole << plainText(paragraph);
    addHit(box, whole.join('\n'));
}

void ValueEngineChart::addArrow(const QPointF& from, const QPointF& to) {
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < 2 * kArrowHead) return;
    const QPointF step = way / length;
    const QPointF start = from + 3 * step, tip = to - 3 * step, neck = tip - kArrowHead * step;
    const QPointF across(-step.y() * kArrowHead * 0.8, step.x() * kArrowHead * 0.8);
    QPainterPath shaft(start);
    shaft.lineTo(neck);
    addMark(shaft, QPen(colors().muted, 1.5));
    QPainterPath head(tip);
    head.lineTo(neck + across);
    head.lineTo(neck - across);
    head.closeSubpath();
    addMark(head, Qt::NoPen, colors().muted);
}

}  // namespace jupan
