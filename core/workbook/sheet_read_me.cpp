// How to read the workbook: its sheets, colours, what is alive and what is not, and all defined names.
#include <array>

#include "core/workbook/choice_words.h"
#include "core/workbook/field_words.h"
#include "core/workbook/input_index.h"
#include "core/workbook/metric_words.h"
#include "core/workbook/sheets.h"
#include "core/workbook/units.h"

namespace jupan::workbook {
namespace {

constexpr std::uint16_t left = 0, middle = 1, right = 2, last = 3;

struct SheetWords {
    TwoWords name;
    TwoWords holds;
};

constexpr std::array<SheetWords, 10> sheets{{
    {{"입력", "Inputs"},
     {"모든 입력. 시나리오를 고르는 칸, 시나리오마다 바꾼 값, 지금 적용되는 값",
      "All inputs: the cell that chooses the scenario, what "
      "each scenario changes, and the values in force"}},
    {{"월별", "Monthly"},
     {"달마다의 편익, 비용, 순편익. 모두 수식", "Benefits, costs and net benefit by month; all formulas"}},
    {{"연도별", "Years"}, {"지표와 연도별 표, 차트. 모두 수식", "Metrics, yearly tables and charts; all formulas"}},
    {{"시나리오", "Scenarios"},
     {"시나리오 비교. 고른 시나리오의 열과 차이는 수식, 나머지는 값",
      "Scenarios compared: the chosen one and the differences are formulas, the others values"}},
    {{"토네이도", "Tornado"},
     {"입력값 하나씩의 영향. 결과는 값, 변동 폭과 비중은 수식",
      "Effect of each input: results are values, swings and shares formulas"}},
    {{"시뮬레이션", "Simulation"},
     {"결과의 분포, 확률, 정보의 가치. 모두 값", "Distribution, probabilities, value of information; all values"}},
    {{"예산-실적", "Budget-Actual"},
     {"예산, 실적, 예측은 값. 차이, 집행률, 합계는 수식",
      "Budget, actual and forecast are values; variance, utilisation and sums formulas"}},
    {{"가정", "Assumptions"},
     {"모든 입력과 그 근거. 값은 수식, 나머지는 값", "All inputs and where they come from: their values are formulas"}},
    {{"안내", "Read me"}, {"이 시트", "This sheet"}},
    {{"IRR", "IRR"},
     {"내부수익률이 몇 개인지 찾는 계산 과정", "Steps that find how many internal rates of return there are"}},
}};

constexpr std::array<TwoWords, 4> steps{{
    {"시나리오 바꾸기: 입력 시트의 시나리오 칸에서 이름을 고릅니다. 월별, 연도별과 시나리오 시트의 ‘지금 선택’ 열이 "
     "따라갑니다.",
     "To change the scenario, choose its name in the scenario cell of Inputs. Monthly, Years and the column “Chosen "
     "now” "
     "of Scenarios follow."},
    {"입력 바꾸기: 노란 칸의 값을 고칩니다. 고른 시나리오가 그 입력에 자기 값을 두면 그 값이 먼저입니다.",
     "To change an input, edit its yellow cell. Where the chosen scenario has a value of its own, that one counts."},
    {"계획 기간은 지금의 길이까지만 줄일 수 있습니다. 더 긴 계획은 프로그램에서 만듭니다.",
     "The plan may be made shorter here; a longer plan takes a new workbook from the program."},
    {"다른 파일에서 쓰기: 아래 이름으로 칸을 가리킵니다. 예: =metric_npv",
     "To use figures elsewhere, refer to cells by the names below, such as =metric_npv."},
}};

constexpr std::array<TwoWords, 4> notLive{{
    {"시나리오 열, 토네이도, 시뮬레이션은 입력을 여러 번 바꾸어 계산하는 것이어서 수식 하나로 쓸 수 없습니다. "
     "프로그램이 계산한 값입니다.",
     "Columns of scenarios, tornado and simulation come from many calculations with other inputs, which no formula can "
     "hold; they are values of the program."},
    {"‘가장 나쁜 쪽’, ‘가장 좋은 쪽’ 시나리오의 값은 이 파일을 만들 때 입력마다 정한 것입니다.",
     "What worst and best scenarios put in place of inputs was found when this file was made."},
    {"예산과 실적은 프로그램의 장부에서 온 값이고, 예측은 프로그램의 통계입니다.",
     "Budget and actual come from the program's ledger; forecasts are its statistics."},
    {"모델, 작업 단위, KPI, 비용 항목을 더하거나 빼는 것은 프로그램에서 합니다.",
     "Models, work units, KPIs and cost items are added and removed in the program."},
}};

constexpr std::array<TwoWords, 7> method{{
    {"0개월차는 출시 전이며 초기 비용이 들어갑니다. 1개월차가 운영의 첫 달입니다.",
     "Month 0 is before launch and holds initial costs; month 1 is the first of operation."},
    {"순편익은 편익에서 비용을 뺀 금액이고 ROI는 순편익 ÷ 비용의 비율입니다. 금액을 ROI라고 부르지 않습니다.",
     "Net benefit is an amount, benefit less cost. ROI is a ratio, net benefit ÷ cost. An amount is never called ROI."},
    {"여력은 아직 돈이 되지 않은 시간입니다. 현금 기준은 현금으로 들어오는 편익에서 모든 비용을 뺍니다.",
     "Capacity is time that is not money yet. The cash lane takes cash benefits and all costs."},
    {"한 작업 단위의 시간은 두 번 세지 않습니다. 넘치면 그 달의 시간 절감을 비례해서 줄입니다.",
     "No hour of a work unit counts twice: where KPIs claim more, they are cut in proportion in that month."},
    {"예비비는 모든 비용에 같은 비율로 더해지며 따로 한 줄로 보입니다.",
     "Contingency is added to every cost at one rate and shown as a line of its own."},
    {"내부수익률은 값이 하나일 때만 나옵니다. 없거나 여럿이면 빈 칸이고 이유가 옆에 있습니다.",
     "IRR stands only where there is exactly one; with none or several the cell is empty and the reason beside it."},
    {"구할 수 없는 지표는 빈 칸입니다. 0과 다릅니다.", "A metric that is undefined is empty, which is not 0."},
}};

class ReadMeSheet {
public:
    ReadMeSheet(Book& book, const SheetSource& source)
        : book_(book), source_(source), sheet_(book.addSheet({"안내", "Read me"})) {}

    void write() {
        sheet_.title({"안내", "Read me"});
        sheet_.width(left, left, 34);
        sheet_.width(middle, middle, 46);
        sheet_.width(right, right, 58);
        sheet_.width(last, last, 22);
        sheet_.printOn(1);
        writeProject();
        writeSheets();
        writeColours();
        list({"바꾸는 방법", "How to change things"}, steps);
        list({"수식이 아닌 값과 그 이유", "What is not live, and why"}, notLive);
        list({"계산 방법", "Method"}, method);
        writeWarnings();
        writeNames();
    }

private:
    std::string word(TwoWords two) const { return std::string(book_.word(two)); }

    void section(TwoWords words) {
        ++row_;
        sheet_.words({row_++, left}, words, Role::section);
    }

    template <std::size_t N>
    void list(TwoWords heading, const std::array<TwoWords, N>& lines) {
        section(heading);
        for (const TwoWords& line : lines) sheet_.words({row_++, left}, line);
    }

    void fact(TwoWords name, std::string_view text) {
        if (text.empty()) return;
        sheet_.words({row_, left}, name, Role::helper);
        sheet_.text({row_++, middle}, text);
    }

    std::string scenarioWords() const {
        for (const Scenario& scenario : source_.project.scenarios)
            if (scenario.id.text == source_.source.scenario) return scenario.name;
        return word({"기준", "Base"});
    }

    void writeProject() {
        const Settings& settings = source_.project.settings;
        fact({"프로젝트", "Project"}, settings.name);
        fact({"회사", "Company"}, settings.client);
        fact({"처음에 고른 시나리오", "Scenario at first"}, scenarioWords());
        const std::string money = unitText(Unit::money, book_.language(), book_.currency());
        fact({"통화와 단위", "Currency and unit"},
             money +
                 word({" (모든 금액, 1 단위). 비율과 연 증감률은 %로 보이며 칸에는 0.1이 10 %입니다.",
                       " (all amounts, in units of one). Shares and rates are shown as %; in the cell, 10 % is 0.1."}));
        fact({"운영 첫 달", "First month of operation"}, toText(settings.start));
        fact({"계획 기간(개월)", "Length of the plan (months)"}, std::to_string(settings.horizonMonths));
        if (source_.source.day) fact({"만든 날", "Made on"}, toText(*source_.source.day));
        fact({"만든 프로그램", "Made with"}, source_.source.program);
    }

    void writeSheets() {
        section({"시트", "Sheets"});
        for (const SheetWords& sheet : sheets) {
            sheet_.words({row_, left}, sheet.name, Role::strong);
            sheet_.words({row_++, middle}, sheet.holds);
        }
    }

    void writeColours() {
        section({"칸의 모양", "What cells look like"});
        const auto sample = [&](Role role, TwoWords words) {
            sheet_.number({row_, left}, 1234.0, asNumber(0), role);
            sheet_.words({row_++, middle}, words);
        };
        sample(Role::input, {"입력: 고칠 수 있는 칸", "Input: may be changed"});
        sample(Role::override,
               {"시나리오가 대신 쓰는 값: 고칠 수 있는 칸", "What a scenario puts in its place: may be changed"});
        sample(Role::plain,
               {"수식이나 프로그램의 값: 고치지 않습니다", "Formula or value of the program: leave as it is"});
        sample(Role::helper, {"계산 과정의 값", "Step on the way to a result"});
        sample(Role::total, {"합계", "Sum"});
    }

    // Warnings ------------------------------------------------------------------------------------------------------

    std::string warningText(const Warning& warning, const InputIndex& inputs) const {
        const std::string what = nameOf(warning.path, inputs);
        switch (warning.code) {
            case WarningCode::hoursClaimedTwice: {
                std::string kpis;
                for (const std::string& id : warning.ids)
                    for (const Kpi& kpi : source_.plan.project.kpis)
                        if (kpi.id.text == id) kpis += (kpis.empty() ? "" : ", ") + kpi.name;
                return what +
                       word({": 같은 시간이 두 번 이상 계산되어 한 번만 계산되도록 줄였습니다. KPI: ",
                             ": the same hours are claimed more than once; they were cut so that none counts twice. "
                             "KPIs: "}) +
                       kpis;
            }
            case WarningCode::beyondHorizon:
                return what +
                       word({": 계획 기간을 벗어난 달이므로 효과가 없습니다. 개월차: ",
                             ": lies beyond the end of the plan and has no effect. Month: "}) +
                       std::to_string(warning.month);
            case WarningCode::noEffect:
                break;
        }
        return what + word({": 결과에 영향을 주지 않습니다.", ": has no effect on the result."});
    }

    /// An entity ("work_unit.support") or a field of one.
    std::string nameOf(const std::string& path, const InputIndex& inputs) const {
        for (const InputBlock& block : inputs.blocks())
            for (const InputRow& row : block.rows)
                if (row.path.starts_with(path + ".")) return block.name;
        return inputs.words(path);
    }

    void writeWarnings() {
        section({"분석의 주의 사항", "Warnings of the analysis"});
        const std::vector<Warning>& warnings = source_.results.warnings;
        if (warnings.empty()) sheet_.words({row_++, left}, {"없습니다.", "None."});
        const InputIndex inputs(source_.plan.project, book_.language());
        for (const Warning& warning : warnings) sheet_.text({row_++, left}, warningText(warning, inputs));
    }

    // Names ---------------------------------------------------------------------------------------------------------

    std::string meaningOf(const DefinedName& name, const InputIndex& inputs) const {
        const auto metric = [&](std::string_view prefix, TwoWords lane) -> std::string {
            const MetricRow* row = findMetric(std::string_view(name.path).substr(prefix.size()));
            if (!row)
                return word({"IRR 상태: none 없음, unique 하나, multiple 여럿",
                             "IRR status: none, unique or multiple"}) +
                       word(lane);
            return word(row->words) + word(lane) + ": " + word(row->meaning);
        };
        if (name.path.starts_with("metric.")) return metric("metric.", {});
        if (name.path.starts_with("cash_metric.")) return metric("cash_metric.", {" (현금 기준)", " (cash lane)"});
        if (name.path == "scenario") return word({"고른 시나리오", "The chosen scenario"});
        const std::string known = inputs.words(name.path);
        return known == name.path ? otherWords(name.path) : known;
    }

    /// Cells of Inputs outside its main table: a scenario's factor, a score of a data source.
    std::string otherWords(const std::string& path) const {
        const auto first = path.find('.'), second = path.find('.', first + 1), end = path.rfind('.');
        if (first == path.npos || second == path.npos) return path;
        const std::string entity = path.substr(0, first), id = path.substr(first + 1, second - first - 1);
        const std::string field = word(fieldWords(entity, path.substr(end + 1)));
        for (const Scenario& scenario : source_.project.scenarios)
            if (entity == "scenario" && scenario.id.text == id) return scenario.name + " · " + field;
        for (const DataSource& data : source_.project.dataSources)
            if (entity == "data_source" && data.id.text == id)
                return data.name + " · " + (second == end ? "" : word({"가중치: ", "weight: "})) + field;
        return path;
    }

    void writeNames() {
        section({"이름이 있는 칸", "Defined names"});
        sheet_.headings(
            row_++, {word({"이름", "Name"}), word({"뜻", "Meaning"}), word({"경로", "Path"}), word({"칸", "Cell"})});
        const InputIndex inputs(source_.project, book_.language());
        for (const DefinedName& name : book_.names()) {
            sheet_.text({row_, left}, name.name);
            sheet_.text({row_, middle}, meaningOf(name, inputs));
            sheet_.text({row_, right}, name.path, Role::helper);
            sheet_.text({row_++, last}, name.reference, Role::helper);
        }
    }

    Book& book_;
    const SheetSource& source_;
    Sheet& sheet_;
    std::uint32_t row_ = 2;
};

}  // namespace

void writeReadMe(Book& book, const SheetSource& source) {
    ReadMeSheet(book, source).write();
}

}  // namespace jupan::workbook
