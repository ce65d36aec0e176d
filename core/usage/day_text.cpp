#include "core/usage/day_text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <tuple>
#include <utility>

#include "core/usage/plain_text.h"

namespace jupan {
namespace {

constexpr int secondsADay = 86'400;

MomentResult refused(ReadFaultCode code) {
    return {.fault = code};
}

/// A whole number of two places, or -1.
int twoDigits(const char* at) {
    const unsigned tens = static_cast<unsigned char>(at[0]) - unsigned{'0'};
    const unsigned ones = static_cast<unsigned char>(at[1]) - unsigned{'0'};
    return tens > 9 || ones > 9 ? -1 : static_cast<int>(tens * 10 + ones);
}

MomentResult dayOf(int year, int month, int day) {
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (month < 1 || month > 12 || day < 1 || !date.ok()) return refused(ReadFaultCode::noSuchDate);
    if (year < firstYear || year > lastYear) return refused(ReadFaultCode::dateFarAway);
    return {.moment = {.day = static_cast<std::int32_t>(sys_days(date).time_since_epoch().count())}};
}

/// Takes digits off the front: how many, and their value (at most nine digits are looked at).
std::pair<int, int> takeNumber(std::string_view& text) {
    int count = 0, value = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9' && count < 9) {
        value = value * 10 + (text.front() - '0');
        ++count;
        text.remove_prefix(1);
    }
    return {count, value};
}

bool take(std::string_view& text, std::string_view beginning) {
    if (!text.starts_with(beginning)) return false;
    text.remove_prefix(beginning.size());
    return true;
}

void takeBlanks(std::string_view& text) {
    while (take(text, " ")) {
    }
}

struct Parts {
    std::array<int, 3> number{};
    std::array<int, 3> digits{};
    std::string_view rest{};  ///< the time, if any
};

/// Three numbers with the same kind of mark between them, or Korean words, or eight digits in a row.
std::optional<Parts> partsOf(std::string_view text) {
    Parts parts;
    if (text.find_first_not_of("0123456789") == std::string_view::npos || text.substr(0, 9).find(' ') == 8) {
        const std::string_view run = text.substr(0, text.find(' '));
        if (run.size() != 8 && run.size() != 12 && run.size() != 14) return std::nullopt;
        std::string_view year = text.substr(0, 4), month = text.substr(4, 2), day = text.substr(6, 2);
        parts.number = {takeNumber(year).second, takeNumber(month).second, takeNumber(day).second};
        parts.digits = {4, 2, 2};
        parts.rest = text.substr(8);
        if (!year.empty() || !month.empty() || !day.empty()) return std::nullopt;
        return parts;
    }
    constexpr std::array<std::array<std::string_view, 3>, 4> marks{
        {{"-", "-", ""}, {".", ".", "."}, {"/", "/", ""}, {"년", "월", "일"}}};
    const std::array<std::string_view, 3>* chosen = nullptr;
    for (std::size_t i = 0; i < 3; ++i) {
        std::tie(parts.digits[i], parts.number[i]) = takeNumber(text);
        if (parts.digits[i] == 0 || parts.digits[i] > 4) return std::nullopt;
        if (i == 0)
            for (const auto& candidate : marks)
                if (text.starts_with(candidate[0])) chosen = &candidate;
        if (chosen == nullptr) return std::nullopt;
        if (!take(text, (*chosen)[i]) && i < 2) return std::nullopt;
        if (i < 2) takeBlanks(text);
    }
    parts.rest = text;
    return parts;
}

/// "", " 02:00", "T01:12:03.12Z", " 01:12:03 UTC", "+09:00" behind a time. Seconds of the day, shifted to UTC.
std::optional<int> readTime(std::string_view text, bool& shifted) {
    shifted = false;
    if (text.empty()) return 0;
    const bool digitsOnly = text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digitsOnly && !take(text, "T") && !take(text, " ")) return std::nullopt;
    takeBlanks(text);
    std::array<int, 3> clock{};
    for (std::size_t i = 0; i < 3; ++i) {
        std::string_view two = text.substr(0, 2);
        const auto [count, value] = takeNumber(two);
        if (count == 0 || (i > 0 && count != 2)) return std::nullopt;
        clock[i] = value;
        text.remove_prefix(static_cast<std::size_t>(count));
        if (i == 2 || (!digitsOnly && !take(text, ":"))) break;
        if (digitsOnly && text.empty()) break;
    }
    if (take(text, ".")) {
        if (takeNumber(text).first == 0) return std::nullopt;
        text.remove_prefix(std::min(text.find_first_not_of("0123456789"), text.size()));
    }
    if (clock[0] > 23 || clock[1] > 59 || clock[2] > 60) return std::nullopt;
    int seconds = clock[0] * 3600 + clock[1] * 60 + clock[2];
    takeBlanks(text);
    if (text.empty()) return seconds;
    shifted = true;
    if (text == "Z" || text == "z" || text == "UTC" || text == "GMT") return seconds;
    const int sign = text.front() == '-' ? -1 : 1;
    if (!take(text, "+") && !take(text, "-")) return std::nullopt;
    std::string_view hour = text.substr(0, 2);
    const auto [hourDigits, hours] = takeNumber(hour);
    if (hourDigits != 2) return std::nullopt;
    text.remove_prefix(2);
    take(text, ":");
    const auto [minuteDigits, minutes] = takeNumber(text);
    if ((minuteDigits != 0 && minuteDigits != 2) || !text.empty() || hours > 14 || minutes > 59) return std::nullopt;
    seconds -= sign * (hours * 3600 + minutes * 60);
    return seconds;
}

MomentResult withTime(MomentResult date, std::string_view rest) {
    if (date.fault) return date;
    bool shifted = false;
    const std::optional<int> seconds = readTime(rest, shifted);
    if (!seconds) return refused(ReadFaultCode::badDate);
    date.moment.second = *seconds;
    if (date.moment.second < 0) {
        date.moment.second += secondsADay;
        --date.moment.day;
    } else if (date.moment.second >= secondsADay) {
        date.moment.second -= secondsADay;
        ++date.moment.day;
    }
    return date;
}

MomentResult inOrder(const Parts& parts, DateOrder order) {
    const auto [first, second, third] = parts.number;
    const auto fullYear = [](int year, int digits) { return digits <= 2 ? 2000 + year : year; };
    if (parts.digits[0] >= 3) return dayOf(first, second, third);
    switch (order) {
        case DateOrder::notStated:
            return refused(ReadFaultCode::dateOrderUnclear);
        case DateOrder::yearMonthDay:
            if (parts.digits[2] > 2) return refused(ReadFaultCode::badDate);
            return dayOf(fullYear(first, parts.digits[0]), second, third);
        case DateOrder::monthDayYear:
            return dayOf(fullYear(third, parts.digits[2]), first, second);
        case DateOrder::dayMonthYear:
            return dayOf(fullYear(third, parts.digits[2]), second, first);
    }
    return refused(ReadFaultCode::badDate);
}

/// "YYYY-MM-DD", which is nearly every date of a vendor.
std::optional<MomentResult> quickDate(std::string_view text) {
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int century = twoDigits(text.data());
    const int year = twoDigits(text.data() + 2);
    const int month = twoDigits(text.data() + 5);
    const int day = twoDigits(text.data() + 8);
    if (century < 0 || year < 0 || month < 0 || day < 0) return std::nullopt;
    if (text.size() > 10 && text[10] >= '0' && text[10] <= '9') return refused(ReadFaultCode::badDate);
    return dayOf(century * 100 + year, month, day);
}

}  // namespace

MomentResult readMoment(std::string_view text, DateOrder order) {
    if (const auto quick = quickDate(text)) {
        if (text.size() == 10 || quick->fault) return *quick;
        const MomentResult timed = withTime(*quick, text.substr(10));
        if (!timed.fault) return timed;
    }
    const std::string plain = plainText(text);
    const std::optional<Parts> parts = partsOf(plain);
    if (!parts) return refused(ReadFaultCode::badDate);
    return withTime(inOrder(*parts, order), parts->rest);
}

MomentResult momentOfEpoch(std::int64_t seconds) {
    constexpr std::int64_t thirteenDigits = 1'000'000'000'000;
    if (seconds >= thirteenDigits) seconds /= 1000;
    const std::int64_t day = seconds / secondsADay;
    // 2000-01-01 and 2100-01-01
    if (seconds < 0 || day < 10'957 || day >= 47'482) return refused(ReadFaultCode::dateFarAway);
    return {
        .moment = {.day = static_cast<std::int32_t>(day), .second = static_cast<std::int32_t>(seconds % secondsADay)}};
}

DateHint dateHint(std::string_view text) {
    const std::string plain = plainText(text);
    const std::optional<Parts> parts = partsOf(plain);
    if (!parts || parts->digits[0] >= 3) return DateHint::none;
    const auto dayIn = [&](DateOrder order) -> std::optional<std::int32_t> {
        const MomentResult result = inOrder(*parts, order);
        if (result.fault) return std::nullopt;
        return result.moment.day;
    };
    const std::optional<std::int32_t> month = dayIn(DateOrder::monthDayYear);
    const std::optional<std::int32_t> day = dayIn(DateOrder::dayMonthYear);
    const std::optional<std::int32_t> year = parts->digits[2] <= 2 ? dayIn(DateOrder::yearMonthDay) : std::nullopt;
    const auto differ = [](std::optional<std::int32_t> a, std::optional<std::int32_t> b) { return a && b && *a != *b; };
    if (differ(month, day) || differ(month, year) || differ(day, year)) return DateHint::unclear;
    if (month && day) return DateHint::none;  // 05/05/2026
    if (month) return DateHint::monthDayYear;
    if (day) return DateHint::dayMonthYear;
    return year ? DateHint::yearMonthDay : DateHint::none;
}

std::string dayText(std::int32_t day) {
    using namespace std::chrono;
    const year_month_day date{sys_days(days(day))};
    const auto padded = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(static_cast<int>(date.year())) + "-" + padded(static_cast<unsigned>(date.month())) + "-" +
           padded(static_cast<unsigned>(date.day()));
}

}  // namespace jupan
