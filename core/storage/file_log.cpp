#include "core/storage/file_log.h"

#include <algorithm>
#include <limits>

#include "core/audit/chain.h"
#include "core/audit/query.h"
#include "core/audit/validate_history.h"
#include "core/storage/read_ledger.h"
#include "core/storage/write_log.h"

namespace jupan::storage {
namespace {

constexpr std::string_view selectEntriesSql =
    "SELECT number, time, who, action, path, before, after, hash FROM change_log";

/// One page of a list; whoever wants more asks again.
constexpr std::size_t mostEntries = 100'000;
/// SQLite bounds how deep conditions nest.
constexpr std::size_t mostWords = 50;
/// Bytes of a whole log in memory.
constexpr std::size_t mostWholeBytes = std::size_t{2} << 30;

}  // namespace

FileLog::FileLog(OpenDatabase& file) : file_(file), name_(nameOf(file.path)) {}

template <class Work>
Problems FileLog::guarded(Work work) const {
    try {
        work();
        return {};
    } catch (const SqlFailure& failure) {
        return {problemOf(failure, name_, Purpose::reading)};
    } catch (const LedgerRefusal& refused) {
        return refused.problems;
    }
}

ChangeEntry FileLog::entryOf(const Statement& row) const {
    const auto action = enumFromName<ChangeAction>(row.borrowedText(3));
    if (!action)
        throw LedgerRefusal{{{.code = ProblemCode::damagedFile, .path = name_, .detail = "change_log.action"}}};
    return {.number = row.integer(0),
            .time = row.text(1),
            .who = row.text(2),
            .action = *action,
            .path = row.text(4),
            .before = row.text(5),
            .after = row.text(6),
            .hash = row.text(7)};
}

void FileLog::eachEntry(const TakeEntry& take) const {
    Statement select = file_.database.prepare(std::string(selectEntriesSql) + " ORDER BY number");
    while (select.step()) take(entryOf(select));
}

Result<std::vector<ChangeEntry>> FileLog::entries(const ChangeQuery& query) const {
    std::vector<ChangeEntry> found;
    const std::vector<std::string> words = searchWords(query.text);
    if (words.size() > mostWords) return found;
    Problems problems = guarded([&] {
        std::string sql = std::string(selectEntriesSql) + " WHERE number <= ?1";
        if (query.action) sql += " AND action = ?2";
        // Not LIKE, which ends at a NUL; both make Latin letters alone lower.
        for (std::size_t i = 0; i < words.size(); ++i)
            sql +=
                " AND instr(lower(time || char(10) || who || char(10) || action || char(10) || path || char(10) || "
                "before || char(10) || after), ?" +
                std::to_string(i + 3) + ") > 0";
        Statement select = file_.database.prepare(sql + " ORDER BY number DESC LIMIT " +
                                                  std::to_string(std::min(query.limit, mostEntries)));
        select.bindInteger(1, query.newest > 0 ? query.newest : std::numeric_limits<std::int64_t>::max());
        if (query.action) select.bindBorrowed(2, nameOf(*query.action));
        for (std::size_t i = 0; i < words.size(); ++i) select.bindBorrowed(static_cast<int>(i) + 3, words[i]);
        while (select.step()) found.push_back(entryOf(select));
    });
    if (!problems.empty()) return problems;
    return found;
}

Problems FileLog::forEach(const TakeEntry& take) const {
    return guarded([&] {
        Transaction transaction(file_.database, Transaction::Kind::read);
        eachEntry(take);
    });
}

Result<std::int64_t> FileLog::count() const {
    std::int64_t count = 0;
    Problems problems = guarded([&] { count = file_.database.number("SELECT count(*) FROM change_log"); });
    if (!problems.empty()) return problems;
    return count;
}

Result<ChainHead> FileLog::head() const {
    ChainHead head;
    Problems problems = guarded([&] { head = readHead(file_.database); });
    if (!problems.empty()) return problems;
    return head;
}

Result<std::vector<ChainFinding>> FileLog::verify() const {
    std::vector<ChainFinding> findings;
    Problems problems = guarded([&] {
        // Entries and head of one moment, should another program be writing.
        Transaction transaction(file_.database, Transaction::Kind::read);
        ChainCheck check;
        eachEntry([&](const ChangeEntry& entry) { check.take(entry); });
        findings = check.finish(readHead(file_.database));
    });
    if (!problems.empty()) return problems;
    return findings;
}

Result<ChangeHistory> FileLog::whole() const {
    ChangeHistory history;
    Problems problems = guarded([&] {
        Transaction transaction(file_.database, Transaction::Kind::read);
        const ChainHead head = readHead(file_.database);
        history.count = head.count;
        history.hash = head.hash;
        std::size_t bytes = 0;
        eachEntry([&](const ChangeEntry& entry) {
            bytes += sizeof entry + entry.path.size() + entry.before.size() + entry.after.size();
            if (bytes > mostWholeBytes)
                throw LedgerRefusal{
                    {{.code = ProblemCode::fileTooLarge, .path = name_, .detail = std::to_string(fileLimitMebibytes)}}};
            history.entries.push_back(entry);
        });
    });
    if (problems.empty()) problems = validateHistory(history);
    if (!problems.empty()) return problems;
    return history;
}

}  // namespace jupan::storage
