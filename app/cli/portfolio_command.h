// jupan-cli portfolio: many projects as one comparison.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "core/portfolio/portfolio.h"

namespace CLI {
class App;
}

namespace jupan {

struct PortfolioArguments {
    std::vector<std::filesystem::path> sources;  ///< projects, and folders of projects
    std::string currency;                        ///< empty: the one most projects have
    std::optional<Date> asOf{};                  ///< absent: today
    bool json = false;
    std::filesystem::path output;  ///< CSV to write; empty: none
};

void addPortfolio(CLI::App& app, PortfolioArguments& arguments);

/// Reads every project, and of a folder every .jupan and .json file in it (not below). None is written or locked. What
/// could not be read is a row with its reason, and said on standard error. `failed` when no project could be read.
Exit runPortfolio(const PortfolioArguments& arguments);

/// "PATH: what is wrong", as on standard error.
std::string problemText(const Problem& problem);

std::string portfolioText(const Portfolio& portfolio);
std::string portfolioJson(const Portfolio& portfolio);

}  // namespace jupan
