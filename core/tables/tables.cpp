#include "core/tables/tables.h"

#include <algorithm>
#include <array>

#include "core/tables/column_words.h"
#include "core/tables/table_makers.h"

namespace jupan {
namespace {

using namespace tables;

constexpr TableNeeds plan{};
constexpr TableNeeds simulation{.simulation = true};
constexpr TableNeeds spending{.spending = true};
constexpr TableNeeds gates{.gateFacts = true};
constexpr TableNeeds log{.log = true};

struct Entry {
    std::string_view name;
    MakeTable make;
    TableNeeds needs;
    std::string_view english;
    std::string_view korean;
};

/// In the order in which they are listed.
constexpr std::array entries{
    Entry{"years", yearsTable, plan, "Yearly table", "연도별 표"},
    Entry{"metrics", metricsTable, plan, "Metrics", "핵심 지표"},
    Entry{"months", monthsTable, plan, "Monthly flows", "월별 흐름"},
    Entry{"scenarios", scenariosTable, plan, "Scenarios", "시나리오 비교"},
    Entry{"scenario_changes", scenarioChangesTable, plan, "What scenarios change", "시나리오별 변경"},
    Entry{"kpis", kpisTable, plan, "Benefits by KPI", "KPI별 편익"},
    Entry{"kpi_months", kpiMonthsTable, plan, "Benefits by KPI and month", "KPI·월별 편익"},
    Entry{"axes", axesTable, plan, "Benefits by value axis", "가치 축별 편익"},
    Entry{"lanes", lanesTable, plan, "Benefits by lane", "현금·여력별 편익"},
    Entry{"costs", costsTable, plan, "Costs by line", "비용 항목별 비용"},
    Entry{"cost_months", costMonthsTable, plan, "Costs by line and month", "비용 항목·월별 비용"},
    Entry{"categories", categoriesTable, plan, "Costs by category and year", "비용 분류·연도별 비용"},
    Entry{"unit_costs", unitCostsTable, plan, "API cost per item", "작업 단위 건당 API 비용"},
    Entry{"request_costs", requestCostsTable, plan, "Cost per request", "요청당 비용"},
    Entry{"stages", stagesTable, plan, "Ladder of models", "모델 계단"},
    Entry{"models", modelsTable, plan, "Model prices", "모델 단가"},
    Entry{"tornado", tornadoTable, plan, "Tornado", "토네이도"},
    Entry{"spider", spiderTable, plan, "Spider", "스파이더"},
    Entry{"break_even", breakEvenTable, plan, "Break-even", "손익분기"},
    Entry{"data_table", dataTableTable, plan, "Data table", "데이터 표"},
    Entry{"cost_benefit_matrix", costBenefitMatrixTable, plan, "Cost-benefit matrix", "비용편익 매트릭스"},
    Entry{"simulation", simulationTable, simulation, "Simulation", "시뮬레이션"},
    Entry{"simulation_probabilities", probabilitiesTable, simulation, "Simulation: probabilities", "시뮬레이션: 확률"},
    Entry{"simulation_histogram", histogramTable, simulation, "Simulation: distributions", "시뮬레이션: 분포"},
    Entry{"simulation_fan", fanTable, simulation, "Simulation: cumulative net benefit by month",
          "시뮬레이션: 월별 누적 순편익"},
    Entry{"simulation_drivers", driversTable, simulation, "Simulation: drivers of NPV",
          "시뮬레이션: NPV를 움직이는 입력"},
    Entry{"value_of_information", valueOfInformationTable, simulation, "Value of information", "정보 가치"},
    Entry{"budget", budgetTable, plan, "Budget versions", "예산 버전"},
    Entry{"budget_months", budgetMonthsTable, spending, "Budget against actual by month", "월별 예산 대비 실적"},
    Entry{"forecast", forecastTable, spending, "Forecast", "예측"},
    Entry{"actuals_by_month", actualsByMonthTable, spending, "Actual charges by month", "월별 실적"},
    Entry{"actuals_by_day", actualsByDayTable, spending, "Actual charges by day", "일별 실적"},
    Entry{"spending_by_model", spendingByModelTable, spending, "Actual charges by model", "모델별 실적"},
    Entry{"anomalies", anomaliesTable, spending, "Anomalies", "이상 지출"},
    Entry{"alerts", alertsTable, spending, "Alerts", "알림"},
    Entry{"imports", importsTable, spending, "Imports", "가져온 파일"},
    Entry{focusTableName, focusOf, spending, "Actual charges as FOCUS", "실적(FOCUS 형식)"},
    Entry{"reallocations", reallocationsTable, plan, "Reallocations", "예산 재배분"},
    Entry{"move_suggestions", moveSuggestionsTable, spending, "Suggested reallocations", "재배분 제안"},
    Entry{"measured_benefits", measuredBenefitsTable, plan, "Measured benefits", "측정한 편익"},
    Entry{"item_counts", itemCountsTable, plan, "Items done", "처리 건수"},
    Entry{"invoices", invoicesTable, plan, "Invoices", "청구서"},
    Entry{"exchange_rates", exchangeRatesTable, plan, "Exchange rates", "환율"},
    Entry{"charge_rules", chargeRulesTable, plan, "Rules for charges", "지출 분류 규칙"},
    Entry{"budget_reviews", budgetReviewsTable, plan, "Budget reviews", "예산 검토"},
    Entry{"checklists", checklistsTable, plan, "Checklists", "체크리스트"},
    Entry{"readiness", readinessTable, plan, "Readiness by checklist", "체크리스트별 준비도"},
    Entry{"risks", risksTable, plan, "Risks", "위험 목록"},
    Entry{"roadmap", roadmapTable, plan, "Roadmap", "로드맵"},
    Entry{"gates", gatesTable, gates, "Gates", "게이트"},
    Entry{"gate_overrides", gateOverridesTable, plan, "Gates passed by decision", "게이트 예외 승인"},
    Entry{"data_sources", dataSourcesTable, plan, "Data sources", "데이터 소스"},
    Entry{"quality_rules", qualityRulesTable, plan, "Data quality rules", "데이터 품질 규칙"},
    Entry{"pilot_plan", pilotPlanTable, plan, "Pilot plan", "파일럿 계획"},
    Entry{"pilot", pilotTable, plan, "Pilot statistics", "파일럿 통계"},
    Entry{"observations", observationsTable, plan, "Pilot observations", "파일럿 관측값"},
    Entry{"pilot_decisions", decisionsTable, plan, "Pilot decisions", "파일럿 결정"},
    Entry{"scale", scaleTable, plan, "Scale plan", "확장 계획"},
    Entry{"scale_effect", scaleEffectTable, plan, "Effect of the scale plan", "확장 계획의 효과"},
    Entry{"departments", departmentsTable, plan, "Scale plan by department and month", "부서·월별 확장"},
    Entry{"claims", claimsTable, plan, "Claims", "주장"},
    Entry{"claim_checks", claimChecksTable, plan, "Claim check", "주장 검증"},
    Entry{"business_model", businessModelTable, plan, "Business model", "사업 모델"},
    Entry{"project", projectTable, plan, "Project", "프로젝트"},
    Entry{"work_units", workUnitsTable, plan, "Work units", "작업 단위"},
    Entry{"assumptions", assumptionsTable, plan, "Assumptions and provenance", "가정과 근거"},
    Entry{"correlations", correlationsTable, plan, "Correlations", "상관관계"},
    Entry{"warnings", warningsTable, plan, "Warnings", "경고"},
    Entry{"change_log", changeLogTable, log, "Change log", "감사 로그"},
};

std::string_view titleOf(const Entry& entry, TableLanguage language) {
    return language == TableLanguage::korean ? entry.korean : entry.english;
}

TableName nameOf(const Entry& entry, TableLanguage language) {
    return {entry.name, titleOf(entry, language), entry.needs};
}

/// The table under its name, with titles. Columns of FOCUS are called as its specification calls them.
Result<ExportTable> made(const Entry& entry, const TableContext& context) {
    auto table = entry.make(context);
    if (!table) return table;
    const TableLanguage language = context.source().language;
    table.value().name = entry.name;
    table.value().title = titleOf(entry, language);
    for (TableColumn& column : table.value().columns) {
        column.title = columnTitle(entry.name, column.key, language);
        if (column.title.empty()) column.title = column.key;
    }
    return table;
}

}  // namespace

std::vector<TableName> tableNames(TableLanguage language) {
    std::vector<TableName> names;
    for (const Entry& entry : entries) names.push_back(nameOf(entry, language));
    return names;
}

std::optional<TableName> findTableName(std::string_view name, TableLanguage language) {
    const auto found = std::ranges::find(entries, name, &Entry::name);
    if (found == entries.end()) return std::nullopt;
    return nameOf(*found, language);
}

Result<ExportTable> exportTable(std::string_view name, const ExportSource& source) {
    const auto found = std::ranges::find(entries, name, &Entry::name);
    if (found == entries.end())
        return Problem{
            .code = ProblemCode::unknownReference, .path = "table", .value = std::string(name), .detail = "table"};
    const auto context = TableContext::of(source);
    if (!context) return context.problems();
    return made(*found, context.value());
}

Result<std::vector<ExportTable>> exportTables(const ExportSource& source) {
    const auto context = TableContext::of(source);
    if (!context) return context.problems();
    std::vector<ExportTable> tables;
    for (const Entry& entry : entries) {
        auto table = made(entry, context.value());
        if (!table) return table.problems();
        tables.push_back(std::move(table.value()));
    }
    return tables;
}

}  // namespace jupan
