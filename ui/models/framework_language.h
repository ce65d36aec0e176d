// The language in which the words of the framework are asked for.
#pragma once

#include <string_view>

#include "ui/format/formatter.h"

namespace jupan {

constexpr std::string_view frameworkLanguage(Language language) {
    return language == Language::korean ? "ko" : "en";
}

}  // namespace jupan
