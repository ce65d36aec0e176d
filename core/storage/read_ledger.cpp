#include "core/storage/read_ledger.h"

#include <limits>
#include <set>

#include "core/ledger/validate_ledger.h"
#include "core/money/decimal_units.h"
#include "core/project/validate.h"
#include "core/storage/ledger_tables.h"

namespace jupan::storage {
namespace {

[[noreturn]] void damaged(const std::string& name, const char* where) {
    throw LedgerRefusal{{{.code = ProblemCode::damagedFile, .path = name, .detail = where}}};
}

void refuseIfAny(Problems problems) {
    if (!problems.empty()) throw LedgerRefusal{std::move(problems)};
}

/// Charges come by day: the same day again and again.
class DayReader {
public:
    /// False if the day is none of a charge.
    bool read(std::int64_t number, Date& date) {
        if (number != number_) {
            if (number < firstDayNumber || number > lastDayNumber) return false;
            number_ = number;
            date_ = std::chrono::sys_days(std::chrono::days(number));
        }
        date = date_;
        return true;
    }

private:
    std::int64_t number_ = std::numeric_limits<std::int64_t>::min();
    Date date_{};
};

/// One table's rows, column by column.
class TableReader {
public:
    TableReader(const Database& database, const std::string& name, const Table& table)
        : name_(name), table_(table), statement_(database.prepare(selectSql(table))) {}

    bool next() {
        column_ = 0;
        return statement_.step();
    }

    std::int64_t integer() {
        if (!statement_.isInteger(column_)) refuse(column_);
        return statement_.integer(column_++);
    }
    std::string text() {
        if (!statement_.isText(column_)) refuse(column_);
        return statement_.text(column_++);
    }
    Date date() {
        Date date{};
        const int column = column_;
        if (!days_.read(integer(), date)) refuse(column);
        return date;
    }
    std::optional<Date> optionalDate() {
        if (!statement_.isNull(column_)) return date();
        ++column_;
        return std::nullopt;
    }
    std::int64_t integerUpTo(std::int64_t lowest, std::int64_t highest) {
        const int column = column_;
        const std::int64_t number = integer();
        if (number < lowest || number > highest) refuse(column);
        return number;
    }
    void optionalAmount(std::optional<Decimal>& amount) {
        const int column = column_++;
        if (statement_.isNull(column)) {
            amount.reset();
            return;
        }
        if (!statement_.isText(column)) refuse(column);
        const std::string_view text = statement_.borrowedText(column);
        if (const auto units = quickDecimalUnits(text)) {
            amount = decimalOf(*units);
        } else {
            const auto parsed = Decimal::parse(text);
            if (!parsed) refuse(column);
            amount = parsed.value();
        }
    }
    [[noreturn]] void refuse(int column) const {
        const std::string where = table_.name + "." + table_.columns[static_cast<std::size_t>(column)].name;
        damaged(name_, where.c_str());
    }
    [[nodiscard]] int lastColumn() const { return column_ - 1; }

private:
    const std::string& name_;
    const Table& table_;
    Statement statement_;
    DayReader days_;
    int column_ = 0;
};

constexpr std::int64_t largestInt = std::numeric_limits<int>::max();

}  // namespace

std::vector<ImportEntry> readImports(const Database& database, const std::string& name) {
    std::vector<ImportEntry> imports;
    Problems problems;
    TableReader row(database, name, tableNamed(ledgerSchema(), "actuals_imports"));
    while (row.next()) {
        ImportEntry& entry = imports.emplace_back();
        entry.number = static_cast<int>(row.integerUpTo(1, largestInt));
        entry.name = row.text();
        entry.format = row.text();
        entry.day = row.date();
        for (std::int64_t* count :
             {&entry.rowsRead, &entry.added, &entry.replaced, &entry.alreadyPresent, &entry.rejected})
            *count = row.integer();
        entry.firstDay = row.optionalDate();
        entry.lastDay = row.optionalDate();
        checkImportEntry(problems, indexedPath("actuals.imports", imports.size() - 1), entry);
        refuseIfAny(std::move(problems));
        problems.clear();
    }
    return imports;
}

StoredGroups readGroups(const Database& database, const std::string& name) {
    StoredGroups stored;
    Problems problems;
    TableReader row(database, name, tableNamed(ledgerSchema(), "actuals_groups"));
    while (row.next()) {
        const auto id = static_cast<std::size_t>(row.integerUpTo(1, largestGroupId));
        stored.indexOfId.resize(id + 1, StoredGroups::none);
        stored.indexOfId[id] = stored.groups.size();
        ChargeGroup& group = stored.groups.emplace_back();
        for (std::string* text : {&group.vendor, &group.model, &group.project, &group.projectName, &group.key,
                                  &group.lineItem, &group.description, &group.currency})
            *text = row.text();
        group.batch = row.integerUpTo(0, 1) == 1;
        checkChargeGroup(problems, indexedPath("actuals.groups", stored.groups.size() - 1), group);
        refuseIfAny(std::move(problems));
        problems.clear();
    }
    return stored;
}

std::map<ChargeGroup, std::int64_t> groupIds(const Database& database, const std::string& name) {
    std::map<ChargeGroup, std::int64_t> ids;
    StoredGroups stored = readGroups(database, name);
    for (std::size_t id = 0; id < stored.indexOfId.size(); ++id)
        if (stored.indexOfId[id] != StoredGroups::none)
            ids.emplace(std::move(stored.groups[stored.indexOfId[id]]), static_cast<std::int64_t>(id));
    return ids;
}

void eachCharge(const Database& database, const std::string& name, const StoredGroups& groups,
                const std::function<void(const StoredCharge&)>& take) {
    std::set<int> imports;
    for (const ImportEntry& entry : readImports(database, name)) imports.insert(entry.number);
    int knownImport = 0;
    StoredCharge charge;
    TableReader row(database, name, tableNamed(ledgerSchema(), "actuals_charges"));
    while (row.next()) {
        charge.date = row.date();
        charge.identity.high = row.integer();
        charge.identity.low = row.integer();
        charge.secondOfDay = static_cast<int>(row.integerUpTo(0, secondsOfDay - 1));
        charge.import = static_cast<int>(row.integerUpTo(1, largestInt));
        if (charge.import != knownImport && !imports.contains(charge.import)) row.refuse(row.lastColumn());
        knownImport = charge.import;
        charge.group = groups.indexOf(row.integer());
        if (charge.group == StoredGroups::none) row.refuse(row.lastColumn());
        ChargeFigures& figures = charge.figures;
        for (std::int64_t* count : {&figures.requests, &figures.inputTokens, &figures.cachedTokens,
                                    &figures.cacheWriteTokens, &figures.outputTokens})
            *count = row.integerUpTo(0, largestCount);
        row.optionalAmount(figures.amount);
        take(charge);
    }
}

void eachRecord(const Database& database, const std::string& name,
                const std::function<void(const StoredIdentity&, int import)>& take) {
    std::set<int> imports;
    for (const ImportEntry& entry : readImports(database, name)) imports.insert(entry.number);
    TableReader row(database, name, tableNamed(ledgerSchema(), "actuals_records"));
    int knownImport = 0;
    while (row.next()) {
        StoredIdentity identity;
        identity.high = row.integer();
        identity.low = row.integer();
        const int import = static_cast<int>(row.integerUpTo(1, largestInt));
        if (import != knownImport && !imports.contains(import)) row.refuse(row.lastColumn());
        knownImport = import;
        take(identity, import);
    }
}

Problems checkLedger(const Database& database, const std::string& name) {
    try {
        if (database.number("SELECT count(*) FROM actuals WHERE last_import >= 0") != 1) damaged(name, "actuals");
        eachCharge(database, name, readGroups(database, name), [](const StoredCharge&) {});
        return {};
    } catch (const LedgerRefusal& refusal) {
        return refusal.problems;
    }
}

}  // namespace jupan::storage
