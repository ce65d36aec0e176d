// The risk register as a matrix and a list of what matters most.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// Likelihood × impact, 1..25; nothing until both are given.
std::optional<int> riskScore(const Risk& risk);

/// Up to 5 low, from 12 on high, as usual for five grades each way; the gate "scale" asks for answers from 12 on.
enum class RiskLevel { low, medium, high };
template <>
struct EnumNames<RiskLevel> {
    static constexpr std::array<std::string_view, 3> names{"low", "medium", "high"};
};
/// `score`: 1..25.
RiskLevel riskLevel(int score);

/// Whether it is decided what is done about the risk, and by whom.
bool isAnswered(const Risk& risk);

/// Indices into Project::risks of the highest scores, highest first; ties: the greater impact, then document order.
/// Risks without a score are left out.
std::vector<std::size_t> topRisks(const Project& project, std::size_t count);

/// [likelihood - 1][impact - 1] -> indices into Project::risks.
using RiskMatrix = std::array<std::array<std::vector<std::size_t>, 5>, 5>;
RiskMatrix riskMatrix(const Project& project);

/// Appends a risk without scores; its id. `wish`: the id of a shipped risk that is taken over, or empty.
std::string addRisk(Project& project, std::string name, std::string_view wish = {});

/// The risks that ship and that the project does not have yet.
std::vector<std::string_view> offeredRisks(const Project& project);

}  // namespace jupan
