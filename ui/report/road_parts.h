// Habits of the sections about how the project is run: long names and long lists. Inside this room only.
#pragma once

#include <QString>
#include <string_view>

#include "core/governance/scale_plan.h"
#include "ui/report/report_context.h"
#include "ui/report/section_parts.h"

namespace jupan {

/// Rows that a table of the report shows of a list without end.
inline constexpr std::size_t mostRows = 30;

/// A text of the project in a cell of a table: on one line, "…" behind a cut one, "–" for none.
QString cellText(std::string_view utf8);
/// The same of a reason or a plan, or of a sentence that names things of the project: three times as long.
QString sentenceCell(std::string_view utf8);
QString sentenceCell(const QString& text);
/// As a name in a sentence: shorter.
QString nameText(std::string_view utf8);

/// "12 more are in the exported tables (CSV)."; empty where all are shown.
QString moreNote(std::size_t total, std::size_t shown);

/// Two sentences with a blank between them; either may be empty.
QString joined(const QString& first, const QString& second);

/// What the stages make of the result; empty where it stays as it is.
QString scaleMoneySentence(const ScaleEffect& effect, const Formatter& formatter);

/// The text with its first letter a capital: words of states stand alone in a cell.
QString capital(QString text);

}  // namespace jupan
