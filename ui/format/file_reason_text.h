// Why a file cannot be read or written, in the reader's language.
#pragma once

#include <QString>
#include <string>

namespace jupan {

/// The detail of the problems fileUnwritable and fileUnreadable in words: the reasons of writeWhole() and of the
/// storage, and what systems say most. What is not known stays as it is.
QString fileReasonText(const std::string& detail);

}  // namespace jupan
