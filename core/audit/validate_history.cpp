#include "core/audit/validate_history.h"

#include "core/project/validate.h"
#include "core/project/validate_fields.h"

namespace jupan {
namespace {

/// Beyond 2^53, programs that read numbers as doubles would change them.
constexpr std::int64_t largestNumber = std::int64_t{1} << 53;

}  // namespace

Problems validateHistory(const ChangeHistory& history) {
    Problems problems;
    if (history.count < 0)
        problems.push_back({.code = ProblemCode::outOfRange,
                            .path = "change_log.count",
                            .value = std::to_string(history.count),
                            .range = Range::nonNegative});
    checkText(problems, "change_log.hash", history.hash);
    std::int64_t last = 0;
    for (std::size_t i = 0; i < history.entries.size(); ++i) {
        const ChangeEntry& entry = history.entries[i];
        const std::string path = indexedPath("change_log.entries", i);
        if (entry.number < 1)
            problems.push_back({.code = ProblemCode::outOfRange,
                                .path = path + ".number",
                                .value = std::to_string(entry.number),
                                .range = Range::positive});
        else if (entry.number > largestNumber)
            problems.push_back({.code = ProblemCode::overflow,
                                .path = path + ".number",
                                .value = std::to_string(entry.number),
                                .detail = std::to_string(largestNumber)});
        else if (entry.number == last)
            problems.push_back({.code = ProblemCode::duplicateId, .path = path, .value = std::to_string(entry.number)});
        last = entry.number;
        auto check = [&]<class M>(const FieldInfo& field, const M& member) {
            if constexpr (std::same_as<M, std::string>)
                checkText(problems, path + "." + std::string(field.name), member);
        };
        describe(check, entry);
    }
    return problems;
}

}  // namespace jupan
