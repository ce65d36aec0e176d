// Random keys: known answers, the same in blocks as one by one, Sobol points and their scrambling.
#include <boost/random/sobol.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <map>
#include <numbers>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/simulation/kernels.h"
#include "core/simulation/random_keys.h"
#include "core/simulation/sobol_keys.h"
#include "tests/core/finance/cases.h"

using namespace jupan;

BOOST_AUTO_TEST_SUITE(random_keys)

/// Random123 1.14, tests/kat_vectors, philox 4x32 with 10 rounds.
BOOST_AUTO_TEST_CASE(philox_gives_the_published_answers) {
    using Words = std::array<std::uint32_t, 4>;
    const struct {
        Words counter;
        std::array<std::uint32_t, 2> key;
        Words answer;
    } rows[] = {
        {{0, 0, 0, 0}, {0, 0}, {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
        {{~0U, ~0U, ~0U, ~0U}, {~0U, ~0U}, {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
        {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
         {0xa4093822, 0x299f31d0},
         {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
    };
    for (const auto& row : rows) BOOST_TEST((philox(row.counter, row.key) == row.answer));
}

BOOST_AUTO_TEST_CASE(a_block_is_its_calls) {
    const std::uint64_t seed = 0x1234567890abcdefULL, stream = streamOf("kpi.a.reduction"), block = 0x123456789ULL;
    KeyBlock keys;
    pseudoRandomKeys(seed, stream, block, keys);
    for (std::uint32_t t = 0; t < blockTrials; ++t) {
        const std::uint64_t call = block * 32 + t % 32;
        const auto words = philox({static_cast<std::uint32_t>(call), static_cast<std::uint32_t>(call >> 32),
                                   static_cast<std::uint32_t>(stream), static_cast<std::uint32_t>(stream >> 32)},
                                  {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)});
        BOOST_TEST(keys.at[t] == words[t / 32]);
    }
}

BOOST_AUTO_TEST_CASE(paths_have_streams_of_their_own) {
    std::set<std::uint64_t> streams;
    for (int i = 0; i < 1000; ++i) streams.insert(streamOf("kpi.k" + std::to_string(i) + ".reduction"));
    BOOST_TEST(streams.size() == 1000U);
}

BOOST_AUTO_TEST_CASE(all_copies_of_the_loops_give_the_same_bits) {
    const Kernels* copies[3];
    const std::size_t count = kernelCopies(copies);
    for (std::size_t c = 0; c < count; ++c) {
        KeyBlock keys, plain;
        copies[c]->pseudoRandomKeys(7, 9, 11, keys.at);
        copies[0]->pseudoRandomKeys(7, 9, 11, plain.at);
        BOOST_TEST(std::equal(std::begin(keys.at), std::end(keys.at), plain.at));
        copies[c]->scrambleSobol(77, keys.at);
        copies[0]->scrambleSobol(77, plain.at);
        BOOST_TEST(std::equal(std::begin(keys.at), std::end(keys.at), plain.at));
        Block values, expected;
        const Scaling scaling{0.3, 7.7, -1e9, 1e9};
        copies[c]->uniform(keys.at, values.at);
        copies[0]->uniform(keys.at, expected.at);
        copies[c]->triangular(0.3, values.at);
        copies[0]->triangular(0.3, expected.at);
        copies[c]->scaleExp(scaling, values.at);
        copies[0]->scaleExp(scaling, expected.at);
        copies[c]->addWeighted(0.1, values.at, values.at);
        copies[0]->addWeighted(0.1, expected.at, expected.at);
        BOOST_TEST(std::equal(std::begin(values.at), std::end(values.at), expected.at));
        const DeviationSums sums = copies[c]->deviations(values.at, 101, 0.7);
        const DeviationSums expectedSums = copies[0]->deviations(values.at, 101, 0.7);
        BOOST_TEST(sums.sum == expectedSums.sum);
        BOOST_TEST(sums.squares == expectedSums.squares);
    }
    BOOST_TEST(&kernels() == copies[count - 1]);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(sobol_keys)

/// Each aligned block of 2^k trials has one point in each of the 2^k equal intervals, in every dimension: scrambling
/// keeps the net.
BOOST_AUTO_TEST_CASE(every_dimension_is_stratified) {
    const SobolKeys sobol(200);
    KeyBlock keys;
    for (const std::size_t dimension : {0U, 1U, 39U, 199U})
        for (const std::uint64_t block : {0U, 1U, 1000U}) {
            sobol.keys(dimension, 12345, block, keys);
            std::set<std::uint32_t> strata;
            for (const std::uint32_t key : keys.at) strata.insert(key >> 25);
            BOOST_TEST(strata.size() == blockTrials);
        }
}

/// The first two dimensions are a (0, 2)-sequence: 2^k points fill every grid of 2^k boxes.
BOOST_AUTO_TEST_CASE(two_dimensions_fill_every_grid) {
    const SobolKeys sobol(2);
    KeyBlock x, y;
    sobol.keys(0, 1, 3, x);
    sobol.keys(1, 2, 3, y);
    for (unsigned bits = 0; bits <= 7; ++bits) {
        std::set<std::uint64_t> boxes;
        for (std::size_t t = 0; t < blockTrials; ++t)
            boxes.insert((std::uint64_t{x.at[t]} << bits >> 32) << 32 | (std::uint64_t{y.at[t]} << (7 - bits) >> 32));
        BOOST_TEST(boxes.size() == blockTrials, bits << " bits");
    }
}

BOOST_AUTO_TEST_CASE(scramblings_differ_and_are_uniform) {
    const SobolKeys sobol(3);
    KeyBlock keys;
    double sum = 0;
    std::set<std::uint32_t> first;
    for (std::uint32_t scramble = 1; scramble <= 2000; ++scramble) {
        sobol.keys(2, scramble * 2654435761U, 0, keys);
        first.insert(keys.at[0]);
        sum += keys.at[0] / 4294967296.0;
    }
    BOOST_TEST(first.size() > 1990U);
    // four standard errors of a mean of uniform numbers
    BOOST_TEST(std::abs(sum / 2000 - 0.5) < 4 * std::sqrt(1.0 / 12 / 2000));
}

namespace {

using Function = double (*)(std::span<const double>);

double ishigami(std::span<const double> u) {
    const auto x = [&](std::size_t i) { return (2 * u[i] - 1) * std::numbers::pi; };
    const double s2 = std::sin(x(1));
    return std::sin(x(0)) + 7 * s2 * s2 + 0.1 * std::pow(x(2), 4) * std::sin(x(0));
}

double sobolG(std::span<const double> u) {
    constexpr double a[] = {0, 1, 4.5, 9, 99, 99, 99, 99};
    double product = 1;
    for (std::size_t i = 0; i < u.size(); ++i) product *= (std::abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
    return product;
}

double linear(std::span<const double> u) {
    return 3 * u[0] + 2 * u[1] + u[2];
}

struct Indices {
    double variance = 0;
    std::vector<double> first{}, total{};
};

/// Saltelli's estimator of the first-order indices and Jansen's of the total ones (Saltelli et al. 2010, table 2), on
/// 32,768 points of twice the inputs' number of dimensions.
Indices sobolIndices(Function function, std::uint32_t inputs) {
    const SobolKeys sobol(2 * inputs);
    constexpr std::size_t blocks = 256;
    std::vector<KeyBlock> keys(std::size_t{2} * inputs);
    std::vector<double> a(inputs), b(inputs), mixed(inputs);
    Indices indices{.variance = 0, .first = std::vector<double>(inputs), .total = std::vector<double>(inputs)};
    double mean = 0, squares = 0;
    for (std::size_t block = 0; block < blocks; ++block) {
        for (std::uint32_t d = 0; d < 2 * inputs; ++d) sobol.keys(d, 100 + d, block, keys[d]);
        for (std::size_t t = 0; t < blockTrials; ++t) {
            const auto uniform = [&](std::size_t d) { return (keys[d].at[t] + 0.5) / 4294967296.0; };
            for (std::size_t i = 0; i < inputs; ++i) a[i] = uniform(i), b[i] = uniform(inputs + i);
            const double atA = function(a), atB = function(b);
            mean += atA;
            squares += atA * atA;
            for (std::size_t i = 0; i < inputs; ++i) {
                mixed = a;
                mixed[i] = b[i];
                const double atMixed = function(mixed);
                indices.first[i] += atB * (atMixed - atA);
                indices.total[i] += (atA - atMixed) * (atA - atMixed) / 2;
            }
        }
    }
    constexpr double count = blocks * blockTrials;
    indices.variance = squares / count - mean / count * (mean / count);
    for (double& index : indices.first) index /= count * indices.variance;
    for (double& index : indices.total) index /= count * indices.variance;
    return indices;
}

}  // namespace

/// tests/data/cases/sensitivity.json: Ishigami's function, Sobol's g, a linear one.
BOOST_AUTO_TEST_CASE(sobol_indices_of_the_reference_cases) {
    const std::map<std::string, Function> functions{
        {"sobol-ishigami", ishigami}, {"sobol-g", sobolG}, {"sobol-linear", linear}};
    std::size_t rows = 0;
    for (const nlohmann::json& row : test::readCases("sensitivity.json")) {
        if (row.at("fn") != "sobol") continue;
        BOOST_TEST_CONTEXT(row.at("id")) {
            const auto& expected = row.at("expect");
            const auto first = expected.at("S1").get<std::vector<double>>();
            const auto total = expected.at("ST").get<std::vector<double>>();
            const Indices found = sobolIndices(functions.at(row.at("id")), static_cast<std::uint32_t>(first.size()));
            const double variance = expected.at("variance");
            BOOST_TEST(std::abs(found.variance - variance) < 2e-3 * variance);
            for (std::size_t i = 0; i < first.size(); ++i) {
                BOOST_TEST(std::abs(found.first[i] - first[i]) < 0.01, i << ": " << found.first[i]);
                BOOST_TEST(std::abs(found.total[i] - total[i]) < 0.01, i << ": " << found.total[i]);
            }
            ++rows;
        }
    }
    BOOST_TEST(rows == functions.size());
}

BOOST_AUTO_TEST_SUITE_END()
