// Thin ownership of an SQLite connection and its statements, opened so that a hostile file can run nothing.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "core/base/problem.h"
#include "core/storage/cell.h"

struct sqlite3;
struct sqlite3_stmt;

namespace jupan::storage {

/// What SQLite refused; stays inside this room, whose public functions turn it into a Problem.
class SqlFailure : public std::runtime_error {
public:
    SqlFailure(int extendedCode, const std::string& message) : std::runtime_error(message), code_(extendedCode) {}
    [[nodiscard]] int code() const { return code_; }

private:
    int code_;
};

enum class Purpose { reading, writing };

/// The refusal as the caller should see it. `name`: the file's name.
Problem problemOf(const SqlFailure& failure, const std::string& name, Purpose purpose);

/// One prepared statement.
class Statement {
public:
    Statement(sqlite3* connection, std::string_view sql);

    /// Parameters count from 1.
    void bind(int parameter, const Cell& cell);
    /// As bind, for many rows: no copy is made, so the text must live until the next step().
    void bindInteger(int parameter, std::int64_t integer);
    void bindBorrowed(int parameter, std::string_view text);
    void bindNull(int parameter);
    /// True: a row is there. False: finished.
    bool step();
    /// Back to the start, parameters kept.
    void reset();
    /// Columns count from 0.
    [[nodiscard]] Cell cell(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    /// For many rows: without a copy, until the next step(). Empty if there is no text.
    [[nodiscard]] std::string_view borrowedText(int column) const;
    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] bool isText(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

enum class OpenAs { readOnly, readWrite, create };

/// One connection: foreign keys and cell checks on, rollback journal with full synchronisation; triggers (until
/// allowed), views, extensions, writable schema and double-quoted strings off; limits far below SQLite's own.
class Database {
public:
    Database(const std::filesystem::path& file, OpenAs mode);

    /// Runs statements without parameters. `sql` must come from this program's own text.
    void run(const std::string& sql);
    [[nodiscard]] Statement prepare(std::string_view sql) const;
    /// Turns triggers on. Only for a file whose schema is known to be this program's own.
    void allowTriggers();
    /// First column of the first row, or 0.
    [[nodiscard]] std::int64_t number(std::string_view sql) const;
    /// Rows that the last statement inserted, changed or deleted.
    [[nodiscard]] std::int64_t changedRows() const;
    /// True if the file no longer is where it was opened (replaced or deleted by another program).
    [[nodiscard]] bool fileHasMoved() const;
    [[nodiscard]] bool inTransaction() const;
    /// An independent copy in memory, to be changed freely.
    [[nodiscard]] Database copyInMemory() const;

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    std::unique_ptr<sqlite3, Close> connection_;
};

/// Rolls back at the end of its scope unless committed. One that reads may stand within another, of which it is then a
/// part.
class Transaction {
public:
    enum class Kind { read, write, exclusive };
    Transaction(Database& database, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& database_;
    bool open_;
};

}  // namespace jupan::storage
