#include "core/ledger/validate_ledger.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

#include "core/ledger/identity_text.h"
#include "core/project/amounts.h"
#include "core/project/validate.h"
#include "core/usage/usage_format.h"

namespace jupan {
namespace {

constexpr std::size_t mostProblems = 100;

void checkCount(Problems& out, const std::string& path, std::string_view field, std::int64_t count,
                std::int64_t lowest = 0) {
    if (count >= lowest && count <= largestCount) return;
    out.push_back({.code = count < lowest ? ProblemCode::outOfRange : ProblemCode::overflow,
                   .path = path + "." + std::string(field),
                   .value = std::to_string(count),
                   .detail = count < lowest ? "" : std::to_string(largestCount),
                   .range = count >= lowest ? Range::any
                            : lowest > 0    ? Range::positive
                                            : Range::nonNegative});
}

void checkLedgerText(Problems& out, const std::string& path, std::string_view field, const std::string& text) {
    std::size_t position = 0;
    if (text.size() > longestLedgerText)
        out.push_back({.code = ProblemCode::overflow,
                       .path = path + "." + std::string(field),
                       .value = std::to_string(text.size()) + " bytes",
                       .detail = std::to_string(longestLedgerText) + " bytes"});
    else if (!isUtf8(text, position))
        out.push_back({.code = ProblemCode::notUtf8,
                       .path = path + "." + std::string(field),
                       .detail = std::to_string(position)});
}

std::string formats() {
    std::string names = "manual";
    for (const UsageFormat format : usageFormats()) names += ", " + std::string(nameOf(format));
    return names;
}

void checkDate(Problems& out, const std::string& path, std::string_view field, Date date) {
    if (date.ok() && static_cast<int>(date.year()) >= 1 && date <= lastDate) return;
    out.push_back({.code = ProblemCode::badDate, .path = path + "." + std::string(field)});
}

/// Identities, each once.
class Identities {
public:
    void add(Problems& out, const std::string& path, std::size_t index, const std::string& text) {
        if (const auto identity = identityFromText(text))
            all_.emplace_back(*identity, index);
        else
            out.push_back({.code = ProblemCode::badId, .path = path + ".identity", .value = text.substr(0, 40)});
    }
    void checkOnce(Problems& out, std::string_view section) {
        std::ranges::sort(all_);
        const auto sameIdentity = [](const auto& a, const auto& b) { return a.first == b.first; };
        const auto twice = std::ranges::adjacent_find(all_, sameIdentity);
        if (twice != all_.end())
            out.push_back({.code = ProblemCode::duplicateKey,
                           .path = indexedPath(section, std::next(twice)->second) + ".identity",
                           .value = toText(twice->first)});
    }

private:
    std::vector<std::pair<Identity, std::size_t>> all_;
};

/// Sums of all charges, which must be countable and exact as each charge is.
class Sums {
public:
    void add(Problems& out, const std::string& path, const LedgerCharge& charge) {
        std::size_t next = 0;
        auto count = [&]<class M>(const FieldInfo& info, const M& member) {
            if constexpr (std::same_as<M, std::int64_t>) addCount(out, path, info.name, member, counts_[next++]);
        };
        describe(count, charge.figures);
        if (!charge.figures.amount) return;
        if (charge.group.currency.empty())
            out.push_back({.code = ProblemCode::missingField, .path = path + ".currency"});
        addAmount(out, path, *charge.figures.amount, amounts_[charge.group.currency]);
    }

private:
    static void addCount(Problems& out, const std::string& path, std::string_view field, std::int64_t count,
                         std::int64_t& sum) {
        if (count < 0 || count > largestCount || sum > largestCount) return;  // said already
        sum += count;
        if (sum > largestCount) checkCount(out, path, field, sum);
    }

    /// Amounts count by their size: credits make no room.
    static void addAmount(Problems& out, const std::string& path, const Decimal& amount, Decimal& sum) {
        if (sum > largestChargeTotal()) return;  // said already
        const auto total = sum.plus(amount < Decimal{} ? amount.negated() : amount);
        if (total && total.value() <= largestChargeTotal()) {
            sum = total.value();
            return;
        }
        sum = added(largestChargeTotal(), Decimal::fromMinorUnits(1, 0));
        out.push_back({.code = ProblemCode::overflow,
                       .path = path + ".amount",
                       .value = amount.toText(),
                       .detail = largestChargeTotal().toText()});
    }

    std::array<std::int64_t, 5> counts_{};    ///< in the order of the figures
    std::map<std::string, Decimal> amounts_;  ///< by currency
};

void checkImport(Problems& out, const std::string& path, const std::set<int>& imports, int import) {
    if (!imports.contains(import))
        out.push_back({.code = ProblemCode::unknownReference,
                       .path = path + ".import",
                       .value = std::to_string(import),
                       .detail = "import"});
}

}  // namespace

void checkImportEntry(Problems& out, const std::string& path, const ImportEntry& entry) {
    checkCount(out, path, "number", entry.number, 1);
    checkLedgerText(out, path, "name", entry.name);
    if (entry.format != "manual" && !usageFormatNamed(entry.format))
        out.push_back(
            {.code = ProblemCode::unknownChoice, .path = path + ".format", .value = entry.format, .detail = formats()});
    checkDate(out, path, "day", entry.day);
    checkCount(out, path, "rows_read", entry.rowsRead);
    checkCount(out, path, "added", entry.added);
    checkCount(out, path, "replaced", entry.replaced);
    checkCount(out, path, "already_present", entry.alreadyPresent);
    checkCount(out, path, "rejected", entry.rejected);
    if (entry.firstDay) checkDate(out, path, "first_day", *entry.firstDay);
    if (entry.lastDay) checkDate(out, path, "last_day", *entry.lastDay);
    if (entry.firstDay && entry.lastDay && *entry.lastDay < *entry.firstDay)
        out.push_back({.code = ProblemCode::endBeforeStart,
                       .path = path + ".last_day",
                       .value = toText(*entry.lastDay),
                       .detail = toText(*entry.firstDay)});
}

void checkChargeGroup(Problems& out, const std::string& path, const ChargeGroup& group) {
    auto check = [&]<class M>(const FieldInfo& info, const M& member) {
        if constexpr (std::same_as<M, std::string>) checkLedgerText(out, path, info.name, member);
    };
    describe(check, group);
}

void checkFigures(Problems& out, const std::string& path, const ChargeFigures& figures) {
    auto check = [&]<class M>(const FieldInfo& info, const M& member) {
        if constexpr (std::same_as<M, std::int64_t>) checkCount(out, path, info.name, member);
    };
    describe(check, figures);
}

Problems validateLedger(const Ledger& ledger) {
    Problems out;
    std::set<int> imports;
    for (std::size_t i = 0; i < ledger.imports.size() && out.size() < mostProblems; ++i) {
        const std::string path = indexedPath("actuals.imports", i);
        checkImportEntry(out, path, ledger.imports[i]);
        if (!imports.insert(ledger.imports[i].number).second)
            out.push_back({.code = ProblemCode::duplicateKey,
                           .path = path + ".number",
                           .value = std::to_string(ledger.imports[i].number)});
    }
    Identities charges;
    Sums sums;
    for (std::size_t i = 0; i < ledger.charges.size() && out.size() < mostProblems; ++i) {
        const LedgerCharge& charge = ledger.charges[i];
        const std::string path = indexedPath("actuals.charges", i);
        charges.add(out, path, i, charge.identity);
        checkImport(out, path, imports, charge.import);
        if (!charge.date.ok() || charge.date > lastChargeDay)
            out.push_back({.code = ProblemCode::badDate,
                           .path = path + ".date",
                           .value = charge.date.ok() ? toText(charge.date) : ""});
        else if (charge.date < firstChargeDay)
            out.push_back({.code = ProblemCode::dateBefore,
                           .path = path + ".date",
                           .value = toText(charge.date),
                           .detail = toText(firstChargeDay)});
        if (charge.secondOfDay < 0 || charge.secondOfDay >= secondsOfDay)
            out.push_back({.code = charge.secondOfDay < 0 ? ProblemCode::outOfRange : ProblemCode::overflow,
                           .path = path + ".second_of_day",
                           .value = std::to_string(charge.secondOfDay),
                           .detail = charge.secondOfDay < 0 ? "" : std::to_string(secondsOfDay - 1),
                           .range = charge.secondOfDay < 0 ? Range::nonNegative : Range::any});
        checkChargeGroup(out, path, charge.group);
        checkFigures(out, path, charge.figures);
        sums.add(out, path, charge);
    }
    charges.checkOnce(out, "actuals.charges");
    Identities records;
    for (std::size_t i = 0; i < ledger.records.size() && out.size() < mostProblems; ++i) {
        const std::string path = indexedPath("actuals.records", i);
        records.add(out, path, i, ledger.records[i].identity);
        checkImport(out, path, imports, ledger.records[i].import);
    }
    records.checkOnce(out, "actuals.records");
    return out;
}

}  // namespace jupan
