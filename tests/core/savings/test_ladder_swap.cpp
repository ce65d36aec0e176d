// Ladders in which requests go from one model to another.
#include "core/savings/ladder_swap.h"

#include "tests/core/savings/projects.h"

using namespace jupan;

BOOST_AUTO_TEST_SUITE(ladder_swaps)

BOOST_AUTO_TEST_CASE(a_share_of_both_models_goes_to_the_other) {
    struct Row {
        const char* name;
        std::vector<MixShare> before;
        double share;
        std::vector<MixShare> after;
        bool changed;
        double leastShareBefore;
    };
    const MixShare other{{"x"}, 0.5};
    const Row rows[] = {
        {"alone", {{{"a"}, 1}}, 0.5, {{{"a"}, 0.5}, {{"b"}, 0.5}}, true, 0},
        {"all", {{{"a"}, 1}}, 1, {{{"b"}, 1}}, true, 0},
        {"none", {{{"a"}, 1}}, 0, {{{"a"}, 1}}, false, 0},
        // of the 0.5 that both answer, half; b has a quarter of it
        {"both there", {other, {{"a"}, 0.375}, {{"b"}, 0.125}}, 0.5, {other, {{"a"}, 0.25}, {{"b"}, 0.25}}, true, 0.25},
        {"enough already", {{{"a"}, 0.25}, {{"b"}, 0.75}}, 0.5, {{{"a"}, 0.25}, {{"b"}, 0.75}}, false, 0},
        {"not there", {other, {{"b"}, 0.5}}, 0.5, {other, {{"b"}, 0.5}}, false, 0},
        {"named twice", {{{"a"}, 0.25}, other, {{"a"}, 0.25}}, 0.5, {{{"a"}, 0.25}, {{"b"}, 0.25}, other}, true, 0},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.name) {
            const LadderSwap swap = moveShare({{1, row.before}}, "a", "b", row.share);
            BOOST_TEST((swap.stages[0].mix == row.after));
            BOOST_TEST(swap.changed == row.changed);
            BOOST_TEST(swap.leastShareBefore == row.leastShareBefore);
        }
}

BOOST_AUTO_TEST_CASE(each_stage_is_changed_on_its_own) {
    const std::vector<Stage> stages{{1, {{{"a"}, 0.75}, {{"b"}, 0.25}}}, {5, {{{"b"}, 1}}}, {9, {{{"a"}, 1}}}};
    const LadderSwap swap = moveShare(stages, "a", "b", 0.5);
    BOOST_TEST((swap.stages[0].mix == std::vector<MixShare>{{{"a"}, 0.5}, {{"b"}, 0.5}}));
    BOOST_TEST((swap.stages[1] == stages[1]));
    BOOST_TEST(swap.stages[2].fromMonth == 9);
    BOOST_TEST(swap.leastShareBefore == 0);
    BOOST_TEST(greatestShare(stages, "a") == 1);
    BOOST_TEST(greatestShare(stages, "c") == -1);
}

BOOST_AUTO_TEST_SUITE_END()
