#!/usr/bin/env python3
"""The bench project in numpy: the same trials, vectorised over them, as a person who knows numpy writes it for speed.

peer.py PROJECT.json TRIALS [RUNS]    prints "name value" lines: trials a second, and figures to compare

What it does to be fast: chunks that stay in the cache; months by matrix products (BLAS) of amounts and fixed profiles;
draws by the generator's own functions (no inverse distribution functions); cumulative flows stored month by month, so
that percentiles partition contiguous memory. It computes npv, net, roi, payback month, their percentiles and the fan;
unlike ours no histograms, no rank correlations and no value of information.
"""
import json
import os
import sys
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np

CHUNK = 8192
QUANTILE_90 = 1.2815515655446004


def draw(rng, spec, n, top=None):
    """n draws of {"value", "low", "high", "dist"}; a plain number stays one."""
    if not isinstance(spec, dict):
        return spec
    value, low, high = spec["value"], spec["low"], spec["high"]
    kind = spec.get("dist", "pert")
    if kind == "pert":
        width = high - low
        return low + width * rng.beta(1 + 4 * (value - low) / width, 1 + 4 * (high - value) / width, n)
    if kind == "triangular":
        return rng.triangular(low, value, high, n)
    if kind == "uniform":
        return rng.uniform(low, high, n)
    if kind == "normal":
        return np.clip(rng.normal(value, (high - low) / (2 * QUANTILE_90), n), 0, top)
    mean, deviation = (np.log(low) + np.log(high)) / 2, (np.log(high) - np.log(low)) / (2 * QUANTILE_90)
    return np.clip(rng.lognormal(mean, deviation, n), 0, top)


def shape(adoption, months):
    start, ramp = adoption.get("start_month", 1), adoption.get("ramp_months", 0)
    x = np.clip((months - start + 1) / max(ramp, 1), 0, 1)
    x = np.where(months < start, 0, x)
    return x * x * (3 - 2 * x) if adoption.get("shape") == "s_curve" else x


class Plan:
    """Everything that no trial changes, once."""

    def __init__(self, document):
        self.document = document
        settings = document["project"]
        self.horizon = settings["horizon_months"]
        self.months = np.arange(1, self.horizon + 1)
        self.years = (self.months - 1) / 12
        self.units = {unit["id"]: unit for unit in document["work_units"]}
        self.models = {model["id"]: model for model in document["models"]}
        self.contingency = 1 + settings.get("contingency", 0)
        self.discount = (1 + settings.get("discount_rate", 0)) ** (-np.arange(self.horizon + 1) / 12)
        self.kpi_weights = np.array([self.kpi_profile(kpi) for kpi in document["kpis"]])
        self.cost_weights = np.array([self.cost_profile(cost) for cost in document["costs"]])
        claims = {}
        for k, kpi in enumerate(document["kpis"]):
            if kpi["kind"] == "time_saving":
                claims.setdefault(kpi["work_unit"], []).append(k)
        # A single KPI below 1 can claim no hour twice.
        self.shared = [ks for ks in claims.values() if len(ks) > 1]
        self.alone = [k for k in range(len(document["kpis"])) if not any(k in ks for ks in self.shared)]
        self.claim_weights = {k: shape(document["kpis"][k].get("adoption", {}), self.months)
                              for ks in self.shared for k in ks}

    def kpi_profile(self, kpi):
        growth = (1 + kpi.get("growth", 0)) ** self.years
        if kpi["kind"] in ("time_saving", "quality"):
            growth = growth * (1 + self.units[kpi["work_unit"]].get("volume_growth", 0)) ** self.years
        return np.concatenate([[0], shape(kpi.get("adoption", {}), self.months) * growth])

    def cost_profile(self, cost):
        weights = np.zeros(self.horizon + 1)
        if cost["kind"] == "one_time":
            weights[cost.get("month", 0)] = 1
        else:
            start = cost.get("start_month", 1)
            weights[start:] = (1 + cost.get("escalation", 0)) ** self.years[start - 1:]
        return weights


def effect(kpi, unit, one):
    kind = kpi["kind"]
    if kind == "time_saving":
        return unit["minutes_per_item"] / 60 * one("reduction") * unit["hourly_cost"] * one("realization")
    if kind == "cost_saving":
        return one("monthly_cost") * one("reduction")
    if kind == "revenue":
        return one("monthly_revenue") * one("uplift") * one("margin")
    if kind == "quality":
        return one("error_rate") * one("reduction") * one("cost_per_error")
    if kind == "risk":
        return one("annual_probability") * one("loss") * one("reduction") / 12
    return one("monthly_amount")


def unit_price(plan, load, mix, drawn, fx):
    total = 0
    for part in mix:
        price = plan.models[part["model"]]
        cached, batch = drawn.get("cached_share", 0), drawn.get("batch_share", 0)
        live = (drawn["input_tokens"] * ((1 - cached) * price["input"] + cached * price.get("cached_input", price["input"]))
                + drawn["output_tokens"] * price["output"]) / 1e6
        total = total + part["share"] * (1 - batch) * live * fx
        if "batch_share" in load:
            batched = (drawn["input_tokens"] * price.get("batch_input", price["input"] / 2)
                       + drawn["output_tokens"] * price.get("batch_output", price["output"] / 2)) / 1e6
            total = total + part["share"] * batch * batched * fx
    return total


def chunk(plan, rng, n):
    """npv, net, roi, payback month of n trials and their cumulative flows, one row a month."""
    document, horizon = plan.document, plan.horizon
    fx = draw(rng, document["project"]["fx"]["USD"], n)
    units = {name: {key: draw(rng, unit[key], n) for key in ("volume_per_month", "minutes_per_item", "hourly_cost")}
             for name, unit in plan.units.items()}
    amounts = np.empty((len(document["kpis"]), n))
    claims = {}
    for k, kpi in enumerate(document["kpis"]):
        drawn = {key: draw(rng, value, n, 1 if key not in ("monthly_amount", "loss") else None)
                 for key, value in kpi.items() if isinstance(value, (dict, float, int)) and key != "adoption"}
        ceiling = draw(rng, kpi.get("adoption", {}).get("ceiling", 1.0), n)
        unit = units.get(kpi.get("work_unit"))
        amount = effect(kpi, unit, lambda key: drawn.get(key, 1)) * drawn.get("confidence", 1) * ceiling
        amounts[k] = amount * unit["volume_per_month"] if kpi["kind"] in ("time_saving", "quality") else amount
        if k in plan.claim_weights:
            claims[k] = drawn["reduction"] * ceiling
    net = plan.kpi_weights[plan.alone].T @ amounts[plan.alone]
    benefit = plan.kpi_weights[plan.alone].sum(1) @ amounts[plan.alone]
    for ks in plan.shared:
        claimed = np.array([plan.claim_weights[k] for k in ks]).T @ np.array([claims[k] for k in ks])
        np.maximum(claimed, 1, out=claimed)
        shared = (plan.kpi_weights[ks].T @ amounts[ks])[1:] / claimed
        net[1:] += shared
        benefit = benefit + shared.sum(0)
    costs = np.empty((len(document["costs"]), n))
    for c, cost in enumerate(document["costs"]):
        if cost["kind"] == "labor":
            amount = draw(rng, cost["fte"], n) * draw(rng, cost["monthly_cost"], n)
        else:
            amount = draw(rng, cost["amount"], n)
        costs[c] = amount * (fx if cost.get("currency", "KRW") == "USD" else 1) * plan.contingency
    net -= plan.cost_weights.T @ costs
    total_cost = plan.cost_weights.sum(1) @ costs
    for load in document["workloads"]:
        drawn = {key: draw(rng, value, n) for key, value in load.items()
                 if isinstance(value, (dict, float, int)) and key != "adoption"}
        demand = (drawn["requests_per_item"] * units[load["work_unit"]]["volume_per_month"]
                  if "requests_per_item" in load else drawn["requests_per_month"])
        growth = (plan.units[load["work_unit"]].get("volume_growth", 0) if "requests_per_item" in load
                  else load.get("growth", 0))
        demand = demand * (1 + drawn.get("retry_rate", 0)) * (1 + load.get("tax_rate", 0)) * plan.contingency
        weights = shape(load.get("adoption", {}), plan.months) * (1 + growth) ** plan.years
        change = drawn.get("price_change", 0)
        factor = None
        if np.ndim(change):
            # powers month by month from the one before
            root = (1 + change) ** (1 / 12)
            factor = np.empty((horizon, n))
            factor[0] = 1
            for m in range(1, horizon):
                np.multiply(factor[m - 1], root, out=factor[m])
        else:
            weights = weights * (1 + change) ** plan.years
        stages = load["stages"]
        for s, stage in enumerate(stages):
            first = stage["from_month"] - 1
            end = stages[s + 1]["from_month"] - 1 if s + 1 < len(stages) else horizon
            cost = demand * unit_price(plan, load, stage["mix"], drawn, fx)
            monthly = np.outer(weights[first:end], cost)
            if factor is not None:
                monthly *= factor[first:end]
            net[1 + first:1 + end] -= monthly
            total_cost = total_cost + monthly.sum(0)
    npv = plan.discount @ net
    flows = net
    cumulative = np.cumsum(flows, axis=0)
    threshold = -1e-9 * np.maximum(cumulative.max(0), -cumulative.min(0))
    negative = cumulative < threshold
    after = horizon + 1 - np.argmax(negative[::-1], axis=0)  # the month after the last negative one
    after[~negative.any(0)] = 0
    never = negative[-1]
    safe = np.where(never, 1, np.maximum(after, 1))
    trial = np.arange(n)
    payback = np.where(after == 0, 0, safe - 1 - cumulative[safe - 1, trial] / flows[safe, trial])
    payback[never] = np.nan
    return npv, benefit - total_cost, (benefit - total_cost) / total_cost, payback, cumulative


def simulate(plan, trials, seed):
    rng = np.random.default_rng(seed)
    figures = np.empty((4, trials))
    cumulative = np.empty((plan.horizon + 1, trials))
    for first in range(0, trials, CHUNK):
        n = min(CHUNK, trials - first)
        *four, cumulative[:, first:first + n] = chunk(plan, rng, n)
        figures[:, first:first + n] = four
    percentiles = [np.percentile(row[~np.isnan(row)], [5, 10, 25, 50, 75, 90, 95]) for row in figures]
    fan = np.percentile(cumulative, [10, 50, 90], axis=1, overwrite_input=True)
    return figures, percentiles, fan


def main():
    plan = Plan(json.load(open(sys.argv[1], encoding="utf-8")))
    trials, runs = int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 3
    shortest = processor = float("inf")
    for run in range(runs):
        start, processor_start = time.perf_counter(), time.process_time()
        figures, percentiles, fan = simulate(plan, trials, run + 1)
        shortest = min(shortest, time.perf_counter() - start)
        processor = min(processor, time.process_time() - processor_start)
    print(f"numpy {np.__version__}")
    print(f"trials_per_second {trials / shortest:.0f}")
    print(f"processor_microseconds {1e6 * processor / trials:.4f}")
    print(f"mean {figures[0].mean()!r}\nsd {figures[0].std(ddof=1)!r}\nprob_positive {(figures[0] > 0).mean():.6f}")
    print(f"payback_p50 {percentiles[3][3]:.6f}\nfan_p50_24 {fan[1][24]!r}\nroi_p50 {percentiles[2][3]:.9f}")


if __name__ == "__main__":
    main()
