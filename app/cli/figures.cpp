#include "app/cli/figures.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/project/values.h"

namespace jupan {

std::string grouped(double number, int decimals) {
    if (!std::isfinite(number)) return std::string(undefinedText);
    // The longest double has 309 digits before the point.
    std::array<char, 400> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end.ptr);
    const bool negative = text.starts_with('-');
    if (negative) text.erase(0, 1);
    std::size_t point = text.find('.');
    if (point == std::string::npos) point = text.size();
    for (std::size_t i = point; i > 3; i -= 3) text.insert(i - 3, ",");
    const bool zero = text.find_first_of("123456789") == std::string::npos;
    return negative && !zero ? "-" + text : text;
}

int currencyDecimals(std::string_view currency) {
    for (const std::string_view whole : {"KRW", "JPY", "VND", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF", "XPF"})
        if (currency == whole) return 0;
    for (const std::string_view thousandths : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
        if (currency == thousandths) return 3;
    return 2;
}

std::string percent(std::optional<double> share) {
    return share ? inHundredths(*share, "%") : std::string(undefinedText);
}

std::string inHundredths(double share, std::string_view unit) {
    const double shown = share * 100;
    return (std::isfinite(shown) ? grouped(shown, 1) + " " : shortestText(share) + " × 100 ") + std::string(unit);
}

std::string ratioText(std::optional<double> ratio) {
    return ratio ? grouped(*ratio, 2) : std::string(undefinedText);
}

}  // namespace jupan
