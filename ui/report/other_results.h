// The plan's result beside what measurements, charges and the scale plan make of it: a reader must not find four
// figures in four sections without a word on why they differ. Inside this room only.
#pragma once

#include <optional>
#include <vector>

#include "ui/report/section_parts.h"

namespace jupan {

struct OtherResult {
    enum class View { measured, expected, staged };
    View view{};
    double npv = 0;
    std::optional<double> roi{};
    std::optional<double> paybackMonth{};
};

/// Those that there are and that differ from the plan's; none in another scenario, since all are of the base case.
std::vector<OtherResult> otherResults(const ReportContext& context);

/// One sentence for the summary; empty without others.
QString otherResultsSentence(const std::vector<OtherResult>& others, const Formatter& formatter);

/// The plan and the others in one table, with the section that each comes from; nothing without others.
void writeOtherResults(SectionWriter& writer, const std::vector<OtherResult>& others, const ReportContext& context);

}  // namespace jupan
