// From counted text samples to the token numbers of a workload, and the samples that a project keeps.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/project/project.h"

namespace jupan {

/// Tokens of several samples of the same thing.
struct TokenStatistics {
    std::size_t samples = 0;
    double mean = 0;  ///< rounded to whole tokens, halves up, so that a field shows what is counted
    double low = 0;
    double high = 0;
    bool operator==(const TokenStatistics&) const = default;
};

/// Mean, lowest and highest of these counts; nothing if there are none.
std::optional<TokenStatistics> tokenStatistics(std::span<const std::size_t> counts);

/// The three texts of a sample, counted in one encoding.
struct SampleCount {
    std::size_t systemPrompt = 0;  ///< tokens
    std::size_t prompt = 0;        ///< tokens
    std::size_t answer = 0;        ///< tokens
    std::size_t characters = 0;    ///< of all three
    bool operator==(const SampleCount&) const = default;
};

/// What is sent: system prompt and prompt.
std::size_t inputTokens(const SampleCount& sample);

/// The mean between the lowest and the highest (PERT, the distribution of any new range); a plain number where all
/// samples are alike.
Uncertain uncertainTokens(const TokenStatistics& statistics);

/// What the samples of one workload say; what was not given stays as the workload has it.
struct MeasuredTokens {
    std::optional<TokenStatistics> input{};   ///< system prompt and prompt
    std::optional<TokenStatistics> output{};  ///< answer
};

/// Samples without any input say nothing about input, those without an answer nothing about output.
MeasuredTokens measuredTokens(std::span<const SampleCount> samples);

/// Tokens for one character of all these texts; nothing if there are none.
std::optional<double> tokensPerCharacter(std::span<const SampleCount> samples);

/// Puts these into the workload's input_tokens and output_tokens as measured numbers with `note` and `date`
/// (YYYY-MM-DD). Correlations of what is no longer uncertain go. False if there is no such workload.
bool applyMeasuredTokens(Project& project, std::string_view workloadId, const MeasuredTokens& measured,
                         const std::string& note, const std::string& date);

/// The model with the largest share of the workload's first stage, the first of equals; null if there is none.
const Model* mainModelOf(const Project& project, const Workload& load);

/// Texts larger than this in sum are not kept in a project: every save and every undo step carries them.
inline constexpr std::size_t keptSamplesLimitMebibytes = 2;

/// Bytes of the texts of these samples.
std::size_t bytesOf(std::span<const TokenSample> samples);

}  // namespace jupan
