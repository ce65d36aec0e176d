// One sentence per ProblemCode, in the order of the enumeration: %1 the value, %2 the detail, %3 what is allowed.
#include "ui/format/problem_sentences.h"

#include <QCoreApplication>
#include <array>

namespace jupan {
namespace {

constexpr std::array sentences{
    QT_TRANSLATE_NOOP("ProblemText", "The file cannot be read: %2."),     // fileUnreadable
    QT_TRANSLATE_NOOP("ProblemText", "The file cannot be written: %2."),  // fileUnwritable
    QT_TRANSLATE_NOOP("ProblemText", "The file is larger than %2 MiB."),  // fileTooLarge
    QT_TRANSLATE_NOOP(
        "ProblemText",
        "This is not a project of this program. Open a .jupan file, or a project saved as JSON."),  // notAProject
    QT_TRANSLATE_NOOP("ProblemText", "The file is damaged and was not touched: %2."),               // damagedFile
    QT_TRANSLATE_NOOP("ProblemText",
                      "The tables in the file are not those of its version; the first that differs is %2. The file was "
                      "not touched."),  // unknownSchema
    QT_TRANSLATE_NOOP("ProblemText",
                      "The file was written by a newer version (%1); this program reads up to version %2. Update the "
                      "program to open it."),  // versionTooNew
    QT_TRANSLATE_NOOP("ProblemText", "Another program has the file open; it is shown read-only here."),  // fileInUse
    QT_TRANSLATE_NOOP("ProblemText",
                      "The file can only be read, not written. Save a copy elsewhere to work on it."),  // readOnlyFile
    QT_TRANSLATE_NOOP("ProblemText", "Files ending in “%1” are not known. Allowed: %2."),           // unknownExtension
    QT_TRANSLATE_NOOP("ProblemText", "The text is not UTF-8; the first wrong byte is number %2."),  // notUtf8
    QT_TRANSLATE_NOOP("ProblemText", "This is not valid JSON; it breaks at byte %2."),              // notJson
    QT_TRANSLATE_NOOP("ProblemText", "The lists are nested too deep; %2 levels are allowed."),      // tooDeep
    QT_TRANSLATE_NOOP("ProblemText", "The key “%1” stands there twice."),                           // duplicateKey
    QT_TRANSLATE_NOOP("ProblemText", "The key “%1” is not known."),                                 // unknownKey
    QT_TRANSLATE_NOOP("ProblemText", "“%1” stands there; what belongs there is: %2."),              // wrongType
    QT_TRANSLATE_NOOP("ProblemText", "This is missing and needed."),                                // missingField
    QT_TRANSLATE_NOOP("ProblemText", "%1 is not allowed here. Allowed: %3."),                       // outOfRange
    QT_TRANSLATE_NOOP("ProblemText", "%1 is not a number to compute with."),                        // notFinite
    QT_TRANSLATE_NOOP("ProblemText", "%1 is not a whole number. Allowed: %3."),                     // notInteger
    QT_TRANSLATE_NOOP("ProblemText",
                      "“%1” cannot be a short name. Use 1 to 64 small letters, digits, - or _."),  // badId
    QT_TRANSLATE_NOOP("ProblemText", "The short name “%1” is used twice."),                        // duplicateId
    QT_TRANSLATE_NOOP("ProblemText",
                      "“%1” is not a currency. Write its three capital letters, such as KRW or USD."),  // badCurrency
    QT_TRANSLATE_NOOP("ProblemText", "“%1” is not a month. Write it like 2026-01."),                    // badMonth
    QT_TRANSLATE_NOOP("ProblemText", "“%1” is not one of the choices: %2."),                            // unknownChoice
    QT_TRANSLATE_NOOP("ProblemText", "There is no “%1” in this project (%2)."),                      // unknownReference
    QT_TRANSLATE_NOOP("ProblemText", "“%1” names no input of this project."),                        // unknownPath
    QT_TRANSLATE_NOOP("ProblemText", "The kind “%1” does not have this field; it belongs to: %2."),  // fieldOfOtherKind
    QT_TRANSLATE_NOOP("ProblemText", "Low and high go together: give both, or neither."),            // boundMissing
    QT_TRANSLATE_NOOP("ProblemText", "Low, value and high must stand in this order: %1."),           // boundsOrder
    QT_TRANSLATE_NOOP("ProblemText",
                      "For the lognormal form low and high must be more than 0: %1."),            // boundsNotPositive
    QT_TRANSLATE_NOOP("ProblemText", "The shares add up to %1; together they must make 100 %."),  // sharesNotOne
    QT_TRANSLATE_NOOP("ProblemText", "This stage starts in month %1, not after the one before it."),  // stagesOrder
    QT_TRANSLATE_NOOP("ProblemText",
                      "The first stage starts in month %1; it must start in month 1."),        // firstStageNotOne
    QT_TRANSLATE_NOOP("ProblemText", "The last month (%1) comes before the first (%2)."),      // endBeforeStart
    QT_TRANSLATE_NOOP("ProblemText", "Give requests a month or requests an item, not both."),  // bothRequestForms
    QT_TRANSLATE_NOOP("ProblemText",
                      "Requests are missing: give them a month, or an item of a work unit."),        // noRequestForm
    QT_TRANSLATE_NOOP("ProblemText", "A work unit is needed here."),                                 // needsWorkUnit
    QT_TRANSLATE_NOOP("ProblemText", "There is no exchange rate for %1. Enter what one %1 costs."),  // rateMissing
    QT_TRANSLATE_NOOP("ProblemText",
                      "%1 is the project's own currency and needs no exchange rate."),          // rateOfOwnCurrency
    QT_TRANSLATE_NOOP("ProblemText", "An input cannot be correlated with itself."),             // correlationSelf
    QT_TRANSLATE_NOOP("ProblemText", "This pair of inputs stands there already."),              // correlationTwice
    QT_TRANSLATE_NOOP("ProblemText", "“%1” has no low and high, so it cannot be correlated."),  // notUncertain
    QT_TRANSLATE_NOOP("ProblemText", "Two prices start on %1."),                                // duplicatePeriod
    QT_TRANSLATE_NOOP("ProblemText", "“%1” is not a day. Write it like 2026-01-31."),           // badDate
    QT_TRANSLATE_NOOP("ProblemText", "%1 lies in the future. Today is %2."),                    // futureDate
    QT_TRANSLATE_NOOP("ProblemText",
                      "The copied block (%1 cells) is larger than what is left of the table (%2). Nothing was put "
                      "in."),  // outsideBudget
    QT_TRANSLATE_NOOP("ProblemText",
                      "What is taken and what is given differ by %1; together they must make 0."),  // movesNotZero
    QT_TRANSLATE_NOOP("ProblemText", "Reallocation %1 has been undone already."),                   // alreadyUndone
    QT_TRANSLATE_NOOP("ProblemText", "%1 is too early. The first possible day is %2."),             // dateBefore
    QT_TRANSLATE_NOOP("ProblemText",
                      "These wait for each other in a circle: %1. Take one of the dependencies out."),  // circularOrder
    QT_TRANSLATE_NOOP(
        "ProblemText",
        "The target (%1) is below the minimum (%2). It must be the minimum or more."),  // targetBelowMinimum
    QT_TRANSLATE_NOOP("ProblemText", "At least one of the weights must be above 0."),   // weightsAllZero
    QT_TRANSLATE_NOOP("ProblemText", "“%1” is not a colour. Write it as #rrggbb, such as #1a5fb4."),  // badColor
    QT_TRANSLATE_NOOP("ProblemText",
                      "This is not a picture that can be used. It must be a PNG or JPEG of at most %2 characters in "
                      "base64."),  // badPicture
    QT_TRANSLATE_NOOP("ProblemText",
                      "The result is too large to compute with. Check for a number with too many zeros."),  // overflow
    QT_TRANSLATE_NOOP("ProblemText", "There is no scenario “%1”. There are: %2."),  // unknownScenario
    QT_TRANSLATE_NOOP("ProblemText", "There is no template “%1”. There are: %2."),  // unknownTemplate
};

static_assert(sentences.size() == static_cast<std::size_t>(ProblemCode::unknownTemplate) + 1, "a sentence for each");

}  // namespace

const char* problemSentence(ProblemCode code) {
    return sentences.at(static_cast<std::size_t>(code));
}

}  // namespace jupan
