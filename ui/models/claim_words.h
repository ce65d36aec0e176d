// The claim check in words: what the readings of a claim are, what of it fits, and what it is worth.
#pragma once

#include <QString>

#include "core/governance/claim_check.h"
#include "core/project/calendar.h"
#include "ui/format/formatter.h"
#include "ui/models/price_text_table.h"

namespace jupan {

/// The claim at a glance: does it hold?
enum class ClaimVerdict { fits, partly, none, context, nothingClaimed };
ClaimVerdict verdictOf(const Claim& claim, const ClaimCheck& check);
QString verdictName(ClaimVerdict verdict);

/// "Initial cost once", "Initial cost every month" …; `ratio`: the claim is of present values.
QString readingName(const ClaimReading& reading, bool ratio);

/// The recomputation as a table: a reading a column, a figure a row.
struct ClaimTable {
    std::vector<PriceTextTable::Column> columns;
    std::vector<std::vector<PriceTextTable::Cell>> rows;
};
ClaimTable claimTable(const Claim& claim, const ClaimCheck& check, const Formatter& formatter);

/// What fits and what does not, a sentence a claimed figure; money that is called ROI; what is missing. For a figure
/// of context that nothing is computed from it, and how old it is. `today`: for its age.
QStringList claimSentences(const Claim& claim, const ClaimCheck& check, const Formatter& formatter, Date today);

/// "Firm, 2024", "Firm" or "2024"; empty without either.
QString claimSource(const Claim& claim);

}  // namespace jupan
