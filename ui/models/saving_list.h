// The savings of a project as a reader looks at them: found by core, with the assumptions that the reader replaced.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/savings/saving_basis.h"

namespace jupan {

/// One saving of a project: at most one of a kind stands for a workload or seat plan.
struct SavingKey {
    SavingKind kind{};
    std::string path{};
    auto operator<=>(const SavingKey&) const = default;
};

struct ListedSaving {
    Saving saving{};
    /// False: with the value that the reader put in it saves nothing. The figures are those without that value.
    bool saves = true;
    [[nodiscard]] SavingKey key() const { return {saving.kind, saving.path}; }
};

class SavingList {
public:
    /// Finds them anew. `day` (YYYY-MM-DD): that of the prices.
    void find(const Project& project, const PriceCatalogue& catalogue, const std::string& day);

    /// Most money first; then those that save nothing any more.
    [[nodiscard]] const std::vector<ListedSaving>& all() const { return all_; }
    [[nodiscard]] std::optional<std::size_t> rowOf(const SavingKey& key) const;

    /// Takes the reader's value until forget() or forgetAll(); find() then counts with it, as a guess.
    void assume(const SavingKey& key, AssumptionCode code, double value) { own_[{key, code}] = value; }
    void forget(const SavingKey& key, AssumptionCode code) { own_.erase({key, code}); }
    void forgetAll() { own_.clear(); }
    /// The reader's own value, or nothing.
    [[nodiscard]] std::optional<double> ownValue(const SavingKey& key, AssumptionCode code) const;

private:
    [[nodiscard]] std::size_t countTokens(TokenEncoding encoding, std::string_view text);
    [[nodiscard]] SavingAssumptions withOwn(SavingAssumptions assumptions) const;

    std::vector<ListedSaving> all_;
    std::map<std::pair<SavingKey, AssumptionCode>, double> own_;
    /// Texts are counted once, as long as the samples stay.
    std::vector<TokenSample> countedSamples_;
    std::map<std::pair<TokenEncoding, std::string>, std::size_t> counts_;
};

}  // namespace jupan
