// Where texts go so that they neither leave the picture nor cover each other.
#pragma once

#include <QColor>
#include <QFont>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace jupan {

/// One text of a chart as it was placed. `rect` is in picture coordinates (pixels, y down) and holds the whole text.
struct ChartLabel {
    enum class Role { title, caption, empty, valueTick, categoryTick, name, value, total, seriesName, marker };
    Role role = Role::title;
    QString text;      ///< as drawn, possibly cut with "…"
    QString fullText;  ///< before it was cut
    QRectF rect;
    QColor color;
    QFont font;
    bool overLines = false;  ///< drawn on a veil of the ground, because it may cover a line
    bool onGround = false;   ///< drawn on the plain ground: no line shows through
};

/// `text` on one line, without control characters and direction overrides, at most 300 characters: names come from
/// people and files, and one of them must not turn the texts beside it around.
QString plainText(const QString& text);

/// `text` as it fits into `width` pixels, cut at the end with "…".
QString elided(const QString& text, const QFont& font, double width);

/// `text` broken at blanks into lines of at most `width` pixels, the last of `most` lines cut with "…". No line for an
/// empty text.
QStringList foldedLines(const QString& text, const QFont& font, double width, qsizetype most);

/// Pixels that one line of `text` takes.
QSizeF textSize(const QString& text, const QFont& font);

/// Centres for labels of `height` that are wished at `wanted`, moved apart until none overlaps and all lie between
/// `top` and `bottom`. The order of the wishes is kept. The caller makes sure that they fit.
std::vector<double> spreadCentres(const std::vector<double>& wanted, double height, double top, double bottom);

/// True if the line passes through the rectangle.
bool crosses(const QRectF& rect, const QPolygonF& line);

/// The place for a label of `size` beside `point`, inside `bounds`: the nearest one, at least `clearance` pixels away,
/// that covers no line and no rectangle of `taken`; if there is none, one that covers a line but no rectangle. Of the
/// places that are `allowed`, if that is given; a null rectangle if none is.
QRectF placeBeside(QPointF point, QSizeF size, double clearance, const QRectF& bounds,
                   const std::vector<QPolygonF>& lines, const std::vector<QRectF>& taken,
                   const std::function<bool(const QRectF&)>& allowed = {});

}  // namespace jupan
