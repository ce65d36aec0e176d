// Which input paths a project has, asked one by one.
#pragma once

#include <string_view>
#include <tuple>
#include <unordered_map>

#include "core/project/project.h"

namespace jupan {

/// Tells whether a path names a numeric field of a project, as numberFieldsToRead() would list it, without writing down
/// all paths there are: a project of 5,000 KPIs has 65,000, and every keystroke validates.
class NumberPaths {
public:
    /// `project` must outlive this object and stay as it is.
    explicit NumberPaths(const Project& project);
    /// O(fields of one entity). Of a repeated id the first counts.
    [[nodiscard]] bool contains(std::string_view path) const;

private:
    template <class Entity>
    using ById = std::unordered_map<std::string_view, const Entity*>;

    const Settings& settings_;
    std::tuple<ById<Model>, ById<WorkUnit>, ById<Kpi>, ById<Workload>, ById<Seat>, ById<Cost>> entities_;
};

}  // namespace jupan
