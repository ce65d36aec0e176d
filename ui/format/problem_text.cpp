#include "ui/format/problem_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <cstdlib>

#include "ui/format/field_text.h"
#include "ui/format/file_reason_text.h"
#include "ui/format/number_entry.h"
#include "ui/format/problem_sentences.h"

namespace jupan {
namespace {

/// Longer values (a name of 10,000 characters) are shown by their beginning.
constexpr qsizetype longestShown = 80;

QString translated(const char* source) {
    return QCoreApplication::translate("ProblemText", source);
}

/// Foreign text on one line: what cannot be seen becomes a blank, direction marks cannot turn the sentence around.
QString shown(const std::string& text) {
    QString result = QString::fromStdString(text);
    for (QChar& c : result)
        if (!c.isPrint()) c = u' ';
    if (result.size() <= longestShown) return result;
    return result.left(longestShown) + QStringLiteral("…");
}

/// A name from the file in words, if it is one of those we have words for.
QString wordOf(const std::string& name) {
    if (const QString entity = entityName(name); !entity.isEmpty()) return entity;
    if (const auto kind = enumFromName<KpiKind>(name)) return choiceText(*kind);
    if (const auto kind = enumFromName<CostKind>(name)) return choiceText(*kind);
    if (const auto kind = enumFromName<ClaimKind>(name)) return choiceText(*kind);
    return shown(name);
}

QString wordsOf(const std::string& names) {
    QStringList words;
    for (const QString& name : QString::fromStdString(names).split(QStringLiteral(", ")))
        words << wordOf(name.toStdString());
    return words.join(QStringLiteral(", "));
}

/// A stored number in the field's unit: 1.4 of a share is "140 %". Anything else as it stands.
QString valueText(const Problem& problem, Unit unit, const Formatter& formatter) {
    char* end = nullptr;
    const double number = std::strtod(problem.value.c_str(), &end);
    if (problem.value.empty() || *end != '\0') return shown(problem.value);
    const QString text = formatter.value(number, unit);
    return text == QStringLiteral("–") ? shown(problem.value) : text;
}

bool isMoney(Unit unit) {
    return unit == Unit::money || unit == Unit::moneyPerMonth || unit == Unit::moneyPerHour ||
           unit == Unit::moneyPerMillion;
}

QString fill(const char* sentence, const QString& value, const QString& detail, const QString& allowed) {
    // One pass, so that a value that contains "%2" stays as it is.
    QString text = translated(sentence), result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] != u'%' || next < u'1' || next > u'3') {
            result += text[i];
            continue;
        }
        result += next == u'1' ? value : next == u'2' ? detail : allowed;
        ++i;
    }
    return result;
}

}  // namespace

QString problemText(const Problem& problem, const Formatter& formatter) {
    const auto field = fieldOfPath(problem.path);
    const Unit unit = field ? field->info.unit : Unit::none;
    const QString allowed = rangeText(problem.range, unit, formatter);
    switch (problem.code) {
        case ProblemCode::outOfRange: {
            const QString value = valueText(problem, unit, formatter);
            if (problem.range == Range::nonNegative && isMoney(unit) && problem.value.starts_with('-'))
                return fill(QT_TRANSLATE_NOOP("ProblemText",
                                              "%1 is negative. A negative cost is a benefit: enter it as a KPI. "
                                              "Allowed: %3."),
                            value, {}, allowed);
            return fill(problemSentence(problem.code), value, {}, allowed);
        }
        case ProblemCode::notInteger:
            return fill(problemSentence(problem.code), valueText(problem, Unit::none, formatter), {}, allowed);
        case ProblemCode::sharesNotOne:
            return fill(problemSentence(problem.code), valueText(problem, Unit::share, formatter), {}, allowed);
        case ProblemCode::unknownReference:
            return fill(problemSentence(problem.code), shown(problem.value), wordOf(problem.detail), allowed);
        case ProblemCode::fieldOfOtherKind:
            return fill(problemSentence(problem.code), wordOf(problem.value), wordsOf(problem.detail), allowed);
        case ProblemCode::fileUnwritable:
        case ProblemCode::fileUnreadable:
            return fill(problemSentence(problem.code), {}, shown(fileReasonText(problem.detail).toStdString()),
                        allowed);
        default:
            return fill(problemSentence(problem.code), shown(problem.value), shown(problem.detail), allowed);
    }
}

QString placeText(std::string_view path) {
    const std::string whole(path);
    const auto field = fieldOfPath(path);
    const std::size_t dot = path.find('.');
    const QString entity = entityName(path.substr(0, dot));
    if (entity.isEmpty() || dot == std::string_view::npos) {
        if (whole.starts_with("fx.") && field) return fill("%1 “%2”", fieldLabel(*field), shown(whole.substr(3)), {});
        return shown(whole);
    }
    const std::string_view rest = path.substr(dot + 1);
    const QString label = field ? fieldLabel(*field) : QString();
    if (path.substr(0, dot) == "project") return label.isEmpty() ? shown(whole) : label;
    const QString id = shown(std::string(rest.substr(0, rest.find('.'))));
    if (label.isEmpty()) return fill(QT_TRANSLATE_NOOP("ProblemText", "%1 “%2”"), entity, id, {});
    return fill(QT_TRANSLATE_NOOP("ProblemText", "%1 “%2” · %3"), entity, id, label);
}

QString problemLine(const Problem& problem, const Formatter& formatter) {
    if (problem.path.empty()) return problemText(problem, formatter);
    return fill(QT_TRANSLATE_NOOP("ProblemText", "%1: %2"), placeText(problem.path), problemText(problem, formatter),
                {});
}

QString warningText(const Warning& warning, const Formatter& formatter) {
    const QString place = placeText(warning.path);
    switch (warning.code) {
        case WarningCode::hoursClaimedTwice: {
            QStringList ids;
            for (const std::string& id : warning.ids) ids << shown(id);
            return fill(QT_TRANSLATE_NOOP("ProblemText",
                                          "The hours of %1 are claimed more than once (%2). They were cut so that no "
                                          "hour counts twice."),
                        place, ids.join(QStringLiteral(", ")), {});
        }
        case WarningCode::beyondHorizon:
            return fill(
                QT_TRANSLATE_NOOP("ProblemText", "%1 lies in %2, beyond the end of the plan, and has no effect."),
                place, formatter.planMonth(warning.month), {});
        case WarningCode::noEffect:
            return fill(QT_TRANSLATE_NOOP("ProblemText", "%1 has no effect on the result."), place, {}, {});
    }
    return {};
}

}  // namespace jupan
