#include "core/finops/charge_rules.h"

#include <algorithm>
#include <array>

#include "core/finops/latin_case.h"
#include "core/usage/plain_text.h"

namespace jupan {
namespace {

/// The texts of a group that rules look at, in small letters.
struct SoughtTexts {
    explicit SoughtTexts(const ChargeGroup& group)
        : vendor(lowered(group.vendor)),
          project{lowered(group.project), lowered(group.projectName)},
          key(lowered(group.key)),
          model(lowered(group.model)),
          text{lowered(group.lineItem), lowered(group.description)} {}

    std::string vendor;
    std::array<std::string, 2> project;
    std::string key;
    std::string model;
    std::array<std::string, 2> text;
};

/// What stands between the stars of a rule's text, in small letters.
class Pattern {
public:
    explicit Pattern(std::string_view text) : given_(!trimmed(text).empty()) {
        const std::string whole = lowered(trimmed(text));
        for (std::size_t from = 0; from < whole.size();) {
            const std::size_t star = std::min(whole.find('*', from), whole.size());
            if (star > from) parts_.push_back(whole.substr(from, star - from));
            from = star + 1;
        }
    }

    bool given() const { return given_; }

    /// The parts one behind the other. Taking each at its first place leaves most for the next, so no other way of
    /// placing them needs to be tried.
    bool foundIn(std::string_view text) const {
        std::size_t from = 0;
        for (const std::string& part : parts_) {
            const std::size_t at = text.find(part, from);
            if (at == std::string_view::npos) return false;
            from = at + part.size();
        }
        return true;
    }

    bool foundIn(const std::array<std::string, 2>& texts) const { return foundIn(texts[0]) || foundIn(texts[1]); }

private:
    bool given_;
    std::vector<std::string> parts_;
};

class ReadyRule {
public:
    explicit ReadyRule(const ChargeRule& rule)
        : vendor_(rule.vendor), project_(rule.project), key_(rule.key), model_(rule.model), text_(rule.text) {}

    bool matches(const SoughtTexts& group) const {
        if (!vendor_.given() && !project_.given() && !key_.given() && !model_.given() && !text_.given()) return false;
        return vendor_.foundIn(group.vendor) && project_.foundIn(group.project) && key_.foundIn(group.key) &&
               model_.foundIn(group.model) && text_.foundIn(group.text);
    }

private:
    Pattern vendor_;
    Pattern project_;
    Pattern key_;
    Pattern model_;
    Pattern text_;
};

}  // namespace

bool matches(const ChargeRule& rule, const ChargeGroup& group) {
    return ReadyRule(rule).matches(SoughtTexts(group));
}

std::optional<std::size_t> ruleFor(std::span<const ChargeRule> rules, const ChargeGroup& group) {
    return rulesFor(rules, {&group, 1}).front();
}

std::vector<std::optional<std::size_t>> rulesFor(std::span<const ChargeRule> rules,
                                                 std::span<const ChargeGroup> groups) {
    const std::vector<ReadyRule> ready(rules.begin(), rules.end());
    std::vector<std::optional<std::size_t>> found;
    found.reserve(groups.size());
    for (const ChargeGroup& group : groups) {
        const SoughtTexts texts(group);
        const auto first = std::ranges::find_if(ready, [&](const ReadyRule& rule) { return rule.matches(texts); });
        found.push_back(first == ready.end() ? std::nullopt
                                             : std::optional(static_cast<std::size_t>(first - ready.begin())));
    }
    return found;
}

std::vector<std::size_t> groupsMatched(const ChargeRule& rule, std::span<const ChargeGroup> groups) {
    const ReadyRule ready(rule);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (ready.matches(SoughtTexts(groups[i]))) found.push_back(i);
    return found;
}

bool isTaxByFile(const ChargeGroup& group) {
    static constexpr std::array<std::string_view, 6> names{"tax", "vat", "gst", "sales tax", "부가세", "부가가치세"};
    const auto isTax = [](std::string_view text) {
        return std::ranges::find(names, lowered(trimmed(text))) != names.end();
    };
    return isTax(group.lineItem) || isTax(group.description);
}

}  // namespace jupan
