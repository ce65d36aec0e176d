#include "core/audit/query.h"

#include <algorithm>

namespace jupan {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::vector<std::string> searchWords(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : std::string(text) + ' ') {
        if (std::string_view(" \t\r\n").find(c) == std::string_view::npos) {
            word += lower(c);
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

bool answers(const ChangeEntry& entry, const ChangeQuery& query) {
    if (query.action && *query.action != entry.action) return false;
    if (query.text.empty()) return true;
    std::string all;
    for (const std::string_view part :
         {std::string_view(entry.time), std::string_view(entry.who), nameOf(entry.action), std::string_view(entry.path),
          std::string_view(entry.before), std::string_view(entry.after)})
        all += std::string(part) + '\n';
    std::ranges::transform(all, all.begin(), lower);
    return std::ranges::all_of(searchWords(query.text),
                               [&](const std::string& word) { return all.find(word) != std::string::npos; });
}

}  // namespace jupan
