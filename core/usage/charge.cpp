#include "core/usage/charge.h"

#include <bit>

namespace jupan {
namespace {

/// Two lanes of a multiply-and-shift mix (the finaliser of SplitMix64, Steele, Lea and Flood 2014) over words of eight
/// bytes, least byte first. Every text goes in with its length, so that no two lists of texts look alike.
class Mixer {
public:
    void add(std::uint64_t word) {
        identity_.words[0] = mixed(identity_.words[0] ^ word);
        identity_.words[1] = mixed(identity_.words[1] + (std::rotl(word, 32) ^ 0x9E3779B97F4A7C15));
    }

    void add(std::string_view text) {
        add(text.size());
        for (std::size_t at = 0; at < text.size(); at += 8) {
            std::uint64_t word = 0;
            for (std::size_t i = 0; i < 8 && at + i < text.size(); ++i)
                word |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[at + i])) << (8 * i);
            add(word);
        }
    }

    const Identity& identity() const { return identity_; }

private:
    static std::uint64_t mixed(std::uint64_t word) {
        word += 0x9E3779B97F4A7C15;
        word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
        word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
        return word ^ (word >> 31);
    }

    Identity identity_{{0x243F6A8885A308D3, 0x13198A2E03707344}};  // digits of pi
};

std::uint64_t bits(std::int64_t number) {
    return static_cast<std::uint64_t>(number);
}

void addFigures(Mixer& mixer, const Charge& charge) {
    for (const std::int64_t count :
         {charge.requests, charge.inputTokens, charge.cachedTokens, charge.cacheWriteTokens, charge.outputTokens})
        mixer.add(bits(count));
    mixer.add(bits(static_cast<std::int64_t>(charge.amount)));
    mixer.add(bits(static_cast<std::int64_t>(charge.amount >> 64)));
    mixer.add(std::uint64_t{charge.occurrence});
}

}  // namespace

Identity identityOf(const Charge& charge) {
    Mixer mixer;
    mixer.add(static_cast<std::uint64_t>(reportOf(charge.format)));
    if (!charge.recordId.empty()) {
        mixer.add(charge.recordId);
        return mixer.identity();
    }
    mixer.add(bits(charge.day));
    mixer.add(bits(charge.secondOfDay));
    // what is gathered from the line item says nothing new, and a later version may gather more
    const UsageReport report = reportOf(charge.format);
    const bool gathered = report == UsageReport::openaiCosts || report == UsageReport::azureCosts;
    mixer.add(std::uint64_t{charge.batch && !gathered});
    for (const std::string_view text : {charge.vendor, gathered ? std::string_view() : charge.model, charge.project,
                                        charge.apiKey, charge.lineItem, charge.description, charge.currency})
        mixer.add(text);
    if (charge.sameness == Sameness::record) addFigures(mixer, charge);
    return mixer.identity();
}

}  // namespace jupan
