#include "core/finops/ledger_actuals.h"

#include <algorithm>
#include <tuple>

#include "core/project/amounts.h"

namespace jupan {
namespace {

/// One currency of the ledger: rows come by day, so its rate is sought once a day.
struct CurrencyDay {
    std::string code{};
    RateUse use{};
    bool anyMoney = false;
    bool known = false;
    Date day{};
    std::optional<RateFound> found{};
};

/// Makes actuals of the ledger's rows, group by group and day by day.
class LedgerReader {
public:
    explicit LedgerReader(const Project& project) : project_(project), rates_(project) {}

    void takeGroups(const std::vector<ChargeGroup>& groups) {
        const auto rules = rulesFor(project_.finops.rules, groups);
        const auto inForce = budgetInForce(project_.finops.budget, lastDate);
        result_.groups.reserve(groups.size());
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const ChargeGroup& group = groups[i];
            GroupUse use{.group = group, .rule = rules[i]};
            if (use.rule) {
                const ChargeRule& rule = project_.finops.rules[*use.rule];
                use.effect = rule.effect;
                if (inForce && findLine(inForce->budget, rule.line)) use.line = rule.line;
            }
            if (use.effect == RuleEffect::spend && isTaxByFile(group)) use.effect = RuleEffect::tax;
            if (use.effect == RuleEffect::leaveOut) use.line.clear();
            rows_.push_back(rowOf(use));
            currencyOfGroup_.push_back(currencyAt(group.currency));
            result_.groups.push_back(std::move(use));
        }
    }

    void takeRow(const ChargeRow& row) {
        GroupUse& group = result_.groups[row.group];
        if (group.rows++ == 0) group.first = row.date;
        group.first = std::min(group.first, row.date);
        group.last = std::max(group.last, row.date);
        if (overflow_) return;
        const Decimal amount = row.figures.amount.value_or(Decimal());
        // what stands in another file as well is not converted; its sum is shown
        if (group.effect == RuleEffect::leaveOut) {
            overflow_ = !grow(group.amount, amount);
            return;
        }
        const std::optional<Decimal> converted = convert(currencyOfGroup_[row.group], row.date, amount, group);
        ActualRow& made = rows_[row.group];
        made.date = row.date;
        made.hasRate = converted.has_value();
        made.requests = row.figures.requests;
        made.inputTokens = row.figures.inputTokens;
        made.cachedTokens = row.figures.cachedTokens;
        made.outputTokens = row.figures.outputTokens;
        made.amount = amount;
        made.converted = converted.value_or(Decimal());
        // within the limit of all charges the sums of a group fit as well
        if (!result_.actuals.addRow(made) || !grow(group.amount, amount) || !grow(group.converted, made.converted))
            overflow_ = true;
    }

    Result<LedgerActuals> finished() {
        if (overflow_)
            return Problem{.code = ProblemCode::overflow, .path = "actuals", .detail = largestChargeTotal().toText()};
        for (const GroupUse& group : result_.groups)
            if (group.rows > 0) {
                result_.firstDay = std::min(result_.firstDay.value_or(group.first), group.first);
                result_.lastDay = std::max(result_.lastDay.value_or(group.last), group.last);
            }
        for (CurrencyDay& currency : currencies_)
            if (currency.anyMoney) result_.rates.emplace(currency.code, currency.use);
        std::ranges::sort(result_.groups, [](const GroupUse& a, const GroupUse& b) {
            return std::tie(b.converted, a.group) < std::tie(a.converted, b.group);
        });
        return std::move(result_);
    }

private:
    ActualRow rowOf(const GroupUse& use) {
        Actuals& actuals = result_.actuals;
        return {.line = actuals.indexFor(use.line),
                .vendor = actuals.indexFor(use.group.vendor),
                .model = actuals.indexFor(use.group.model),
                .project = actuals.indexFor(use.group.project),
                .key = actuals.indexFor(use.group.key),
                .currency = actuals.indexFor(use.group.currency),
                .kind = use.effect == RuleEffect::tax ? ChargeKind::tax : ChargeKind::use,
                .batch = use.group.batch};
    }

    std::size_t currencyAt(const std::string& code) {
        const auto found = std::ranges::find(currencies_, code, &CurrencyDay::code);
        if (found != currencies_.end()) return static_cast<std::size_t>(found - currencies_.begin());
        currencies_.push_back({.code = code});
        return currencies_.size() - 1;
    }

    /// Nothing while a rate is missing. Nothing in any currency is nothing: it waits for none.
    std::optional<Decimal> convert(std::size_t index, Date day, const Decimal& amount, GroupUse& group) {
        if (amount == Decimal()) return Decimal();
        CurrencyDay& currency = currencies_[index];
        currency.anyMoney = true;
        if (!currency.known || currency.day != day) {
            currency.found = rates_.on(currency.code, day);
            currency.day = day;
            currency.known = true;
        }
        if (!currency.found) {
            ++currency.use.waiting;
            ++group.waiting;
            overflow_ = overflow_ || !grow(currency.use.waitingAmount, amount);
            return std::nullopt;
        }
        const RateFound& found = *currency.found;
        ++currency.use.charges[static_cast<std::size_t>(found.origin)];
        if (found.origin == RateOrigin::earlier)
            currency.use.lastUsed = std::max(currency.use.lastUsed.value_or(*found.date), *found.date);
        const auto converted = found.origin == RateOrigin::own
                                   ? ledgerAmount(amount)
                                   : amount.timesRounded(found.rate, ledgerDigits, Rounding::halfEven);
        overflow_ = overflow_ || !converted;
        return converted ? converted.value() : Decimal();
    }

    static bool grow(Decimal& sum, const Decimal& amount) {
        const auto next = sum.plus(amount);
        if (next) sum = next.value();
        return static_cast<bool>(next);
    }

    const Project& project_;
    RateTable rates_;
    LedgerActuals result_;
    std::vector<ActualRow> rows_;               // of each group, with its texts; the figures change with every row
    std::vector<std::size_t> currencyOfGroup_;  // index into currencies_
    std::vector<CurrencyDay> currencies_;
    bool overflow_ = false;
};

}  // namespace

Result<LedgerActuals> actualsOf(const ChargeLedger& ledger, const Project& project) {
    LedgerReader reader(project);
    Problems problems = ledger.forEach([&](const std::vector<ChargeGroup>& groups) { reader.takeGroups(groups); },
                                       [&](const ChargeRow& row) { reader.takeRow(row); });
    if (!problems.empty()) return problems;
    return reader.finished();
}

}  // namespace jupan
