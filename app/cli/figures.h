// Numbers as the text output shows them: rounded for reading only, with thousands separators; "–" for undefined.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jupan {

/// What stands where a figure is undefined.
inline constexpr std::string_view undefinedText = "–";

/// 1234567.891 -> "1,234,568" for decimals 0. Negative numbers have a "-"; nothing rounds to "-0"; what is
/// beyond a double is undefined.
std::string grouped(double number, int decimals);

/// Decimals in which amounts of a currency are written (ISO 4217 minor units): 0 for KRW, 2 for most.
int currencyDecimals(std::string_view currency);

/// 0.4 -> "40.0 %".
std::string percent(std::optional<double> share);

/// 0.4 -> "40.0 " and the unit; of a share whose hundredfold is beyond a double "1e+307 × 100 " and the unit.
std::string inHundredths(double share, std::string_view unit);

/// 3 -> "3.00".
std::string ratioText(std::optional<double> ratio);

}  // namespace jupan
