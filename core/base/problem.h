// What went wrong, where, and what would be allowed: as codes and values, never as sentences.
// The command line and the window turn a Problem into English or Korean.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/range.h"

namespace jupan {

/// Kinds of refusal. The comment says what `value` and `detail` of the Problem hold.
enum class ProblemCode {
    // files
    fileUnreadable,    ///< detail: the system's reason
    fileUnwritable,    ///< detail: the system's reason
    fileTooLarge,      ///< detail: the limit in MiB
    notAProject,       ///< neither a .jupan file of ours nor project JSON
    damagedFile,       ///< detail: what the integrity check said
    unknownSchema,     ///< the tables are not those of its version; detail: the first that differs
    versionTooNew,     ///< value: the file's version; detail: the newest this program reads
    fileInUse,         ///< another program has the file open for writing
    readOnlyFile,      ///< medium or permission forbids writing
    unknownExtension,  ///< value: the ending; detail: the allowed ones
    // text and JSON
    notUtf8,       ///< detail: byte position, from 0
    notJson,       ///< detail: byte position, from 0
    tooDeep,       ///< detail: allowed depth
    duplicateKey,  ///< value: the key
    unknownKey,    ///< value: the key
    wrongType,     ///< value: what stands there; detail: the expected type
    missingField,  ///< nothing stands there; detail: the expected type, if known
    // values
    outOfRange,         ///< value; range
    notFinite,          ///< value
    notInteger,         ///< value; range
    badId,              ///< value
    duplicateId,        ///< value
    badCurrency,        ///< value
    badMonth,           ///< value; expected YYYY-MM
    unknownChoice,      ///< value; detail: the choices, comma-separated
    unknownReference,   ///< value: the id; detail: the kind of thing it should name
    unknownPath,        ///< value: the path
    fieldOfOtherKind,   ///< value: the kind that was chosen; detail: the kinds that have the field
    boundMissing,       ///< only one of low and high
    boundsOrder,        ///< value: "low value high"
    boundsNotPositive,  ///< lognormal needs low and high > 0; value
    sharesNotOne,       ///< value: the sum
    stagesOrder,        ///< from_month not ascending, value: the month
    firstStageNotOne,   ///< value: the first from_month
    endBeforeStart,     ///< value: end; detail: start
    bothRequestForms,   ///< requests_per_month and requests_per_item
    noRequestForm,      ///< neither of them
    needsWorkUnit,      ///< detail: why (the KPI kind, or requests_per_item)
    rateMissing,        ///< a currency is used without fx; value: the currency
    rateOfOwnCurrency,  ///< fx for the project currency; value: the currency
    correlationSelf,    ///< a == b
    correlationTwice,   ///< the pair stands there already
    notUncertain,       ///< value: a path without low and high
    duplicatePeriod,    ///< two price periods from the same day; value: the day
    badDate,            ///< value; expected YYYY-MM-DD
    futureDate,         ///< a day that must have been; value; detail: today
    // budgets
    outsideBudget,  ///< a pasted block is larger than what is left; value: its size; detail: what is left
    movesNotZero,   ///< value: the sum of a reallocation's moves
    alreadyUndone,  ///< value: the number of the reallocation
    dateBefore,     ///< value: the day; detail: the first that is allowed
    // governance and pilot
    circularOrder,       ///< steps that wait for each other; value: their ids, comma-separated
    targetBelowMinimum,  ///< value: the target; detail: the minimum
    weightsAllZero,      ///< a source whose scores count for nothing
    // report
    badColor,    ///< value; expected #rrggbb
    badPicture,  ///< no PNG or JPEG in base64; detail: the most characters it may have
    // results and choices
    overflow,         ///< the result is too large for a number
    unknownScenario,  ///< value: the id; detail: the known ids
    unknownTemplate,  ///< value: the id; detail: the known ids
};

/// One refusal. `path` is the input path (`kpi.handling.reduction`) or a file's name.
struct Problem {
    ProblemCode code{};
    std::string path;
    std::string value{};
    std::string detail{};
    Range range = Range::any;

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// A value, or every reason why there is none.
template <class T>
class Result {
public:
    Result(T value) : content_(std::move(value)) {}
    Result(Problems problems) : content_(std::move(problems)) {}
    Result(Problem problem) : content_(Problems{std::move(problem)}) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(content_); }
    explicit operator bool() const { return ok(); }
    /// Precondition: ok().
    [[nodiscard]] const T& value() const& { return std::get<T>(content_); }
    [[nodiscard]] T& value() & { return std::get<T>(content_); }
    [[nodiscard]] T&& value() && { return std::get<T>(std::move(content_)); }
    /// Precondition: !ok().
    [[nodiscard]] const Problems& problems() const { return std::get<Problems>(content_); }

private:
    std::variant<T, Problems> content_;
};

}  // namespace jupan
