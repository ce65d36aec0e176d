#include "core/governance/shipped_items.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace jupan {
namespace {

using enum ChecklistTopic;

/// One item a thought of framework.md §Checklists. Ethics in its three stages: understand, apply, evaluate and improve.
constexpr auto items = std::to_array<ShippedItem>({
    {"goal_problem", goalAndProblem},
    {"goal_baseline", goalAndProblem},
    {"goal_ai_role", goalAndProblem},
    {"goal_effects", goalAndProblem},
    {"data_sources", dataAndInfrastructure},
    {"data_rules", dataAndInfrastructure},
    {"data_checkpoints", dataAndInfrastructure},
    {"data_gaps", dataAndInfrastructure},
    {"data_monitoring", dataAndInfrastructure},
    {"data_hosting", dataAndInfrastructure},
    {"flow_inside", workflow},
    {"flow_decisions", workflow},
    {"flow_human", workflow},
    {"flow_feedback", workflow},
    {"security_least_data", securityAndPrivacy},
    {"security_access", securityAndPrivacy},
    {"security_encryption", securityAndPrivacy},
    {"security_retention", securityAndPrivacy},
    {"security_audit_log", securityAndPrivacy},
    {"security_vendor_terms", securityAndPrivacy},
    {"security_privacy_law", securityAndPrivacy},
    {"security_gdpr", securityAndPrivacy},
    {"security_cross_border", securityAndPrivacy},
    {"ethics_training", ethics, 1},
    {"ethics_dignity", ethics, 1},
    {"ethics_transparency", ethics, 2},
    {"ethics_fairness", ethics, 2},
    {"ethics_privacy", ethics, 2},
    {"ethics_feedback", ethics, 3},
    {"ethics_review", ethics, 3},
    {costOwnerItem, finops},
    {"finops_budget", finops},
    {"finops_thresholds", finops},
    {"finops_rhythm", finops},
    {"finops_optimisation", finops},
    {"finops_second_vendor", finops},
    {"lead_sponsor", leadershipAndOperation},
    {"lead_decisions", leadershipAndOperation},
    {"lead_training", leadershipAndOperation},
    {"lead_change", leadershipAndOperation},
    {"lead_reviews", leadershipAndOperation},
    {"pilot_stakeholders", pilotReadiness},
    {"pilot_channel", pilotReadiness},
    {"pilot_criteria", pilotReadiness},
    {"pilot_measuring", pilotReadiness},
    {"pilot_context", pilotReadiness},
});

/// framework.md §Risks, in its order.
constexpr auto risks = std::to_array<std::string_view>(
    {"data_leak", "vendor_dependence", "early_expectations", "wrong_answers", "shadow_use", "cost_overrun",
     "price_change", "exchange_rate", "data_decay", "adoption_stalls", "regulation", "key_person"});

/// framework.md §Business model page, in its order.
constexpr auto prompts = std::to_array<BusinessPrompt>({
    {"q_firm", PromptGroup::question},
    {"q_service", PromptGroup::question},
    {"q_process", PromptGroup::question},
    {"q_customer", PromptGroup::question},
    {"q_urgency", PromptGroup::question},
    {"q_alternatives", PromptGroup::question},
    {"q_solution", PromptGroup::question},
    {"q_unique", PromptGroup::question},
    {"q_benefit", PromptGroup::question},
    {"q_channel", PromptGroup::question},
    {"q_repeat", PromptGroup::question},
    {"q_retention", PromptGroup::question},
    {"q_money", PromptGroup::question},
    {"engine_data", PromptGroup::engine},
    {"engine_reasoning", PromptGroup::engine},
    {"engine_goal", PromptGroup::engine},
    {"engine_cooperation", PromptGroup::engine},
    {"engine_upkeep", PromptGroup::engine},
    {"type_shop", PromptGroup::modelType},
    {"type_chain", PromptGroup::modelType},
    {"type_network", PromptGroup::modelType},
    {"type_engine", PromptGroup::modelType},
    {"role_infrastructure", PromptGroup::role},
    {"role_platform", PromptGroup::role},
    {"role_adviser", PromptGroup::role},
    {"role_maker", PromptGroup::role},
    {"revenue_commission", PromptGroup::revenueModel},
    {"revenue_subscription", PromptGroup::revenueModel},
    {"revenue_advertising", PromptGroup::revenueModel},
    {"revenue_licence", PromptGroup::revenueModel},
    {"revenue_items", PromptGroup::revenueModel},
    {"revenue_usage", PromptGroup::revenueModel},
    {"pattern_reach", PromptGroup::changePattern},
    {"pattern_assets", PromptGroup::changePattern},
    {"pattern_platform", PromptGroup::changePattern},
    {"pattern_development", PromptGroup::changePattern},
    {"pattern_peers", PromptGroup::changePattern},
    {"pattern_unbundling", PromptGroup::changePattern},
    {"pattern_chain", PromptGroup::changePattern},
    {"pattern_per_use", PromptGroup::changePattern},
    {"pattern_merged", PromptGroup::changePattern},
    {"sense_sensing", PromptGroup::sensing},
    {"sense_recognising", PromptGroup::sensing},
    {"sense_acting", PromptGroup::sensing},
    {"sense_consent", PromptGroup::sensing},
    {"sense_return", PromptGroup::sensing},
});

}  // namespace

std::span<const ShippedItem> shippedItems() {
    return items;
}

const ShippedItem* findShippedItem(std::string_view id) {
    static const auto places = [] {
        std::unordered_map<std::string_view, const ShippedItem*> known;
        for (const ShippedItem& item : items) known.emplace(item.id, &item);
        return known;
    }();
    const auto found = places.find(id);
    return found == places.end() ? nullptr : found->second;
}

std::span<const std::string_view> shippedRisks() {
    return risks;
}

std::span<const BusinessPrompt> businessPrompts() {
    return prompts;
}

std::vector<Claim> shippedClaims() {
    // Figures of framework.md §Published claims.
    return {
        {.id = {"helpdesk_payback"},
         .kind = ClaimKind::flows,
         .currency = Currency{"USD"},
         .initialCost = 8000,
         .initialCostIsMonthly = true,
         .monthlyCost = 2000,
         .monthlyBenefit = 6000,
         .months = 12,
         .claimedPayback = 6,
         .claimedNet = 18000},
        {.id = {"content_two_years"},
         .kind = ClaimKind::flows,
         .currency = Currency{"USD"},
         .monthlyCost = 1500,
         .yearlyBenefit = 25000,
         .months = 24,
         .claimedNet = 52000},
        {.id = {"net_called_roi"},
         .kind = ClaimKind::flows,
         .currency = Currency{"KRW"},
         .yearlyCost = 10'000'000,
         .yearlyBenefit = 40'000'000,
         .months = 12,
         .claimedNet = 30'000'000,
         .netIsCalledRoi = true},
        {.id = {"copilot_study"},
         .year = 2024,
         .kind = ClaimKind::ratio,
         .currency = Currency{"USD"},
         .presentCost = 271'000,
         .npvLow = 358'500,
         .npvHigh = 955'000,
         .claimedRoiLow = 1.32,
         .claimedRoiHigh = 3.53},
        {.id = {"profit_effect_share"}, .year = 2025, .kind = ClaimKind::context},
        {.id = {"chatbot_share"}, .year = 2017, .kind = ClaimKind::context},
    };
}

}  // namespace jupan
