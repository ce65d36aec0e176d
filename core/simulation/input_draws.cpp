#include "core/simulation/input_draws.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "core/simulation/kernels.h"
#include "core/simulation/normal_scores.h"
#include "core/simulation/random_keys.h"

namespace jupan {
namespace {

/// An eigenvalue that rounding alone may have put below 0: complete dependence is possible.
constexpr double possibleEigenvalue = -1e-10;

}  // namespace

InputDraws::InputDraws(const Project& project, std::uint64_t seed, Sampler sampler) : seed_(seed) {
    for (const NumberField& field : numberFieldsToRead(project)) {
        const Uncertain* number = field.uncertain();
        if (!number) continue;
        paths_.push_back(field.path);
        distributions_.emplace_back(*number, field.info.range);
        streams_.push_back(streamOf(field.path));
    }
    if (sampler == Sampler::sobol) sobol_.emplace(std::min(size(), SobolKeys::maximumDimensions));
    group(project.correlations);
}

void InputDraws::group(const std::vector<Correlation>& correlations) {
    std::map<std::string_view, std::size_t> indexOf;
    for (std::size_t i = 0; i < size(); ++i) indexOf.emplace(paths_[i], i);
    struct Pair {
        std::size_t a, b;
        double rho;
    };
    std::vector<Pair> pairs;
    for (const Correlation& correlation : correlations) {
        const auto a = indexOf.find(correlation.a), b = indexOf.find(correlation.b);
        if (a != indexOf.end() && b != indexOf.end() && correlation.rho != 0)
            pairs.push_back({a->second, b->second, correlation.rho});
    }
    // The smallest input that each is tied to, directly or through others.
    std::vector<std::size_t> first(size());
    std::iota(first.begin(), first.end(), std::size_t{0});
    const auto firstOf = [&](std::size_t i) {
        while (first[i] != i) i = first[i];
        return i;
    };
    for (const Pair& pair : pairs) {
        const std::size_t a = firstOf(pair.a), b = firstOf(pair.b);
        first[std::max(a, b)] = std::min(a, b);
    }
    std::map<std::size_t, std::size_t> groupOf;
    std::vector<std::size_t> place(size());
    for (std::size_t i = 0; i < size(); ++i) {
        const auto [entry, isNew] = groupOf.emplace(firstOf(i), groups_.size());
        if (isNew) groups_.emplace_back();
        place[i] = groups_[entry->second].inputs.size();
        groups_[entry->second].inputs.push_back(i);
    }
    for (DrawGroup& tied : groups_) {
        if (tied.inputs.size() < 2) continue;
        tied.factor = SquareMatrix(tied.inputs.size());
        for (std::size_t i = 0; i < tied.inputs.size(); ++i) tied.factor(i, i) = 1;
    }
    for (const Pair& pair : pairs) {
        SquareMatrix& matrix = groups_[groupOf.at(firstOf(pair.a))].factor;
        matrix(place[pair.a], place[pair.b]) = matrix(place[pair.b], place[pair.a]) = normalCorrelation(pair.rho);
    }
    for (DrawGroup& tied : groups_) {
        if (tied.inputs.size() < 2) continue;
        if (smallestEigenvalue(tied.factor) < possibleEigenvalue) {
            tied.factor = nearestCorrelationMatrix(tied.factor);
            repaired_ = true;
        }
        tied.factor = choleskyFactor(tied.factor);
    }
}

std::vector<double> InputDraws::missingTables() const {
    std::vector<double> modes;
    for (const InputDistribution& distribution : distributions_)
        if (distribution.pertMode() >= 0) modes.push_back(distribution.pertMode());
    std::sort(modes.begin(), modes.end());
    modes.erase(std::unique(modes.begin(), modes.end()), modes.end());
    return modes;
}

void InputDraws::useTables(PertTables tables) {
    for (InputDistribution& distribution : distributions_) distribution.prepare(tables);
}

void InputDraws::keysOf(std::size_t input, std::uint64_t block, KeyBlock& keys) const {
    if (sobol_ && input < SobolKeys::maximumDimensions) {
        const auto scramble = philox(
            {static_cast<std::uint32_t>(streams_[input]), static_cast<std::uint32_t>(streams_[input] >> 32), 0, 1},
            {static_cast<std::uint32_t>(seed_), static_cast<std::uint32_t>(seed_ >> 32)});
        sobol_->keys(input, scramble[0], block, keys);
    } else {
        pseudoRandomKeys(seed_, streams_[input], block, keys);
    }
}

void InputDraws::drawScores(const DrawGroup& tied, std::uint64_t block, Workspace& workspace) const {
    const std::size_t count = tied.inputs.size();
    workspace.scores.resize(2 * count);
    workspace.keys.resize(std::max(workspace.keys.size(), count));
    Block* independent = workspace.scores.data();
    Block* correlated = independent + count;
    for (std::size_t i = 0; i < count; ++i) {
        keysOf(tied.inputs[i], block, workspace.keys[i]);
        standardNormalTable().lookUp(workspace.keys[i], independent[i]);
        correlated[i] = Block{};
        for (std::size_t k = 0; k <= i; ++k)
            if (tied.factor(i, k) != 0) kernels().addWeighted(tied.factor(i, k), independent[k].at, correlated[i].at);
        keysOfScores(correlated[i], workspace.keys[i]);
    }
}

void InputDraws::draw(std::uint64_t block, Workspace& workspace, Block* values) const {
    for (const DrawGroup& tied : groups_) {
        if (tied.inputs.size() == 1) {
            const std::size_t input = tied.inputs[0];
            workspace.keys.resize(std::max<std::size_t>(workspace.keys.size(), 1));
            keysOf(input, block, workspace.keys[0]);
            distributions_[input].draw(workspace.keys[0], values[input]);
            continue;
        }
        drawScores(tied, block, workspace);
        for (std::size_t i = 0; i < tied.inputs.size(); ++i)
            distributions_[tied.inputs[i]].drawFromScores(workspace.keys[i], workspace.scores[tied.inputs.size() + i],
                                                          values[tied.inputs[i]]);
    }
}

void InputDraws::drawKeys(const DrawGroup& tied, std::uint64_t block, Workspace& workspace) const {
    if (tied.inputs.size() > 1) return drawScores(tied, block, workspace);
    workspace.keys.resize(std::max<std::size_t>(workspace.keys.size(), 1));
    keysOf(tied.inputs[0], block, workspace.keys[0]);
}

}  // namespace jupan
