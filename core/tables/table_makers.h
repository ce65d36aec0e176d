// The makers of all tables, a file a theme; tables.cpp names them.
#pragma once

#include "core/tables/table_context.h"

namespace jupan::tables {

// result_tables.cpp: what the analysis of the chosen scenario says
Result<ExportTable> yearsTable(const TableContext& context);
Result<ExportTable> metricsTable(const TableContext& context);
Result<ExportTable> monthsTable(const TableContext& context);
Result<ExportTable> kpisTable(const TableContext& context);
Result<ExportTable> kpiMonthsTable(const TableContext& context);
Result<ExportTable> axesTable(const TableContext& context);
Result<ExportTable> lanesTable(const TableContext& context);
Result<ExportTable> warningsTable(const TableContext& context);
Result<ExportTable> scenariosTable(const TableContext& context);

// cost_tables.cpp
Result<ExportTable> costsTable(const TableContext& context);
Result<ExportTable> costMonthsTable(const TableContext& context);
Result<ExportTable> categoriesTable(const TableContext& context);
Result<ExportTable> unitCostsTable(const TableContext& context);
Result<ExportTable> requestCostsTable(const TableContext& context);
Result<ExportTable> stagesTable(const TableContext& context);
Result<ExportTable> modelsTable(const TableContext& context);

// sensitivity_tables.cpp
Result<ExportTable> tornadoTable(const TableContext& context);
Result<ExportTable> spiderTable(const TableContext& context);
Result<ExportTable> breakEvenTable(const TableContext& context);
Result<ExportTable> dataTableTable(const TableContext& context);
Result<ExportTable> costBenefitMatrixTable(const TableContext& context);

// simulation_tables.cpp
Result<ExportTable> simulationTable(const TableContext& context);
Result<ExportTable> probabilitiesTable(const TableContext& context);
Result<ExportTable> histogramTable(const TableContext& context);
Result<ExportTable> fanTable(const TableContext& context);
Result<ExportTable> driversTable(const TableContext& context);
Result<ExportTable> valueOfInformationTable(const TableContext& context);

// spending_tables.cpp
Result<ExportTable> budgetMonthsTable(const TableContext& context);
Result<ExportTable> forecastTable(const TableContext& context);
Result<ExportTable> actualsByMonthTable(const TableContext& context);
Result<ExportTable> actualsByDayTable(const TableContext& context);
Result<ExportTable> spendingByModelTable(const TableContext& context);
Result<ExportTable> anomaliesTable(const TableContext& context);
Result<ExportTable> alertsTable(const TableContext& context);
Result<ExportTable> importsTable(const TableContext& context);
Result<ExportTable> focusOf(const TableContext& context);

// budget_tables.cpp
Result<ExportTable> budgetTable(const TableContext& context);
Result<ExportTable> reallocationsTable(const TableContext& context);
Result<ExportTable> moveSuggestionsTable(const TableContext& context);
Result<ExportTable> measuredBenefitsTable(const TableContext& context);
Result<ExportTable> itemCountsTable(const TableContext& context);
Result<ExportTable> invoicesTable(const TableContext& context);
Result<ExportTable> exchangeRatesTable(const TableContext& context);
Result<ExportTable> chargeRulesTable(const TableContext& context);
Result<ExportTable> budgetReviewsTable(const TableContext& context);

// governance_tables.cpp
Result<ExportTable> checklistsTable(const TableContext& context);
Result<ExportTable> readinessTable(const TableContext& context);
Result<ExportTable> risksTable(const TableContext& context);
Result<ExportTable> roadmapTable(const TableContext& context);
Result<ExportTable> gatesTable(const TableContext& context);
Result<ExportTable> gateOverridesTable(const TableContext& context);
Result<ExportTable> dataSourcesTable(const TableContext& context);
Result<ExportTable> qualityRulesTable(const TableContext& context);

// pilot_tables.cpp
Result<ExportTable> pilotTable(const TableContext& context);
Result<ExportTable> pilotPlanTable(const TableContext& context);
Result<ExportTable> observationsTable(const TableContext& context);
Result<ExportTable> decisionsTable(const TableContext& context);
Result<ExportTable> scaleTable(const TableContext& context);
Result<ExportTable> scaleEffectTable(const TableContext& context);
Result<ExportTable> departmentsTable(const TableContext& context);

// document_tables.cpp
Result<ExportTable> projectTable(const TableContext& context);
Result<ExportTable> scenarioChangesTable(const TableContext& context);
Result<ExportTable> assumptionsTable(const TableContext& context);
Result<ExportTable> correlationsTable(const TableContext& context);
Result<ExportTable> workUnitsTable(const TableContext& context);
Result<ExportTable> claimsTable(const TableContext& context);
Result<ExportTable> claimChecksTable(const TableContext& context);
Result<ExportTable> businessModelTable(const TableContext& context);
Result<ExportTable> changeLogTable(const TableContext& context);

}  // namespace jupan::tables
