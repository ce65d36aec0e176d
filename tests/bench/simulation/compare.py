#!/usr/bin/env python3
"""Simulation: this program beside numpy on the bench project, in one run, with both found to agree.

compare.py BUILD_FOLDER    prints figures and judges those that have a bound; exit code 1 if one is missed

Speeds are the best of several runs of either program, taken in turns. Elapsed time suffers from whatever else the machine
does; processor time, printed beside it, less so. Without numpy only our own figures are printed.
"""
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TRIALS = 1_000_000
ROUNDS = 3


def figures(command):
    lines = subprocess.run(command, check=True, capture_output=True, text=True,
                           env={**os.environ, "OPENBLAS_NUM_THREADS": "1"}).stdout.splitlines()
    return {line.split()[0]: line.split()[1] for line in lines if len(line.split()) == 2}


def number(found, name):
    return float(found[name])


def python_with_numpy():
    for candidate in (sys.executable, "/usr/bin/python3"):
        if subprocess.run([candidate, "-c", "import numpy"], capture_output=True).returncode == 0:
            return candidate
    return None


def main():
    build = Path(sys.argv[1])
    project = build / "simulation-project.json"
    project.write_text(subprocess.run([sys.executable, HERE / "make_project.py"], check=True, capture_output=True,
                                      text=True).stdout, encoding="utf-8")
    bench = [build / "bin" / "bench_simulation", project, str(TRIALS)]
    python = python_with_numpy()
    ours, theirs = [], []
    for turn in range(ROUNDS):
        ours.append(figures(bench + (["all"] if turn == 0 else [])))
        if python:
            theirs.append(figures([python, HERE / "peer.py", project, str(TRIALS), "2"]))
    own = ours[0]
    missed = []

    def judge(what, value, bound, at_least=True):
        met = value >= bound if at_least else value <= bound
        print(f"{what}: {value:.3g} (wanted {'at least' if at_least else 'at most'} {bound:g}){'' if met else '  MISSED'}")
        if not met:
            missed.append(what)

    for name in ("trials_per_second_1", "trials_per_second_2", "trials_per_second_1_with_drivers",
                 "trials_per_second_2_with_drivers"):
        print(f"{name}: {max(number(found, name) for found in ours):,.0f}")
    for name in ("processor_microseconds_1", "processor_microseconds_1_with_drivers"):
        print(f"{name}: {min(number(found, name) for found in ours):.3f}")
    for name in ("draw_seconds", "evaluate_seconds"):
        print(f"{name[:-8]} alone, microseconds a trial: {min(number(f, name) for f in ours) / TRIALS * 1e6:.3f}")
    if theirs:
        peer = max(number(found, "trials_per_second") for found in theirs)
        peer_processor = min(number(found, "processor_microseconds") for found in theirs)
        print(f"numpy {theirs[0]['numpy']}: {peer:,.0f} trials a second, {peer_processor:.3f} us of processor time each")
        times = {threads: max(number(found, f"trials_per_second_{threads}") for found in ours) / peer
                 for threads in (1, 2)}
        judge("times numpy on 1 thread", times[1], 6)
        free = max(number(found, "free_processors") for found in ours)
        if free >= 1.8:
            judge("times numpy on 2 threads", times[2], 12)
        else:
            print(f"times numpy on 2 threads: {times[2]:.1f}, not judged: other programs left {free:.2f} processors")
        print("times numpy by processor time: "
              f"{peer_processor / min(number(found, 'processor_microseconds_1') for found in ours):.1f}")
        standard_error = number(own, "sd") * (1 / TRIALS + 1e-6) ** 0.5
        judge("difference of the means in standard errors",
              abs(number(own, "mean") - number(theirs[0], "mean")) / standard_error, 4, at_least=False)
    else:
        print("numpy is not there: only our own figures")
    judge("seconds for 1,000,000 trials", min(number(found, "million_seconds") for found in ours), 1.5, at_least=False)
    judge("MB for 1,000,000 trials", number(own, "million_memory"), 64, at_least=False)
    print(f"seconds for 100,000 trials: {min(number(found, 'hundred_thousand_seconds') for found in ours):.3f}")
    print("root mean squared error over 24 replications:")
    for sampler, trials in (("pseudo", 4096), ("sobol", 1024), ("sobol", 2048), ("sobol", 4096), ("pseudo", 65536),
                            ("sobol", 65536)):
        print(f"  {sampler:6} {trials:6}  mean {number(own, f'{sampler}_{trials}_mean'):12,.0f}"
              f"  5th percentile {number(own, f'{sampler}_{trials}_p5'):12,.0f}")
    judge("error of 4,096 Sobol points over that of 65,536 random ones",
          number(own, "sobol_4096_mean") / number(own, "pseudo_65536_mean"), 1, at_least=False)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
