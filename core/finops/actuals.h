// What was really charged and used, in daily aggregates: by day, line, model, project and key (model.md §10).
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/project/amounts.h"
#include "core/project/budget.h"
#include "core/project/calendar.h"
#include "core/project/field.h"

namespace jupan {

/// Value-added tax on a foreign service is a line of its own, never part of what the use cost.
enum class ChargeKind { use, tax };
template <>
struct EnumNames<ChargeKind> {
    static constexpr std::array<std::string_view, 2> names{"use", "tax"};
};

/// One aggregate as it comes from the file. Cost reports state no counts and usage reports no amounts: what a report
/// does not state is 0 and adds nothing.
struct ActualEntry {
    Date date{};              ///< of vendors a day of UTC
    std::string_view line{};  ///< budget line id; empty: no rule sends the charge anywhere
    std::string_view vendor{};
    std::string_view model{};  ///< as the vendor calls it
    std::string_view project{};
    std::string_view key{};
    ChargeKind kind = ChargeKind::use;
    bool batch = false;
    std::int64_t requests = 0;
    std::int64_t inputTokens = 0;   ///< all of them
    std::int64_t cachedTokens = 0;  ///< of these, those read from a cache
    std::int64_t outputTokens = 0;
    std::string_view currency{};
    Decimal amount{};                    ///< in `currency`, exactly as charged; negative for a credit
    std::optional<Decimal> converted{};  ///< in the project currency; absent while a rate is missing
};

/// The same with its texts as indices of Actuals::name.
struct ActualRow {
    Date date{};
    int line = 0;
    int vendor = 0;
    int model = 0;
    int project = 0;
    int key = 0;
    int currency = 0;
    ChargeKind kind = ChargeKind::use;
    bool batch = false;
    bool hasRate = false;
    std::int64_t requests = 0;
    std::int64_t inputTokens = 0;
    std::int64_t cachedTokens = 0;
    std::int64_t outputTokens = 0;
    Decimal amount{};
    Decimal converted{};  ///< 0 without a rate
};

/// All aggregates of a project. Their sums are known to fit, so that nothing that adds them up can fail.
class Actuals {
public:
    /// False, and nothing is added, where the magnitudes of all money would pass largestChargeTotal(), or a count 2^53.
    [[nodiscard]] bool add(const ActualEntry& entry);

    /// The same for many rows with the same texts, whose indices the caller has by indexFor.
    [[nodiscard]] bool addRow(const ActualRow& row);
    int indexFor(std::string_view name) { return interned(name, 0); }

    void reserve(std::size_t rows) { rows_.reserve(rows); }

    const std::vector<ActualRow>& rows() const { return rows_; }
    std::size_t nameCount() const { return names_.size(); }
    const std::string& name(int index) const { return names_[static_cast<std::size_t>(index)]; }
    /// -1 if nothing is called so.
    int indexOf(std::string_view name) const;

private:
    /// `guess`: the index that this name most likely has.
    int interned(std::string_view name, int guess);

    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::vector<ActualRow> rows_;
    std::vector<std::string> names_{""};
    std::unordered_map<std::string, int, Hash, std::equal_to<>> indices_{{"", 0}};
    Decimal amounts_;    // sum of magnitudes
    Decimal converted_;  // sum of magnitudes
    std::array<std::int64_t, 4> counts_{};
};

/// Sums of rows. Money is in the project currency, tax included; rows that wait for a rate are only counted.
struct ActualSum {
    Decimal money{};
    Decimal tax{};  ///< of the money
    std::int64_t requests = 0;
    std::int64_t inputTokens = 0;
    std::int64_t cachedTokens = 0;
    std::int64_t outputTokens = 0;
    std::size_t waiting = 0;

    void add(const ActualRow& row);
    void add(const ActualSum& other);
    std::int64_t tokens() const { return inputTokens + outputTokens; }
    bool operator==(const ActualSum&) const = default;
};

/// Days from `first` to `last`, both included.
struct DayRange {
    Date first{std::chrono::year(1), std::chrono::January, std::chrono::day(1)};
    Date last = lastDate;
    bool holds(Date date) const { return date >= first && date <= last; }
};
DayRange daysOf(YearMonth month);

/// By line id and month, of days up to `asOf`.
using LineMonths = std::map<std::string, std::map<YearMonth, ActualSum>, std::less<>>;
LineMonths sumsByLineAndMonth(const Actuals& actuals, Date asOf);

enum class ActualDimension { line, vendor, model, project, key };
template <>
struct EnumNames<ActualDimension> {
    static constexpr std::array<std::string_view, 5> names{"line", "vendor", "model", "project", "key"};
};
int valueOf(const ActualRow& row, ActualDimension dimension);

struct NamedSum {
    std::string name;
    ActualSum sum;
};
/// Sums by one dimension over some days; of one line if it is given. Most money first, ties by name.
std::vector<NamedSum> sumsBy(const Actuals& actuals, ActualDimension dimension, DayRange days,
                             std::optional<std::string_view> line = std::nullopt);

/// Money a day from the first day with a charge on, without gaps; empty if there is none up to `last`.
struct DailySpend {
    Date first{};
    std::vector<double> days;  ///< project currency
    bool operator==(const DailySpend&) const = default;
};
/// Of all charges together, up to and including `last`; days without charges are 0.
DailySpend dailySpend(const Actuals& actuals, Date last);
/// Of one line; empty if it has no charge.
DailySpend dailySpend(const Actuals& actuals, Date last, std::string_view line);
/// Of each line that has charges, by its id.
std::map<std::string, DailySpend, std::less<>> dailySpendByLine(const Actuals& actuals, Date last);

/// The same for a budget, in one pass: of its lines in their order, of what none of them holds, and of all.
struct BudgetSpend {
    std::vector<DailySpend> lines{};  ///< empty where a line has no charge
    DailySpend unassigned{};
    DailySpend all{};
};
BudgetSpend dailySpendOf(const Actuals& actuals, const Budget& budget, Date last);

}  // namespace jupan
