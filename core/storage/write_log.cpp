#include "core/storage/write_log.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

#include "core/audit/chain.h"

namespace jupan::storage {
namespace {

constexpr std::string_view insertEntrySql =
    "INSERT INTO change_log (number, time, who, action, path, before, after, hash) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

void insertEntries(Database& database, const std::vector<ChangeEntry>& entries) {
    Statement insert = database.prepare(insertEntrySql);
    for (const ChangeEntry& entry : entries) {
        insert.bindInteger(1, entry.number);
        insert.bindBorrowed(2, entry.time);
        insert.bindBorrowed(3, entry.who);
        insert.bindBorrowed(4, nameOf(entry.action));
        insert.bindBorrowed(5, entry.path);
        insert.bindBorrowed(6, entry.before);
        insert.bindBorrowed(7, entry.after);
        insert.bindBorrowed(8, entry.hash);
        insert.step();
        insert.reset();
    }
}

/// Whoever took the head away gets a new one.
void setHead(Database& database, const ChainHead& head) {
    Statement update = database.prepare("UPDATE change_log_head SET count = ?1, hash = ?2");
    update.bindInteger(1, head.count);
    update.bindBorrowed(2, head.hash);
    update.step();
    if (database.changedRows() != 0) return;
    Statement insert = database.prepare("INSERT INTO change_log_head (position, count, hash) VALUES (0, ?1, ?2)");
    insert.bindInteger(1, head.count);
    insert.bindBorrowed(2, head.hash);
    insert.step();
}

}  // namespace

void beginLog(Database& database) {
    database.run("INSERT INTO change_log_head (position, count, hash) VALUES (0, 0, '')");
}

ChainHead readHead(const Database& database) {
    Statement select = database.prepare("SELECT count, hash FROM change_log_head");
    if (!select.step()) return {};
    return {.count = select.integer(0), .hash = select.text(1)};
}

void appendChanges(Database& database, const ChangeStamp& stamp, const std::vector<Change>& changes) {
    if (changes.empty()) return;
    ChainHead head = readHead(database);
    // A number that somebody else gave is not given again.
    head.count = std::max({std::int64_t{0}, head.count, database.number("SELECT max(number) FROM change_log")});
    if (head.count > std::numeric_limits<std::int64_t>::max() - static_cast<std::int64_t>(changes.size()))
        throw SqlFailure(SQLITE_FULL, "change_log.number");
    insertEntries(database, chained(head, stamp, changes));
    setHead(database, head);
}

void writeHistory(Database& database, const ChangeHistory& history) {
    insertEntries(database, history.entries);
    setHead(database, history.head());
}

void copyLog(const Database& from, Database& to) {
    Statement select =
        from.prepare("SELECT number, time, who, action, path, before, after, hash FROM change_log ORDER BY number");
    Statement insert = to.prepare(insertEntrySql);
    while (select.step()) {
        insert.bindInteger(1, select.integer(0));
        for (int i = 1; i < 8; ++i) insert.bindBorrowed(i + 1, select.borrowedText(i));
        insert.step();
        insert.reset();
    }
    setHead(to, readHead(from));
}

}  // namespace jupan::storage
