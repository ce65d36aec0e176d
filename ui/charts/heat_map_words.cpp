// The words around the table: titles, heads, and what its signs mean.
#include <algorithm>
#include <cmath>

#include "ui/charts/hatching.h"
#include "ui/charts/heat_map_chart.h"

namespace jupan {
namespace {

constexpr double kGap = 6;
constexpr double kLow = 12;                  // lines: a picture lower than that has none to spare for its titles
const QString kDown = QStringLiteral(" ↓");  // the arrows say which way the values run
constexpr double kSample = 16;               // pixels of a sign before its words
constexpr double kBetween = 16;              // pixels between one sign's words and the next sign
constexpr qsizetype kMostReasons = 3;        // said under the table; the tooltips say all

}  // namespace

qsizetype HeatMapChart::rowTitleLines(const QRectF& content, double width) const {
    if (content.height() < kLow * lineHeight()) return 1;
    return std::clamp<qsizetype>(foldedLines(data_.rowTitle + kDown, labelFont(), width, 2).size(), 1, 2);
}

// The title of the columns has a line of its own: beside it, that of the rows would be read as its beginning.
void HeatMapChart::layoutTitles(const QRectF& content, const QRectF& plot, qsizetype rowTitleLines) {
    const QString columns = data_.columnTitle + QStringLiteral(" →");
    const QString shown = elided(columns, labelFont(), content.width());
    const QSizeF size = textSize(shown, labelFont());
    const QRectF above({std::max(content.left(), std::min(plot.left(), content.right() - size.width())), content.top()},
                       size);
    if (!data_.columnTitle.isEmpty()) addLabel(ChartLabel::Role::name, shown, columns, above, colors().muted);
    if (shown != columns) addHit(above, data_.columnTitle);
    if (data_.rowTitle.isEmpty()) return;
    const double top = content.top() + lineHeight();
    const QRectF corner(content.left(), top, plot.left() - content.left() - kGap,
                        static_cast<double>(rowTitleLines) * lineHeight());
    const QString rows = data_.rowTitle + kDown;
    const QStringList lines = foldedLines(rows, labelFont(), corner.width(), rowTitleLines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double fromBelow = static_cast<double>(lines.size() - i) * lineHeight();
        const QRectF rect({corner.left(), corner.bottom() - fromBelow}, textSize(lines[i], labelFont()));
        addLabel(ChartLabel::Role::name, lines[i], rows, rect, colors().muted);
    }
    if (lines.join(QLatin1Char(' ')) != rows) addHit(corner, data_.rowTitle);
}

// Every head, or every second, third … so that none touches the next.
void HeatMapChart::layoutColumnHeads(const QRectF& content, const QRectF& plot) {
    QFont bold = labelFont();
    bold.setBold(true);
    double widest = 0;
    for (const QString& head : std::as_const(data_.columnHeads))
        widest = std::max(widest, std::min(textSize(head, bold).width(), plot.width() / 2 - kGap));
    const double pitch = cellRect(plot, 0, 0).width();
    // the last head may have to move inside by half of what it is wider than its cell
    const double needed = widest + kGap + std::max(0.0, (widest - pitch) / 2);
    const auto stride = static_cast<qsizetype>(std::max(1.0, std::ceil(needed / pitch)));
    for (qsizetype column = 0; column < data_.columnHeads.size(); column += stride) {
        const bool base = column == data_.baseColumn;
        const QFont font = base ? bold : labelFont();
        const QString text = elided(data_.columnHeads[column], font, widest + 1);
        const QSizeF size = textSize(text, font);
        const double wished = cellRect(plot, 0, column).center().x() - size.width() / 2;
        const double left = std::max(plot.left(), std::min(wished, content.right() - size.width()));
        const QRectF rect({left, plot.top() - lineHeight() - 3}, size);
        addLabel(ChartLabel::Role::categoryTick, text, data_.columnHeads[column], rect, colors().text).font = font;
        if (text != data_.columnHeads[column]) addHit(rect, data_.columnHeads[column]);
    }
}

void HeatMapChart::layoutRowHeads(const QRectF& content, const QRectF& plot) {
    const double pitch = cellRect(plot, 0, 0).height();
    const double needed = lineHeight() + 1 + std::max(0.0, (lineHeight() - pitch) / 2);
    const auto stride = static_cast<qsizetype>(std::max(1.0, std::ceil(needed / pitch)));
    for (qsizetype row = 0; row < data_.rowHeads.size(); row += stride) {
        QFont font = labelFont();
        font.setBold(row == data_.baseRow);
        const QString text = elided(data_.rowHeads[row], font, plot.left() - content.left() - kGap);
        const QSizeF size = textSize(text, font);
        const double y = std::min(cellRect(plot, row, 0).center().y(), plot.bottom() - size.height() / 2);
        const QRectF rect({plot.left() - kGap - size.width(), std::max(plot.top(), y - size.height() / 2)}, size);
        addLabel(ChartLabel::Role::name, text, data_.rowHeads[row], rect, colors().text).font = font;
        if (text != data_.rowHeads[row]) addHit(rect, data_.rowHeads[row]);
    }
}

std::vector<HeatMapChart::Explained> HeatMapChart::explained(double width) const {
    std::vector<Explained> signs;
    if (hasEdge_ && !data_.edgeName.isEmpty()) signs.push_back({Explained::Sign::edge, data_.edgeName});
    const bool hasBase = data_.baseRow >= 0 && data_.baseRow < data_.rowHeads.size() && data_.baseColumn >= 0 &&
                         data_.baseColumn < data_.columnHeads.size();
    //: under a table of two inputs: what the framed cell is
    if (hasBase) signs.push_back({Explained::Sign::frame, tr("as planned now")});
    QStringList reasons;
    for (qsizetype row = 0; row < data_.rowHeads.size(); ++row)
        for (qsizetype column = 0; column < data_.columnHeads.size(); ++column)
            if (!valueAt(row, column)) reasons << data_.cells.value(row).value(column).reason;
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    if (reasons.size() <= kMostReasons)
        for (const QString& reason : std::as_const(reasons)) signs.push_back({Explained::Sign::hatching, reason});
    double x = 0, y = 0;
    for (Explained& sign : signs) {
        const double room = width - kSample - kGap;
        const double needed = kSample + kGap + std::min(room, textSize(sign.text, labelFont()).width());
        if (x > 0 && x + needed > width) {
            x = 0;
            y += lineHeight() + 2;
        }
        sign.at = {x, y, needed, lineHeight()};
        x += needed + kBetween;
    }
    return signs;
}

void HeatMapChart::layoutFoot(const QPointF& at, const std::vector<Explained>& signs) {
    for (const Explained& sign : signs) {
        const QRectF place = sign.at.translated(at);
        const QRectF sample(place.left(), place.top() + 2, kSample, lineHeight() - 4);
        QPainterPath path;
        if (sign.sign == Explained::Sign::edge) {
            path.moveTo(sample.left(), sample.center().y());
            path.lineTo(sample.right(), sample.center().y());
            addMark(path, QPen(colors().text, 2.5));
        } else {
            path.addRect(sample);
            const bool frame = sign.sign == Explained::Sign::frame;
            addMark(path, frame ? QPen(colors().text, 1.5) : QPen(colors().grid, 1));
            if (!frame) addMark(hatching(sample), QPen(colors().muted, 1));
        }
        const QString text = elided(sign.text, labelFont(), place.width() - kSample - kGap + 1);
        const QRectF rect({sample.right() + kGap, place.top()}, textSize(text, labelFont()));
        addLabel(ChartLabel::Role::caption, text, sign.text, rect, colors().muted);
        if (text != sign.text) addHit(rect, sign.text);
    }
}

}  // namespace jupan
