// The sheet Inputs: what may be changed, the scenario in force, ladders and data quality.
#include <algorithm>

#include "core/workbook/input_table.h"
#include "core/workbook/ladder_table.h"
#include "core/workbook/quality_table.h"
#include "core/workbook/sheets.h"

namespace jupan::workbook {
namespace {

using Columns = InputColumns;

/// Where the scenario is chosen; the table's heading follows below the scenarios' names.
constexpr std::uint32_t selectorRow = 2;
constexpr std::uint32_t headingRow = 4;

int longestHorizon(const std::vector<ScenarioColumn>& scenarios) {
    int longest = 0;
    for (const ScenarioColumn& scenario : scenarios) longest = std::max(longest, scenario.horizonMonths);
    return longest;
}

void setWidths(Sheet& sheet, std::size_t scenarios) {
    sheet.width(Columns::entity, Columns::entity, 16);
    sheet.width(Columns::name, Columns::name, 22);
    sheet.width(Columns::label, Columns::label, 26);
    sheet.width(Columns::value, Columns::source, 14);
    const auto path = static_cast<std::uint16_t>(Columns::firstScenario + scenarios - 1);
    if (path > Columns::firstScenario) sheet.width(Columns::firstScenario, path - 1, 14);
    sheet.width(path, path, 34);
}

/// The scenarios that the selector offers, below the tables, by number: base is 0.
std::string writeScenarioList(const InputSheet& table, std::uint32_t row) {
    Sheet& sheet = table.sheet;
    sheet.words({row++, 0}, {"시나리오 목록", "Scenarios"}, Role::section);
    const std::uint32_t first = row;
    for (const ScenarioColumn& scenario : table.scenarios) {
        sheet.text({row, 0}, scenario.label);
        sheet.text({row++, 1}, scenario.scenario ? scenario.scenario->name : "");
    }
    return fixedName({first, 0}) + ":" + fixedName({row - 1, 0});
}

/// A rule holds 255 characters of words; longer lists it takes from the sheet. (libxlsxwriter 1.1.4 loses some bytes of
/// memory with each rule of that kind, so short lists do without.)
void allowScenarios(const InputSheet& table, Place selector, const std::string& list) {
    constexpr std::size_t longest = 255;
    std::vector<std::string> labels;
    std::size_t length = 0;
    for (const ScenarioColumn& scenario : table.scenarios) {
        labels.push_back(scenario.label);
        length += scenario.label.size() + 1;
    }
    if (length <= longest)
        table.sheet.allowChoices(selector, selector, labels);
    else
        table.sheet.allowListed(selector, selector, list);
}

void writeSelector(const InputSheet& table, const std::string& list) {
    Sheet& sheet = table.sheet;
    const Place selector{selectorRow, Columns::value};
    sheet.words({selectorRow, Columns::entity}, {"시나리오 선택", "Scenario"}, Role::strong);
    sheet.words({selectorRow, Columns::name},
                {"목록에서 고르면 모든 시트의 수식이 그 시나리오로 다시 계산됩니다.",
                 "Choose from the list: every formula of the workbook follows."},
                Role::noteLine);
    sheet.text(selector, table.scenarios[table.chosenIndex].label, Role::input);
    allowScenarios(table, selector, list);
    table.book.define("scenario", sheet, selector);
    sheet.formula({selectorRow, Columns::live}, "=IFERROR(MATCH(" + fixedName(selector) + "," + list + ",0)-1,0)",
                  static_cast<double>(table.chosenIndex), asNumber(0), Role::helper);
}

std::uint32_t writeNotes(Sheet& sheet, std::uint32_t row, bool hasEnds) {
    constexpr TwoWords horizon{
        "계획 기간은 이 파일에 있는 월 수까지만 늘리거나 줄일 수 있습니다. 더 긴 기간은 프로그램에서 바꿉니다.",
        "The length of the plan can be changed up to the months of this file; the program makes longer ones."};
    constexpr TwoWords ends{
        "가장 나쁜 쪽·가장 좋은 쪽 시나리오의 열에는 프로그램이 고른 끝값이 있으며 입력을 바꾸어도 다시 고르지 "
        "않습니다.",
        "The columns of worst and best scenarios hold the ends that the program chose; they are not chosen anew."};
    constexpr TwoWords spread{
        "낮은 값, 높은 값, 분포는 시뮬레이션과 토네이도에 쓰인 값이며 이 파일의 수식에는 쓰이지 않습니다.",
        "Low, high and distribution went into the simulation and the tornado; no formula here uses them."};
    for (const TwoWords& note : {horizon, spread}) sheet.words({row++, 0}, note, Role::noteLine);
    if (hasEnds) sheet.words({row++, 0}, ends, Role::noteLine);
    return row;
}

}  // namespace

InputCells writeInputs(Book& book, const SheetSource& source) {
    Sheet& sheet = book.addSheet({"입력", "Inputs"});
    const std::vector<ScenarioColumn> scenarios = scenarioColumns(source.project, book.language());
    const InputSheet table{.book = book,
                           .sheet = sheet,
                           .source = source,
                           .scenarios = scenarios,
                           .chosen = fixedName({selectorRow, Columns::live}),
                           .chosenIndex = columnOf(scenarios, source.source.scenario),
                           .lastMonth = longestHorizon(scenarios)};
    InputCells cells;
    cells.sheet = &sheet;
    cells.scenario = {selectorRow, Columns::value};
    cells.lastMonth = table.lastMonth;
    setWidths(sheet, scenarios.size());
    sheet.title({"입력", "Inputs"},
                {"노란 칸의 파란 값을 바꾸면 월별·연도별 시트가 다시 계산됩니다. 비율은 %로 입력합니다.",
                 "Change the blue figures on yellow: Monthly and Years follow. Rates are entered as percent."});
    std::uint32_t row = writeInputTable(table, headingRow, cells) + 1;
    row = writeNotes(sheet, row,
                     std::any_of(scenarios.begin() + 1, scenarios.end(),
                                 [](const auto& column) { return column.scenario->mode != ScenarioMode::base; })) +
          1;
    if (!source.project.workloads.empty()) {
        sheet.words({row++, 0},
                    {"계단식 구성: 몇 월부터 어느 모델이 답하는지", "Ladders: which model answers from which month"},
                    Role::section);
        row = writeLadderTable(table, row, cells) + 1;
    }
    if (!source.project.dataSources.empty()) {
        sheet.words({row++, 0}, {"데이터 품질", "Data quality"}, Role::section);
        row = writeQualityTable(table, row, cells) + 1;
    }
    writeSelector(table, writeScenarioList(table, row));
    sheet.freeze({headingRow + 1, Columns::label + 1});
    sheet.printOn(1, headingRow);
    return cells;
}

}  // namespace jupan::workbook
