// The scale plan: which departments follow when, how far, with which model, budget and safeguards.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/amounts.h"
#include "core/project/calendar.h"
#include "core/project/field.h"
#include "core/project/values.h"

namespace jupan {

struct ScaleStage {
    Id id{};
    std::string name{};
    YearMonth start{};
    int months = 3;                          ///< until `share` is reached
    std::vector<std::string> departments{};  ///< of the work units; empty: all
    double share = 1;                        ///< of their volume, at the end of the stage, earlier stages included
    std::optional<Reference<EntityKind::model>> model{};  ///< step of the ladder: answers from here on
    std::optional<Decimal> budget{};                      ///< for the whole stage, in the project's currency
    std::vector<std::string> safeguards{};                ///< checklist items that must be done first
    std::string owner{};
    bool operator==(const ScaleStage&) const = default;
};

template <class Visitor, Of<ScaleStage> E>
void describe(Visitor& visit, E& stage) {
    visit({.name = "id", .required = true}, stage.id);
    visit({.name = "name", .required = true}, stage.name);
    visit({.name = "start", .required = true}, stage.start);
    visit({.name = "months", .unit = Unit::months, .range = Range::rampMonths}, stage.months);
    visit({.name = "departments"}, stage.departments);
    visit({.name = "share", .unit = Unit::share, .range = Range::share}, stage.share);
    visit({.name = "model"}, stage.model);
    visit({.name = "budget", .unit = Unit::money, .range = Range::nonNegative}, stage.budget);
    visit({.name = "safeguards"}, stage.safeguards);
    visit({.name = "owner"}, stage.owner);
}

}  // namespace jupan
