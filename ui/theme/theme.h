// The colour tokens of the look, light and dark, and the one place that puts them on the application.
#pragma once

#include <QColor>
#include <QObject>
#include <array>

class QApplication;

namespace jupan {

enum class ThemeMode {
    light,
    dark,
    system,  ///< dark if the desktop's own window colour is dark
};

/// Colours by role. Text stands on window, surface, raised or accentGround with a contrast of at least 4.5:1; `faint`
/// is for marks and ticks, never for words.
struct Theme {
    bool dark = false;
    QColor window, surface, raised, line;
    QColor text, muted, faint;
    QColor accent, accentGround, onAccent;
    QColor good, bad, caution;
    QColor goodGround, badGround, cautionGround;
    std::array<QColor, 7> series;  ///< charts: colour-blind safe, in this order; at least 3:1 on dark surfaces
};

const Theme& lightTheme();
const Theme& darkTheme();

/// The theme on screen now. Painters ask for it in every paint and never keep a copy.
const Theme& currentTheme();

/// Says when the theme changed, so that charts and painters that cache colours draw again.
class ThemeNotifier : public QObject {
    Q_OBJECT
public:
    static ThemeNotifier& instance();
signals:
    void changed();
};

/// Sets style, palette, font and style sheet; emits ThemeNotifier::changed. The first call also fixes what `system`
/// means.
void applyTheme(QApplication& application, ThemeMode mode);

/// Sizes of type in points, so that they follow the desktop's scaling: 9.75 pt is 13 px at 100 %.
constexpr double bodyPoints = 9.75;
constexpr double smallPoints = 8.75;
constexpr double headingPoints = 11.25;
constexpr double titlePoints = 15;
constexpr double figurePoints = 15.75;

/// The 4 px grid.
constexpr int gridStep = 4;
constexpr int cardPadding = 16;
constexpr int cardGap = 16;
constexpr int controlHeight = 32;

/// Contrast ratio of two opaque colours, 1..21 (WCAG 2.1, relative luminance).
double contrastRatio(const QColor& first, const QColor& second);

}  // namespace jupan
