#include "ui/models/saving_list.h"

#include <algorithm>

#include "core/tokens/tokenizer.h"

namespace jupan {

std::size_t SavingList::countTokens(TokenEncoding encoding, std::string_view text) {
    const auto [place, isNew] = counts_.try_emplace({encoding, std::string(text)}, 0);
    if (isNew) {
        const auto which = encodingFromName(nameOf(encoding));
        const auto count = Tokenizer::of(which.value_or(Encoding::o200kBase)).count(text);
        place->second = count ? count.value() : 0;
    }
    return place->second;
}

SavingAssumptions SavingList::withOwn(SavingAssumptions assumptions) const {
    for (const auto& [place, value] : own_) {
        const auto& [key, code] = place;
        const std::string id = key.path.substr(key.path.find('.') + 1);
        const auto put = [&, number = value](std::map<std::string, AssumedNumber>& list) {
            list[id] = {number, Source::guess};
        };
        switch (code) {
            case AssumptionCode::movedShare:
                put(assumptions.movedShareOf);
                break;
            case AssumptionCode::batchShare:
                put(assumptions.batchShareOf);
                break;
            case AssumptionCode::cachedShare:
                put(assumptions.cachedShareOf);
                break;
            case AssumptionCode::outputCut:
                put(assumptions.outputCutOf);
                break;
            case AssumptionCode::annualPrice:
                put(assumptions.annualPriceOf);
                break;
            case AssumptionCode::tokenRatio:
                put(assumptions.tokenRatioOf);
                break;
            case AssumptionCode::halfPriceBatch:
            case AssumptionCode::allSeatsFromStart:
                break;
        }
    }
    return assumptions;
}

void SavingList::find(const Project& project, const PriceCatalogue& catalogue, const std::string& day) {
    if (project.tokenSamples != countedSamples_) {
        counts_.clear();
        countedSamples_ = project.tokenSamples;
    }
    const SavingBasis basis =
        savingBasis(project, catalogue, day,
                    [this](TokenEncoding encoding, std::string_view text) { return countTokens(encoding, text); });
    all_.clear();
    for (Saving& saving : findSavings(project, basis.candidates, withOwn(basis.assumptions)))
        all_.push_back({std::move(saving)});
    if (own_.empty()) return;
    // What the reader's value made vanish stays in sight: its field is the way back.
    for (Saving& saving : findSavings(project, basis.candidates, basis.assumptions)) {
        ListedSaving without{std::move(saving), false};
        if (!rowOf(without.key())) all_.push_back(std::move(without));
    }
}

std::optional<std::size_t> SavingList::rowOf(const SavingKey& key) const {
    const auto found = std::find_if(all_.begin(), all_.end(), [&](const auto& listed) { return listed.key() == key; });
    if (found == all_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - all_.begin());
}

std::optional<double> SavingList::ownValue(const SavingKey& key, AssumptionCode code) const {
    const auto found = own_.find({key, code});
    return found == own_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace jupan
