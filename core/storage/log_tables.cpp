#include "core/storage/log_tables.h"

#include "core/audit/change_log.h"
#include "core/storage/ledger_tables.h"

namespace jupan::storage {
namespace {

/// Rows under their row numbers: pages are filled to the end by what is only ever added.
std::string logSql() {
    std::string actions;
    for (const std::string_view name : EnumNames<ChangeAction>::names)
        actions += (actions.empty() ? "'" : ", '") + std::string(name) + "'";
    return R"(CREATE TABLE "change_log" (
  "number" INTEGER NOT NULL PRIMARY KEY CHECK ("number" > 0),
  "time" TEXT NOT NULL,
  "who" TEXT NOT NULL,
  "action" TEXT NOT NULL CHECK ("action" IN ()" +
           actions + R"()),
  "path" TEXT NOT NULL,
  "before" TEXT NOT NULL,
  "after" TEXT NOT NULL,
  "hash" TEXT NOT NULL
) STRICT)";
}

constexpr const char* headSql = R"(CREATE TABLE "change_log_head" (
  "position" INTEGER NOT NULL,
  "count" INTEGER NOT NULL,
  "hash" TEXT NOT NULL,
  PRIMARY KEY ("position"),
  CHECK ("position" = 0)
) WITHOUT ROWID, STRICT)";

SchemaObject refusal(std::string name, std::string table, const std::string& event) {
    std::string sql = "CREATE TRIGGER " + storage::quoted(name) + " BEFORE " + event +
                      " BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END";
    return {"trigger", std::move(name), std::move(table), std::move(sql)};
}

}  // namespace

std::vector<SchemaObject> logObjects() {
    return {
        {"table", "change_log", "change_log", logSql()},
        {"table", "change_log_head", "change_log_head", headSql},
        refusal("change_log_no_update", "change_log", R"(UPDATE ON "change_log")"),
        refusal("change_log_no_delete", "change_log", R"(DELETE ON "change_log")"),
        // INSERT OR REPLACE deletes without a trigger of its own.
        refusal("change_log_no_replace", "change_log",
                R"(INSERT ON "change_log" WHEN NEW."number" <= (SELECT "count" FROM "change_log_head"))"),
        refusal("change_log_head_no_return", "change_log_head",
                R"(UPDATE ON "change_log_head" WHEN NEW."count" <= OLD."count")"),
        refusal("change_log_head_no_delete", "change_log_head", R"(DELETE ON "change_log_head")"),
        refusal("change_log_head_no_replace", "change_log_head",
                R"(INSERT ON "change_log_head" WHEN EXISTS (SELECT 1 FROM "change_log_head"))"),
    };
}

std::vector<SchemaObject> lostLogTriggers(const Database& database) {
    std::vector<SchemaObject> lost = logObjects();
    Statement there = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = ?1");
    std::erase_if(lost, [&](const SchemaObject& object) {
        if (object.type != "trigger") return true;
        there.reset();
        there.bindBorrowed(1, object.name);
        return there.step();
    });
    return lost;
}

std::vector<SchemaObject> fileObjects() {
    std::vector<SchemaObject> objects = schemaObjects(fileSchema());
    for (SchemaObject& object : logObjects()) objects.push_back(std::move(object));
    return objects;
}

}  // namespace jupan::storage
