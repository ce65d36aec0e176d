// What brings a file from version 4 to version 5. Frozen (migrations.h).
#include "core/storage/migration_steps.h"

namespace jupan::storage {

const char sqlFromVersion4[] = R"sql(CREATE TABLE "data_quality" (
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
CREATE TABLE "gates" (
  "position" INTEGER NOT NULL,
  "gate" TEXT NOT NULL CHECK ("gate" IN ('pilot_start', 'scale')),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('checklist_ready', 'item_done', 'baseline', 'criteria_fixed', 'verdict', 'budget_frozen', 'budget_kept', 'no_alert', 'npv_positive', 'npv_probability', 'data_quality', 'risks_answered')),
  "subject" TEXT NOT NULL,
  "threshold" REAL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "gate_overrides" (
  "position" INTEGER NOT NULL,
  "gate" TEXT NOT NULL CHECK ("gate" IN ('pilot_start', 'scale')),
  "by" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  PRIMARY KEY ("position")
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
CREATE TABLE "pilot_stakeholders" (
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
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
CREATE TABLE "pilot_decisions" (
  "position" INTEGER NOT NULL,
  "date" TEXT NOT NULL,
  "verdict" TEXT NOT NULL CHECK ("verdict" IN ('go', 'stop', 'extend')),
  "by" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  PRIMARY KEY ("position")
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
CREATE TABLE "business_model" (
  "key" TEXT NOT NULL,
  "ticked" INTEGER NOT NULL CHECK ("ticked" IN (0, 1)),
  "text" TEXT NOT NULL,
  PRIMARY KEY ("key")
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
CREATE INDEX "checklists_by_cost" ON "checklists" ("cost");
CREATE INDEX "risks_by_cost" ON "risks" ("cost");
CREATE INDEX "risks_by_kpi" ON "risks" ("kpi");
CREATE INDEX "pilot_kpis_by_kpi" ON "pilot_kpis" ("kpi");
CREATE INDEX "pilot_observations_by_kpi" ON "pilot_observations" ("kpi");
CREATE INDEX "scale_stages_by_model" ON "scale_stages" ("model");
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
CREATE TRIGGER "change_log_no_update" BEFORE UPDATE ON "change_log" BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER "change_log_no_delete" BEFORE DELETE ON "change_log" BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER "change_log_no_replace" BEFORE INSERT ON "change_log" WHEN NEW."number" <= (SELECT "count" FROM "change_log_head") BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER "change_log_head_no_return" BEFORE UPDATE ON "change_log_head" WHEN NEW."count" <= OLD."count" BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER "change_log_head_no_delete" BEFORE DELETE ON "change_log_head" BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER "change_log_head_no_replace" BEFORE INSERT ON "change_log_head" WHEN EXISTS (SELECT 1 FROM "change_log_head") BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
INSERT INTO "data_quality" ("position", "enabled", "floor") VALUES (0, 0, 0.5);
INSERT INTO "roadmap" ("position", "form", "start") VALUES (0, 'nine_steps', NULL);
INSERT INTO "pilot" ("position", "start", "weeks", "channel", "scope", "success", "stop", "extend", "fixed_on") VALUES (0, NULL, 8, '', '', '', '', '', NULL);
INSERT INTO "change_log_head" ("position", "count", "hash") VALUES (0, 0, '');
)sql";

}  // namespace jupan::storage
