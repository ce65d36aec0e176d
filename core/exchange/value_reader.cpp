#include "core/exchange/value_reader.h"

#include <cmath>
#include <limits>

namespace jupan {
namespace {

using Json = nlohmann::json;

/// The parser has told of a number that is not finite, and left NaN in its place.
bool isNamedAlready(const Json& number) {
    return std::isnan(number.get<double>());
}

/// A whole number up to `most` in size, or what is wrong with it.
template <class Integer>
void readWhole(const Json& json, const std::string& path, Range range, Integer most, Integer& member,
               Problems& problems) {
    if (isNamedAlready(json)) return;
    const double number = json.get<double>();
    // As a double, 2^53 + 1 is 2^53.
    const bool beyond = json.is_number_unsigned() ? json.get<std::uint64_t>() > static_cast<std::uint64_t>(most)
                                                  : std::abs(number) > static_cast<double>(most);
    Problem problem{.code = ProblemCode::outOfRange, .path = path, .value = json.dump(), .range = range};
    if (!contains(range, number)) return problems.push_back(problem);
    if (number != std::floor(number)) {
        problem.code = ProblemCode::notInteger;
    } else if (beyond) {
        problem = {.code = ProblemCode::overflow, .path = path, .value = json.dump(), .detail = std::to_string(most)};
    } else {
        member = static_cast<Integer>(number);
        return;
    }
    problems.push_back(std::move(problem));
}

}  // namespace

std::string describeValue(const Json& json) {
    if (json.is_object()) return "{…}";
    if (json.is_array()) return "[…]";
    return json.dump();
}

void ValueReader::wrongType(const Json& json, const std::string& path, std::string expected) {
    problems.push_back(
        {.code = ProblemCode::wrongType, .path = path, .value = describeValue(json), .detail = std::move(expected)});
}

void ValueReader::readValue(const Json& json, const std::string& path, double& member) {
    if (!json.is_number()) return wrongType(json, path, "number");
    if (!isNamedAlready(json)) member = json.get<double>() + 0.0;  // -0 becomes 0
}

void ValueReader::readValue(const Json& json, const std::string& path, bool& member) {
    if (!json.is_boolean()) return wrongType(json, path, "true or false");
    member = json.get<bool>();
}

void ValueReader::readInteger(const Json& json, const std::string& path, Range range, int& member) {
    if (!json.is_number()) return wrongType(json, path, "integer");
    readWhole(json, path, range, std::numeric_limits<int>::max(), member, problems);
}

void ValueReader::readInteger(const Json& json, const std::string& path, Range range, std::int64_t& member) {
    if (!json.is_number()) return wrongType(json, path, "integer");
    readWhole(json, path, range, std::int64_t{1} << 53, member, problems);
}

void ValueReader::readValue(const Json& json, const std::string& path, std::string& member) {
    if (!json.is_string()) return wrongType(json, path, "text");
    member = json.get<std::string>();
}

void ValueReader::readValue(const Json& json, const std::string& path, YearMonth& member) {
    if (!json.is_string()) return wrongType(json, path, "text YYYY-MM");
    const auto& text = json.get_ref<const std::string&>();
    if (const auto month = parseYearMonth(text))
        member = *month;
    else
        problems.push_back({.code = ProblemCode::badMonth, .path = path, .value = text});
}

void ValueReader::readValue(const Json& json, const std::string& path, Date& member) {
    if (!json.is_string()) return wrongType(json, path, "text YYYY-MM-DD");
    const auto& text = json.get_ref<const std::string&>();
    if (const auto date = parseDate(text))
        member = *date;
    else
        problems.push_back({.code = ProblemCode::badDate, .path = path, .value = text});
}

void ValueReader::readValue(const Json& json, const std::string& path, Decimal& member) {
    if (json.is_number() && isNamedAlready(json)) return;
    if (!json.is_number() && !json.is_string()) return wrongType(json, path, "decimal number as text");
    const auto amount =
        json.is_number() ? Decimal::fromDouble(json.get<double>()) : Decimal::parse(json.get_ref<const std::string&>());
    if (amount)
        member = amount.value();
    else if (amount.error() == MoneyError::overflow)
        problems.push_back({.code = ProblemCode::overflow, .path = path, .value = json.dump(), .detail = "1.7e+20"});
    else
        wrongType(json, path, "decimal number as text");
}

}  // namespace jupan
