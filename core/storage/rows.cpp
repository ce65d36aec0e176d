#include "core/storage/rows.h"

#include <map>
#include <string_view>

#include "core/storage/schema.h"
#include "core/storage/walk.h"

namespace jupan::storage {
namespace {

std::size_t tableIndex(std::string_view name) {
    const Schema& schema = documentSchema();
    return static_cast<std::size_t>(&tableNamed(schema, name) - schema.data());
}

/// Appends one entity's row, and the rows of its lists and maps.
class RowWriter {
public:
    /// `key`: the row's key columns; `position`: the value of the column `position` outside the key, if there is one.
    RowWriter(RowsByTable& rows, std::size_t table, Row key) : rows_(rows), table_(table), row_(std::move(key)) {
        const Table& description = documentSchema()[table];
        key_.assign(row_.begin(), row_.begin() + static_cast<std::ptrdiff_t>(description.keyColumns));
        if (description.order == RowOrder::single) key_.clear();
        row_.reserve(description.columns.size());
    }

    template <class T>
    void write(const T& item) {
        walkItem(*this, item);
        rows_[table_].push_back(std::move(row_));
    }

    void field(const FieldInfo&, const Uncertain& number) {
        row_.push_back(number.value);
        if (number.spread) {
            row_.push_back(number.spread->low);
            row_.push_back(number.spread->high);
            row_.push_back(toCell(number.spread->distribution));
        } else {
            row_.resize(row_.size() + 3);
        }
    }
    template <class M>
    void field(const FieldInfo& info, const M& member) {
        if constexpr (IsOptional<M>::value) {
            if (member)
                field(info, *member);
            else
                row_.resize(row_.size() + (std::same_as<typename M::value_type, Uncertain> ? 4 : 1));
        } else {
            row_.push_back(toCell(member));
        }
    }

    void enter(std::string_view name) { prefix_.enter(name); }
    void leave() { prefix_.leave(); }

    template <class T>
    void group(const FieldInfo& info, const std::optional<T>& member) {
        const T blank{};
        const std::size_t first = row_.size();
        enter(info.name);
        walkFields(*this, member ? *member : blank);
        leave();
        if (!member) std::fill(row_.begin() + static_cast<std::ptrdiff_t>(first), row_.end(), Cell{});
    }

    template <class T>
    void children(const FieldInfo& info, const std::vector<T>& list) {
        if (list.empty()) return;
        const std::size_t table = childTable(info);
        for (std::size_t i = 0; i < list.size(); ++i) {
            Row key = key_;
            if constexpr (Identified<T>) key.push_back(list[i].id.text);
            key.push_back(static_cast<std::int64_t>(i));
            RowWriter(rows_, table, std::move(key)).write(list[i]);
        }
    }
    template <class K, class T>
    void children(const FieldInfo& info, const std::map<K, T>& map) {
        if (map.empty()) return;
        const std::size_t table = childTable(info);
        for (const auto& [name, item] : map) {
            Row key = key_;
            key.push_back(keyText(name));
            RowWriter(rows_, table, std::move(key)).write(item);
        }
    }

private:
    std::size_t childTable(const FieldInfo& info) const {
        return tableIndex(documentSchema()[table_].name + "_" + prefix_.with(info.name));
    }

    RowsByTable& rows_;
    std::size_t table_;
    Row key_;
    Row row_;
    Prefix prefix_;
};

template <class T>
void writeListed(RowsByTable& rows, std::size_t table, const std::vector<T>& list, std::size_t index) {
    const auto position = static_cast<std::int64_t>(index);
    if constexpr (Identified<T>) {
        RowWriter(rows, table, {list[index].id.text, position}).write(list[index]);
    } else {
        RowWriter(rows, table, {position}).write(list[index]);
    }
}

template <Described T>
void writeSection(RowsByTable& rows, std::size_t table, const T& single) {
    RowWriter(rows, table, {std::int64_t{0}}).write(single);
}
template <class T>
void writeSection(RowsByTable& rows, std::size_t table, const std::vector<T>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) writeListed(rows, table, list, i);
}
template <class T>
void writeSection(RowsByTable& rows, std::size_t table, const std::map<std::string, T>& map) {
    for (const auto& [key, item] : map) RowWriter(rows, table, {key}).write(item);
}

/// Rows of what stands in one section of `from` and not, or not equally, or elsewhere, in `to`.
template <Described T>
void writeDifferent(RowsByTable& rows, std::size_t table, const T& from, const T& to) {
    if (!(from == to)) writeSection(rows, table, from);
}
template <class T>
void writeDifferent(RowsByTable& rows, std::size_t table, const std::vector<T>& from, const std::vector<T>& to) {
    // What keeps its place and its value needs no search by id: a move shows as two places that differ.
    for (std::size_t i = 0; i < from.size(); ++i)
        if (i >= to.size() || !(from[i] == to[i])) writeListed(rows, table, from, i);
}
template <class T>
void writeDifferent(RowsByTable& rows, std::size_t table, const std::map<std::string, T>& from,
                    const std::map<std::string, T>& to) {
    for (const auto& [key, item] : from) {
        const auto other = to.find(key);
        if (other == to.end() || !(item == other->second)) RowWriter(rows, table, {key}).write(item);
    }
}

/// One table's rows by key; the same key on both sides with the same row is no change.
void compareTable(const Table& table, std::vector<Row>& before, std::vector<Row>& after, std::size_t index,
                  RowChanges& out) {
    const auto keyLess = [n = static_cast<std::ptrdiff_t>(table.keyColumns)](const Row& a, const Row& b) {
        return std::lexicographical_compare(a.begin(), a.begin() + n, b.begin(), b.begin() + n);
    };
    std::sort(before.begin(), before.end(), keyLess);
    std::sort(after.begin(), after.end(), keyLess);
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && keyLess(*old, *now))) {
            out.removed[index].push_back(std::move(*old++));
        } else if (old == before.end() || keyLess(*now, *old)) {
            out.inserted[index].push_back(std::move(*now++));
        } else {
            if (!(*old == *now)) out.changed[index].push_back(std::move(*now));
            ++old;
            ++now;
        }
    }
}

}  // namespace

RowsByTable allRows(const Project& project) {
    RowsByTable rows(documentSchema().size());
    auto visit = [&](const FieldInfo& info, const auto& section) {
        writeSection(rows, tableIndex(info.name), section);
    };
    describe(visit, project);
    return rows;
}

std::size_t RowChanges::count() const {
    std::size_t sum = 0;
    for (const RowsByTable* rows : {&removed, &changed, &inserted})
        for (const auto& table : *rows) sum += table.size();
    return sum;
}

RowChanges changesBetween(const Project& before, const Project& after) {
    const std::size_t tables = documentSchema().size();
    RowsByTable oldRows(tables);
    RowsByTable newRows(tables);
    // Both projects have one description, so their sections come in the same order and with the same types.
    std::vector<const void*> beforeSections;
    auto note = [&](const FieldInfo&, const auto& section) { beforeSections.push_back(&section); };
    describe(note, before);
    std::size_t next = 0;
    auto compare = [&]<class M>(const FieldInfo& info, const M& now) {
        const M& old = *static_cast<const M*>(beforeSections[next++]);
        const std::size_t table = tableIndex(info.name);
        writeDifferent(oldRows, table, old, now);
        writeDifferent(newRows, table, now, old);
    };
    describe(compare, after);

    RowChanges changes{RowsByTable(tables), RowsByTable(tables), RowsByTable(tables)};
    for (std::size_t i = 0; i < tables; ++i) compareTable(documentSchema()[i], oldRows[i], newRows[i], i, changes);
    return changes;
}

}  // namespace jupan::storage
