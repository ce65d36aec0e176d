#include "core/audit/log_csv.h"

#include <charconv>
#include <cmath>
#include <type_traits>

#include "core/base/csv_text.h"

namespace jupan {
namespace {

bool isPlainNumber(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
}

/// Old and new values are texts; a number among them, as -5, is no formula.
std::string cell(const std::string& text) {
    return isPlainNumber(text) ? text : csvText(text);
}

}  // namespace

std::string changeCsvHeader() {
    std::string line;
    auto name = [&](const FieldInfo& field, const auto&) {
        line += (line.empty() ? "" : ",") + std::string(field.name);
    };
    const ChangeEntry entry;
    describe(name, entry);
    return line + "\r\n";
}

std::string changeCsvLine(const ChangeEntry& entry) {
    std::string line;
    auto add = [&]<class M>(const FieldInfo&, const M& member) {
        if constexpr (std::same_as<M, std::int64_t>)
            line += std::to_string(member);
        else if constexpr (std::same_as<M, ChangeAction>)
            line += "," + std::string(nameOf(member));
        else
            line += "," + cell(member);
    };
    describe(add, entry);
    return line + "\r\n";
}

}  // namespace jupan
