// Amounts of a budget as its readers write and see them: exact decimals in units of one, never doubles.
#pragma once

#include <QString>
#include <string>
#include <string_view>

#include "core/money/decimal.h"
#include "core/project/values.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Grouped, every digit there is, at least those of the currency's smallest coin; "−" for minus, no unit word:
/// "1,234,567", "12.50".
QString amountText(const Decimal& amount, const Currency& currency);

/// A difference, a gain marked "+"; "0" without a sign.
QString differenceText(const Decimal& difference, const Currency& currency);

/// Without groups and with a plain "-", so that a spreadsheet takes it as a number.
QString plainAmountText(const Decimal& amount);

/// What people type and what spreadsheets copy: "1,234,567", "₩1,234", "1,234원", "(500)", "12만", "1억 2,000만",
/// full-width digits. A point is the decimal mark. Errors: malformed for anything else and for another currency's
/// sign, overflow.
MoneyResult<Decimal> readBudgetAmount(std::string_view text, const Currency& currency);

/// Why readBudgetAmount refuses `text`, and what to write instead.
QString amountRefusal(const QString& text, const Formatter& formatter);

}  // namespace jupan
