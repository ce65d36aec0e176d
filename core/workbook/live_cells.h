// Where the sheets with formulas put their figures, for the sheets and charts that refer to them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/workbook/sheet.h"

namespace jupan::workbook {

/// A cell of a known sheet and what it shows now.
struct LiveCell {
    std::string reference;  ///< "'입력'!$J$12"
    double value = 0;       ///< under the scenario that the workbook opens with
};

/// What formulas refer to on Inputs.
struct InputCells {
    const Sheet* sheet = nullptr;
    Place scenario;                        ///< the selector
    int lastMonth = 0;                     ///< the longest horizon of the base project and its scenarios
    std::map<std::string, LiveCell> live;  ///< input path -> the value in force (scenario or input, or its default)
    LiveCell benefitFactor;                ///< of the scenario in force
    LiveCell costFactor;
    std::map<std::string, LiveCell> quality;  ///< work unit id -> Q; 1 where data quality is not counted
    /// A workload's ladder: the rows of its models in all its stages, base and scenarios.
    struct Ladder {
        std::string inForce;    ///< range: 1 where the row belongs to the ladder in force, else 0
        std::string fromMonth;  ///< range
        std::string unitCost;   ///< range: share · cost of a request · exchange rate
    };
    std::map<std::string, Ladder> ladders;  ///< by workload id

    [[nodiscard]] const LiveCell& at(const std::string& path) const { return live.at(path); }
};

/// Rows of Monthly; months 0..lastMonth stand in the columns firstColumn..lastColumn.
struct MonthCells {
    const Sheet* sheet = nullptr;
    int lastMonth = 0;
    std::uint16_t firstColumn = 0;
    std::uint16_t lastColumn = 0;
    std::uint32_t headingRow = 0;  ///< month numbers
    std::uint32_t dateRow = 0;     ///< "2026-01"
    std::uint32_t yearRow = 0;     ///< project year, 0 for month 0
    std::uint32_t activeRow = 0;   ///< 1 up to the horizon, else 0
    std::uint32_t factorRow = 0;   ///< discount factors
    std::uint32_t benefit = 0, cost = 0, net = 0, cumulative = 0, discounted = 0, discountedCumulative = 0;
    std::uint32_t cashBenefit = 0, cashNet = 0, cashCumulative = 0, cashDiscounted = 0, cashDiscountedCumulative = 0;
    std::uint32_t subtotal = 0, contingency = 0;   ///< costs before contingency, and the contingency
    std::uint32_t firstKpi = 0, firstCost = 0;     ///< rows of KPIs and cost lines, each a block in document order
    std::map<std::string, std::uint32_t> volumes;  ///< work unit id -> row
    std::uint16_t groupColumn = 0;                 ///< lane of KPIs, category of costs, in words
    std::uint16_t axisColumn = 0;                  ///< value axis of KPIs in words, work unit's number of workloads
    std::uint16_t totalColumn = 0, pvColumn = 0;

    /// "'월별'!$F$12:$AP$12"
    [[nodiscard]] std::string range(std::uint32_t row) const {
        return sheet->reference({row, firstColumn}, {row, lastColumn});
    }
};

/// Cells of Years: Initial, year 1 … of the longest horizon in the columns firstColumn..lastColumn, then the total.
struct YearCells {
    const Sheet* sheet = nullptr;
    std::uint32_t headingRow = 0;
    std::uint16_t firstColumn = 0, lastColumn = 0, totalColumn = 0;
    std::uint32_t benefit = 0, cost = 0, net = 0, cumulative = 0, roi = 0, presentValue = 0;  ///< rows
    /// Rows of costs by category, words in column 0; none: first > last.
    std::uint32_t firstCategory = 0, lastCategory = 0;
    std::map<std::string, Place> metrics;      ///< "npv" -> its cell, all benefits
    std::map<std::string, Place> cashMetrics;  ///< the same of the cash lane

    /// "'연도별'!$B$30:$E$30"
    [[nodiscard]] std::string range(std::uint32_t row) const {
        return sheet->reference({row, firstColumn}, {row, lastColumn});
    }
};

}  // namespace jupan::workbook
