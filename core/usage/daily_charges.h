// Charges added up by day (or hour, where the file has hours), model, project, key and line item.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/usage/charge.h"
#include "core/usage/charge_sink.h"

namespace jupan {

/// Adds up charges that agree in day, second of the day, vendor, model, project, key, line item, description, batch and
/// currency: for buckets these are the charges of one identity. Sums are exact.
class DailyCharges final : public ChargeSink {
public:
    static constexpr std::size_t defaultBytes = std::size_t{256} << 20;

    /// Takes no new sum once texts and sums need more than `mostBytes`.
    explicit DailyCharges(std::size_t mostBytes = defaultBytes);

    /// False where memory or a sum has no more room.
    bool take(const Charge& charge) override;
    bool merge(const DailyCharges& other);

    [[nodiscard]] std::size_t size() const { return sums_.size(); }

    /// Every sum as a charge (its line is that of a first row, its record id is empty) with the number of its rows, by
    /// day, vendor, project, model, key and the rest. The texts live as long as this object.
    using Visit = std::function<void(const Charge& sum, std::uint64_t rows)>;
    void forEach(const Visit& visit) const;

    /// The names of projects by id, where the file has both.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& projectNames() const { return projectNames_; }

private:
    struct Sum {
        std::size_t key = 0;  ///< where its key begins in keys_
        std::uint64_t hash = 0;
        std::uint32_t keyBytes = 0;
        bool hasAmount = false;
        std::uint64_t rows = 0;
        std::int64_t requests = 0, inputTokens = 0, cachedTokens = 0, cacheWriteTokens = 0, outputTokens = 0;
        DecimalUnits amount = 0;
        std::size_t line = 0;
    };

    bool add(std::string_view key, const Sum& figures);
    Sum* find(std::string_view key, std::uint64_t hash);
    void grow();
    [[nodiscard]] std::string_view keyOf(const Sum& sum) const {
        return std::string_view(keys_).substr(sum.key, sum.keyBytes);
    }
    [[nodiscard]] Charge chargeOf(const Sum& sum) const;

    std::size_t mostBytes_;
    std::string keys_;
    std::vector<Sum> sums_;
    std::vector<std::uint32_t> slots_;  ///< 1 + index into sums_, 0 where free; a power of two of them
    std::string key_;                   ///< of the charge just taken
    std::string lastProject_;
    std::map<std::string, std::string, std::less<>> projectNames_;
};

}  // namespace jupan
