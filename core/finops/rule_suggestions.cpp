#include "core/finops/rule_suggestions.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/finops/latin_case.h"
#include "core/finops/model_names.h"

namespace jupan {
namespace {

/// What bills of vendors call seats.
constexpr std::array<std::string_view, 8> seatWords{"seat",    "subscription", "per user", "license",
                                                    "licence", "구독",         "좌석",     "라이선스"};

std::string_view seatWordIn(const ChargeGroup& group) {
    const std::string text = lowered(group.lineItem) + '\n' + lowered(group.description);
    const auto found =
        std::ranges::find_if(seatWords, [&](std::string_view word) { return text.find(word) != std::string::npos; });
    return found == seatWords.end() ? std::string_view{} : *found;
}

/// The line of the only workload that ever uses the model; null if none or several do.
const BudgetLine* lineOfModel(const Model& model, const Budget& budget, const Project& project) {
    const Workload* user = nullptr;
    for (const Workload& load : project.workloads) {
        const bool uses = std::ranges::any_of(load.stages, [&](const Stage& stage) {
            return std::ranges::any_of(
                stage.mix, [&](const MixShare& part) { return part.model.text == model.id.text && part.share > 0; });
        });
        if (!uses) continue;
        if (user) return nullptr;
        user = &load;
    }
    if (!user) return nullptr;
    const auto line = std::ranges::find_if(budget.lines, [&](const BudgetLine& candidate) {
        return candidate.kind == BudgetLineKind::workload && candidate.subject == user->id.text;
    });
    return line == budget.lines.end() ? nullptr : &*line;
}

const BudgetLine* onlySeatLine(const Budget& budget) {
    const auto isSeat = [](const BudgetLine& line) { return line.kind == BudgetLineKind::seat; };
    if (std::ranges::count_if(budget.lines, isSeat) != 1) return nullptr;
    return &*std::ranges::find_if(budget.lines, isSeat);
}

class Suggester {
public:
    Suggester(const LedgerActuals& actuals, const Budget& budget, const Project& project)
        : actuals_(actuals), project_(project), seats_(onlySeatLine(budget)) {
        for (std::size_t i = 0; i < actuals.groups.size(); ++i) {
            const GroupUse& use = actuals.groups[i];
            if (use.rule) continue;
            open_.push_back(i);
            texts_.push_back(use.group);
            plain_.push_back(plainly(use.group, budget));
        }
    }

    std::vector<SuggestedRule> suggested() {
        for (std::size_t k = 0; k < open_.size(); ++k) {
            if (!plain_[k].line || covered_.contains(k)) continue;
            // the plan's own name of the model also catches the versions to come
            for (const ChargeRule& rule : candidates(texts_[k], plain_[k]))
                if (take(rule, plain_[k])) break;
        }
        std::ranges::stable_sort(rules_, std::ranges::greater{}, [](const SuggestedRule& suggestion) {
            return suggestion.rule.model.size() + suggestion.rule.text.size();
        });
        return std::move(rules_);
    }

private:
    struct Plain {
        const BudgetLine* line = nullptr;
        SuggestionReason reason{};
        const Model* model = nullptr;
    };

    Plain plainly(const ChargeGroup& group, const Budget& budget) const {
        if (const Model* model = group.model.empty() ? nullptr : modelCalled(project_, group.model))
            return {lineOfModel(*model, budget, project_), SuggestionReason::onlyWorkloadOfModel, model};
        if (group.model.empty() && !isTaxByFile(group) && !seatWordIn(group).empty())
            return {seats_, SuggestionReason::onlySeatLine};
        return {};
    }

    static std::vector<ChargeRule> candidates(const ChargeGroup& group, const Plain& plain) {
        if (!plain.model)
            return {{.vendor = group.vendor, .text = std::string(seatWordIn(group)), .line = plain.line->id.text}};
        std::vector<ChargeRule> rules;
        const std::string called = lowered(group.model);
        for (const std::string* name : {&plain.model->catalogue, &plain.model->name, &plain.model->id.text})
            if (!name->empty() && called.find(lowered(*name)) != std::string::npos)
                rules.push_back({.model = *name, .line = plain.line->id.text});
        rules.push_back({.model = group.model, .line = plain.line->id.text});
        return rules;
    }

    /// False if the rule would catch what is not plainly of its line. Groups that a longer rule takes first do no harm.
    bool take(const ChargeRule& rule, const Plain& plain) {
        SuggestedRule suggestion{.rule = rule, .reason = plain.reason};
        std::vector<std::size_t> caught;
        for (const std::size_t k : groupsMatched(rule, texts_)) {
            const bool same = plain_[k].line == plain.line && plain_[k].reason == plain.reason;
            if (!same && !takenByLonger(k, rule)) return false;
            if (same && !covered_.contains(k)) caught.push_back(k);
        }
        for (const std::size_t k : caught) {
            covered_.insert(k);
            suggestion.groups.push_back(open_[k]);
            const auto sum = suggestion.converted.plus(actuals_.groups[open_[k]].converted);
            suggestion.converted = sum.value();  // below largestChargeTotal(): all charges together are
        }
        rules_.push_back(std::move(suggestion));
        return true;
    }

    bool takenByLonger(std::size_t k, const ChargeRule& rule) const {
        return std::ranges::any_of(rules_, [&](const SuggestedRule& other) {
            return other.rule.model.size() > rule.model.size() && matches(other.rule, texts_[k]);
        });
    }

    const LedgerActuals& actuals_;
    const Project& project_;
    const BudgetLine* seats_;
    std::vector<std::size_t> open_;   // indices of the groups without a rule
    std::vector<ChargeGroup> texts_;  // of these
    std::vector<Plain> plain_;        // of these
    std::set<std::size_t> covered_;   // indices into the three above
    std::vector<SuggestedRule> rules_;
};

}  // namespace

std::vector<SuggestedRule> suggestRules(const LedgerActuals& actuals, const Budget& budget, const Project& project) {
    return Suggester(actuals, budget, project).suggested();
}

}  // namespace jupan
