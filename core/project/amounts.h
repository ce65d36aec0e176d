// Ledger money: exact decimals, planning figures beside them as doubles (model.md, head and §10).
#pragma once

#include "core/money/decimal.h"
#include "core/project/values.h"

namespace jupan {

/// Budgets, reallocations and converted charges are whole millionths of the currency unit.
inline constexpr int ledgerDigits = 6;

/// The largest amount of one budget cell, 10^12 units: a trillion won. More is a slip of the finger.
Decimal largestBudgetAmount();

/// The largest sum of magnitudes of all charges, 10^19 units. What is checked against these two where it comes in can
/// be added and subtracted afterwards without passing the limit of a Decimal (1.7·10^20).
Decimal largestChargeTotal();

/// Sum and difference of amounts within those limits.
inline Decimal added(const Decimal& a, const Decimal& b) {
    return a.plus(b).value();
}
inline Decimal less(const Decimal& a, const Decimal& b) {
    return a.minus(b).value();
}

/// The nearest double, for statistics and ratios.
double asDouble(const Decimal& amount);

/// A computed figure as a ledger amount: rounded half to even to a millionth. Errors: notFinite, overflow.
MoneyResult<Decimal> ledgerAmount(double value);

/// An entered amount as one. Error: overflow.
MoneyResult<Decimal> ledgerAmount(const Decimal& value);

/// Whether the amount is a whole number of millionths.
bool isLedgerAmount(const Decimal& amount);

/// Digits of the smallest coin: 0 for KRW, JPY and others, 3 for KWD and others, else 2 (ISO 4217).
int minorDigits(const Currency& currency);

}  // namespace jupan
