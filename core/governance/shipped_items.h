// What ships with the program (framework.md) as codes and numbers: checklist items, risks, the prompts of the business
// model, published claims. Their words stand in resources/framework, under the ids given here.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/project/checklist.h"
#include "core/project/claim.h"

namespace jupan {

struct ShippedItem {
    std::string_view id;
    ChecklistTopic list = ChecklistTopic::goalAndProblem;
    int stage = 0;  ///< ethics: 1 understand, 2 apply, 3 evaluate and improve; else 0
};

/// In the order in which they are shown: list after list.
std::span<const ShippedItem> shippedItems();
/// Null if no item of this id ships.
const ShippedItem* findShippedItem(std::string_view id);
/// FinOps: who answers for the cost; asked for by the step "finops".
inline constexpr std::string_view costOwnerItem = "finops_cost_owner";

/// Ids for the risks that framework.md names; none stands in a project before somebody takes it over.
std::span<const std::string_view> shippedRisks();

enum class PromptGroup { question, engine, modelType, role, revenueModel, changePattern, sensing };
template <>
struct EnumNames<PromptGroup> {
    static constexpr std::array<std::string_view, 7> names{"question",      "engine",         "model_type", "role",
                                                           "revenue_model", "change_pattern", "sensing"};
};

/// Questions, fields of the value engine and sensing are answered in words; the others are cards to tick and note.
struct BusinessPrompt {
    std::string_view id;  ///< key of Project::businessModel
    PromptGroup group = PromptGroup::question;
};

/// In the order in which they are shown: group after group.
std::span<const BusinessPrompt> businessPrompts();
constexpr bool isCard(PromptGroup group) {
    using enum PromptGroup;
    return group == modelType || group == role || group == revenueModel || group == changePattern;
}

/// The claims of framework.md: ids and numbers; name, source and note are empty (resources/framework has them).
std::vector<Claim> shippedClaims();

}  // namespace jupan
