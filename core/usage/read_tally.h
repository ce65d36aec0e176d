// Counts and sums while a file is read; a thread has its own, and they add up to one result.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/usage/charge.h"
#include "core/usage/read_fault.h"
#include "core/usage/read_result.h"

namespace jupan {

class ReadTally {
public:
    /// False, with fault() sumTooLarge, where the sum of a currency is beyond what is held exactly.
    bool add(const Charge& charge, bool rounded);
    void addEmptyRow() { ++emptyRows_; }
    void reject(const ReadFault& fault);

    /// Ends reading; of several the one that stands first in the file is kept.
    void fail(ReadFault fault);
    [[nodiscard]] const std::optional<ReadFault>& fault() const { return fault_; }

    /// Adds another thread's. Its faults and rejected rows take their place by line.
    void merge(const ReadTally& other);

    void putInto(ReadResult& result) const;

private:
    struct Sum {
        std::string currency;
        DecimalUnits units = 0;
    };
    Sum& sumOf(std::string_view currency);
    bool addSum(std::string_view currency, DecimalUnits units, std::size_t line);

    std::uint64_t charges_ = 0, emptyRows_ = 0, rejectedRows_ = 0, roundedAmounts_ = 0;
    std::vector<ReadFault> rejected_;
    std::vector<Sum> sums_;
    std::size_t lastSum_ = 0;
    std::int32_t firstDay_ = 0, lastDay_ = 0;
    bool byModel_ = false, byProject_ = false, byApiKey_ = false, byLineItem_ = false;
    std::optional<ReadFault> fault_;
};

}  // namespace jupan
