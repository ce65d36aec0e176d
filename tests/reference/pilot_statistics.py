#!/usr/bin/env python3
"""Reference rows of pilot statistics: tests/data/pilot/statistics.json, read by the tests of core/pilot.

    python3 tests/reference/pilot_statistics.py > tests/data/pilot/statistics.json

Needs scipy (Debian: python3-scipy; written with 1.10.1). Rows with counts of 1 are scipy's Welch test; weekly means with
counts are worked out here in exact fractions, and with equal counts they are scipy's test on the weekly means again.
"""
import json
import random
from fractions import Fraction
from math import ceil, sqrt

from scipy import optimize, stats

Z90 = stats.norm.ppf(0.9)
Z95 = stats.norm.ppf(0.95)


def summary(rows):
    """Mean, variance of an item, variance of the mean, degrees of freedom; exact until the end."""
    items = sum(count for _, count in rows)
    mean = sum(Fraction(value) * count for value, count in rows) / items
    squares = sum((Fraction(value) - mean) ** 2 * count for value, count in rows)
    variance = squares / (len(rows) - 1)
    return {"items": items, "mean": mean, "variance": variance, "mean_variance": variance / items,
            "degrees": len(rows) - 1}


def case(name, baseline, pilot, better):
    before, after = summary(baseline), summary(pilot)
    spread = before["mean_variance"] + after["mean_variance"]
    t = float(after["mean"] - before["mean"]) / sqrt(spread)
    degrees = float(spread ** 2 / (before["mean_variance"] ** 2 / before["degrees"]
                                   + after["mean_variance"] ** 2 / after["degrees"]))
    p = 2 * stats.t.sf(abs(t), degrees)
    counts = {count for _, count in baseline + pilot}
    if counts == {1} or len(counts) == 1:
        check = stats.ttest_ind([v for v, _ in pilot], [v for v, _ in baseline], equal_var=False)
        if abs(float(before["mean"])) < 1e6:  # beyond, scipy's own sums lose digits
            assert abs(check.statistic - t) <= 1e-9 * abs(t), name
            assert abs(check.pvalue - p) <= 1e-7 * p + 1e-300, name
    estimate = (after["mean"] - before["mean"]) / abs(before["mean"]) * (-1 if better == "lower" else 1)
    square = before["mean"] ** 2
    variance = after["mean_variance"] / square + after["mean"] ** 2 * before["mean_variance"] / square ** 2
    error = sqrt(variance)
    side = {key: float(value) for key, value in before.items()}, {key: float(value) for key, value in after.items()}
    return {"name": name, "better": better, "baseline": baseline, "pilot": pilot,
            "baseline_summary": side[0], "pilot_summary": side[1], "t": t, "degrees": degrees, "p": float(p),
            "estimate": float(estimate), "standard_error": error,
            "low": float(estimate) - Z95 * error, "high": float(estimate) + Z95 * error,
            "p10": float(estimate) - Z90 * error, "p90": float(estimate) + Z90 * error}


def cases():
    rows = []
    # R's data set `sleep` (Student, Biometrika 6, 1908): its help page's t.test(extra ~ group).
    first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
    second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
    rows.append(case("sleep", [(v, 1) for v in second], [(v, 1) for v in first], "higher"))
    random.seed(20261122)
    for n in range(40):
        better = random.choice(["lower", "higher"])
        mean = random.choice([5, 40, 0.3, -12, 1e6, 1e9])
        spread = abs(mean) * random.choice([0.01, 0.1, 0.5]) if abs(mean) < 1e8 else 0.25
        sizes = random.randint(2, 60), random.randint(2, 60)
        weekly = n % 3
        def side(size, centre):
            count = 1 if weekly == 0 else random.randint(2, 40)
            return [(centre + random.gauss(0, 1) * spread, count if weekly < 2 else random.randint(1, 80))
                    for _ in range(size)]
        shift = mean * random.uniform(0.4, 1.2) if abs(mean) < 1e8 else mean + random.uniform(-0.5, 0.5)
        baseline, pilot = side(sizes[0], mean), side(sizes[1], shift)
        if weekly == 1:  # equal counts on both sides: scipy's test on the weekly means
            count = baseline[0][1]
            pilot = [(v, count) for v, _ in pilot]
        rows.append(case(f"random {n}", baseline, pilot, better))
    return rows


def t_size(effect, power, significance):
    """Items a side by the noncentral t distribution, as R's power.t.test (strict = FALSE) finds them."""
    def short(n):
        degrees = 2 * (n - 1)
        return stats.nct.sf(stats.t.ppf(1 - significance / 2, degrees), degrees, sqrt(n / 2) * effect) - power
    return optimize.brentq(short, 2, 1e6)


def sizes():
    rows = []
    for effect in (0.1, 0.2, 0.25, 0.5, 0.8, 1.0):
        for power in (0.8, 0.9):
            for significance in (0.05, 0.1):
                quantiles = stats.norm.ppf(1 - significance / 2) + stats.norm.ppf(power)
                rows.append({"effect": effect, "power": power, "significance": significance,
                             "normal": ceil(2 * (quantiles / effect) ** 2),
                             "student": t_size(effect, power, significance)})
    return rows


if __name__ == "__main__":
    document = {"made_by": "tests/reference/pilot_statistics.py",
                "quantiles": {"0.8": stats.norm.ppf(0.8), "0.9": Z90, "0.95": Z95},
                "sample_sizes": sizes(), "cases": cases()}
    print("{" + ",\n".join(
        f"{json.dumps(key)}: " + ("[\n" + ",\n".join(map(json.dumps, value)) + "]" if isinstance(value, list)
                                else json.dumps(value)) for key, value in document.items()) + "}")
