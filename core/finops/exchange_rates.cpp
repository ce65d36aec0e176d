#include "core/finops/exchange_rates.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "core/finops/latin_case.h"
#include "core/usage/csv_scanner.h"
#include "core/usage/currency_codes.h"
#include "core/usage/day_text.h"
#include "core/usage/number_text.h"
#include "core/usage/plain_text.h"

namespace jupan {
namespace {

constexpr std::size_t mostProblems = 100;

using Fields = std::vector<std::string>;

std::optional<Date> dateIn(const std::string& field) {
    const MomentResult read = readMoment(field, DateOrder::notStated);
    if (read.fault) return std::nullopt;
    return std::chrono::sys_days(std::chrono::days(read.moment.day));
}

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// All characters of a kind in a text, in their order.
std::string only(const std::string& text, bool (*kind)(char)) {
    std::string found;
    std::ranges::copy_if(text, std::back_inserter(found), kind);
    return found;
}

/// Whether a number and nothing else stands there; a sign of a currency beside it does no harm, its letters would.
std::optional<Decimal> numberIn(const std::string& field) {
    const AmountResult read = readAmount(field, DecimalMark::notStated);
    if (read.fault || (!read.currency.empty() && std::ranges::any_of(field, isLetter))) return std::nullopt;
    return decimalOf(read.units);
}

/// A currency as banks write it: "USD", "미국 USD", "JPY(100)".
struct QuotedCurrency {
    Currency currency{};
    bool perHundred = false;
};
std::optional<QuotedCurrency> currencyIn(const std::string& field) {
    std::string code = only(field, isLetter);
    for (char& c : code)
        if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
    const std::string count = only(field, isDigit);
    // letters that do not stand together ("U S D", "USD/KRW" has six) are no code
    if (!isCurrencyCode(code) || lowered(field).find(lowered(code)) == std::string::npos) return std::nullopt;
    if (!count.empty() && count != "1" && count != "100") return std::nullopt;
    return QuotedCurrency{{std::move(code)}, count == "100"};
}

/// Where a line has what; absent: to be found by what stands there.
struct RateColumns {
    std::optional<std::size_t> date{};
    std::optional<std::size_t> currency{};
    std::optional<std::size_t> rate{};
};

/// The columns that a line of names tells of.
RateColumns columnsOf(const Fields& names) {
    static constexpr std::array<std::string_view, 6> dates{"date", "day", "날짜", "일자", "기준일", "고시일"};
    static constexpr std::array<std::string_view, 5> currencies{"currency", "currency code", "통화", "통화코드",
                                                                "통화명"};
    static constexpr std::array<std::string_view, 6> rates{"rate",       "exchange rate", "환율",
                                                           "매매기준율", "매매 기준율",   "기준환율"};
    const auto among = [&](std::span<const std::string_view> known) -> std::optional<std::size_t> {
        const auto at = std::ranges::find_if(
            names, [&](const std::string& name) { return std::ranges::find(known, lowered(name)) != known.end(); });
        if (at == names.end()) return std::nullopt;
        return static_cast<std::size_t>(at - names.begin());
    };
    return {among(dates), among(currencies), among(rates)};
}

class RateReader {
public:
    RateReader(const Currency& currency, std::string_view source) : currency_(currency), source_(source) {}

    void take(const Fields& fields, std::size_t line) {
        const bool first = std::exchange(first_, false);
        if (first && std::ranges::none_of(fields, [](const std::string& f) { return looksLikeDate(f); })) {
            columns_ = columnsOf(fields);
            // without digits it is a line of names, known or not; with digits a line whose date is missing
            if (columns_.rate || columns_.date || only(joined(fields), isDigit).empty()) return;
        }
        path_ = "line " + std::to_string(line);
        ExchangeRate rate{.currency = currency_, .source = source_};
        std::vector<const std::string*> rest;
        const auto date = takeDate(fields, rest);
        const auto quoted = date ? takeCurrency(fields, rest) : std::nullopt;
        const auto value = quoted ? takeRate(fields, rest) : std::nullopt;
        if (!value) return;
        rate.date = *date;
        if (!quoted->currency.code.empty()) rate.currency = quoted->currency;
        rate.rate = *value;
        if (quoted->perHundred)
            rate.rate =
                value->timesRounded(Decimal::fromMinorUnits(1, 2), Decimal::fractionDigits, Rounding::halfEven).value();
        put(std::move(rate));
    }

    void refuse(ProblemCode code, std::string value, std::string detail = {}) {
        problems_.push_back({.code = code, .path = path_, .value = std::move(value), .detail = std::move(detail)});
    }
    void refuseAt(std::size_t line, ProblemCode code, std::string value) {
        path_ = "line " + std::to_string(line);
        refuse(code, std::move(value));
    }
    bool full() const { return problems_.size() >= mostProblems; }

    Result<std::vector<ExchangeRate>> finished() {
        if (problems_.empty() && rates_.empty())
            return Problem{.code = ProblemCode::missingField, .path = "line 1", .detail = "rate"};
        if (!problems_.empty()) return std::move(problems_);
        std::vector<ExchangeRate> sorted;
        sorted.reserve(rates_.size());
        for (auto& [place, rate] : rates_) sorted.push_back(std::move(rate));
        return sorted;
    }

private:
    static std::string joined(const Fields& fields) {
        std::string text;
        for (const std::string& field : fields) text += field + ' ';
        return text;
    }

    static std::string listed(const std::vector<const std::string*>& fields) {
        std::string all;
        for (const std::string* field : fields) all += (all.empty() ? "" : ", ") + *field;
        return all;
    }

    static bool hasLetters(const std::string& field) { return std::ranges::any_of(field, isLetter); }

    /// A date, or what was meant as one: three runs of digits, or "2026년 …".
    static bool looksLikeDate(const std::string& field) {
        const MomentResult read = readMoment(field, DateOrder::notStated);
        return !read.fault || *read.fault != ReadFaultCode::badDate;
    }

    std::optional<Date> takeDate(const Fields& fields, std::vector<const std::string*>& rest) {
        std::size_t at = columns_.date.value_or(fields.size());
        if (!columns_.date) at = static_cast<std::size_t>(std::ranges::find_if(fields, looksLikeDate) - fields.begin());
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (i != at && i != columns_.currency && !fields[i].empty()) rest.push_back(&fields[i]);
        if (at >= fields.size() || fields[at].empty()) {
            refuse(ProblemCode::missingField, {}, "date");
            return std::nullopt;
        }
        const auto date = dateIn(fields[at]);
        if (!date) refuse(ProblemCode::badDate, fields[at], "YYYY-MM-DD");
        return date;
    }

    /// With an empty code: the line names none. Where no column is known to be the currency's, any text may be one:
    /// a rate must not be taken for that of the usual currency because a column has an unusual name.
    std::optional<QuotedCurrency> takeCurrency(const Fields& fields, std::vector<const std::string*>& rest) {
        std::vector<const std::string*> named;
        if (columns_.currency) {
            if (*columns_.currency < fields.size() && !fields[*columns_.currency].empty())
                named.push_back(&fields[*columns_.currency]);
        } else {
            for (const std::string* field : rest)
                if (!numberIn(*field) && (columns_.rate ? currencyIn(*field).has_value() : hasLetters(*field)))
                    named.push_back(field);
            std::erase_if(rest, [&](const std::string* f) { return std::ranges::find(named, f) != named.end(); });
        }
        if (named.empty()) return QuotedCurrency{};
        const auto quoted = currencyIn(*named.front());
        if (!quoted || named.size() > 1) {
            refuse(ProblemCode::badCurrency, listed(named));
            return std::nullopt;
        }
        return quoted;
    }

    std::optional<Decimal> takeRate(const Fields& fields, const std::vector<const std::string*>& rest) {
        const bool named = columns_.rate.has_value();
        if (named ? *columns_.rate >= fields.size() || fields[*columns_.rate].empty() : rest.empty()) {
            refuse(ProblemCode::missingField, {}, "rate");
            return std::nullopt;
        }
        const std::string& text = named ? fields[*columns_.rate] : *rest.front();
        const auto number = numberIn(text);
        if (!number || *number <= Decimal() || (!named && rest.size() > 1)) {
            refuse(ProblemCode::wrongType, named ? text : listed(rest), "rate above 0");
            return std::nullopt;
        }
        if (*number > largestBudgetAmount()) {
            refuse(ProblemCode::overflow, text);
            return std::nullopt;
        }
        return number;
    }

    void put(ExchangeRate rate) {
        const auto [known, isNew] = rates_.emplace(std::pair(rate.currency, rate.date), rate);
        if (!isNew && known->second.rate != rate.rate) refuse(ProblemCode::duplicatePeriod, toText(rate.date));
    }

    Currency currency_;
    std::string source_;
    bool first_ = true;
    RateColumns columns_;
    std::string path_;
    std::map<std::pair<Currency, Date>, ExchangeRate> rates_;
    Problems problems_;
};

}  // namespace

RateTable::RateTable(const Project& project) : own_(project.settings.currency.code) {
    for (const ExchangeRate& rate : project.finops.rates)
        rates_[rate.currency.code].insert_or_assign(rate.date, rate.rate);
    for (const auto& [code, rate] : project.settings.fx)
        if (const auto exact = Decimal::fromDoubleRounded(rate.value, Decimal::fractionDigits, Rounding::halfEven);
            exact && exact.value() > Decimal())
            planned_.insert_or_assign(code, exact.value());
}

std::optional<RateFound> RateTable::on(std::string_view currency, Date day) const {
    if (currency == own_) return RateFound{.rate = Decimal::fromMinorUnits(1, 0)};
    if (const auto known = rates_.find(currency); known != rates_.end()) {
        const auto after = known->second.upper_bound(day);
        if (after != known->second.begin()) {
            const auto& [date, rate] = *std::prev(after);
            return RateFound{rate, date == day ? RateOrigin::ofDay : RateOrigin::earlier, date};
        }
    }
    const auto planned = planned_.find(currency);
    if (planned == planned_.end()) return std::nullopt;
    return RateFound{.rate = planned->second, .origin = RateOrigin::planned};
}

Result<std::vector<ExchangeRate>> readRates(std::string_view text, const Currency& currency, std::string_view source) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    const auto has = [&](char c) { return text.find(c) != std::string_view::npos; };
    std::string copy(text);
    CsvScanner scanner(copy, has('\t') ? '\t' : has(';') ? ';' : ',', 1);
    RateReader reader(currency, source);
    std::vector<std::string_view> found;
    while (!reader.full() && scanner.next(found)) {
        Fields fields;
        fields.reserve(found.size());
        for (const std::string_view field : found) fields.push_back(plainText(field));
        if (std::ranges::any_of(fields, [](const std::string& field) { return !field.empty(); }))
            reader.take(fields, scanner.line());
    }
    if (const auto& fault = scanner.fault()) reader.refuseAt(fault->line, ProblemCode::wrongType, fault->value);
    return reader.finished();
}

std::vector<ExchangeRate> withRates(std::vector<ExchangeRate> rates, std::vector<ExchangeRate> more) {
    std::map<std::pair<Currency, Date>, ExchangeRate> all;
    for (auto* list : {&rates, &more})
        for (ExchangeRate& rate : *list) {
            std::pair place(rate.currency, rate.date);
            all.insert_or_assign(std::move(place), std::move(rate));
        }
    std::vector<ExchangeRate> sorted;
    sorted.reserve(all.size());
    for (auto& [place, rate] : all) sorted.push_back(std::move(rate));
    return sorted;
}

}  // namespace jupan
