#include "ui/report/page_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>
#include <algorithm>

#include "ui/charts/drawn_text.h"

namespace jupan {
namespace {

constexpr double unbroken = 1e7;

/// A line that ends a word early is left at least this full.
constexpr double leastFilled = 0.6;

bool turnsDirection(ushort code) {
    return code == 0x200E || code == 0x200F || code == 0x061C || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool endsLine(QChar c) {
    return c == QLatin1Char('\n') || c == QChar(0x2028) || c == QChar(0x2029);
}

/// Scripts that Unicode allows to be broken after every character (UAX 14, classes ID, H2, H3).
bool breaksAnywhere(QChar c) {
    switch (c.script()) {
        case QChar::Script_Hangul:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return true;
        default:
            return false;
    }
}

void keepWordWhole(QTextLine& line, const QString& text, double width) {
    const qsizetype end = line.textStart() + line.textLength();
    if (end <= line.textStart() || end >= text.size()) return;
    const QChar before = text[end - 1];
    const QChar after = text[end];
    // Unicode lets a line end between "−" and a currency's symbol: a loss would read as a gain.
    const bool sign = before == QChar(0x2212);
    if (before.isSpace() || after.isSpace() || (!sign && !breaksAnywhere(before) && !breaksAnywhere(after))) return;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), end - 1);
    if (space <= line.textStart()) return;
    const double shorter = line.cursorToX(static_cast<int>(space));
    if (sign || shorter >= leastFilled * width) line.setLineWidth(shorter + 1);
}

}  // namespace

QString printable(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (turnsDirection(c.unicode())) continue;
        const bool space = c == QLatin1Char(' ') || endsLine(c) || c.category() == QChar::Other_Control;
        if (space) {
            if (!result.isEmpty() && result.back() != QLatin1Char(' ')) result += QLatin1Char(' ');
            continue;
        }
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            result += c;
            result += text[++i];
        } else {
            result += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    if (result.endsWith(QLatin1Char(' '))) result.chop(1);
    return result;
}

QStringList printableLines(const QString& text) {
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t other : {u'\r', u'\u2028', u'\u2029'}) plain.replace(QChar(other), QLatin1Char('\n'));
    QStringList lines;
    for (const QString& line : plain.split(QLatin1Char('\n'))) lines << printable(line);
    while (!lines.isEmpty() && lines.back().isEmpty()) lines.removeLast();
    return lines;
}

QString inOneLine(const QString& text, const QFont& font, double width) {
    // eliding is slow on long texts, and nothing of a page's width has as many letters
    constexpr qsizetype longest = 400;
    QString plain = printable(text.left(longest));
    if (text.size() > longest) plain += QChar(0x2026);
    return QFontMetricsF(font).elidedText(plain, Qt::ElideRight, std::max(0.0, width));
}

BrokenText::BrokenText(const QString& text, const TextStyle& style) : BrokenText(text, style, unbroken) {}

BrokenText::BrokenText(const QString& text, const TextStyle& style, double width)
    : layout_(text, style.font), style_(style) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    layout_.setTextOption(option);
    breakAt(width);
}

void BrokenText::breakAt(double width) {
    const double ascent = QFontMetricsF(style_.font).ascent();
    const double height = QFontMetricsF(style_.font).height();
    layout_.beginLayout();
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
        line.setLineWidth(width);
        keepWordWhole(line, layout_.text(), width);
        // by the font's own ascent: a letter of another font must not move its line
        line.setPosition({0, (style_.pitch - height) / 2 + ascent - line.ascent()});
    }
    layout_.endLayout();
}

double BrokenText::width(int line) const {
    return layout_.lineAt(line).naturalTextWidth();
}

double BrokenText::widest() const {
    double width = 0;
    for (int line = 0; line < lines(); ++line) width = std::max(width, this->width(line));
    return width;
}

QString BrokenText::text(int line) const {
    const QTextLine shown = layout_.lineAt(line);
    return layout_.text().mid(shown.textStart(), shown.textLength());
}

void BrokenText::draw(QPainter& painter, int line, const QPointF& topLeft) const {
    const QTextLine drawn = layout_.lineAt(line);
    painter.setPen(style_.color);
    drawLine(painter, drawn, topLeft);
    // The space at which a line was broken is not drawn with it. Who reads a PDF aloud, or copies from it, needs it.
    const int end = drawn.textStart() + drawn.textLength();
    if (line + 1 == lines() || !layout_.text()[end - 1].isSpace()) return;
    painter.setFont(style_.font);
    painter.drawText(topLeft + QPointF(drawn.naturalTextWidth(), drawn.y() + drawn.ascent()), QStringLiteral(" "));
}

}  // namespace jupan
