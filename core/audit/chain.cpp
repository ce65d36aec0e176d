#include "core/audit/chain.h"

#include <nettle/sha2.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace jupan {
namespace {

class Sha256 {
public:
    Sha256() { sha256_init(&context_); }
    void add(std::string_view bytes) {
        sha256_update(&context_, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    }
    /// So that no two lists of texts are the same bytes.
    void addNetstring(std::string_view text) {
        add(std::to_string(text.size()));
        add(":");
        add(text);
        add(",");
    }
    std::string digits() {
        std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
        sha256_digest(&context_, digest.size(), digest.data());
        std::string text;
        text.reserve(2 * digest.size());
        for (const std::uint8_t byte : digest) {
            constexpr std::string_view hexadecimal = "0123456789abcdef";
            text += hexadecimal[byte >> 4];
            text += hexadecimal[byte & 15];
        }
        return text;
    }

private:
    sha256_ctx context_{};
};

std::string contentHash(const ChangeEntry& entry) {
    Sha256 hash;
    for (const std::string_view text :
         {std::string_view(entry.time), std::string_view(entry.who), nameOf(entry.action), std::string_view(entry.path),
          std::string_view(entry.before), std::string_view(entry.after)})
        hash.addNetstring(text);
    return hash.digits();
}

std::string linkHash(std::string_view previousHash, std::string_view content) {
    Sha256 hash;
    hash.addNetstring(previousHash);
    hash.add(content);
    return hash.digits();
}

}  // namespace

std::string sha256(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.digits();
}

std::string entryHash(std::string_view previousHash, const ChangeEntry& entry) {
    return linkHash(previousHash, contentHash(entry));
}

std::vector<ChangeEntry> chained(ChainHead& head, const ChangeStamp& stamp, const std::vector<Change>& changes) {
    std::vector<ChangeEntry> entries;
    entries.reserve(changes.size());
    for (const Change& change : changes) {
        ChangeEntry& entry = entries.emplace_back(ChangeEntry{.number = ++head.count,
                                                              .time = stamp.time,
                                                              .who = stamp.who,
                                                              .action = change.action,
                                                              .path = change.path,
                                                              .before = change.before,
                                                              .after = change.after});
        entry.hash = entryHash(head.hash, entry);
        head.hash = entry.hash;
    }
    return entries;
}

ChangeHistory historyOf(const ChangeStamp& stamp, const std::vector<Change>& changes) {
    ChainHead head;
    ChangeHistory history{.entries = chained(head, stamp, changes)};
    history.count = head.count;
    history.hash = head.hash;
    return history;
}

void ChainCheck::take(const ChangeEntry& entry) {
    std::string content = contentHash(entry);
    const bool fits = linkHash(lastHash_, content) == entry.hash;
    const std::int64_t gap = entry.number - lastNumber_ - 1;
    // Of a log with too many breaks the rest is not looked at.
    if (runs_.empty() || ((gap != 0 || !fits) && runs_.size() <= mostChainFindings))
        runs_.push_back(
            {.first = entry.number, .gap = gap, .fits = fits, .content = std::move(content), .hash = entry.hash});
    runs_.back().last = entry.number;
    runs_.back().endHash = entry.hash;
    lastNumber_ = entry.number;
    lastHash_ = entry.hash;
}

/// Where a run belongs: after another one, or nobody knows.
struct ChainCheck::Place {
    bool known = false;
    std::int64_t number = 0;  ///< that its first entry should have; its own if that is not known
};

std::vector<ChainCheck::Place> ChainCheck::trueOrder() const {
    constexpr std::size_t none = std::string::npos;
    const std::size_t count = runs_.size();
    std::vector<std::size_t> follows(count, none);  // the run before, or `none`
    std::vector<bool> opens(count, false);          // the log begins with it
    for (std::size_t i = 0; i < count; ++i) {
        const Run& run = runs_[i];
        opens[i] = linkHash({}, run.content) == run.hash;
        if (opens[i]) continue;
        if (run.fits) {
            follows[i] = i - 1;
            continue;
        }
        // Whatever was taken out of its place stands at the end of a run now.
        for (std::size_t j = 0; j < count && follows[i] == none; ++j)
            if (linkHash(runs_[j].endHash, run.content) == run.hash) follows[i] = j;
    }
    std::vector<Place> places(count);
    for (std::size_t i = 0; i < count; ++i) {
        // Back to a run whose number is certain, then the lengths between added up.
        std::int64_t before = 0;
        std::size_t at = i;
        for (std::size_t steps = 0; follows[at] != none && steps < count; ++steps) {
            at = follows[at];
            before += runs_[at].length();
        }
        const std::int64_t anchor = opens[at] ? 1 : runs_[at].first;
        // Beyond the largest number there is none.
        const bool fits = before <= std::numeric_limits<std::int64_t>::max() - anchor;
        places[i] = {.known = opens[i] || follows[i] != none, .number = fits ? before + anchor : 0};
    }
    return places;
}

std::vector<ChainFinding> ChainCheck::finish(const ChainHead& head) const {
    using enum ChainFinding::Kind;
    std::vector<ChainFinding> findings;
    const std::vector<Place> places = trueOrder();
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const Run& run = runs_[i];
        if (!places[i].known && run.gap > 0)
            findings.push_back({missing, run.first - run.gap, run.gap});
        else if (!places[i].known)
            findings.push_back({changed, run.first});
        else if (places[i].number != run.first)
            findings.push_back({moved, run.first});
    }
    addEnd(findings, head);
    std::ranges::stable_sort(findings, {}, &ChainFinding::number);
    if (findings.size() > mostChainFindings) findings.resize(mostChainFindings);
    return findings;
}

void ChainCheck::addEnd(std::vector<ChainFinding>& findings, const ChainHead& head) const {
    using enum ChainFinding::Kind;
    if (lastNumber_ < head.count || (lastNumber_ == 0 && !head.hash.empty())) {
        const std::int64_t absent = std::max<std::int64_t>(head.count - lastNumber_, 1);
        // The last entry is there: those that are too few were taken out before it, and the rest numbered anew.
        const auto torn = std::ranges::find(findings, changed, &ChainFinding::kind);
        if (lastHash_ == head.hash && torn != findings.end())
            *torn = {missing, torn->number, absent};
        else
            findings.push_back({cutOff, lastNumber_ + 1, absent});
        return;
    }
    const bool endKnown = head.hash == lastHash_ || std::ranges::any_of(runs_, [&](const Run& run) {
                              return run.endHash == head.hash && !head.hash.empty();
                          });
    if (endKnown) {
        // A wrong count alone is of no entry; where one has moved, it follows from that.
        if (findings.empty() && lastNumber_ != head.count) findings.push_back({changed, lastNumber_});
        return;
    }
    const std::int64_t known = std::max<std::int64_t>(head.count, 0);
    if (lastNumber_ > known)
        findings.push_back({changed, known + 1, lastNumber_ - known});
    else if (std::ranges::find(findings, lastNumber_, &ChainFinding::number) == findings.end())
        findings.push_back({changed, lastNumber_});
}

std::vector<ChainFinding> verifyChain(std::span<const ChangeEntry> entries, const ChainHead& head) {
    ChainCheck check;
    for (const ChangeEntry& entry : entries) check.take(entry);
    return check.finish(head);
}

}  // namespace jupan
