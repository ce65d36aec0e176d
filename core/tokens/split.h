// Splitting of a text into the pieces that are encoded apart from each other, by hand-written matchers of the two
// published patterns (tiktoken), ordered alternatives of which the first that matches counts:
//   cl100k_base  (?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*
//                |\s*[\r\n]+|\s+(?!\S)|\s+
//   o200k_base   [^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|…|'d)?
//                |[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|…|'d)?
//                |\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+
// No character is read more than a few times, however long the piece (a test counts).
#pragma once

#include <cstddef>
#include <string_view>

#include "core/tokens/character_class.h"
#include "core/tokens/encoding.h"

namespace jupan {

/// Finds the first piece of texts that end at one place.
template <class Work>
class PieceSplitter {
public:
    /// `end` is where the whole text ends: what follows a piece matters. `work` counts the characters read.
    PieceSplitter(Encoding encoding, const char* end, Work& work) : encoding_(encoding), end_(end), work_(work) {}

    /// The end of the piece that begins at `begin`. Precondition: begin < end, and the text is valid UTF-8.
    [[nodiscard]] const char* pieceEnd(const char* begin) const {
        const Character first = read(begin);
        const char* const word = encoding_ == Encoding::o200kBase ? casedWord(begin, first) : plainWord(begin, first);
        if (word != nullptr) return word;
        if (first.in(character_class::number)) return threeNumbers(begin);
        if (const char* const signs = signRun(begin, first)) return signs;
        return blanks(begin);
    }

private:
    Character read(const char* at) const {
        work_.step();
        return characterAt(at, end_);
    }

    /// Where the characters of `classes` end that stand at `at`.
    const char* skip(const char* at, unsigned classes) const {
        for (Character next = read(at); next.in(classes); next = read(at)) at += next.size;
        return at;
    }

    /// The end of (?i:'s|'t|'re|'ve|'m|'ll|'d) at `at`, or `at` itself. U+017F is an s without regard to case.
    const char* contraction(const char* at) const {
        const auto size = end_ - at;
        if (size < 2 || *at != '\'') return at;
        const auto folded = [](char letter) { return static_cast<char>(letter | 0x20); };
        const char first = folded(at[1]);
        if (first == 's' || first == 't' || first == 'm' || first == 'd') return at + 2;
        if (size < 3) return at;
        const char second = folded(at[2]);
        if (((first == 'r' || first == 'v') && second == 'e') || (first == 'l' && second == 'l')) return at + 3;
        return at[1] == '\xC5' && at[2] == '\xBF' ? at + 3 : at;
    }

    /// The first two alternatives of cl100k_base.
    const char* plainWord(const char* begin, Character first) const {
        using namespace character_class;
        if (const char* const end = contraction(begin); end != begin) return end;
        if (first.in(letter)) return skip(begin + first.size, letter);
        if (first.in(newline | number)) return nullptr;
        const Character second = read(begin + first.size);
        return second.in(letter) ? skip(begin + first.size + second.size, letter) : nullptr;
    }

    struct CasedRun {
        const char* lowerEnd;  ///< of [upper uncased mark]*[lower uncased mark]+; null: no match
        const char* upperEnd;  ///< of [upper uncased mark]+; null: no match
    };

    CasedRun casedRun(const char* begin) const {
        using namespace character_class;
        const char* at = begin;
        const char* lastUncased = nullptr;
        Character next = read(at);
        for (; next.in(upper | uncased | mark); next = read(at)) {
            at += next.size;
            if (!next.in(upper)) lastUncased = at;
        }
        const char* const upperEnd = at == begin ? nullptr : at;
        // without a lower letter the run gives back what stands after its last character of both sets
        if (!next.in(lower)) return {lastUncased, upperEnd};
        return {skip(at + next.size, lower | uncased | mark), upperEnd};
    }

    /// The first two alternatives of o200k_base.
    const char* casedWord(const char* begin, Character first) const {
        using namespace character_class;
        if (first.in(letter)) {
            const CasedRun run = casedRun(begin);
            return contraction(run.lowerEnd != nullptr ? run.lowerEnd : run.upperEnd);
        }
        if (first.in(newline | number)) return nullptr;
        const CasedRun run = casedRun(begin + first.size);
        if (run.lowerEnd != nullptr) return contraction(run.lowerEnd);
        if (first.in(mark)) return contraction(casedRun(begin).lowerEnd);
        return run.upperEnd != nullptr ? contraction(run.upperEnd) : nullptr;
    }

    const char* threeNumbers(const char* at) const {
        for (int i = 0; i < 3; ++i) {
            const Character next = read(at);
            if (!next.in(character_class::number)) break;
            at += next.size;
        }
        return at;
    }

    /// " ?[^\s\p{L}\p{N}]+[\r\n]*", with "/" among the last in o200k_base; null: no match.
    const char* signRun(const char* begin, Character first) const {
        using namespace character_class;
        const char* at = *begin == ' ' ? begin + 1 : begin;
        if (at != begin) first = read(at);
        if (!first.in(mark | other)) return nullptr;
        at = skip(at, mark | other);
        const bool slashes = encoding_ == Encoding::o200kBase;
        while (at != end_ && (*at == '\r' || *at == '\n' || (slashes && *at == '/'))) {
            work_.step();
            ++at;
        }
        return at;
    }

    /// "\s*[\r\n]+|\s+(?!\S)|\s+"
    const char* blanks(const char* begin) const {
        using namespace character_class;
        const char* at = begin;
        const char* last = begin;
        const char* newlineEnd = nullptr;
        for (Character next = read(at); next.in(whiteSpace); next = read(at)) {
            last = at;
            at += next.size;
            if (next.in(newline)) newlineEnd = at;
        }
        if (newlineEnd != nullptr) return newlineEnd;
        return at == end_ || last == begin ? at : last;
    }

    Encoding encoding_;
    const char* end_;
    Work& work_;
};

/// The last place within `text` where a new piece begins whatever follows the text, or 0 if none is found: pieces of
/// the text before it are the same with or without the rest. Precondition: valid UTF-8.
std::size_t lastCertainBound(std::string_view text);

}  // namespace jupan
