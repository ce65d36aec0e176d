// The hash chain of the change log: what an entry's hash is, and what a chain that does not hold tells.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/change_log.h"

namespace jupan {

/// SHA-256 (FIPS 180-4) of the bytes, as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// The hash of an entry. With N(x) = the netstring of x, LENGTH:BYTES, —
///   content = SHA-256(N(time) N(who) N(name of the action) N(path) N(before) N(after))
///   hash    = SHA-256(N(hash of the entry before; empty for the first) content)
/// both in hexadecimal digits. The number is no part of it: the order is what the chain holds.
std::string entryHash(std::string_view previousHash, const ChangeEntry& entry);

/// `changes` as the entries that follow on `head`, which becomes that of the longer log.
std::vector<ChangeEntry> chained(ChainHead& head, const ChangeStamp& stamp, const std::vector<Change>& changes);

/// A history of these changes alone.
ChangeHistory historyOf(const ChangeStamp& stamp, const std::vector<Change>& changes);

/// A log with more findings than this is worthless as a whole; the further ones are not listed.
inline constexpr std::size_t mostChainFindings = 1000;

/// Takes a log entry by entry, without keeping it.
class ChainCheck {
public:
    /// The entries ascending by number.
    void take(const ChangeEntry& entry);
    /// After the last one: what is wrong, ascending by number. Whoever can write the file can also write a new chain
    /// from some entry to the end, and its head; nothing in the file itself shows that. An edited entry is found as
    /// itself; one that was given a fitting hash as well, as `changed` of the next, which no longer fits. The entry
    /// after a missing one cannot be checked.
    [[nodiscard]] std::vector<ChainFinding> finish(const ChainHead& head) const;

private:
    /// Entries in a row, each of which fits the one before it.
    struct Run {
        std::int64_t first = 0, last = 0;  ///< numbers
        std::int64_t gap = 0;              ///< numbers before the first that are not there
        bool fits = false;                 ///< the first entry fits what stands before it
        std::string content{}, hash{};     ///< of the first entry
        std::string endHash{};             ///< of the last entry
        [[nodiscard]] std::int64_t length() const { return last - first + 1; }
    };
    struct Place;
    [[nodiscard]] std::vector<Place> trueOrder() const;
    void addEnd(std::vector<ChainFinding>& findings, const ChainHead& head) const;

    std::vector<Run> runs_;
    std::int64_t lastNumber_ = 0;
    std::string lastHash_;
};

/// ChainCheck of a list. `entries`: ascending by number.
std::vector<ChainFinding> verifyChain(std::span<const ChangeEntry> entries, const ChainHead& head);

}  // namespace jupan
