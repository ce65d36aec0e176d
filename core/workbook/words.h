// Words of the workbook in its two languages. Each sheet keeps its own beside its code.
#pragma once

#include <string_view>

#include "core/workbook/workbook.h"

namespace jupan::workbook {

struct TwoWords {
    std::string_view korean;
    std::string_view english;
};

constexpr std::string_view inLanguage(TwoWords words, WorkbookLanguage language) {
    return language == WorkbookLanguage::korean ? words.korean : words.english;
}

}  // namespace jupan::workbook
