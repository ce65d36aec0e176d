// Cost lines by month and the steps to them: requests, the stage in force, the cost of a request (model.md §4).
#include <algorithm>

#include "core/engine/lines.h"
#include "core/engine/month_cost.h"
#include "core/workbook/choice_words.h"
#include "core/workbook/formula_text.h"
#include "core/workbook/month_plan.h"

namespace jupan::workbook {
namespace {

using Columns = MonthColumns;

class CostRows {
public:
    explicit CostRows(const MonthPlan& plan)
        : plan_(plan),
          grid_(plan.grid),
          book_(plan.grid.book()),
          sheet_(plan.grid.sheet()),
          row_(plan.layout.firstCost) {}

    void write() {
        for (const Workload& load : plan_.project.workloads) writeWorkload(load);
        for (const Seat& seat : plan_.project.seats)
            writeLine(seat.name, {"좌석", "Seats"}, [&](const MonthColumn& month) { return seatFormula(seat, month); });
        for (const Cost& cost : plan_.project.costs)
            writeLine(cost.name, choiceWords(cost.kind),
                      [&](const MonthColumn& month) { return itemFormula(cost, month); });
    }

private:
    void writeLine(std::string_view name, TwoWords detail, const MonthGrid::Formula& formula) {
        const std::size_t index = row_ - plan_.layout.firstCost;
        sheet_.text({row_, Columns::name}, name);
        sheet_.words({row_, Columns::group}, choiceWords(costLineCategory(plan_.project, index)));
        sheet_.words({row_, Columns::detail}, detail);
        grid_.money(
            row_,
            [&](const MonthColumn& month) {
                return month.at(MonthRows::active) + "*" + plan_.inputs.costFactor.reference + "*" + formula(month);
            },
            plan_.source.results.costs[index].months);
        ++row_;
    }

    // Token workloads -----------------------------------------------------------------------------------------------

    std::uint32_t stepRow(const Workload& load, LoadStep step) const {
        return plan_.layout.load.at(load.id.text) + static_cast<std::uint32_t>(step);
    }

    std::string loadCell(const Workload& load, std::string_view field) const {
        return plan_.live("workload." + load.id.text + "." + std::string(field));
    }

    void writeWorkload(const Workload& load) {
        writeSteps(load);
        if (load.workUnit) {
            const auto& units = plan_.project.workUnits;
            const auto unit = std::find_if(units.begin(), units.end(),
                                           [&](const WorkUnit& each) { return each.id.text == load.workUnit->text; });
            sheet_.number({row_, Columns::axis}, static_cast<double>(unit - units.begin() + 1), asNumber(0),
                          Role::helper);
        }
        writeLine(load.name, {"토큰 작업", "Token workload"}, [&](const MonthColumn& month) {
            return month.at(stepRow(load, LoadStep::requests)) + "*(1+" + loadCell(load, "retry_rate") + ")*" +
                   month.at(stepRow(load, LoadStep::unitCost)) + "*" + month.growth(loadCell(load, "price_change")) +
                   "*(1+" + loadCell(load, "tax_rate") + ")";
        });
    }

    void writeStep(const Workload& load, LoadStep step, TwoWords detail, const MonthGrid::Formula& formula,
                   const std::vector<double>& values, NumberLook look) {
        const std::uint32_t row = stepRow(load, step);
        sheet_.text({row, Columns::name}, load.name, Role::helper);
        sheet_.words({row, Columns::detail}, detail, Role::helper);
        grid_.row(row, formula, values, look, Role::helper);
    }

    /// The terms of every month up to the longest horizon; month 0 is empty.
    struct Terms {
        std::vector<double> adoption{0}, requests{0}, stage{0}, unitCost{0};
    };

    Terms termsOf(const Workload& load) const {
        Workload closed = load;
        closed.adoption = withEnd(load.adoption, plan_.project.settings.horizonMonths);
        const WorkUnit* unit = plan_.lookup.workUnit(load.workUnit);
        Terms terms;
        for (int m = 1; m <= grid_.lastMonth(); ++m) {
            const Stage& stage = stageAt(load.stages, m);
            const WorkloadMonth month = workloadMonth(closed, unit, unitCost(stage, load, plan_.lookup), m);
            terms.adoption.push_back(month.adoption);
            terms.requests.push_back(month.requests);
            terms.stage.push_back(stage.fromMonth);
            terms.unitCost.push_back(month.unitCost);
        }
        return terms;
    }

    std::string requestsFormula(const Workload& load, const MonthColumn& month) const {
        const std::string adoption = "*" + month.at(stepRow(load, LoadStep::adoption));
        if (load.requestsPerItem)
            return loadCell(load, "requests_per_item") + "*" + month.at(plan_.layout.volume.at(load.workUnit->text)) +
                   adoption;
        return loadCell(load, "requests_per_month") + "*" + month.growth(loadCell(load, "growth")) + adoption;
    }

    void writeSteps(const Workload& load) {
        const Terms terms = termsOf(load);
        const InputCells::Ladder& ladder = plan_.inputs.ladders.at(load.id.text);
        writeStep(
            load, LoadStep::adoption, {"정착률", "Adoption"},
            [&](const MonthColumn& month) { return adoptionFormula(plan_, "workload." + load.id.text, month); },
            terms.adoption, asPercent(1));
        writeStep(
            load, LoadStep::requests, {"요청 수 (재시도 제외)", "Requests, without retries"},
            [&](const MonthColumn& month) { return requestsFormula(load, month); }, terms.requests, asNumber(0));
        writeStep(
            load, LoadStep::stage, {"적용 단계의 시작 월", "Stage in force: from month"},
            [&](const MonthColumn& month) {
                return "SUMPRODUCT(MAX(" + ladder.inForce + "*(" + ladder.fromMonth + "<=" + month.number() + ")*" +
                       ladder.fromMonth + "))";
            },
            terms.stage, asNumber(0));
        const std::uint32_t stageRow = stepRow(load, LoadStep::stage);
        writeStep(
            load, LoadStep::unitCost, {"요청 1회의 비용", "Cost of a request"},
            [&](const MonthColumn& month) {
                return "SUMPRODUCT(" + ladder.inForce + "*(" + ladder.fromMonth + "=" + month.at(stageRow) + ")*" +
                       ladder.unitCost + ")";
            },
            terms.unitCost, asNumber(4));
    }

    // Seats and cost items ------------------------------------------------------------------------------------------

    /// "*rate" for an amount in a currency that is not the project's.
    std::string timesRate(const std::optional<Currency>& currency) const {
        if (!currency || *currency == plan_.project.settings.currency) return {};
        return "*" + plan_.live("fx." + currency->code);
    }

    std::string seatFormula(const Seat& seat, const MonthColumn& month) const {
        const auto live = [&](const char* field) { return plan_.live("seat." + seat.id.text + "." + field); };
        const std::string number = month.number(), start = live("start_month");
        const std::string last = "MIN(" + live("end_month") + "," + plan_.live("project.horizon_months") + ")";
        const std::string annual = live("billing") + "=" + textConstant(book_.word(choiceWords(Billing::annual)));
        return "IF(AND(" + number + ">=" + start + "," + number + "<=" + last + ",OR(NOT(" + annual + "),MOD(" +
               number + "-" + start + ",12)=0))," + live("seats") + "*MIN(1,(" + number + "-" + start + "+1)/MAX(" +
               live("ramp_months") + ",1))*" + live("price_per_month") + "*" + month.growth(live("escalation")) +
               timesRate(seat.currency) + "*IF(" + annual + ",MIN(12," + last + "-" + number + "+1),1),0)";
    }

    std::string itemFormula(const Cost& cost, const MonthColumn& month) const {
        const auto live = [&](const char* field) { return plan_.live("cost." + cost.id.text + "." + field); };
        const std::string number = month.number();
        if (cost.kind == CostKind::oneTime)
            return "IF(" + number + "=" + live("month") + "," + live("amount") + timesRate(cost.currency) + ",0)";
        const std::string amount =
            cost.kind == CostKind::labor ? live("fte") + "*" + live("monthly_cost") : live("amount");
        return "IF(AND(" + number + ">=" + live("start_month") + "," + number + "<=" + live("end_month") + ")," +
               amount + "*" + month.growth(live("escalation")) + timesRate(cost.currency) + ",0)";
    }

    const MonthPlan& plan_;
    MonthGrid& grid_;
    Book& book_;
    Sheet& sheet_;
    std::uint32_t row_;
};

}  // namespace

void writeCostRows(const MonthPlan& plan) {
    CostRows(plan).write();
}

}  // namespace jupan::workbook
