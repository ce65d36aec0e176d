// What the texts kept in a project say about its workloads: how much of a request is fixed, how a tokenizer cuts it.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/project/project.h"

namespace jupan {

/// Tokens of a text. The caller's, so that this room needs no tokenizer.
using CountTokens = std::function<std::size_t(TokenEncoding, std::string_view)>;

struct SampleFacts {
    /// Of the input tokens, those of the part that all samples begin with: 0..1. Absent without a sample that has both
    /// a system prompt and a prompt.
    std::optional<double> fixedShare{};
    /// Tokens of all texts in o200k_base over those in cl100k_base, > 0; only for workloads whose main model uses
    /// cl100k_base, since it is of no use elsewhere.
    std::optional<double> tokenRatio{};
};

/// By workload id; workloads without samples are left out.
std::map<std::string, SampleFacts> sampleFacts(const Project& project, const CountTokens& count);

/// True if a Hangul syllable stands in `text` (UTF-8).
bool hasHangul(std::string_view text);

/// True if the project speaks Korean: in its name, the names of its work units and workloads, or its samples.
bool hasKoreanText(const Project& project);

}  // namespace jupan
