// Under which name changes are logged where the user gave none.
#pragma once

#include <string>

namespace jupan {

/// The account's name: LOGNAME, USER or USERNAME of the environment, the first that says something; else empty. Not a
/// proof of anything: whoever starts the program sets them.
std::string accountName();

}  // namespace jupan
