// What brings a file from version 3 to version 4. Frozen (migrations.h).
#include "core/storage/migration_steps.h"

namespace jupan::storage {

const char sqlFromVersion3[] = R"sql(CREATE TABLE "finops" (
  "position" INTEGER NOT NULL,
  "review_weeks" INTEGER NOT NULL,
  PRIMARY KEY ("position"),
  CHECK ("position" = 0)
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
CREATE TABLE "exchange_rates" (
  "position" INTEGER NOT NULL,
  "currency" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "rate" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  PRIMARY KEY ("position")
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
CREATE TABLE "measured_benefits" (
  "position" INTEGER NOT NULL,
  "kpi" TEXT NOT NULL,
  "month" TEXT NOT NULL,
  "amount" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "item_counts" (
  "position" INTEGER NOT NULL,
  "work_unit" TEXT NOT NULL,
  "month" TEXT NOT NULL,
  "items" REAL NOT NULL,
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
CREATE TABLE "budget_reviews" (
  "position" INTEGER NOT NULL,
  "date" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "decision" TEXT NOT NULL,
  PRIMARY KEY ("position")
) WITHOUT ROWID, STRICT;
CREATE TABLE "actuals" (
  "position" INTEGER NOT NULL,
  "last_import" INTEGER NOT NULL,
  PRIMARY KEY ("position"),
  CHECK ("position" = 0)
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
CREATE TABLE "actuals_records" (
  "identity_high" INTEGER NOT NULL,
  "identity_low" INTEGER NOT NULL,
  "import" INTEGER NOT NULL,
  PRIMARY KEY ("identity_high", "identity_low")
) WITHOUT ROWID, STRICT;
INSERT INTO "finops" ("position", "review_weeks") VALUES (0, 4);
INSERT INTO "actuals" ("position", "last_import") VALUES (0, 0);
)sql";

}  // namespace jupan::storage
