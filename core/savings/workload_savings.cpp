#include "core/savings/workload_savings.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/engine/request_cost.h"
#include "core/savings/ladder_swap.h"

namespace jupan {
namespace {

class WorkloadIdeas {
public:
    WorkloadIdeas(const Project& project, const Workload& load, const std::vector<PricedModel>& models,
                  const SavingAssumptions& assumptions, const SavingMeasure& measure)
        : load_(load), models_(models), assumptions_(assumptions), measure_(measure) {
        line_.settings = project.settings;
        line_.workloads = {load};
        for (const WorkUnit& unit : project.workUnits)
            if (load.workUnit && unit.id.text == load.workUnit->text) line_.workUnits.push_back(unit);
        for (const PricedModel& each : models) {
            const double share = greatestShare(load.stages, each.model.id.text);
            if (share >= 0) line_.models.push_back(each.model);
            if (share > 0) inLadder_.push_back(&each);
        }
    }

    std::vector<Saving> find() {
        addCheaperModel();
        addBatch();
        addCaching();
        addFewerOutputTokens();
        addTokenizer();
        return std::move(found_);
    }

private:
    Saving idea(SavingKind kind, SavingRisk risk, double now, double then, SavingAssumption assumption) const {
        return {.kind = kind,
                .path = "workload." + load_.id.text,
                .now = now,
                .then = then,
                .risk = risk,
                .assumptions = {assumption}};
    }

    std::string input(std::string_view field) const { return "workload." + load_.id.text + "." + std::string(field); }

    void keepIfItSaves(Saving saving) {
        if (measure_.measure(line_, saving)) found_.push_back(std::move(saving));
    }

    /// A number of the workload at another value.
    void addOverride(Saving saving, std::string_view field) {
        saving.scenario.overrides = {{input(field), saving.then}};
        keepIfItSaves(std::move(saving));
    }

    /// What is assumed of this workload, else of all.
    const AssumedNumber& assumed(const std::map<std::string, AssumedNumber>& own, const AssumedNumber& all) const {
        const auto found = own.find(load_.id.text);
        return found == own.end() ? all : found->second;
    }

    void addBatch() {
        const AssumedNumber& share = assumed(assumptions_.batchShareOf, assumptions_.batchShare);
        if (share.value <= load_.batchShare.value) return;
        Saving saving = idea(SavingKind::batch, SavingRisk::none, load_.batchShare.value, share.value,
                             {AssumptionCode::batchShare, share.value, share.source});
        const bool halved = std::any_of(inLadder_.begin(), inLadder_.end(), [](const PricedModel* each) {
            return !each->model.price.batchInput || !each->model.price.batchOutput;
        });
        if (halved) saving.assumptions.push_back({AssumptionCode::halfPriceBatch, 0.5, Source::guess});
        addOverride(std::move(saving), "batch_share");
    }

    void addCaching() {
        const AssumedNumber& share = assumed(assumptions_.cachedShareOf, assumptions_.cachedShare);
        if (share.value <= load_.cachedShare.value) return;
        addOverride(idea(SavingKind::caching, SavingRisk::none, load_.cachedShare.value, share.value,
                         {AssumptionCode::cachedShare, share.value, share.source}),
                    "cached_share");
    }

    void addFewerOutputTokens() {
        const AssumedNumber& cut = assumed(assumptions_.outputCutOf, assumptions_.outputCut);
        const double now = load_.outputTokens.value;
        addOverride(idea(SavingKind::fewerOutputTokens, SavingRisk::answersShorter, now, now * (1 - cut.value),
                         {AssumptionCode::outputCut, cut.value, cut.source}),
                    "output_tokens");
    }

    /// One request of the workload in the project currency.
    double costOf(const PricedModel& each) const {
        return requestCost(each.model.price, load_.inputTokens.value, load_.outputTokens.value, load_.cachedShare.value,
                           load_.batchShare.value)
                   .total *
               each.exchangeRate;
    }

    ModelFacts factsOf(const PricedModel& each) const {
        const auto found = assumptions_.factsOf.find(each.model.id.text);
        return found == assumptions_.factsOf.end() ? ModelFacts{} : found->second;
    }

    std::optional<TokenEncoding> tokenizerOf(const PricedModel& each) const {
        return each.model.tokenizer ? each.model.tokenizer : factsOf(each).tokenizer;
    }

    bool mayReplace(const PricedModel& present, const PricedModel& other) const {
        const ModelFacts facts = factsOf(other);
        if (facts.contextWindow && *facts.contextWindow < largestRequest()) return false;
        const std::string provider = factsOf(present).provider;
        return !other.isNew || provider.empty() || facts.provider.empty() || provider == facts.provider;
    }

    /// Tokens in and out, at the high end of their ranges.
    double largestRequest() const {
        const auto high = [](const Uncertain& tokens) {
            return tokens.spread ? std::max(tokens.value, tokens.spread->high) : tokens.value;
        };
        return high(load_.inputTokens) + high(load_.outputTokens);
    }

    const PricedModel* nextCheaper(const PricedModel& present) const {
        const double cost = costOf(present);
        const auto tokenizer = tokenizerOf(present);
        const PricedModel* best = nullptr;
        double bestCost = 0;
        for (const PricedModel& other : models_) {
            const auto others = tokenizerOf(other);
            if (others && tokenizer && others != tokenizer) continue;
            const double otherCost = costOf(other);
            if (!mayReplace(present, other)) continue;
            if (otherCost >= cost || otherCost > cost * (1 - assumptions_.cheaperBy)) continue;
            if (best && otherCost <= bestCost) continue;
            best = &other;
            bestCost = otherCost;
        }
        return best;
    }

    /// The o200k_base model nearest in cost, as a ratio.
    const PricedModel* nearestWithFewerTokens(const PricedModel& present) const {
        const double cost = costOf(present);
        const PricedModel* best = nullptr;
        double bestDistance = std::numeric_limits<double>::infinity();
        for (const PricedModel& other : models_) {
            if (tokenizerOf(other) != TokenEncoding::o200kBase || !mayReplace(present, other)) continue;
            const double distance = std::abs(std::log(costOf(other) / cost));
            if (!(distance < bestDistance)) continue;
            best = &other;
            bestDistance = distance;
        }
        return best;
    }

    /// Notes that requests go to another model, which the scenario's price list then needs.
    void swap(const PricedModel& from, const PricedModel& to, Saving& saving) {
        const auto addTo = [&](std::vector<Model>& list) {
            const auto isThis = [&](const Model& model) { return model.id == to.model.id; };
            if (std::none_of(list.begin(), list.end(), isThis)) list.push_back(to.model);
        };
        saving.swaps.push_back({from.model.id.text, to.model.id.text});
        if (to.isNew) addTo(saving.newModels);
        addTo(line_.models);
    }

    void addCheaperModel() {
        const AssumedNumber& share = assumed(assumptions_.movedShareOf, assumptions_.movedShare);
        std::optional<Saving> best;
        for (const PricedModel* present : inLadder_) {
            const PricedModel* cheaper = nextCheaper(*present);
            if (!cheaper) continue;
            const LadderSwap moved =
                moveShare(load_.stages, present->model.id.text, cheaper->model.id.text, share.value);
            if (!moved.changed) continue;
            Saving saving = idea(SavingKind::cheaperModel, SavingRisk::qualityNotMeasured, moved.leastShareBefore,
                                 share.value, {AssumptionCode::movedShare, share.value, share.source});
            saving.scenario.ladders = {{{load_.id.text}, moved.stages}};
            swap(*present, *cheaper, saving);
            if (measure_.measure(line_, saving) && (!best || saving.moneyPerYear > best->moneyPerYear))
                best = std::move(saving);
        }
        if (best) found_.push_back(std::move(*best));
    }

    const AssumedNumber* tokenRatio() const {
        const auto measured = assumptions_.tokenRatioOf.find(load_.id.text);
        if (measured != assumptions_.tokenRatioOf.end()) return &measured->second;
        return assumptions_.tokenRatio ? &*assumptions_.tokenRatio : nullptr;
    }

    /// The workload states one number of tokens for all its models, so a new tokenizer has to reach all of them.
    void addTokenizer() {
        const AssumedNumber* ratio = tokenRatio();
        const bool all = std::all_of(inLadder_.begin(), inLadder_.end(), [this](const PricedModel* each) {
            return tokenizerOf(*each) == TokenEncoding::cl100kBase;
        });
        if (!ratio || !all) return;
        const double tokensIn = load_.inputTokens.value;
        const double tokensOut = load_.outputTokens.value;
        Saving saving =
            idea(SavingKind::tokenizer, SavingRisk::qualityNotMeasured, tokensIn + tokensOut,
                 (tokensIn + tokensOut) * ratio->value, {AssumptionCode::tokenRatio, ratio->value, ratio->source});
        std::vector<Stage> stages = load_.stages;
        for (const PricedModel* present : inLadder_) {
            const PricedModel* other = nearestWithFewerTokens(*present);
            if (!other) return;
            stages = moveShare(stages, present->model.id.text, other->model.id.text, 1).stages;
            swap(*present, *other, saving);
        }
        saving.scenario.ladders = {{{load_.id.text}, stages}};
        saving.scenario.overrides = {{input("input_tokens"), tokensIn * ratio->value},
                                     {input("output_tokens"), tokensOut * ratio->value}};
        keepIfItSaves(std::move(saving));
    }

    const Workload& load_;
    const std::vector<PricedModel>& models_;
    const SavingAssumptions& assumptions_;
    const SavingMeasure& measure_;
    Project line_;  ///< the workload alone, and the models that its ladder or an idea names
    std::vector<const PricedModel*> inLadder_;
    std::vector<Saving> found_;
};

}  // namespace

std::vector<Saving> workloadSavings(const Project& project, const Workload& load,
                                    const std::vector<PricedModel>& models, const SavingAssumptions& assumptions,
                                    const SavingMeasure& measure) {
    return WorkloadIdeas(project, load, models, assumptions, measure).find();
}

}  // namespace jupan
