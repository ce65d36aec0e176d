#include <nlohmann/json.hpp>

#include "app/cli/gates_command.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

Json number(std::optional<double> value) {
    return value ? Json(*value + 0.0) : Json(nullptr);  // -0 says nothing that 0 does not
}

Json condition(const ConditionResult& result) {
    return {{"kind", nameOf(result.condition.kind)},
            {"subject", result.condition.subject},
            {"threshold", number(result.condition.threshold)},
            {"state", nameOf(result.state)},
            {"met", result.state == ConditionState::met},
            {"value", number(result.value)},
            {"missing", result.missing}};
}

Json gate(const GateResult& result) {
    Json conditions = Json::array();
    for (const ConditionResult& one : result.conditions) conditions.push_back(condition(one));
    Json passed = nullptr;
    if (result.override)
        passed = {
            {"by", result.override->by}, {"reason", result.override->reason}, {"date", toText(result.override->date)}};
    return {{"gate", nameOf(result.gate)},
            {"open", result.open},
            {"passable", result.passable()},
            {"override", std::move(passed)},
            {"conditions", std::move(conditions)}};
}

}  // namespace

std::string gatesJson(const GatesView& view) {
    const GateFacts& facts = view.facts;
    Json gates = Json::array();
    for (const GateResult& one : view.gates) gates.push_back(gate(one));
    const Json document = {{"as_of", toText(facts.today)},
                           {"facts",
                            {{"npv", number(facts.npv)},
                             {"npv_probability", number(facts.npvProbability)},
                             {"trials", gateTrials},
                             {"seed", gateSeed},
                             {"budget_used", number(facts.budgetUsed)},
                             {"active_alerts", facts.activeAlerts ? Json(*facts.activeAlerts) : Json(nullptr)},
                             {"data_quality", number(facts.dataQuality)}}},
                           {"gates", std::move(gates)}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace jupan
