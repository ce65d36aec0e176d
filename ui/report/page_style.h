// How the report looks on paper: measures of an A4 page, and the company's colour in shades that can be read.
#pragma once

#include <QColor>
#include <QRectF>

#include "ui/report/page_text.h"

namespace jupan {

// A4, ISO 216
inline constexpr double pageWidth = millimetres(210);
inline constexpr double pageHeight = millimetres(297);
inline constexpr double pageMargin = millimetres(23);
inline constexpr double contentLeft = pageMargin;
inline constexpr double contentWidth = pageWidth - 2 * pageMargin;
inline constexpr double contentTop = millimetres(28);
inline constexpr double contentBottom = millimetres(272);
inline constexpr double contentHeight = contentBottom - contentTop;

struct PageStyle {
    /// `company` may be any colour, or none: then it is the program's.
    explicit PageStyle(const QColor& company, bool dense = false);

    QColor band;    ///< as the company has it: for areas
    QColor accent;  ///< the same, dark enough for words on white
    QColor text;
    QColor muted;
    QColor line;
    QColor tint;  ///< a ground for words
    QColor caution;
    QColor cautionTint;

    double tableSize;     ///< of type in tables, points, where columns leave room for it
    double tablePadding;  ///< above and below the words of a cell
    double tableLeading;
    double tableGap;  ///< what columns of figures keep, beside which words are broken

    /// `leading`: lines' distance over the size of type.
    [[nodiscard]] TextStyle plain(double size, const QColor& color, double leading = 1.5) const;
    [[nodiscard]] TextStyle bold(double size, const QColor& color, double leading = 1.4) const;
    /// Letters of one width.
    [[nodiscard]] TextStyle fixed(double size, const QColor& color) const;
};

}  // namespace jupan
