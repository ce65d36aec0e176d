#include "ui/report/page_style.h"

#include <cmath>

#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr double wordsContrast = 4.5;  // WCAG 2.1, 1.4.3

QColor mixed(const QColor& ground, const QColor& color, double share) {
    const auto part = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {part(ground.red(), color.red()), part(ground.green(), color.green()), part(ground.blue(), color.blue())};
}

QColor readable(QColor color) {
    const QColor white(Qt::white);
    while (contrastRatio(color, white) < wordsContrast) color = mixed(color, Qt::black, 0.06);
    return color;
}

TextStyle styled(const QStringList& families, double size, bool bold, const QColor& color, double leading) {
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(static_cast<int>(std::lround(points(size))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {font, points(size) * leading, color};
}

/// One family for both scripts keeps digits and baselines even; its digits have one width.
const QStringList& families() {
    static const QStringList names{QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"),
                                   QStringLiteral("Malgun Gothic"), QStringLiteral("Apple SD Gothic Neo"),
                                   QStringLiteral("sans-serif")};
    return names;
}

const QStringList& fixedFamilies() {
    static const QStringList names{QStringLiteral("Noto Sans Mono CJK KR"), QStringLiteral("D2Coding"),
                                   QStringLiteral("monospace")};
    return names;
}

}  // namespace

PageStyle::PageStyle(const QColor& company, bool dense)
    : band(company.isValid() ? QColor(company.rgb()) : lightTheme().accent),
      accent(readable(band)),
      text(lightTheme().text),
      muted(lightTheme().muted),
      line(0xD5, 0xDA, 0xE0),
      tint(mixed(Qt::white, accent, 0.06)),
      caution(lightTheme().caution),
      cautionTint(lightTheme().cautionGround),
      tableSize(dense ? 7.5 : 8.5),
      tablePadding(points(dense ? 1.8 : 3.2)),
      tableLeading(dense ? 1.25 : 1.4),
      tableGap(millimetres(dense ? 0.8 : 3)) {}

TextStyle PageStyle::plain(double size, const QColor& color, double leading) const {
    return styled(families(), size, false, color, leading);
}

TextStyle PageStyle::bold(double size, const QColor& color, double leading) const {
    return styled(families(), size, true, color, leading);
}

TextStyle PageStyle::fixed(double size, const QColor& color) const {
    return styled(fixedFamilies(), size, false, color, 1.5);
}

}  // namespace jupan
