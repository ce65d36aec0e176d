"""Differential check: jupan-cli analyze, sensitivity and break-even against the reference, on generated projects.

    python3 tests/reference/compare.py --cli build/release/bin/jupan-cli --seed 1 --count 200
"""
import argparse
import json
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
from itertools import accumulate

import generate
from inputs import load
from model import analysis_of, guess_share, npv_ends, scenario_plan
from sensitivity import METRICS, break_even_differences, order_differences, some_paths, tornado
from tolerances import NOTHING, RELATIVE, floors, guess_floor, tie_by_noise

SHOWN_PER_PROJECT = 6
SHOWN_PROJECTS = 10
STAGES = re.compile(r"^(workload\.[^.]+\.stages).*$")  # the path of a stage is not laid down


def same_number(expected, got, floor):
    if isinstance(got, bool) or not isinstance(got, (int, float)) or not math.isfinite(got):
        return False
    return abs(expected - got) <= RELATIVE * abs(expected) + floor + NOTHING


def differences(expected, got, floor, path=""):
    """[(path, expected, got)] where the two trees differ; `floor` is the tree of absolute floors."""
    if isinstance(expected, dict):
        if not isinstance(got, dict):
            return [(path, "an object", got)]
        found = [(f"{path}.{key}", expected.get(key, "no such key"), got.get(key, "missing"))
                 for key in sorted(expected.keys() ^ got.keys())]
        for key in expected.keys() & got.keys():
            inner = floor.get(key, 0.0) if isinstance(floor, dict) else 0.0
            found += differences(expected[key], got[key], inner, f"{path}.{key}")
        return found
    if isinstance(expected, list):
        if not isinstance(got, list) or len(got) != len(expected):
            return [(path, expected, got)]
        found = []
        for index, (one, other) in enumerate(zip(expected, got)):
            inner = floor[index] if isinstance(floor, list) else 0.0
            found += differences(one, other, inner, f"{path}[{index}]")
        return found
    if expected is None or isinstance(expected, str):
        return [] if expected == got else [(path, expected, got)]
    return [] if same_number(expected, got, floor) else [(path, expected, got)]


def without_twins(roots):
    """Roots less each pair closer than 0.001 in ln(1+i) of the month: model.md lets those go untold."""
    kept = []
    for root in roots:
        if kept and (math.log1p(root) - math.log1p(kept[-1])) / 12 < 0.001:
            kept.pop()
        else:
            kept.append(root)
    return kept


def settle_irr(expected, got, floor):
    """Takes out of both what they may rightly differ in; what is left is compared as it stands."""
    floor["irr"] = floor["irr_roots"][0] if len(floor["irr_roots"]) == 1 else 0.0
    ours, theirs = expected["irr_roots"], got.get("irr_roots")
    if not isinstance(theirs, list) or len(ours) == len(theirs) or any(not root > -1 for root in ours + theirs):
        return
    ours, theirs = without_twins(ours), without_twins(theirs)
    if len(ours) == len(theirs) and all(same_number(a, b, 1e-6) for a, b in zip(ours, theirs)):
        for key in ("irr", "irr_status", "irr_roots"):
            got[key] = expected[key]


def settle_peak_month(figures, got, benefit, cost, floor):
    """Two months may share the lowest cumulative flow but for rounding."""
    month = got.get("peak_exposure_month")
    cumulative = list(accumulate(b - c for b, c in zip(benefit, cost)))
    if isinstance(month, int) and 0 <= month < len(cumulative):
        if same_number(figures["peak_exposure"], cumulative[month], floor["peak_exposure"]):
            got["peak_exposure_month"] = figures["peak_exposure_month"]


def warning_set(found):
    return sorted({(w.get("code"), STAGES.sub(r"\1", w.get("path", ""))) for w in found})


def check(expected, got, plan, base_plan, ends):
    """Differences of one analysis; `got` is changed where the two may differ."""
    tree = floors(plan, expected)
    for key, benefit in (("metrics", plan.benefit), ("cash_metrics", plan.benefit_of_lane("cash"))):
        if isinstance(got.get(key), dict):
            settle_irr(expected[key], got[key], tree[key])
            settle_peak_month(expected[key], got[key], benefit, plan.cost, tree[key])
    tree["guess_share"], swings_are_noise = guess_floor(base_plan, ends)
    if swings_are_noise:
        got["guess_share"] = expected["guess_share"]
    expected = dict(expected)
    ours, theirs = warning_set(expected.pop("warnings")), warning_set(got.pop("warnings", []))
    found = differences(expected, got, tree)
    if ours != theirs:
        found.append((".warnings", [w for w in ours if w not in theirs], [w for w in theirs if w not in ours]))
    return found


def run(cli, *arguments):
    """(parsed output or None, message)."""
    done = subprocess.run([cli, *arguments], capture_output=True, encoding="utf-8", timeout=120, check=False)
    if done.returncode != 0:
        return None, f"exit code {done.returncode}: {done.stderr.strip()[:600]}"
    if "--json" not in arguments:
        return {}, ""
    try:
        return json.loads(done.stdout), ""
    except ValueError as error:
        return None, f"not JSON: {error}"


def check_tornado(cli, name, document, metric):
    label = f"sensitivity {metric}"
    got, message = run(cli, "sensitivity", name, "--metric", metric, "--json")
    if got is None:
        return [(label, "a tornado", message)]
    expected, base_floor, floors = tornado(document, metric)
    bars = {bar["input"]: bar for bar in got.pop("bars", [])}
    swings = {bar["input"]: bar["swing"] for bar in expected["bars"]}
    found = order_differences(list(bars.values()), swings, floors) if bars.keys() == swings.keys() else []
    expected["bars"] = {bar["input"]: bar for bar in expected["bars"]}
    got["bars"] = bars
    tree = {"base": base_floor, "bars": {path: {"at_low": floor, "at_high": floor, "swing": floor}
                                         for path, floor in floors.items()}}
    return [(label + path, *pair) for path, *pair in found + differences(expected, got, tree)]


def check_break_even(cli, name, document, path):
    label = f"break-even {path}"
    got, message = run(cli, "break-even", name, "--input", path, "--json")
    if got is None:
        return [(label, "a break-even", message)]
    return [(label + key, *pair) for key, *pair in break_even_differences(document, path, got)]


def check_sensitivity(cli, name, index, paths):
    """One metric's tornado, and the break-even of some inputs, of one project."""
    document = load(name)
    found = check_tornado(cli, name, document, METRICS[index % len(METRICS)])
    for path in some_paths(document, paths, index):
        found += check_break_even(cli, name, document, path)
    return found


def check_project(cli, name, through_file):
    """(differences, number of analyses skipped) of one project in all its scenarios."""
    document = load(name)
    ends = npv_ends(document)
    base_plan = scenario_plan(document, None, ends)
    guessed = guess_share(document, ends)
    ties = tie_by_noise(base_plan, ends)
    found, skipped = [], 0

    def compare_one(file, scenario):
        plan = scenario_plan(document, scenario, ends)
        expected = analysis_of(plan, scenario or "base", guessed)
        got, message = run(cli, "analyze", file, *(["--scenario", scenario] if scenario else []), "--json")
        label = f"{scenario or 'base'}{' of .jupan' if file != name else ''}"
        if got is None:
            found.append((label, "an analysis", message))
            return
        found.extend((label + path, *pair) for path, *pair in check(expected, got, plan, base_plan, ends))

    compare_one(name, None)
    for scenario in document.get("scenarios", []):
        if ties and scenario.get("mode", "base") != "base":
            skipped += 1
        else:
            compare_one(name, scenario["id"])
    if through_file:
        copy = name.removesuffix(".json") + ".jupan"
        got, message = run(cli, "convert", name, copy)
        if got is None:
            found.append(("convert", copy, message))
        else:
            compare_one(copy, None)
    return found, skipped


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--only", choices=("analyze", "sensitivity"), help="leave out the other comparison")
    parser.add_argument("--paths", type=int, default=2, help="inputs a project whose break-even is compared")
    parser.add_argument("--files", nargs="*", help="compare these project files (.json) instead of generated ones")
    arguments = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="jupan-reference-")
    names = arguments.files or generate.write(arguments.seed, arguments.count, folder)
    failed = skipped = 0
    for index, name in enumerate(names):
        through_file = index % 10 == 0 and not arguments.files
        found = []
        if arguments.only != "sensitivity":
            found, untold = check_project(arguments.cli, name, through_file)
            skipped += untold
        if arguments.only != "analyze":
            found = found + check_sensitivity(arguments.cli, name, index, arguments.paths)
        if not found:
            if not arguments.files:
                os.remove(name)
            continue
        failed += 1
        if failed <= SHOWN_PROJECTS:
            print(f"{name}: {len(found)} differences")
            for path, expected, got in found[:SHOWN_PER_PROJECT]:
                print(f"  {path}: expected {str(expected)[:300]}, got {str(got)[:600]}")
    if not failed:
        shutil.rmtree(folder)
    if skipped:
        print(f"{skipped} worst/best scenarios not compared: an input's two ends differ by rounding only")
    print(f"{len(names) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
