// How many trials a second, by threads; what drawing alone takes; time and memory of a million trials; what Sobol
// points gain. One figure a line, "name value", for compare.py.
//   bench_simulation PROJECT.json [trials for the speed, default 1,000,000] [all: also what Sobol points gain]
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

#include "core/exchange/project_json.h"
#include "core/simulation/compile_flows.h"
#include "core/simulation/quantile_table.h"
#include "core/simulation/simulate.h"

namespace {

using namespace jupan;

double secondsOf(const auto& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The shortest of a few runs: what the machine can, not what else it did.
double shortestOf(int runs, const auto& work) {
    double shortest = secondsOf(work);
    for (int i = 1; i < runs; ++i) shortest = std::min(shortest, secondsOf(work));
    return shortest;
}

/// Processor time of all threads together, which other programs do not lengthen as they do the elapsed time.
double processorSecondsOf(const auto& work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
    };
    const double start = now();
    work();
    return now() - start;
}

/// The most resident memory so far, MB.
double peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

Simulation simulated(const Project& project, std::uint64_t trials, unsigned threads, Sampler sampler = Sampler::pseudo,
                     std::uint64_t seed = 1) {
    const auto result = simulate(project, {}, {.trials = trials, .seed = seed, .sampler = sampler, .threads = threads});
    if (!result || !*result) std::exit(1);
    return (*result).value();
}

/// How many times as long one thread takes for the work of two: 2 where a second processor is free, 1 where it is not.
double freeProcessors() {
    volatile double sink = 0;
    const auto work = [&] {
        double sum = 0;
        for (int i = 1; i < 100'000'000; ++i) sum += 1.0 / i;
        sink = sum;
    };
    const double alone = secondsOf(work);
    const double together = secondsOf([&] {
        std::thread other(work);
        work();
        other.join();
    });
    return 2 * alone / together;
}

/// Seconds that drawing, and drawing and evaluating, take on one thread without any statistics.
void partTimes(const Project& project, std::uint64_t trials) {
    InputDraws draws(project, 1, Sampler::pseudo);
    PertTables tables;
    draws.useTables(tables);
    const FlowProgram program = compileFlows({.project = project});
    FlowWorkspace workspace(program);
    InputDraws::Workspace drawing;
    Block npv, net, roi, payback;
    std::vector<double> cumulative((static_cast<std::size_t>(program.horizon) + 1) * blockTrials);
    const TrialFigures figures{npv.at, net.at, roi.at, payback.at, cumulative.data(), blockTrials};
    const std::uint64_t blocks = trials / blockTrials;
    const double drawn = shortestOf(3, [&] {
        for (std::uint64_t b = 0; b < blocks; ++b) draws.draw(b, drawing, workspace.registers.data());
    });
    const double evaluated = shortestOf(3, [&] {
        for (std::uint64_t b = 0; b < blocks; ++b) evaluate(program, workspace, figures);
    });
    std::printf("draw_seconds %.4f\nevaluate_seconds %.4f\n", drawn, evaluated);
    std::printf("table_milliseconds %.3f\n", 1e3 * shortestOf(3, [] { pertTable(0.37); }));
}

/// Root of the mean squared error over 24 seeds, for the mean and for the fifth percentile of NPV.
struct Errors {
    double mean, tail;
};
Errors errorsOf(const Project& project, std::uint64_t trials, Sampler sampler, const MetricStatistics& exact) {
    constexpr int replications = 24;
    Errors sum{0, 0};
    for (int r = 1; r <= replications; ++r) {
        const Simulation run = simulated(project, trials, 0, sampler, 1000 + static_cast<std::uint64_t>(r));
        sum.mean += std::pow(*run.npv.mean - *exact.mean, 2) / replications;
        sum.tail += std::pow(*run.npv.percentiles[0] - *exact.percentiles[0], 2) / replications;
    }
    return {std::sqrt(sum.mean), std::sqrt(sum.tail)};
}

void sobolGain(const Project& project) {
    const MetricStatistics exact = simulated(project, 1 << 22, 0, Sampler::sobol, 77).npv;
    for (const std::uint64_t trials : {1024, 2048, 4096, 65536}) {
        const Errors errors = errorsOf(project, trials, Sampler::sobol, exact);
        std::printf("sobol_%llu_mean %.6g\nsobol_%llu_p5 %.6g\n", static_cast<unsigned long long>(trials), errors.mean,
                    static_cast<unsigned long long>(trials), errors.tail);
    }
    for (const std::uint64_t trials : {4096, 65536}) {
        const Errors errors = errorsOf(project, trials, Sampler::pseudo, exact);
        std::printf("pseudo_%llu_mean %.6g\npseudo_%llu_p5 %.6g\n", static_cast<unsigned long long>(trials),
                    errors.mean, static_cast<unsigned long long>(trials), errors.tail);
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    std::ifstream file(argv[1]);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    const auto project = jupan::projectFromJson(text);
    if (!project) return 1;
    const std::uint64_t trials = argc > 2 ? std::stoull(argv[2]) : 1'000'000;
    const double idle = peakMemory();
    jupan::Simulation result;
    const double million = secondsOf([&] { result = simulated(project.value(), 1'000'000, 0); });
    std::printf("million_memory %.1f\nmillion_first_seconds %.3f\n", peakMemory() - idle, million);
    std::printf("million_seconds %.3f\n", shortestOf(3, [&] { simulated(project.value(), 1'000'000, 0); }));
    const double freeBefore = freeProcessors();
    for (const unsigned threads : {1U, 2U}) {
        for (const bool drivers : {false, true}) {
            const auto work = [&] {
                (void)jupan::simulate(project.value(), {}, {.trials = trials, .threads = threads, .drivers = drivers});
            };
            const double processor = processorSecondsOf(work), seconds = shortestOf(5, work);
            std::printf("trials_per_second_%u%s %.0f\n", threads, drivers ? "_with_drivers" : "",
                        static_cast<double>(trials) / seconds);
            std::printf("processor_microseconds_%u%s %.4f\n", threads, drivers ? "_with_drivers" : "",
                        1e6 * processor / static_cast<double>(trials));
        }
    }
    std::printf("free_processors %.2f\n", std::min(freeBefore, freeProcessors()));
    std::printf("hundred_thousand_seconds %.4f\n", shortestOf(3, [&] { simulated(project.value(), 100'000, 0); }));
    partTimes(project.value(), trials);
    std::printf("mean %.17g\nsd %.17g\nprob_positive %.6f\npayback_p50 %.6f\nfan_p50_24 %.17g\nroi_p50 %.9f\n",
                *result.npv.mean, *result.npv.standardDeviation, result.probNpvPositive,
                result.paybackMonth.percentiles[3].value_or(-1), result.fan.p50[24], *result.roi.percentiles[3]);
    if (argc > 3) sobolGain(project.value());
    return 0;
}
