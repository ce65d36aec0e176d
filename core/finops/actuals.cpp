#include "core/finops/actuals.h"

#include <algorithm>
#include <limits>

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

/// Daily money of one of several groups of rows: exact sums, doubles at the end.
struct DaySums {
    int first = 0;  ///< days since 1970-01-01
    std::vector<Decimal> days{};

    void add(int day, const Decimal& money) {
        const auto at = static_cast<std::size_t>(day - first);
        days[at] = added(days[at], money);
    }

    DailySpend spend() const {
        DailySpend spend;
        if (days.empty()) return spend;
        spend.first = std::chrono::sys_days(std::chrono::days(first));
        spend.days.reserve(days.size());
        std::ranges::transform(days, std::back_inserter(spend.days), asDouble);
        return spend;
    }
};

int dayNumber(Date date) {
    return static_cast<int>(std::chrono::sys_days(date).time_since_epoch().count());
}

/// The sums of `groups` groups; `groupOf` says to which a row belongs, -1: to none.
template <class GroupOf>
std::vector<DaySums> daySums(const Actuals& actuals, Date last, std::size_t groups, GroupOf groupOf) {
    constexpr int none = std::numeric_limits<int>::max();
    const auto counts = [&](const ActualRow& row) {
        return row.date <= last && row.converted != Decimal() && groupOf(row) >= 0;
    };
    std::vector<DaySums> sums(groups, {.first = none});
    for (const ActualRow& row : actuals.rows())
        if (counts(row)) {
            int& first = sums[static_cast<std::size_t>(groupOf(row))].first;
            first = std::min(first, dayNumber(row.date));
        }
    for (DaySums& group : sums)
        if (group.first != none) group.days.resize(static_cast<std::size_t>(dayNumber(last) - group.first) + 1);
    for (const ActualRow& row : actuals.rows())
        if (counts(row)) sums[static_cast<std::size_t>(groupOf(row))].add(dayNumber(row.date), row.converted);
    return sums;
}

/// Of all groups together, in exact sums.
DailySpend sumOf(const std::vector<DaySums>& groups) {
    DaySums all{.first = std::numeric_limits<int>::max()};
    for (const DaySums& group : groups)
        if (!group.days.empty() && group.first < all.first)
            all = {group.first, std::vector<Decimal>(group.days.size())};
    for (const DaySums& group : groups)
        for (std::size_t i = 0; i < group.days.size(); ++i) all.add(group.first + static_cast<int>(i), group.days[i]);
    return all.spend();
}

}  // namespace

bool Actuals::add(const ActualEntry& entry) {
    // most rows are called as the one before; the names of a row that is refused do no harm
    const ActualRow before = rows_.empty() ? ActualRow{} : rows_.back();
    return addRow({.date = entry.date,
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
}

bool Actuals::addRow(const ActualRow& row) {
    const auto amounts = grown(amounts_, row.amount);
    const auto converted = grown(converted_, row.converted);
    if (!amounts || !converted) return false;
    std::array<std::int64_t, 4> counts{row.requests, row.inputTokens, row.cachedTokens, row.outputTokens};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] < 0 || counts[i] > largestCount - counts_[i]) return false;
        counts[i] += counts_[i];
    }
    amounts_ = *amounts;
    converted_ = *converted;
    counts_ = counts;
    rows_.push_back(row);
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
    // rows come day by day: of each line the same month again and again
    struct Place {
        YearMonth month{};
        ActualSum* sum = nullptr;
    };
    std::vector<Place> places;
    for (const ActualRow& row : actuals.rows()) {
        if (row.date > asOf) continue;
        const auto line = static_cast<std::size_t>(row.line);
        if (line >= places.size()) places.resize(line + 1);
        Place& place = places[line];
        if (const YearMonth month = monthOf(row.date); !place.sum || place.month != month)
            place = {month, &sums[actuals.name(row.line)][month]};
        place.sum->add(row);
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
    return daySums(actuals, last, 1, [](const ActualRow&) { return 0; }).front().spend();
}

DailySpend dailySpend(const Actuals& actuals, Date last, std::string_view line) {
    const int only = actuals.indexOf(line);
    return daySums(actuals, last, 1, [only](const ActualRow& row) { return row.line == only ? 0 : -1; })
        .front()
        .spend();
}

std::map<std::string, DailySpend, std::less<>> dailySpendByLine(const Actuals& actuals, Date last) {
    const auto sums = daySums(actuals, last, actuals.nameCount(), [](const ActualRow& row) { return row.line; });
    std::map<std::string, DailySpend, std::less<>> named;
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (!sums[i].days.empty()) named.emplace(actuals.name(static_cast<int>(i)), sums[i].spend());
    return named;
}

BudgetSpend dailySpendOf(const Actuals& actuals, const Budget& budget, Date last) {
    const int unassigned = static_cast<int>(budget.lines.size());
    std::vector<int> groups(actuals.nameCount(), unassigned);
    for (int i = 0; i < unassigned; ++i)
        if (const int index = actuals.indexOf(budget.lines[static_cast<std::size_t>(i)].id.text); index > 0)
            groups[static_cast<std::size_t>(index)] = i;
    const auto sums = daySums(actuals, last, budget.lines.size() + 1,
                              [&](const ActualRow& row) { return groups[static_cast<std::size_t>(row.line)]; });
    BudgetSpend spend{.all = sumOf(sums)};
    std::ranges::transform(sums, std::back_inserter(spend.lines), &DaySums::spend);
    spend.unassigned = std::move(spend.lines.back());
    spend.lines.pop_back();
    return spend;
}

}  // namespace jupan
