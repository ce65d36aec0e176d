// Input paths (model.md §2): every numeric field of a project under its stable name, for scenarios, sensitivity,
// provenance and reports.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan {

/// Where a number lives inside a project; valid as long as that project is neither moved nor its lists changed.
using NumberSlot =
    std::variant<double*, std::optional<double>*, int*, std::optional<int>*, Uncertain*, std::optional<Uncertain>*>;

/// One numeric field of a project.
struct NumberField {
    std::string path;
    FieldInfo info;
    NumberSlot slot;

    /// The number as it stands; nothing for an optional field that is absent.
    [[nodiscard]] std::optional<double> value() const;
    /// True for the fields that model.md marks U, whether or not they have bounds now.
    [[nodiscard]] bool mayBeUncertain() const;
    /// The uncertain value behind the field, or null if it is plain or absent.
    [[nodiscard]] const Uncertain* uncertain() const;
    /// Integers only (months, scores).
    [[nodiscard]] bool isInteger() const;
    /// Puts a plain number there; bounds, if any, are dropped. Precondition: an integer for integer fields.
    void set(double number) const;
};

/// All numeric fields in document order: project, fx, models, work units, KPIs, workloads, seats, cost items.
std::vector<NumberField> numberFields(Project& project);

/// The field with this path, or nothing. O(entities of that kind).
std::optional<NumberField> findNumberField(Project& project, std::string_view path);

/// The same of a project that is only looked at: set() must not be called on these fields.
std::vector<NumberField> numberFieldsToRead(const Project& project);
std::optional<NumberField> findNumberFieldToRead(const Project& project, std::string_view path);

/// An input with low and high; ends are clamped to the field's range (model.md §2).
struct UncertainInput {
    std::string path;
    double value = 0;
    double low = 0;
    double high = 0;
    Distribution distribution = Distribution::pert;
    Range range = Range::any;
};

/// The uncertain inputs in document order.
std::vector<UncertainInput> uncertainInputs(const Project& project);

/// `project` with every path of `overrides` set to its number. Refuses unknown paths and numbers outside the field's
/// range; the problems' paths are `context` + "." + input path.
Result<Project> withOverrides(const Project& project, const std::map<std::string, double>& overrides,
                              std::string_view context);

}  // namespace jupan
