// Diagonal lines that fill a bar: drawn as lines, since Qt's pattern brushes are bitmaps, whose pixels show in every
// picture that is larger than the window.
#pragma once

#include <QPainterPath>
#include <QRectF>

namespace jupan {

/// Lines rising to the right, 5 pixels apart and in step across all bars of a picture, cut at the edges of `bar`.
QPainterPath hatching(const QRectF& bar);

}  // namespace jupan
