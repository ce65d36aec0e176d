#include "core/workbook/ladder_table.h"

#include <array>

#include "core/engine/month_cost.h"

namespace jupan::workbook {
namespace {

/// Columns of the table.
enum Column : std::uint16_t {
    workloadColumn,
    ladderColumn,
    modelColumn,
    monthColumn,
    shareColumn,
    inForceColumn,
    longColumn,
    inputColumn,
    cachedColumn,
    outputColumn,
    batchInputColumn,
    batchOutputColumn,
    standardColumn,
    batchColumn,
    rateColumn,
    unitColumn,
    checkColumn
};

/// One model of one stage of a ladder.
struct LadderRow {
    const Workload* load;  ///< as the plan has it
    std::size_t scenario;  ///< whose ladder: 0 the base project's
    const Stage* stage;
    const MixShare* part;
    bool firstOfStage;
};

class LadderTable {
public:
    LadderTable(const InputSheet& in, InputCells& cells)
        : in_(in), book_(in.book), sheet_(in.sheet), cells_(cells), lookup_(in.source.plan.project) {}

    std::uint32_t write(std::uint32_t row) {
        writeHeadings(row++);
        const Project& base = in_.source.project;
        for (std::size_t i = 0; i < base.workloads.size(); ++i) {
            const std::uint32_t first = row;
            for (const LadderRow& line : rowsOf(base.workloads[i], in_.source.plan.project.workloads[i]))
                writeRow(row++, line);
            const auto range = [&](Column column) { return sheet_.reference({first, column}, {row - 1, column}); };
            cells_.ladders[base.workloads[i].id.text] = {range(inForceColumn), range(monthColumn), range(unitColumn)};
        }
        return row;
    }

private:
    void writeHeadings(std::uint32_t row) {
        const std::array<TwoWords, 17> words{{{"토큰 작업", "Token workload"},
                                              {"시나리오", "Scenario"},
                                              {"모델", "Model"},
                                              {"시작 월", "From month"},
                                              {"요청 비율", "Share of requests"},
                                              {"적용", "In force"},
                                              {"긴 입력", "Long context"},
                                              {"입력 단가", "Input price"},
                                              {"캐시 입력 단가", "Cached input price"},
                                              {"출력 단가", "Output price"},
                                              {"배치 입력 단가", "Batch input price"},
                                              {"배치 출력 단가", "Batch output price"},
                                              {"즉시 요청 1회", "One live request"},
                                              {"배치 요청 1회", "One batch request"},
                                              {"환율", "Exchange rate"},
                                              {"요청 1회의 비용 (비율 반영)", "Cost of a request × share"},
                                              {"비율 합계 확인", "Shares add up"}}};
        std::vector<std::string> texts;
        for (const TwoWords& word : words) texts.emplace_back(book_.word(word));
        sheet_.headings(row, texts, monthColumn);
    }

    static void addLadder(std::vector<LadderRow>& rows, const Workload& load, std::size_t scenario,
                          const std::vector<Stage>& stages) {
        for (const Stage& stage : stages)
            for (const MixShare& part : stage.mix)
                rows.push_back({&load, scenario, &stage, &part, &part == stage.mix.data()});
    }

    std::vector<LadderRow> rowsOf(const Workload& base, const Workload& plan) {
        std::vector<LadderRow> rows;
        otherLadders_.clear();
        addLadder(rows, plan, 0, base.stages);
        for (std::size_t s = 1; s < in_.scenarios.size(); ++s)
            for (const ScenarioLadder& ladder : in_.scenarios[s].scenario->ladders)
                if (ladder.workload.text == base.id.text) {
                    addLadder(rows, plan, s, ladder.stages);
                    otherLadders_.push_back(s);
                }
        return rows;
    }

    std::string inForce(const LadderRow& line) const {
        if (line.scenario > 0) return "=IF(" + in_.chosen + "=" + std::to_string(line.scenario) + ",1,0)";
        if (otherLadders_.empty()) return "=1";
        std::string others;
        for (const std::size_t scenario : otherLadders_)
            others += (others.empty() ? "" : "+") + ("(" + in_.chosen + "=" + std::to_string(scenario) + ")");
        return "=IF(" + others + ">0,0,1)";
    }

    bool isInForce(const LadderRow& line) const {
        if (line.scenario > 0) return line.scenario == in_.chosenIndex;
        for (const std::size_t scenario : otherLadders_)
            if (scenario == in_.chosenIndex) return false;
        return true;
    }

    void writeRow(std::uint32_t row, const LadderRow& line) {
        const Model& model = lookup_.model(line.part->model.text);
        const MixTerm term = mixTerm(*line.part, *line.load, lookup_);
        sheet_.text({row, workloadColumn}, line.load->name);
        sheet_.text({row, ladderColumn}, in_.scenarios[line.scenario].label, Role::helper);
        sheet_.text({row, modelColumn}, model.name);
        writeStage(row, line);
        sheet_.formula({row, inForceColumn}, inForce(line), isInForce(line) ? 1 : 0, asNumber(0), Role::helper);
        writePrices(row, line, model, term);
        writeRequest(row, line, model, term);
    }

    /// Month and share may be changed. A stage of several models has its month in the first row.
    void writeStage(std::uint32_t row, const LadderRow& line) {
        const Place month{row, monthColumn}, share{row, shareColumn};
        if (line.firstOfStage) {
            stageRow_ = row;
            sheet_.number(month, line.stage->fromMonth, asNumber(0), Role::input);
            sheet_.allow(month, month, Range::operationMonth);
        } else {
            sheet_.formula(month, "=" + relativeName({stageRow_, monthColumn}), line.stage->fromMonth, asNumber(0));
        }
        sheet_.number(share, line.part->share, inputLook(Unit::share, line.part->share), Role::input);
        sheet_.allow(share, share, Range::share);
        if (&line.stage->mix.back() != line.part) return;
        const std::string sum =
            "SUM(" + relativeName({stageRow_, shareColumn}) + ":" + relativeName({row, shareColumn}) + ")";
        const std::string wrong(book_.word({"100 %가 아님", "not 100 %"}));
        sheet_.textFormula({row, checkColumn}, "=IF(ABS(" + sum + "-1)<=0.000000001,\"\",\"" + wrong + "\")", "",
                           Role::strong);
    }

    void writePrices(std::uint32_t row, const LadderRow& line, const Model& model, const MixTerm& term) {
        const std::string path = "model." + model.id.text + ".";
        const auto live = [&](std::string_view field) { return cells_.at(path + std::string(field)).reference; };
        const auto here = [&](Column column) { return relativeName({row, column}); };
        const auto price = [&](Column column, const std::string& formula, double value) {
            sheet_.formula({row, column}, "=" + formula, value, inputLook(Unit::moneyPerMillion, value), Role::helper);
        };
        const std::string tokens = loadCell(line, "input_tokens");
        const bool hasLong = model.price.longContext.has_value();
        sheet_.formula({row, longColumn}, hasLong ? "=IF(" + tokens + ">" + live("long_context.above") + ",1,0)" : "=0",
                       term.request.longContext ? 1 : 0, asNumber(0), Role::helper);
        const auto inForce = [&](std::string_view field) {
            if (!hasLong) return live(field);
            return "IF(" + here(longColumn) + "=1," + live("long_context." + std::string(field)) + "," + live(field) +
                   ")";
        };
        /// A given price moves in proportion to the long-context price; an absent one follows it (core/README.md, 7).
        const auto following = [&](std::string_view field, std::string_view base, Column inForceAt,
                                   const std::string& otherwise) {
            return "IF(ISNUMBER(" + live(field) + ")," + live(field) + "*IF(" + live(base) + "=0,1," + here(inForceAt) +
                   "/" + live(base) + ")," + otherwise + ")";
        };
        const TokenPrices& each = term.request.prices;
        price(inputColumn, inForce("input"), each.input);
        price(cachedColumn, following("cached_input", "input", inputColumn, here(inputColumn)), each.cachedInput);
        price(outputColumn, inForce("output"), each.output);
        price(batchInputColumn, following("batch_input", "input", inputColumn, here(inputColumn) + "/2"),
              each.batchInput);
        price(batchOutputColumn, following("batch_output", "output", outputColumn, here(outputColumn) + "/2"),
              each.batchOutput);
    }

    std::string loadCell(const LadderRow& line, std::string_view field) const {
        return cells_.at("workload." + line.load->id.text + "." + std::string(field)).reference;
    }

    void writeRequest(std::uint32_t row, const LadderRow& line, const Model& model, const MixTerm& term) {
        const auto here = [&](Column column) { return relativeName({row, column}); };
        const auto figure = [&](Column column, const std::string& formula, double value) {
            sheet_.formula({row, column}, "=" + formula, value, inputLook(Unit::none, value), Role::helper);
        };
        const std::string input = loadCell(line, "input_tokens"), output = loadCell(line, "output_tokens"),
                          cached = loadCell(line, "cached_share"), batch = loadCell(line, "batch_share");
        figure(standardColumn,
               "(" + input + "*((1-" + cached + ")*" + here(inputColumn) + "+" + cached + "*" + here(cachedColumn) +
                   ")+" + output + "*" + here(outputColumn) + ")/1000000",
               term.request.standard);
        figure(batchColumn,
               "(" + input + "*" + here(batchInputColumn) + "+" + output + "*" + here(batchOutputColumn) + ")/1000000",
               term.request.batch);
        const bool foreign = model.currency != in_.source.project.settings.currency;
        figure(rateColumn, foreign ? cells_.at("fx." + model.currency.code).reference : "1", term.exchangeRate);
        figure(unitColumn,
               here(shareColumn) + "*((1-" + batch + ")*" + here(standardColumn) + "+" + batch + "*" +
                   here(batchColumn) + ")*" + here(rateColumn),
               term.unitCost);
    }

    const InputSheet& in_;
    Book& book_;
    Sheet& sheet_;
    InputCells& cells_;
    Lookup lookup_;
    std::vector<std::size_t> otherLadders_;  ///< scenarios with a ladder for the workload being written
    std::uint32_t stageRow_ = 0;             ///< where the stage being written begins
};

}  // namespace

std::uint32_t writeLadderTable(const InputSheet& table, std::uint32_t row, InputCells& cells) {
    return LadderTable(table, cells).write(row);
}

}  // namespace jupan::workbook
