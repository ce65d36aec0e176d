// Text of the report's pages, broken into lines. Lengths are page units: 1/1200 inch, fine enough that a font's hints
// move nothing, so that screen and paper have the same lines.
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QStringList>
#include <QTextLayout>

class QPainter;

namespace jupan {

inline constexpr double unitsPerInch = 1200;
constexpr double millimetres(double count) {
    return count * unitsPerInch / 25.4;
}
constexpr double points(double count) {
    return count * unitsPerInch / 72;
}

struct TextStyle {
    QFont font{};
    double pitch = 0;  ///< from line to line
    QColor color{};
};

/// What is printed of `text`, as one paragraph: without control characters, and without marks that would turn the
/// direction of the words behind it.
QString printable(const QString& text);

/// The same of a text that has lines of its own.
QStringList printableLines(const QString& text);

/// `text` in one line of at most `width`, with "…" where it is longer.
QString inOneLine(const QString& text, const QFont& font, double width);

/// A paragraph and its lines.
class BrokenText {
public:
    /// In one line, however long.
    BrokenText(const QString& text, const TextStyle& style);
    /// In lines of at most `width`. Korean is broken between words where that leaves no gap; a word longer than the
    /// line is broken anywhere.
    BrokenText(const QString& text, const TextStyle& style, double width);

    void breakAt(double width);

    [[nodiscard]] int lines() const { return layout_.lineCount(); }
    [[nodiscard]] double width(int line) const;
    [[nodiscard]] double widest() const;
    [[nodiscard]] double pitch() const { return style_.pitch; }
    [[nodiscard]] double height() const { return lines() * style_.pitch; }
    [[nodiscard]] QString text() const { return layout_.text(); }
    [[nodiscard]] QString text(int line) const;

    /// `topLeft` of the line, which is pitch() high.
    void draw(QPainter& painter, int line, const QPointF& topLeft) const;

private:
    QTextLayout layout_;
    TextStyle style_;
};

}  // namespace jupan
