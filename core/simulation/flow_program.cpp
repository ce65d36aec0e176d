#include "core/simulation/flow_program.h"

#include "core/simulation/kernels.h"

namespace jupan {
namespace {

MonthView viewOf(const MonthTable& table) {
    return {table.constant.data(), table.terms.data(), table.starts.data()};
}

}  // namespace

FlowWorkspace::FlowWorkspace(const FlowProgram& program)
    : registers(program.registers), net(static_cast<std::size_t>(program.horizon) + 1) {}

void evaluate(const FlowProgram& program, FlowWorkspace& workspace, const TrialFigures& figures) {
    const Kernels& loops = kernels();
    Block* registers = workspace.registers.data();
    Block* net = workspace.net.data();
    const std::size_t months = workspace.net.size();
    const double* factors = program.discountFactors.data();
    FlowSums sums;
    loops.run(program.instructions.data(), program.instructions.size(), registers);
    loops.sumMonths(viewOf(program.net), registers, months, net);
    loops.sumTerms({program.npv, program.net0, program.cost, program.sums.data(), program.sums.size()}, registers,
                   sums);
    for (const PricedWorkload& load : program.pricedWorkloads)
        loops.addPriced({load.growth, load.amounts.data(), load.weights.data(), factors, months}, registers, net, sums);
    for (const SharedHours& hours : program.sharedHours)
        loops.addHours({viewOf(hours.claims), viewOf(hours.benefits), hours.claimsAsBefore.data(), factors, months},
                       registers, net, sums);
    loops.accumulate(net, months, figures);
    loops.finish(sums, figures);
}

}  // namespace jupan
