#include "core/storage/migrations.h"

#include <algorithm>
#include <array>

#include "core/storage/file_check.h"
#include "core/storage/log_tables.h"
#include "core/storage/migration_steps.h"
#include "core/storage/schema.h"
#include "core/storage/write_log.h"

namespace jupan::storage {
namespace {

/// The objects whose text this is, if the database holds exactly those; tables and indexes are told by their SQL.
bool holdsSchema(const Database& database, std::string_view expected) {
    std::vector<SchemaObject> found;
    Statement statement = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_master");
    while (statement.step()) {
        found.push_back({statement.text(0), statement.text(1), statement.text(2), statement.text(3)});
        if (found.back().sql.size() > expected.size() || found.size() > 1000) return false;
    }
    return schemaText(std::move(found)) == expected;
}

/// Dropping and rebuilding a table must not run the deletion rules of its references.
class WithoutForeignKeys {
public:
    explicit WithoutForeignKeys(Database& database) : database_(database) {
        database_.run("PRAGMA foreign_keys = OFF");
    }
    ~WithoutForeignKeys() { database_.run("PRAGMA foreign_keys = ON"); }
    WithoutForeignKeys(const WithoutForeignKeys&) = delete;
    WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;

private:
    Database& database_;
};

}  // namespace

std::span<const Migration> migrations() {
    static const std::array steps{fromVersion1, fromVersion2, fromVersion3, fromVersion4, fromVersion5};
    return steps;
}

std::string schemaText(std::vector<SchemaObject> objects) {
    std::sort(objects.begin(), objects.end());
    std::string text;
    for (const SchemaObject& object : objects) text += object.sql + ";\n";
    return text;
}

std::optional<Problem> migrate(Database& database, std::int32_t version, std::span<const Migration> steps,
                               const ChangeStamp& stamp, const std::string& name) {
    const std::int32_t found = version;
    const WithoutForeignKeys scope(database);
    Transaction transaction(database, Transaction::Kind::exclusive);
    for (; version < schemaVersion; ++version) {
        const auto step =
            std::find_if(steps.begin(), steps.end(), [&](const Migration& each) { return each.from == version; });
        if (step == steps.end() || !holdsSchema(database, step->schemaBefore))
            return Problem{
                .code = ProblemCode::unknownSchema, .path = name, .detail = "version " + std::to_string(version)};
        if (auto problem = checkIntegrity(database, name)) return problem;
        database.run(std::string(step->sql));
    }
    database.run("PRAGMA user_version = " + std::to_string(schemaVersion));
    if (auto problem = checkSchema(database, fileObjects(), name)) return problem;
    appendChanges(database, stamp,
                  {{.action = ChangeAction::noted,
                    .path = "schema_version",
                    .before = std::to_string(found),
                    .after = std::to_string(schemaVersion)}});
    if (auto problem = checkIntegrity(database, name)) return problem;
    if (auto problem = checkReferences(database, name)) return problem;
    transaction.commit();
    return std::nullopt;
}

}  // namespace jupan::storage
