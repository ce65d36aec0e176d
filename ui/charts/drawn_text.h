// Draws text so that it can be copied out of the PDF again.
#pragma once

class QFont;
class QPainter;
class QPointF;
class QString;
class QTextLine;

namespace jupan {

/// As QTextLine::draw(). Fonts may draw letters by glyphs of their own for a script, as Noto Sans CJK does with digits
/// between Latin letters; Qt 6.4 does not find out which letters those stand for, and they would be missing from copied
/// text. The glyphs that the font has for these letters in general are drawn in their place.
void drawLine(QPainter& painter, const QTextLine& line, const QPointF& at);

/// One line of text from the left end of its baseline, as QPainter::drawText(); into a PDF as drawLine() does.
void drawWords(QPainter& painter, const QPointF& baseline, const QString& words);

}  // namespace jupan
