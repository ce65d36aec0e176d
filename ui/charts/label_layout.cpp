#include "ui/charts/label_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace jupan {
namespace {

constexpr int kLongestText = 300;

// Half-plane cuts of the segment a–b (Liang and Barsky): true if a piece of it lies in the rectangle.
bool segmentCrosses(const QRectF& rect, QPointF a, QPointF b) {
    double from = 0;
    double to = 1;
    const auto cut = [&from, &to](double direction, double distance) {
        if (direction == 0) return distance >= 0;
        const double at = distance / direction;
        if (direction < 0) {
            from = std::max(from, at);
        } else {
            to = std::min(to, at);
        }
        return from <= to;
    };
    const QPointF d = b - a;
    return cut(-d.x(), a.x() - rect.left()) && cut(d.x(), rect.right() - a.x()) && cut(-d.y(), a.y() - rect.top()) &&
           cut(d.y(), rect.bottom() - a.y());
}

// Around the point; above left and below right first, where a line that rises through the point leaves room.
std::vector<QPointF> directions() {
    return {{-1, -1}, {1, 1}, {1, -1},   {-1, 1},   {-0.5, -1}, {0.5, 1},
            {0, -1},  {0, 1}, {0.5, -1}, {-0.5, 1}, {-1, 0},    {1, 0}};
}

}  // namespace

QString plainText(const QString& text) {
    QString plain;
    for (const QChar c : text.left(kLongestText)) {
        const ushort code = c.unicode();
        const bool turnsDirection = code == 0x200E || code == 0x200F || code == 0x061C ||
                                    (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (turnsDirection) continue;
        plain += c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029 ? QChar(' ') : c;
    }
    return plain.simplified();
}

QString elided(const QString& text, const QFont& font, double width) {
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, width));
}

QStringList foldedLines(const QString& text, const QFont& font, double width, qsizetype most) {
    const QFontMetricsF metrics(font);
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList lines;
    for (const QString& word : words) {
        const QString longer = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
        const bool full = lines.size() == most;
        if (!lines.isEmpty() && (full || metrics.horizontalAdvance(longer) <= width))
            lines.back() = longer;
        else
            lines.append(word);
    }
    for (QString& line : lines) line = elided(line, font, width);
    return lines;
}

QSizeF textSize(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    return {std::ceil(metrics.horizontalAdvance(text)) + 1, std::ceil(metrics.height())};
}

std::vector<double> spreadCentres(const std::vector<double>& wanted, double height, double top, double bottom) {
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return wanted[a] < wanted[b]; });
    std::vector<double> centres(wanted.size());
    double lowestFree = top + height / 2;
    for (const std::size_t index : order) {
        centres[index] = std::max(wanted[index], lowestFree);
        lowestFree = centres[index] + height;
    }
    double highestFree = bottom - height / 2;
    for (auto index = order.rbegin(); index != order.rend() && centres[*index] > highestFree; ++index) {
        centres[*index] = highestFree;
        highestFree -= height;
    }
    return centres;
}

bool crosses(const QRectF& rect, const QPolygonF& line) {
    if (line.size() == 1) return rect.contains(line.first());
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (segmentCrosses(rect, line[i - 1], line[i])) return true;
    }
    return false;
}

QRectF placeBeside(QPointF point, QSizeF size, double clearance, const QRectF& bounds,
                   const std::vector<QPolygonF>& lines, const std::vector<QRectF>& taken,
                   const std::function<bool(const QRectF&)>& allowed) {
    const auto moveInside = [&bounds](QRectF rect) {
        rect.moveLeft(std::max(bounds.left(), std::min(rect.left(), bounds.right() - rect.width())));
        rect.moveTop(std::max(bounds.top(), std::min(rect.top(), bounds.bottom() - rect.height())));
        return rect;
    };
    QRectF best;
    int fewest = -1;
    for (const double distance : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.5, 8.0, 10.0, 12.0}) {
        for (const QPointF& direction : directions()) {
            QRectF rect(QPointF(), size);
            rect.moveCenter(point + QPointF(direction.x() * (size.width() / 2 + clearance * distance),
                                            direction.y() * (size.height() / 2 + clearance * distance)));
            rect = moveInside(rect);
            if (allowed && !allowed(rect)) continue;
            const QRectF padded = rect.adjusted(-3, -2, 3, 2);
            const auto touching =
                std::count_if(lines.begin(), lines.end(), [&](const QPolygonF& line) { return crosses(padded, line); });
            const auto covered = std::count_if(taken.begin(), taken.end(),
                                               [&](const QRectF& other) { return other.intersects(padded); });
            const int harm = static_cast<int>(touching) + 100 * static_cast<int>(covered);
            if (harm == 0) return rect;
            if (fewest < 0 || harm < fewest) {
                fewest = harm;
                best = rect;
            }
        }
    }
    return best;
}

}  // namespace jupan
