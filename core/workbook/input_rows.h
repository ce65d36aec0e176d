// The inputs of a project as rows of the sheet Inputs: every numeric field and the choices that figures depend on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/project.h"
#include "core/workbook/words.h"

namespace jupan::workbook {

struct InputRow {
    std::string path;   ///< "kpi.handling.reduction"; of choices likewise, "kpi.handling.adoption.shape"
    std::string label;  ///< of the field, in words
    Unit unit = Unit::none;
    Range range = Range::any;
    bool integer = false;
    std::optional<double> value{};      ///< absent: an optional field without a number; of choices their index
    std::optional<double> otherwise{};  ///< what an absent number counts as, where that is a constant
    std::optional<Spread> spread{};
    bool mayBeUncertain = false;
    std::vector<TwoWords> choices{};  ///< empty: a number
    bool overridable = true;          ///< a scenario may change it
};

/// The inputs of one entity.
struct InputBlock {
    TwoWords entity;       ///< "작업 단위"
    std::string name;      ///< a user's
    std::string about;     ///< kind, axis, category, currency, work unit: what no formula asks for; partly a user's
    std::string currency;  ///< of its money
    std::vector<InputRow> rows;
};

/// Blocks and rows are the same for a project and its scenarios, apart from values; document order. The first block
/// holds the scenario's factors (1 here), the last the data-quality switch.
std::vector<InputBlock> inputBlocks(const Project& project, WorkbookLanguage language);

/// Paths of the factors: a scenario puts its own there.
inline constexpr std::string_view benefitFactorPath = "scenario.benefit_factor";
inline constexpr std::string_view costFactorPath = "scenario.cost_factor";

}  // namespace jupan::workbook
