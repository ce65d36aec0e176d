// The change log in an open project file.
#pragma once

#include "core/audit/change_log.h"
#include "core/storage/open_database.h"

namespace jupan::storage {

class FileLog final : public ChangeLog {
public:
    /// `file` outlives this object and stays where it is.
    explicit FileLog(OpenDatabase& file);

    [[nodiscard]] Result<std::vector<ChangeEntry>> entries(const ChangeQuery& query) const override;
    [[nodiscard]] Problems forEach(const TakeEntry& take) const override;
    [[nodiscard]] Result<std::int64_t> count() const override;
    [[nodiscard]] Result<ChainHead> head() const override;
    [[nodiscard]] Result<std::vector<ChainFinding>> verify() const override;
    [[nodiscard]] Result<ChangeHistory> whole() const override;

private:
    /// `work` with what it throws as problems.
    template <class Work>
    Problems guarded(Work work) const;
    /// The entry that the statement stands on. Throws LedgerRefusal.
    [[nodiscard]] ChangeEntry entryOf(const Statement& row) const;
    void eachEntry(const TakeEntry& take) const;

    OpenDatabase& file_;
    std::string name_;
};

}  // namespace jupan::storage
