#include "core/project/amounts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jupan {

Decimal largestBudgetAmount() {
    static const Decimal amount = Decimal::fromMinorUnits(1'000'000'000'000, 0);
    return amount;
}

Decimal largestChargeTotal() {
    static const Decimal total = Decimal::parse("1e19").value();
    return total;
}

double asDouble(const Decimal& amount) {
    // Not by way of a double: the count would be rounded once, its quotient again, and 5,000,000.4 be 5,000,000.3999….
    return static_cast<double>(static_cast<long double>(amount.units()) / 1e18L);
}

MoneyResult<Decimal> ledgerAmount(double value) {
    return Decimal::fromDoubleRounded(value, ledgerDigits, Rounding::halfEven);
}

MoneyResult<Decimal> ledgerAmount(const Decimal& value) {
    return value.rounded(ledgerDigits, Rounding::halfEven);
}

bool isLedgerAmount(const Decimal& amount) {
    static const DecimalUnits millionth = Decimal::fromMinorUnits(1, ledgerDigits).units();
    return amount.units() % millionth == 0;
}

int minorDigits(const Currency& currency) {
    static constexpr std::array<std::string_view, 16> none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                                           "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
    static constexpr std::array<std::string_view, 7> three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    if (std::ranges::find(none, currency.code) != none.end()) return 0;
    return std::ranges::find(three, currency.code) != three.end() ? 3 : 2;
}

}  // namespace jupan
