// The colours a chart draws with: plain values, so that a chart can be drawn for paper while the window is dark.
#pragma once

#include <QColor>
#include <QVector>

namespace jupan {

struct ChartColors {
    QColor surface{0xFF, 0xFF, 0xFF};  ///< ground of the picture
    QColor grid{0xE2, 0xE6, 0xEB};
    QColor zeroLine{0x5C, 0x67, 0x73};
    QColor text{0x1A, 0x1F, 0x26};
    QColor muted{0x5C, 0x67, 0x73};  ///< axis texts and titles
    QColor bad{0xB9, 0x3A, 0x26};    ///< bars below zero
    QVector<QColor> series{QColor(0x24, 0x57, 0xC5), QColor(0xE0, 0x8E, 0x0B), QColor(0x1B, 0x9E, 0x77),
                           QColor(0xB5, 0x55, 0x9B), QColor(0x4A, 0xA8, 0xD8), QColor(0xC8, 0x50, 0x1E),
                           QColor(0x7A, 0x7F, 0x87)};

    /// The colour of series `index` (>= 0). After the last one they come round again, each time nearer to the ground.
    QColor seriesColor(int index) const;

    bool operator==(const ChartColors&) const = default;
};

struct Theme;

/// The colours of a theme: charts stand on its surface.
ChartColors chartColors(const Theme& theme);

/// The same without colour, for figures that are not those of the fields now; words keep a contrast of 4.5:1.
ChartColors staleColors(ChartColors colors);

}  // namespace jupan
