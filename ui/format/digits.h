// Decimal text for display, from the shortest decimal that reads back as the same double. Inside this room only.
#pragma once

#include <QString>
#include <optional>
#include <string>

namespace jupan {

/// value · 10^shift with exactly `digits` after the point, rounded half away from zero, grouped by commas, "−" for
/// minus; trailing zeros dropped if `trim`. From 1e18 on as "1.23e20". "–" if it is not finite.
QString decimalText(std::optional<double> value, int shift, int digits, bool trim);

/// value · 10^shift with every digit it has, grouped.
QString everyDigit(std::optional<double> value, int shift);

/// Plain decimal digits ("-1234.50") with commas and "−".
QString groupedText(const std::string& plain);

/// "–": nothing to show.
QString undefinedText();

/// Digits after the point that leave about three digits in front: none from 100 on, one from 10, else two.
int headlineDigits(double magnitude);

}  // namespace jupan
