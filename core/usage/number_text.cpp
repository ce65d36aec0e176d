#include "core/usage/number_text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <utility>

#include "core/usage/plain_text.h"

namespace jupan {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

/// Signs of currencies, longest first; "$" and "¥" are those of several.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> signs{{
    {"US$", "USD"},
    {"￦", "KRW"},
    {"₩", "KRW"},
    {"원", "KRW"},
    {"€", "EUR"},
    {"£", "GBP"},
    {"円", "JPY"},
    {"$", ""},
    {"¥", ""},
}};

/// What stands around the digits of an amount.
struct Bare {
    std::string body{};
    bool negative = false;
    std::string currency{};
};

void trimBlanks(std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string::npos) {
        text.clear();
        return;
    }
    text = text.substr(first, text.find_last_not_of(' ') - first + 1);
}

class Stripper {
public:
    explicit Stripper(std::string text) : text_(std::move(text)) {}

    std::optional<Bare> strip() {
        while (valid_ && stripOne()) trimBlanks(text_);
        if (!valid_ || text_.empty()) return std::nullopt;
        bare_.body = std::move(text_);
        return std::move(bare_);
    }

private:
    bool stripOne() {
        return stripBrackets() || stripMinus() || stripSign() || stripCode(text_.substr(0, 3), 0) ||
               (text_.size() > 3 && stripCode(text_.substr(text_.size() - 3), text_.size() - 3));
    }

    /// Bookkeepers write (500) for -500.
    bool stripBrackets() {
        if (text_.size() < 3 || text_.front() != '(' || text_.back() != ')') return false;
        valid_ = valid_ && !std::exchange(signed_, true);
        bare_.negative = true;
        text_ = text_.substr(1, text_.size() - 2);
        return true;
    }

    bool stripMinus() {
        if (text_.empty()) return false;
        const bool front = text_.front() == '-' || text_.front() == '+';
        const bool back = text_.back() == '-';
        if (!front && !back) return false;
        valid_ = valid_ && !std::exchange(signed_, true);
        bare_.negative = back || text_.front() == '-';
        text_ = front ? text_.substr(1) : text_.substr(0, text_.size() - 1);
        return true;
    }

    bool stripSign() {
        for (const auto& [sign, code] : signs) {
            if (!text_.starts_with(sign) && !text_.ends_with(sign)) continue;
            text_ = text_.starts_with(sign) ? text_.substr(sign.size()) : text_.substr(0, text_.size() - sign.size());
            setCurrency(code);
            return true;
        }
        return false;
    }

    bool stripCode(const std::string& code, std::size_t at) {
        if (code.size() != 3 || !std::ranges::all_of(code, isCapital)) return false;
        setCurrency(code);
        text_.erase(at, 3);
        return true;
    }

    void setCurrency(std::string_view code) {
        valid_ = valid_ && !std::exchange(hasCurrency_, true);
        bare_.currency = code;
    }

    std::string text_;
    Bare bare_;
    bool signed_ = false, hasCurrency_ = false, valid_ = true;
};

/// Digits in groups of three behind a first group of one to three, all divided by the same mark.
bool isGrouped(std::string_view whole) {
    const std::size_t first = whole.find_first_not_of("0123456789");
    if (first == std::string_view::npos) return true;
    // no one writes 0 in front of groups
    if (first == 0 || first > 3 || whole.front() == '0') return false;
    const char mark = whole[first];
    for (std::size_t at = first; at < whole.size(); at += 4) {
        const std::string_view group = whole.substr(at, 4);
        if (group.size() != 4 || group[0] != mark || !std::all_of(group.begin() + 1, group.end(), isDigit))
            return false;
    }
    return true;
}

/// "-1234.56" of a bare body, or nothing if it is no number with this mark.
std::optional<std::string> plainNumber(const Bare& bare, char point) {
    const std::string& body = bare.body;
    const char otherPoint = point == '.' ? ',' : '.';
    const std::size_t mark = body.find(point);
    const std::string_view whole = std::string_view(body).substr(0, mark);
    const std::string_view fraction =
        mark == std::string::npos ? std::string_view() : std::string_view(body).substr(mark + 1);
    const std::size_t foreign = whole.find_first_not_of("0123456789");
    const bool groups = foreign != std::string_view::npos &&
                        (whole[foreign] == otherPoint || whole[foreign] == '\'' || whole[foreign] == ' ');
    std::string plain = bare.negative ? "-" : "";
    if (groups) {
        if (!isGrouped(whole) || fraction.find_first_not_of("0123456789") != std::string_view::npos)
            return std::nullopt;
        std::copy_if(whole.begin(), whole.end(), std::back_inserter(plain), isDigit);
    } else {
        plain += whole;
    }
    if (mark != std::string::npos) {
        plain += '.';
        plain += fraction;
    }
    return plain;
}

AmountResult amountOf(std::string_view plain) {
    if (const auto units = quickDecimalUnits(plain)) return {.units = *units};
    MoneyResult<Decimal> read = Decimal::parse(plain);
    AmountResult result;
    if (!read && read.error() == MoneyError::tooManyDigits) {
        read = Decimal::parseRounded(plain, Decimal::fractionDigits, Rounding::halfEven);
        result.rounded = true;
    }
    if (!read)
        return {.fault =
                    read.error() == MoneyError::overflow ? ReadFaultCode::numberTooLarge : ReadFaultCode::notANumber};
    result.units = read.value().units();
    return result;
}

}  // namespace

AmountResult readAmount(std::string_view text, DecimalMark mark) {
    if (mark != DecimalMark::comma)
        if (const auto units = quickDecimalUnits(text)) return {.units = *units};
    constexpr std::size_t longest = 512;
    if (text.size() > longest) return {.fault = ReadFaultCode::notANumber};
    const std::optional<Bare> bare = Stripper(plainText(text)).strip();
    if (!bare) return {.fault = ReadFaultCode::notANumber};
    const std::optional<std::string> plain = plainNumber(*bare, mark == DecimalMark::comma ? ',' : '.');
    if (!plain) return {.fault = ReadFaultCode::notANumber};
    AmountResult result = amountOf(*plain);
    result.currency = bare->currency;
    return result;
}

CountResult readCount(std::string_view text, DecimalMark mark) {
    std::uint64_t quick = 0;
    if (!text.empty() && text.size() <= 18 && std::ranges::all_of(text, isDigit)) {
        for (const char digit : text) quick = quick * 10 + static_cast<std::uint64_t>(digit - '0');
        return {.count = static_cast<std::int64_t>(quick)};
    }
    const AmountResult amount = readAmount(text, mark);
    if (amount.fault) return {.fault = amount.fault};
    if (!amount.currency.empty()) return {.fault = ReadFaultCode::notANumber};
    constexpr DecimalUnits one = 1'000'000'000'000'000'000;
    if (amount.rounded || amount.units % one != 0) return {.fault = ReadFaultCode::notWhole};
    const DecimalUnits whole = amount.units / one;
    if (whole < 0) return {.fault = ReadFaultCode::negativeCount};
    if (whole > std::numeric_limits<std::int64_t>::max()) return {.fault = ReadFaultCode::numberTooLarge};
    return {.count = static_cast<std::int64_t>(whole)};
}

MarkHint markHint(std::string_view text) {
    const std::optional<Bare> bare = Stripper(plainText(text.substr(0, 512))).strip();
    if (!bare) return MarkHint::none;
    const auto read = [&](char point) {
        const std::optional<std::string> plain = plainNumber(*bare, point);
        return plain ? amountOf(*plain) : AmountResult{.fault = ReadFaultCode::notANumber};
    };
    const AmountResult point = read('.');
    const AmountResult comma = read(',');
    if (point.fault && comma.fault) return MarkHint::none;
    if (point.fault) return MarkHint::comma;
    if (comma.fault) return MarkHint::point;
    if (point.units == comma.units) return MarkHint::none;
    return bare->body.find('.') < bare->body.find(',') ? MarkHint::unclearPoint : MarkHint::unclearComma;
}

}  // namespace jupan
