// Help with typing a ladder.
#include "core/project/stage_editing.h"

#include <boost/test/unit_test.hpp>
#include <random>

using namespace jupan;

namespace {

std::vector<Stage> from(std::initializer_list<int> months) {
    std::vector<Stage> stages;
    for (const int month : months) stages.push_back({month, {{{"m"}, 1}}});
    return stages;
}

Stage mixOf(std::initializer_list<double> shares) {
    Stage stage;
    for (const double share : shares) stage.mix.push_back({{"m"}, share});
    return stage;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(stage_editing)

BOOST_AUTO_TEST_CASE(where_the_next_stage_may_start) {
    BOOST_TEST(nextStageMonth(from({}), 36).value() == 6);
    BOOST_TEST(nextStageMonth(from({1}), 36).value() == 7);
    BOOST_TEST(nextStageMonth(from({1, 34}), 36).value() == 36);
    BOOST_TEST(nextStageMonth(from({1, 36}), 36).value() == 37);  // beyond the plan: said beside, not refused
    BOOST_TEST(nextStageMonth(from({1, 119}), 36).value() == 120);
    BOOST_TEST(!nextStageMonth(from({1, 120}), 120).has_value());
}

BOOST_AUTO_TEST_CASE(a_stage_moves_between_its_neighbours) {
    const struct {
        std::vector<Stage> stages;
        std::size_t stage;
        int first, last;
    } rows[] = {
        {from({1, 7}), 1, 2, 36},     {from({1, 7, 19}), 1, 2, 18},
        {from({1, 7, 19}), 2, 8, 36}, {from({1, 7, 48}), 2, 8, 48},  // may stay beyond the plan
        {from({1, 2, 3}), 1, 2, 2},
    };
    for (const auto& row : rows) {
        const MonthRange range = stageMonthRange(row.stages, row.stage, 36);
        BOOST_TEST(range.first == row.first);
        BOOST_TEST(range.last == row.last);
    }
}

BOOST_AUTO_TEST_CASE(the_rest_is_spread) {
    const struct {
        Stage stage;
        std::optional<std::size_t> kept;
        std::vector<double> shares;
    } rows[] = {
        {mixOf({0.8, 0.0}), 0, {0.8, 0.2}},
        {mixOf({0.6, 0.3, 0.3}), 0, {0.6, 0.2, 0.2}},
        {mixOf({0.5, 0.0, 0.0}), 0, {0.5, 0.25, 0.25}},
        {mixOf({0.2, 0.6}), std::nullopt, {0.25, 0.75}},
        {mixOf({0.3}), 0, {1.0}},              // alone: nobody else takes the rest
        {mixOf({1.5, 0.5}), 0, {0.75, 0.25}},  // no share to keep
        {mixOf({0, 0, 0}), std::nullopt, {0.3333, 0.3333, 0.3334}},
        {mixOf({1, 0.4}), 0, {1.0, 0.0}},
    };
    for (const auto& row : rows) {
        Stage stage = row.stage;
        spreadRest(stage, row.kept);
        BOOST_REQUIRE(stage.mix.size() == row.shares.size());
        for (std::size_t i = 0; i < row.shares.size(); ++i)
            BOOST_TEST(std::abs(stage.mix[i].share - row.shares[i]) < 1e-12);
    }
}

BOOST_AUTO_TEST_CASE(random_shares_sum_to_one_after_spreading) {
    std::mt19937 random(20261122);
    std::uniform_real_distribution<double> share(0, 1.2);
    for (int i = 0; i < 2000; ++i) {
        Stage stage;
        const std::size_t parts = 1 + random() % 7;
        for (std::size_t part = 0; part < parts; ++part) stage.mix.push_back({{"m"}, share(random)});
        const std::optional<std::size_t> kept = random() % 3 ? std::optional(random() % parts) : std::nullopt;
        spreadRest(stage, kept);
        BOOST_TEST(missingShare(stage) == 0);
        for (const MixShare& part : stage.mix) BOOST_TEST((part.share >= 0 && part.share <= 1));
    }
    BOOST_TEST(std::abs(missingShare(mixOf({0.5, 0.3})) - 0.2) < 1e-12);
}

BOOST_AUTO_TEST_SUITE_END()
