// Draws text so that it can be copied out of the PDF again.
#pragma once

class QPainter;
class QPointF;
class QTextLine;

namespace jupan {

/// As QTextLine::draw(). Fonts may draw letters by glyphs of their own for a script, as Noto Sans CJK does with digits
/// between Latin letters; Qt 6.4 does not find out which letters those stand for, and they would be missing from copied
/// text. The glyphs that the font has for these letters in general are drawn in their place.
void drawLine(QPainter& painter, const QTextLine& line, const QPointF& at);

}  // namespace jupan
