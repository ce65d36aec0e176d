#include "core/storage/seen_records.h"

#include <algorithm>
#include <random>

#include "core/storage/read_ledger.h"

namespace jupan::storage {
namespace {

std::uint64_t randomOdd() {
    std::random_device device;
    return (std::uint64_t{device()} << 32 | device()) | 1;
}

}  // namespace

SeenRecords::SeenRecords(const Database& database, const std::string& name)
    : database_(database), name_(name), slots_(1024), seedHigh_(randomOdd()), seedLow_(randomOdd()) {}

/// Multiply and shift (Dietzfelbinger et al. 1997), and linear search from there.
std::size_t SeenRecords::slotOf(const StoredIdentity& identity) const {
    const std::uint64_t hash =
        static_cast<std::uint64_t>(identity.high) * seedHigh_ + static_cast<std::uint64_t>(identity.low) * seedLow_;
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = static_cast<std::size_t>(hash >> 32) & mask;
    while (slots_[at] != 0 && new_[slots_[at] - 1] != identity) at = (at + 1) & mask;
    return at;
}

void SeenRecords::grow() {
    slots_.assign(slots_.size() * 2, 0);
    for (std::size_t i = 0; i < new_.size(); ++i) slots_[slotOf(new_[i])] = static_cast<std::uint32_t>(i + 1);
}

SeenRecords::Taken SeenRecords::take(const StoredIdentity& identity) {
    if (!read_) {
        eachRecord(database_, name_, [this](const StoredIdentity& each, int) { present_.push_back(each); });
        read_ = true;
    }
    if (std::binary_search(present_.begin(), present_.end(), identity)) return Taken::wasThere;
    const std::size_t slot = slotOf(identity);
    if (slots_[slot] != 0) return Taken::wasThere;
    if (new_.size() == mostNew) return Taken::noRoom;
    new_.push_back(identity);
    slots_[slot] = static_cast<std::uint32_t>(new_.size());
    if (new_.size() * 2 > slots_.size()) grow();
    return Taken::isNew;
}

std::vector<StoredIdentity> SeenRecords::newOnes() const {
    std::vector<StoredIdentity> sorted = new_;
    std::ranges::sort(sorted);
    return sorted;
}

}  // namespace jupan::storage
