#include "core/savings/sample_facts.h"

#include <algorithm>
#include <vector>

#include "core/project/sample_editing.h"

namespace jupan {
namespace {

using Samples = std::vector<const TokenSample*>;

/// What both texts begin with, in whole characters.
std::string_view commonBeginning(std::string_view a, std::string_view b) {
    std::size_t size =
        static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    const auto insideCharacter = [&](std::string_view text) {
        return size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80;
    };
    while (size > 0 && (insideCharacter(a) || insideCharacter(b))) --size;
    return a.substr(0, size);
}

std::optional<double> fixedShare(const Samples& samples, TokenEncoding encoding, const CountTokens& count) {
    std::optional<std::string_view> fixed;
    std::size_t used = 0;
    double input = 0;
    for (const TokenSample* sample : samples) {
        if (sample->systemPrompt.empty() || sample->prompt.empty()) continue;
        fixed = fixed ? commonBeginning(*fixed, sample->systemPrompt) : std::string_view(sample->systemPrompt);
        input += static_cast<double>(count(encoding, sample->systemPrompt) + count(encoding, sample->prompt));
        ++used;
    }
    if (!fixed || input == 0) return std::nullopt;
    // Cutting a text may cost a token more than the whole has there.
    return std::min(1.0, static_cast<double>(used * count(encoding, *fixed)) / input);
}

std::optional<double> tokenRatio(const Samples& samples, const CountTokens& count) {
    const auto tokens = [&](TokenEncoding encoding) {
        std::size_t sum = 0;
        for (const TokenSample* sample : samples)
            for (const std::string* text : {&sample->systemPrompt, &sample->prompt, &sample->answer})
                sum += count(encoding, *text);
        return static_cast<double>(sum);
    };
    const double older = tokens(TokenEncoding::cl100kBase);
    if (older == 0) return std::nullopt;
    return tokens(TokenEncoding::o200kBase) / older;
}

}  // namespace

std::map<std::string, SampleFacts> sampleFacts(const Project& project, const CountTokens& count) {
    std::map<std::string, SampleFacts> facts;
    for (const Workload& load : project.workloads) {
        Samples samples;
        for (const TokenSample& sample : project.tokenSamples)
            if (sample.workload && sample.workload->text == load.id.text) samples.push_back(&sample);
        if (samples.empty()) continue;
        const Model* model = mainModelOf(project, load);
        const auto encoding = model && model->tokenizer ? *model->tokenizer : TokenEncoding::o200kBase;
        SampleFacts& found = facts[load.id.text];
        found.fixedShare = fixedShare(samples, encoding, count);
        if (encoding == TokenEncoding::cl100kBase) found.tokenRatio = tokenRatio(samples, count);
    }
    return facts;
}

bool hasHangul(std::string_view text) {
    // The syllables, U+AC00 to U+D7A3, are EA B0 80 to ED 9E A3; U+D7A4 to U+D7FF, above them, hold letters of old
    // Korean.
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[i + k]); };
        const unsigned lead = byte(0);
        if ((lead == 0xEA && byte(1) >= 0xB0) || lead == 0xEB || lead == 0xEC || (lead == 0xED && byte(1) <= 0x9F))
            return true;
    }
    return false;
}

bool hasKoreanText(const Project& project) {
    const auto named = [](const auto& entity) { return hasHangul(entity.name); };
    const auto inSample = [](const TokenSample& sample) {
        return hasHangul(sample.systemPrompt) || hasHangul(sample.prompt) || hasHangul(sample.answer);
    };
    return hasHangul(project.settings.name) || std::ranges::any_of(project.workUnits, named) ||
           std::ranges::any_of(project.workloads, named) || std::ranges::any_of(project.tokenSamples, inSample);
}

}  // namespace jupan
