// Why a file or a row of it cannot be taken: as codes and places, never as sentences.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jupan {

enum class ReadFaultCode {
    // of the whole file
    unreadable,          ///< detail: the system's reason
    notText,             ///< value: what it looks like: zip, pdf, html, gzip, excel, binary
    undecodable,         ///< a byte that the encoding does not have; value: the bytes; allowed: the encodings
    noConverter,         ///< the system cannot read this encoding; value: its name
    noRows,              ///< nothing in it
    unknownFormat,       ///< value: the column names or keys found
    missingColumn,       ///< column
    duplicateColumn,     ///< column (or key of JSON), twice there and needed
    tooManyColumns,      ///< allowed: how many
    recordTooLong,       ///< allowed: how many bytes
    quoteNotClosed,      ///< line: where the quoted text begins; value: its beginning
    quoteInText,         ///< a quote within or behind a field that needs it doubled; value: the field's beginning
    notJson,             ///< value: what stands there
    tooDeep,             ///< allowed: how deep JSON may be nested
    dateOrderUnclear,    ///< value: a date that may be read two ways, or two that contradict; allowed: the orders
    decimalMarkUnclear,  ///< value: a number that may be read two ways, or two that contradict; allowed: the marks
    sumTooLarge,         ///< sums beyond what is held exactly
    tooManyCharges,      ///< more different charges than memory is given; allowed: how many
    // of one row
    wrongFieldCount,   ///< value: how many fields; allowed: how many columns the header has
    missingValue,      ///< column
    notANumber,        ///< column, value, allowed: an example
    notWhole,          ///< a count with a fraction: column, value
    negativeCount,     ///< column, value
    numberTooLarge,    ///< column, value, allowed: the limit
    badDate,           ///< column, value, allowed: the forms
    noSuchDate,        ///< 30 February: column, value
    dateFarAway,       ///< column, value, allowed: the years
    notYesOrNo,        ///< column, value, allowed
    textTooLong,       ///< column, value (its beginning), allowed: how many bytes
    currencyMissing,   ///< column
    currencyConflict,  ///< the amount's sign is of another currency: column, value, allowed: the currency stated
    otherFormat,       ///< a record of another report than the records before: value
};

struct ReadFault {
    ReadFaultCode code{};
    std::size_t line = 0;  ///< from 1; 0 for the file as a whole
    std::string column{};  ///< as the file writes it
    std::string value{};   ///< the offending text, cut to 200 bytes
    std::string allowed{};

    bool operator==(const ReadFault&) const = default;
};

/// The beginning of a text for a fault, at most 200 bytes and never cut within a character.
std::string excerpt(std::string_view text);

}  // namespace jupan
