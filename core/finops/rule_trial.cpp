#include "core/finops/rule_trial.h"

namespace jupan {
namespace {

void take(RuleCatch& into, std::size_t index, const GroupUse& use) {
    into.groups.push_back(index);
    into.converted = added(into.converted, use.converted);
    into.waiting += use.waiting;
    into.anyLeftOut = into.anyLeftOut || use.effect == RuleEffect::leaveOut;
    if (use.group.currency.empty()) return;
    Decimal& sum = into.amounts[use.group.currency];
    // What is not converted is not checked for its size either; a sum beyond all bounds stays as it is.
    if (const auto total = sum.plus(use.amount)) sum = total.value();
}

}  // namespace

RuleTrial tryRule(const ChargeRule& rule, std::size_t place, const std::vector<GroupUse>& groups) {
    std::vector<ChargeGroup> texts;
    texts.reserve(groups.size());
    for (const GroupUse& use : groups) texts.push_back(use.group);
    RuleTrial trial;
    for (const std::size_t index : groupsMatched(rule, texts)) {
        const GroupUse& use = groups[index];
        if (use.rule && *use.rule < place)
            ++trial.caughtEarlier;
        else
            take(trial.caught, index, use);
    }
    return trial;
}

std::vector<RuleCatch> catchesOf(std::size_t count, const std::vector<GroupUse>& groups) {
    std::vector<RuleCatch> catches(count);
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].rule && *groups[i].rule < count) take(catches[*groups[i].rule], i, groups[i]);
    return catches;
}

std::vector<std::size_t> groupsWithoutLine(const std::vector<GroupUse>& groups) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].line.empty() && groups[i].effect != RuleEffect::leaveOut) found.push_back(i);
    return found;
}

ChargeRule ruleLike(const ChargeGroup& group) {
    ChargeRule rule{.vendor = group.vendor};
    if (!group.project.empty() || !group.projectName.empty())
        rule.project = group.projectName.empty() ? group.project : group.projectName;
    else if (!group.key.empty())
        rule.key = group.key;
    else if (!group.model.empty())
        rule.model = group.model;
    else
        rule.text = group.lineItem.empty() ? group.description : group.lineItem;
    if (isTaxByFile(group)) {
        rule.effect = RuleEffect::tax;
        if (rule.text.empty()) rule.text = group.lineItem.empty() ? group.description : group.lineItem;
    }
    return rule;
}

}  // namespace jupan
