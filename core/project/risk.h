// The risk register (framework.md): how likely, how bad, who answers, and what the answer costs.
#pragma once

#include <optional>
#include <string>

#include "core/project/calendar.h"
#include "core/project/field.h"
#include "core/project/values.h"

namespace jupan {

enum class RiskResponse { undecided, avoid, reduce, transfer, accept };
template <>
struct EnumNames<RiskResponse> {
    static constexpr std::array<std::string_view, 5> names{"undecided", "avoid", "reduce", "transfer", "accept"};
};

struct Risk {
    Id id{};
    std::string name{};
    std::optional<int> likelihood{};  ///< 1 rare .. 5 almost certain; absent: nobody has said yet
    std::optional<int> impact{};      ///< 1 slight .. 5 threatens the firm
    RiskResponse response = RiskResponse::undecided;
    std::string plan{};  ///< what is done, and when
    std::string owner{};
    std::optional<Date> review{};                       ///< looked at again on this day
    std::optional<Reference<EntityKind::cost>> cost{};  ///< what the response costs
    std::optional<Reference<EntityKind::kpi>> kpi{};    ///< the KPI of kind `risk` that prices it
    bool operator==(const Risk&) const = default;
};

template <class Visitor, Of<Risk> E>
void describe(Visitor& visit, E& risk) {
    visit({.name = "id", .required = true}, risk.id);
    visit({.name = "name", .required = true}, risk.name);
    visit({.name = "likelihood", .unit = Unit::score, .range = Range::score}, risk.likelihood);
    visit({.name = "impact", .unit = Unit::score, .range = Range::score}, risk.impact);
    visit({.name = "response"}, risk.response);
    visit({.name = "plan"}, risk.plan);
    visit({.name = "owner"}, risk.owner);
    visit({.name = "review"}, risk.review);
    visit({.name = "cost"}, risk.cost);
    visit({.name = "kpi"}, risk.kpi);
}

}  // namespace jupan
