#include "core/usage/usage_format.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace jupan {
namespace {

struct Row {
    UsageFormat format;
    std::string_view name;
    UsageReport report;
};

constexpr std::array rows{
    Row{UsageFormat::openaiUsage, "openai_usage", UsageReport::openaiUsage},
    Row{UsageFormat::openaiCosts, "openai_costs", UsageReport::openaiCosts},
    Row{UsageFormat::openaiDashboardCosts, "openai_dashboard_costs", UsageReport::openaiCosts},
    Row{UsageFormat::openaiDashboardActivity, "openai_dashboard_activity", UsageReport::openaiUsage},
    Row{UsageFormat::anthropicUsage, "anthropic_usage", UsageReport::anthropicUsage},
    Row{UsageFormat::anthropicCosts, "anthropic_costs", UsageReport::anthropicCosts},
    Row{UsageFormat::anthropicConsoleUsage, "anthropic_console_usage", UsageReport::anthropicConsoleUsage},
    Row{UsageFormat::anthropicConsoleCosts, "anthropic_console_costs", UsageReport::anthropicConsoleCosts},
    Row{UsageFormat::azureCosts, "azure_costs", UsageReport::azureCosts},
    Row{UsageFormat::litellmSpendLogs, "litellm_spend_logs", UsageReport::litellmSpendLogs},
    Row{UsageFormat::litellmDaily, "litellm_daily", UsageReport::litellmDaily},
    Row{UsageFormat::focus, "focus", UsageReport::focus},
    Row{UsageFormat::langfuse, "langfuse", UsageReport::langfuse},
    Row{UsageFormat::mapped, "mapped", UsageReport::mapped},
};

constexpr std::array<UsageFormat, rows.size()> formats = [] {
    std::array<UsageFormat, rows.size()> all{};
    for (std::size_t i = 0; i < rows.size(); ++i) all[i] = rows[i].format;
    return all;
}();

const Row& rowOf(UsageFormat format) {
    return rows[static_cast<std::size_t>(format)];
}

}  // namespace

std::span<const UsageFormat> usageFormats() {
    return formats;
}

std::string_view nameOf(UsageFormat format) {
    return rowOf(format).name;
}

std::optional<UsageFormat> usageFormatNamed(std::string_view name) {
    const auto* const found = std::ranges::find(rows, name, &Row::name);
    if (found == rows.end()) return std::nullopt;
    return found->format;
}

UsageReport reportOf(UsageFormat format) {
    return rowOf(format).report;
}

}  // namespace jupan
