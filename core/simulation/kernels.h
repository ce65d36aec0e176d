// The inner loops, in one copy per instruction set; which one runs is chosen when the program starts. All give the same
// bits. They take plain pointers: a copy must not bring along functions of the standard library, which the linker might
// then use everywhere.
#pragma once

#include "core/simulation/blocks.h"
#include "core/simulation/flow_program.h"

namespace jupan {

/// The table of a quantile function: eight doubles a segment, six of them coefficients (quantile_table.h).
struct SegmentView {
    const double* coefficients;
    unsigned octaveBits;
};

/// low + width · value, or e^ of that, moved into [lowest, highest].
struct Scaling {
    double low, width;
    double lowest, highest;
};

/// A MonthTable.
struct MonthView {
    const double* constant;
    const MonthTerm* terms;
    const std::size_t* starts;
};

/// Sums over all months of each trial of a block.
struct FlowSums {
    Block npv, net, cost;
};

/// Constants and terms of FlowSums.
struct SumView {
    double npv, net, cost;
    const SumTerm* terms;
    std::size_t count;
};

/// A PricedWorkload.
struct PricedView {
    Register growth;
    const Register* amounts;
    const double* weights;
    const double* discountFactors;
    std::size_t months;
};

/// SharedHours.
struct HoursView {
    MonthView claims, benefits;
    const unsigned char* claimsAsBefore;
    const double* discountFactors;
    std::size_t months;
};

/// Sums of deviations from a number, and of their squares.
struct DeviationSums {
    double sum, squares;
};

/// How many of a batch lie below a bracket and at its ends, and how many were written out as lying inside.
struct SiftCounts {
    std::uint64_t below, atLow, atHigh;
    std::size_t inside;
};

struct Kernels {
    // drawing
    void (*pseudoRandomKeys)(std::uint64_t seed, std::uint64_t stream, std::uint64_t block, std::uint32_t* keys);
    void (*scrambleSobol)(std::uint32_t scramble, std::uint32_t* keys);
    void (*lookUp)(const SegmentView& table, const std::uint32_t* keys, double* values);
    void (*uniform)(const std::uint32_t* keys, double* values);
    void (*triangular)(double mode, double* values);
    void (*scale)(const Scaling& scaling, double* values);
    void (*scaleExp)(const Scaling& scaling, double* values);
    void (*addWeighted)(double weight, const double* from, double* to);
    // evaluating
    void (*run)(const Instruction* instructions, std::size_t count, Block* registers);
    void (*sumMonths)(const MonthView& table, const Block* registers, std::size_t months, Block* net);
    void (*sumTerms)(const SumView& view, const Block* registers, FlowSums& sums);
    void (*addPriced)(const PricedView& load, const Block* registers, Block* net, FlowSums& sums);
    void (*addHours)(const HoursView& hours, const Block* registers, Block* net, FlowSums& sums);
    void (*accumulate)(const Block* net, std::size_t months, const TrialFigures& figures);
    void (*finish)(const FlowSums& sums, const TrialFigures& figures);
    // statistics; `count` is any number, and `inside` has room for eight more
    DeviationSums (*deviations)(const double* values, std::size_t count, double from);
    SiftCounts (*sift)(const double* values, std::size_t count, double low, double high, double* inside);
};

/// The copy for this processor.
const Kernels& kernels();

/// All copies that this processor can run, the plainest first; for tests.
std::size_t kernelCopies(const Kernels* (&copies)[3]);

}  // namespace jupan
