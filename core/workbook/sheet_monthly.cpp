// The sheet Monthly: flows month by month, first the results, then the lines, then the steps to them.
#include "core/finance/discounting.h"
#include "core/finance/npv.h"
#include "core/finance/payback.h"
#include "core/workbook/cash_flows.h"
#include "core/workbook/choice_words.h"
#include "core/workbook/formula_text.h"
#include "core/workbook/month_plan.h"

namespace jupan::workbook {
namespace {

using Columns = MonthColumns;
using Rows = MonthRows;

/// One lane's rows of results.
struct FlowRows {
    std::uint32_t benefit, net, cumulative, discounted, discountedCumulative;
};

class Monthly {
public:
    explicit Monthly(const MonthPlan& plan)
        : plan_(plan), grid_(plan.grid), book_(plan.grid.book()), sheet_(plan.grid.sheet()) {}

    void write() {
        writeHead();
        writeBenefitRows(plan_);
        writeCostRows(plan_);
        writeTotals();
        writeHeadings();
        writeLayout();
    }

private:
    int last() const { return grid_.lastMonth(); }

    void writeHead() {
        sheet_.title(
            {"월별", "Monthly"},
            {"0개월차는 출시 전입니다. 금액은 프로젝트 통화이며 검은 값은 모두 수식입니다.",
             "Month 0 is before launch. Money is in the project's currency; every black figure is a formula."});
        std::vector<std::string> headings;
        for (const TwoWords& word :
             std::initializer_list<TwoWords>{{"항목", "Line"},
                                             {"구분", "Lane / category"},
                                             {"내용", "What"},
                                             {"가치 축 / 작업 단위 번호", "Axis / work unit no."},
                                             {"기준 금액", "At full use"},
                                             {"합계", "Total"},
                                             {"현재가치", "Present value"}})
            headings.emplace_back(book_.word(word));
        sheet_.headings(Rows::heading, headings, Columns::base);
        const Settings& settings = plan_.project.settings;
        std::vector<double> numbers, years, active;
        for (int m = 0; m <= last(); ++m) {
            const auto column = static_cast<std::uint16_t>(Columns::first + m);
            sheet_.number({Rows::heading, column}, m, asNumber(0), Role::numberHeading);
            sheet_.text({Rows::date, column}, toText(addMonths(settings.start, m - 1)), Role::numberHeading);
            years.push_back((m + 11) / 12);
            active.push_back(m <= settings.horizonMonths ? 1 : 0);
        }
        for (std::uint16_t column = 0; column < Columns::first; ++column)
            sheet_.text({Rows::date, column}, "", Role::heading);
        label(Rows::date, {"달", "Calendar month"}, Role::heading);
        label(Rows::year, {"사업 연도 (0은 초기)", "Project year (0: initial)"});
        grid_.row(
            Rows::year, [](const MonthColumn& month) { return "ROUNDUP(" + month.number() + "/12,0)"; }, years,
            asNumber(0), Role::helper);
        label(Rows::active, {"계획 기간 안 (1)", "Within the plan (1)"});
        const std::string horizon = plan_.live("project.horizon_months");
        grid_.row(
            Rows::active, [&](const MonthColumn& month) { return "IF(" + month.number() + "<=" + horizon + ",1,0)"; },
            active, asNumber(0), Role::helper);
        writeFactors();
    }

    void writeFactors() {
        const Settings& settings = plan_.project.settings;
        grid_.factors = discountFactors(last(), settings.discountRate, settings.discounting);
        const std::string when = plan_.live("project.discounting");
        const auto is = [&](Discounting choice) { return when + "=" + textConstant(book_.word(choiceWords(choice))); };
        label(Rows::factor, {"할인 계수", "Discount factor"});
        grid_.row(
            Rows::factor,
            [&](const MonthColumn& month) {
                const std::string year = month.at(Rows::year);
                return "IF(" + month.number() + "=0,1,(1+" + plan_.live("project.discount_rate") + ")^(-IF(" +
                       is(Discounting::yearEnd) + "," + year + ",IF(" + is(Discounting::midYear) + "," + year +
                       "-0.5," + month.number() + "/12))))";
            },
            grid_.factors, asNumber(4), Role::helper);
    }

    void label(std::uint32_t row, TwoWords words, Role role = Role::helper) {
        sheet_.words({row, Columns::name}, words, role);
    }

    /// "SUM(H28:H30)", or 0 where there are no such rows.
    static std::string sumOf(const MonthColumn& month, std::uint32_t first, std::size_t count) {
        if (count == 0) return "0";
        return "SUM(" + MonthGrid::column(month, first, first + static_cast<std::uint32_t>(count) - 1) + ")";
    }

    void writeTotals() {
        const Results& results = plan_.source.results;
        const MonthlySeries& months = results.months;
        const std::size_t kpis = plan_.project.kpis.size(), costs = results.costs.size();
        label(Rows::benefit, {"편익", "Benefit"}, Role::strong);
        grid_.money(
            Rows::benefit, [&](const MonthColumn& month) { return sumOf(month, plan_.layout.firstKpi, kpis); },
            months.benefit, Role::strong);
        std::vector<double> subtotal(months.cost.size(), 0.0), contingency;
        for (const ItemFigures& line : results.costs)
            for (std::size_t m = 0; m < subtotal.size(); ++m) subtotal[m] += line.months[m];
        for (const double cost : subtotal) contingency.push_back(cost * plan_.project.settings.contingency);
        label(Rows::subtotal, {"비용 (예비비 제외)", "Cost before contingency"}, Role::plain);
        grid_.money(
            Rows::subtotal, [&](const MonthColumn& month) { return sumOf(month, plan_.layout.firstCost, costs); },
            subtotal);
        label(Rows::contingency, {"예비비", "Contingency"}, Role::plain);
        grid_.money(
            Rows::contingency,
            [&](const MonthColumn& month) {
                return month.at(Rows::subtotal) + "*" + plan_.live("project.contingency");
            },
            contingency);
        label(Rows::cost, {"비용", "Cost"}, Role::strong);
        grid_.money(
            Rows::cost,
            [&](const MonthColumn& month) { return month.at(Rows::subtotal) + "+" + month.at(Rows::contingency); },
            months.cost, Role::strong);
        writeFlows({Rows::benefit, Rows::net, Rows::cumulative, Rows::discounted, Rows::discountedCumulative},
                   months.net);
        writeCashBenefit();
    }

    void writeCashBenefit() {
        const Results& results = plan_.source.results;
        std::vector<double> benefit(results.months.benefit.size(), 0.0);
        for (std::size_t k = 0; k < results.kpis.size(); ++k)
            for (std::size_t m = 0; laneOf(plan_.project.kpis[k]) == Lane::cash && m < benefit.size(); ++m)
                benefit[m] += results.kpis[k].months[m];
        const auto kpis = static_cast<std::uint32_t>(results.kpis.size());
        const std::uint32_t first = plan_.layout.firstKpi, end = first + kpis - 1;
        const std::string lanes = fixedName({first, Columns::group}) + ":" + fixedName({end, Columns::group});
        const std::string cash = textConstant(book_.word(choiceWords(Lane::cash)));
        label(Rows::cashBenefit, {"현금 편익", "Cash benefit"}, Role::strong);
        grid_.money(
            Rows::cashBenefit,
            [&](const MonthColumn& month) {
                if (kpis == 0) return std::string("0");
                return "SUMIF(" + lanes + "," + cash + "," + MonthGrid::column(month, first, end) + ")";
            },
            benefit, Role::strong);
        writeFlows({Rows::cashBenefit, Rows::cashNet, Rows::cashCumulative, Rows::cashDiscounted,
                    Rows::cashDiscountedCumulative},
                   cashNet(results));
    }

    /// Net, cumulative and discounted rows of one lane. `net`: 0..H.
    void writeFlows(const FlowRows& rows, const std::vector<double>& net) {
        const std::vector<double> discounted = discountedFlows(net, grid_.factors);
        label(rows.net, {"순편익", "Net benefit"}, Role::total);
        for (std::uint16_t column = Columns::group; column < Columns::total; ++column)
            sheet_.text({rows.net, column}, "", Role::total);
        grid_.money(
            rows.net, [&](const MonthColumn& month) { return month.at(rows.benefit) + "-" + month.at(Rows::cost); },
            net, Role::total);
        const auto cumulate = [&](std::uint32_t of, std::uint32_t into, const std::vector<double>& flows) {
            grid_.row(
                into,
                [&](const MonthColumn& month) {
                    return month.month == 0 ? month.at(of) : month.before(into) + "+" + month.at(of);
                },
                cumulativeFlows(flows), book_.money(), Role::plain, true);
        };
        label(rows.cumulative, {"누적 순편익", "Cumulative net benefit"}, Role::plain);
        cumulate(rows.net, rows.cumulative, net);
        label(rows.discounted, {"할인한 순편익", "Discounted net benefit"}, Role::plain);
        grid_.row(
            rows.discounted,
            [&](const MonthColumn& month) { return month.at(rows.net) + "*" + month.at(Rows::factor); }, discounted,
            book_.money());
        label(rows.discountedCumulative, {"할인한 누적 순편익", "Cumulative, discounted"}, Role::plain);
        cumulate(rows.discounted, rows.discountedCumulative, discounted);
    }

    void section(std::uint32_t row, TwoWords words) { sheet_.words({row, Columns::name}, words, Role::section); }

    void writeHeadings() {
        section(Rows::benefit - 1, {"결과: 전체 편익", "Results: all benefits"});
        section(Rows::cashBenefit - 1, {"결과: 현금 기준", "Results: cash lane"});
        section(Rows::kpis, {"편익 항목", "Benefits"});
        section(plan_.layout.costHeading, {"비용 항목 (예비비 제외)", "Costs, before contingency"});
        section(plan_.layout.stepHeading, {"계산 과정", "Steps of the calculation"});
    }

    void writeLayout() {
        sheet_.width(Columns::name, Columns::name, 30);
        sheet_.width(Columns::group, Columns::group, 16);
        sheet_.width(Columns::detail, Columns::detail, 22);
        sheet_.width(Columns::axis, Columns::axis, 14);
        sheet_.width(Columns::base, Columns::presentValue, 14);
        sheet_.width(Columns::first, grid_.lastColumn(), 12);
        if (plan_.layout.lastStep >= plan_.layout.firstStep)
            sheet_.group(plan_.layout.firstStep, plan_.layout.lastStep, false);
        sheet_.freeze({Rows::date + 1, Columns::name + 1});
        constexpr int monthsOnAPage = 12;
        sheet_.printOn(static_cast<std::uint16_t>(1 + (last() + monthsOnAPage) / monthsOnAPage), Rows::heading, 1);
    }

    const MonthPlan& plan_;
    MonthGrid& grid_;
    Book& book_;
    Sheet& sheet_;
};

MonthCells cellsOf(const MonthPlan& plan) {
    MonthCells cells;
    cells.sheet = &plan.grid.sheet();
    cells.lastMonth = plan.grid.lastMonth();
    cells.firstColumn = Columns::first;
    cells.lastColumn = plan.grid.lastColumn();
    cells.headingRow = Rows::heading;
    cells.dateRow = Rows::date;
    cells.yearRow = Rows::year;
    cells.activeRow = Rows::active;
    cells.factorRow = Rows::factor;
    cells.benefit = Rows::benefit;
    cells.cost = Rows::cost;
    cells.net = Rows::net;
    cells.cumulative = Rows::cumulative;
    cells.discounted = Rows::discounted;
    cells.discountedCumulative = Rows::discountedCumulative;
    cells.cashBenefit = Rows::cashBenefit;
    cells.cashNet = Rows::cashNet;
    cells.cashCumulative = Rows::cashCumulative;
    cells.cashDiscounted = Rows::cashDiscounted;
    cells.cashDiscountedCumulative = Rows::cashDiscountedCumulative;
    cells.subtotal = Rows::subtotal;
    cells.contingency = Rows::contingency;
    cells.firstKpi = plan.layout.firstKpi;
    cells.firstCost = plan.layout.firstCost;
    cells.volumes = plan.layout.volume;
    cells.groupColumn = Columns::group;
    cells.axisColumn = Columns::axis;
    cells.totalColumn = Columns::total;
    cells.pvColumn = Columns::presentValue;
    return cells;
}

}  // namespace

MonthCells writeMonthly(Book& book, const SheetSource& source, const InputCells& inputs) {
    const Project& project = source.plan.project;
    Sheet& sheet = book.addSheet({"월별", "Monthly"});
    MonthGrid grid(book, sheet, inputs.lastMonth);
    const MonthLayout layout = layoutOf(project);
    const Lookup lookup(project);
    const MonthPlan plan{source, project, inputs, layout, lookup, grid};
    Monthly(plan).write();
    return cellsOf(plan);
}

}  // namespace jupan::workbook
