// Refusals and warnings of core as whole sentences.
#pragma once

#include <QString>

#include "core/base/problem.h"
#include "core/engine/results.h"
#include "ui/format/formatter.h"

namespace jupan {

/// What is wrong, with the value and what is allowed; without the place, which a form shows beside its field.
QString problemText(const Problem& problem, const Formatter& formatter);

/// The same with the place in front: "KPI “handling” · Share saved: …". The path itself stands there where it is no
/// field.
QString problemLine(const Problem& problem, const Formatter& formatter);

/// A path in words: "KPI “handling” · Share saved".
QString placeText(std::string_view path);

QString warningText(const Warning& warning, const Formatter& formatter);

}  // namespace jupan
