// Charges added up by day (or hour, where the file has hours), model, project, key and line item.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/usage/charge.h"
#include "core/usage/charge_sink.h"

namespace jupan {

/// Adds up charges that agree in day, second of the day, vendor, model, project, key, line item, description, batch and
/// currency: for buckets these are the charges of one identity. Sums are exact.
/// What charges agree in besides their time is kept once, since it comes again day after day.
class DailyCharges final : public ChargeSink {
public:
    static constexpr std::size_t defaultBytes = std::size_t{256} << 20;

    /// Takes no new sum once texts and sums need more than `mostBytes`.
    explicit DailyCharges(std::size_t mostBytes = defaultBytes);

    /// False where memory or a sum has no more room.
    bool take(const Charge& charge) override;
    bool merge(const DailyCharges& other);

    [[nodiscard]] std::size_t size() const { return sumCount_; }
    /// Memory taken by texts and sums.
    [[nodiscard]] std::size_t bytes() const;

    /// Every sum as a charge (its line is that of a first row, its record id is empty) with the number of its rows, by
    /// day, vendor, project, model, key and the rest. The texts live as long as this object.
    using Visit = std::function<void(const Charge& sum, std::uint64_t rows)>;
    void forEach(const Visit& visit) const;

    /// The names of projects by id, where the file has both.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& projectNames() const { return projectNames_; }

private:
    /// What charges agree in besides their time.
    struct Group {
        std::size_t key = 0;  ///< where it begins in keys_
        std::uint32_t keyBytes = 0;
    };
    struct Sum {
        std::uint32_t group = 0;
        std::int32_t day = 0;
        std::int32_t secondOfDay = 0;
        bool hasAmount = false;
        DecimalUnits amount = 0;
        std::uint64_t rows = 0;
        std::int64_t requests = 0, inputTokens = 0, cachedTokens = 0, cacheWriteTokens = 0, outputTokens = 0;
        std::size_t line = 0;
    };
    /// Sums lie in blocks, so that their number can grow without a second copy of all.
    static constexpr std::size_t blockSums = 1024;

    bool add(std::uint32_t group, const Sum& figures);
    /// False where there is no more room.
    bool findGroup(std::string_view key, std::uint32_t& group);
    Sum* findSum(std::uint32_t group, std::int32_t day, std::int32_t secondOfDay);
    [[nodiscard]] Sum& sumAt(std::size_t index) const { return blocks_[index / blockSums][index % blockSums]; }
    [[nodiscard]] std::string_view keyOf(const Group& group) const {
        return std::string_view(keys_).substr(group.key, group.keyBytes);
    }
    [[nodiscard]] Charge chargeOf(const Sum& sum) const;

    std::size_t mostBytes_;
    std::string keys_;
    std::vector<Group> groups_;
    std::vector<std::unique_ptr<Sum[]>> blocks_;
    std::size_t sumCount_ = 0;
    /// The hash in the upper half and 1 + index in the lower, 0 where free; powers of two of them.
    std::vector<std::uint64_t> groupSlots_, sumSlots_;
    std::string key_;  ///< of the charge just taken
    std::string lastProject_;
    std::map<std::string, std::string, std::less<>> projectNames_;
};

}  // namespace jupan
