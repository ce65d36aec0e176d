// Three numbers for the same use: tokens × dated price, the vendor's cost export, the invoice (model.md §10). Side by
// side, with the gaps named.
#pragma once

#include "core/base/problem.h"
#include "core/finops/actuals.h"
#include "core/finops/utc_days.h"
#include "core/project/project.h"

namespace jupan {

/// The price in force on a day: the last of the model's history that begins then or before; of a model without history
/// its own price. Null where the history begins later.
const Price* priceOn(const Model& model, Date day);

/// One model in the vendor's own currency. What is not known is absent, never 0.
struct ModelReconciliation {
    std::string model;  ///< as the vendor calls it; empty: charges that name none
    std::int64_t inputTokens = 0;
    std::int64_t cachedTokens = 0;
    std::int64_t outputTokens = 0;
    std::optional<Decimal> computed{};  ///< tokens × the prices in force on their days, to 18 digits
    std::optional<Decimal> charged{};
};

/// What may lie between two of the numbers.
enum class GapKind {
    withoutPrice,   ///< tokens of a model whose price is not known: charged, not computed
    withoutTokens,  ///< charged without tokens (searches, images, fees)
    notCharged,     ///< tokens that no charge stands for, yet
    credits,        ///< negative charges
    price,          ///< same tokens, other money: batch, long context, cache writes, contracts, the list
    invoice,        ///< invoice less the vendor's own sum, beyond rounding
    rounding,       ///< the same, if it is less than one unit of the smallest coin
    tax,            ///< value-added tax on the invoice: a line of its own
};
template <>
struct EnumNames<GapKind> {
    static constexpr std::array<std::string_view, 8> names{"without_price", "without_tokens", "not_charged", "credits",
                                                           "price",         "invoice",        "rounding",    "tax"};
};
struct Gap {
    GapKind kind{};
    Decimal amount{};
    bool operator==(const Gap&) const = default;
};

/// Net and tax. Precondition: a valid project's invoice.
Decimal grossOf(const Invoice& invoice);

struct Reconciliation {
    std::string currency{};
    std::vector<ModelReconciliation> models{};  ///< by name
    Decimal computed{};
    Decimal charged{};                  ///< without tax
    Decimal chargedConverted{};         ///< project currency, of the charges that have a rate
    Decimal recordedTax{};              ///< tax charges of these days, in `currency`
    std::vector<Gap> toCharged{};       ///< computed + these = charged, exactly; only those that are not 0
    std::optional<Decimal> invoiced{};  ///< net
    std::vector<Gap> toInvoiced{};      ///< charged + these = net + tax, exactly
    /// paid - (net + tax) at the mean rate of the charges: what the card's rate made of it. Absent without both.
    std::optional<Decimal> exchangeDifference{};
    std::size_t waiting = 0;                     ///< charges without a rate
    std::vector<std::string> otherCurrencies{};  ///< the vendor's charges in these are not in the sums
};

/// One vendor's month of UTC days, up to and with `asOf`, in one currency. Models are priced as the project knows them
/// (modelCalled). Charges that name no model stand for all tokens that have none of their own.
/// Problem: overflow, if a sum is too large for a Decimal.
Result<Reconciliation> reconcile(const Project& project, const Actuals& actuals, std::string_view vendor,
                                 const Currency& currency, YearMonth month, Date asOf,
                                 const std::optional<Invoice>& invoice = std::nullopt);

/// A month of the vendor against the company's own. Days of UTC that lie in two local months are split by hours: the
/// local figure is an estimate.
struct MonthEnd {
    double vendorMonth = 0;          ///< money of the days of UTC
    double localMonth = 0;           ///< of the local month, estimated
    double difference = 0;           ///< local - vendor
    std::vector<DayPart> cutDays{};  ///< the days of UTC of which only a part is the month's, with that part
};

/// `spend`: money by days of UTC, as far as they are known; others count 0.
MonthEnd monthEnd(const DailySpend& spend, YearMonth month, const LocalTime& place);

}  // namespace jupan
