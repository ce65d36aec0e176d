#include "core/audit/account.h"

#include <cstdlib>

namespace jupan {

std::string accountName() {
    for (const char* variable : {"LOGNAME", "USER", "USERNAME"})
        if (const char* value = std::getenv(variable); value && *value) return value;
    return {};
}

}  // namespace jupan
