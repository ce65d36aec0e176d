#include "app/cli/analysis_text.h"

#include <algorithm>

#include "app/cli/figures.h"
#include "app/cli/table.h"
#include "app/cli/text.h"

namespace jupan {
namespace {

std::string_view label(Axis axis) {
    switch (axis) {
        case Axis::costReduction:
            return "Cost reduction";
        case Axis::productivity:
            return "Productivity";
        case Axis::revenue:
            return "Revenue growth";
        case Axis::risk:
            return "Risk";
    }
    return "";
}

/// A figure, or "–" and why there is none.
std::string orReason(const std::string& figure, std::string_view reason) {
    return figure == undefinedText ? figure + " (" + std::string(reason) + ")" : figure;
}

std::string monthText(std::optional<double> month, std::string_view reason) {
    return month ? grouped(*month, 1) : orReason(std::string(undefinedText), reason);
}

std::string irrText(const Metrics& metrics) {
    if (metrics.irr) return percent(metrics.irr);
    if (metrics.irrStatus == IrrResult::Status::none) return orReason(std::string(undefinedText), "no IRR root");
    std::string roots;
    for (const double root : metrics.irrRoots) roots += (roots.empty() ? "" : ", ") + percent(root);
    return orReason(std::string(undefinedText), "several IRR roots: " + roots);
}

std::string share(double part, double whole) {
    return whole == 0 ? std::string(undefinedText) : percent(part / whole);
}

class AnalysisText {
public:
    AnalysisText(const Project& project, const Results& results, const std::vector<RequestYears>& requests)
        : project_(project), results_(results), requests_(requests), currency_(project.settings.currency.code) {}

    std::string text() const {
        return header() + "\n" + keyFigures() + "\n" + yearly() + "\n" + benefits() + "\n" + costs() + unitCosts() +
               requestCosts() + "\nShare of the NPV swing that rests on guesses: " +
               orReason(percent(results_.guessShare), "no uncertain input moves NPV") + "\n";
    }

private:
    std::string money(double amount) const { return grouped(amount, currencyDecimals(currency_)); }

    std::string header() const {
        const Settings& settings = project_.settings;
        // A scenario may move the horizon; the table's length is the one that was used.
        const int horizon = static_cast<int>(results_.months.net.size()) - 1;
        std::string name = oneLine(settings.name);
        if (!settings.client.empty()) name += " - " + oneLine(settings.client);
        std::string scenario = results_.scenario;
        for (const Scenario& candidate : project_.scenarios)
            if (candidate.id.text == results_.scenario) scenario += " (" + oneLine(candidate.name) + ")";
        return name + "\nScenario: " + scenario + "\nCurrency: " + currency_ + "\nMonths: " + toText(settings.start) +
               " to " + toText(addMonths(settings.start, horizon - 1)) + " (" + std::to_string(horizon) + ")\n";
    }

    std::string keyFigures() const {
        const Metrics& all = results_.metrics;
        const Metrics& cash = results_.cashMetrics;
        Table table;
        const auto row = [&](const std::string& name, auto figure) { table.add({name, figure(all), figure(cash)}); };
        table.add({"Key figures", "all benefits", "cash only"});
        table.addRule();
        row("Total benefit (" + currency_ + ")", [&](const Metrics& m) { return money(m.totalBenefit); });
        row("Total cost (" + currency_ + ")", [&](const Metrics& m) { return money(m.totalCost); });
        row("Net benefit (" + currency_ + ")", [&](const Metrics& m) { return money(m.net); });
        row("ROI", [](const Metrics& m) { return orReason(percent(m.roi), "no cost"); });
        row("Present value of benefits (" + currency_ + ")", [&](const Metrics& m) { return money(m.pvBenefit); });
        row("Present value of costs (" + currency_ + ")", [&](const Metrics& m) { return money(m.pvCost); });
        row("NPV (" + currency_ + ")", [&](const Metrics& m) { return money(m.npv); });
        row("ROI of present values", [](const Metrics& m) { return orReason(percent(m.roiPv), "no cost"); });
        row("Benefit-cost ratio", [](const Metrics& m) { return orReason(ratioText(m.benefitCostRatio), "no cost"); });
        row("Safety margin", [](const Metrics& m) { return orReason(percent(m.safetyMargin), "no benefit"); });
        row("IRR, annual", irrText);
        row("MIRR, annual", [](const Metrics& m) { return orReason(percent(m.mirr), "one-sided flows"); });
        row("Payback (months)", [](const Metrics& m) { return monthText(m.paybackMonth, "never pays back"); });
        row("Discounted payback (months)",
            [](const Metrics& m) { return monthText(m.discountedPaybackMonth, "never pays back"); });
        row("Peak exposure (" + currency_ + ")", [&](const Metrics& m) { return money(m.peakExposure); });
        row("Month of peak exposure", [](const Metrics& m) { return std::to_string(m.peakExposureMonth); });
        return table.text(0);
    }

    std::string yearly() const {
        const Metrics& total = results_.metrics;
        Table table;
        const auto row = [&](const std::string& name, auto figure, const std::string& sum) {
            Table::Row cells{name};
            for (const YearFigures& year : results_.years) cells.push_back(figure(year));
            cells.push_back(sum);
            table.add(std::move(cells));
        };
        row(
            "By year (" + currency_ + ")",
            [](const YearFigures& y) {
                return y.year == 0 ? std::string("Initial") : "Year " + std::to_string(y.year);
            },
            "Total");
        table.addRule();
        row(
            "Benefit", [&](const YearFigures& y) { return money(y.benefit); }, money(total.totalBenefit));
        row(
            "Cost", [&](const YearFigures& y) { return money(y.cost); }, money(total.totalCost));
        row(
            "Net benefit", [&](const YearFigures& y) { return money(y.net); }, money(total.net));
        row(
            "Cumulative", [&](const YearFigures& y) { return money(y.cumulative); }, money(total.net));
        row(
            "ROI", [](const YearFigures& y) { return percent(y.roi); }, percent(total.roi));
        row(
            "Present value of net", [&](const YearFigures& y) { return money(y.pvNet); }, money(total.npv));
        return table.text(0);
    }

    std::string benefits() const {
        const double total = results_.metrics.totalBenefit;
        Table table;
        table.add({"Benefit by axis (" + currency_ + ")", "total", "share"});
        table.addRule();
        for (const auto& [axis, sum] : results_.axes)
            table.add({std::string(label(axis)), money(sum), share(sum, total)});
        table.add({"Total", money(total), share(total, total)});
        const double capacity = results_.lanes[static_cast<std::size_t>(Lane::capacity)];
        table.add({"of which freed capacity, not cash", money(capacity), share(capacity, total)});
        return table.text(0);
    }

    std::string costs() const {
        const double total = results_.metrics.totalCost;
        Table table;
        table.add({"Cost by category (" + currency_ + ")", "total", "share"});
        table.addRule();
        for (const auto& [category, sum] : results_.categories)
            table.add({std::string(label(category)), money(sum), share(sum, total)});
        if (results_.contingency != 0)
            table.add({"Contingency", money(results_.contingency), share(results_.contingency, total)});
        table.add({"Total", money(total), share(total, total)});
        return table.text(0);
    }

    /// "Year 1" … behind what the table is of.
    Table::Row yearHead(const std::string& what) const {
        Table::Row head{what};
        for (std::size_t y = 1; y < results_.years.size(); ++y) head.push_back("Year " + std::to_string(y));
        return head;
    }

    /// Two decimals more than the currency has, because one request costs little.
    std::string requestCosts() const {
        if (requests_.empty()) return "";
        Table table;
        table.add(yearHead("Cost per 1,000 requests (" + currency_ + ")"));
        table.addRule();
        for (std::size_t i = 0; i < requests_.size(); ++i) {
            Table::Row cells{oneLine(project_.workloads[i].name)};
            for (const auto& cost : requests_[i].costPerRequest)
                cells.push_back(cost ? grouped(*cost * 1000, currencyDecimals(currency_) + 2)
                                     : std::string(undefinedText));
            table.add(std::move(cells));
        }
        return "\n" + table.text(0);
    }

    /// Token costs only, so work units without any are left out; two decimals more, because an item costs little.
    std::string unitCosts() const {
        Table table;
        table.add(yearHead("Token cost per item (" + currency_ + ")"));
        table.addRule();
        bool any = false;
        for (std::size_t i = 0; i < results_.unitCosts.size(); ++i) {
            const UnitCost& unit = results_.unitCosts[i];
            const bool used = std::any_of(unit.years.begin(), unit.years.end(),
                                          [](const auto& year) { return year.value_or(0) != 0; });
            if (!used) continue;
            any = true;
            Table::Row cells{oneLine(project_.workUnits[i].name)};
            for (const auto& year : unit.years)
                cells.push_back(year ? grouped(*year, currencyDecimals(currency_) + 2) : std::string(undefinedText));
            table.add(std::move(cells));
        }
        return any ? "\n" + table.text(0) : "";
    }

    const Project& project_;
    const Results& results_;
    const std::vector<RequestYears>& requests_;
    std::string currency_;
};

}  // namespace

std::string_view label(Category category) {
    switch (category) {
        case Category::api:
            return "API";
        case Category::modelOperations:
            return "Model operation";
        case Category::securityGovernance:
            return "Security and governance";
        case Category::laborOperations:
            return "People";
        case Category::toolsFinops:
            return "Management and FinOps tools";
        case Category::setup:
            return "Set-up";
        case Category::training:
            return "Training";
        case Category::other:
            return "Other";
    }
    return "";
}

std::string analysisText(const Project& project, const Results& results, const std::vector<RequestYears>& requests) {
    return AnalysisText(project, results, requests).text();
}

}  // namespace jupan
