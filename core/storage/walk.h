// The one way in which an entity's fields lie in a table's row; schema, writer and reader all walk it, so that they
// agree on every column.
#pragma once

#include <map>

#include "core/project/visit.h"

namespace jupan::storage {

/// Rows of their own in a child table.
template <class T>
concept Children = IsVector<T>::value || IsMap<T>::value;

template <class T>
struct IsOptionalGroup : std::false_type {};
template <Described T>
struct IsOptionalGroup<std::optional<T>> : std::true_type {};

/// Shows `sink` the parts of `entity` in description order:
/// - field(info, member): a single value, an Uncertain, or an optional one;
/// - enter(name), leave(): around the fields of a nested struct, whose columns carry its name in front;
/// - group(info, member): an optional struct;
/// - children(info, member): a list or map.
/// The entity's own id is its key and is not shown.
template <class Sink, class Entity>
void walkFields(Sink& sink, Entity& entity) {
    auto visit = [&sink]<class M>(const FieldInfo& info, M& member) {
        using T = std::remove_const_t<M>;
        if constexpr (std::same_as<T, Id>) {
            return;
        } else if constexpr (Children<T>) {
            sink.children(info, member);
        } else if constexpr (IsOptionalGroup<T>::value) {
            sink.group(info, member);
        } else if constexpr (Described<T>) {
            sink.enter(info.name);
            walkFields(sink, member);
            sink.leave();
        } else {
            sink.field(info, member);
        }
    };
    describe(visit, entity);
}

/// What a map's values are: structs with fields, or single values in the column `value`.
template <class Sink, class T>
void walkItem(Sink& sink, T& item) {
    if constexpr (Described<std::remove_const_t<T>>) {
        walkFields(sink, item);
    } else {
        sink.field(FieldInfo{.name = "value"}, item);
    }
}

/// The prefix that the open enter() calls put before a column's name: "adoption_".
class Prefix {
public:
    void enter(std::string_view name) {
        lengths_.push_back(text_.size());
        text_ += std::string(name) + "_";
    }
    void leave() {
        text_.resize(lengths_.back());
        lengths_.pop_back();
    }
    [[nodiscard]] std::string with(std::string_view name) const { return text_ + std::string(name); }

private:
    std::string text_;
    std::vector<std::size_t> lengths_;
};

}  // namespace jupan::storage
