#include "core/finops/double_counting.h"

#include <algorithm>
#include <optional>
#include <set>

namespace jupan {
namespace {

struct Days {
    Date first{};
    Date last{};
};

void widen(std::optional<Days>& days, const GroupUse& use) {
    if (!days)
        days = {use.first, use.last};
    else
        days = {std::min(days->first, use.first), std::max(days->last, use.last)};
}

std::optional<Days> common(const std::optional<Days>& a, const std::optional<Days>& b) {
    if (!a || !b) return std::nullopt;
    const Days both{std::max(a->first, b->first), std::min(a->last, b->last)};
    if (both.last < both.first) return std::nullopt;
    return both;
}

bool counts(const GroupUse& use) {
    return use.effect != RuleEffect::leaveOut && use.amount != Decimal();
}

}  // namespace

std::vector<PossibleDouble> possibleDoubles(const std::vector<GroupUse>& groups) {
    std::set<std::string> vendors;
    for (const GroupUse& use : groups)
        if (counts(use) && !use.group.vendor.empty()) vendors.insert(use.group.vendor);
    std::vector<PossibleDouble> found;
    for (const std::string& vendor : vendors) {
        std::optional<Days> byItem, whole, statement;
        std::string statementVendor;
        const ChargeRule named{.text = vendor};
        for (const GroupUse& use : groups) {
            if (!counts(use)) continue;
            if (use.group.vendor == vendor) {
                widen(use.group.lineItem.empty() ? whole : byItem, use);
            } else if (matches(named, use.group)) {
                widen(statement, use);
                statementVendor = use.group.vendor;
            }
        }
        if (const auto days = common(byItem, whole))
            found.push_back({.vendor = vendor, .first = days->first, .last = days->last});
        std::optional<Days> report = byItem;
        if (whole) {
            report = report ? Days{std::min(report->first, whole->first), std::max(report->last, whole->last)} : *whole;
        }
        if (const auto days = common(report, statement))
            found.push_back({.vendor = vendor,
                             .first = days->first,
                             .last = days->last,
                             .leaveOut = {.vendor = statementVendor, .text = vendor, .effect = RuleEffect::leaveOut}});
    }
    return found;
}

}  // namespace jupan
