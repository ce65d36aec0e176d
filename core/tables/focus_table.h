// Actual charges in the columns of FOCUS, the FinOps Open Cost and Usage Specification (focus.finops.org, versions 1.0
// and 1.1), so that other FinOps tools take them. Our own importer reads the table back to the same sums.
//
// Mandatory columns that a ledger of charges cannot know are there and empty: BillingAccountId and BillingAccountName
// (files of vendors do not name the account that is invoiced), ContractedCost and ListCost (prices before discounts),
// PricingQuantity and PricingUnit, ChargeClass (nothing says that a charge corrects an earlier one).
// ConsumedQuantity and ConsumedUnit are empty where a cost report states no use. Hours of a day are added up. Known by
// convention only: the billing period is the calendar month of the charge, InvoiceIssuerName and PublisherName are the
// vendor, ServiceName is the vendor's, EffectiveCost is BilledCost (nothing is amortised).
#pragma once

#include "core/base/problem.h"
#include "core/finops/ledger_actuals.h"
#include "core/ledger/charge_ledger.h"
#include "core/tables/export_table.h"

namespace jupan {

/// The columns alone.
ExportTable focusTable();

/// A row a day, group of charges and kind of token, by day. Days are the vendor's, mostly of UTC. Charges whose rule
/// leaves them out (the same money stands in another file too) are left out here: costs add up to what was spent. Costs
/// are in the currency of the charge, tax rows are the category Tax, credits Credit. Of a charge with several kinds of
/// tokens the first row has the money and the requests, the others have 0: which part of the money a kind took is not
/// known. Use without any amount costs 0, in the currency of the vendor's other charges, or else `currency`.
/// `actuals`: of the ledger; says which rule each group follows, and which line it belongs to. Problems: the ledger's.
Result<ExportTable> focusTable(const ChargeLedger& ledger, const LedgerActuals& actuals, const std::string& currency);

}  // namespace jupan
