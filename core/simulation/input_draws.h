// The draws of all uncertain inputs of a project: distributions, sampler and correlations together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/inputs.h"
#include "core/simulation/correlation.h"
#include "core/simulation/input_distribution.h"
#include "core/simulation/sobol_keys.h"

namespace jupan {

enum class Sampler { pseudo, sobol };
template <>
struct EnumNames<Sampler> {
    static constexpr std::array<std::string_view, 2> names{"pseudo", "sobol"};
};

/// Inputs that move together; a single input that does not is a group of its own.
struct DrawGroup {
    std::vector<std::size_t> inputs;  ///< ascending
    SquareMatrix factor{0};           ///< Cholesky factor of their normal correlations; empty for a single input
};

class InputDraws {
public:
    /// Draws for the uncertain inputs of `project` in document order. Correlations that name a path without bounds (an
    /// override took them) are left out.
    InputDraws(const Project& project, std::uint64_t seed, Sampler sampler);

    [[nodiscard]] std::size_t size() const { return distributions_.size(); }
    [[nodiscard]] const std::string& path(std::size_t input) const { return paths_[input]; }
    [[nodiscard]] const InputDistribution& distribution(std::size_t input) const { return distributions_[input]; }
    [[nodiscard]] const std::vector<DrawGroup>& groups() const { return groups_; }
    /// Whether a correlation matrix was impossible and replaced by the nearest possible one.
    [[nodiscard]] bool correlationRepaired() const { return repaired_; }

    /// Modes of the PERT tables that draws need; each may be made by any thread, then handed over.
    [[nodiscard]] std::vector<double> missingTables() const;
    void useTables(PertTables tables);

    /// Memory that a thread draws with.
    struct Workspace {
        std::vector<Block> scores;
        std::vector<KeyBlock> keys;
    };
    /// The values of a block of trials, one Block an input.
    void draw(std::uint64_t block, Workspace& workspace, Block* values) const;
    /// The keys alone of one group's inputs, in its order; `workspace.keys` holds them afterwards.
    void drawKeys(const DrawGroup& group, std::uint64_t block, Workspace& workspace) const;

private:
    void keysOf(std::size_t input, std::uint64_t block, KeyBlock& keys) const;
    /// Correlated scores of a group, and the keys that belong to them.
    void drawScores(const DrawGroup& group, std::uint64_t block, Workspace& workspace) const;
    void group(const std::vector<Correlation>& correlations);

    std::vector<std::string> paths_;
    std::vector<InputDistribution> distributions_;
    std::vector<std::uint64_t> streams_;
    std::vector<DrawGroup> groups_;
    std::uint64_t seed_;
    std::optional<SobolKeys> sobol_;
    bool repaired_ = false;
};

}  // namespace jupan
