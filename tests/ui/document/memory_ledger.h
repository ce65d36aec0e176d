// A ledger of charges in memory, for tests of the document and of pages.
#pragma once

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/ledger/charge_ledger.h"

namespace jupan::test {

inline Date dayOf(std::int32_t daysSince1970) {
    return Date{std::chrono::sys_days{std::chrono::days{daysSince1970}}};
}

inline Decimal decimal(std::string_view text) {
    return Decimal::parse(text).value();
}

/// "2026-03-05".
inline Date day(std::string_view text) {
    return parseDate(text).value();
}

/// Keeps every charge by itself, records too: tests are small.
class MemoryLedger : public ChargeLedger {
public:
    MemoryLedger() = default;
    explicit MemoryLedger(Ledger ledger) : ledger_(std::move(ledger)) {}

    /// Puts a row there directly, under an import 1 called "rows".
    void add(Date date, const ChargeGroup& group, const ChargeFigures& figures) {
        if (ledger_.imports.empty())
            ledger_.imports.push_back({.number = nextNumber_++, .name = "rows", .format = "manual", .day = date});
        ImportEntry& entry = ledger_.imports.front();
        ++entry.rowsRead;
        ++entry.added;
        put(entry,
            {.identity = nextIdentity(), .import = entry.number, .date = date, .group = group, .figures = figures});
    }
    /// An amount in a currency, of a vendor's project: add("2026-03-05", "12.5", "USD", "chatbot").
    void add(std::string_view date, std::string_view amount, const std::string& currency,
             const std::string& project = {}) {
        add(day(date), {.vendor = "openai", .model = "gpt-4o-mini", .project = project, .currency = currency},
            {.requests = 10, .inputTokens = 1000, .outputTokens = 200, .amount = decimal(amount)});
    }

    /// While set, nothing can be read: what a damaged file says.
    Problems refusal{};
    /// Called at the beginning of every import, on its thread: a test may wait there.
    std::function<void()> beforeImport{};
    /// How often everything was read.
    mutable int reads = 0;

    [[nodiscard]] Result<std::vector<ImportEntry>> imports() const override {
        if (!refusal.empty()) return refusal;
        return ledger_.imports;
    }

    [[nodiscard]] Problems forEach(const TakeGroups& groups, const TakeRow& row) const override {
        ++reads;
        if (!refusal.empty()) return refusal;
        std::set<ChargeGroup> known;
        for (const LedgerCharge& charge : ledger_.charges) known.insert(charge.group);
        const std::vector<ChargeGroup> list(known.begin(), known.end());
        groups(list);
        for (const LedgerCharge& charge : ledger_.charges) {
            const auto place = std::lower_bound(list.begin(), list.end(), charge.group);
            row({.group = static_cast<std::size_t>(place - list.begin()),
                 .date = charge.date,
                 .figures = charge.figures});
        }
        return {};
    }

    ImportOutcome import(ByteStream& stream, const ReadOptions& options, const ImportRequest& request) override {
        if (beforeImport) beforeImport();
        Collector collected;
        std::array<ChargeSink*, 1> sinks{&collected};
        ImportOutcome outcome{.read = readUsage(stream, options, sinks)};
        if (outcome.read.status != ReadResult::Status::complete) return outcome;
        const Ledger before = ledger_;
        ImportEntry entry{.number = nextNumber_,
                          .name = request.name,
                          .format = outcome.read.format ? std::string(nameOf(*outcome.read.format)) : "",
                          .day = request.today,
                          .rowsRead = static_cast<std::int64_t>(outcome.read.rowsRead),
                          .rejected = static_cast<std::int64_t>(outcome.read.rejectedRows)};
        for (auto& [identity, found] : collected.charges) take(entry, outcome, std::move(found));
        entry.added = static_cast<std::int64_t>(outcome.added);
        entry.replaced = static_cast<std::int64_t>(outcome.replaced);
        entry.alreadyPresent = static_cast<std::int64_t>(outcome.alreadyPresent);
        if (outcome.added + outcome.replaced == 0) return outcome;
        ledger_.imports.push_back(std::move(entry));
        if (request.accept) outcome.problems = request.accept(*this);
        if (outcome.problems.empty())
            outcome.number = nextNumber_++;
        else
            ledger_ = before;
        return outcome;
    }

    Result<int> enter(const ManualCharge& charge, const ImportRequest& request) override {
        if (charge.figures.amount && charge.group.currency.empty())
            return Problem{.code = ProblemCode::missingField, .path = "charge.currency"};
        ImportEntry entry{.number = nextNumber_,
                          .name = request.name,
                          .format = "manual",
                          .day = request.today,
                          .rowsRead = 1,
                          .added = 1};
        put(entry, {.identity = nextIdentity(),
                    .import = nextNumber_,
                    .date = charge.date,
                    .group = charge.group,
                    .figures = charge.figures});
        ledger_.imports.push_back(std::move(entry));
        return nextNumber_++;
    }

    Problems remove(int import) override {
        const auto gone = std::erase_if(ledger_.imports, [&](const ImportEntry& e) { return e.number == import; });
        if (gone == 0)
            return {{.code = ProblemCode::unknownReference,
                     .path = "actuals.imports",
                     .value = std::to_string(import),
                     .detail = "import"}};
        std::erase_if(ledger_.charges, [&](const LedgerCharge& charge) { return charge.import == import; });
        return {};
    }

    [[nodiscard]] Result<Ledger> whole() const override {
        if (!refusal.empty()) return refusal;
        return ledger_;
    }

private:
    /// One that no file's charge has, in the form of all.
    std::string nextIdentity() {
        std::string digits = std::to_string(++identities_);
        return std::string(32 - digits.size(), '0') + digits;
    }

    struct Found {
        LedgerCharge charge;
        std::uint64_t rows = 0;
    };

    /// Sums of the rows of one identity; a record's identity comes once.
    struct Collector : ChargeSink {
        std::map<std::string, Found> charges;

        bool take(const Charge& charge) override {
            const Identity identity = identityOf(charge);
            char text[33];
            std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(identity.words[0]),
                          static_cast<unsigned long long>(identity.words[1]));
            Found& found = charges[text];
            ++found.rows;
            found.charge.identity = text;
            found.charge.date = dayOf(charge.day);
            found.charge.secondOfDay = charge.secondOfDay;
            found.charge.group = {.vendor = std::string(charge.vendor),
                                  .model = std::string(charge.model),
                                  .project = std::string(charge.project),
                                  .projectName = std::string(charge.projectName),
                                  .key = std::string(charge.apiKey),
                                  .lineItem = std::string(charge.lineItem),
                                  .description = std::string(charge.description),
                                  .currency = std::string(charge.currency),
                                  .batch = charge.batch};
            ChargeFigures& sum = found.charge.figures;
            sum.requests += charge.requests;
            sum.inputTokens += charge.inputTokens;
            sum.cachedTokens += charge.cachedTokens;
            sum.cacheWriteTokens += charge.cacheWriteTokens;
            sum.outputTokens += charge.outputTokens;
            if (charge.hasAmount)
                sum.amount = sum.amount.value_or(Decimal()).plus(Decimal::fromUnits(charge.amount).value()).value();
            return true;
        }
    };

    void take(ImportEntry& entry, ImportOutcome& outcome, Found found) {
        const auto known =
            std::find_if(ledger_.charges.begin(), ledger_.charges.end(),
                         [&](const LedgerCharge& charge) { return charge.identity == found.charge.identity; });
        if (known != ledger_.charges.end() && known->figures == found.charge.figures) {
            outcome.alreadyPresent += found.rows;
            return;
        }
        if (known != ledger_.charges.end()) {
            ledger_.charges.erase(known);
            outcome.replaced += found.rows;
        } else {
            outcome.added += found.rows;
            if (found.charge.figures.amount) {
                Decimal& sum = outcome.amounts[found.charge.group.currency];
                sum = sum.plus(*found.charge.figures.amount).value();
            }
        }
        found.charge.import = entry.number;
        put(entry, std::move(found.charge));
    }

    /// Keeps charges by day.
    void put(ImportEntry& entry, LedgerCharge charge) {
        entry.firstDay = std::min(entry.firstDay.value_or(charge.date), charge.date);
        entry.lastDay = std::max(entry.lastDay.value_or(charge.date), charge.date);
        const auto place = std::upper_bound(ledger_.charges.begin(), ledger_.charges.end(), charge.date,
                                            [](Date date, const LedgerCharge& other) { return date < other.date; });
        ledger_.charges.insert(place, std::move(charge));
    }

    Ledger ledger_{};
    int nextNumber_ = 1;
    int identities_ = 0;
};

}  // namespace jupan::test
