// What a request costs, as an expression over the uncertain inputs (model.md §4; core/engine/request_cost.h).
#pragma once

#include "core/engine/lookup.h"
#include "core/engine/request_cost.h"
#include "core/simulation/amount_builder.h"

namespace jupan {

class RequestAmounts {
public:
    /// All three outlive this.
    RequestAmounts(const Project& project, const Lookup& lookup, AmountBuilder& builder)
        : settings_(project.settings), lookup_(lookup), builder_(builder) {}

    /// unit(m) of the workload under a stage, in the project currency.
    Amount unitOf(const Stage& stage, const Workload& load);
    /// fx(c).
    [[nodiscard]] Amount rateOf(const std::optional<Currency>& currency) const;

private:
    Amount times(const Amount& a, const Amount& b) { return builder_.product(a, b); }
    Amount times(const Amount& a, double b) { return builder_.product(a, Amount{b}); }
    Amount plus(const Amount& a, const Amount& b) { return builder_.sum(a, b); }
    Amount plus(const Amount& a, double b) { return builder_.sum(a, Amount{b}); }

    Amount requestAt(const TokenPrices& prices, const Workload& load);
    Amount requestOf(const Price& price, const Workload& load);

    const Settings& settings_;
    const Lookup& lookup_;
    AmountBuilder& builder_;
};

}  // namespace jupan
