#include "core/storage/schema.h"

#include <stdexcept>

#include "core/storage/walk.h"

namespace jupan::storage {
namespace {

/// Section (and table) of the entities of one kind: workUnit -> "work_units".
std::string sectionOf(EntityKind kind) {
    std::string section;
    Project project;
    auto visit = [&]<class M>(const FieldInfo& info, M&) {
        if constexpr (IsVector<M>::value)
            if constexpr (Identified<typename M::value_type>)
                if (pathWord<typename M::value_type>() == nameOf(kind)) section = info.name;
    };
    describe(visit, project);
    return section;
}

template <class T>
Column columnFor(std::string name) {
    Column column{.name = std::move(name)};
    if constexpr (std::same_as<T, double>) {
        column.type = ColumnType::real;
    } else if constexpr (std::same_as<T, int>) {
        column.type = ColumnType::integer;
    } else if constexpr (std::same_as<T, bool>) {
        column.type = ColumnType::yesNo;
    } else if constexpr (NamedEnum<T>) {
        column.choices.assign(EnumNames<T>::names.begin(), EnumNames<T>::names.end());
    } else if constexpr (IsReference<T>::value) {
        column.references = sectionOf(IsReference<T>::target);
    }
    return column;
}

std::string isNull(std::string_view column) {
    return quoted(column) + " IS NULL";
}

/// Fills one table from an entity's description, and appends the tables of its lists and maps.
class TableBuilder {
public:
    TableBuilder(Schema& children, Table& table) : children_(children), table_(table) {}

    template <class M>
    void field(const FieldInfo& info, const M&) {
        if constexpr (IsOptional<M>::value) {
            add<typename M::value_type>(prefix_.with(info.name), true);
        } else {
            add<M>(prefix_.with(info.name), false);
        }
    }

    void enter(std::string_view name) { prefix_.enter(name); }
    void leave() { prefix_.leave(); }

    /// Present exactly when its first column is; that column must therefore be one that a present group fills.
    template <class T>
    void group(const FieldInfo& info, const std::optional<T>&) {
        const std::size_t first = table_.columns.size();
        const T blank{};
        enter(info.name);
        walkFields(*this, blank);
        leave();
        if (table_.columns[first].nullable) throw std::logic_error("an optional group must start with a plain field");
        const std::string absent = isNull(table_.columns[first].name);
        table_.columns[first].nullable = true;
        for (std::size_t i = first + 1; i < table_.columns.size(); ++i) {
            Column& column = table_.columns[i];
            const std::string empty = isNull(column.name);
            table_.checks.push_back(column.nullable ? empty + " OR NOT (" + absent + ")"
                                                    : "(" + empty + ") = (" + absent + ")");
            column.nullable = true;
        }
    }

    template <Children M>
    void children(const FieldInfo& info, const M&) {
        Table child{.name = table_.name + "_" + prefix_.with(info.name)};
        // The row of a single table needs no mention in its children.
        if (table_.order != RowOrder::single) {
            child.parent = table_.name;
            for (std::size_t i = 0; i < table_.keyColumns; ++i) {
                Column key = table_.columns[i];
                child.parentKey.push_back(key.name);
                if (i >= table_.parentKey.size()) key.name = table_.name + "_" + key.name;
                child.columns.push_back(key);
            }
        }
        build<M>(std::move(child));
    }

    /// A list's or map's table: key, then the item's columns.
    template <Children M>
    void build(Table table) {
        if constexpr (IsMap<M>::value) {
            table.columns.push_back({.name = "key"});
        } else {
            table.columns.push_back({.name = "position", .type = ColumnType::integer});
            if constexpr (Identified<typename M::value_type>) {
                table.order = RowOrder::byColumn;
                table.columns.insert(table.columns.end() - 1, Column{.name = "id"});
            }
        }
        table.keyColumns = table.columns.size() - (table.order == RowOrder::byColumn ? 1 : 0);
        Schema grandchildren;
        TableBuilder builder(grandchildren, table);
        if constexpr (IsMap<M>::value) {
            const typename M::mapped_type blank{};
            walkItem(builder, blank);
        } else {
            const typename M::value_type blank{};
            walkItem(builder, blank);
        }
        children_.push_back(std::move(table));
        children_.insert(children_.end(), grandchildren.begin(), grandchildren.end());
    }

private:
    template <class T>
    void add(const std::string& name, bool nullable) {
        if constexpr (std::same_as<T, Uncertain>) {
            addUncertain(name, nullable);
        } else {
            table_.columns.push_back(columnFor<T>(name));
            table_.columns.back().nullable = nullable;
        }
    }

    /// x, x_low, x_high, x_dist: the last three together or not at all.
    void addUncertain(const std::string& name, bool nullable) {
        add<double>(name, nullable);
        add<double>(name + "_low", true);
        add<double>(name + "_high", true);
        add<Distribution>(name + "_dist", true);
        const std::string absent = isNull(name + "_low");
        std::string check = "(" + isNull(name + "_high") + ") = (" + absent + ") AND (" + isNull(name + "_dist") +
                            ") = (" + absent + ")";
        if (nullable) check += " AND (" + absent + " OR NOT (" + isNull(name) + "))";
        table_.checks.push_back(check);
    }

    Schema& children_;
    Table& table_;
    Prefix prefix_;
};

Schema buildSchema() {
    Schema schema;
    const Project project;
    auto visit = [&]<class M>(const FieldInfo& info, const M& section) {
        Table table{.name = std::string(info.name)};
        Schema children;
        if constexpr (Children<M>) {
            TableBuilder(schema, table).template build<M>(table);
        } else {
            table.order = RowOrder::single;
            table.columns.push_back({.name = "position", .type = ColumnType::integer});
            table.keyColumns = 1;
            table.checks.push_back(quoted("position") + " = 0");
            TableBuilder builder(children, table);
            walkFields(builder, section);
            schema.push_back(std::move(table));
        }
        schema.insert(schema.end(), children.begin(), children.end());
    };
    describe(visit, project);
    return schema;
}

}  // namespace

const Schema& documentSchema() {
    static const Schema schema = buildSchema();
    return schema;
}

}  // namespace jupan::storage
