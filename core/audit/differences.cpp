#include "core/audit/differences.h"

#include <algorithm>
#include <map>

#include "core/audit/chain.h"
#include "core/audit/value_text.h"
#include "core/project/validate.h"

namespace jupan {
namespace {

ChangeAction actionOf(std::string_view section) {
    if (section == "gate_overrides") return ChangeAction::overridden;
    if (section == "alerts") return ChangeAction::noted;
    const bool decision = section == "pilot_decisions" || section == "budget_versions" || section == "budget_reviews";
    return decision ? ChangeAction::decided : ChangeAction::edited;
}

/// Compares two values of one type; every difference becomes a change.
class Comparison {
public:
    std::vector<Change> changes;

    template <class M>
    void section(const FieldInfo& info, const M& before, const M& after) {
        if (before == after) return;
        action_ = actionOf(info.name);
        const std::string name(info.name);
        if constexpr (IsVector<M>::value) {
            if constexpr (Identified<typename M::value_type>)
                entities(name, before, after);
            else
                items(name, before, after);
        } else {
            value(name, before, after);
        }
    }

private:
    void add(std::string path, std::string_view before, std::string_view after) {
        changes.push_back({action_, std::move(path), cutChangeText(before), cutChangeText(after)});
    }

    template <class T>
    void value(const std::string& path, const T& before, const T& after) {
        if (before == after) return;
        if constexpr (IsMap<T>::value)
            map(path, before, after);
        else if constexpr (IsVector<T>::value)
            items(path, before, after);
        else if constexpr (Described<T>)
            fields(path, before, after);
        else if constexpr (IsOptional<T>::value)
            optional(path, before, after);
        else
            add(path, fieldText(before), fieldText(after));
    }

    template <class T>
    void optional(const std::string& path, const std::optional<T>& before, const std::optional<T>& after) {
        if constexpr (Described<T>)
            if (before && after) return fields(path, *before, *after);
        add(path, fieldText(before), fieldText(after));
    }

    template <Described T>
    void fields(const std::string& path, const T& before, const T& after) {
        // Both have one description, so their fields come in the same order and with the same types.
        std::vector<const void*> members;
        auto note = [&](const FieldInfo&, const auto& member) { members.push_back(&member); };
        describe(note, before);
        std::size_t next = 0;
        auto compare = [&]<class M>(const FieldInfo& info, const M& now) {
            const M& old = *static_cast<const M*>(members[next++]);
            // Rates are named fx.USD, not project.fx.USD.
            const bool rates = path == "project" && info.name == "fx";
            value(rates ? std::string("fx") : path + "." + std::string(info.name), old, now);
        };
        describe(compare, after);
    }

    template <class K, class T>
    void map(const std::string& path, const std::map<K, T>& before, const std::map<K, T>& after) {
        auto old = before.begin();
        auto now = after.begin();
        while (old != before.end() || now != after.end()) {
            if (now == after.end() || (old != before.end() && old->first < now->first)) {
                add(path + "." + keyText(old->first), fieldText(old->second), {});
                ++old;
            } else if (old == before.end() || now->first < old->first) {
                add(path + "." + keyText(now->first), {}, fieldText(now->second));
                ++now;
            } else {
                value(path + "." + keyText(now->first), old->second, now->second);
                ++old;
                ++now;
            }
        }
    }

    /// A list without ids: its items are told by their places.
    template <class T>
    void items(const std::string& path, const std::vector<T>& before, const std::vector<T>& after) {
        if constexpr (!Described<T>) {
            add(path, fieldText(before), fieldText(after));
        } else {
            std::size_t first = 0, oldEnd = before.size(), newEnd = after.size();
            while (first < oldEnd && first < newEnd && before[first] == after[first]) ++first;
            while (oldEnd > first && newEnd > first && before[oldEnd - 1] == after[newEnd - 1]) --oldEnd, --newEnd;
            if (oldEnd == newEnd) {
                for (std::size_t i = first; i < newEnd; ++i) value(indexedPath(path, i), before[i], after[i]);
                return;
            }
            for (std::size_t i = first; i < oldEnd; ++i) add(indexedPath(path, i), objectText(before[i]), {});
            for (std::size_t i = first; i < newEnd; ++i) add(indexedPath(path, i), {}, objectText(after[i]));
        }
    }

    template <class T>
    void entities(const std::string& section, const std::vector<T>& before, const std::vector<T>& after) {
        std::map<std::string_view, std::size_t> places;  // of the ids in `before`
        for (std::size_t i = 0; i < before.size(); ++i) places.emplace(before[i].id.text, i);
        std::vector<bool> stays(before.size(), false);
        std::vector<std::size_t> order;  // places in `before` of what stays, as it stands now
        for (const T& entity : after)
            if (const auto found = places.find(entity.id.text); found != places.end() && !stays[found->second]) {
                stays[found->second] = true;
                order.push_back(found->second);
            }
        for (std::size_t i = 0; i < before.size(); ++i)
            if (!stays[i]) add(entityPath(before[i], section, i), objectText(before[i]), {});
        std::size_t known = 0;
        for (std::size_t i = 0; i < after.size(); ++i) {
            const std::string path = entityPath(after[i], section, i);
            if (known < order.size() && before[order[known]].id == after[i].id)
                value(path, before[order[known++]], after[i]);
            else
                add(path, {}, objectText(after[i]));
        }
        addOrder(section, before, order);
    }

    /// The ids between the first and the last that stand in another order.
    template <class T>
    void addOrder(const std::string& section, const std::vector<T>& before, const std::vector<std::size_t>& order) {
        std::vector<std::size_t> sorted = order;
        std::ranges::sort(sorted);
        std::size_t first = 0, end = order.size();
        while (first < end && order[first] == sorted[first]) ++first;
        while (end > first && order[end - 1] == sorted[end - 1]) --end;
        if (first == end) return;
        std::vector<Id> old, now;
        for (std::size_t i = first; i < end; ++i) {
            old.push_back(before[sorted[i]].id);
            now.push_back(before[order[i]].id);
        }
        add(section, jsonText(old), jsonText(now));
    }

    ChangeAction action_ = ChangeAction::edited;
};

}  // namespace

std::string cutChangeText(std::string_view text) {
    if (text.size() <= longestChangeText) return std::string(text);
    std::string end = "… (" + std::to_string(text.size()) + " bytes, sha256 " + sha256(text) + ")";
    std::size_t length = longestChangeText - end.size();
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) --length;
    return std::string(text.substr(0, length)) + end;
}

std::vector<Change> differences(const Project& before, const Project& after) {
    std::vector<const void*> sections;
    auto note = [&](const FieldInfo&, const auto& section) { sections.push_back(&section); };
    describe(note, before);
    Comparison comparison;
    std::size_t next = 0;
    auto compare = [&]<class M>(const FieldInfo& info, const M& now) {
        comparison.section(info, *static_cast<const M*>(sections[next++]), now);
    };
    describe(compare, after);
    return std::move(comparison.changes);
}

}  // namespace jupan
