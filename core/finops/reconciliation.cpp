#include "core/finops/reconciliation.h"

#include <algorithm>
#include <set>

#include "core/engine/request_cost.h"
#include "core/finops/model_names.h"
#include "core/money/wide_integer.h"

namespace jupan {
namespace {

/// Money of tokens in 10^-24 of the currency unit: a price per million has 18 digits, a token is a millionth of it.
class TokenMoney {
public:
    void add(std::int64_t tokens, double pricePerMillion) {
        const auto price = Decimal::fromDoubleRounded(pricePerMillion, Decimal::fractionDigits, Rounding::halfEven);
        if (price)
            sum_ += WideInteger(tokens) * wideUnits(price.value());
        else
            tooLarge_ = true;
    }

    MoneyResult<Decimal> rounded() const {
        if (tooLarge_) return MoneyError::overflow;
        return decimalOfWide((sum_ + 500'000) / 1'000'000);
    }

private:
    WideInteger sum_ = 0;
    bool tooLarge_ = false;
};

/// What is known of one model while the rows are read.
struct ModelSums {
    const Model* known = nullptr;
    bool priced = true;  ///< every day with tokens has a price
    TokenMoney computed{};
    Decimal charges{};  ///< above 0
    Decimal credits{};  ///< below 0
    bool charged = false;
    ModelReconciliation row{};
    bool hasTokens() const { return row.inputTokens + row.outputTokens > 0; }
};

class Reconciler {
public:
    Reconciler(const Project& project, const Actuals& actuals, const Currency& currency)
        : project_(project), actuals_(actuals), currency_(actuals.indexOf(currency.code)) {
        result_.currency = currency.code;
    }

    void add(const ActualRow& row) {
        const bool ours = row.currency == currency_;
        if (row.amount != Decimal() && !ours) {
            others_.insert(actuals_.name(row.currency));
            return;
        }
        if (row.kind == ChargeKind::tax) {
            result_.recordedTax = added(result_.recordedTax, row.amount);
            return;
        }
        ModelSums& sums = sumsOf(row.model);
        addTokens(sums, row);
        if (row.amount == Decimal()) return;
        sums.charged = true;
        Decimal& part = row.amount > Decimal() ? sums.charges : sums.credits;
        part = added(part, row.amount);
        result_.charged = added(result_.charged, row.amount);
        if (row.hasRate)
            result_.chargedConverted = added(result_.chargedConverted, row.converted);
        else
            ++result_.waiting;
    }

    Result<Reconciliation> finished(const std::optional<Invoice>& invoice) {
        const Problem overflow{.code = ProblemCode::overflow, .path = "reconciliation"};
        result_.otherCurrencies.assign(others_.begin(), others_.end());
        if (!nameGaps()) return overflow;
        if (invoice && !compareInvoice(*invoice)) return overflow;
        return std::move(result_);
    }

private:
    ModelSums& sumsOf(int model) {
        const auto [place, isNew] = models_.try_emplace(actuals_.name(model));
        if (isNew) {
            place->second.known = modelCalled(project_, place->first);
            place->second.row.model = place->first;
        }
        return place->second;
    }

    static void addTokens(ModelSums& sums, const ActualRow& row) {
        if (row.inputTokens + row.outputTokens == 0) return;
        sums.row.inputTokens += row.inputTokens;
        sums.row.cachedTokens += row.cachedTokens;
        sums.row.outputTokens += row.outputTokens;
        const Price* price = sums.known ? priceOn(*sums.known, row.date) : nullptr;
        if (!price) {
            sums.priced = false;
            return;
        }
        const TokenPrices each = requestCost(*price, 0, 0, 0, 0).prices;
        const std::int64_t fresh = std::max<std::int64_t>(0, row.inputTokens - row.cachedTokens);
        sums.computed.add(row.batch ? row.inputTokens : fresh, row.batch ? each.batchInput : each.input);
        if (!row.batch) sums.computed.add(row.cachedTokens, each.cachedInput);
        sums.computed.add(row.outputTokens, row.batch ? each.batchOutput : each.output);
    }

    /// False if an amount does not fit.
    bool nameGaps() {
        std::map<GapKind, Decimal> gaps;
        const bool unnamed = models_.contains("") && models_.at("").charged;
        for (auto& [name, sums] : models_) {
            if (sums.hasTokens() && sums.priced) {
                const auto computed = sums.computed.rounded();
                if (!computed || computed.value() > largestChargeTotal()) return false;
                sums.row.computed = computed.value();
                result_.computed = added(result_.computed, computed.value());
                if (result_.computed > largestChargeTotal()) return false;
            }
            if (sums.charged) sums.row.charged = added(sums.charges, sums.credits);
            gaps[GapKind::credits] = added(gaps[GapKind::credits], sums.credits);
            const bool stands = name.empty() && unnamed && tokensWithoutCharge();
            const GapKind kind = kindFor(sums, stands, unnamed);
            const Decimal difference = less(sums.charges, sums.row.computed.value_or(Decimal()));
            gaps[kind] = added(gaps[kind], difference);
            result_.models.push_back(sums.row);
        }
        for (const auto& [kind, amount] : gaps)
            if (amount != Decimal()) result_.toCharged.push_back({kind, amount});
        return true;
    }

    /// Why what was charged for a model is not what its tokens cost. `stands`: its charges name no model and stand for
    /// the tokens of those that are not charged themselves; `unnamed`: there are such charges.
    static GapKind kindFor(const ModelSums& sums, bool stands, bool unnamed) {
        if (stands) return GapKind::price;
        if (!sums.hasTokens()) return GapKind::withoutTokens;
        if (!sums.priced) return GapKind::withoutPrice;
        if (!sums.charged) return unnamed ? GapKind::price : GapKind::notCharged;
        return GapKind::price;
    }

    bool tokensWithoutCharge() const {
        return std::ranges::any_of(models_, [](const auto& entry) {
            return !entry.first.empty() && entry.second.hasTokens() && !entry.second.charged;
        });
    }

    bool compareInvoice(const Invoice& invoice) {
        const Decimal limit = largestChargeTotal();
        for (const Decimal& amount : {invoice.net, invoice.tax, invoice.paid.value_or(Decimal())})
            if (std::max(amount, amount.negated()) > limit) return false;
        result_.invoiced = invoice.net;
        const Decimal gap = less(invoice.net, result_.charged);
        const Decimal coin = Decimal::fromMinorUnits(1, minorDigits({result_.currency}));
        const bool small = std::max(gap, gap.negated()) < coin;
        if (gap != Decimal()) result_.toInvoiced.push_back({small ? GapKind::rounding : GapKind::invoice, gap});
        if (invoice.tax != Decimal()) result_.toInvoiced.push_back({GapKind::tax, invoice.tax});
        if (!invoice.paid || result_.charged == Decimal() || result_.waiting > 0) return true;
        const double rate = asDouble(result_.chargedConverted) / asDouble(result_.charged);
        const auto expected = ledgerAmount(rate * asDouble(added(invoice.net, invoice.tax)));
        if (!expected || expected.value() > limit) return false;
        result_.exchangeDifference = less(*invoice.paid, expected.value());
        return true;
    }

    const Project& project_;
    const Actuals& actuals_;
    int currency_;
    Reconciliation result_;
    std::map<std::string, ModelSums> models_;
    std::set<std::string> others_;
};

}  // namespace

Decimal grossOf(const Invoice& invoice) {
    return added(invoice.net, invoice.tax);
}

const Price* priceOn(const Model& model, Date day) {
    if (model.priceHistory.empty()) return &model.price;
    const std::string date = toText(day);
    const Price* found = nullptr;
    std::string_view from;
    for (const DatedPrice& price : model.priceHistory)
        if (price.from <= date && (!found || price.from > from)) {
            found = &price.price;
            from = price.from;
        }
    return found;
}

Result<Reconciliation> reconcile(const Project& project, const Actuals& actuals, std::string_view vendor,
                                 const Currency& currency, YearMonth month, Date asOf,
                                 const std::optional<Invoice>& invoice) {
    Reconciler reconciler(project, actuals, currency);
    const int only = actuals.indexOf(vendor);
    const DayRange days{firstDay(month), std::min(lastDay(month), asOf)};
    for (const ActualRow& row : actuals.rows())
        if (row.vendor == only && days.holds(row.date)) reconciler.add(row);
    return reconciler.finished(invoice);
}

MonthEnd monthEnd(const DailySpend& spend, YearMonth month, const LocalTime& place) {
    MonthEnd end;
    const auto moneyOf = [&](Date date) {
        const int index = spend.days.empty() ? -1 : daysBetween(spend.first, date);
        return index < 0 || index >= static_cast<int>(spend.days.size()) ? 0
                                                                         : spend.days[static_cast<std::size_t>(index)];
    };
    constexpr std::chrono::seconds wholeDay = std::chrono::hours(24);
    for (const DayPart& part : utcDaysOf(month, place)) {
        end.localMonth += moneyOf(part.date) * static_cast<double>(part.length.count()) / 86400;
        if (part.length < wholeDay) end.cutDays.push_back(part);
    }
    for (Date day = firstDay(month); day <= lastDay(month); day = addDays(day, 1)) end.vendorMonth += moneyOf(day);
    end.difference = end.localMonth - end.vendorMonth;
    return end;
}

}  // namespace jupan
