#include "core/finops/actuals.h"

#include <algorithm>

namespace jupan {
namespace {

/// Counts stay below what a double tells apart.
constexpr std::int64_t largestCount = std::int64_t{1} << 53;

/// The sum with one more magnitude, if it stays within the limit.
std::optional<Decimal> grown(const Decimal& sum, const Decimal& amount) {
    const auto next = sum.plus(std::max(amount, amount.negated()));
    if (!next || next.value() > largestChargeTotal()) return std::nullopt;
    return next.value();
}

/// Daily money of the groups that `groupOf` makes of the rows, exact sums turned into doubles at the end.
template <class GroupOf>
std::map<int, DailySpend> spendBy(const Actuals& actuals, Date last, GroupOf groupOf) {
    const auto counts = [&](const ActualRow& row) { return row.date <= last && row.converted != Decimal(); };
    std::map<int, Date> firsts;
    for (const ActualRow& row : actuals.rows()) {
        if (!counts(row)) continue;
        const auto [known, isNew] = firsts.emplace(groupOf(row), row.date);
        if (!isNew) known->second = std::min(known->second, row.date);
    }
    std::map<int, std::vector<Decimal>> sums;
    for (const auto& [group, first] : firsts)
        sums[group].resize(static_cast<std::size_t>(daysBetween(first, last)) + 1);
    for (const ActualRow& row : actuals.rows()) {
        if (!counts(row)) continue;
        const int group = groupOf(row);
        Decimal& sum = sums[group][static_cast<std::size_t>(daysBetween(firsts.at(group), row.date))];
        sum = added(sum, row.converted);
    }
    std::map<int, DailySpend> spends;
    for (const auto& [group, days] : sums) {
        DailySpend& spend = spends[group];
        spend.first = firsts.at(group);
        spend.days.reserve(days.size());
        std::ranges::transform(days, std::back_inserter(spend.days), asDouble);
    }
    return spends;
}

}  // namespace

bool Actuals::add(const ActualEntry& entry) {
    const auto amounts = grown(amounts_, entry.amount);
    const auto converted = grown(converted_, entry.converted.value_or(Decimal()));
    if (!amounts || !converted) return false;
    std::array<std::int64_t, 4> counts{entry.requests, entry.inputTokens, entry.cachedTokens, entry.outputTokens};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] < 0 || counts[i] > largestCount - counts_[i]) return false;
        counts[i] += counts_[i];
    }
    amounts_ = *amounts;
    converted_ = *converted;
    counts_ = counts;
    // most rows are called as the one before
    const ActualRow before = rows_.empty() ? ActualRow{} : rows_.back();
    rows_.push_back({.date = entry.date,
                     .line = interned(entry.line, before.line),
                     .vendor = interned(entry.vendor, before.vendor),
                     .model = interned(entry.model, before.model),
                     .project = interned(entry.project, before.project),
                     .key = interned(entry.key, before.key),
                     .currency = interned(entry.currency, before.currency),
                     .kind = entry.kind,
                     .batch = entry.batch,
                     .hasRate = entry.converted.has_value(),
                     .requests = entry.requests,
                     .inputTokens = entry.inputTokens,
                     .cachedTokens = entry.cachedTokens,
                     .outputTokens = entry.outputTokens,
                     .amount = entry.amount,
                     .converted = entry.converted.value_or(Decimal())});
    return true;
}

int Actuals::indexOf(std::string_view name) const {
    const auto found = indices_.find(name);
    return found == indices_.end() ? -1 : found->second;
}

int Actuals::interned(std::string_view name, int guess) {
    if (names_[static_cast<std::size_t>(guess)] == name) return guess;
    if (const auto found = indices_.find(name); found != indices_.end()) return found->second;
    const int index = static_cast<int>(names_.size());
    names_.emplace_back(name);
    indices_.emplace(names_.back(), index);
    return index;
}

void ActualSum::add(const ActualRow& row) {
    // a usage report's row has no money that could wait
    if (!row.hasRate && row.amount != Decimal()) ++waiting;
    money = added(money, row.converted);
    if (row.kind == ChargeKind::tax) tax = added(tax, row.converted);
    requests += row.requests;
    inputTokens += row.inputTokens;
    cachedTokens += row.cachedTokens;
    outputTokens += row.outputTokens;
}

void ActualSum::add(const ActualSum& other) {
    money = added(money, other.money);
    tax = added(tax, other.tax);
    requests += other.requests;
    inputTokens += other.inputTokens;
    cachedTokens += other.cachedTokens;
    outputTokens += other.outputTokens;
    waiting += other.waiting;
}

DayRange daysOf(YearMonth month) {
    return {firstDay(month), lastDay(month)};
}

LineMonths sumsByLineAndMonth(const Actuals& actuals, Date asOf) {
    LineMonths sums;
    // rows come day by day: the same line and month again and again
    std::map<std::pair<int, YearMonth>, ActualSum*> places;
    for (const ActualRow& row : actuals.rows()) {
        if (row.date > asOf) continue;
        ActualSum*& place = places[{row.line, monthOf(row.date)}];
        if (!place) place = &sums[actuals.name(row.line)][monthOf(row.date)];
        place->add(row);
    }
    return sums;
}

int valueOf(const ActualRow& row, ActualDimension dimension) {
    switch (dimension) {
        case ActualDimension::line:
            return row.line;
        case ActualDimension::vendor:
            return row.vendor;
        case ActualDimension::model:
            return row.model;
        case ActualDimension::project:
            return row.project;
        case ActualDimension::key:
            return row.key;
    }
    return 0;
}

std::vector<NamedSum> sumsBy(const Actuals& actuals, ActualDimension dimension, DayRange days,
                             std::optional<std::string_view> line) {
    std::map<int, ActualSum> sums;
    const int only = line ? actuals.indexOf(*line) : 0;
    for (const ActualRow& row : actuals.rows())
        if (days.holds(row.date) && (!line || row.line == only)) sums[valueOf(row, dimension)].add(row);
    std::vector<NamedSum> named;
    for (const auto& [index, sum] : sums) named.push_back({actuals.name(index), sum});
    std::ranges::sort(named, [](const NamedSum& a, const NamedSum& b) {
        return a.sum.money != b.sum.money ? a.sum.money > b.sum.money : a.name < b.name;
    });
    return named;
}

DailySpend dailySpend(const Actuals& actuals, Date last) {
    auto all = spendBy(actuals, last, [](const ActualRow&) { return 0; });
    return all.empty() ? DailySpend{} : std::move(all.begin()->second);
}

std::map<std::string, DailySpend, std::less<>> dailySpendByLine(const Actuals& actuals, Date last) {
    std::map<std::string, DailySpend, std::less<>> named;
    for (auto& [line, spend] : spendBy(actuals, last, [](const ActualRow& row) { return row.line; }))
        named.emplace(actuals.name(line), std::move(spend));
    return named;
}

}  // namespace jupan
