#include "core/project/sample_editing.h"

#include <algorithm>
#include <cmath>

#include "core/project/editing.h"

namespace jupan {

std::optional<TokenStatistics> tokenStatistics(std::span<const std::size_t> counts) {
    if (counts.empty()) return std::nullopt;
    double sum = 0;
    for (const std::size_t count : counts) sum += static_cast<double>(count);
    const auto [low, high] = std::minmax_element(counts.begin(), counts.end());
    return TokenStatistics{.samples = counts.size(),
                           .mean = std::floor(sum / static_cast<double>(counts.size()) + 0.5),
                           .low = static_cast<double>(*low),
                           .high = static_cast<double>(*high)};
}

std::size_t inputTokens(const SampleCount& sample) {
    return sample.systemPrompt + sample.prompt;
}

MeasuredTokens measuredTokens(std::span<const SampleCount> samples) {
    std::vector<std::size_t> input;
    std::vector<std::size_t> output;
    for (const SampleCount& sample : samples) {
        if (inputTokens(sample) > 0) input.push_back(inputTokens(sample));
        if (sample.answer > 0) output.push_back(sample.answer);
    }
    return {.input = tokenStatistics(input), .output = tokenStatistics(output)};
}

std::optional<double> tokensPerCharacter(std::span<const SampleCount> samples) {
    double tokens = 0;
    double characters = 0;
    for (const SampleCount& sample : samples) {
        tokens += static_cast<double>(inputTokens(sample) + sample.answer);
        characters += static_cast<double>(sample.characters);
    }
    if (characters == 0) return std::nullopt;
    return tokens / characters;
}

Uncertain uncertainTokens(const TokenStatistics& statistics) {
    if (statistics.low == statistics.high) return Uncertain(statistics.mean);
    return {statistics.mean, Spread{.low = statistics.low, .high = statistics.high}};
}

bool applyMeasuredTokens(Project& project, std::string_view workloadId, const MeasuredTokens& measured,
                         const std::string& note, const std::string& date) {
    Workload* const load = findEntity<Workload>(project, workloadId);
    if (!load) return false;
    const auto put = [&](const std::optional<TokenStatistics>& statistics, Uncertain& field, const char* name) {
        if (!statistics) return;
        field = uncertainTokens(*statistics);
        project.provenance["workload." + load->id.text + "." + name] = {
            .source = Source::measured, .note = note, .date = date};
    };
    put(measured.input, load->inputTokens, "input_tokens");
    put(measured.output, load->outputTokens, "output_tokens");
    dropDanglingPaths(project);
    return true;
}

const Model* mainModelOf(const Project& project, const Workload& load) {
    if (load.stages.empty() || load.stages.front().mix.empty()) return nullptr;
    const std::vector<MixShare>& mix = load.stages.front().mix;
    const auto largest = std::max_element(mix.begin(), mix.end(),
                                          [](const MixShare& a, const MixShare& b) { return a.share < b.share; });
    return findEntity<Model>(project, largest->model.text);
}

std::size_t bytesOf(std::span<const TokenSample> samples) {
    std::size_t bytes = 0;
    for (const TokenSample& sample : samples)
        bytes += sample.name.size() + sample.systemPrompt.size() + sample.prompt.size() + sample.answer.size();
    return bytes;
}

}  // namespace jupan
