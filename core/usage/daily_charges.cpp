#include "core/usage/daily_charges.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <tuple>
#include <utility>

namespace jupan {
namespace {

/// What a key begins with; its texts follow.
struct KeyHead {
    UsageFormat format{};
    Sameness sameness{};
    std::uint8_t batch = 0;
    std::uint8_t unused = 0;
    std::array<std::uint16_t, 7> length{};  // texts are at most 4,096 bytes
};
static_assert(sizeof(KeyHead) == 18, "no padding, since keys are compared byte by byte");

std::array<std::string_view, 7> textsOf(const Charge& charge) {
    return {charge.vendor,   charge.model,       charge.project, charge.apiKey,
            charge.lineItem, charge.description, charge.currency};
}

void makeKey(const Charge& charge, std::string& key) {
    KeyHead head{.format = charge.format, .sameness = charge.sameness, .batch = charge.batch};
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
std::uint32_t hashOf(std::string_view key) {
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
    return static_cast<std::uint32_t>(hash);
}

bool addCount(std::int64_t& sum, std::int64_t count) {
    return !__builtin_add_overflow(sum, count, &sum);
}

std::uint32_t indexOf(std::uint64_t slot) {
    return static_cast<std::uint32_t>(slot) - 1;
}

std::uint64_t slotOf(std::uint32_t hash, std::size_t index) {
    return (std::uint64_t{hash} << 32) | (index + 1);
}

/// Doubles a table of slots once it is half full.
void growSlots(std::vector<std::uint64_t>& slots, std::size_t count) {
    if (count * 2 <= slots.size()) return;
    std::vector<std::uint64_t> wider(slots.size() * 2);
    const std::size_t mask = wider.size() - 1;
    for (const std::uint64_t one : slots) {
        if (one == 0) continue;
        std::size_t at = (one >> 32) & mask;
        while (wider[at] != 0) at = (at + 1) & mask;
        wider[at] = one;
    }
    slots = std::move(wider);
}

std::uint32_t hashOfTime(std::uint32_t group, std::int32_t day, std::int32_t secondOfDay) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
    std::uint64_t hash = ((std::uint64_t{group} << 32) | static_cast<std::uint32_t>(day)) * odd;
    hash = (hash ^ (hash >> 32) ^ static_cast<std::uint32_t>(secondOfDay)) * odd;
    return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace

DailyCharges::DailyCharges(std::size_t mostBytes) : mostBytes_(mostBytes), groupSlots_(64), sumSlots_(1024) {}

std::size_t DailyCharges::bytes() const {
    return keys_.capacity() + groups_.capacity() * sizeof(Group) + blocks_.size() * blockSums * sizeof(Sum) +
           (groupSlots_.size() + sumSlots_.size()) * sizeof(std::uint64_t);
}

bool DailyCharges::take(const Charge& charge) {
    makeKey(charge, key_);
    if (!charge.projectName.empty() && charge.project != lastProject_) {
        lastProject_ = charge.project;
        projectNames_.insert_or_assign(lastProject_, std::string(charge.projectName));
    }
    std::uint32_t group = 0;
    return findGroup(key_, group) && add(group, Sum{.day = charge.day,
                                                    .secondOfDay = charge.secondOfDay,
                                                    .hasAmount = charge.hasAmount,
                                                    .amount = charge.amount,
                                                    .rows = 1,
                                                    .requests = charge.requests,
                                                    .inputTokens = charge.inputTokens,
                                                    .cachedTokens = charge.cachedTokens,
                                                    .cacheWriteTokens = charge.cacheWriteTokens,
                                                    .outputTokens = charge.outputTokens,
                                                    .line = charge.line});
}

bool DailyCharges::merge(const DailyCharges& other) {
    for (const auto& [project, name] : other.projectNames_) projectNames_.emplace(project, name);
    std::vector<std::uint32_t> groups(other.groups_.size());
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (!findGroup(other.keyOf(other.groups_[i]), groups[i])) return false;
    for (std::size_t i = 0; i < other.sumCount_; ++i) {
        const Sum& sum = other.sumAt(i);
        if (!add(groups[sum.group], sum)) return false;
    }
    return true;
}

bool DailyCharges::findGroup(std::string_view key, std::uint32_t& group) {
    const std::uint32_t hash = hashOf(key);
    const std::size_t mask = groupSlots_.size() - 1;
    std::size_t at = hash & mask;
    for (; groupSlots_[at] != 0; at = (at + 1) & mask) {
        group = indexOf(groupSlots_[at]);
        if (groupSlots_[at] == slotOf(hash, group) && keyOf(groups_[group]) == key) return true;
    }
    if (bytes() + key.size() > mostBytes_) return false;
    group = static_cast<std::uint32_t>(groups_.size());
    groupSlots_[at] = slotOf(hash, group);
    groups_.push_back({.key = keys_.size(), .keyBytes = static_cast<std::uint32_t>(key.size())});
    keys_ += key;
    growSlots(groupSlots_, groups_.size());
    return true;
}

DailyCharges::Sum* DailyCharges::findSum(std::uint32_t group, std::int32_t day, std::int32_t secondOfDay) {
    const std::uint32_t hash = hashOfTime(group, day, secondOfDay);
    const std::size_t mask = sumSlots_.size() - 1;
    std::size_t at = hash & mask;
    for (; sumSlots_[at] != 0; at = (at + 1) & mask) {
        const std::uint32_t index = indexOf(sumSlots_[at]);
        if (sumSlots_[at] != slotOf(hash, index)) continue;
        Sum& sum = sumAt(index);
        if (sum.group == group && sum.day == day && sum.secondOfDay == secondOfDay) return &sum;
    }
    if (sumCount_ == blocks_.size() * blockSums) {
        if (bytes() + blockSums * sizeof(Sum) > mostBytes_) return nullptr;
        blocks_.push_back(std::make_unique<Sum[]>(blockSums));
    }
    sumSlots_[at] = slotOf(hash, sumCount_);
    Sum& sum = sumAt(sumCount_++);
    sum.group = group;
    sum.day = day;
    sum.secondOfDay = secondOfDay;
    growSlots(sumSlots_, sumCount_);
    return &sum;
}

bool DailyCharges::add(std::uint32_t group, const Sum& figures) {
    Sum* const sum = findSum(group, figures.day, figures.secondOfDay);
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
    const std::string_view key = keyOf(groups_[sum.group]);
    KeyHead head;
    std::memcpy(&head, key.data(), sizeof head);
    Charge charge{.format = head.format, .sameness = head.sameness, .day = sum.day, .secondOfDay = sum.secondOfDay};
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
    std::vector<std::size_t> order(sumCount_);
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto rank = [](const Charge& c) {
        return std::tuple(c.day, c.vendor, c.project, c.model, c.apiKey, c.lineItem, c.description, c.currency, c.batch,
                          c.secondOfDay);
    };
    std::ranges::sort(
        order, [&](std::size_t a, std::size_t b) { return rank(chargeOf(sumAt(a))) < rank(chargeOf(sumAt(b))); });
    for (const std::size_t index : order) {
        Charge sum = chargeOf(sumAt(index));
        if (const auto name = projectNames_.find(sum.project); name != projectNames_.end())
            sum.projectName = name->second;
        visit(sum, sumAt(index).rows);
    }
}

}  // namespace jupan
