// Numbers, money and dates as a reader of the chosen language writes them. The only place of the window that does it.
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/money/decimal.h"
#include "core/project/calendar.h"

namespace jupan {

enum class Language { korean, english };

/// In what steps the project's money is shown: a reader's choice.
enum class NumberUnit {
    one,             ///< 원, KRW
    thousand,        ///< 천원, k
    tenThousand,     ///< 만원, 10k
    million,         ///< 백만원, M
    hundredMillion,  ///< 억원, 100M
    automatic,       ///< by the size of each figure
};

/// A value: language, unit and project currency. Display rounds half away from zero, on the shortest decimal that reads
/// back as the same double; a result that rounds to zero has no sign. Undefined and infinite figures are "–", minus is
/// "−". Unit words stand behind a no-break space.
class Formatter {
public:
    Formatter() = default;
    Formatter(Language language, NumberUnit unit, std::string currency);

    [[nodiscard]] Language language() const { return language_; }
    [[nodiscard]] NumberUnit unit() const { return unit_; }
    [[nodiscard]] const std::string& currency() const { return currency_; }

    /// The same with money of the project shown in another currency: one unit of it is `rate` (> 0) of the project's.
    /// Amounts whose currency is named (moneyIn, price, value of an input) stay what they are.
    [[nodiscard]] Formatter shownIn(std::string currency, double rate) const;
    /// What money of the project is shown in.
    [[nodiscard]] const std::string& shownCurrency() const { return shown_.empty() ? currency_ : shown_; }

    /// The same, with `automatic` settled for a table or chart whose largest figure is `largest`.
    [[nodiscard]] Formatter fixedFor(double largest) const;
    /// The same for figures between `smallest` (the one nearest 0 that is not 0) and `largest`: a unit in which the
    /// smallest is not shown as 0, unless the largest would take more than seven digits.
    [[nodiscard]] Formatter fixedFor(double largest, double smallest) const;

    // Money of the project ------------------------------------------------------------------------------------------
    /// Headline: "8,412 만원", "₩84.1M"; three digits at least.
    [[nodiscard]] QString money(std::optional<double> amount) const;
    /// As money(), a gain marked "+".
    [[nodiscard]] QString signedMoney(std::optional<double> amount) const;
    /// For columns and axes: no unit word, the same digits after the point in every row. Settle `automatic` with
    /// fixedFor() first (it counts as `one` here) and put unitCaption() above the column.
    [[nodiscard]] QString tableMoney(std::optional<double> amount) const;
    /// As tableMoney(), but what is not 0 and would be shown as 0 is "< 0.1", with the digits of the column.
    [[nodiscard]] QString cellMoney(std::optional<double> amount) const;
    /// As tableMoney(), without zeros at the end: for axes.
    [[nodiscard]] QString tickMoney(std::optional<double> amount) const;
    /// The smallest amount of the project's money that tickMoney() tells apart. Its multiples by 1, 2, 5, 10 … are
    /// round in the currency that is shown.
    [[nodiscard]] double tickGrain() const;
    /// "만원", "10k KRW".
    [[nodiscard]] QString unitCaption() const;
    /// Every digit there is, in units of one: "84,123,456.5 원". For tooltips.
    [[nodiscard]] QString exactMoney(std::optional<double> amount) const;

    // Money of any currency -----------------------------------------------------------------------------------------
    /// In units of one with the currency's digits: "$1,234.50", "1,234 원".
    [[nodiscard]] QString moneyIn(std::optional<double> amount, std::string_view currency) const;
    /// Every digit of an exact amount, grouped, in units of one: "$1,234.5012", "1,234 원", "−500 원".
    [[nodiscard]] QString exactMoneyIn(const Decimal& amount, std::string_view currency) const;
    /// A price: as moneyIn(), with as many digits more as it has, up to eight: "$0.025".
    [[nodiscard]] QString price(std::optional<double> amount, std::string_view currency) const;

    // Numbers -------------------------------------------------------------------------------------------------------
    /// Grouped, at most `digits` after the point, no trailing zeros: "2,500", "1.25".
    [[nodiscard]] QString number(std::optional<double> value, int digits = 2) const;
    /// Grouped, exactly `digits` after the point; for columns.
    [[nodiscard]] QString fixedNumber(std::optional<double> value, int digits) const;
    /// Every digit there is.
    [[nodiscard]] QString exactNumber(std::optional<double> value) const;
    /// A fraction as percent: "187 %", "12.5 %", "0.25 %".
    [[nodiscard]] QString percent(std::optional<double> fraction) const;
    /// A fraction as percent with exactly `digits` after the point, sign included; for columns.
    [[nodiscard]] QString fixedPercent(std::optional<double> fraction, int digits) const;
    /// A stored value in the words of its unit: 0.4 share "40 %", 2500 items "2,500 건/월". Money in `currency` (the
    /// project's if empty).
    [[nodiscard]] QString value(std::optional<double> stored, Unit unit, std::string_view currency = {}) const;

    // Time ----------------------------------------------------------------------------------------------------------
    /// A duration: "9.4개월", "9.4 months".
    [[nodiscard]] QString months(std::optional<double> count) const;
    /// "2026년 4월", "Apr 2026".
    [[nodiscard]] QString calendarMonth(YearMonth month) const;
    /// "2026년 4월 3일", "3 Apr 2026".
    [[nodiscard]] QString date(Date day) const;
    /// Without the year: "4월 3일", "3 Apr".
    [[nodiscard]] QString dayAndMonth(Date day) const;
    /// Month of the plan: "출시 전", "3개월차"; "before launch", "month 3".
    [[nodiscard]] QString planMonth(int index) const;
    /// The same with its date: "3개월차 (2026년 3월)". Month 1 is `start`.
    [[nodiscard]] QString planMonth(int index, YearMonth start) const;
    /// Columns of the yearly table: "초기", "1년차"; "Initial", "Year 1".
    [[nodiscard]] QString yearColumn(int year) const;

    bool operator==(const Formatter&) const = default;

private:
    [[nodiscard]] int tableDigits() const;
    [[nodiscard]] std::optional<double> converted(std::optional<double> amount) const;

    Language language_ = Language::korean;
    NumberUnit unit_ = NumberUnit::automatic;
    std::string currency_ = "KRW";
    std::string shown_{};  ///< empty: the project's currency
    double rate_ = 1;
};

/// The calendar month of month `index` of a plan that starts in `start` (month 0 is the month before).
YearMonth calendarMonthOf(int index, YearMonth start);

/// What stands inside a field at the right: "%", "원/월", "USD/1M tokens"; empty for plain numbers.
QString fieldUnit(Unit unit, Language language, std::string_view currency);

/// The choices of NumberUnit as menus name them: "만원", "10k KRW"; `automatic` "자동", "Automatic".
QString unitName(NumberUnit unit, Language language, std::string_view currency);

/// The units that make sense to offer in a language.
std::vector<NumberUnit> unitChoices(Language language);

}  // namespace jupan
