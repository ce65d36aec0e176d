// A change log in memory, for tests of the document and of pages.
#pragma once

#include <string>
#include <vector>

#include "core/audit/chain.h"
#include "core/audit/differences.h"
#include "core/audit/query.h"

namespace jupan::test {

class MemoryChangeLog : public ChangeLog {
public:
    MemoryChangeLog() = default;
    explicit MemoryChangeLog(ChangeHistory history) : stored(std::move(history.entries)), head_(history.head()) {}

    /// Adds what changed, as one stamp's entries.
    void add(const ChangeStamp& stamp, const std::vector<Change>& changes) {
        for (ChangeEntry& entry : chained(head_, stamp, changes)) stored.push_back(std::move(entry));
    }

    /// The entries as they lie in the "file": a test may tamper with them.
    std::vector<ChangeEntry> stored{};
    /// While set, nothing can be read.
    Problems refusal{};

    [[nodiscard]] Result<std::vector<ChangeEntry>> entries(const ChangeQuery& query) const override {
        if (!refusal.empty()) return refusal;
        std::vector<ChangeEntry> found;
        for (auto entry = stored.rbegin(); entry != stored.rend() && found.size() < query.limit; ++entry)
            if ((query.newest == 0 || entry->number <= query.newest) && answers(*entry, query)) found.push_back(*entry);
        return found;
    }
    [[nodiscard]] Problems forEach(const TakeEntry& take) const override {
        for (const ChangeEntry& entry : stored) take(entry);
        return refusal;
    }
    [[nodiscard]] Result<std::int64_t> count() const override { return static_cast<std::int64_t>(stored.size()); }
    [[nodiscard]] Result<ChainHead> head() const override { return head_; }
    [[nodiscard]] Result<std::vector<ChainFinding>> verify() const override {
        if (!refusal.empty()) return refusal;
        return verifyChain(stored, head_);
    }
    [[nodiscard]] Result<ChangeHistory> whole() const override {
        if (!refusal.empty()) return refusal;
        return ChangeHistory{.count = head_.count, .hash = head_.hash, .entries = stored};
    }

private:
    ChainHead head_{};
};

}  // namespace jupan::test
