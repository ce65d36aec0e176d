#include "core/workbook/look.h"

#include <algorithm>
#include <cmath>

namespace jupan::workbook {
namespace {

/// Digits after the point that show `value` to twelve significant digits, at most eight.
int decimalsOf(double value) {
    constexpr int most = 8;
    double scale = 1;
    for (int digits = 0; digits < most; ++digits, scale *= 10) {
        const double scaled = value * scale;
        if (std::abs(scaled - std::round(scaled)) <= 1e-12 * std::abs(scaled)) return digits;
    }
    return most;
}

}  // namespace

std::string numberFormat(NumberLook look) {
    if (look.kind == NumberLook::Kind::text) return "@";
    const bool percent = look.kind == NumberLook::Kind::percent;
    std::string format = percent ? "0" : "#,##0";
    if (look.decimals > 0) format += "." + std::string(static_cast<std::size_t>(look.decimals), '0');
    if (percent) format += "%";
    if (look.dashForZero) format += ";-" + format + ";\"–\"";
    return format;
}

NumberLook inputLook(Unit unit, double value) {
    if (unit == Unit::share || unit == Unit::annualRate) return asPercent(std::max(1, decimalsOf(value * 100)));
    return asNumber(decimalsOf(value));
}

}  // namespace jupan::workbook
