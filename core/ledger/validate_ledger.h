// Everything that no ledger may have, whether it comes from a file, from text or from an import.
#pragma once

#include "core/base/problem.h"
#include "core/ledger/ledger.h"
#include "core/usage/day_text.h"

namespace jupan {

/// Counts stay where a double still tells each from the next.
inline constexpr std::int64_t largestCount = std::int64_t{1} << 53;

/// Bytes of one text of a charge or an import; files have shorter ones (core/usage).
inline constexpr std::size_t longestLedgerText = 4096;

inline constexpr int secondsOfDay = 86'400;
/// Charges lie in the years that importers take (core/usage/day_text.h): sums by day stay as long as a life, however a
/// file was made.
inline constexpr Date firstChargeDay{std::chrono::year(firstYear), std::chrono::January, std::chrono::day(1)};
inline constexpr Date lastChargeDay{std::chrono::year(lastYear), std::chrono::December, std::chrono::day(31)};

/// Path of the one field under `path`. outOfRange (a number below 1, a count below 0), overflow (a count above
/// largestCount, a text above longestLedgerText), unknownChoice (format), badDate, endBeforeStart (the days), notUtf8.
void checkImportEntry(Problems& out, const std::string& path, const ImportEntry& entry);

/// notUtf8, overflow.
void checkChargeGroup(Problems& out, const std::string& path, const ChargeGroup& group);

/// outOfRange, overflow.
void checkFigures(Problems& out, const std::string& path, const ChargeFigures& figures);

/// What the others find, and: badId (an identity that is no 32 hexadecimal digits), duplicateKey (a number or an
/// identity twice), unknownReference (an import), missingField (an amount without a currency), overflow (a count or an
/// amount with which the sum of all passes largestCount or largestChargeTotal(); detail: the limit), under
/// `actuals.imports[0].number`, `actuals.charges[3].amount` and so on. Ends after a hundred. Currency codes are kept as
/// vendors give them; charges in one that is not in use wait for a rate.
Problems validateLedger(const Ledger& ledger);

}  // namespace jupan
