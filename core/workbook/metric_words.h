// The metrics of model.md §5 that are one number: key, words, unit and value, in the order of `analyze --json`.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/engine/results.h"
#include "core/workbook/book.h"

namespace jupan::workbook {

enum class MetricUnit { money, percent, ratio, months, monthNumber };

struct MetricRow {
    std::string_view key;  ///< of `analyze --json`; "npv" is the cell metric_npv
    TwoWords words;
    TwoWords meaning;
    MetricUnit unit;
    std::optional<double> (*value)(const Metrics&);
};

std::span<const MetricRow> metricRows();
/// Null for an unknown key.
const MetricRow* findMetric(std::string_view key);

NumberLook metricLook(MetricUnit unit, const Book& book);
/// "원", "%", "개월"; what stands in the column "unit".
std::string metricUnitText(MetricUnit unit, const Book& book);

}  // namespace jupan::workbook
