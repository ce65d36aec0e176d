// The change log in words: what was done, to what, from which value to which, and whether the chain holds.
#pragma once

#include <QString>

#include "core/audit/change_log.h"
#include "core/project/project.h"
#include "ui/format/formatter.h"

namespace jupan {

/// "Edited", "Imported" …
QString changeActionName(ChangeAction action);

/// What an entry speaks of, with the name that the thing has in `project` now (its id if it is gone): "KPI “Handling
/// time” · Time saved", "Observation 4".
QString changePlace(const Project& project, std::string_view path, Language language);

/// Of what kind of thing it speaks, as fields are looked up: "kpi", "observation".
std::string_view changedEntity(std::string_view path);

/// A value as its field is written elsewhere: "40 %", "In progress", "Yes"; what is none of these as it stands, on one
/// line of at most 300 characters. "–" for nothing.
QString changeValue(const Project& project, std::string_view path, const std::string& raw, const Formatter& formatter);

/// "2026-11-22 16:25:46" in the time zone of this computer; as it stands if it is no time.
QString changeTime(const std::string& utc);

/// Who, or that nobody is named.
QString changeAuthor(const std::string& who);

/// The chain in a sentence that says it holds, with its last entry and the beginning of its hash.
QString unbrokenChain(const ChainHead& head, const Formatter& formatter);

/// What was found, a sentence a line: the first five, and that there is more.
QString chainFindings(const std::vector<ChainFinding>& findings, const Formatter& formatter);

/// Under which name this computer logs what is changed, and where the name is from.
QString loggedAs(const std::string& account);

}  // namespace jupan
