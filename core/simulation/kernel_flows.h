// The inner loops of evaluating trials; as kernel_drawing.h.
#pragma once

#include "core/simulation/kernels.h"
#include "core/simulation/lane_math.h"

namespace jupan {
namespace {

/// Trials that go through all months together: four accumulators of eight fill the processor's adders.
constexpr std::size_t chunk = 4 * laneCount;

inline void run(const Instruction* instructions, std::size_t count, Block* registers) {
    using enum Instruction::Operation;
    for (std::size_t at = 0; at < count; ++at) {
        const Instruction& step = instructions[at];
        const double* a = registers[step.a].at;
        const double* b = registers[step.b].at;
        const double* c = registers[step.c].at;
        double* to = registers[step.to].at;
        const double constant = step.constant;
        const auto each = [to](auto compute) __attribute__((always_inline)) {
            for (std::size_t i = 0; i < blockTrials; i += laneCount) storeLanes(to + i, compute(i));
        };
        switch (step.operation) {
            case multiply:
                each([=](std::size_t i) __attribute__((always_inline)) { return loadLanes(a + i) * loadLanes(b + i); });
                break;
            case scale:
                each([=](std::size_t i) __attribute__((always_inline)) { return loadLanes(a + i) * constant; });
                break;
            case shift:
                each([=](std::size_t i) __attribute__((always_inline)) { return loadLanes(a + i) + constant; });
                break;
            case addScaled:
                each([=](std::size_t i)
                         __attribute__((always_inline)) { return loadLanes(a + i) + loadLanes(b + i) * constant; });
                break;
            case chooseAbove:
                each([=](std::size_t i) __attribute__((always_inline)) {
                    return loadLanes(a + i) > constant ? loadLanes(b + i) : loadLanes(c + i);
                });
                break;
            case twelfthRoot:
                each([=](std::size_t i)
                         __attribute__((always_inline)) { return expLanes(logLanes(loadLanes(a + i) + 1.0) / 12.0); });
                break;
        }
    }
}

/// The table's sum in one month for `chunk` trials from `first` on.
JUPAN_INLINE void monthSum(const MonthView& table, std::size_t month, const Block* registers, std::size_t first,
                           Lanes (&sum)[4]) {
    sum[0] = sum[1] = sum[2] = sum[3] = allLanes(table.constant[month]);
    const MonthTerm* term = table.terms + table.starts[month];
    const MonthTerm* end = table.terms + table.starts[month + 1];
    for (; term != end; ++term) {
        const double* amount = registers[term->amount].at + first;
        const double weight = term->weight;
        sum[0] += loadLanes(amount) * weight;
        sum[1] += loadLanes(amount + laneCount) * weight;
        sum[2] += loadLanes(amount + 2 * laneCount) * weight;
        sum[3] += loadLanes(amount + 3 * laneCount) * weight;
    }
}

inline void sumMonths(const MonthView& table, const Block* registers, std::size_t months, Block* net) {
    for (std::size_t first = 0; first < blockTrials; first += chunk)
        for (std::size_t m = 0; m < months; ++m) {
            Lanes sum[4];
            monthSum(table, m, registers, first, sum);
            for (std::size_t part = 0; part < 4; ++part) storeLanes(net[m].at + first + part * laneCount, sum[part]);
        }
}

inline void sumTerms(const SumView& view, const Block* registers, FlowSums& sums) {
    for (std::size_t i = 0; i < blockTrials; i += laneCount) {
        Lanes npv = allLanes(view.npv), net = allLanes(view.net), cost = allLanes(view.cost);
        for (std::size_t k = 0; k < view.count; ++k) {
            const SumTerm& term = view.terms[k];
            const Lanes amount = loadLanes(registers[term.amount].at + i);
            npv += amount * term.npv;
            net += amount * term.net;
            cost += amount * term.cost;
        }
        storeLanes(sums.npv.at + i, npv);
        storeLanes(sums.net.at + i, net);
        storeLanes(sums.cost.at + i, cost);
    }
}

inline void addPriced(const PricedView& load, const Block* registers, Block* months, FlowSums& sums) {
    for (std::size_t i = 0; i < blockTrials; i += laneCount) {
        const Lanes growth = loadLanes(registers[load.growth].at + i);
        Lanes price = allLanes(1), npv = loadLanes(sums.npv.at + i), cost = loadLanes(sums.cost.at + i);
        Lanes net = loadLanes(sums.net.at + i);
        for (std::size_t m = 1; m < load.months; ++m) {
            if (m > 1) price *= growth;
            if (load.weights[m] == 0) continue;
            const Lanes amount = loadLanes(registers[load.amounts[m]].at + i) * price * load.weights[m];
            storeLanes(months[m].at + i, loadLanes(months[m].at + i) - amount);
            npv -= amount * load.discountFactors[m];
            net -= amount;
            cost += amount;
        }
        storeLanes(sums.npv.at + i, npv);
        storeLanes(sums.net.at + i, net);
        storeLanes(sums.cost.at + i, cost);
    }
}

inline void addHours(const HoursView& hours, const Block* registers, Block* months, FlowSums& sums) {
    for (std::size_t first = 0; first < blockTrials; first += chunk) {
        Lanes scale[4] = {}, npv[4] = {}, net[4] = {};
        for (std::size_t m = 1; m < hours.months; ++m) {
            if (!hours.claimsAsBefore[m]) {
                Lanes claimed[4];
                monthSum(hours.claims, m, registers, first, claimed);
                // claimScale of core/engine/benefits.h
                for (std::size_t part = 0; part < 4; ++part)
                    scale[part] = claimed[part] > 1 + 1e-9 ? 1.0 / claimed[part] : allLanes(1);
            }
            Lanes benefit[4];
            monthSum(hours.benefits, m, registers, first, benefit);
            for (std::size_t part = 0; part < 4; ++part) {
                double* month = months[m].at + first + part * laneCount;
                const Lanes scaled = benefit[part] * scale[part];
                storeLanes(month, loadLanes(month) + scaled);
                npv[part] += scaled * hours.discountFactors[m];
                net[part] += scaled;
            }
        }
        for (std::size_t part = 0; part < 4; ++part) {
            const std::size_t at = first + part * laneCount;
            storeLanes(sums.npv.at + at, loadLanes(sums.npv.at + at) + npv[part]);
            storeLanes(sums.net.at + at, loadLanes(sums.net.at + at) + net[part]);
        }
    }
}

/// Cumulative flows and the payback month (core/finance/payback.h) of each trial.
inline void accumulate(const Block* months, std::size_t count, const TrialFigures& figures) {
    const double undefined = __builtin_nan("");
    const std::size_t stride = figures.cumulativeStride;
    for (std::size_t i = 0; i < blockTrials; i += laneCount) {
        Lanes sum{}, lowest{}, highest{};
        double* cumulative = figures.cumulative + i;
        for (std::size_t m = 0; m < count; ++m) {
            sum += loadLanes(months[m].at + i);
            storeLanes(cumulative + m * stride, sum);
            lowest = sum < lowest ? sum : lowest;
            highest = sum > highest ? sum : highest;
        }
        const Lanes largest = -lowest > highest ? -lowest : highest;
        const Lanes threshold = largest * -1e-9;
        // From the last month that is negative and the one after it.
        Lanes last = allLanes(-1), owed{}, inflow = allLanes(1);
        LaneIntegers wasNegative{};
        for (std::size_t m = 0; m < count; ++m) {
            const Lanes now = loadLanes(cumulative + m * stride);
            const Lanes flow = loadLanes(months[m].at + i);
            inflow = wasNegative ? flow : inflow;
            const LaneIntegers negative = now < threshold;
            last = negative ? allLanes(static_cast<double>(m)) : last;
            owed = negative ? -now : owed;
            wasNegative = negative;
        }
        const Lanes paidBack = last < 0.0 ? Lanes{} : last + owed / inflow;
        storeLanes(figures.paybackMonth + i, wasNegative ? allLanes(undefined) : paidBack);
    }
}

inline void finish(const FlowSums& sums, const TrialFigures& figures) {
    const double undefined = __builtin_nan("");
    const double largest = __DBL_MAX__;
    for (std::size_t i = 0; i < blockTrials; i += laneCount) {
        const Lanes net = loadLanes(sums.net.at + i);
        const Lanes cost = loadLanes(sums.cost.at + i);
        const Lanes ratio = net / cost;
        const LaneIntegers defined = (cost != 0.0) & (ratio <= largest) & (ratio >= -largest);
        storeLanes(figures.npv + i, loadLanes(sums.npv.at + i));
        storeLanes(figures.net + i, net);
        storeLanes(figures.roi + i, defined ? ratio : allLanes(undefined));
    }
}

}  // namespace
}  // namespace jupan
