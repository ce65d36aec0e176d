// What the simulation says: values of the program, labelled so, with the trials and the seed that give them again.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/workbook/charts.h"
#include "core/workbook/input_index.h"
#include "core/workbook/sheets.h"
#include "core/workbook/units.h"

namespace jupan::workbook {
namespace {

constexpr std::uint16_t words = 0, firstFigure = 1, chartColumn = 7;
constexpr std::uint32_t firstRow = 4;

struct MetricColumn {
    TwoWords words;
    const MetricStatistics* statistics;
    NumberLook look;
};

class SimulationSheet {
public:
    SimulationSheet(Book& book, const SheetSource& source)
        : book_(book), source_(source), sheet_(book.addSheet({"시뮬레이션", "Simulation"})) {}

    void write() {
        sheet_.width(words, words, 52);
        sheet_.width(firstFigure, firstFigure + 4, 17);
        sheet_.printOn(1);
        const Simulation* simulation = source_.source.simulation;
        if (!simulation) {
            sheet_.title({"시뮬레이션", "Simulation"});
            sheet_.words(
                {2, words},
                {"시뮬레이션을 실행하지 않았습니다. 프로그램에서 실행한 뒤 워크북을 다시 만들면 여기에 나옵니다.",
                 "No simulation was run. Run one in the program and make the workbook again."});
            return;
        }
        writeAll(*simulation);
    }

private:
    void writeAll(const Simulation& simulation) {
        sheet_.title({"시뮬레이션", "Simulation"},
                     {"이 시트의 수는 모두 프로그램이 계산한 값이며 수식이 아닙니다. 입력을 바꾸어도 변하지 않습니다.",
                      "All figures here are values computed by the program, not formulas. They do not change with the "
                      "inputs."});
        std::uint32_t row = writeRun(simulation, firstRow - 1);
        row = writeStatistics(simulation, row + 1);
        row = writeProbabilities(simulation, row + 1);
        row = writeDrivers(simulation, row + 1);
        row = writeHistogram(simulation, row + 1);
        writeFan(simulation, row + 1);
    }

    std::string word(TwoWords two) const { return std::string(book_.word(two)); }

    void line(std::uint32_t row, TwoWords name, double value, NumberLook look) {
        sheet_.words({row, words}, name);
        sheet_.number({row, firstFigure}, value, look);
    }

    std::string scenarioWords(const std::string& id) const {
        for (const Scenario& scenario : source_.project.scenarios)
            if (scenario.id.text == id) return scenario.name;
        return word({"기준", "Base"});
    }

    void writeSeed(std::uint64_t seed, std::uint32_t row) {
        constexpr std::uint64_t mostExact = 999'999'999'999'999;  // the digits that a spreadsheet keeps
        sheet_.words({row, words}, {"시드", "Seed"});
        if (seed <= mostExact)
            sheet_.number({row, firstFigure}, static_cast<double>(seed), {NumberLook::Kind::number, 0});
        else
            sheet_.text({row, firstFigure}, std::to_string(seed), Role::missing);
    }

    std::uint32_t writeRun(const Simulation& simulation, std::uint32_t row) {
        sheet_.words({row++, words}, {"실행 조건", "The run"}, Role::section);
        sheet_.words({row, words}, {"시나리오", "Scenario"});
        sheet_.text({row++, firstFigure}, scenarioWords(simulation.scenario), Role::strong);
        line(row++, {"시행 횟수", "Trials"}, static_cast<double>(simulation.trials), asNumber(0));
        writeSeed(simulation.seed, row++);
        sheet_.words({row, words}, {"표본 추출", "Sampler"});
        sheet_.words({row++, firstFigure}, simulation.sampler == Sampler::pseudo
                                               ? TwoWords{"의사난수", "pseudo-random"}
                                               : TwoWords{"스크램블 소볼", "scrambled Sobol"});
        if (simulation.correlationRepaired)
            sheet_.words({row++, words},
                         {"상관계수들이 서로 맞지 않아 가장 가까운 상관행렬로 고쳐 계산했습니다.",
                          "The correlations contradict each other; the nearest correlation matrix was used."},
                         Role::noteLine);
        sheet_.words({row++, words},
                     {"같은 입력, 시행 횟수, 시드이면 프로그램이 같은 수를 다시 냅니다.",
                      "The same inputs, trials and seed give the same figures again."},
                     Role::noteLine);
        return row;
    }

    std::array<MetricColumn, 4> metricColumns(const Simulation& of) const {
        const NumberLook money = book_.money();
        return {{{{"순현재가치", "NPV"}, &of.npv, money},
                 {{"순편익", "Net benefit"}, &of.net, money},
                 {{"ROI", "ROI"}, &of.roi, asPercent(1)},
                 {{"회수 기간(개월)", "Payback (months)"}, &of.paybackMonth, asNumber(1)}}};
    }

    std::uint32_t writeStatistics(const Simulation& simulation, std::uint32_t row) {
        sheet_.words({row++, words}, {"결과의 분포", "Distribution of the results"}, Role::section);
        const auto columns = metricColumns(simulation);
        std::vector<std::string> headings{word({"통계", "Statistic"})};
        for (const MetricColumn& column : columns) headings.push_back(word(column.words));
        sheet_.headings(row++, headings, firstFigure);
        const auto statistic = [&](TwoWords name, auto value) {
            sheet_.words({row, words}, name);
            std::uint16_t at = firstFigure;
            for (const MetricColumn& column : columns) writeFigure({row, at++}, value(*column.statistics), column.look);
            ++row;
        };
        sheet_.words({row, words}, {"값이 있는 시행", "Trials with a figure"});
        for (std::uint16_t i = 0; i < columns.size(); ++i)
            sheet_.number({row, static_cast<std::uint16_t>(firstFigure + i)},
                          static_cast<double>(columns[i].statistics->count), asNumber(0));
        ++row;
        statistic({"평균", "Mean"}, [](const MetricStatistics& of) { return of.mean; });
        statistic({"표준편차", "Standard deviation"}, [](const MetricStatistics& of) { return of.standardDeviation; });
        statistic({"평균의 표준오차", "Standard error of the mean"},
                  [](const MetricStatistics& of) { return of.standardError; });
        for (std::size_t i = 0; i < reportedPercentiles.size(); ++i) {
            const std::string name = "P" + std::to_string(static_cast<int>(std::round(reportedPercentiles[i] * 100)));
            statistic({name, name}, [i](const MetricStatistics& of) { return of.percentiles[i]; });
        }
        sheet_.words(
            {row++, words},
            {"P10은 시행의 10 %가 그보다 작은 값입니다. 회수 기간은 회수하는 시행, ROI는 비용이 있는 시행만의 "
             "통계입니다.",
             "Below P10 lie 10 % of the trials. Payback is of the trials that pay back, ROI of those with a cost."},
            Role::noteLine);
        return row;
    }

    void writeFigure(Place place, std::optional<double> value, NumberLook look) {
        if (value)
            sheet_.number(place, *value, look);
        else
            sheet_.text(place, "–", Role::missing);
    }

    std::uint32_t writeProbabilities(const Simulation& simulation, std::uint32_t row) {
        sheet_.words({row++, words}, {"확률과 정보의 가치", "Probabilities and the value of information"},
                     Role::section);
        line(row++, {"순현재가치가 0보다 클 확률", "Probability that NPV is above 0"}, simulation.probNpvPositive,
             asPercent(1));
        for (std::size_t i = 0; i < simulation.probPaybackWithin.size(); ++i) {
            const std::string months = std::to_string((i + 1) * 12);
            sheet_.text({row, words}, word({"회수할 확률: ", "Probability to pay back within "}) + months +
                                          word({"개월 안", " months"}));
            sheet_.number({row++, firstFigure}, simulation.probPaybackWithin[i], asPercent(1));
        }
        line(row++, {"계획 기간 안에 회수하지 못할 확률", "Probability not to pay back within the plan"},
             simulation.paybackNone, asPercent(1));
        line(row++, {"완전 정보의 가치(EVPI)", "Expected value of perfect information (EVPI)"}, simulation.evpi,
             book_.money());
        sheet_.words(
            {row++, words},
            {"EVPI는 모든 것을 미리 알 때 결정이 나아지는 금액의 기댓값으로, 측정에 쓸 수 있는 돈의 상한입니다.",
             "EVPI: what knowing everything beforehand would improve the decision by; the most that measuring can "
             "be worth."},
            Role::noteLine);
        return row;
    }

    std::uint32_t writeDrivers(const Simulation& simulation, std::uint32_t row) {
        sheet_.words({row++, words}, {"순현재가치를 움직이는 입력", "Drivers of NPV"}, Role::section);
        if (simulation.drivers.empty()) {
            sheet_.words({row++, words},
                         {"이 시나리오에는 불확실한 입력이 없습니다.", "No input is uncertain in this scenario."});
            return row;
        }
        sheet_.headings(row,
                        {word({"입력", "Input"}), word({"순현재가치와의 순위상관", "Rank correlation with NPV"}),
                         word({"제곱의 비중", "Share of the squares"}),
                         word({"이 입력을 알 때의 가치(EVPPI)", "Value of knowing it (EVPPI)"})},
                        firstFigure);
        sheet_.words({row++, firstFigure + 3}, {"경로", "Path"}, Role::heading);
        const InputIndex inputs(source_.project, book_.language());
        for (const Driver& driver : simulation.drivers) {
            sheet_.text({row, words}, inputs.words(driver.input));
            writeFigure({row, firstFigure}, driver.spearman, asNumber(3));
            writeFigure({row, firstFigure + 1}, driver.share, asPercent(1));
            sheet_.number({row, firstFigure + 2}, driver.evppi, book_.money());
            sheet_.text({row++, firstFigure + 3}, driver.input, Role::helper);
        }
        return row;
    }

    std::uint32_t writeHistogram(const Simulation& simulation, std::uint32_t row) {
        const HistogramBins& bins = simulation.npv.histogram;
        sheet_.words({row++, words}, {"순현재가치의 분포", "Distribution of NPV"}, Role::section);
        sheet_.headings(row++,
                        {word({"이상", "From"}), word({"미만", "Below"}), word({"시행 횟수", "Trials"}),
                         word({"시행 비율", "Share of trials"})},
                        words);
        if (bins.counts.empty()) return row;
        const std::uint32_t first = row;
        for (std::size_t i = 0; i < bins.counts.size(); ++i) {
            sheet_.number({row, words}, bins.edges[i], asNumber(0));
            sheet_.number({row, firstFigure}, bins.edges[i + 1], asNumber(0));
            sheet_.number({row, firstFigure + 1}, static_cast<double>(bins.counts[i]), asNumber(0));
            sheet_.number({row++, firstFigure + 2},
                          static_cast<double>(bins.counts[i]) / static_cast<double>(simulation.npv.count),
                          asPercent(2));
        }
        addHistogram(bins, first, row - 1);
        return row;
    }

    void addHistogram(const HistogramBins& bins, std::uint32_t first, std::uint32_t last) {
        constexpr std::size_t labels = 8;
        const double largest = std::max(std::abs(bins.edges.front()), std::abs(bins.edges.back()));
        const MoneyAxis money = moneyAxis(book_, largest, bins.edges[1] - bins.edges[0]);
        insertChart(
            book_, sheet_, {firstRow - 1, chartColumn},
            {.title = {"순현재가치의 분포", "Distribution of NPV"},
             .description = {"순현재가치가 각 구간에 드는 시행의 비율을 막대로 보입니다.",
                             "Columns: the share of trials whose NPV lies in each interval."},
             .categories = sheet_.reference({first, words}, {last, words}),
             .series = {{.values = sheet_.reference({first, firstFigure + 2}, {last, firstFigure + 2})}},
             .category = {.title = axisTitle(book_.word({"순현재가치(구간의 시작)", "NPV (start of the interval)"}),
                                             money.unit),
                          .numberFormat = money.format,
                          .labelEvery = static_cast<int>((bins.counts.size() + labels - 1) / labels),
                          .slanted = true},
             .value = {.title = word({"시행 비율", "share of trials"}), .numberFormat = "0%"},
             .touching = true,
             .width = 720});
    }

    void writeFan(const Simulation& simulation, std::uint32_t row) {
        const CashFan& fan = simulation.fan;
        const std::vector<double>& plan = source_.results.months.cumulative;
        sheet_.words({row++, words}, {"누적 순편익의 범위", "Range of the cumulative net benefit"}, Role::section);
        const std::uint32_t heading = row++;
        sheet_.headings(heading, {word({"월", "Month"}), "P10", "P50", "P90", word({"계획", "Plan"})}, words);
        if (fan.p50.empty()) return;
        double largest = 0;
        for (std::size_t month = 0; month < fan.p50.size(); ++month) {
            sheet_.number({row, words}, static_cast<double>(month), asNumber(0));
            sheet_.number({row, firstFigure}, fan.p10[month], book_.money());
            sheet_.number({row, firstFigure + 1}, fan.p50[month], book_.money());
            sheet_.number({row, firstFigure + 2}, fan.p90[month], book_.money());
            if (month < plan.size()) sheet_.number({row, firstFigure + 3}, plan[month], book_.money());
            largest = std::max({largest, std::abs(fan.p10[month]), std::abs(fan.p90[month])});
            ++row;
        }
        addFan(heading, row - 1, moneyAxis(book_, largest));
    }

    void addFan(std::uint32_t heading, std::uint32_t last, const MoneyAxis& money) {
        constexpr std::uint32_t below = firstRow + 19;  // the histogram's chart
        const auto line = [&](std::uint16_t offset, lxw_color_t color, bool dashed) {
            const auto column = static_cast<std::uint16_t>(firstFigure + offset);
            return ChartSeries{.values = sheet_.reference({heading + 1, column}, {last, column}),
                               .name = sheet_.reference({heading, column}),
                               .color = color,
                               .dashed = dashed};
        };
        insertChart(
            book_, sheet_, {below, chartColumn},
            {.type = LXW_CHART_LINE,
             .title = {"누적 순편익의 범위 (P10 ~ P90)", "Cumulative net benefit, P10 to P90"},
             .description = {"달마다 누적 순편익의 P10, P50, P90과 계획을 선으로 보입니다. 시행의 80 %가 P10과 P90 "
                             "사이에 있습니다.",
                             "Lines: P10, P50 and P90 of the cumulative net benefit by month, and the plan. 80 % of "
                             "the trials lie between P10 and P90."},
             .categories = sheet_.reference({heading + 1, words}, {last, words}),
             .series = {line(0, chart_color::accentLight, true), line(1, chart_color::accent, false),
                        line(2, chart_color::accentLight, true), line(3, chart_color::contrast, false)},
             .category = {.title = word({"월 (0은 출시 전)", "month (0: before launch)"}), .labelEvery = 6},
             .value = {.title = axisTitle(book_.word({"누적 순편익", "cumulative net benefit"}), money.unit),
                       .numberFormat = money.format},
             .width = 720});
    }

    Book& book_;
    const SheetSource& source_;
    Sheet& sheet_;
};

}  // namespace

void writeSimulation(Book& book, const SheetSource& source) {
    SimulationSheet(book, source).write();
}

}  // namespace jupan::workbook
