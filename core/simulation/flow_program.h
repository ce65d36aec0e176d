// A project compiled for many trials: what no uncertain input touches is folded into constants, the rest is a list of
// multiplications for the trial's amounts and a table of what each amount adds in each month.
#pragma once

#include <cstdint>
#include <vector>

#include "core/simulation/blocks.h"

namespace jupan {

/// A register holds one number of each trial of a block. The first registers are the uncertain inputs.
using Register = std::uint32_t;

struct Instruction {
    enum class Operation {
        multiply,     ///< to = a · b
        scale,        ///< to = a · constant
        shift,        ///< to = a + constant
        addScaled,    ///< to = a + b · constant
        chooseAbove,  ///< to = a > constant ? b : c
        twelfthRoot,  ///< to = (1 + a)^(1/12)
    };
    Operation operation{};
    Register to = 0, a = 0, b = 0, c = 0;
    double constant = 0;
};

/// What a register adds in a month.
struct MonthTerm {
    Register amount = 0;
    double weight = 0;
};

/// Month by month: a constant and terms.
struct MonthTable {
    std::vector<double> constant;     ///< 0..H
    std::vector<MonthTerm> terms;     ///< of all months, one after the other
    std::vector<std::size_t> starts;  ///< where a month's terms begin; one more at the end
};

/// What a register adds to the sums over all months.
struct SumTerm {
    Register amount = 0;
    double npv = 0;
    double net = 0;
    double cost = 0;
};

/// A workload whose price changes at an uncertain rate: amount(m) · weight(m) · growth^(m-1).
struct PricedWorkload {
    Register growth = 0;            ///< (1 + price_change)^(1/12)
    std::vector<Register> amounts;  ///< by month 0..H: the amount of the stage in force
    std::vector<double> weights;    ///< by month 0..H
};

/// The time_saving KPIs of a work unit whose claims on its hours may pass 1 in some trial.
struct SharedHours {
    MonthTable claims;
    MonthTable benefits;
    std::vector<unsigned char> claimsAsBefore;  ///< by month: the same terms as the month before, so the same scale
};

struct FlowProgram {
    std::size_t inputs = 0;
    std::size_t registers = 0;
    int horizon = 0;
    std::vector<Instruction> instructions;
    MonthTable net;  ///< N(m) but for priced workloads and shared hours
    std::vector<SumTerm> sums;
    double npv = 0, net0 = 0, cost = 0;  ///< the constant parts of the sums
    std::vector<double> discountFactors;
    std::vector<PricedWorkload> pricedWorkloads;
    std::vector<SharedHours> sharedHours;
};

/// The figures of a block of trials; `roi` and `paybackMonth` are NaN where they are undefined.
struct TrialFigures {
    double* npv;
    double* net;
    double* roi;
    double* paybackMonth;
    double* cumulative;  ///< month m of trial t of the block at [m · cumulativeStride + t]
    std::size_t cumulativeStride;
};

/// Memory that a thread evaluates with.
struct FlowWorkspace {
    explicit FlowWorkspace(const FlowProgram& program);
    std::vector<Block> registers;  ///< the caller fills the first `program.inputs`
    std::vector<Block> net;        ///< 0..H
};

/// Evaluates the trials whose inputs stand in the workspace. Agrees with `analyze` of the project with these inputs to
/// 1e-9 of all money summed.
void evaluate(const FlowProgram& program, FlowWorkspace& workspace, const TrialFigures& figures);

}  // namespace jupan
