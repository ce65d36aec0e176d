// The words of the framework that ships: checklist items, ethics stages, risks, prompts of the business model, claims,
// steps of the roadmap. Content, as the templates are, and therefore no part of the program's translations.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/project/claim.h"

namespace jupan {

struct FrameworkWords {
    std::string title{};
    std::string text{};    ///< a sentence or two; of a step: its purpose; of a claim: what to make of it
    std::string source{};  ///< claims: where the figure is from
    std::string inputs{};  ///< steps: what they need from the project
    std::string done{};    ///< steps: when they are done
};

/// The words for `id` in `language` ("ko", else English); empty ones if there are none. Ids: "checklist.<item>",
/// "stage.<1..3>" (of ethics), "risk.<id>", "prompt.<id>", "claim.<id>", "step.<id>" (phases and reviews too).
const FrameworkWords& frameworkWords(std::string_view language, std::string_view id);

/// All ids that have words in `language`, ascending.
std::vector<std::string_view> frameworkWordIds(std::string_view language);

/// The claims that ship, with name, source and note in `language`.
std::vector<Claim> namedClaims(std::string_view language);

}  // namespace jupan
