#include "core/storage/database.h"

#include <sqlite3.h>

#include "core/storage/file_check.h"

namespace jupan::storage {
namespace {

/// A second program holds its lock for milliseconds; longer than this is an answer, not a delay.
constexpr int busyMilliseconds = 2000;

/// fileLimitMebibytes in SQLite's default pages of 4 KiB.
constexpr std::uintmax_t maximumPages = fileLimitMebibytes * 1024 / 4;

/// A large import must not fetch the same pages again and again; memory is taken as it is needed.
constexpr int cacheKibibytes = 64 * 1024;

/// Virtual machine steps of one statement (in thousands) after which a file is considered hostile; reading the
/// largest document takes a hundredth of it.
constexpr int stepBudget = 2'000'000;

[[noreturn]] void fail(sqlite3* connection) {
    throw SqlFailure(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection));
}

void check(sqlite3* connection, int code) {
    if (code != SQLITE_OK) fail(connection);
}

void harden(sqlite3* connection) {
    for (const auto& [option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                        {SQLITE_DBCONFIG_DQS_DML, 0},
                                        {SQLITE_DBCONFIG_DQS_DDL, 0},
                                        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
                                        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0}})
        check(connection, sqlite3_db_config(connection, option, value, nullptr));
    for (const auto& [limit, value] : {std::pair{SQLITE_LIMIT_LENGTH, 16 << 20},
                                       {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
                                       {SQLITE_LIMIT_COLUMN, 250},
                                       {SQLITE_LIMIT_EXPR_DEPTH, 100},
                                       {SQLITE_LIMIT_VDBE_OP, 100'000},
                                       {SQLITE_LIMIT_FUNCTION_ARG, 8},
                                       {SQLITE_LIMIT_ATTACHED, 0},
                                       {SQLITE_LIMIT_VARIABLE_NUMBER, 250},
                                       {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
                                       {SQLITE_LIMIT_WORKER_THREADS, 0}})
        sqlite3_limit(connection, limit, value);
}

/// The budget is counted anew for every connection; it stops a crafted file, not a slow one.
void watch(sqlite3* connection) {
    sqlite3_progress_handler(
        connection, 1000,
        [](void* context) {
            auto* database = static_cast<sqlite3*>(context);
            sqlite3_stmt* statement = nullptr;
            while ((statement = sqlite3_next_stmt(database, statement)) != nullptr)
                if (sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 0) / 1000 > stepBudget) return 1;
            return 0;
        },
        connection);
}

}  // namespace

Problem problemOf(const SqlFailure& failure, const std::string& name, Purpose purpose) {
    const bool reading = purpose == Purpose::reading;
    ProblemCode code = reading ? ProblemCode::damagedFile : ProblemCode::fileUnwritable;
    std::string detail = failure.what();
    switch (failure.code() & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            code = ProblemCode::fileInUse;
            break;
        case SQLITE_NOTADB:
            code = ProblemCode::notAProject;
            break;
        case SQLITE_CORRUPT:
            code = ProblemCode::damagedFile;
            break;
        case SQLITE_READONLY:
            code = ProblemCode::readOnlyFile;
            // The state before an interrupted save lies in the journal; putting it back needs writing.
            if (failure.code() == SQLITE_READONLY_ROLLBACK) detail = "interrupted save";
            break;
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_IOERR:
        case SQLITE_NOMEM:
            if (reading) code = ProblemCode::fileUnreadable;
            break;
        default:
            break;
    }
    return {.code = code, .path = name, .detail = detail};
}

Statement::Statement(sqlite3* connection, std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(connection, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    statement_.reset(statement);
    check(connection, code);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void Statement::bind(int parameter, const Cell& cell) {
    sqlite3_stmt* statement = statement_.get();
    int code = SQLITE_OK;
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
        code = sqlite3_bind_int64(statement, parameter, *integer);
    } else if (const auto* real = std::get_if<double>(&cell)) {
        code = sqlite3_bind_double(statement, parameter, *real);
    } else if (const auto* words = std::get_if<std::string>(&cell)) {
        code = sqlite3_bind_text64(statement, parameter, words->data(), words->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else {
        code = sqlite3_bind_null(statement, parameter);
    }
    check(sqlite3_db_handle(statement), code);
}

void Statement::bindInteger(int parameter, std::int64_t integer) {
    check(sqlite3_db_handle(statement_.get()), sqlite3_bind_int64(statement_.get(), parameter, integer));
}

void Statement::bindBorrowed(int parameter, std::string_view text) {
    check(sqlite3_db_handle(statement_.get()),
          sqlite3_bind_text64(statement_.get(), parameter, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC,
                              SQLITE_UTF8));
}

void Statement::bindNull(int parameter) {
    check(sqlite3_db_handle(statement_.get()), sqlite3_bind_null(statement_.get(), parameter));
}

bool Statement::step() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) fail(sqlite3_db_handle(statement_.get()));
    return false;
}

void Statement::reset() {
    sqlite3_reset(statement_.get());
}

Cell Statement::cell(int column) const {
    switch (sqlite3_column_type(statement_.get(), column)) {
        case SQLITE_INTEGER:
            return integer(column);
        case SQLITE_FLOAT:
            return sqlite3_column_double(statement_.get(), column);
        case SQLITE_TEXT:
            return text(column);
        default:
            return Null{};
    }
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

std::string Statement::text(int column) const {
    return std::string(borrowedText(column));
}

std::string_view Statement::borrowedText(int column) const {
    const auto* begin = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    if (!begin) return {};
    return {begin, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

bool Statement::isInteger(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_INTEGER;
}

bool Statement::isText(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_TEXT;
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

Database::Database(const std::filesystem::path& file, OpenAs mode) {
    const int flags = mode == OpenAs::readOnly ? SQLITE_OPEN_READONLY
                      : mode == OpenAs::create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                               : SQLITE_OPEN_READWRITE;
    const std::u8string name = file.u8string();
    sqlite3* connection = nullptr;
    // Never used by two threads at once (project_file.h); a lock around every value of a large ledger would take longer
    // than reading it.
    const int code = sqlite3_open_v2(reinterpret_cast<const char*>(name.c_str()), &connection,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    connection_.reset(connection);
    if (code != SQLITE_OK) throw SqlFailure(code, connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code));
    harden(connection);
    watch(connection);
    check(connection, sqlite3_busy_timeout(connection, busyMilliseconds));
    // Files that could not be opened again are not written: hence the limit on pages.
    run("PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY");
    run("PRAGMA cache_size = -" + std::to_string(cacheKibibytes));
    if (mode != OpenAs::readOnly) run("PRAGMA max_page_count = " + std::to_string(maximumPages));
}

void Database::Close::operator()(sqlite3* connection) const {
    sqlite3_close(connection);
}

void Database::run(const std::string& sql) {
    check(connection_.get(), sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr));
}

Statement Database::prepare(std::string_view sql) const {
    return {connection_.get(), sql};
}

void Database::allowTriggers() {
    check(connection_.get(), sqlite3_db_config(connection_.get(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr));
}

std::int64_t Database::number(std::string_view sql) const {
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::changedRows() const {
    return sqlite3_changes64(connection_.get());
}

bool Database::fileHasMoved() const {
    int moved = 0;
    sqlite3_file_control(connection_.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(connection_.get()) == 0;
}

Database Database::copyInMemory() const {
    Database copy(":memory:", OpenAs::create);
    sqlite3_backup* backup = sqlite3_backup_init(copy.connection_.get(), "main", connection_.get(), "main");
    if (!backup) fail(copy.connection_.get());
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK) fail(copy.connection_.get());
    return copy;
}

Transaction::Transaction(Database& database, Kind kind)
    : database_(database), open_(kind != Kind::read || !database.inTransaction()) {
    if (!open_) return;
    database_.run(kind == Kind::read ? "BEGIN" : kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN EXCLUSIVE");
}

Transaction::~Transaction() {
    if (!open_) return;
    try {
        database_.run("ROLLBACK");
    } catch (const SqlFailure&) {
        // SQLite has rolled back by itself (full disk, I/O error).
    }
}

void Transaction::commit() {
    if (!open_) return;
    database_.run("COMMIT");
    open_ = false;
}

}  // namespace jupan::storage
