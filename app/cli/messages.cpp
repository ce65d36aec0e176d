#include "app/cli/messages.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <string_view>

#include "app/cli/text.h"

namespace jupan {
namespace {

/// What is wrong, and what would be right; `allowed` may be empty.
struct Message {
    std::string wrong;
    std::string allowed{};
};

std::string_view rangeText(Range range) {
    switch (range) {
        case Range::any:
            return "a finite number";
        case Range::share:
            return "0 to 1";
        case Range::nonNegative:
            return "0 or more";
        case Range::positive:
            return "more than 0";
        case Range::aboveMinusOne:
            return "more than -1";
        case Range::correlation:
            return "-1 to 1";
        case Range::horizonMonths:
            return "a whole number, 12 to 120";
        case Range::calendarMonth:
            return "a whole number, 1 to 12";
        case Range::monthOrLaunch:
            return "a whole number, 0 to 120";
        case Range::operationMonth:
            return "a whole number, 1 to 120";
        case Range::rampMonths:
            return "a whole number, 0 to 120";
        case Range::score:
            return "a whole number, 1 to 5";
        case Range::points:
            return "0 to 100";
        case Range::pilotWeeks:
            return "a whole number, 4 to 12";
        case Range::year:
            return "a whole number, 1900 to 2100";
    }
    return "";
}

/// The input path itself: an override stands under "scenario.ID.overrides.".
std::string_view inputPath(std::string_view path) {
    constexpr std::string_view overrides = ".overrides.";
    const std::size_t found = path.find(overrides);
    return found == std::string_view::npos ? path : path.substr(found + overrides.size());
}

/// Money that is paid: an amount, a wage or a price.
bool isCostPath(std::string_view path) {
    path = inputPath(path);
    const std::string_view entity = path.substr(0, path.find_first_of(".["));
    const std::string_view field = path.substr(path.rfind('.') + 1);
    const auto among = [](std::string_view word, std::initializer_list<std::string_view> words) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    return among(entity, {"cost", "costs", "seat", "seats", "model", "models"}) &&
           among(field, {"amount", "monthly_cost", "price_per_month", "input", "cached_input", "output", "batch_input",
                         "batch_output"});
}

/// A number as people write it: without an exponent as long as that stays readable.
std::string numberText(const std::string& text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const double size = std::abs(number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || size >= 1e15 || (size < 1e-6 && size > 0))
        return oneLine(text);
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed);
    return {buffer, end.ptr};
}

Message outOfRange(const Problem& problem) {
    const std::string value = numberText(problem.value);
    const std::string allowed(rangeText(problem.range));
    if (problem.range == Range::nonNegative && problem.value.starts_with('-') && isCostPath(problem.path))
        return {"a negative cost is a benefit: " + value + "; enter it as a KPI", allowed};
    return {"out of range: " + value, allowed};
}

std::string_view referenceName(std::string_view kind) {
    return kind == "work_unit" ? "work unit" : kind;
}

Message fileMessage(const Problem& problem) {
    const std::string detail = oneLine(problem.detail, 200);
    switch (problem.code) {
        case ProblemCode::fileUnreadable:
            return {"cannot be read" + (detail.empty() ? "" : ": " + detail)};
        case ProblemCode::fileUnwritable:
            if (problem.detail == "exists") return {"exists already", "another name, or --force"};
            if (problem.detail == "not a file") return {"cannot be written: is not a regular file"};
            if (problem.detail == "no folder") return {"cannot be written: the folder to write into is missing"};
            if (problem.detail == "permission") return {"cannot be written: no permission"};
            if (problem.detail == "moved") return {"cannot be written: was removed or replaced meanwhile"};
            return {"cannot be written" + (detail.empty() ? "" : ": " + detail)};
        case ProblemCode::fileTooLarge:
            return {"file is too large", "up to " + detail + " MiB"};
        case ProblemCode::notAProject:
            return {"is not a Jupan project", "a .jupan file or a project document in JSON"};
        case ProblemCode::damagedFile:
            return {"file is damaged" + (detail.empty() ? "" : ": " + detail)};
        case ProblemCode::unknownSchema:
            return {"tables are not those of its version" + (detail.empty() ? "" : ": " + detail)};
        case ProblemCode::versionTooNew:
            return {"version " + oneLine(problem.value) + " is newer than this program; Jupan of document version " +
                        oneLine(problem.value) + " or later opens it",
                    "up to " + detail};
        case ProblemCode::fileInUse:
            return {"another program has the file open for writing"};
        case ProblemCode::readOnlyFile:
            return {"file or medium is read-only"};
        case ProblemCode::unknownExtension:
            return {"file name ends in '" + oneLine(problem.value) + "'", detail};
        default:
            return {};
    }
}

Message syntaxMessage(const Problem& problem) {
    const std::string value = oneLine(problem.value);
    const std::string detail = oneLine(problem.detail, 200);
    switch (problem.code) {
        case ProblemCode::notUtf8:
            return {"not valid UTF-8 at byte offset " + detail};
        case ProblemCode::notJson:
            return {"not valid JSON at byte offset " + detail};
        case ProblemCode::tooDeep:
            return {"nested too deeply", "up to " + detail + " levels"};
        case ProblemCode::duplicateKey:
            return {"key stands twice: " + value};
        case ProblemCode::unknownKey:
            return {"unknown key: " + value};
        case ProblemCode::wrongType:
            return {"wrong type: " + value, detail};
        case ProblemCode::missingField:
            return {"is missing", detail};
        default:
            return {};
    }
}

Message valueMessage(const Problem& problem) {
    const std::string value = oneLine(problem.value);
    const std::string detail = oneLine(problem.detail, 400);
    switch (problem.code) {
        case ProblemCode::outOfRange:
            return outOfRange(problem);
        case ProblemCode::notFinite:
            return {"not a finite number: " + value, std::string(rangeText(problem.range))};
        case ProblemCode::notInteger:
            return {"not a whole number: " + value,
                    problem.range == Range::any ? "a whole number" : std::string(rangeText(problem.range))};
        case ProblemCode::badId:
            return {"not an id: '" + value + "'", "1 to 64 of a-z, 0-9, _ and -"};
        case ProblemCode::duplicateId:
            return {"id stands twice: " + value};
        case ProblemCode::badCurrency:
            return {"not a currency code: '" + value + "'", "three capital letters, as in KRW"};
        case ProblemCode::badMonth:
            return {"not a month: '" + value + "'", "YYYY-MM"};
        case ProblemCode::badDate:
            return {"not a date: '" + value + "'", "YYYY-MM-DD"};
        case ProblemCode::futureDate:
            return {"lies in the future: " + value, "up to " + detail};
        case ProblemCode::unknownChoice:
            return {"unknown value: '" + value + "'", detail};
        case ProblemCode::boundMissing:
            return {"only " + value + " is given", "low and high together"};
        case ProblemCode::boundsOrder:
            return {"low, value and high are out of order: " + value, detail};
        case ProblemCode::boundsNotPositive:
            return {"a bound of a lognormal value is not positive: " + value, "low and high more than 0"};
        case ProblemCode::overflow:
            return {"too large for a number", "up to " + (detail.empty() ? "1.7976931348623157e+308" : detail)};
        default:
            return {};
    }
}

Message relationMessage(const Problem& problem) {
    const std::string value = oneLine(problem.value);
    const std::string detail = oneLine(problem.detail, 400);
    switch (problem.code) {
        case ProblemCode::unknownReference:
            return {"unknown " + std::string(referenceName(problem.detail)) + ": '" + value + "'"};
        case ProblemCode::unknownPath:
            return {"unknown input path: " + value};
        case ProblemCode::fieldOfOtherKind:
            return {"kind " + value + " does not have this field", "only with kind " + detail};
        case ProblemCode::sharesNotOne:
            return {"shares sum to " + value, "1"};
        case ProblemCode::stagesOrder:
            return {"stage out of order: month " + value, "later than the stage before"};
        case ProblemCode::firstStageNotOne:
            return {"first stage starts in month " + value, "1"};
        case ProblemCode::endBeforeStart:
            if (value.find('-') != value.npos) return {"ends on " + value + ", before its start", detail + " or later"};
            return {"ends in month " + value + ", before its start", detail + " or later"};
        case ProblemCode::bothRequestForms:
            return {"requests_per_month and requests_per_item are both given", "one of them"};
        case ProblemCode::noRequestForm:
            return {"neither requests_per_month nor requests_per_item is given", "one of them"};
        case ProblemCode::needsWorkUnit:
            return {"is missing: " + detail + " needs a work unit"};
        case ProblemCode::rateMissing:
            return {"exchange rate is missing: " + value + " is used by " + detail};
        case ProblemCode::rateOfOwnCurrency:
            return {"exchange rate of the project's own currency: " + value};
        case ProblemCode::correlationSelf:
            return {"correlates an input with itself: " + value};
        case ProblemCode::correlationTwice:
            return {"pair stands twice: " + oneLine(problem.value, 200)};
        case ProblemCode::notUncertain:
            return {"not an uncertain input: '" + value + "'", "a path with low and high"};
        case ProblemCode::duplicatePeriod:
            return {"two prices from the same day: " + value};
        case ProblemCode::outsideBudget:
            return {"block of " + value + " cells does not fit", "up to " + detail};
        case ProblemCode::movesNotZero:
            return {"moves sum to " + value, "0"};
        case ProblemCode::alreadyUndone:
            return {"reallocation " + value + " is undone already"};
        case ProblemCode::dateBefore:
            return {"too early: " + value, detail + " or later"};
        case ProblemCode::circularOrder:
            return {"wait for each other in a circle: " + oneLine(problem.value, 200)};
        case ProblemCode::targetBelowMinimum:
            return {"target " + value + " is below the minimum", detail + " or more"};
        case ProblemCode::weightsAllZero:
            return {"all weights are 0", "at least one above 0"};
        case ProblemCode::badColor:
            return {"is no colour: '" + value + "'", "#rrggbb"};
        case ProblemCode::badPicture:
            return {"is no picture that can be used", "PNG or JPEG in base64, at most " + detail + " characters"};
        case ProblemCode::unknownScenario:
            return {"unknown scenario: '" + value + "'", detail};
        case ProblemCode::unknownTemplate:
            return {"unknown template: '" + value + "'", detail};
        default:
            return {};
    }
}

Message messageOf(const Problem& problem) {
    for (const auto& family : {fileMessage, syntaxMessage, valueMessage, relationMessage})
        if (Message message = family(problem); !message.wrong.empty()) return message;
    return {"cannot be used"};
}

/// Paths are made of ids and keys; a key of a hostile file may be of any length.
std::string pathText(const std::string& path) {
    return oneLine(path, 200);
}

}  // namespace

std::string errorLine(const Problem& problem) {
    const Message message = messageOf(problem);
    std::string line = "error: " + pathText(problem.path) + ": " + message.wrong;
    if (!message.allowed.empty()) line += " (allowed: " + message.allowed + ")";
    return line;
}

std::string findingLine(const ChainFinding& finding) {
    using enum ChainFinding::Kind;
    const std::string last = std::to_string(finding.number + finding.count - 1);
    const bool several = finding.count > 1;
    const std::string entries = several ? "the entries up to " + last : "the entry";
    std::string wrong;
    switch (finding.kind) {
        case changed:
            wrong = several ? entries + " do not fit the chain: they were added by another program"
                            : entries + " does not fit its hash or the one before it: it was changed";
            break;
        case missing:
            wrong = entries + (several ? " were" : " was") + " removed";
            break;
        case moved:
            wrong = entries + " stood elsewhere: the order was changed";
            break;
        case cutOff:
            wrong = entries + (several ? " were" : " was") + " removed from the end";
            break;
    }
    return "error: change_log[" + std::to_string(finding.number) + "]: " + wrong +
           " (allowed: entries as this program wrote them)";
}

std::string warningText(const Warning& warning) {
    switch (warning.code) {
        case WarningCode::hoursClaimedTwice: {
            std::string ids;
            for (const std::string& id : warning.ids) ids += (ids.empty() ? "" : ", ") + id;
            return "The time savings of " + oneLine(ids, 200) +
                   " claim more than all hours of this work unit; in those months they are scaled down to all hours.";
        }
        case WarningCode::beyondHorizon:
            return "Month " + std::to_string(warning.month) + " lies beyond the horizon and has no effect.";
        case WarningCode::noEffect:
            return "Has no effect: the requests follow the volume of the work unit.";
    }
    return "";
}

std::string warningLine(const Warning& warning) {
    return "warning: " + pathText(warning.path) + ": " + warningText(warning);
}

}  // namespace jupan
