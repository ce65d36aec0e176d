// What the fields are called; the same words as in the window (a test holds them together).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/workbook/words.h"

namespace jupan::workbook {

struct FieldName {
    std::string_view entity;  ///< "kpi", "kpi.time_saving", "adoption" …; empty: any
    std::string_view field;
    TwoWords words;
};
std::span<const FieldName> fieldNames();

/// A field of an entity ("project", "work_unit", "kpi", "adoption", "long_context" …) of a kind ("time_saving"); the
/// field's own name where it has no words.
TwoWords fieldWords(std::string_view entity, std::string_view field, std::string_view kind = {});

}  // namespace jupan::workbook
