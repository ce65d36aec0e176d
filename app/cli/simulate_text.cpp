#include "app/cli/figures.h"
#include "app/cli/simulate_command.h"
#include "app/cli/table.h"
#include "app/cli/text.h"

namespace jupan {
namespace {

class SimulationText {
public:
    SimulationText(const Project& project, const Simulation& simulation)
        : project_(project), simulation_(simulation), currency_(project.settings.currency.code) {}

    std::string text() const {
        return header() + "\n" + figures() + "\n" + probabilities() + "\n" + fan() + "\n" + drivers();
    }

private:
    using Figure = std::string (SimulationText::*)(std::optional<double>) const;

    std::string money(std::optional<double> amount) const {
        return amount ? grouped(*amount, currencyDecimals(currency_)) : std::string(undefinedText);
    }
    std::string share(std::optional<double> ratio) const { return percent(ratio); }
    std::string month(std::optional<double> value) const {
        return value ? grouped(*value, 1) : std::string(undefinedText);
    }

    std::string header() const {
        std::string scenario = simulation_.scenario;
        for (const Scenario& candidate : project_.scenarios)
            if (candidate.id.text == simulation_.scenario) scenario += " (" + oneLine(candidate.name) + ")";
        std::string text = oneLine(project_.settings.name) + "\nScenario: " + scenario +
                           "\nTrials: " + grouped(static_cast<double>(simulation_.trials), 0) +
                           "\nSeed: " + std::to_string(simulation_.seed) + "\nSampler: " +
                           (simulation_.sampler == Sampler::sobol ? "scrambled Sobol points" : "pseudo-random") + "\n";
        if (simulation_.correlationRepaired)
            text += "Correlations: impossible as given; the nearest possible ones were used\n";
        if (simulation_.drivers.empty()) text += "No input is uncertain, so every trial is the same.\n";
        return text;
    }

    std::string figures() const {
        struct Column {
            std::string name;
            const MetricStatistics& metric;
            Figure figure;
        };
        const std::array<Column, 4> columns{
            {{"NPV (" + currency_ + ")", simulation_.npv, &SimulationText::money},
             {"Net benefit (" + currency_ + ")", simulation_.net, &SimulationText::money},
             {"ROI", simulation_.roi, &SimulationText::share},
             {"Payback (months)", simulation_.paybackMonth, &SimulationText::month}}};
        Table table;
        const auto row = [&](const std::string& name, auto value) {
            Table::Row cells{name};
            for (const Column& column : columns) cells.push_back((this->*column.figure)(value(column.metric)));
            table.add(std::move(cells));
        };
        Table::Row head{"Figure"};
        for (const Column& column : columns) head.push_back(column.name);
        table.add(std::move(head));
        table.addRule();
        row("Mean", [](const MetricStatistics& m) { return m.mean; });
        row("Standard error of the mean", [](const MetricStatistics& m) { return m.standardError; });
        row("Standard deviation", [](const MetricStatistics& m) { return m.standardDeviation; });
        for (std::size_t i = 0; i < reportedPercentiles.size(); ++i)
            row("Percentile " + grouped(100 * reportedPercentiles[i], 0),
                [i](const MetricStatistics& m) { return m.percentiles[i]; });
        Table::Row defined{"Trials where it is defined"};
        for (const Column& column : columns)
            defined.push_back(
                percent(static_cast<double>(column.metric.count) / static_cast<double>(simulation_.trials)));
        table.add(std::move(defined));
        return table.text(0);
    }

    std::string probabilities() const {
        Table table;
        table.add({"Probability", "of all trials"});
        table.addRule();
        table.add({"NPV above 0", percent(simulation_.probNpvPositive)});
        for (std::size_t year = 0; year < simulation_.probPaybackWithin.size(); ++year)
            table.add({"Paid back within " + std::to_string(12 * (year + 1)) + " months",
                       percent(simulation_.probPaybackWithin[year])});
        table.add({"Never paid back", percent(simulation_.paybackNone)});
        return table.text(0);
    }

    std::string fan() const {
        Table table;
        table.add({"Cumulative net flow (" + currency_ + ")", "percentile 10", "percentile 50", "percentile 90"});
        table.addRule();
        const std::size_t last = simulation_.fan.p50.size() - 1;
        for (std::size_t m = 0; m <= last; m = m + 12 > last && m != last ? last : m + 12)
            table.add({"Month " + std::to_string(m), money(simulation_.fan.p10[m]), money(simulation_.fan.p50[m]),
                       money(simulation_.fan.p90[m])});
        return table.text(0);
    }

    std::string drivers() const {
        Table table;
        table.add(
            {"What to measure first", "rank correlation with NPV", "share", "worth of knowing it (" + currency_ + ")"});
        table.addRule();
        for (const Driver& driver : simulation_.drivers)
            table.add({driver.input, ratioText(driver.spearman), percent(driver.share), money(driver.evppi)});
        table.add({"All inputs", "", "", money(simulation_.evpi)});
        return table.text(0);
    }

    const Project& project_;
    const Simulation& simulation_;
    std::string currency_;
};

}  // namespace

std::string simulationText(const Project& project, const Simulation& simulation) {
    return SimulationText(project, simulation).text();
}

}  // namespace jupan
