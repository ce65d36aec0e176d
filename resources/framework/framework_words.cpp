#include "resources/framework/framework_words.h"

#include <map>
#include <nlohmann/json.hpp>

#include "core/governance/shipped_items.h"
#include "resources/framework/framework_text.h"

namespace jupan {
namespace {

using Dictionary = std::map<std::string, FrameworkWords, std::less<>>;

/// Tests hold that both files are well-formed and complete.
Dictionary read(std::string_view fileName) {
    const nlohmann::json document = nlohmann::json::parse(frameworkText(fileName));
    Dictionary words;
    for (const auto& [id, entry] : document.items())
        words[id] = {.title = entry.at("title"),
                     .text = entry.at("text"),
                     .source = entry.value("source", ""),
                     .inputs = entry.value("inputs", ""),
                     .done = entry.value("done", "")};
    return words;
}

const Dictionary& dictionary(std::string_view language) {
    static const Dictionary korean = read("words.ko.json");
    static const Dictionary english = read("words.en.json");
    return language == "ko" ? korean : english;
}

}  // namespace

const FrameworkWords& frameworkWords(std::string_view language, std::string_view id) {
    static const FrameworkWords none;
    const Dictionary& words = dictionary(language);
    const auto found = words.find(id);
    return found == words.end() ? none : found->second;
}

std::vector<std::string_view> frameworkWordIds(std::string_view language) {
    std::vector<std::string_view> ids;
    for (const auto& [id, words] : dictionary(language)) ids.push_back(id);
    return ids;
}

std::vector<Claim> namedClaims(std::string_view language) {
    std::vector<Claim> claims = shippedClaims();
    for (Claim& claim : claims) {
        const FrameworkWords& words = frameworkWords(language, "claim." + claim.id.text);
        claim.name = words.title;
        claim.source = words.source;
        claim.note = words.text;
    }
    return claims;
}

}  // namespace jupan
