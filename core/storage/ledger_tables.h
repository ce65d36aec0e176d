// The tables of the ledger of charges in a .jupan file. They stand beside the document's, since charges are many, are
// never edited, and are asked for instead of loaded.
#pragma once

#include "core/storage/table.h"

namespace jupan::storage {

/// `actuals` (one row), `actuals_imports`, `actuals_groups`, `actuals_charges`, `actuals_records`. Days are counted
/// from 1970-01-01. Identities are two integers that sort like their hexadecimal text (stored_identity.h). Charges lie
/// in the order in which they are read, by day; a bucket's identity fixes its day, so this key holds each identity
/// once. Nothing refers by foreign key: a check of every reference at every opening would take longer than the reading,
/// which checks them too (read_ledger.h).
const Schema& ledgerSchema();

/// The tables of rows that this program writes and reads back: documentSchema() and ledgerSchema().
const Schema& fileSchema();

/// Of a group; so that a list indexed by it is no way to fill the memory.
inline constexpr std::int64_t largestGroupId = 4'000'000;

}  // namespace jupan::storage
