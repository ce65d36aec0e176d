// The ledger of charges in an open project file.
#pragma once

#include "core/ledger/charge_ledger.h"
#include "core/storage/open_database.h"

namespace jupan::storage {

class FileLedger final : public ChargeLedger {
public:
    /// `file` outlives this object and stays where it is.
    FileLedger(OpenDatabase& file, bool writable);

    [[nodiscard]] Result<std::vector<ImportEntry>> imports() const override;
    [[nodiscard]] Problems forEach(const TakeGroups& groups, const TakeRow& row) const override;
    ImportOutcome import(ByteStream& stream, const ReadOptions& options, const ImportRequest& request) override;
    Result<int> enter(const ManualCharge& charge, const ImportRequest& request) override;
    Problems remove(int import) override;
    [[nodiscard]] Result<Ledger> whole() const override;

private:
    /// Why nothing may be written.
    [[nodiscard]] Problems refusal() const;
    /// `work` with what it throws as problems.
    template <class Work>
    Problems guarded(Purpose purpose, Work work) const;

    OpenDatabase& file_;
    bool writable_;
    std::string name_;
};

}  // namespace jupan::storage
