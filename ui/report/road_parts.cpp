#include "ui/report/road_parts.h"

#include <QCoreApplication>

namespace jupan {
namespace {

/// Characters of a text in a cell: three or four lines of a column of words.
constexpr qsizetype longestCell = 100;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestSentence = 320;

class RoadParts {
    Q_DECLARE_TR_FUNCTIONS(RoadParts)
};

QString cut(std::string_view utf8, qsizetype longest) {
    QString text = oneLine(utf8);
    if (text.size() <= longest) return text;
    text.truncate(longest - 1);
    if (text.back().isHighSurrogate()) text.chop(1);
    return text.trimmed() + QChar(0x2026);
}

}  // namespace

QString cellText(std::string_view utf8) {
    return orDash(cut(utf8, longestCell));
}

QString sentenceCell(std::string_view utf8) {
    return orDash(cut(utf8, longestSentence));
}

QString sentenceCell(const QString& text) {
    return sentenceCell(text.toStdString());
}

QString nameText(std::string_view utf8) {
    return orDash(cut(utf8, longestName));
}

QString moreNote(std::size_t total, std::size_t shown) {
    if (total <= shown) return {};
    return RoadParts::tr("%n more are in the exported tables (CSV).", nullptr, static_cast<int>(total - shown));
}

QString joined(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty()) return first + second;
    return first + u' ' + second;
}

QString capital(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString scaleMoneySentence(const ScaleEffect& effect, const Formatter& formatter) {
    const ScaleFigures &now = effect.before, &then = effect.after;
    if (then.npv == now.npv) return {};
    const QString money = RoadParts::tr("With the scale plan as it is staged, NPV is %1 instead of %2.")
                              .arg(formatter.money(then.npv), formatter.money(now.npv));
    return joined(money, then.paybackMonth
                             ? RoadParts::tr("It then pays back after %1.").arg(formatter.months(then.paybackMonth))
                             : RoadParts::tr("It then does not pay back within the plan."));
}

}  // namespace jupan
