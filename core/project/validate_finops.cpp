#include "core/project/validate_finops.h"

#include <iterator>
#include <set>
#include <tuple>

#include "core/project/validate_fields.h"

namespace jupan {
namespace {

/// Sums of such amounts are known to fit.
void checkSize(Problems& out, const std::string& path, const Decimal& amount) {
    if (amount > largestBudgetAmount() || amount < largestBudgetAmount().negated())
        out.push_back({.code = ProblemCode::overflow, .path = path, .value = amount.toText()});
}

void checkTexts(Problems& out, const std::string& path, const Budget& budget) {
    for (const BudgetLine& line : budget.lines) {
        const std::string where = path + "." + line.id.text;
        checkText(out, where + ".subject", line.subject);
        checkText(out, where + ".name", line.name);
        for (const auto& [month, note] : line.notes) checkText(out, where + ".notes." + toText(month), note);
    }
}

void checkBudgets(Problems& out, const BudgetBook& book) {
    Problems found = checkBudgetBook(book);
    out.insert(out.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    checkTexts(out, "budget.draft", book.draft);
    for (std::size_t i = 0; i < book.versions.size(); ++i) {
        const std::string path = indexedPath("budget_versions", i);
        checkText(out, path + ".note", book.versions[i].note);
        checkTexts(out, path, book.versions[i].budget);
    }
    for (std::size_t i = 0; i < book.reallocations.size(); ++i)
        checkFields(out, indexedPath("reallocations", i), book.reallocations[i]);
}

/// Each entry by itself; `keyOf` is what may stand there once, `nameOf` how a second one is called.
template <class Entry, class KeyOf, class NameOf>
void checkOnce(Problems& out, std::string_view section, const std::vector<Entry>& entries, KeyOf keyOf, NameOf nameOf) {
    std::set<decltype(keyOf(entries.front()))> seen;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::string path = indexedPath(section, i);
        checkFields(out, path, entries[i]);
        if (!seen.insert(keyOf(entries[i])).second)
            out.push_back({.code = ProblemCode::duplicateKey, .path = path, .value = nameOf(entries[i])});
    }
}

template <class Entry>
void checkEach(Problems& out, std::string_view section, const std::vector<Entry>& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) checkFields(out, indexedPath(section, i), entries[i]);
}

}  // namespace

void checkFinOps(Problems& out, const FinOps& finops) {
    checkFields(out, "finops", finops.settings);
    checkBudgets(out, finops.budget);
    checkEach(out, "charge_rules", finops.rules);
    checkOnce(
        out, "exchange_rates", finops.rates, [](const ExchangeRate& r) { return std::tuple(r.currency, r.date); },
        [](const ExchangeRate& r) { return r.currency.code + " " + toText(r.date); });
    checkOnce(
        out, "alert_thresholds", finops.thresholds, [](const AlertThreshold& t) { return t; },
        [](const AlertThreshold& t) { return std::string(nameOf(t.basis)) + " " + t.share.toText(); });
    checkOnce(
        out, "alerts", finops.alerts, [](const Alert& a) { return a.subject; },
        [](const Alert& a) { return a.subject.line + " " + toText(a.subject.first); });
    checkOnce(
        out, "measured_benefits", finops.benefits, [](const MeasuredBenefit& b) { return std::tuple(b.kpi, b.month); },
        [](const MeasuredBenefit& b) { return b.kpi + " " + toText(b.month); });
    checkOnce(
        out, "item_counts", finops.itemCounts, [](const ItemCount& c) { return std::tuple(c.workUnit, c.month); },
        [](const ItemCount& c) { return c.workUnit + " " + toText(c.month); });
    checkEach(out, "invoices", finops.invoices);
    checkOnce(
        out, "column_mappings", finops.mappings, [](const SavedMapping& m) { return m.name; },
        [](const SavedMapping& m) { return m.name; });
    checkEach(out, "budget_reviews", finops.reviews);
    for (std::size_t i = 0; i < finops.rates.size(); ++i)
        checkSize(out, indexedPath("exchange_rates", i) + ".rate", finops.rates[i].rate);
    for (std::size_t i = 0; i < finops.benefits.size(); ++i)
        checkSize(out, indexedPath("measured_benefits", i) + ".amount", finops.benefits[i].amount);
    for (std::size_t i = 0; i < finops.invoices.size(); ++i) {
        const Invoice& amounts = finops.invoices[i].amounts;
        const std::string path = indexedPath("invoices", i);
        checkSize(out, path + ".net", amounts.net);
        checkSize(out, path + ".tax", amounts.tax);
        if (amounts.paid) checkSize(out, path + ".paid", *amounts.paid);
    }
}

}  // namespace jupan
