// The change log (감사 로그): who changed what, when, from which value to which. Entries are only ever added; each
// carries a hash over itself and the one before, so that an entry that was edited, removed or moved afterwards shows.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/project/field.h"

namespace jupan {

enum class ChangeAction {
    created,     ///< the log begins here, with the project of this name
    edited,      ///< a field of the project; an entity added or removed
    imported,    ///< charges entered, or an import removed
    overridden,  ///< a closed gate was passed
    decided,     ///< the pilot, a budget version, a budget review
    noted        ///< what the program itself did: an alert fired, a file of an older version converted
};
template <>
struct EnumNames<ChangeAction> {
    static constexpr std::array<std::string_view, 6> names{"created",    "edited",  "imported",
                                                           "overridden", "decided", "noted"};
};

/// What changed, before it is known who did it. A text of more than `longestChangeText` bytes is cut (cutChangeText).
struct Change {
    ChangeAction action = ChangeAction::edited;
    std::string path{};    ///< input path, as problems and provenance write it; "actuals.imports[3]" for an import
    std::string before{};  ///< as the document's text writes it; empty: nothing was there
    std::string after{};   ///< as `before`; empty: nothing is there any more
    bool operator==(const Change&) const = default;
};

/// Who and when.
struct ChangeStamp {
    std::string time{};  ///< UTC, ISO 8601: "2026-11-22T16:25:46Z"
    std::string who{};   ///< the account's name, or what the user set
    bool operator==(const ChangeStamp&) const = default;
};

/// Gives the stamp of what is written now. Core reads no clock: app/ does. May be called on a worker.
using StampSource = std::function<ChangeStamp()>;

struct ChangeEntry {
    std::int64_t number = 0;  ///< 1, 2 … without gaps
    std::string time{};
    std::string who{};
    ChangeAction action = ChangeAction::edited;
    std::string path{};
    std::string before{};
    std::string after{};
    std::string hash{};  ///< entryHash (chain.h): 64 lower-case hexadecimal digits
    bool operator==(const ChangeEntry&) const = default;
};

template <class Visitor, Of<ChangeEntry> E>
void describe(Visitor& visit, E& entry) {
    visit({.name = "number", .range = Range::positive, .required = true}, entry.number);
    visit({.name = "time"}, entry.time);
    visit({.name = "who"}, entry.who);
    visit({.name = "action", .required = true}, entry.action);
    visit({.name = "path"}, entry.path);
    visit({.name = "before"}, entry.before);
    visit({.name = "after"}, entry.after);
    visit({.name = "hash", .required = true}, entry.hash);
}

/// What the log ended with when the program wrote it last. Kept beside the entries: the last ones may be missing.
struct ChainHead {
    std::int64_t count = 0;  ///< entries ever written
    std::string hash{};      ///< of the last one; empty if there is none
    bool operator==(const ChainHead&) const = default;
};

/// A whole log, for the text form and for copies; the program itself asks for what it needs (ChangeLog).
struct ChangeHistory {
    std::int64_t count = 0;              ///< head
    std::string hash{};                  ///< head
    std::vector<ChangeEntry> entries{};  ///< ascending by number, as they were found
    bool operator==(const ChangeHistory&) const = default;
    [[nodiscard]] bool empty() const { return count == 0 && hash.empty() && entries.empty(); }
    [[nodiscard]] ChainHead head() const { return {count, hash}; }
};

template <class Visitor, Of<ChangeHistory> E>
void describe(Visitor& visit, E& history) {
    visit({.name = "count", .range = Range::nonNegative}, history.count);
    visit({.name = "hash"}, history.hash);
    visit({.name = "entries"}, history.entries);
}

/// Where the chain does not hold.
struct ChainFinding {
    enum class Kind {
        changed,  ///< does not fit its hash, or what stands before it: it was edited or put there
        missing,  ///< was removed
        moved,    ///< stood elsewhere, or had another number
        cutOff    ///< was removed from the end
    };
    Kind kind = Kind::changed;
    std::int64_t number = 0;  ///< of the entry; of the first of several
    std::int64_t count = 1;   ///< entries in a row that are missing or cut off; else 1
    bool operator==(const ChainFinding&) const = default;
};
template <>
struct EnumNames<ChainFinding::Kind> {
    static constexpr std::array<std::string_view, 4> names{"changed", "missing", "moved", "cut_off"};
};

/// Which entries.
struct ChangeQuery {
    /// Words, each of which must be part of time, who, action, path or a value; upper and lower case of Latin letters
    /// are one. More than 50 words find nothing. Empty: all.
    std::string text{};
    std::optional<ChangeAction> action{};
    std::int64_t newest = 0;  ///< no entry after this number; 0: from the end
    std::size_t limit = 500;  ///< entries at most; the next page starts with `newest` = the last one's number - 1
};

/// The log of an open project. Each may fail as a file does: damagedFile, fileUnreadable, fileInUse.
class ChangeLog {
public:
    virtual ~ChangeLog() = default;
    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<ChangeEntry>> entries(const ChangeQuery& query) const = 0;
    /// All of them, the oldest first, one at a time. Empty, or why reading ended.
    using TakeEntry = std::function<void(const ChangeEntry&)>;
    [[nodiscard]] virtual Problems forEach(const TakeEntry& take) const = 0;
    [[nodiscard]] virtual Result<std::int64_t> count() const = 0;
    [[nodiscard]] virtual Result<ChainHead> head() const = 0;
    /// Empty: the chain holds. Reads the whole log: a second or two for a million entries.
    [[nodiscard]] virtual Result<std::vector<ChainFinding>> verify() const = 0;
    /// Everything, for the text form and for a copy.
    [[nodiscard]] virtual Result<ChangeHistory> whole() const = 0;
};

}  // namespace jupan
