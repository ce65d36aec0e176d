// Room for products of amounts, apart from decimal.h because Boost's header takes a second to compile.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include "core/money/decimal.h"

namespace jupan {

/// Holds products of two amounts' units and sums of those; of fixed size, so it allocates nothing.
using WideInteger = boost::multiprecision::checked_int512_t;

/// How many 10^-18 the amount is.
inline WideInteger wideUnits(const Decimal& amount) {
    return WideInteger(amount.units());
}

/// count * 10^-18. Error: overflow.
inline MoneyResult<Decimal> decimalOfWide(const WideInteger& count) {
    static const WideInteger largest = (WideInteger(1) << 127) - 1;
    if (abs(count) > largest) return MoneyError::overflow;
    return Decimal::fromUnits(count.convert_to<DecimalUnits>());
}

}  // namespace jupan
