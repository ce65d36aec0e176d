#include "ui/charts/heat_map_chart.h"

#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/charts/hatching.h"

namespace jupan {
namespace {

constexpr int kSmallestType = 10;       // pixels
constexpr double kPad = 2;              // between a figure and the edges of its cell
constexpr double kFrame = 2.5;          // between the edges of the base cell and its frame
constexpr double kFaintest = 0.10;      // of the colour, next to neutral: both sides stay apart
constexpr double kContrast = 4.5;       // of figures on their cells
constexpr double kLargest = 1e300;      // beyond it, distances overflow
constexpr int kBetter = 0, kWorse = 5;  // series colours, apart for every kind of colour sight

double part(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& color) {
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor blend(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

}  // namespace

HeatMapChart::HeatMapChart(QWidget* parent) : ChartWidget(Qt::Vertical, parent) {}

QSize HeatMapChart::sizeHint() const {
    constexpr int kCellWidth = 66, kCellHeight = 30;
    return {std::max(420, 130 + kCellWidth * static_cast<int>(data_.columnHeads.size())),
            130 + kCellHeight * static_cast<int>(std::max<qsizetype>(3, data_.rowHeads.size()))};
}

void HeatMapChart::setData(HeatMapData table, ChartTexts texts) {
    data_ = std::move(table);
    for (QString* words : {&data_.rowTitle, &data_.columnTitle, &data_.edgeName}) *words = plainText(*words);
    for (QStringList* heads : {&data_.rowHeads, &data_.columnHeads})
        for (QString& head : *heads) head = plainText(head);
    for (QVector<HeatMapCell>& row : data_.cells)
        for (HeatMapCell& cell : row) cell.reason = plainText(cell.reason);
    if (data_.neutral && !std::isfinite(*data_.neutral)) data_.neutral.reset();
    farthest_ = 0;
    if (data_.neutral)
        for (qsizetype row = 0; row < data_.rowHeads.size(); ++row)
            for (qsizetype column = 0; column < data_.columnHeads.size(); ++column)
                if (const auto value = valueAt(row, column))
                    farthest_ = std::max(farthest_, std::abs(*value / 2 - *data_.neutral / 2));
    setTexts(std::move(texts));
    updateGeometry();
}

std::optional<double> HeatMapChart::valueAt(qsizetype row, qsizetype column) const {
    const std::optional<double> value = data_.cells.value(row).value(column).value;
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<double> HeatMapChart::goodness(qsizetype row, qsizetype column) const {
    const std::optional<double> value = valueAt(row, column);
    if (!value || !data_.neutral) return std::nullopt;
    if (farthest_ == 0) return 0;
    const double share = (*value / 2 - *data_.neutral / 2) / farthest_;
    return data_.lowerIsBetter ? -share : share;
}

bool HeatMapChart::isBase(qsizetype row, qsizetype column) const {
    return row == data_.baseRow && column == data_.baseColumn;
}

HeatMapChart::Cell HeatMapChart::cell(qsizetype row, qsizetype column) {
    const QRectF plot = plotArea();
    return {cellRect(plot, row, column), cellColor(row, column)};
}

QRectF HeatMapChart::cellRect(const QRectF& plot, qsizetype row, qsizetype column) const {
    const double width = plot.width() / static_cast<double>(data_.columnHeads.size());
    const double height = plot.height() / static_cast<double>(data_.rowHeads.size());
    return {plot.left() + static_cast<double>(column) * width, plot.top() + static_cast<double>(row) * height, width,
            height};
}

QColor HeatMapChart::cellColor(qsizetype row, qsizetype column) const {
    const QColor neutral = blend(colors().surface, colors().grid, 0.5);
    if (!valueAt(row, column)) return colors().surface;
    const double good = goodness(row, column).value_or(0);
    if (good == 0) return neutral;
    const double strength = kFaintest + (1 - kFaintest) * std::min(1.0, std::abs(good));
    return blend(neutral, colors().seriesColor(good > 0 ? kBetter : kWorse), strength);
}

// Of the picture's own text and ground the one that is read better; black or white where neither can be read.
QColor HeatMapChart::inkOn(const QColor& ground) const {
    const auto better = [&ground](const QColor& a, const QColor& b) {
        return contrast(a, ground) >= contrast(b, ground) ? a : b;
    };
    const QColor own = better(colors().text, colors().surface);
    return contrast(own, ground) >= kContrast ? own : better(Qt::black, Qt::white);
}

// No axis: the cells are the grid.
void HeatMapChart::buildSeries() {
    valueAxis()->setGridLinePen(Qt::NoPen);
}

QString HeatMapChart::cellText(qsizetype row, qsizetype column, bool figures) const {
    const std::optional<double> value = valueAt(row, column);
    if (!value) return QStringLiteral("–");
    if (figures) return texts().value(*value);
    const double good = goodness(row, column).value_or(0);
    if (good == 0) return {};
    return good > 0 ? QStringLiteral("+") : QStringLiteral("−");
}

std::optional<QFont> HeatMapChart::figureFont(const QRectF& plot) const {
    const QRectF cell = cellRect(plot, 0, 0);
    QStringList figures;
    QString base;
    for (qsizetype row = 0; row < data_.rowHeads.size(); ++row)
        for (qsizetype column = 0; column < data_.columnHeads.size(); ++column)
            (isBase(row, column) ? base : figures.emplaceBack()) = cellText(row, column, true);
    figures.removeDuplicates();
    for (QFont font = labelFont(); font.pixelSize() >= kSmallestType; font.setPixelSize(font.pixelSize() - 1)) {
        QFont bold = font;
        bold.setBold(true);
        const auto fits = [&cell](const QString& figure, const QFont& type) {
            const QSizeF size = textSize(figure, type);
            return size.width() + 2 * kPad <= cell.width() && size.height() <= cell.height();
        };
        if (fits(base, bold) &&
            std::all_of(figures.begin(), figures.end(), [&](const QString& figure) { return fits(figure, font); }))
            return font;
    }
    return std::nullopt;
}

QRectF HeatMapChart::layoutPlot(const QRectF& content) {
    double heads = 0;
    for (const QString& head : std::as_const(data_.rowHeads))
        heads = std::max(heads, textSize(head, labelFont()).width());
    heads =
        std::max(heads, std::min(textSize(data_.rowTitle, labelFont()).width() + lineHeight(), 0.2 * content.width()));
    heads = std::min(heads, 0.35 * content.width());
    hasEdge_ = false;
    const qsizetype titleLines = rowTitleLines(content, heads);
    const double above = static_cast<double>(1 + titleLines) * lineHeight() + 6;
    QRectF plot = content.adjusted(heads + 2 * kPad + 2, above, 0, 0);
    for (qsizetype row = 0; row < data_.rowHeads.size(); ++row)
        for (qsizetype column = 0; column < data_.columnHeads.size(); ++column) {
            const auto good = goodness(row, column);
            for (const auto& next : {goodness(row, column + 1), goodness(row + 1, column)})
                hasEdge_ = hasEdge_ || (good && next && (*good < 0) != (*next < 0));
        }
    std::vector<Explained> signs = explained(content.width());
    double foot = signs.empty() ? 0 : signs.back().at.bottom() + 6;
    if (plot.height() - foot < 4 * lineHeight()) {
        signs.clear();
        foot = 0;
    }
    plot.setBottom(plot.bottom() - foot - 2);
    layoutTitles(content, plot, titleLines);
    layoutColumnHeads(content, plot);
    layoutRowHeads(content, plot);
    layoutCells(plot);
    layoutEdge(plot);
    layoutBase(plot);
    layoutFoot({content.left(), plot.bottom() + 6}, signs);
    return plot;
}

void HeatMapChart::layoutCells(const QRectF& plot) {
    const std::optional<QFont> figures = figureFont(plot);
    for (qsizetype row = 0; row < data_.rowHeads.size(); ++row) {
        for (qsizetype column = 0; column < data_.columnHeads.size(); ++column) {
            const QRectF rect = cellRect(plot, row, column);
            const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
            const QColor fill = cellColor(row, column);
            const bool defined = valueAt(row, column).has_value();
            QPainterPath box;
            box.addRect(inner);
            addMark(box, Qt::NoPen, fill);
            if (!defined) addMark(hatching(inner), QPen(blend(colors().surface, colors().muted, 0.55), 1));
            const QString figure = defined ? texts().exact(*valueAt(row, column))
                                           : tr("– (%1)").arg(data_.cells.value(row).value(column).reason);
            addHit(rect, tr("%1: %2").arg(data_.rowTitle, data_.rowHeads[row]) + QLatin1Char('\n') +
                             tr("%1: %2").arg(data_.columnTitle, data_.columnHeads[column]) + QLatin1Char('\n') +
                             figure);
            QFont font = figures.value_or(labelFont());
            font.setBold(isBase(row, column));
            const QString text = cellText(row, column, figures.has_value());
            QRectF place(QPointF(), textSize(text, font));
            if (text.isEmpty() || place.width() > rect.width() - 2 || place.height() > rect.height()) continue;
            place.moveCenter(rect.center());
            ChartLabel& label = addLabel(ChartLabel::Role::value, text, text, place, inkOn(fill));
            label.font = font;
            label.overLines = !defined;
        }
    }
}

// Between cells that are worse than neutral and cells that are not.
void HeatMapChart::layoutEdge(const QRectF& plot) {
    QPainterPath edge;
    const auto parted = [this](qsizetype row, qsizetype column, qsizetype nextRow, qsizetype nextColumn) {
        const auto good = goodness(row, column), next = goodness(nextRow, nextColumn);
        return good && next && (*good < 0) != (*next < 0);
    };
    for (qsizetype row = 0; row < data_.rowHeads.size(); ++row) {
        for (qsizetype column = 0; column < data_.columnHeads.size(); ++column) {
            const QRectF rect = cellRect(plot, row, column);
            if (column + 1 < data_.columnHeads.size() && parted(row, column, row, column + 1)) {
                edge.moveTo(rect.topRight());
                edge.lineTo(rect.bottomRight());
            }
            if (row + 1 < data_.rowHeads.size() && parted(row, column, row + 1, column)) {
                edge.moveTo(rect.bottomLeft());
                edge.lineTo(rect.bottomRight());
            }
        }
    }
    addMark(edge, QPen(colors().surface, 5, Qt::SolidLine, Qt::SquareCap));
    addMark(edge, QPen(colors().text, 2.5, Qt::SolidLine, Qt::SquareCap));
}

void HeatMapChart::layoutBase(const QRectF& plot) {
    if (data_.baseRow < 0 || data_.baseRow >= data_.rowHeads.size()) return;
    if (data_.baseColumn < 0 || data_.baseColumn >= data_.columnHeads.size()) return;
    const QRectF rect = cellRect(plot, data_.baseRow, data_.baseColumn).adjusted(kFrame, kFrame, -kFrame, -kFrame);
    QPainterPath frame;
    frame.addRect(rect);
    addMark(frame, QPen(inkOn(cellColor(data_.baseRow, data_.baseColumn)), 1.5));
}

}  // namespace jupan
