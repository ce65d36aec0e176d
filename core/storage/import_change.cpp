#include "core/storage/import_change.h"

#include "core/audit/differences.h"
#include "core/audit/value_text.h"
#include "core/project/validate.h"

namespace jupan::storage {
namespace {

/// By its number, which is given once.
std::string pathOf(const ImportEntry& entry) {
    return indexedPath("actuals.imports", static_cast<std::size_t>(entry.number));
}

}  // namespace

Change enteredChange(const ImportEntry& entry, const std::map<std::string, Decimal>& amounts) {
    std::string text = objectText(entry);
    if (!amounts.empty()) {
        text.pop_back();
        text += ",\"amounts\":" + jsonText(amounts) + "}";
    }
    return {.action = ChangeAction::imported, .path = pathOf(entry), .after = cutChangeText(text)};
}

Change removedChange(const ImportEntry& entry) {
    return {.action = ChangeAction::imported, .path = pathOf(entry), .before = cutChangeText(objectText(entry))};
}

}  // namespace jupan::storage
