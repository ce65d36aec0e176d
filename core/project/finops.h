// What a project keeps of its money once it is spent (model.md §10): budgets, the rules by which charges find their
// line, exchange rates, alerts, what was measured and invoiced. The charges themselves stand in the ledger
// (core/ledger).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/project/alert.h"
#include "core/project/budget_versions.h"
#include "core/usage/day_text.h"
#include "core/usage/number_text.h"

namespace jupan {

template <>
struct EnumNames<DateOrder> {
    static constexpr std::array<std::string_view, 4> names{"not_stated", "year_month_day", "month_day_year",
                                                           "day_month_year"};
};
template <>
struct EnumNames<DecimalMark> {
    static constexpr std::array<std::string_view, 3> names{"not_stated", "point", "comma"};
};

struct FinOpsSettings {
    int reviewWeeks = 4;  ///< between two reviews of the budget
    bool operator==(const FinOpsSettings&) const = default;
};

template <class Visitor, Of<FinOpsSettings> E>
void describe(Visitor& visit, E& settings) {
    visit({.name = "review_weeks", .range = Range::positive}, settings.reviewWeeks);
}

enum class RuleEffect {
    spend,     ///< the charge is spending of the line
    tax,       ///< the same, and it is value-added tax
    leaveOut,  ///< the same money stands in another file too: not counted
};
template <>
struct EnumNames<RuleEffect> {
    static constexpr std::array<std::string_view, 3> names{"spend", "tax", "leave_out"};
};

/// Sends charges to a budget line. Every text that is not empty must match: it is found somewhere in the charge's text,
/// whatever the case of Latin letters, and * stands for anything. The first rule that matches counts.
struct ChargeRule {
    std::string vendor{};
    std::string project{};  ///< its id or its name
    std::string key{};
    std::string model{};
    std::string text{};  ///< line item or description
    RuleEffect effect = RuleEffect::spend;
    std::string line{};  ///< id of a budget line; of no meaning for leaveOut
    bool operator==(const ChargeRule&) const = default;
};

template <class Visitor, Of<ChargeRule> E>
void describe(Visitor& visit, E& rule) {
    visit({.name = "vendor"}, rule.vendor);
    visit({.name = "project"}, rule.project);
    visit({.name = "key"}, rule.key);
    visit({.name = "model"}, rule.model);
    visit({.name = "text"}, rule.text);
    visit({.name = "effect", .required = true}, rule.effect);
    visit({.name = "line"}, rule.line);
}

/// Project currency for one unit of the other currency, from a day on.
struct ExchangeRate {
    Currency currency{};
    Date date{};
    Decimal rate{};
    std::string source{};
    bool operator==(const ExchangeRate&) const = default;
};

template <class Visitor, Of<ExchangeRate> E>
void describe(Visitor& visit, E& rate) {
    visit({.name = "currency", .required = true}, rate.currency);
    visit({.name = "date", .required = true}, rate.date);
    visit({.name = "rate", .unit = Unit::exchangeRate, .range = Range::positive, .required = true}, rate.rate);
    visit({.name = "source"}, rate.source);
}

/// What a KPI has been found to bring in a month, in the project currency.
struct MeasuredBenefit {
    std::string kpi{};
    YearMonth month{};
    Decimal amount{};
    bool operator==(const MeasuredBenefit&) const = default;
};

template <class Visitor, Of<MeasuredBenefit> E>
void describe(Visitor& visit, E& benefit) {
    visit({.name = "kpi", .required = true}, benefit.kpi);
    visit({.name = "month", .required = true}, benefit.month);
    visit({.name = "amount", .unit = Unit::money, .required = true}, benefit.amount);
}

/// Pieces of work that were done in a month: answered enquiries, contracts.
struct ItemCount {
    std::string workUnit{};
    YearMonth month{};
    double items = 0;
    bool operator==(const ItemCount&) const = default;
};

template <class Visitor, Of<ItemCount> E>
void describe(Visitor& visit, E& count) {
    visit({.name = "work_unit", .required = true}, count.workUnit);
    visit({.name = "month", .required = true}, count.month);
    visit({.name = "items", .range = Range::nonNegative, .required = true}, count.items);
}

/// What was asked for on paper, in the vendor's currency, and what was paid for it.
struct Invoice {
    Decimal net{};
    Decimal tax{};
    /// In the project currency, tax included, as the card statement says; its own rate wins.
    std::optional<Decimal> paid{};
    bool operator==(const Invoice&) const = default;
};

/// An invoice as it was entered.
struct VendorInvoice {
    std::string vendor{};
    YearMonth month{};
    Currency currency{};
    std::string number{};
    Invoice amounts{};
    bool operator==(const VendorInvoice&) const = default;
};

template <class Visitor, Of<VendorInvoice> E>
void describe(Visitor& visit, E& invoice) {
    visit({.name = "vendor", .required = true}, invoice.vendor);
    visit({.name = "month", .required = true}, invoice.month);
    visit({.name = "currency", .required = true}, invoice.currency);
    visit({.name = "number"}, invoice.number);
    visit({.name = "net", .unit = Unit::money, .required = true}, invoice.amounts.net);
    visit({.name = "tax", .unit = Unit::money}, invoice.amounts.tax);
    visit({.name = "paid", .unit = Unit::money}, invoice.amounts.paid);
}

/// How a file of another make is read, kept for the next one (core/usage/column_mapping.h).
struct SavedMapping {
    std::string name{};
    std::map<std::string, std::string> columns{};  ///< role -> column
    std::string vendor{};
    std::string currency{};
    DateOrder dateOrder = DateOrder::notStated;
    DecimalMark decimalMark = DecimalMark::notStated;
    bool rowsAreRecords = true;
    bool operator==(const SavedMapping&) const = default;
};

template <class Visitor, Of<SavedMapping> E>
void describe(Visitor& visit, E& mapping) {
    visit({.name = "name", .required = true}, mapping.name);
    visit({.name = "columns", .required = true}, mapping.columns);
    visit({.name = "vendor"}, mapping.vendor);
    visit({.name = "currency"}, mapping.currency);
    visit({.name = "date_order"}, mapping.dateOrder);
    visit({.name = "decimal_mark"}, mapping.decimalMark);
    visit({.name = "rows_are_records"}, mapping.rowsAreRecords);
}

/// A review of what is spent, and what was decided.
struct BudgetReview {
    Date date{};
    std::string by{};
    std::string decision{};
    bool operator==(const BudgetReview&) const = default;
};

template <class Visitor, Of<BudgetReview> E>
void describe(Visitor& visit, E& review) {
    visit({.name = "date", .required = true}, review.date);
    visit({.name = "by"}, review.by);
    visit({.name = "decision", .required = true}, review.decision);
}

struct FinOps {
    FinOpsSettings settings{};
    BudgetBook budget{};
    std::vector<ChargeRule> rules{};           ///< in the order in which they are tried
    std::vector<ExchangeRate> rates{};         ///< ascending by currency and day
    std::vector<AlertThreshold> thresholds{};  ///< empty: defaultThresholds()
    std::vector<Alert> alerts{};               ///< ascending by subject
    std::vector<MeasuredBenefit> benefits{};   ///< at most one of a KPI and month
    std::vector<ItemCount> itemCounts{};       ///< at most one of a work unit and month
    std::vector<VendorInvoice> invoices{};
    std::vector<SavedMapping> mappings{};
    std::vector<BudgetReview> reviews{};  ///< ascending by day
    bool operator==(const FinOps&) const = default;
};

}  // namespace jupan
