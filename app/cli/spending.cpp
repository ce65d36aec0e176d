#include "app/cli/spending.h"

#include <chrono>
#include <ctime>

#include "app/cli/analysis_text.h"
#include "app/cli/figures.h"
#include "app/cli/text.h"
#include "core/engine/analyze.h"
#include "core/finops/budget_from_plan.h"
#include "core/ledger/validate_ledger.h"

namespace jupan {

Date today() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    const std::tm* local = std::localtime(&now);
    return {std::chrono::year(local->tm_year + 1900), std::chrono::month(static_cast<unsigned>(local->tm_mon + 1)),
            std::chrono::day(static_cast<unsigned>(local->tm_mday))};
}

std::string wrongChargeDay(const std::string& day) {
    const auto date = parseDate(day);
    if (date && *date >= firstChargeDay && *date <= lastChargeDay) return {};
    return "is no day of charges: " + day + " (allowed: YYYY-MM-DD, " + toText(firstChargeDay) + " to " +
           toText(lastChargeDay) + ")";
}

Result<WatchedProject> watched(const ChargeLedger& ledger, const Project& project, std::optional<Date> asOf, Date now) {
    WatchedProject result{.project = project};
    if (!budgetInForce(project.finops.budget, asOf.value_or(now))) {
        const auto results = analyze(project);
        if (!results) return results.problems();
        auto plan = budgetFromPlan(project, results.value(), minorDigits(project.settings.currency));
        if (!plan) return plan.problems();
        result.project.finops.budget.draft = std::move(plan.value());
        result.budgetIsPlan = true;
    }
    auto spending = actualsOf(ledger, result.project);
    if (!spending) return spending.problems();
    result.spending = std::move(spending.value());
    const Date day = asOf.value_or(result.spending.lastDay.value_or(now));
    result.watch = watchSpending(result.project, result.spending.actuals, day);
    if (result.budgetIsPlan) {
        result.alerts = project.finops.alerts;
    } else {
        AlertUpdate update = alertsAfter(result.project, result.watch, asOf.value_or(now));
        result.alerts = std::move(update.alerts);
        result.fired = std::move(update.fired);
    }
    return result;
}

std::string lineName(const Budget& budget, std::string_view line) {
    if (line.empty()) return "All lines";
    const BudgetLine* found = findLine(budget, line);
    if (found == nullptr) return oneLine(line);
    if (!found->name.empty()) return oneLine(found->name);
    if (found->kind == BudgetLineKind::contingency) return "Contingency";
    if (const auto category = enumFromName<Category>(found->subject)) return std::string(label(*category));
    return oneLine(line);
}

std::string alertText(const WatchedProject& project, const Alert& alert) {
    const AlertSubject& subject = alert.subject;
    const std::string& currency = project.project.settings.currency.code;
    const auto money = [&](const Decimal& amount) { return grouped(asDouble(amount), currencyDecimals(currency)); };
    std::string period = toText(subject.first);
    if (subject.months > 1) period += " to " + toText(addMonths(subject.first, subject.months - 1));
    std::string text =
        lineName(project.watch.budget, subject.line) + ": " + std::string(nameOf(subject.threshold.basis)) + " over " +
        percent(asDouble(subject.threshold.share)) + " of the budget of " + period + ": " + money(alert.value) +
        " of " + money(alert.budget) + " " + currency + " (fired " + toText(alert.firedOn);
    if (alert.acknowledgedOn) {
        text += ", acknowledged " + toText(*alert.acknowledgedOn);
        if (!alert.acknowledgedBy.empty()) text += " by " + oneLine(alert.acknowledgedBy);
    }
    if (!alert.holds) text += ", no longer so";
    return text + ")";
}

}  // namespace jupan
