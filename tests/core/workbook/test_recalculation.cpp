// The workbook calculated anew by a spreadsheet program, with changed inputs, against the analysis of a project that
// was changed alike.
#include <boost/test/unit_test.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <random>
#include <sstream>

#include "core/engine/analyze.h"
#include "core/engine/cost_years.h"
#include "core/exchange/project_json.h"
#include "core/project/inputs.h"
#include "core/project/validate.h"
#include "core/workbook/cash_flows.h"
#include "core/workbook/metric_words.h"
#include "tests/core/workbook/python_check.h"
#include "tests/core/workbook/value_sheet_cases.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// One workbook and what is changed in it.
struct Case {
    std::string name;
    Project project;                             ///< the workbook is made from
    std::map<std::string, double> numbers{};     ///< by path: changed in the workbook and in the project
    std::map<std::string, std::string> texts{};  ///< by defined name: changed in the workbook …
    std::function<void(Project&)> change{};      ///< … and what that is in the project
    std::string scenario{};                      ///< chosen in the workbook's selector; empty: none
    std::string opensWith{};                     ///< WorkbookSource::scenario
    WorkbookLanguage language = WorkbookLanguage::english;
};

std::string exact(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.17g", value);
    return text;
}

std::string exact(const std::optional<double>& value) {
    return value ? exact(*value) : std::string();
}

std::string nameOf(const std::string& path) {
    std::string name = path;
    for (char& letter : name)
        if (letter == '.' || letter == '-') letter = '_';
    return name;
}

class CaseFile {
public:
    explicit CaseFile(std::string folder) : folder_(std::move(folder)) {}

    void add(const Case& each) {
        const std::string name = each.name + ".xlsx";
        const std::string bytes = bytesOf(
            {.project = &each.project, .scenario = each.opensWith, .language = each.language, .program = "Jupan"});
        std::ofstream(folder_ + "/" + name, std::ios::binary) << bytes;
        lines_ << "workbook\t" << name << '\n';
        for (const auto& [path, number] : each.numbers)
            lines_ << "set\t" << nameOf(path) << '\t' << exact(number) << '\n';
        for (const auto& [cell, text] : each.texts) lines_ << "settext\t" << cell << '\t' << text << '\n';
        if (!each.scenario.empty()) lines_ << "settext\tscenario\t" << each.scenario << '\n';

        const auto numbersChanged = withOverrides(each.project, each.numbers, "change");
        BOOST_REQUIRE(numbersChanged);
        Project changed = numbersChanged.value();
        if (each.change) each.change(changed);
        BOOST_REQUIRE(validate(changed).empty());
        const std::string chosen = each.scenario.empty()     ? each.opensWith
                                   : each.scenario == "base" ? ""
                                                             : each.scenario;
        const auto results = analyze(changed, chosen);
        BOOST_REQUIRE_MESSAGE(results, each.name);
        expectMetrics("metric_", results.value().metrics);
        expectMetrics("cash_metric_", results.value().cashMetrics);
        expectYears(each.language, results.value());
    }

    std::string write() const {
        const std::string path = folder_ + "/cases.tsv";
        std::ofstream(path) << lines_.str();
        return path;
    }

private:
    /// What no one can know better than rounding leaves it, of figures that are differences of large ones.
    static double tolerance(workbook::MetricUnit unit, const Metrics& metrics) {
        return unit == workbook::MetricUnit::money ? 1e-12 * (metrics.totalBenefit + metrics.totalCost) : 1e-9;
    }

    void expectMetrics(const std::string& prefix, const Metrics& metrics) {
        for (const workbook::MetricRow& row : workbook::metricRows())
            lines_ << "expect\t" << prefix << row.key << '\t' << exact(row.value(metrics)) << '\t'
                   << exact(tolerance(row.unit, metrics)) << '\n';
    }

    void row(int offset, const std::vector<std::optional<double>>& figures, double noise) {
        lines_ << "row\t" << offset;
        for (const auto& figure : figures) lines_ << '\t' << exact(figure);
        lines_ << '\t' << exact(noise) << '\n';
    }

    void expectYears(WorkbookLanguage language, const Results& results) {
        const bool korean = language == WorkbookLanguage::korean;
        lines_ << "rows\t" << (korean ? "연도별\t연도별 표" : "Years\tBy year") << '\n';
        const double noise = 1e-12 * (results.metrics.totalBenefit + results.metrics.totalCost);
        std::vector<std::optional<double>> benefit, cost, net, cumulative, roi, present, cash;
        for (const YearFigures& year : results.years) {
            benefit.emplace_back(year.benefit);
            cost.emplace_back(year.cost);
            net.emplace_back(year.net);
            cumulative.emplace_back(year.cumulative);
            roi.push_back(year.roi);
            present.emplace_back(year.pvNet);
        }
        for (const double year : yearlyTotals(workbook::cashNet(results))) cash.emplace_back(year);
        const std::array<std::vector<std::optional<double>>, 7> rows{benefit, cost,    net, cumulative,
                                                                     roi,     present, cash};
        for (std::size_t i = 0; i < rows.size(); ++i)
            row(static_cast<int>(i) + 1, rows[i], &rows[i] == &rows[4] ? 1e-9 : noise);
    }

    std::string folder_;
    std::ostringstream lines_;
};

/// Each template as it is and with one input changed, each time of another kind; two in a scenario.
std::vector<Case> templateCases() {
    struct Change {
        const char* id;
        const char* path;
        double number;
        const char* scenario;
    };
    constexpr Change changes[] = {
        {"budget-example", "project.discount_rate", 0.13, nullptr},
        {"support-automation", "kpi.response-time.adoption.ramp_months", 14, "slow-adoption"},
        {"contract-review", "fx.USD", 1777.5, "optimistic"},
        {"content", "workload.drafts.output_tokens", 4321, nullptr},
        {"saas-helpdesk", "cost.operations.escalation", 0.06, nullptr},
    };
    std::vector<Case> cases;
    for (const Change& change : changes) {
        const std::string id = change.id;
        cases.push_back({.name = id + "-base", .project = templateOf(id)});
        cases.push_back({.name = id + "-changed",
                         .project = templateOf(id, "ko"),
                         .numbers = {{change.path, change.number}},
                         .language = WorkbookLanguage::korean});
        if (change.scenario)
            cases.push_back({.name = id + "-scenario", .project = templateOf(id), .scenario = change.scenario});
    }
    return cases;
}

/// Choices, and whatever no single number of the templates reaches.
std::vector<Case> specialCases() {
    Project project = templateOf("support-automation");
    std::vector<Case> cases;
    cases.push_back({.name = "choices",
                     .project = project,
                     .texts = {{"project_discounting", "At mid-year"},
                               {"kpi_response_time_adoption_shape", "Straight line"},
                               {"kpi_response_time_lane", "Cash"},
                               {"seat_seats_billing", "Billed yearly, in advance"}},
                     .change = [](Project& changed) {
                         changed.settings.discounting = Discounting::midYear;
                         changed.kpis[0].adoption.shape = RampShape::linear;
                         changed.kpis[0].lane = Lane::cash;
                         changed.seats[0].billing = Billing::annual;
                     }});
    cases.push_back({.name = "long-context",
                     .project = project,
                     .numbers = {{"workload.answers.input_tokens", 300000}, {"workload.answers.batch_share", 0.25}},
                     .texts = {{"project_discounting", "At year end"}},
                     .change = [](Project& changed) { changed.settings.discounting = Discounting::yearEnd; }});
    cases.push_back({.name = "shorter", .project = project, .numbers = {{"project.horizon_months", 20}}});

    Project quality = project;
    quality.dataQuality = {.enabled = false, .floor = 0.4};
    quality.dataSources[0].accuracy = 62;
    quality.dataSources[0].timeliness = 35;
    quality.dataSources[0].weights.timeliness = 2.5;
    quality.dataSources[1].uniqueness = 90;
    cases.push_back({.name = "quality",
                     .project = quality,
                     .texts = {{"data_quality_enabled", "Yes"}},
                     .change = [](Project& changed) { changed.dataQuality.enabled = true; }});

    Project hours = project;
    hours.kpis[0].reduction = 0.9;
    hours.kpis.push_back(hours.kpis[0]);
    hours.kpis.back().id.text = "twice";
    hours.kpis.back().adoption.startMonth = 5;
    hours.kpis.back().growth = -0.3;
    cases.push_back({.name = "hours-claimed-twice", .project = hours, .numbers = {{"kpi.twice.attribution", 0.8}}});

    Project other = project;
    Scenario scenario{.id = {"longer"}, .name = "Longer"};
    scenario.overrides = {{"project.horizon_months", 60}, {"seat.seats.end_month", 50}, {"project.finance_rate", 0.2}};
    scenario.ladders = {{{"answers"}, {{1, {{{"gpt-5-4"}, 1.0}}}, {9, {{{"gpt-5-4-mini"}, 0.3}, {{"gpt-5-4"}, 0.7}}}}}};
    scenario.billings = {{{"seats"}, Billing::annual}};
    scenario.benefitFactor = 1.1;
    scenario.costFactor = 0.7;
    other.scenarios.push_back(scenario);
    cases.push_back({.name = "longer-scenario", .project = other, .scenario = "longer"});
    cases.push_back({.name = "back-to-base", .project = other, .scenario = "base", .opensWith = "longer"});
    return cases;
}

/// Projects of the second calculation's generator, in base with three changed inputs, or in a scenario.
std::vector<Case> randomCases(const std::string& folder) {
    constexpr int seed = 41, count = 6;
    BOOST_REQUIRE(runsWell("reference/generate.py", "--seed " + std::to_string(seed) + " --count " +
                                                        std::to_string(count) + " -o " + shellText(folder) +
                                                        " > /dev/null"));
    std::vector<Case> cases;
    for (int index = 0; index < count; ++index) {
        const std::string name = "project_" + std::to_string(seed) + "_" + std::to_string(index);
        std::ifstream file(folder + "/" + name + ".json");
        auto project = projectFromJson(std::string{std::istreambuf_iterator<char>(file), {}});
        BOOST_REQUIRE_MESSAGE(project, name);
        Case each{.name = name, .project = std::move(project).value()};
        std::mt19937 random(static_cast<unsigned>(index));
        const auto fields = numberFieldsToRead(each.project);
        for (int tries = 0; tries < 40 && each.numbers.size() < 3; ++tries) {
            const NumberField& field = fields[random() % fields.size()];
            if (field.isInteger() || !field.value()) continue;
            each.numbers[field.path] = *field.value() * 0.75;
            const auto changed = withOverrides(each.project, each.numbers, "change");
            if (!changed || !validate(changed.value()).empty()) each.numbers.erase(field.path);
        }
        if (!each.project.scenarios.empty() && each.project.scenarios.front().id.text != "base") {
            Case chosen{.name = name + "-scenario",
                        .project = each.project,
                        .scenario = each.project.scenarios.front().id.text};
            cases.push_back(std::move(chosen));
        }
        cases.push_back(std::move(each));
    }
    return cases;
}

bool hasSpreadsheet() {
    return std::system("command -v soffice > /dev/null 2>&1") == 0;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(workbook_recalculation)

BOOST_AUTO_TEST_CASE(a_spreadsheet_finds_what_the_program_finds) {
    if (!hasSpreadsheet()) {
        const char* ci = std::getenv("CI");
        BOOST_REQUIRE_MESSAGE(!ci || std::string(ci) != "true", "soffice is not installed: see installer/lib.sh");
        std::fputs("NOT TESTED: soffice (libreoffice-calc) is not installed, so no workbook was calculated anew\n",
                   stderr);
        return;
    }
    const std::string folder = emptyFolder("workbook_recalculation");
    CaseFile file(folder);
    for (const auto& cases : {templateCases(), specialCases(), randomCases(folder)})
        for (const Case& each : cases) file.add(each);
    BOOST_TEST(runsWell("core/workbook/recalculate.py", shellText(file.write()) + " " + shellText(folder)));
}

BOOST_AUTO_TEST_SUITE_END()
