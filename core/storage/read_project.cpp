#include "core/storage/read_project.h"

#include <map>
#include <optional>

#include "core/project/validate.h"
#include "core/storage/file_check.h"
#include "core/storage/schema.h"
#include "core/storage/walk.h"

namespace jupan::storage {
namespace {

/// Cells (rows times columns) of one document. 5,000 KPIs with provenance have 600,000; a file far beyond that was
/// made to fill the memory.
constexpr std::size_t cellLimit = 10'000'000;

/// Ends the reading; the problem it leaves says why.
struct Refusal {
    Problem problem;
};

class ProjectReader {
public:
    ProjectReader(const Database& database, std::string name) : database_(database), name_(std::move(name)) {}

    Project read() {
        Project project;
        auto visit = [this](const FieldInfo& info, auto& section) { readSection(std::string(info.name), section); };
        describe(visit, project);
        return project;
    }

    [[nodiscard]] Problems takeProblems() { return std::move(problems_); }
    [[noreturn]] void damaged(const std::string& where) const {
        throw Refusal{{.code = ProblemCode::damagedFile, .path = name_, .detail = where}};
    }

    /// One prepared SELECT per table, used again for every parent.
    Statement& select(const Table& table) {
        auto found = selects_.find(&table);
        if (found == selects_.end()) found = selects_.emplace(&table, database_.prepare(selectSql(table))).first;
        return found->second;
    }

    void countRow(const Table& table) {
        cells_ += table.columns.size();
        if (cells_ > cellLimit)
            throw Refusal{
                {.code = ProblemCode::fileTooLarge, .path = name_, .detail = std::to_string(fileLimitMebibytes)}};
    }

    void badMonth(std::string path, std::string value) {
        problems_.push_back({.code = ProblemCode::badMonth, .path = std::move(path), .value = std::move(value)});
    }

    template <class T>
    void readList(const Table& table, const Row& parentKey, std::vector<T>& list);
    template <class K, class T>
    void readMap(const Table& table, const Row& parentKey, std::map<K, T>& map);

private:
    template <Described T>
    void readSection(const std::string& name, T& single);
    template <class T>
    void readSection(const std::string& name, std::vector<T>& list) {
        readList(tableNamed(documentSchema(), name), {}, list);
    }
    template <class T>
    void readSection(const std::string& name, std::map<std::string, T>& map) {
        readMap(tableNamed(documentSchema(), name), {}, map);
    }

    const Database& database_;
    std::string name_;
    std::map<const Table*, Statement> selects_;
    std::size_t cells_ = 0;
    Problems problems_;
};

/// Reads the current row of one statement into an entity, column by column as the schema laid them.
class RowReader {
public:
    RowReader(ProjectReader& reader, const Table& table, Statement& statement)
        : reader_(reader), table_(table), statement_(statement) {
        reader_.countRow(table);
        for (std::size_t i = 0; i < table.keyColumns; ++i) key_.push_back(next());
        lastKey_ = key_.back();
        position_ = table.order == RowOrder::byColumn ? next() : lastKey_;
        if (table.order == RowOrder::single) key_.clear();
    }

    [[nodiscard]] const Cell& lastKey() const { return lastKey_; }
    [[nodiscard]] const Cell& position() const { return position_; }

    template <class T>
    void read(T& item) {
        walkItem(*this, item);
    }

    void field(const FieldInfo& info, Uncertain& number) {
        require(info, number.value);
        std::optional<double> low, high;
        std::optional<Distribution> distribution;
        field(info, low);
        field(info, high);
        field(info, distribution);
        // SQLite drops the CHECKs of a schema that it opens for reading only, so they are asked here once more.
        if (low.has_value() != high.has_value() || low.has_value() != distribution.has_value()) damaged(info);
        if (low && high && distribution) number.spread = Spread{*low, *high, *distribution};
    }
    void field(const FieldInfo& info, std::optional<Uncertain>& number) {
        if (std::holds_alternative<Null>(statement_.cell(column_))) {
            for (int i = 0; i < 4; ++i) requireNull(info);
        } else {
            field(info, number.emplace());
        }
    }
    template <class M>
    void field(const FieldInfo& info, M& member) {
        if constexpr (IsOptional<M>::value) {
            if (std::holds_alternative<Null>(statement_.cell(column_))) {
                ++column_;
            } else {
                require(info, member.emplace());
            }
        } else {
            require(info, member);
        }
    }

    void enter(std::string_view name) { prefix_.enter(name); }
    void leave() { prefix_.leave(); }

    template <class T>
    void group(const FieldInfo& info, std::optional<T>& member) {
        const bool present = !std::holds_alternative<Null>(statement_.cell(column_));
        absent_ = !present;
        T group;
        enter(info.name);
        walkFields(*this, group);
        leave();
        absent_ = false;
        if (present) member = std::move(group);
    }

    template <class T>
    void children(const FieldInfo& info, std::vector<T>& list) {
        reader_.readList(childTable(info), key_, list);
    }
    template <class K, class T>
    void children(const FieldInfo& info, std::map<K, T>& map) {
        reader_.readMap(childTable(info), key_, map);
    }

private:
    Cell next() { return statement_.cell(column_++); }

    [[nodiscard]] const Table& childTable(const FieldInfo& info) const {
        return tableNamed(documentSchema(), table_.name + "_" + prefix_.with(info.name));
    }

    template <class M>
    void require(const FieldInfo& info, M& member) {
        if (absent_) return requireNull(info);
        const Cell cell = next();
        if (fromCell(cell, member)) return;
        if constexpr (std::same_as<M, YearMonth>) {
            if (const auto* text = std::get_if<std::string>(&cell))
                return reader_.badMonth(table_.name + "." + prefix_.with(info.name), *text);
        }
        damaged(info);
    }

    void requireNull(const FieldInfo& info) {
        if (!std::holds_alternative<Null>(next())) damaged(info);
    }

    [[noreturn]] void damaged(const FieldInfo& info) const {
        reader_.damaged(table_.name + "." + prefix_.with(info.name));
    }

    ProjectReader& reader_;
    const Table& table_;
    Statement& statement_;
    Row key_;
    Cell lastKey_;
    Cell position_;
    int column_ = 0;
    bool absent_ = false;
    Prefix prefix_;
};

/// The table's rows, below one parent if it is a child table.
template <class Take>
void eachRow(ProjectReader& reader, const Table& table, const Row& parentKey, Take take) {
    Statement& statement = reader.select(table);
    statement.reset();
    for (std::size_t i = 0; i < parentKey.size(); ++i) statement.bind(static_cast<int>(i + 1), parentKey[i]);
    while (statement.step()) {
        RowReader row(reader, table, statement);
        take(row);
    }
    statement.reset();
}

template <class T>
void ProjectReader::readList(const Table& table, const Row& parentKey, std::vector<T>& list) {
    eachRow(*this, table, parentKey, [&](RowReader& row) {
        // Positions are 0, 1, 2 …: anything else was not written by this program, and would be lost by a save.
        if (row.position() != Cell{static_cast<std::int64_t>(list.size())}) damaged(table.name + ".position");
        T& item = list.emplace_back();
        if constexpr (Identified<T>) {
            if (!fromCell(row.lastKey(), item.id.text)) damaged(table.name + ".id");
        }
        row.read(item);
    });
}

template <class K, class T>
void ProjectReader::readMap(const Table& table, const Row& parentKey, std::map<K, T>& map) {
    eachRow(*this, table, parentKey, [&](RowReader& row) {
        std::string text;
        K key{};
        if (!fromCell(row.lastKey(), text) || !readKey(text, key)) damaged(table.name + ".key");
        row.read(map[key]);
    });
}

template <Described T>
void ProjectReader::readSection(const std::string& name, T& single) {
    const Table& table = tableNamed(documentSchema(), name);
    bool found = false;
    eachRow(*this, table, {}, [&](RowReader& row) {
        found = true;
        row.read(single);
    });
    if (!found) damaged(name);
}

}  // namespace

Result<Project> readProject(const Database& database, const std::string& name) {
    ProjectReader reader(database, name);
    try {
        Project project = reader.read();
        Problems problems = reader.takeProblems();
        for (Problem& problem : validate(project)) problems.push_back(std::move(problem));
        if (!problems.empty()) return problems;
        return project;
    } catch (const Refusal& refusal) {
        return refusal.problem;
    }
}

}  // namespace jupan::storage
