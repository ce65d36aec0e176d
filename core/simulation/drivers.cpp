#include "core/simulation/drivers.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/simulation/ranks.h"
#include "core/simulation/spline_regression.h"

namespace jupan {
namespace {

constexpr unsigned classBits = 10;
constexpr std::size_t classCount = std::size_t{1} << classBits;
/// Keys that are kept to be ranked one by one, at most.
constexpr std::size_t mostKeys = std::size_t{1} << 24;

/// The keys between which an input is not clamped; all keys below the first draw the same, and all above the last.
struct KeyInterval {
    std::uint32_t first = 0;
    std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
};

KeyInterval freeKeys(const InputDistribution& distribution) {
    KeyInterval keys;
    const double atStart = distribution.at(0), atEnd = distribution.at(keys.last);
    const auto firstWhere = [&](auto holds) {
        std::uint32_t low = 0, high = std::numeric_limits<std::uint32_t>::max();
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            if (holds(distribution.at(middle)))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
    if (atStart <= distribution.lowest())
        keys.first = firstWhere([&](double value) { return value > distribution.lowest(); });
    if (atEnd >= distribution.highest())
        keys.last = firstWhere([&](double value) { return value >= distribution.highest(); });
    return {std::min(keys.first, keys.last), keys.last};
}

/// The draw in the middle of each class.
std::vector<double> classMiddles(const InputDistribution& distribution) {
    static_assert(classCount % blockTrials == 0);
    std::vector<double> middles;
    KeyBlock keys;
    Block values;
    for (std::size_t first = 0; first < classCount; first += blockTrials) {
        for (std::size_t t = 0; t < blockTrials; ++t)
            keys.at[t] = static_cast<std::uint32_t>((2 * (first + t) + 1) << (31 - classBits));
        distribution.draw(keys, values);
        middles.insert(middles.end(), std::begin(values.at), std::end(values.at));
    }
    return middles;
}

/// What a class of an input's keys holds.
struct ClassSums {
    double npv = 0;
    double doubledRank = 0;
    double count = 0;
};

class DriverSearch {
public:
    DriverSearch(const InputDraws& draws, std::span<const double> npv)
        : draws_(draws), npv_(npv), ranks_(doubledRanks(npv)), drivers_(draws.size()) {
        double sum = 0;
        for (const double value : npv) sum += value / static_cast<double>(npv.size());
        mean_ = sum;
    }

    /// Any thread, one group a time.
    void search(const DrawGroup& group, InputDraws::Workspace& workspace, const std::stop_token& stop) {
        const std::size_t size = group.inputs.size(), trials = npv_.size();
        const bool each = trials <= exactRankTrials && size * trials <= mostKeys;
        std::vector<std::vector<ClassSums>> classes(size, std::vector<ClassSums>(classCount));
        std::vector<std::vector<std::uint32_t>> keys(size);
        std::vector<KeyInterval> intervals;
        for (const std::size_t input : group.inputs) intervals.push_back(freeKeys(draws_.distribution(input)));
        for (std::size_t first = 0; first < trials; first += blockTrials) {
            if (stop.stop_requested()) return;
            draws_.drawKeys(group, first / blockTrials, workspace);
            const std::size_t count = std::min(blockTrials, trials - first);
            for (std::size_t i = 0; i < size; ++i) {
                std::uint32_t* block = workspace.keys[i].at;
                for (std::size_t t = 0; t < count; ++t)
                    block[t] = std::clamp(block[t], intervals[i].first, intervals[i].last);
                for (std::size_t t = 0; t < count; ++t) {
                    ClassSums& sums = classes[i][block[t] >> (32 - classBits)];
                    sums.npv += npv_[first + t];
                    sums.doubledRank += ranks_[first + t];
                    ++sums.count;
                }
                if (each) keys[i].insert(keys[i].end(), block, block + count);
            }
        }
        for (std::size_t i = 0; i < size; ++i) {
            Driver& driver = drivers_[group.inputs[i]];
            driver.input = draws_.path(group.inputs[i]);
            driver.spearman = each ? rankCorrelation(doubledRanks(std::span<const std::uint32_t>(keys[i])), ranks_)
                                   : classCorrelation(classes[i]);
            driver.evppi = valueOfKnowing(draws_.distribution(group.inputs[i]), classes[i]);
        }
    }

    std::vector<Driver> sorted() {
        double squares = 0;
        for (const Driver& driver : drivers_) squares += std::pow(driver.spearman.value_or(0), 2);
        for (Driver& driver : drivers_)
            if (squares > 0) driver.share = std::pow(driver.spearman.value_or(0), 2) / squares;
        std::sort(drivers_.begin(), drivers_.end(), [](const Driver& a, const Driver& b) {
            const double shareA = a.share.value_or(0), shareB = b.share.value_or(0);
            return shareA != shareB ? shareA > shareB : a.input < b.input;
        });
        return std::move(drivers_);
    }

private:
    /// Spearman's correlation when the trials of a class are taken as ties of the input.
    std::optional<double> classCorrelation(const std::vector<ClassSums>& classes) const {
        const double mean = static_cast<double>(npv_.size()) + 1;  // of doubled ranks
        double before = 0, xy = 0, xx = 0, yy = 0;
        for (const ClassSums& sums : classes) {
            const double x = 2 * before + sums.count + 1 - mean;
            xy += x * (sums.doubledRank - mean * sums.count);
            xx += x * x * sums.count;
            before += sums.count;
        }
        for (const std::uint32_t rank : ranks_) yy += (rank - mean) * (rank - mean);
        if (xx == 0 || yy == 0) return std::nullopt;
        return xy / std::sqrt(xx * yy);
    }

    double valueOfKnowing(const InputDistribution& distribution, const std::vector<ClassSums>& classes) const {
        const std::vector<double> middles = classMiddles(distribution);
        std::vector<double> x, y, weight;
        for (std::size_t c = 0; c < classCount; ++c) {
            const ClassSums& sums = classes[c];
            if (sums.count == 0) continue;
            x.push_back(middles[c]);
            y.push_back(sums.npv / sums.count);
            weight.push_back(sums.count);
        }
        SplineShape shape;
        if (npv_.size() < 100) shape = {.degree = 3, .knots = 0};
        if (npv_.size() < 20) shape = {.degree = 1, .knots = 0};
        const std::vector<double> fitted = fittedSpline(x, y, weight, shape);
        // On one side of 0 the input changes no decision; the difference would be rounding.
        const auto [lowest, highest] = std::minmax_element(fitted.begin(), fitted.end());
        if (*lowest >= 0 || *highest <= 0) return 0;
        double informed = 0;
        for (std::size_t i = 0; i < fitted.size(); ++i)
            informed += weight[i] / static_cast<double>(npv_.size()) * std::max(fitted[i], 0.0);
        const double value = informed - std::max(mean_, 0.0);
        return value > 0 && std::isfinite(value) ? value : 0;
    }

    const InputDraws& draws_;
    std::span<const double> npv_;
    std::vector<std::uint32_t> ranks_;
    double mean_ = 0;
    std::vector<Driver> drivers_;
};

}  // namespace

std::vector<Driver> findDrivers(const InputDraws& draws, std::span<const double> npv, WorkerTeam& team,
                                const std::stop_token& stop) {
    DriverSearch search(draws, npv);
    std::vector<InputDraws::Workspace> workspaces(team.members());
    const std::vector<DrawGroup>& groups = draws.groups();
    team.run(groups.size(),
             [&](unsigned member, std::size_t g) { search.search(groups[g], workspaces[member], stop); });
    if (stop.stop_requested()) return {};
    return search.sorted();
}

}  // namespace jupan
