#include "ui/charts/drawn_text.h"

#include <QGlyphRun>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>
#include <QTextOption>

namespace jupan {
namespace {

using Replacements = QHash<quint32, quint32>;

/// Glyphs of letters between Latin letters → glyphs of the same letters alone.
Replacements replacementsOf(const QRawFont& font, const QFont& asked) {
    // letters that an x keeps apart, so that none of them joins another
    QString apart(QLatin1Char('x'));
    const auto add = [&](ushort first, ushort last) {
        for (ushort code = first; code <= last; ++code)
            if (font.supportsCharacter(QChar(code))) apart += QString(QChar(code)) + QLatin1Char('x');
    };
    add('!', '~');
    add(0x00A1, 0x00AC);  // Latin 1 without the soft hyphen, which is not drawn
    add(0x00AE, 0x00FF);
    add(0x2010, 0x2027);  // dashes, quotation marks, …
    add(0x2030, 0x203A);
    add(0x20A0, 0x20BF);  // ₩, €
    add(0x2190, 0x2193);
    add(0x2200, 0x2265);  // −, Σ, ≤
    QTextLayout layout(apart, asked);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e9);
    layout.endLayout();
    QList<quint32> drawn;
    for (const QGlyphRun& run : line.glyphRuns()) {
        if (run.rawFont().familyName() != font.familyName()) return {};
        drawn += run.glyphIndexes();
    }
    const QList<quint32> usual = font.glyphIndexesForString(apart);
    if (drawn.size() != usual.size()) return {};
    Replacements replacements;
    for (qsizetype i = 0; i < usual.size(); ++i)
        if (drawn[i] != usual[i] && usual[i] != 0) replacements.insert(drawn[i], usual[i]);
    return replacements;
}

const Replacements& replacements(const QRawFont& font) {
    static QHash<QString, Replacements> known;
    const QString name = font.familyName() + QLatin1Char('/') + font.styleName();
    auto found = known.find(name);
    if (found == known.end()) {
        QFont asked;
        asked.setFamilies({font.familyName()});
        asked.setWeight(static_cast<QFont::Weight>(font.weight()));
        asked.setPixelSize(static_cast<int>(font.pixelSize()));
        found = known.insert(name, replacementsOf(font, asked));
    }
    return *found;
}

}  // namespace

void drawLine(QPainter& painter, const QTextLine& line, const QPointF& at) {
    for (QGlyphRun& run : line.glyphRuns()) {
        const Replacements& others = replacements(run.rawFont());
        if (!others.isEmpty()) {
            QList<quint32> glyphs = run.glyphIndexes();
            for (quint32& glyph : glyphs) glyph = others.value(glyph, glyph);
            run.setGlyphIndexes(glyphs);
        }
        painter.drawGlyphRun(at, run);
    }
}

void drawWords(QPainter& painter, const QPointF& baseline, const QString& words) {
    if (painter.paintEngine()->type() != QPaintEngine::Pdf) return painter.drawText(baseline, words);
    QTextLayout layout(words, painter.font(), painter.device());
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    drawLine(painter, line, baseline - QPointF(0, line.ascent()));
}

}  // namespace jupan
