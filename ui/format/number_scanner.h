// The grammar of typed numbers, without knowledge of fields. Inside this room only.
#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <string>

#include "ui/format/number_entry.h"

namespace jupan {

/// digits·10^exponent, and what stood around it.
struct ScannedNumber {
    bool negative = false;
    std::string digits;  ///< without leading zeros; empty for zero
    long long exponent = 0;
    bool percent = false;     ///< "%", "퍼센트", "percent"
    bool multiplied = false;  ///< 만, k …
    std::string currency;     ///< code of a symbol or word that stood there
    QString word;             ///< what followed and is not understood here, lower case without blanks
};

/// Reads `text`; nothing if it went well, else why not.
std::optional<NumberRefusal> scanNumber(QStringView text, ScannedNumber& number);

}  // namespace jupan
