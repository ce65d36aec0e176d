// From version 5 to version 6: the client report's settings and sections. Both texts are frozen (migrations.h).
#include "core/storage/migration_steps.h"

namespace jupan::storage {

const Migration fromVersion5{.from = 5,
                             .schemaBefore = R"sql(CREATE INDEX "checklists_by_cost" ON "checklists" ("cost");
CREATE INDEX "costs_by_work_unit" ON "costs" ("work_unit");
CREATE INDEX "kpis_by_work_unit" ON "kpis" ("work_unit");
CREATE INDEX "pilot_kpis_by_kpi" ON "pilot_kpis" ("kpi");
CREATE INDEX "pilot_observations_by_kpi" ON "pilot_observations" ("kpi");
CREATE INDEX "risks_by_cost" ON "risks" ("cost");
CREATE INDEX "risks_by_kpi" ON "risks" ("kpi");
CREATE INDEX "scale_stages_by_model" ON "scale_stages" ("model");
CREATE INDEX "scenarios_billings_by_seat" ON "scenarios_billings" ("seat");
CREATE INDEX "scenarios_ladders_by_workload" ON "scenarios_ladders" ("workload");
CREATE INDEX "scenarios_ladders_stages_mix_by_model" ON "scenarios_ladders_stages_mix" ("model");
CREATE INDEX "token_samples_by_workload" ON "token_samples" ("workload");
CREATE INDEX "workloads_by_work_unit" ON "workloads" ("work_unit");
CREATE INDEX "workloads_stages_mix_by_model" ON "workloads_stages_mix" ("model");
CREATE TABLE "actuals" (
  "position" INTEGER NOT NULL,
  "last_import" INTEGER NOT NULL,
  PRIMARY KEY ("position"),
  CHECK ("position" = 0)
) WITHOUT ROWID, STRICT;
CREATE TABLE "actuals_charges" (
  "day" INTEGER NOT NULL,
  "identity_high" INTEGER NOT NULL,
  "identity_low" INTEGER NOT NULL,
  "second_of_day" INTEGER NOT NULL,
  "import" INTEGER NOT NULL,
  "charge_group" INTEGER NOT NULL,
  "requests" INTEGER NOT NULL,
  "input_tokens" INTEGER NOT NULL,
  "cached_tokens" INTEGER NOT NULL,
  "cache_write_tokens" INTEGER NOT NULL,
  "output_tokens" INTEGER NOT NULL,
  "amount" TEXT,
  PRIMARY KEY ("day", "identity_high", "identity_low")
) WITHOUT ROWID, STRICT;
CREATE TABLE "actuals_groups" (
  "id" INTEGER NOT NULL,
  "vendor" TEXT NOT NULL,
  "model" TEXT NOT NULL,
  "project" TEXT NOT NULL,
  "project_name" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "line_item" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "currency" TEXT NOT NULL,
  "batch" INTEGER NOT NULL CHECK ("batch" IN (0, 1)),
  PRIMARY KEY ("id")
) WITHOUT ROWID, STRICT;
CREATE TABLE "actuals_imports" (
  "number" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "format" TEXT NOT NULL,
  "day" INTEGER NOT NULL,
  "rows_read" INTEGER NOT NULL,
  "added" INTEGER NOT NULL,
  "replaced" INTEGER NOT NULL,
  "already_present" INTEGER NOT NULL,
  "rejected" INTEGER NOT NULL,
  "first_day" INTEGER,
  "last_day" INTEGER,
  PRIMARY KEY ("number")
) WITHOUT ROWID, STRICT;
CREATE TABLE "actuals_records" (
  "identity_high" INTEGER NOT NULL,
  "identity_low" INTEGER NOT NULL,
  "import" INTEGER NOT NULL,
  PRIMARY KEY ("identity_high", "identity_low")
) WITHOUT ROWID, STRICT;
CREATE TABLE "alert_thresholds" (
  "position" INTEGER NOT NULL,
  "basis" TEXT NOT NULL CHECK ("basis" IN ('actual', 'forecast')),
  "share" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "alerts" (
  "position" INTEGER NOT NULL,
  "line" TEXT NOT NULL,
  "first" TEXT NOT NULL,
  "months" INTEGER NOT NULL,
  "basis" TEXT NOT NULL CHECK ("basis" IN ('actual', 'forecast')),
  "share" TEXT NOT NULL,
  "fired_on" TEXT NOT NULL,
  "budget" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "holds" INTEGER NOT NULL CHECK ("holds" IN (0, 1)),
  "acknowledged_on" TEXT,
  "acknowledged_by" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "budget" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('category', 'workload', 'seat', 'own', 'contingency')),
  "subject" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  PRIMARY KEY ("id")
) WITHOUT ROWID, STRICT;
CREATE TABLE "budget_amounts" (
  "budget_id" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("budget_id", "key"),
  FOREIGN KEY ("budget_id") REFERENCES "budget" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "budget_notes" (
  "budget_id" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("budget_id", "key"),
  FOREIGN KEY ("budget_id") REFERENCES "budget" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "budget_reviews" (
  "position" INTEGER NOT NULL,
  "date" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "decision" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "budget_versions" (
  "position" INTEGER NOT NULL,
  "number" INTEGER NOT NULL,
  "frozen_on" TEXT NOT NULL,
  "superseded_on" TEXT,
  "note" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "budget_versions_lines" (
  "budget_versions_position" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('category', 'workload', 'seat', 'own', 'contingency')),
  "subject" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  PRIMARY KEY ("budget_versions_position", "id"),
  FOREIGN KEY ("budget_versions_position") REFERENCES "budget_versions" ("position") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "budget_versions_lines_amounts" (
  "budget_versions_position" INTEGER NOT NULL,
  "budget_versions_lines_id" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("budget_versions_position", "budget_versions_lines_id", "key"),
  FOREIGN KEY ("budget_versions_position", "budget_versions_lines_id") REFERENCES "budget_versions_lines" ("budget_versions_position", "id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "budget_versions_lines_notes" (
  "budget_versions_position" INTEGER NOT NULL,
  "budget_versions_lines_id" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("budget_versions_position", "budget_versions_lines_id", "key"),
  FOREIGN KEY ("budget_versions_position", "budget_versions_lines_id") REFERENCES "budget_versions_lines" ("budget_versions_position", "id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "business_model" (
  "key" TEXT NOT NULL,
  "ticked" INTEGER NOT NULL CHECK ("ticked" IN (0, 1)),
  "text" TEXT NOT NULL,
  PRIMARY KEY ("key")
) WITHOUT ROWID, STRICT;
CREATE TABLE "change_log" (
  "number" INTEGER NOT NULL PRIMARY KEY CHECK ("number" > 0),
  "time" TEXT NOT NULL,
  "who" TEXT NOT NULL,
  "action" TEXT NOT NULL CHECK ("action" IN ('created', 'edited', 'imported', 'overridden', 'decided', 'noted')),
  "path" TEXT NOT NULL,
  "before" TEXT NOT NULL,
  "after" TEXT NOT NULL,
  "hash" TEXT NOT NULL
) STRICT;
CREATE TABLE "change_log_head" (
  "position" INTEGER NOT NULL,
  "count" INTEGER NOT NULL,
  "hash" TEXT NOT NULL,
  PRIMARY KEY ("position"),
  CHECK ("position" = 0)
) WITHOUT ROWID, STRICT;
CREATE TABLE "charge_rules" (
  "position" INTEGER NOT NULL,
  "vendor" TEXT NOT NULL,
  "project" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "model" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "effect" TEXT NOT NULL CHECK ("effect" IN ('spend', 'tax', 'leave_out')),
  "line" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "checklists" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "list" TEXT NOT NULL CHECK ("list" IN ('goal_and_problem', 'data_and_infrastructure', 'workflow', 'security_and_privacy', 'ethics', 'finops', 'leadership_and_operation', 'pilot_readiness')),
  "text" TEXT NOT NULL,
  "status" TEXT NOT NULL CHECK ("status" IN ('open', 'in_progress', 'done', 'not_applicable')),
  "owner" TEXT NOT NULL,
  "due" TEXT,
  "evidence" TEXT NOT NULL,
  "cost" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("cost") REFERENCES "costs" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "claims" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "year" INTEGER,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('flows', 'ratio', 'context')),
  "currency" TEXT,
  "initial_cost" REAL,
  "initial_cost_is_monthly" INTEGER NOT NULL CHECK ("initial_cost_is_monthly" IN (0, 1)),
  "monthly_cost" REAL,
  "yearly_cost" REAL,
  "monthly_benefit" REAL,
  "yearly_benefit" REAL,
  "months" INTEGER,
  "present_cost" REAL,
  "npv_low" REAL,
  "npv_high" REAL,
  "claimed_payback" REAL,
  "claimed_net" REAL,
  "claimed_roi_low" REAL,
  "claimed_roi_high" REAL,
  "net_is_called_roi" INTEGER NOT NULL CHECK ("net_is_called_roi" IN (0, 1)),
  "note" TEXT NOT NULL,
  PRIMARY KEY ("id")
) WITHOUT ROWID, STRICT;
CREATE TABLE "column_mappings" (
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "vendor" TEXT NOT NULL,
  "currency" TEXT NOT NULL,
  "date_order" TEXT NOT NULL CHECK ("date_order" IN ('not_stated', 'year_month_day', 'month_day_year', 'day_month_year')),
  "decimal_mark" TEXT NOT NULL CHECK ("decimal_mark" IN ('not_stated', 'point', 'comma')),
  "rows_are_records" INTEGER NOT NULL CHECK ("rows_are_records" IN (0, 1)),
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "column_mappings_columns" (
  "column_mappings_position" INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("column_mappings_position", "key"),
  FOREIGN KEY ("column_mappings_position") REFERENCES "column_mappings" ("position") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "correlations" (
  "position" INTEGER NOT NULL,
  "a" TEXT NOT NULL,
  "b" TEXT NOT NULL,
  "rho" REAL NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "costs" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('one_time', 'recurring', 'labor')),
  "category" TEXT NOT NULL CHECK ("category" IN ('api', 'model_operations', 'security_governance', 'labor_operations', 'tools_finops', 'setup', 'training', 'other')),
  "currency" TEXT,
  "work_unit" TEXT,
  "amount" REAL,
  "amount_low" REAL,
  "amount_high" REAL,
  "amount_dist" TEXT CHECK ("amount_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "fte" REAL,
  "fte_low" REAL,
  "fte_high" REAL,
  "fte_dist" TEXT CHECK ("fte_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "monthly_cost" REAL,
  "monthly_cost_low" REAL,
  "monthly_cost_high" REAL,
  "monthly_cost_dist" TEXT CHECK ("monthly_cost_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "month" INTEGER,
  "start_month" INTEGER,
  "end_month" INTEGER,
  "escalation" REAL,
  PRIMARY KEY ("id"),
  CHECK (("amount_high" IS NULL) = ("amount_low" IS NULL) AND ("amount_dist" IS NULL) = ("amount_low" IS NULL) AND ("amount_low" IS NULL OR NOT ("amount" IS NULL))),
  CHECK (("fte_high" IS NULL) = ("fte_low" IS NULL) AND ("fte_dist" IS NULL) = ("fte_low" IS NULL) AND ("fte_low" IS NULL OR NOT ("fte" IS NULL))),
  CHECK (("monthly_cost_high" IS NULL) = ("monthly_cost_low" IS NULL) AND ("monthly_cost_dist" IS NULL) = ("monthly_cost_low" IS NULL) AND ("monthly_cost_low" IS NULL OR NOT ("monthly_cost" IS NULL))),
  FOREIGN KEY ("work_unit") REFERENCES "work_units" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "data_quality" (
  "position" INTEGER NOT NULL,
  "enabled" INTEGER NOT NULL CHECK ("enabled" IN (0, 1)),
  "floor" REAL NOT NULL,
  PRIMARY KEY ("position"),
  CHECK ("position" = 0)
) WITHOUT ROWID, STRICT;
CREATE TABLE "data_sources" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "location" TEXT NOT NULL,
  "place" TEXT NOT NULL CHECK ("place" IN ('own_premises', 'cloud_in_country', 'cloud_abroad')),
  "personal_data" TEXT NOT NULL CHECK ("personal_data" IN ('none', 'personal', 'sensitive')),
  "access" TEXT NOT NULL,
  "protection" TEXT NOT NULL,
  "accuracy" REAL,
  "completeness" REAL,
  "consistency" REAL,
  "timeliness" REAL,
  "uniqueness" REAL,
  "weights_accuracy" REAL NOT NULL,
  "weights_completeness" REAL NOT NULL,
  "weights_consistency" REAL NOT NULL,
  "weights_timeliness" REAL NOT NULL,
  "weights_uniqueness" REAL NOT NULL,
  PRIMARY KEY ("id")
) WITHOUT ROWID, STRICT;
CREATE TABLE "data_sources_rules" (
  "data_sources_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "aspect" TEXT NOT NULL CHECK ("aspect" IN ('accuracy', 'completeness', 'consistency', 'timeliness', 'duplicates')),
  "text" TEXT NOT NULL,
  "target" REAL NOT NULL,
  "measured" REAL,
  PRIMARY KEY ("data_sources_id", "position"),
  FOREIGN KEY ("data_sources_id") REFERENCES "data_sources" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "data_sources_work_units" (
  "data_sources_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("data_sources_id", "position"),
  FOREIGN KEY ("data_sources_id") REFERENCES "data_sources" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "exchange_rates" (
  "position" INTEGER NOT NULL,
  "currency" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "rate" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "finops" (
  "position" INTEGER NOT NULL,
  "review_weeks" INTEGER NOT NULL,
  PRIMARY KEY ("position"),
  CHECK ("position" = 0)
) WITHOUT ROWID, STRICT;
CREATE TABLE "gate_overrides" (
  "position" INTEGER NOT NULL,
  "gate" TEXT NOT NULL CHECK ("gate" IN ('pilot_start', 'scale')),
  "by" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "gates" (
  "position" INTEGER NOT NULL,
  "gate" TEXT NOT NULL CHECK ("gate" IN ('pilot_start', 'scale')),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('checklist_ready', 'item_done', 'baseline', 'criteria_fixed', 'verdict', 'budget_frozen', 'budget_kept', 'no_alert', 'npv_positive', 'npv_probability', 'data_quality', 'risks_answered')),
  "subject" TEXT NOT NULL,
  "threshold" REAL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "invoices" (
  "position" INTEGER NOT NULL,
  "vendor" TEXT NOT NULL,
  "month" TEXT NOT NULL,
  "currency" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "net" TEXT NOT NULL,
  "tax" TEXT NOT NULL,
  "paid" TEXT,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "item_counts" (
  "position" INTEGER NOT NULL,
  "work_unit" TEXT NOT NULL,
  "month" TEXT NOT NULL,
  "items" REAL NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "kpis" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "work_unit" TEXT,
  "axis" TEXT NOT NULL CHECK ("axis" IN ('cost_reduction', 'productivity', 'revenue', 'risk')),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('time_saving', 'cost_saving', 'revenue', 'quality', 'risk', 'amount', 'tracked')),
  "reduction" REAL,
  "reduction_low" REAL,
  "reduction_high" REAL,
  "reduction_dist" TEXT CHECK ("reduction_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "realization" REAL,
  "realization_low" REAL,
  "realization_high" REAL,
  "realization_dist" TEXT CHECK ("realization_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "monthly_cost" REAL,
  "monthly_cost_low" REAL,
  "monthly_cost_high" REAL,
  "monthly_cost_dist" TEXT CHECK ("monthly_cost_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "monthly_revenue" REAL,
  "monthly_revenue_low" REAL,
  "monthly_revenue_high" REAL,
  "monthly_revenue_dist" TEXT CHECK ("monthly_revenue_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "uplift" REAL,
  "uplift_low" REAL,
  "uplift_high" REAL,
  "uplift_dist" TEXT CHECK ("uplift_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "margin" REAL,
  "margin_low" REAL,
  "margin_high" REAL,
  "margin_dist" TEXT CHECK ("margin_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "error_rate" REAL,
  "error_rate_low" REAL,
  "error_rate_high" REAL,
  "error_rate_dist" TEXT CHECK ("error_rate_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "cost_per_error" REAL,
  "cost_per_error_low" REAL,
  "cost_per_error_high" REAL,
  "cost_per_error_dist" TEXT CHECK ("cost_per_error_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "annual_probability" REAL,
  "annual_probability_low" REAL,
  "annual_probability_high" REAL,
  "annual_probability_dist" TEXT CHECK ("annual_probability_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "loss" REAL,
  "loss_low" REAL,
  "loss_high" REAL,
  "loss_dist" TEXT CHECK ("loss_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "monthly_amount" REAL,
  "monthly_amount_low" REAL,
  "monthly_amount_high" REAL,
  "monthly_amount_dist" TEXT CHECK ("monthly_amount_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "attribution" REAL NOT NULL,
  "confidence" REAL NOT NULL,
  "confidence_low" REAL,
  "confidence_high" REAL,
  "confidence_dist" TEXT CHECK ("confidence_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "growth" REAL NOT NULL,
  "lane" TEXT CHECK ("lane" IN ('cash', 'capacity')),
  "adoption_start_month" INTEGER NOT NULL,
  "adoption_ramp_months" INTEGER NOT NULL,
  "adoption_shape" TEXT NOT NULL CHECK ("adoption_shape" IN ('linear', 's_curve')),
  "adoption_ceiling" REAL NOT NULL,
  "adoption_ceiling_low" REAL,
  "adoption_ceiling_high" REAL,
  "adoption_ceiling_dist" TEXT CHECK ("adoption_ceiling_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "adoption_end_month" INTEGER,
  "data_point" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "measured_every" TEXT NOT NULL,
  PRIMARY KEY ("id"),
  CHECK (("reduction_high" IS NULL) = ("reduction_low" IS NULL) AND ("reduction_dist" IS NULL) = ("reduction_low" IS NULL) AND ("reduction_low" IS NULL OR NOT ("reduction" IS NULL))),
  CHECK (("realization_high" IS NULL) = ("realization_low" IS NULL) AND ("realization_dist" IS NULL) = ("realization_low" IS NULL) AND ("realization_low" IS NULL OR NOT ("realization" IS NULL))),
  CHECK (("monthly_cost_high" IS NULL) = ("monthly_cost_low" IS NULL) AND ("monthly_cost_dist" IS NULL) = ("monthly_cost_low" IS NULL) AND ("monthly_cost_low" IS NULL OR NOT ("monthly_cost" IS NULL))),
  CHECK (("monthly_revenue_high" IS NULL) = ("monthly_revenue_low" IS NULL) AND ("monthly_revenue_dist" IS NULL) = ("monthly_revenue_low" IS NULL) AND ("monthly_revenue_low" IS NULL OR NOT ("monthly_revenue" IS NULL))),
  CHECK (("uplift_high" IS NULL) = ("uplift_low" IS NULL) AND ("uplift_dist" IS NULL) = ("uplift_low" IS NULL) AND ("uplift_low" IS NULL OR NOT ("uplift" IS NULL))),
  CHECK (("margin_high" IS NULL) = ("margin_low" IS NULL) AND ("margin_dist" IS NULL) = ("margin_low" IS NULL) AND ("margin_low" IS NULL OR NOT ("margin" IS NULL))),
  CHECK (("error_rate_high" IS NULL) = ("error_rate_low" IS NULL) AND ("error_rate_dist" IS NULL) = ("error_rate_low" IS NULL) AND ("error_rate_low" IS NULL OR NOT ("error_rate" IS NULL))),
  CHECK (("cost_per_error_high" IS NULL) = ("cost_per_error_low" IS NULL) AND ("cost_per_error_dist" IS NULL) = ("cost_per_error_low" IS NULL) AND ("cost_per_error_low" IS NULL OR NOT ("cost_per_error" IS NULL))),
  CHECK (("annual_probability_high" IS NULL) = ("annual_probability_low" IS NULL) AND ("annual_probability_dist" IS NULL) = ("annual_probability_low" IS NULL) AND ("annual_probability_low" IS NULL OR NOT ("annual_probability" IS NULL))),
  CHECK (("loss_high" IS NULL) = ("loss_low" IS NULL) AND ("loss_dist" IS NULL) = ("loss_low" IS NULL) AND ("loss_low" IS NULL OR NOT ("loss" IS NULL))),
  CHECK (("monthly_amount_high" IS NULL) = ("monthly_amount_low" IS NULL) AND ("monthly_amount_dist" IS NULL) = ("monthly_amount_low" IS NULL) AND ("monthly_amount_low" IS NULL OR NOT ("monthly_amount" IS NULL))),
  CHECK (("confidence_high" IS NULL) = ("confidence_low" IS NULL) AND ("confidence_dist" IS NULL) = ("confidence_low" IS NULL)),
  CHECK (("adoption_ceiling_high" IS NULL) = ("adoption_ceiling_low" IS NULL) AND ("adoption_ceiling_dist" IS NULL) = ("adoption_ceiling_low" IS NULL)),
  FOREIGN KEY ("work_unit") REFERENCES "work_units" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "measured_benefits" (
  "position" INTEGER NOT NULL,
  "kpi" TEXT NOT NULL,
  "month" TEXT NOT NULL,
  "amount" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "measurements" (
  "key" TEXT NOT NULL,
  "cost" REAL,
  "in_pilot" INTEGER NOT NULL CHECK ("in_pilot" IN (0, 1)),
  PRIMARY KEY ("key")
) WITHOUT ROWID, STRICT;
CREATE TABLE "models" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "currency" TEXT NOT NULL,
  "catalogue" TEXT NOT NULL,
  "tokenizer" TEXT CHECK ("tokenizer" IN ('o200k_base', 'cl100k_base')),
  "input" REAL NOT NULL,
  "cached_input" REAL,
  "output" REAL NOT NULL,
  "batch_input" REAL,
  "batch_output" REAL,
  "long_context_above" REAL,
  "long_context_input" REAL,
  "long_context_output" REAL,
  PRIMARY KEY ("id"),
  CHECK (("long_context_input" IS NULL) = ("long_context_above" IS NULL)),
  CHECK (("long_context_output" IS NULL) = ("long_context_above" IS NULL))
) WITHOUT ROWID, STRICT;
CREATE TABLE "models_price_history" (
  "models_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "from" TEXT NOT NULL,
  "input" REAL NOT NULL,
  "cached_input" REAL,
  "output" REAL NOT NULL,
  "batch_input" REAL,
  "batch_output" REAL,
  "long_context_above" REAL,
  "long_context_input" REAL,
  "long_context_output" REAL,
  PRIMARY KEY ("models_id", "position"),
  CHECK (("long_context_input" IS NULL) = ("long_context_above" IS NULL)),
  CHECK (("long_context_output" IS NULL) = ("long_context_above" IS NULL)),
  FOREIGN KEY ("models_id") REFERENCES "models" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "pilot" (
  "position" INTEGER NOT NULL,
  "start" TEXT,
  "weeks" INTEGER NOT NULL,
  "channel" TEXT NOT NULL,
  "scope" TEXT NOT NULL,
  "success" TEXT NOT NULL,
  "stop" TEXT NOT NULL,
  "extend" TEXT NOT NULL,
  "fixed_on" TEXT,
  PRIMARY KEY ("position"),
  CHECK ("position" = 0)
) WITHOUT ROWID, STRICT;
CREATE TABLE "pilot_decisions" (
  "position" INTEGER NOT NULL,
  "date" TEXT NOT NULL,
  "verdict" TEXT NOT NULL CHECK ("verdict" IN ('go', 'stop', 'extend')),
  "by" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "pilot_kpis" (
  "position" INTEGER NOT NULL,
  "kpi" TEXT NOT NULL,
  "better" TEXT NOT NULL CHECK ("better" IN ('lower', 'higher')),
  "unit" TEXT NOT NULL,
  "target" REAL NOT NULL,
  "minimum" REAL NOT NULL,
  "hoped" REAL,
  PRIMARY KEY ("position"),
  FOREIGN KEY ("kpi") REFERENCES "kpis" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "pilot_observations" (
  "position" INTEGER NOT NULL,
  "kpi" TEXT NOT NULL,
  "phase" TEXT NOT NULL CHECK ("phase" IN ('baseline', 'pilot')),
  "date" TEXT NOT NULL,
  "value" REAL NOT NULL,
  "count" INTEGER NOT NULL,
  "season" INTEGER NOT NULL CHECK ("season" IN (0, 1)),
  "campaign" INTEGER NOT NULL CHECK ("campaign" IN (0, 1)),
  "excluded" INTEGER NOT NULL CHECK ("excluded" IN (0, 1)),
  "note" TEXT NOT NULL,
  PRIMARY KEY ("position"),
  FOREIGN KEY ("kpi") REFERENCES "kpis" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "pilot_stakeholders" (
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "project" (
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "client" TEXT NOT NULL,
  "industry" TEXT NOT NULL,
  "currency" TEXT NOT NULL,
  "start" TEXT NOT NULL,
  "horizon_months" INTEGER NOT NULL,
  "discount_rate" REAL NOT NULL,
  "discounting" TEXT NOT NULL CHECK ("discounting" IN ('monthly', 'year_end', 'mid_year')),
  "fiscal_year_start" INTEGER NOT NULL,
  "contingency" REAL NOT NULL,
  "finance_rate" REAL,
  "reinvest_rate" REAL,
  PRIMARY KEY ("position"),
  CHECK ("position" = 0)
) WITHOUT ROWID, STRICT;
CREATE TABLE "project_fx" (
  "key" TEXT NOT NULL,
  "value" REAL NOT NULL,
  "value_low" REAL,
  "value_high" REAL,
  "value_dist" TEXT CHECK ("value_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  PRIMARY KEY ("key"),
  CHECK (("value_high" IS NULL) = ("value_low" IS NULL) AND ("value_dist" IS NULL) = ("value_low" IS NULL))
) WITHOUT ROWID, STRICT;
CREATE TABLE "provenance" (
  "key" TEXT NOT NULL,
  "source" TEXT NOT NULL CHECK ("source" IN ('measured', 'quoted', 'benchmark', 'guess')),
  "note" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  PRIMARY KEY ("key")
) WITHOUT ROWID, STRICT;
CREATE TABLE "reallocations" (
  "position" INTEGER NOT NULL,
  "number" INTEGER NOT NULL,
  "version" INTEGER NOT NULL,
  "month" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "approver" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "undoes" INTEGER,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "reallocations_moves" (
  "reallocations_position" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "line" TEXT NOT NULL,
  "amount" TEXT NOT NULL,
  PRIMARY KEY ("reallocations_position", "position"),
  FOREIGN KEY ("reallocations_position") REFERENCES "reallocations" ("position") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "risks" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "likelihood" INTEGER,
  "impact" INTEGER,
  "response" TEXT NOT NULL CHECK ("response" IN ('undecided', 'avoid', 'reduce', 'transfer', 'accept')),
  "plan" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "review" TEXT,
  "cost" TEXT,
  "kpi" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("cost") REFERENCES "costs" ("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("kpi") REFERENCES "kpis" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "roadmap" (
  "position" INTEGER NOT NULL,
  "form" TEXT NOT NULL CHECK ("form" IN ('nine_steps', 'eight_weeks')),
  "start" TEXT,
  PRIMARY KEY ("position"),
  CHECK ("position" = 0)
) WITHOUT ROWID, STRICT;
CREATE TABLE "roadmap_items" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "start" TEXT,
  "end" TEXT,
  "own_order" INTEGER NOT NULL CHECK ("own_order" IN (0, 1)),
  "owner" TEXT NOT NULL,
  "done_on" TEXT,
  "note" TEXT NOT NULL,
  PRIMARY KEY ("id")
) WITHOUT ROWID, STRICT;
CREATE TABLE "roadmap_items_after" (
  "roadmap_items_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("roadmap_items_id", "position"),
  FOREIGN KEY ("roadmap_items_id") REFERENCES "roadmap_items" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "scale_stages" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "start" TEXT NOT NULL,
  "months" INTEGER NOT NULL,
  "share" REAL NOT NULL,
  "model" TEXT,
  "budget" TEXT,
  "owner" TEXT NOT NULL,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("model") REFERENCES "models" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "scale_stages_departments" (
  "scale_stages_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("scale_stages_id", "position"),
  FOREIGN KEY ("scale_stages_id") REFERENCES "scale_stages" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "scale_stages_safeguards" (
  "scale_stages_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("scale_stages_id", "position"),
  FOREIGN KEY ("scale_stages_id") REFERENCES "scale_stages" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "scenarios" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "mode" TEXT NOT NULL CHECK ("mode" IN ('base', 'worst', 'best')),
  "benefit_factor" REAL NOT NULL,
  "cost_factor" REAL NOT NULL,
  PRIMARY KEY ("id")
) WITHOUT ROWID, STRICT;
CREATE TABLE "scenarios_billings" (
  "scenarios_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "seat" TEXT NOT NULL,
  "billing" TEXT NOT NULL CHECK ("billing" IN ('monthly', 'annual')),
  PRIMARY KEY ("scenarios_id", "position"),
  FOREIGN KEY ("scenarios_id") REFERENCES "scenarios" ("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("seat") REFERENCES "seats" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "scenarios_ladders" (
  "scenarios_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "workload" TEXT NOT NULL,
  PRIMARY KEY ("scenarios_id", "position"),
  FOREIGN KEY ("scenarios_id") REFERENCES "scenarios" ("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("workload") REFERENCES "workloads" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "scenarios_ladders_stages" (
  "scenarios_id" TEXT NOT NULL,
  "scenarios_ladders_position" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "from_month" INTEGER NOT NULL,
  PRIMARY KEY ("scenarios_id", "scenarios_ladders_position", "position"),
  FOREIGN KEY ("scenarios_id", "scenarios_ladders_position") REFERENCES "scenarios_ladders" ("scenarios_id", "position") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "scenarios_ladders_stages_mix" (
  "scenarios_id" TEXT NOT NULL,
  "scenarios_ladders_position" INTEGER NOT NULL,
  "scenarios_ladders_stages_position" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "model" TEXT NOT NULL,
  "share" REAL NOT NULL,
  PRIMARY KEY ("scenarios_id", "scenarios_ladders_position", "scenarios_ladders_stages_position", "position"),
  FOREIGN KEY ("scenarios_id", "scenarios_ladders_position", "scenarios_ladders_stages_position") REFERENCES "scenarios_ladders_stages" ("scenarios_id", "scenarios_ladders_position", "position") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("model") REFERENCES "models" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "scenarios_overrides" (
  "scenarios_id" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "value" REAL NOT NULL,
  PRIMARY KEY ("scenarios_id", "key"),
  FOREIGN KEY ("scenarios_id") REFERENCES "scenarios" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "seats" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "category" TEXT NOT NULL CHECK ("category" IN ('api', 'model_operations', 'security_governance', 'labor_operations', 'tools_finops', 'setup', 'training', 'other')),
  "seats" REAL NOT NULL,
  "seats_low" REAL,
  "seats_high" REAL,
  "seats_dist" TEXT CHECK ("seats_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "price_per_month" REAL NOT NULL,
  "price_per_month_low" REAL,
  "price_per_month_high" REAL,
  "price_per_month_dist" TEXT CHECK ("price_per_month_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "currency" TEXT,
  "billing" TEXT NOT NULL CHECK ("billing" IN ('monthly', 'annual')),
  "start_month" INTEGER NOT NULL,
  "end_month" INTEGER,
  "ramp_months" INTEGER NOT NULL,
  "escalation" REAL NOT NULL,
  PRIMARY KEY ("id"),
  CHECK (("seats_high" IS NULL) = ("seats_low" IS NULL) AND ("seats_dist" IS NULL) = ("seats_low" IS NULL)),
  CHECK (("price_per_month_high" IS NULL) = ("price_per_month_low" IS NULL) AND ("price_per_month_dist" IS NULL) = ("price_per_month_low" IS NULL))
) WITHOUT ROWID, STRICT;
CREATE TABLE "token_samples" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "workload" TEXT,
  "system_prompt" TEXT NOT NULL,
  "prompt" TEXT NOT NULL,
  "answer" TEXT NOT NULL,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("workload") REFERENCES "workloads" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "work_units" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "department" TEXT NOT NULL,
  "volume_per_month" REAL NOT NULL,
  "volume_per_month_low" REAL,
  "volume_per_month_high" REAL,
  "volume_per_month_dist" TEXT CHECK ("volume_per_month_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "minutes_per_item" REAL NOT NULL,
  "minutes_per_item_low" REAL,
  "minutes_per_item_high" REAL,
  "minutes_per_item_dist" TEXT CHECK ("minutes_per_item_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "hourly_cost" REAL NOT NULL,
  "hourly_cost_low" REAL,
  "hourly_cost_high" REAL,
  "hourly_cost_dist" TEXT CHECK ("hourly_cost_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "volume_growth" REAL NOT NULL,
  "effort" INTEGER NOT NULL,
  "risk" INTEGER NOT NULL,
  PRIMARY KEY ("id"),
  CHECK (("volume_per_month_high" IS NULL) = ("volume_per_month_low" IS NULL) AND ("volume_per_month_dist" IS NULL) = ("volume_per_month_low" IS NULL)),
  CHECK (("minutes_per_item_high" IS NULL) = ("minutes_per_item_low" IS NULL) AND ("minutes_per_item_dist" IS NULL) = ("minutes_per_item_low" IS NULL)),
  CHECK (("hourly_cost_high" IS NULL) = ("hourly_cost_low" IS NULL) AND ("hourly_cost_dist" IS NULL) = ("hourly_cost_low" IS NULL))
) WITHOUT ROWID, STRICT;
CREATE TABLE "workloads" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "category" TEXT NOT NULL CHECK ("category" IN ('api', 'model_operations', 'security_governance', 'labor_operations', 'tools_finops', 'setup', 'training', 'other')),
  "work_unit" TEXT,
  "requests_per_month" REAL,
  "requests_per_month_low" REAL,
  "requests_per_month_high" REAL,
  "requests_per_month_dist" TEXT CHECK ("requests_per_month_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "requests_per_item" REAL,
  "requests_per_item_low" REAL,
  "requests_per_item_high" REAL,
  "requests_per_item_dist" TEXT CHECK ("requests_per_item_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "growth" REAL NOT NULL,
  "input_tokens" REAL NOT NULL,
  "input_tokens_low" REAL,
  "input_tokens_high" REAL,
  "input_tokens_dist" TEXT CHECK ("input_tokens_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "output_tokens" REAL NOT NULL,
  "output_tokens_low" REAL,
  "output_tokens_high" REAL,
  "output_tokens_dist" TEXT CHECK ("output_tokens_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "cached_share" REAL NOT NULL,
  "cached_share_low" REAL,
  "cached_share_high" REAL,
  "cached_share_dist" TEXT CHECK ("cached_share_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "batch_share" REAL NOT NULL,
  "batch_share_low" REAL,
  "batch_share_high" REAL,
  "batch_share_dist" TEXT CHECK ("batch_share_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "retry_rate" REAL NOT NULL,
  "retry_rate_low" REAL,
  "retry_rate_high" REAL,
  "retry_rate_dist" TEXT CHECK ("retry_rate_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "price_change" REAL NOT NULL,
  "price_change_low" REAL,
  "price_change_high" REAL,
  "price_change_dist" TEXT CHECK ("price_change_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "tax_rate" REAL NOT NULL,
  "adoption_start_month" INTEGER NOT NULL,
  "adoption_ramp_months" INTEGER NOT NULL,
  "adoption_shape" TEXT NOT NULL CHECK ("adoption_shape" IN ('linear', 's_curve')),
  "adoption_ceiling" REAL NOT NULL,
  "adoption_ceiling_low" REAL,
  "adoption_ceiling_high" REAL,
  "adoption_ceiling_dist" TEXT CHECK ("adoption_ceiling_dist" IN ('uniform', 'triangular', 'pert', 'normal', 'lognormal')),
  "adoption_end_month" INTEGER,
  PRIMARY KEY ("id"),
  CHECK (("requests_per_month_high" IS NULL) = ("requests_per_month_low" IS NULL) AND ("requests_per_month_dist" IS NULL) = ("requests_per_month_low" IS NULL) AND ("requests_per_month_low" IS NULL OR NOT ("requests_per_month" IS NULL))),
  CHECK (("requests_per_item_high" IS NULL) = ("requests_per_item_low" IS NULL) AND ("requests_per_item_dist" IS NULL) = ("requests_per_item_low" IS NULL) AND ("requests_per_item_low" IS NULL OR NOT ("requests_per_item" IS NULL))),
  CHECK (("input_tokens_high" IS NULL) = ("input_tokens_low" IS NULL) AND ("input_tokens_dist" IS NULL) = ("input_tokens_low" IS NULL)),
  CHECK (("output_tokens_high" IS NULL) = ("output_tokens_low" IS NULL) AND ("output_tokens_dist" IS NULL) = ("output_tokens_low" IS NULL)),
  CHECK (("cached_share_high" IS NULL) = ("cached_share_low" IS NULL) AND ("cached_share_dist" IS NULL) = ("cached_share_low" IS NULL)),
  CHECK (("batch_share_high" IS NULL) = ("batch_share_low" IS NULL) AND ("batch_share_dist" IS NULL) = ("batch_share_low" IS NULL)),
  CHECK (("retry_rate_high" IS NULL) = ("retry_rate_low" IS NULL) AND ("retry_rate_dist" IS NULL) = ("retry_rate_low" IS NULL)),
  CHECK (("price_change_high" IS NULL) = ("price_change_low" IS NULL) AND ("price_change_dist" IS NULL) = ("price_change_low" IS NULL)),
  CHECK (("adoption_ceiling_high" IS NULL) = ("adoption_ceiling_low" IS NULL) AND ("adoption_ceiling_dist" IS NULL) = ("adoption_ceiling_low" IS NULL)),
  FOREIGN KEY ("work_unit") REFERENCES "work_units" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "workloads_stages" (
  "workloads_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "from_month" INTEGER NOT NULL,
  PRIMARY KEY ("workloads_id", "position"),
  FOREIGN KEY ("workloads_id") REFERENCES "workloads" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TABLE "workloads_stages_mix" (
  "workloads_id" TEXT NOT NULL,
  "workloads_stages_position" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "model" TEXT NOT NULL,
  "share" REAL NOT NULL,
  PRIMARY KEY ("workloads_id", "workloads_stages_position", "position"),
  FOREIGN KEY ("workloads_id", "workloads_stages_position") REFERENCES "workloads_stages" ("workloads_id", "position") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("model") REFERENCES "models" ("id") DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE TRIGGER "change_log_head_no_delete" BEFORE DELETE ON "change_log_head" BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER "change_log_head_no_replace" BEFORE INSERT ON "change_log_head" WHEN EXISTS (SELECT 1 FROM "change_log_head") BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER "change_log_head_no_return" BEFORE UPDATE ON "change_log_head" WHEN NEW."count" <= OLD."count" BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER "change_log_no_delete" BEFORE DELETE ON "change_log" BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER "change_log_no_replace" BEFORE INSERT ON "change_log" WHEN NEW."number" <= (SELECT "count" FROM "change_log_head") BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER "change_log_no_update" BEFORE UPDATE ON "change_log" BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
)sql",
                             .sql = R"sql(CREATE TABLE "report" (
  "position" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "author" TEXT NOT NULL,
  "date" TEXT,
  "confidentiality" TEXT NOT NULL,
  "language" TEXT CHECK ("language" IN ('ko', 'en')),
  "unit" TEXT NOT NULL CHECK ("unit" IN ('automatic', 'one', 'thousand', 'ten_thousand', 'million', 'hundred_million')),
  "currency" TEXT,
  "color" TEXT NOT NULL,
  "logo" TEXT NOT NULL,
  "cover" INTEGER NOT NULL CHECK ("cover" IN (0, 1)),
  "contents" INTEGER NOT NULL CHECK ("contents" IN (0, 1)),
  PRIMARY KEY ("position"),
  CHECK ("position" = 0)
) WITHOUT ROWID, STRICT;
CREATE TABLE "report_sections" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "part" TEXT NOT NULL CHECK ("part" IN ('summary', 'axes', 'costs', 'roi', 'scenarios', 'sensitivity', 'simulation', 'information', 'budget', 'governance', 'roadmap', 'pilot', 'scale', 'business_model', 'claims', 'assumptions', 'method', 'change_log', 'text')),
  "included" INTEGER NOT NULL CHECK ("included" IN (0, 1)),
  "title" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  PRIMARY KEY ("id")
) WITHOUT ROWID, STRICT;
INSERT INTO "report" ("position", "title", "author", "date", "confidentiality", "language", "unit", "currency", "color", "logo", "cover", "contents") VALUES (0, '', '', NULL, '', NULL, 'automatic', NULL, '', '', 1, 1);
)sql"};

}  // namespace jupan::storage
