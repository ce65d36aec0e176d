// One charge, or one statement of use, as a vendor's file gives it.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/money/decimal_units.h"
#include "core/usage/usage_format.h"

namespace jupan {

/// The texts live as long as the call that hands the charge over. A text that the file does not give is empty, a count
/// it does not give is 0. A cost report states no tokens and a usage report no amounts, so both may be kept side by
/// side; the money is that of the charges with `hasAmount`.
struct Charge {
    UsageFormat format{};
    Sameness sameness = Sameness::bucket;
    std::int32_t day = 0;          ///< since 1970-01-01; of vendors in UTC, of a mapped file as its date stands
    std::int32_t secondOfDay = 0;  ///< where a bucket begins; 0 for buckets of a day and for records
    std::string_view vendor{};     ///< "openai", "anthropic", "azure" …, in lower case
    std::string_view model{};
    std::string_view project{};      ///< its id, where the file has one; a workspace, a resource group, a team
    std::string_view projectName{};  ///< for people; not part of the identity
    std::string_view apiKey{};
    std::string_view lineItem{};     ///< line item, meter, tags of a request, text of a statement
    std::string_view description{};  ///< kind of the charge: token type, charge category
    bool batch = false;
    std::int64_t requests = 0;
    std::int64_t inputTokens = 0;       ///< all of them: fresh, read from a cache, and written to one
    std::int64_t cachedTokens = 0;      ///< of the input tokens, those read from a cache
    std::int64_t cacheWriteTokens = 0;  ///< of the input tokens, those written to a cache
    std::int64_t outputTokens = 0;
    bool hasAmount = false;
    DecimalUnits amount = 0;       ///< in 10^-18 of `currency`; negative for a credit
    std::string_view currency{};   ///< as given, in capitals
    std::string_view recordId{};   ///< the file's own id of a record
    std::uint32_t occurrence = 0;  ///< the how manieth record like this in its file, from 0, where there is no id
    std::size_t line = 0;          ///< where it stands in the file, from 1
};

/// 128 bits that stay the same in every version of the program: project files keep them.
struct Identity {
    std::array<std::uint64_t, 2> words{};

    auto operator<=>(const Identity&) const = default;
};

/// A bucket's identity is made of its report, its time and its texts, so a later file that covers the same time states
/// the same charge, perhaps with other figures. A record's is its id, or everything in it and its occurrence.
/// For importing without adding twice: sum the buckets of a file by identity and let them replace what is there under
/// that identity; add a record only where its identity is not there.
Identity identityOf(const Charge& charge);

}  // namespace jupan
