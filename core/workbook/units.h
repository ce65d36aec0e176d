// The unit behind a number, in words.
#pragma once

#include <string>
#include <string_view>

#include "core/project/field.h"
#include "core/workbook/words.h"

namespace jupan::workbook {

/// "원/월", "USD/1M tokens", "%"; empty for plain numbers. `currency`: of money and exchange rates.
std::string unitText(Unit unit, WorkbookLanguage language, std::string_view currency);

}  // namespace jupan::workbook
