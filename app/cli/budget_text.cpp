#include <algorithm>

#include "app/cli/budget_command.h"
#include "app/cli/figures.h"
#include "app/cli/table.h"
#include "app/cli/text.h"

namespace jupan {
namespace {

class BudgetText {
public:
    explicit BudgetText(const WatchedProject& project)
        : project_(project), watch_(project.watch), currency_(project.project.settings.currency.code) {}

    std::string text() const {
        return header() + "\n" + figures("Month " + toText(watch_.month), &LineWatch::month, watch_.monthLanding) +
               "\n" + figures(yearTitle(), &LineWatch::yearToDate, watch_.yearLanding) + "\n" + alerts() + anomalies() +
               rates();
    }

private:
    std::string money(double amount) const { return grouped(amount, currencyDecimals(currency_)); }
    std::string money(const Decimal& amount) const { return money(asDouble(amount)); }

    std::string header() const {
        const std::string version = project_.budgetIsPlan       ? "none; the plan is compared with"
                                    : watch_.budgetVersion == 0 ? "draft"
                                                                : "version " + std::to_string(watch_.budgetVersion);
        return oneLine(project_.project.settings.name) + "\nAs of: " + toText(watch_.asOf) + "\nBudget: " + version +
               "\nCurrency: " + currency_ + "\n";
    }

    std::string yearTitle() const {
        return "Fiscal year from " + toText(watch_.year.front()) + " to " + toText(watch_.month);
    }

    template <class Forecast>
    std::string range(const Forecast& forecast) const {
        if (!forecast.range) return std::string(undefinedText);
        return money(forecast.range->low) + " to " + money(forecast.range->high);
    }

    std::string figures(const std::string& title, VarianceFigures LineWatch::*part, const Landing& landing) const {
        const bool year = part == &LineWatch::yearToDate;
        Table table;
        table.add({title, "Budget", "Actual", "Variance", "Used", year ? "Year's end" : "Month's end", "80 % range"});
        table.addRule();
        const auto add = [&](const std::string& name, const LineWatch& line) {
            const VarianceFigures& f = line.*part;
            table.add({name, money(f.budget), money(f.actual), money(f.variance), percent(f.utilisation),
                       money(year ? line.year.value : line.forecast.value),
                       year ? range(line.year) : range(line.forecast)});
        };
        for (const LineWatch& line : watch_.lines) add(lineName(watch_.budget, line.line), line);
        add("On no line", watch_.unassigned);
        table.addRule();
        add("Total", watch_.total);
        std::string text = table.text(0);
        if (year) text += "Budget of the whole year: " + money(watch_.total.yearBudget) + "\n";
        return text + (year ? "The year lands at " : "The month lands at ") + money(landing.value) +
               (landing.range ? ", with 80 % from " + range(landing) : "") + "\n";
    }

    std::string alerts() const {
        const auto active = std::ranges::count_if(project_.alerts, isActive);
        std::string text = "Alerts: " + std::to_string(active) + " active\n";
        for (const Alert& alert : project_.alerts)
            text += std::string(isActive(alert) ? "  ! " : "    ") + alertText(project_, alert) + "\n";
        return text;
    }

    std::string anomalies() const {
        std::string text = "Days far dearer than usual: " + std::to_string(watch_.anomalies.size()) + "\n";
        for (const Anomaly& anomaly : watch_.anomalies) {
            text += "  " + toText(anomaly.day) + ": " + money(anomaly.money) + ", usually " + money(anomaly.usual);
            for (const AnomalyCause& cause : anomaly.causes)
                text += "; " + std::string(nameOf(cause.dimension)) + " " + oneLine(cause.name) + " " +
                        percent(cause.excessShare) + " of the excess";
            text += "\n";
        }
        return text;
    }

    std::string rates() const {
        std::string text;
        for (const auto& [currency, use] : project_.spending.rates) {
            if (currency == currency_) continue;
            text += "Charges in " + oneLine(currency) + ": " + std::to_string(use.charges[1]) +
                    " by the rate of their day, " + std::to_string(use.charges[2]) + " by an earlier one, " +
                    std::to_string(use.charges[3]) + " by the plan's, " + std::to_string(use.waiting) +
                    " wait for a rate";
            if (use.waiting > 0) text += " (" + use.waitingAmount.toText() + " " + oneLine(currency) + ")";
            text += "\n";
        }
        return text;
    }

    const WatchedProject& project_;
    const SpendingWatch& watch_;
    const std::string& currency_;
};

}  // namespace

std::string budgetText(const WatchedProject& project) {
    return BudgetText(project).text();
}

}  // namespace jupan
