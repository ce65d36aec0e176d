// Which currencies there are.
#pragma once

#include <string_view>

namespace jupan {

/// Whether three capitals are a currency in use after ISO 4217 (list one, 2025), funds codes and metals left out.
bool isCurrencyCode(std::string_view code);

}  // namespace jupan
