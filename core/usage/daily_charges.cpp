#include "core/usage/daily_charges.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <tuple>

namespace jupan {
namespace {

/// What a key begins with; its texts follow in this order.
struct KeyHead {
    std::int32_t day = 0;
    std::int32_t secondOfDay = 0;
    UsageFormat format{};
    Sameness sameness{};
    std::uint8_t batch = 0;
    std::uint8_t unused = 0;
    std::array<std::uint16_t, 7> length{};  // texts are at most 4,096 bytes
    std::uint16_t unused2 = 0;
};
static_assert(sizeof(KeyHead) == 28, "no padding, since keys are compared byte by byte");

std::array<std::string_view, 7> textsOf(const Charge& charge) {
    return {charge.vendor,   charge.model,       charge.project, charge.apiKey,
            charge.lineItem, charge.description, charge.currency};
}

void makeKey(const Charge& charge, std::string& key) {
    KeyHead head{.day = charge.day,
                 .secondOfDay = charge.secondOfDay,
                 .format = charge.format,
                 .sameness = charge.sameness,
                 .batch = charge.batch};
    const auto texts = textsOf(charge);
    std::size_t size = sizeof head;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        head.length[i] = static_cast<std::uint16_t>(texts[i].size());
        size += texts[i].size();
    }
    key.resize(size);
    std::memcpy(key.data(), &head, sizeof head);
    char* at = key.data() + sizeof head;
    for (const std::string_view text : texts) {
        if (!text.empty()) std::memcpy(at, text.data(), text.size());
        at += text.size();
    }
}

/// A quick hash of words of eight bytes; it never leaves the process.
std::uint64_t hashOf(std::string_view key) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
    std::uint64_t hash = key.size() * odd;
    const auto mix = [&](std::uint64_t word) {
        hash = (hash ^ word) * odd;
        hash ^= hash >> 32;
    };
    std::size_t at = 0;
    for (; at + 8 <= key.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, key.data() + at, 8);
        mix(word);
    }
    std::uint64_t rest = 0;
    if (at < key.size()) std::memcpy(&rest, key.data() + at, key.size() - at);
    mix(rest);
    return hash;
}

bool addCount(std::int64_t& sum, std::int64_t count) {
    return !__builtin_add_overflow(sum, count, &sum);
}

}  // namespace

DailyCharges::DailyCharges(std::size_t mostBytes) : mostBytes_(mostBytes), slots_(1024) {}

bool DailyCharges::take(const Charge& charge) {
    makeKey(charge, key_);
    if (!charge.projectName.empty() && charge.project != lastProject_) {
        lastProject_ = charge.project;
        projectNames_.insert_or_assign(lastProject_, std::string(charge.projectName));
    }
    return add(key_, Sum{.hasAmount = charge.hasAmount,
                         .rows = 1,
                         .requests = charge.requests,
                         .inputTokens = charge.inputTokens,
                         .cachedTokens = charge.cachedTokens,
                         .cacheWriteTokens = charge.cacheWriteTokens,
                         .outputTokens = charge.outputTokens,
                         .amount = charge.amount,
                         .line = charge.line});
}

bool DailyCharges::merge(const DailyCharges& other) {
    for (const auto& [project, name] : other.projectNames_) projectNames_.emplace(project, name);
    return std::ranges::all_of(other.sums_, [&](const Sum& sum) { return add(other.keyOf(sum), sum); });
}

DailyCharges::Sum* DailyCharges::find(std::string_view key, std::uint64_t hash) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
        Sum& sum = sums_[slots_[slot] - 1];
        if (sum.hash == hash && keyOf(sum) == key) return &sum;
    }
    const std::size_t bytes = keys_.size() + key.size() + (sums_.size() + 1) * sizeof(Sum) + slots_.size() * 4;
    if (bytes > mostBytes_) return nullptr;
    slots_[slot] = static_cast<std::uint32_t>(sums_.size() + 1);
    sums_.push_back({.key = keys_.size(), .hash = hash, .keyBytes = static_cast<std::uint32_t>(key.size())});
    keys_ += key;
    if (sums_.size() * 2 > slots_.size()) grow();
    return &sums_.back();
}

void DailyCharges::grow() {
    slots_.assign(slots_.size() * 2, 0);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t i = 0; i < sums_.size(); ++i) {
        std::size_t slot = sums_[i].hash & mask;
        while (slots_[slot] != 0) slot = (slot + 1) & mask;
        slots_[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

bool DailyCharges::add(std::string_view key, const Sum& figures) {
    Sum* const sum = find(key, hashOf(key));
    if (sum == nullptr) return false;
    if (sum->rows == 0 || figures.line < sum->line) sum->line = figures.line;
    sum->rows += figures.rows;
    sum->hasAmount |= figures.hasAmount;
    return addCount(sum->requests, figures.requests) && addCount(sum->inputTokens, figures.inputTokens) &&
           addCount(sum->cachedTokens, figures.cachedTokens) &&
           addCount(sum->cacheWriteTokens, figures.cacheWriteTokens) &&
           addCount(sum->outputTokens, figures.outputTokens) && addUnits(sum->amount, figures.amount);
}

Charge DailyCharges::chargeOf(const Sum& sum) const {
    const std::string_view key = keyOf(sum);
    KeyHead head;
    std::memcpy(&head, key.data(), sizeof head);
    Charge charge{.format = head.format, .sameness = head.sameness, .day = head.day, .secondOfDay = head.secondOfDay};
    std::size_t at = sizeof head;
    std::size_t next = 0;
    for (std::string_view* text : {&charge.vendor, &charge.model, &charge.project, &charge.apiKey, &charge.lineItem,
                                   &charge.description, &charge.currency}) {
        *text = key.substr(at, head.length[next]);
        at += head.length[next++];
    }
    charge.batch = head.batch != 0;
    charge.requests = sum.requests;
    charge.inputTokens = sum.inputTokens;
    charge.cachedTokens = sum.cachedTokens;
    charge.cacheWriteTokens = sum.cacheWriteTokens;
    charge.outputTokens = sum.outputTokens;
    charge.hasAmount = sum.hasAmount;
    charge.amount = sum.amount;
    charge.line = sum.line;
    return charge;
}

void DailyCharges::forEach(const Visit& visit) const {
    std::vector<std::size_t> order(sums_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto rank = [](const Charge& c) {
        return std::tuple(c.day, c.vendor, c.project, c.model, c.apiKey, c.lineItem, c.description, c.currency, c.batch,
                          c.secondOfDay);
    };
    std::ranges::sort(
        order, [&](std::size_t a, std::size_t b) { return rank(chargeOf(sums_[a])) < rank(chargeOf(sums_[b])); });
    for (const std::size_t index : order) {
        Charge sum = chargeOf(sums_[index]);
        if (const auto name = projectNames_.find(sum.project); name != projectNames_.end())
            sum.projectName = name->second;
        visit(sum, sums_[index].rows);
    }
}

}  // namespace jupan
