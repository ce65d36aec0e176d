#include "core/governance/risk_register.h"

#include <algorithm>

#include "core/governance/fresh_id.h"
#include "core/governance/shipped_items.h"

namespace jupan {

std::optional<int> riskScore(const Risk& risk) {
    if (!risk.likelihood || !risk.impact) return std::nullopt;
    return *risk.likelihood * *risk.impact;
}

RiskLevel riskLevel(int score) {
    return score >= 12 ? RiskLevel::high : score > 5 ? RiskLevel::medium : RiskLevel::low;
}

bool isAnswered(const Risk& risk) {
    return risk.response != RiskResponse::undecided && !isBlank(risk.owner);
}

std::vector<std::size_t> topRisks(const Project& project, std::size_t count) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < project.risks.size(); ++i)
        if (riskScore(project.risks[i])) order.push_back(i);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        const Risk& first = project.risks[a];
        const Risk& second = project.risks[b];
        return std::pair(*riskScore(first), *first.impact) > std::pair(*riskScore(second), *second.impact);
    });
    if (order.size() > count) order.resize(count);
    return order;
}

RiskMatrix riskMatrix(const Project& project) {
    RiskMatrix matrix;
    const auto inside = [](int grade) { return grade >= 1 && grade <= 5; };
    for (std::size_t i = 0; i < project.risks.size(); ++i) {
        const Risk& risk = project.risks[i];
        if (!riskScore(risk) || !inside(*risk.likelihood) || !inside(*risk.impact)) continue;
        matrix[static_cast<std::size_t>(*risk.likelihood - 1)][static_cast<std::size_t>(*risk.impact - 1)].push_back(i);
    }
    return matrix;
}

std::string addRisk(Project& project, std::string name, std::string_view wish) {
    std::string id = freshIdIn<Risk>(project, wish.empty() ? "risk" : wish, !wish.empty());
    project.risks.push_back({.id = {id}, .name = std::move(name)});
    return id;
}

std::vector<std::string_view> offeredRisks(const Project& project) {
    std::vector<std::string_view> offered;
    for (const std::string_view id : shippedRisks())
        if (!findEntity<Risk>(project, id)) offered.push_back(id);
    return offered;
}

}  // namespace jupan
