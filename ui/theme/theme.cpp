#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QStyleFactory>
#include <algorithm>
#include <cmath>

#include "ui/theme/stylesheet.h"

namespace jupan {
namespace {

Theme makeLight() {
    Theme theme;
    theme.window = QColor(0xF5F6F8);
    theme.surface = QColor(0xFFFFFF);
    theme.raised = QColor(0xFBFCFD);
    theme.line = QColor(0xE2E6EB);
    theme.text = QColor(0x1A1F26);
    theme.muted = QColor(0x5C6773);
    theme.faint = QColor(0x8A94A0);
    theme.accent = QColor(0x2457C5);
    theme.accentGround = QColor(0xE8EEFB);
    theme.onAccent = QColor(0xFFFFFF);
    theme.good = QColor(0x137A55);
    theme.bad = QColor(0xB93A26);
    // A shade darker than the sketch's #9A6700, which stays under 4.5:1 on its own ground.
    theme.caution = QColor(0x8A5C00);
    theme.goodGround = QColor(0xE1F4EB);
    theme.badGround = QColor(0xFCE8E4);
    theme.cautionGround = QColor(0xFFF3D6);
    theme.series = {QColor(0x2457C5), QColor(0xE08E0B), QColor(0x1B9E77), QColor(0xB5559B),
                    QColor(0x4AA8D8), QColor(0xC8501E), QColor(0x7A7F87)};
    return theme;
}

Theme makeDark() {
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x14171C);
    theme.surface = QColor(0x1B1F26);
    theme.raised = QColor(0x20252D);
    theme.line = QColor(0x2E353F);
    theme.text = QColor(0xE6E9ED);
    theme.muted = QColor(0xA3ADB8);
    theme.faint = QColor(0x7A8592);
    theme.accent = QColor(0x7FA6FF);
    theme.accentGround = QColor(0x22304D);
    theme.onAccent = QColor(0x10141A);
    theme.good = QColor(0x4CC38A);
    theme.bad = QColor(0xFF8A75);
    theme.caution = QColor(0xE8B339);
    theme.goodGround = QColor(0x17352A);
    theme.badGround = QColor(0x40231F);
    theme.cautionGround = QColor(0x3A2F14);
    theme.series = {QColor(0x6C95F5), QColor(0xF0A63A), QColor(0x3DBD93), QColor(0xD07DB8),
                    QColor(0x6FC0EA), QColor(0xE8794A), QColor(0xA3ABB3)};
    return theme;
}

const Theme*& activeTheme() {
    static const Theme* active = &lightTheme();
    return active;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Button, theme.raised);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::BrightText, theme.bad);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.raised);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.faint);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.faint);
    return palette;
}

/// The desktop's font if it can write Korean, else a Korean family first: one family for both scripts keeps digits and
/// baselines even. The digits of all of these have one width, which tables rely on (Qt 6.4 cannot ask for `tnum`).
QFont bodyFont() {
    static const QFont font = [] {
        QFont chosen = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        QStringList families{QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"),
                             QStringLiteral("Malgun Gothic"), QStringLiteral("Apple SD Gothic Neo")};
        const QString own = QFontInfo(chosen).family();
        const bool korean = QFontDatabase::writingSystems(own).contains(QFontDatabase::Korean);
        families.insert(korean ? 0 : families.size(), own);
        chosen.setFamilies(families);
        chosen.setPointSizeF(bodyPoints);
        return chosen;
    }();
    return font;
}

bool desktopIsDark() {
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

}  // namespace

const Theme& lightTheme() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme& currentTheme() {
    return *activeTheme();
}

ThemeNotifier& ThemeNotifier::instance() {
    static ThemeNotifier notifier;
    return notifier;
}

void applyTheme(QApplication& application, ThemeMode mode) {
    // Asked for before our palette replaces the desktop's.
    const bool systemDark = desktopIsDark();
    const bool dark = mode == ThemeMode::dark || (mode == ThemeMode::system && systemDark);
    const Theme& theme = dark ? darkTheme() : lightTheme();
    activeTheme() = &theme;
    static bool styled = false;
    if (!styled) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setFont(bodyFont());
        styled = true;
    }
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
    emit ThemeNotifier::instance().changed();
}

double contrastRatio(const QColor& first, const QColor& second) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor& colour) {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto [dim, bright] = std::minmax({luminance(first), luminance(second)});
    return (bright + 0.05) / (dim + 0.05);
}

}  // namespace jupan
