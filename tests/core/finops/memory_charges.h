// A ledger that holds what a test puts in.
#pragma once

#include <algorithm>

#include "core/ledger/charge_ledger.h"
#include "tests/core/finops/support.h"

namespace jupan::test {

class MemoryCharges : public ChargeLedger {
public:
    void add(std::string_view date, const ChargeGroup& group, const ChargeFigures& figures) {
        add(day(date), group, figures);
    }
    void add(Date date, const ChargeGroup& group, const ChargeFigures& figures) {
        const auto at = std::ranges::find(groups, group) - groups.begin();
        if (at == static_cast<std::ptrdiff_t>(groups.size())) groups.push_back(group);
        rows.push_back({.group = static_cast<std::size_t>(at), .date = date, .figures = figures});
    }

    [[nodiscard]] Result<std::vector<ImportEntry>> imports() const override { return std::vector<ImportEntry>{}; }
    [[nodiscard]] Problems forEach(const TakeGroups& takeGroups, const TakeRow& takeRow) const override {
        if (!problems.empty()) return problems;
        takeGroups(groups);
        std::vector<ChargeRow> sorted = rows;
        std::ranges::stable_sort(sorted, {}, &ChargeRow::date);
        for (const ChargeRow& row : sorted) takeRow(row);
        return {};
    }
    ImportOutcome import(ByteStream&, const ReadOptions&, const ImportRequest&) override { return {}; }
    Result<int> enter(const ManualCharge&, const ImportRequest&) override { return 0; }
    Problems remove(int) override { return {}; }
    [[nodiscard]] Result<Ledger> whole() const override { return Ledger{}; }

    std::vector<ChargeGroup> groups{};
    std::vector<ChargeRow> rows{};
    Problems problems{};
};

}  // namespace jupan::test
