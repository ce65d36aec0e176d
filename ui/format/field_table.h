// The words of the fields: one row per field, found by entity and name. Inside this room only.
#pragma once

#include <span>
#include <string_view>

namespace jupan {

/// Sources of translation, context FieldText. `entity` "" serves every entity without a row of its own; "kpi.risk"
/// serves one kind.
struct FieldWords {
    std::string_view entity;
    std::string_view name;
    const char* label;
    const char* help;
};

std::span<const FieldWords> planWords();
std::span<const FieldWords> costWords();
std::span<const FieldWords> finopsWords();
std::span<const FieldWords> governanceWords();
std::span<const FieldWords> pilotWords();
std::span<const FieldWords> reportWords();

}  // namespace jupan
