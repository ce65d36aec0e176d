// Texts whose tokens were counted, kept in the project only when the user asks for it.
#pragma once

#include <optional>
#include <string>

#include "core/project/values.h"

namespace jupan {

/// One request as it was tried: what is sent every time, what is asked, what came back.
struct TokenSample {
    Id id{};
    std::string name{};
    std::optional<Reference<EntityKind::workload>> workload{};  ///< the workload it is a sample of
    std::string systemPrompt{};
    std::string prompt{};
    std::string answer{};
    bool operator==(const TokenSample&) const = default;
};

template <class Visitor, Of<TokenSample> E>
void describe(Visitor& visit, E& sample) {
    visit({.name = "id", .required = true}, sample.id);
    visit({.name = "name", .required = true}, sample.name);
    visit({.name = "workload"}, sample.workload);
    visit({.name = "system_prompt"}, sample.systemPrompt);
    visit({.name = "prompt"}, sample.prompt);
    visit({.name = "answer"}, sample.answer);
}

}  // namespace jupan
