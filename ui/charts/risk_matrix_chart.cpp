#include "ui/charts/risk_matrix_chart.h"

#include <QMouseEvent>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr int kGrades = 5;
constexpr double kRadius = 11;         // pixels, of a dot with room
constexpr double kSmallestRadius = 7;  // below it the number cannot be read
constexpr int kSmallestNumber = 7;     // pixels of type
constexpr double kDotGap = 3;
constexpr double kListFrom = 470;                 // pixels of width from which the names stand beside the table
constexpr double kListShare = 0.44;               // of the width
constexpr double kScoreFrom = 42;                 // pixels of a cell's height from which its score has room
constexpr int kHue = 5;                           // series colour of the shades
constexpr double kShades[] = {0.08, 0.24, 0.46};  // of the colour: told apart by lightness alone

QColor blend(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QPainterPath circle(const QPointF& middle, double radius) {
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

}  // namespace

RiskMatrixChart::RiskMatrixChart(QWidget* parent) : ChartWidget(Qt::Vertical, parent) {}

void RiskMatrixChart::setData(RiskMatrixData risks, ChartTexts texts) {
    data_ = std::move(risks);
    const auto inside = [](int grade) { return grade >= 1 && grade <= kGrades; };
    data_.dots.removeIf([&](const RiskDot& dot) { return !inside(dot.likelihood) || !inside(dot.impact); });
    for (RiskDot& dot : data_.dots) {
        dot.name = plainText(dot.name);
        dot.detail = plainText(dot.detail);
    }
    for (QString& name : data_.unrated) name = plainText(name);
    setTexts(std::move(texts));
}

// No axis: the cells are the grid.
void RiskMatrixChart::buildSeries() {
    valueAxis()->setGridLinePen(Qt::NoPen);
}

QRectF RiskMatrixChart::cell(int likelihood, int impact) {
    return cellRect(plotArea(), likelihood, impact);
}

QRectF RiskMatrixChart::cellRect(const QRectF& plot, int likelihood, int impact) const {
    const double width = plot.width() / kGrades, height = plot.height() / kGrades;
    return {plot.left() + (impact - 1) * width, plot.top() + (kGrades - likelihood) * height, width, height};
}

QColor RiskMatrixChart::levelColor(int score) const {
    const double share = score >= data_.highFrom ? kShades[2] : score >= data_.mediumFrom ? kShades[1] : kShades[0];
    return blend(colors().surface, colors().seriesColor(kHue), share);
}

QString RiskMatrixChart::levelName(int score) const {
    if (score >= data_.highFrom) return tr("high");
    return score >= data_.mediumFrom ? tr("medium") : tr("low");
}

QFont RiskMatrixChart::smallFont() const {
    QFont font = labelFont();
    font.setPixelSize(std::max(9, font.pixelSize() - 2));
    return font;
}

QFont RiskMatrixChart::numberFont() const {
    QFont font = smallFont();
    font.setBold(true);
    return font;
}

QRectF RiskMatrixChart::layoutPlot(const QRectF& content) {
    places_.clear();
    const bool beside = content.width() >= kListFrom;
    QRectF table = content;
    if (beside) table.setRight(content.right() - kListShare * content.width() - lineHeight());
    const double foot = layoutLevels(table, 0, true);
    QRectF plot = table.adjusted(lineHeight() + 4, lineHeight() + 4, 0, -(2 * lineHeight() + 6 + foot));
    if (plot.height() < 4 * lineHeight()) plot.setBottom(plot.top() + 4 * lineHeight());
    layoutHeads(table, plot);
    for (int likelihood = kGrades; likelihood >= 1; --likelihood)
        for (int impact = 1; impact <= kGrades; ++impact) layoutCell(plot, likelihood, impact);
    layoutLevels(table, plot.bottom() + 2 * lineHeight() + 6, false);
    if (beside)
        layoutNames({table.right() + lineHeight(), content.top(), content.right() - table.right() - lineHeight(),
                     content.height()});
    return plot;
}

void RiskMatrixChart::layoutHeads(const QRectF& content, const QRectF& plot) {
    const auto caption = [&](const QString& text, double top) {
        const QString shown = elided(text, labelFont(), content.width());
        addLabel(ChartLabel::Role::caption, shown, text, {QPointF(content.left(), top), textSize(shown, labelFont())},
                 colors().muted);
    };
    caption(tr("↑ Likelihood: 1 rare … 5 almost certain"), content.top());
    caption(tr("→ Impact: 1 slight … 5 threatens the firm"), plot.bottom() + lineHeight() + 2);
    for (int grade = 1; grade <= kGrades; ++grade) {
        const QString text = QString::number(grade);
        const QSizeF size = textSize(text, labelFont());
        QRectF left(QPointF(), size), below(QPointF(), size);
        left.moveCenter({plot.left() - 4 - size.width() / 2, cellRect(plot, grade, 1).center().y()});
        below.moveCenter({cellRect(plot, 1, grade).center().x(), plot.bottom() + 1 + size.height() / 2});
        addLabel(ChartLabel::Role::categoryTick, text, text, left, colors().muted);
        addLabel(ChartLabel::Role::categoryTick, text, text, below, colors().muted);
    }
}

void RiskMatrixChart::layoutCell(const QRectF& plot, int likelihood, int impact) {
    const QRectF rect = cellRect(plot, likelihood, impact);
    const int score = likelihood * impact;
    QPainterPath box;
    box.addRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    addMark(box, Qt::NoPen, levelColor(score));
    QRectF room = rect.adjusted(2, 2, -2, -2);
    if (rect.height() >= kScoreFrom) {
        const QString text = QString::number(score);
        const QSizeF size = textSize(text, smallFont());
        ChartLabel& label = addLabel(ChartLabel::Role::value, text, text,
                                     {room.topRight() - QPointF(size.width(), 0), size}, colors().text);
        label.font = smallFont();
        room.setTop(room.top() + size.height());
    }
    QVector<const RiskDot*> dots;
    QStringList names;
    for (const RiskDot& dot : data_.dots) {
        if (dot.likelihood != likelihood || dot.impact != impact) continue;
        dots.push_back(&dot);
        names << tr("%1. %2").arg(dot.number).arg(dot.name);
    }
    layoutDots(room, dots);
    const QString head =
        tr("Likelihood %1, impact %2: score %3, %4").arg(likelihood).arg(impact).arg(score).arg(levelName(score));
    constexpr qsizetype kMostNames = 12;
    const qsizetype more = names.size() - kMostNames;
    names = names.mid(0, kMostNames);
    if (more > 0) names << tr("and %n more", nullptr, static_cast<int>(more));
    addHit(rect, (QStringList{head} + names).join(u'\n'));
}

void RiskMatrixChart::layoutDots(const QRectF& room, const QVector<const RiskDot*>& dots) {
    if (dots.isEmpty()) return;
    const auto fitting = [&](double radius) {
        const double step = 2 * radius + kDotGap;
        const auto across = std::max(1, static_cast<int>((room.width() + kDotGap) / step));
        const auto down = std::max(1, static_cast<int>((room.height() + kDotGap) / step));
        return std::pair{across, down};
    };
    // Numbers of three digits and more need a larger dot to be read in.
    QFont smallest = numberFont();
    smallest.setPixelSize(kSmallestNumber);
    double least = kSmallestRadius;
    for (const RiskDot* dot : dots)
        least = std::max(least, textSize(QString::number(dot->number), smallest).width() / 2);
    double radius = std::max(least, std::min(kRadius, std::min(room.width(), room.height()) / 2));
    while (radius - 1 >= least) {
        const auto [across, down] = fitting(radius);
        if (across * down >= dots.size()) break;
        radius -= 1;
    }
    const auto [across, down] = fitting(radius);
    const int places = across * down;
    const int shown = static_cast<int>(dots.size()) <= places ? static_cast<int>(dots.size()) : places - 1;
    const double step = 2 * radius + kDotGap;
    const auto at = [&](int index) {
        return QPointF(room.left() + radius + (index % across) * step, room.top() + radius + (index / across) * step);
    };
    for (int i = 0; i < shown; ++i) addDot(at(i), radius, *dots[i]);
    if (shown == static_cast<int>(dots.size())) return;
    const QString text = QStringLiteral("+%1").arg(dots.size() - shown);
    QRectF place(QPointF(), textSize(text, smallFont()));
    place.moveCenter(at(shown));
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    ChartLabel& label = addLabel(ChartLabel::Role::value, text, text, place, colors().text);
    label.font = smallFont();
}

void RiskMatrixChart::addDot(const QPointF& middle, double radius, const RiskDot& dot) {
    addMark(circle(middle, radius), Qt::NoPen, colors().text);
    if (dot.number == data_.chosen) {
        addMark(circle(middle, radius + 2), QPen(colors().seriesColor(0), 2.5));
    }
    QFont font = numberFont();
    const QString text = QString::number(dot.number);
    // Three digits in a small dot: smaller type, never a cut number.
    while (font.pixelSize() > kSmallestNumber && textSize(text, font).width() > 2 * radius)
        font.setPixelSize(font.pixelSize() - 1);
    QRectF place(QPointF(), textSize(text, font));
    place.moveCenter(middle);
    ChartLabel& label = addLabel(ChartLabel::Role::name, text, text, place, colors().surface);
    label.font = font;
    const QRectF area = circle(middle, radius).boundingRect();
    places_.push_back({dot.number, area});
    QString tip = tr("%1. %2").arg(dot.number).arg(dot.name);
    if (!dot.detail.isEmpty()) tip += u'\n' + dot.detail;
    addHit(area, tip);
}

double RiskMatrixChart::layoutLevels(const QRectF& content, double top, bool measureOnly) {
    const double swatch = lineHeight() * 0.7;
    const struct {
        int score;
        QString text;
    } levels[] = {
        {1, tr("low: up to %1").arg(data_.mediumFrom - 1)},
        {data_.mediumFrom, tr("medium: %1 to %2").arg(data_.mediumFrom).arg(data_.highFrom - 1)},
        {data_.highFrom, tr("high: from %1").arg(data_.highFrom)},
    };
    double left = content.left(), line = 0;
    for (const auto& level : levels) {
        const QSizeF size = textSize(level.text, labelFont());
        const double width = swatch + 5 + size.width();
        if (left > content.left() && left + width > content.right()) {
            left = content.left();
            line += lineHeight() + 2;
        }
        if (!measureOnly) {
            QPainterPath box;
            box.addRect({left, top + line + (lineHeight() - swatch) / 2, swatch, swatch});
            addMark(box, QPen(colors().muted, 1), levelColor(level.score));
            const QString shown = elided(level.text, labelFont(), content.right() - left - swatch - 5);
            addLabel(ChartLabel::Role::seriesName, shown, level.text,
                     {QPointF(left + swatch + 5, top + line), textSize(shown, labelFont())}, colors().muted);
        }
        left += width + 14;
    }
    return line + lineHeight() + 4;
}

void RiskMatrixChart::layoutNames(const QRectF& room) {
    const double radius = std::min(kRadius, lineHeight() / 2 + 1), row = 2 * radius + kDotGap;
    double top = room.top();
    const qsizetype apart = data_.unrated.isEmpty() ? 0 : std::min<qsizetype>(data_.unrated.size(), 3) + 1;
    const double listBottom = room.bottom() - static_cast<double>(apart) * row;
    const auto text = [&](const QString& whole, double left, double right, double y, const QColor& color) {
        const QString shown = elided(whole, labelFont(), right - left);
        const QSizeF size = textSize(shown, labelFont());
        addLabel(ChartLabel::Role::seriesName, shown, whole, {QPointF(left, y - size.height() / 2), size}, color);
    };
    for (qsizetype i = 0; i < data_.dots.size(); ++i) {
        const bool last = top + 2 * row > listBottom + 0.5;
        const qsizetype more = data_.dots.size() - i;
        if (top + row > listBottom + 0.5) break;
        if (last && more > 1) {
            text(tr("and %n more", nullptr, static_cast<int>(more)), room.left(), room.right(), top + radius,
                 colors().muted);
            top += row;
            break;
        }
        const RiskDot& dot = data_.dots[i];
        const QString score = QString::number(dot.likelihood * dot.impact);
        const QSizeF scoreSize = textSize(score, labelFont());
        addLabel(ChartLabel::Role::value, score, score,
                 {QPointF(room.right() - scoreSize.width(), top + radius - scoreSize.height() / 2), scoreSize},
                 colors().text);
        text(dot.name, room.left() + 2 * radius + 8, room.right() - scoreSize.width() - 10, top + radius,
             colors().text);
        addDot({room.left() + radius + 2, top + radius}, radius, dot);
        places_.push_back({dot.number, {room.left(), top, room.width(), row}});
        top += row;
    }
    if (apart == 0) return;
    top = std::min(data_.dots.isEmpty() ? top : top + row / 2, listBottom);
    text(tr("Not rated yet: %1").arg(data_.unrated.size()), room.left(), room.right(), top + radius, colors().muted);
    for (qsizetype i = 0; i + 1 < apart; ++i) {
        top += row;
        const bool cut = i + 2 == apart && data_.unrated.size() > i + 1;
        text(cut ? tr("%1 and %n more", nullptr, static_cast<int>(data_.unrated.size() - i - 1)).arg(data_.unrated[i])
                 : data_.unrated[i],
             room.left() + 2 * radius + 8, room.right(), top + radius, colors().text);
    }
}

int RiskMatrixChart::numberAt(const QPointF& point) {
    hits();  // laid out for the present size
    for (const Place& place : places_)
        if (place.area.contains(point)) return place.number;
    return 0;
}

void RiskMatrixChart::mouseReleaseEvent(QMouseEvent* event) {
    if (const int number = numberAt(event->position())) emit chosen(number);
    ChartWidget::mouseReleaseEvent(event);
}

}  // namespace jupan
