#include "core/workbook/metric_block.h"

#include <array>
#include <cmath>

#include "core/workbook/cash_flows.h"
#include "core/workbook/irr_search.h"
#include "core/workbook/metric_words.h"

namespace jupan::workbook {
namespace {

constexpr std::uint16_t nameColumn = 0, firstLane = 1, unitColumn = 3, firstReason = 4, meaningColumn = 6;

/// Rows of Monthly that one lane's metrics come from.
struct LaneRows {
    std::uint32_t benefit, net, cumulative, discountedNet, discountedCumulative;
};

/// Steps below the metrics.
enum Step : std::uint32_t { mirrFuture, mirrPresent, lastNegative, lastNegativeDiscounted, irrStatus, stepCount };

constexpr std::array<TwoWords, stepCount> stepWords{
    {{"MIRR: 들어오는 돈의 종가", "MIRR: inflows at the end of the plan"},
     {"MIRR: 나가는 돈의 현재가치", "MIRR: outflows today"},
     {"누적이 음수인 마지막 달 + 1", "Last month with a negative cumulative + 1"},
     {"할인한 누적이 음수인 마지막 달 + 1", "The same, discounted"},
     {"IRR 상태", "IRR status"}}};

/// Why a metric has no value, as a formula of texts; empty where it always has one.
struct Reason {
    std::string_view key;
    TwoWords words;
};
constexpr std::array<Reason, 7> reasons{{{"roi", {"비용 없음", "no cost"}},
                                         {"roi_pv", {"비용 없음", "no cost"}},
                                         {"benefit_cost_ratio", {"비용 없음", "no cost"}},
                                         {"safety_margin", {"편익 없음", "no benefit"}},
                                         {"mirr", {"이익·손실 달 부족", "gains or losses only"}},
                                         {"payback_month", {"기간 안에 회수 안 됨", "not paid back"}},
                                         {"discounted_payback_month", {"기간 안에 회수 안 됨", "not paid back"}}}};

/// Both sums of mirrParts(), also where only one of them is above 0.
MirrParts mirrSums(const std::vector<double>& net, double financeRate, double reinvestRate) {
    MirrParts sums;
    const auto last = static_cast<double>(net.size() - 1);
    for (std::size_t m = 0; m < net.size(); ++m) {
        const auto month = static_cast<double>(m);
        if (net[m] > 0) sums.futureValue += net[m] * std::pow(1 + reinvestRate, (last - month) / 12);
        if (net[m] < 0) sums.presentValue -= net[m] * std::pow(1 + financeRate, -month / 12);
    }
    return sums;
}

class MetricBlock {
public:
    MetricBlock(const YearSheet& in, std::uint32_t row, YearCells& cells)
        : in_(in), book_(in.book), sheet_(in.sheet), months_(in.months), cells_(cells), first_(row + 1) {}

    std::uint32_t write() {
        writeHeadings();
        writeLane(0,
                  {months_.benefit, months_.net, months_.cumulative, months_.discounted, months_.discountedCumulative},
                  in_.source.results.metrics);
        writeLane(1,
                  {months_.cashBenefit, months_.cashNet, months_.cashCumulative, months_.cashDiscounted,
                   months_.cashDiscountedCumulative},
                  in_.source.results.cashMetrics);
        return stepRow(stepCount);
    }

private:
    std::uint32_t stepRow(std::uint32_t step) const {
        return first_ + static_cast<std::uint32_t>(metricRows().size()) + step;
    }

    Place metricPlace(std::string_view key, std::size_t lane) const {
        return {first_ + static_cast<std::uint32_t>(findMetric(key) - metricRows().data()),
                static_cast<std::uint16_t>(firstLane + lane)};
    }

    Place stepPlace(Step step, std::size_t lane) const {
        return {stepRow(step), static_cast<std::uint16_t>(firstLane + lane)};
    }

    void writeHeadings() {
        std::vector<std::string> texts;
        for (const TwoWords& word :
             std::initializer_list<TwoWords>{{"지표", "Metric"},
                                             {"전체 편익", "All benefits"},
                                             {"현금 기준", "Cash lane"},
                                             {"단위", "Unit"},
                                             {"값이 없는 이유 (전체)", "Why there is none (all)"},
                                             {"값이 없는 이유 (현금)", "Why there is none (cash)"},
                                             {"뜻", "Meaning"}})
            texts.emplace_back(book_.word(word));
        sheet_.headings(first_ - 1, texts);
        for (const std::uint16_t lane : {firstLane, static_cast<std::uint16_t>(firstLane + 1)})
            sheet_.text({first_ - 1, lane}, texts[lane], Role::numberHeading);
        std::uint32_t row = first_;
        for (const MetricRow& metric : metricRows()) {
            sheet_.words({row, nameColumn}, metric.words);
            sheet_.text({row, unitColumn}, metricUnitText(metric.unit, book_), Role::helper);
            sheet_.words({row++, meaningColumn}, metric.meaning, Role::noteLine);
        }
        for (const TwoWords& words : stepWords) sheet_.words({row++, nameColumn}, words, Role::helper);
    }

    void writeLane(std::size_t lane, const LaneRows& rows, const Metrics& metrics) {
        for (const MetricRow& metric : metricRows()) {
            const Place place = metricPlace(metric.key, lane);
            sheet_.formula(place, "=" + formulaOf(metric.key, lane, rows), metric.value(metrics),
                           metricLook(metric.unit, book_), Role::strong);
            book_.define((lane ? "cash_metric." : "metric.") + std::string(metric.key), sheet_, place);
            (lane ? cells_.cashMetrics : cells_.metrics)[std::string(metric.key)] = place;
            writeReason(metric, lane, metrics);
        }
        writeSteps(lane, rows, metrics);
    }

    // Formulas ------------------------------------------------------------------------------------------------------

    std::string formulaOf(std::string_view key, std::size_t lane, const LaneRows& rows) const {
        const auto metric = [&](std::string_view other) { return relativeName(metricPlace(other, lane)); };
        const auto step = [&](Step which) { return relativeName(stepPlace(which, lane)); };
        const auto sum = [&](std::uint32_t row) { return months_.sheet->reference({row, months_.totalColumn}); };
        const auto present = [&](std::uint32_t row) { return months_.sheet->reference({row, months_.pvColumn}); };
        const auto ratio = [](const std::string& dividend, const std::string& divisor) {
            return "IFERROR(" + dividend + "/" + divisor + ",\"\")";
        };
        if (key == "total_benefit") return sum(rows.benefit);
        if (key == "total_cost") return sum(months_.cost);
        if (key == "net") return metric("total_benefit") + "-" + metric("total_cost");
        if (key == "roi") return ratio(metric("net"), metric("total_cost"));
        if (key == "pv_benefit") return present(rows.benefit);
        if (key == "pv_cost") return present(months_.cost);
        if (key == "npv") return metric("pv_benefit") + "-" + metric("pv_cost");
        if (key == "roi_pv") return ratio(metric("npv"), metric("pv_cost"));
        if (key == "benefit_cost_ratio") return ratio(metric("pv_benefit"), metric("pv_cost"));
        if (key == "safety_margin") return "IFERROR(1-" + metric("pv_cost") + "/" + metric("pv_benefit") + ",\"\")";
        if (key == "irr") {
            const IrrCells irr = irrCells(lane == 1);
            return "IF(" + irr.count + "=1,EXP(12*" + irr.root + ")-1,\"\")";
        }
        if (key == "mirr")
            return "IF(AND(" + step(mirrFuture) + ">0," + step(mirrPresent) + ">0),(" + step(mirrFuture) + "/" +
                   step(mirrPresent) + ")^(12/" + horizon() + ")-1,\"\")";
        if (key == "payback_month") return payback(step(lastNegative), rows.cumulative, rows.net);
        if (key == "discounted_payback_month")
            return payback(step(lastNegativeDiscounted), rows.discountedCumulative, rows.discountedNet);
        const std::string cumulative = months_.range(rows.cumulative);
        if (key == "peak_exposure") return "MIN(0,MIN(" + cumulative + "))";
        const std::string peak = metric("peak_exposure");
        return "IF(" + peak + "<0,MATCH(" + peak + "," + cumulative + ",0)-1,0)";
    }

    std::string horizon() const { return in_.inputs.at("project.horizon_months").reference; }

    /// The month, with its fraction, from which on nothing is owed; `step` is the number of months until then.
    std::string payback(const std::string& step, std::uint32_t cumulative, std::uint32_t net) const {
        return "IF(" + step + "=0,0,IF(" + step + ">" + std::to_string(months_.lastMonth) + ",\"\"," + step +
               "-1-INDEX(" + months_.range(cumulative) + ",1," + step + ")/INDEX(" + months_.range(net) + ",1," + step +
               "+1)))";
    }

    /// Months up to and with the last whose cumulative flow is negative, beyond rounding (model.md §5).
    std::string lastNegativeFormula(std::uint32_t cumulative) const {
        const std::string range = months_.range(cumulative);
        return "SUMPRODUCT(MAX((" + range + "<-0.000000001*MAX(MAX(" + range + "),-MIN(" + range + ")))*(" +
               months_.range(months_.headingRow) + "+1)))";
    }

    void writeSteps(std::size_t lane, const LaneRows& rows, const Metrics& metrics) {
        const std::string net = months_.range(rows.net), number = months_.range(months_.headingRow);
        const std::string finance = in_.inputs.at("project.finance_rate").reference;
        const std::string reinvest = in_.inputs.at("project.reinvest_rate").reference;
        const auto helper = [&](Step step, const std::string& formula, double value, NumberLook look) {
            sheet_.formula(stepPlace(step, lane), "=" + formula, value, look, Role::helper);
        };
        const Results& results = in_.source.results;
        const MirrParts sums = mirrSums(lane ? cashNet(results) : results.months.net, results.rates.financeRate,
                                        results.rates.reinvestRate);
        helper(mirrFuture,
               "SUMPRODUCT((" + net + ">0)*" + net + "*(1+" + reinvest + ")^((" + horizon() + "-" + number + ")/12))",
               sums.futureValue, book_.money());
        helper(mirrPresent, "-SUMPRODUCT((" + net + "<0)*" + net + "*(1+" + finance + ")^(-" + number + "/12))",
               sums.presentValue, book_.money());
        helper(lastNegative, lastNegativeFormula(rows.cumulative),
               monthsOwed(metrics.paybackMonth, metrics.paybackStep), asNumber(0));
        helper(lastNegativeDiscounted, lastNegativeFormula(rows.discountedCumulative),
               monthsOwed(metrics.discountedPaybackMonth, metrics.discountedPaybackStep), asNumber(0));
        const std::string count = irrCells(lane == 1).count;
        const Place status = stepPlace(irrStatus, lane);
        constexpr std::array<std::string_view, 3> names{"none", "unique", "multiple"};
        sheet_.textFormula(status, "=IF(" + count + "=0,\"none\",IF(" + count + "=1,\"unique\",\"multiple\"))",
                           names[static_cast<std::size_t>(metrics.irrStatus)], Role::helper);
        book_.define(lane ? "cash_metric.irr_status" : "metric.irr_status", sheet_, status);
    }

    double monthsOwed(const std::optional<double>& month, const std::optional<PaybackStep>& step) const {
        if (!month) return months_.lastMonth + 1;
        return step ? step->month + 1 : 0;
    }

    // Reasons -------------------------------------------------------------------------------------------------------

    void writeReason(const MetricRow& metric, std::size_t lane, const Metrics& metrics) {
        const Place place{metricPlace(metric.key, lane).row, static_cast<std::uint16_t>(firstReason + lane)};
        const std::string value = relativeName(metricPlace(metric.key, lane));
        const bool isDefined = metric.value(metrics).has_value();
        if (metric.key == "irr") {
            const std::string none(book_.word({"그런 이율 없음", "no such rate"}));
            const std::string many(book_.word({"그런 이율이 여럿", "several rates"}));
            sheet_.textFormula(place,
                               "=IF(ISNUMBER(" + value + "),\"\",IF(" + irrCells(lane == 1).count + "=0,\"" + none +
                                   "\",\"" + many + "\"))",
                               isDefined                              ? ""
                               : metrics.irrStatus == IrrResult::none ? none
                                                                      : many,
                               Role::noteLine);
            return;
        }
        for (const Reason& reason : reasons) {
            if (reason.key != metric.key) continue;
            const std::string words(book_.word(reason.words));
            sheet_.textFormula(place, "=IF(ISNUMBER(" + value + "),\"\",\"" + words + "\")", isDefined ? "" : words,
                               Role::noteLine);
        }
    }

    const YearSheet& in_;
    Book& book_;
    Sheet& sheet_;
    const MonthCells& months_;
    YearCells& cells_;
    std::uint32_t first_;  ///< row of the first metric
};

}  // namespace

std::uint32_t writeMetrics(const YearSheet& years, std::uint32_t row, YearCells& cells) {
    return MetricBlock(years, row, cells).write();
}

}  // namespace jupan::workbook
