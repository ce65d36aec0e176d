#include "core/project/correlation_editing.h"

#include <algorithm>

namespace jupan {
namespace {

bool isPair(const Correlation& correlation, std::string_view a, std::string_view b) {
    return (correlation.a == a && correlation.b == b) || (correlation.a == b && correlation.b == a);
}

}  // namespace

std::vector<std::string> correlatedInputs(const Project& project) {
    std::vector<std::string> inputs;
    for (const Correlation& correlation : project.correlations)
        for (const std::string& input : {correlation.a, correlation.b})
            if (std::find(inputs.begin(), inputs.end(), input) == inputs.end()) inputs.push_back(input);
    return inputs;
}

double rankCorrelation(const Project& project, std::string_view a, std::string_view b) {
    if (a == b) return 1;
    const auto found = std::find_if(project.correlations.begin(), project.correlations.end(),
                                    [&](const Correlation& correlation) { return isPair(correlation, a, b); });
    return found == project.correlations.end() ? 0 : found->rho;
}

void setRankCorrelation(Project& project, std::string_view a, std::string_view b, double rho) {
    const auto found = std::find_if(project.correlations.begin(), project.correlations.end(),
                                    [&](const Correlation& correlation) { return isPair(correlation, a, b); });
    if (found == project.correlations.end()) {
        if (rho != 0) project.correlations.push_back({std::string(a), std::string(b), rho});
    } else if (rho == 0) {
        project.correlations.erase(found);
    } else {
        found->rho = rho;
    }
}

bool removeCorrelationsOf(Project& project, std::string_view input) {
    return std::erase_if(project.correlations, [&](const Correlation& correlation) {
               return correlation.a == input || correlation.b == input;
           }) > 0;
}

}  // namespace jupan
