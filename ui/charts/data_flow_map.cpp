#include "ui/charts/data_flow_map.h"

#include <QValueAxis>
#include <algorithm>
#include <set>

namespace jupan {
namespace {

constexpr double kBetween = 8;     // pixels between boxes, at least
constexpr double kFarthest = 34;   // and at most
constexpr double kPad = 11;        // inside a box
constexpr double kShape = 5;       // half of a mark's width
constexpr double kHead = 7;        // of an arrow
constexpr double kRound = 6;       // corners of a box
constexpr double kNarrowGap = 34;  // pixels between two columns
constexpr double kWideGap = 150;
constexpr double kGapShare = 0.17;  // of the width
constexpr double kWordsFrom = 58;   // pixels of a gap from which words beside the arrow can be read
constexpr int kPersonalHue = 5;     // series colour of arrows with personal data

QPainterPath rounded(const QRectF& rect) {
    QPainterPath path;
    path.addRoundedRect(rect, kRound, kRound);
    return path;
}

QPainterPath shapeOf(const QPointF& middle, FlowMark mark) {
    QPainterPath path;
    if (mark == FlowMark::personal) path.addEllipse(middle, kShape, kShape);
    if (mark == FlowMark::sensitive) {
        const double half = kShape + 1;
        path.addPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
                                   middle + QPointF(-half, 0), middle + QPointF(0, -half)}));
    }
    return path;
}

}  // namespace

DataFlowMap::DataFlowMap(QWidget* parent) : ChartWidget(Qt::Vertical, parent) {}

void DataFlowMap::setData(DataFlowData map, ChartTexts texts) {
    data_ = std::move(map);
    for (QVector<FlowNode>* nodes : {&data_.sources, &data_.units, &data_.models})
        for (FlowNode& node : *nodes) {
            node.name = plainText(node.name);
            node.detail = plainText(node.detail);
            node.arrow = plainText(node.arrow);
        }
    const auto inside = [](const QVector<FlowNode>& nodes, qsizetype index) {
        return index >= 0 && index < nodes.size();
    };
    data_.toUnits.removeIf(
        [&](const FlowArrow& arrow) { return !inside(data_.sources, arrow.from) || !inside(data_.units, arrow.to); });
    data_.toModels.removeIf(
        [&](const FlowArrow& arrow) { return !inside(data_.units, arrow.from) || !inside(data_.models, arrow.to); });
    setTexts(std::move(texts));
    updateGeometry();
}

QSize DataFlowMap::sizeHint() const {
    constexpr int kHeads = 150, kRow = 66, kHighest = 1200;
    const auto rows = std::max({data_.sources.size(), data_.units.size(), data_.models.size(), qsizetype{3}});
    return {640, std::min(kHighest, kHeads + kRow * static_cast<int>(rows))};
}

// No axis: boxes and arrows.
void DataFlowMap::buildSeries() {
    valueAxis()->setGridLinePen(Qt::NoPen);
}

QRectF DataFlowMap::Column::box(qsizetype index) const {
    const qsizetype row = std::min(index, shown);
    return {area.left(), top + static_cast<double>(row) * (boxHeight + between), area.width(), boxHeight};
}

DataFlowMap::Column DataFlowMap::columnOf(const QVector<FlowNode>& nodes, const QRectF& area) const {
    Column column{.nodes = &nodes, .area = area, .shown = nodes.size(), .boxHeight = boxHeight(), .top = area.top()};
    const auto fitting =
        std::max<qsizetype>(1, static_cast<qsizetype>((area.height() + kBetween) / (column.boxHeight + kBetween)));
    if (nodes.size() > fitting) column.shown = fitting - 1;
    const auto rows = static_cast<double>(std::min(nodes.size(), fitting));
    const double free = area.height() - rows * column.boxHeight;
    column.between = std::clamp(free / (rows + 1), kBetween, kFarthest);
    column.top += (free - (rows - 1) * column.between) / 2;
    return column;
}

QRectF DataFlowMap::layoutPlot(const QRectF& content) {
    const double gap = std::clamp(kGapShare * content.width(), kNarrowGap, kWideGap);
    const double width = (content.width() - 2 * gap) / 3;
    detailLines_ = 1;
    for (const QVector<FlowNode>* nodes : {&data_.sources, &data_.units, &data_.models})
        for (const FlowNode& node : *nodes)
            if (textSize(node.detail, labelFont()).width() > width - 2 * kPad) detailLines_ = 2;
    const double foot = layoutKey(content, 0, true);
    const double top = content.top() + lineHeight() + 6;
    const double height = std::max(boxHeight(), content.bottom() - foot - top);
    const auto area = [&](int column) { return QRectF(content.left() + column * (width + gap), top, width, height); };
    layoutHead(tr("Data sources"), area(0), content.top());
    layoutHead(tr("Work units"), area(1), content.top());
    layoutHead(tr("Models"), area(2), content.top());
    const Column sources = columnOf(data_.sources, area(0));
    const Column units = columnOf(data_.units, area(1));
    const Column models = columnOf(data_.models, area(2));
    layoutArrows(sources, units, data_.toUnits);
    layoutArrows(units, models, data_.toModels);
    for (const Column* column : {&sources, &units, &models}) layoutBoxes(*column);
    if (gap >= kWordsFrom) layoutArrowWords(models, gap);
    layoutKey(content, content.bottom() - foot, false);
    return {content.left(), top, content.width(), height};
}

void DataFlowMap::layoutHead(const QString& text, const QRectF& area, double top) {
    const QString shown = elided(text, labelFont(), area.width());
    addLabel(ChartLabel::Role::caption, shown, text, {QPointF(area.left(), top), textSize(shown, labelFont())},
             colors().muted);
}

void DataFlowMap::layoutBoxes(const Column& column) {
    const auto& nodes = *column.nodes;
    for (qsizetype i = 0; i < column.shown; ++i) layoutBox(column.box(i), nodes[i]);
    if (!column.hasMore()) return;
    FlowNode rest{.name = tr("%n more", nullptr, static_cast<int>(nodes.size() - column.shown))};
    constexpr qsizetype kMostNames = 12;
    QStringList names;
    for (qsizetype i = column.shown; i < std::min(nodes.size(), column.shown + kMostNames); ++i) names << nodes[i].name;
    rest.tip = names.join(u'\n');
    layoutBox(column.box(column.shown), rest);
}

void DataFlowMap::layoutBox(const QRectF& box, const FlowNode& node) {
    const bool marked = node.mark != FlowMark::none;
    addMark(rounded(box), QPen(marked ? colors().text : colors().zeroLine, marked ? 1.5 : 1), colors().surface);
    // Sensitive data stand behind a second line.
    if (node.mark == FlowMark::sensitive) addMark(rounded(box.adjusted(3, 3, -3, -3)), QPen(colors().text, 1));
    double left = box.left() + kPad;
    if (marked) {
        addShape({left + kShape + 1, box.top() + kPad / 2 + lineHeight() / 2}, node.mark);
        left += 2 * kShape + 8;
    }
    const auto line = [&](const QString& text, double x, double top, const QColor& color, ChartLabel::Role role) {
        const QString shown = elided(text, labelFont(), box.right() - kPad - x);
        if (shown.isEmpty()) return;
        addLabel(role, shown, text, {QPointF(x, top), textSize(shown, labelFont())}, color);
    };
    const double top = node.detail.isEmpty() ? box.center().y() - lineHeight() / 2 : box.top() + 4;
    line(node.name, left, top, colors().text, ChartLabel::Role::name);
    double below = top + lineHeight();
    for (const QString& text : foldedLines(node.detail, labelFont(), box.width() - 2 * kPad, detailLines_)) {
        addLabel(ChartLabel::Role::value, text, node.detail,
                 {QPointF(box.left() + kPad, below), textSize(text, labelFont())}, colors().muted);
        below += lineHeight();
    }
    QStringList tip{node.name};
    for (const QString& more : {node.detail, node.tip})
        if (!more.isEmpty()) tip << more;
    addHit(box, tip.join(u'\n'));
}

void DataFlowMap::addShape(const QPointF& middle, FlowMark mark) {
    addMark(shapeOf(middle, mark), QPen(colors().seriesColor(kPersonalHue), 1), colors().seriesColor(kPersonalHue));
}

void DataFlowMap::layoutArrows(const Column& from, const Column& to, const QVector<FlowArrow>& arrows) {
    // Boxes that are counted together share their arrows.
    std::set<std::pair<double, double>> drawn;
    // Those with personal data last, on top of the others.
    for (const bool personal : {false, true}) {
        for (const FlowArrow& arrow : arrows) {
            if (arrow.personal != personal) continue;
            const QRectF start = from.box(arrow.from), end = to.box(arrow.to);
            const QPointF a(start.right() + 1, start.center().y()), b(end.left() - kHead, end.center().y());
            if (!drawn.insert({a.y(), b.y() + (personal ? 1e6 : 0)}).second) continue;
            const double bend = (b.x() - a.x()) / 2;
            QPainterPath line(a);
            line.cubicTo(a + QPointF(bend, 0), b - QPointF(bend, 0), b);
            const QColor color = personal ? colors().seriesColor(kPersonalHue) : colors().zeroLine;
            addMark(line, QPen(color, personal ? 2.5 : 1.25, Qt::SolidLine, Qt::FlatCap));
            QPainterPath head;
            head.addPolygon(
                QPolygonF({b + QPointF(kHead, 0), b + QPointF(-1, -kHead / 2), b + QPointF(-1, kHead / 2)}));
            head.closeSubpath();
            addMark(head, Qt::NoPen, color);
        }
    }
}

void DataFlowMap::layoutArrowWords(const Column& models, double gap) {
    for (qsizetype i = 0; i < models.shown; ++i) {
        const FlowNode& node = (*models.nodes)[i];
        if (node.arrow.isEmpty()) continue;
        const QRectF box = models.box(i);
        const QStringList lines = foldedLines(node.arrow, labelFont(), gap - kHead - 6, 2);
        // Two lines above and below the arrow's head, one above it.
        double top = box.center().y() - lineHeight() - 3;
        for (const QString& text : lines) {
            const QSizeF size = textSize(text, labelFont());
            ChartLabel& label = addLabel(ChartLabel::Role::marker, text, node.arrow,
                                         {QPointF(box.left() - kHead - 2 - size.width(), top), size}, colors().text);
            label.overLines = true;
            top = box.center().y() + 3;
        }
    }
}

double DataFlowMap::layoutKey(const QRectF& content, double top, bool measureOnly) {
    struct Entry {
        FlowMark mark;
        QString text;
    };
    std::vector<Entry> entries;
    const auto any = [&](FlowMark mark) {
        return std::any_of(data_.sources.begin(), data_.sources.end(),
                           [mark](const FlowNode& node) { return node.mark == mark; });
    };
    if (any(FlowMark::personal)) entries.push_back({FlowMark::personal, tr("personal data")});
    if (any(FlowMark::sensitive)) entries.push_back({FlowMark::sensitive, tr("sensitive data")});
    if (entries.empty()) return 0;
    entries.push_back({FlowMark::none, tr("strong arrow: personal or sensitive data")});
    double left = content.left(), line = 4;
    for (const Entry& entry : entries) {
        const bool marked = entry.mark != FlowMark::none;
        const double sign = marked ? 2 * kShape + 6 : 22;
        const double width = sign + textSize(entry.text, labelFont()).width();
        if (left > content.left() && left + width > content.right()) {
            left = content.left();
            line += lineHeight() + 1;
        }
        if (!measureOnly) {
            const double middle = top + line + lineHeight() / 2;
            if (marked) {
                addShape({left + kShape + 1, middle}, entry.mark);
            } else {
                QPainterPath stroke({left, middle});
                stroke.lineTo(left + 16, middle);
                addMark(stroke, QPen(colors().seriesColor(kPersonalHue), 2.5));
            }
            const QString shown = elided(entry.text, labelFont(), content.right() - left - sign);
            addLabel(ChartLabel::Role::seriesName, shown, entry.text,
                     {QPointF(left + sign, top + line), textSize(shown, labelFont())}, colors().muted);
        }
        left += width + 14;
    }
    return line + lineHeight() + 2;
}

}  // namespace jupan
