// Which vendor's report a file is, and what follows from that.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace jupan {

enum class UsageFormat : std::uint8_t {
    openaiUsage,              ///< JSON pages of the organization's usage, by model
    openaiCosts,              ///< JSON pages of the organization's costs
    openaiDashboardCosts,     ///< CSV of the dashboard, a day a row or a line item a row
    openaiDashboardActivity,  ///< CSV of the dashboard, requests and tokens
    anthropicUsage,           ///< JSON pages of messages usage
    anthropicCosts,           ///< JSON pages of costs; amounts in cents
    anthropicConsoleUsage,    ///< CSV of the console, tokens
    anthropicConsoleCosts,    ///< CSV of the console, cost
    azureCosts,               ///< CSV of Azure cost details: pay-as-you-go, EA or MCA names
    litellmSpendLogs,         ///< JSON or CSV, a request a record
    litellmDaily,             ///< CSV of daily spend
    focus,                    ///< CSV after FOCUS 1.x
    langfuse,                 ///< JSON lines, an observation a record
    mapped,                   ///< any other CSV, its columns named by the user
};

/// Every format, in the order above.
std::span<const UsageFormat> usageFormats();

/// As the command line writes it: "openai_costs".
std::string_view nameOf(UsageFormat format);

/// nullopt for a name that is none.
std::optional<UsageFormat> usageFormatNamed(std::string_view name);

/// Reports of the same charges have one identity, whether they come as JSON or as CSV.
enum class UsageReport : std::uint8_t {
    openaiUsage = 1,  // these numbers are kept in project files
    openaiCosts = 2,
    anthropicUsage = 3,
    anthropicCosts = 4,
    anthropicConsoleUsage = 5,
    anthropicConsoleCosts = 6,
    azureCosts = 7,
    litellmSpendLogs = 8,
    litellmDaily = 9,
    focus = 10,
    langfuse = 11,
    mapped = 12,
};
UsageReport reportOf(UsageFormat format);

/// What "the same charge" means when another file states it again.
enum class Sameness : std::uint8_t {
    bucket,  ///< rows of one file with the same identity are parts of one charge; a later file states it anew
    record,  ///< every row is a charge of its own, for good
};

}  // namespace jupan
