#include "core/audit/stamp.h"

#include <cstdio>
#include <cstdlib>

#include "core/project/validate_fields.h"

namespace jupan {

std::string accountName() {
    for (const char* variable : {"LOGNAME", "USER", "USERNAME"}) {
        const char* value = std::getenv(variable);
        if (!value || !*value) continue;
        std::string name = value;
        std::size_t position = 0;
        if (!isUtf8(name, position))
            for (char& c : name)
                if (static_cast<unsigned char>(c) >= 0x80) c = '?';
        return name;
    }
    return {};
}

std::string timeText(std::chrono::sys_seconds time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text;
}

ChangeStamp stampOf(const StampSource& source) {
    return source ? source() : ChangeStamp{};
}

Change createdChange(const std::string& projectName) {
    return {.action = ChangeAction::created, .path = "project", .after = projectName};
}

}  // namespace jupan
