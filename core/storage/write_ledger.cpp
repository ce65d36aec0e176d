#include "core/storage/write_ledger.h"

#include <sqlite3.h>

#include <algorithm>

#include "core/ledger/identity_text.h"
#include "core/ledger/validate_ledger.h"
#include "core/storage/ledger_tables.h"
#include "core/storage/read_ledger.h"

namespace jupan::storage {
namespace {

const Table& ledgerTable(std::string_view name) {
    return tableNamed(ledgerSchema(), name);
}

std::string upsertNothingSql() {
    return insertSql(ledgerTable("actuals_charges")) + " ON CONFLICT DO NOTHING";
}

constexpr std::string_view selectChargeSql =
    "SELECT requests, input_tokens, cached_tokens, cache_write_tokens, output_tokens, amount FROM actuals_charges "
    "WHERE day = ?1 AND identity_high = ?2 AND identity_low = ?3";

StoredIdentity identityFrom(const std::string& text) {
    return stored(identityFromText(text).value());
}

}  // namespace

LedgerWriter::LedgerWriter(Database& database, std::map<ChargeGroup, std::int64_t> groups)
    : database_(database),
      groups_(std::move(groups)),
      insertGroup_(database.prepare(insertSql(ledgerTable("actuals_groups")))),
      insertCharge_(database.prepare(upsertNothingSql())),
      updateCharge_(database.prepare(updateSql(ledgerTable("actuals_charges")))),
      selectCharge_(database.prepare(selectChargeSql)),
      insertRecord_(database.prepare(insertSql(ledgerTable("actuals_records")))) {
    for (const auto& [group, id] : groups_) nextGroup_ = std::max(nextGroup_, id + 1);
}

std::int64_t LedgerWriter::groupId(const ChargeGroup& group) {
    const auto found = groups_.find(group);
    if (found != groups_.end()) return found->second;
    if (nextGroup_ > largestGroupId) throw SqlFailure(SQLITE_FULL, "too many groups of charges");
    Problems problems;
    checkChargeGroup(problems, "charge", group);
    if (!problems.empty()) throw LedgerRefusal{std::move(problems)};
    int parameter = 1;
    insertGroup_.bindInteger(parameter++, nextGroup_);
    for (const std::string* text : {&group.vendor, &group.model, &group.project, &group.projectName, &group.key,
                                    &group.lineItem, &group.description, &group.currency})
        insertGroup_.bindBorrowed(parameter++, *text);
    insertGroup_.bindInteger(parameter, group.batch ? 1 : 0);
    insertGroup_.step();
    insertGroup_.reset();
    groups_.emplace(group, nextGroup_);
    return nextGroup_++;
}

void LedgerWriter::add(const ImportEntry& entry) {
    Statement insert = database_.prepare(insertSql(ledgerTable("actuals_imports")));
    int parameter = 1;
    insert.bindInteger(parameter++, entry.number);
    insert.bindBorrowed(parameter++, entry.name);
    insert.bindBorrowed(parameter++, entry.format);
    insert.bindInteger(parameter++, dayNumber(entry.day));
    for (const std::int64_t count : {entry.rowsRead, entry.added, entry.replaced, entry.alreadyPresent, entry.rejected})
        insert.bindInteger(parameter++, count);
    for (const std::optional<Date>& day : {entry.firstDay, entry.lastDay}) {
        if (day)
            insert.bindInteger(parameter, dayNumber(*day));
        else
            insert.bindNull(parameter);
        ++parameter;
    }
    insert.step();
}

void LedgerWriter::bindCharge(Statement& statement, const ChargeEntry& charge) {
    const ChargeFigures& figures = charge.figures;
    int parameter = 1;
    for (const std::int64_t value :
         {charge.day, charge.identity.high, charge.identity.low, std::int64_t{charge.secondOfDay},
          std::int64_t{charge.import}, charge.group, figures.requests, figures.inputTokens, figures.cachedTokens,
          figures.cacheWriteTokens, figures.outputTokens})
        statement.bindInteger(parameter++, value);
    if (figures.amount) {
        amount_ = figures.amount->toText();
        statement.bindBorrowed(parameter, amount_);
    } else {
        statement.bindNull(parameter);
    }
}

bool LedgerWriter::addIfAbsent(const ChargeEntry& charge) {
    bindCharge(insertCharge_, charge);
    insertCharge_.step();
    insertCharge_.reset();
    return database_.changedRows() == 1;
}

void LedgerWriter::replace(const ChargeEntry& charge) {
    bindCharge(updateCharge_, charge);
    updateCharge_.step();
    updateCharge_.reset();
}

ChargeFigures LedgerWriter::presentFigures(const ChargeEntry& charge) {
    selectCharge_.bindInteger(1, charge.day);
    selectCharge_.bindInteger(2, charge.identity.high);
    selectCharge_.bindInteger(3, charge.identity.low);
    ChargeFigures figures;
    if (selectCharge_.step()) {
        int column = 0;
        for (std::int64_t* count : {&figures.requests, &figures.inputTokens, &figures.cachedTokens,
                                    &figures.cacheWriteTokens, &figures.outputTokens})
            *count = selectCharge_.integer(column++);
        if (!selectCharge_.isNull(column)) {
            const auto amount = Decimal::parse(selectCharge_.borrowedText(column));
            if (amount) figures.amount = amount.value();
        }
    }
    selectCharge_.reset();
    return figures;
}

void LedgerWriter::addRecord(const StoredIdentity& identity, int import) {
    insertRecord_.bindInteger(1, identity.high);
    insertRecord_.bindInteger(2, identity.low);
    insertRecord_.bindInteger(3, import);
    insertRecord_.step();
    insertRecord_.reset();
}

void LedgerWriter::setLastImport(int number) {
    database_.run("UPDATE actuals SET last_import = " + std::to_string(number));
}

void beginLedger(Database& database) {
    database.run("INSERT INTO actuals (position, last_import) VALUES (0, 0)");
}

void writeLedger(Database& database, const Ledger& ledger) {
    LedgerWriter writer(database, {});
    int last = 0;
    for (const ImportEntry& entry : ledger.imports) {
        writer.add(entry);
        last = std::max(last, entry.number);
    }
    for (const LedgerCharge& charge : ledger.charges)
        writer.addIfAbsent({.identity = identityFrom(charge.identity),
                            .import = charge.import,
                            .day = dayNumber(charge.date),
                            .secondOfDay = charge.secondOfDay,
                            .group = writer.groupId(charge.group),
                            .figures = charge.figures});
    for (const SeenRecord& record : ledger.records) writer.addRecord(identityFrom(record.identity), record.import);
    writer.setLastImport(last);
}

void copyLedger(const Database& from, Database& to) {
    to.run("DELETE FROM actuals");
    for (const Table& table : ledgerSchema()) {
        Statement select = from.prepare(selectSql(table));
        Statement insert = to.prepare(insertSql(table));
        const int columns = static_cast<int>(table.columns.size());
        while (select.step()) {
            for (int i = 0; i < columns; ++i) {
                if (select.isInteger(i))
                    insert.bindInteger(i + 1, select.integer(i));
                else if (select.isText(i))
                    insert.bindBorrowed(i + 1, select.borrowedText(i));
                else
                    insert.bindNull(i + 1);
            }
            insert.step();
            insert.reset();
        }
    }
}

bool removeImport(Database& database, int number) {
    const std::string import = std::to_string(number);
    database.run("DELETE FROM actuals_imports WHERE number = " + import);
    if (database.changedRows() == 0) return false;
    database.run("DELETE FROM actuals_charges WHERE import = " + import);
    database.run("DELETE FROM actuals_records WHERE import = " + import);
    removeUnusedGroups(database);
    return true;
}

void removeUnusedGroups(Database& database) {
    database.run("DELETE FROM actuals_groups WHERE id NOT IN (SELECT charge_group FROM actuals_charges)");
}

}  // namespace jupan::storage
