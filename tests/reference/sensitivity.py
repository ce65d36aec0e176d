"""Tornado and break-even (model.md §6) by direct evaluation, for comparison with jupan-cli.

The tornado is computed anew. A break-even is checked instead: NPV changes sign at each root, and between points that
are probed lies an odd number of roots exactly where the sign differs.
"""
import math
import random

from inputs import ENTITIES, SHARES, settle, uncertain_inputs
from metrics import discount_factor, payback
from model import Plan
from scenarios import COUNT, MONEY, PRICE, RATE, SHARE, addressable
from tolerances import NOISE, RELATIVE, divided, payback_floor

METRICS = ("npv", "net", "roi", "payback_month")
RATES = {"growth", "volume_growth", "escalation", "price_change", "discount_rate", "finance_rate", "reinvest_rate"}


def gross(plan, discounted):
    return math.fsum((b + c) * (discount_factor(plan.project, month) if discounted else 1)
                     for month, (b, c) in enumerate(zip(plan.benefit, plan.cost)))


def metric_of(plan, metric):
    """(value or None, absolute floor of what two programs may differ by)."""
    if metric == "npv":
        return plan.npv(), NOISE * gross(plan, True)
    benefit, cost = math.fsum(plan.benefit), math.fsum(plan.cost)
    noise = NOISE * (benefit + cost)
    if metric == "net":
        return benefit - cost, noise
    if metric == "roi":
        return (None, 0.0) if cost == 0 else ((benefit - cost) / cost, divided(noise, cost))
    net = [b - c for b, c in zip(plan.benefit, plan.cost)]
    month = payback(net)
    return month, payback_floor(month, net, noise)


def tornado(document, metric):
    """(object of `sensitivity --json`, floor of base, {input: floor of its swing}); bars in order of size."""
    base, base_floor = metric_of(Plan(settle(document)), metric)
    bars, floors = [], {}
    for path, low, high in uncertain_inputs(document):
        (at_low, low_floor), (at_high, high_floor) = (
            metric_of(Plan(settle(document, {path: end})), metric) for end in (low, high))
        swing = None if at_low is None or at_high is None else abs(at_high - at_low)
        bars.append({"input": path, "low_input": low, "high_input": high, "at_low": at_low, "at_high": at_high,
                     "swing": swing})
        # a swing is a difference of figures that agree to 1e-9 of their own size
        floors[path] = low_floor + high_floor + RELATIVE * (abs(at_low or 0) + abs(at_high or 0))
    bars.sort(key=lambda bar: (bar["swing"] is not None, -(bar["swing"] or 0), bar["input"].encode()))
    return {"metric": metric, "base": base, "bars": bars}, base_floor, floors


def order_differences(bars, swings, floors):
    """Where neighbouring bars stand in the wrong order; sizes that differ by no more than their floors may stand
    either way."""
    found = []
    for first, second in zip(bars, bars[1:]):
        one, other = swings[first["input"]], swings[second["input"]]
        if one is None and other is None or first["swing"] == second["swing"]:
            wrong = first["input"].encode() > second["input"].encode()
        elif one is None or other is None:
            wrong = other is None
        else:
            wrong = other > one + floors[first["input"]] + floors[second["input"]]
        if wrong:
            found.append((".bars", f"{second['input']} before {first['input']}", "the other way round"))
    return found


# Break-even ---------------------------------------------------------------------------------------------------------

def some_paths(document, count, seed):
    """Paths to try: whatever an override may address, months seldom."""
    kinds = addressable(document)
    continuous = [path for path, kind in kinds.items() if kind in (SHARE, MONEY, RATE, COUNT, PRICE, "fx")]
    rng = random.Random(seed)
    paths = rng.sample(sorted(continuous), min(count, len(continuous)))
    if rng.random() < 0.1:
        paths.append(rng.choice(sorted(kinds.keys() - set(continuous))))
    return paths


def is_integer(document, path):
    return addressable(document)[path] not in (SHARE, MONEY, RATE, COUNT, PRICE, "fx")


def number_at(settled, path):
    """The number that counts at `path` in a settled document."""
    first, rest = path.split(".", 1)
    if first in ("fx", "project"):
        return settled["project"]["fx"][rest] if first == "fx" else settled["project"][rest]
    identity, field = rest.split(".", 1)
    target = next(item for item in settled[ENTITIES[first]] if item["id"] == identity)
    for name in field.split("."):
        target = target[name]
    return target


def searched(path, base):
    """(lowest, highest) value that is searched, model.md §6 and §8."""
    field = path.rsplit(".", 1)[-1]
    if field in SHARES:
        return 0.0, 1.0
    highest = 1000 * max(abs(base), 1)
    if field in RATES:
        return math.nextafter(-1.0, 0.0), highest
    return (math.nextafter(0.0, 1.0) if path.startswith("fx.") else 0.0), highest


def jumps(settled, path):
    """Values behind which NPV jumps: long-context prices set in, or have no ratio to a price of 0."""
    found = []
    for price in settled["models"]:
        if "long_context" not in price:
            continue
        users = [load for load in settled["workloads"]
                 if any(part["model"] == price["id"] for stage in load["stages"] for part in stage["mix"])]
        for load in users:
            if path == f"workload.{load['id']}.input_tokens":
                found.append(price["long_context"]["above"])
            if path == f"model.{price['id']}.long_context.above":
                found.append(math.nextafter(load["input_tokens"], 0.0))
        if path in (f"model.{price['id']}.input", f"model.{price['id']}.output"):
            found.append(0.0)
    return found


def probes(path, base, lowest, highest):
    """Ascending values all over the range, more of them near its lower end and the base."""
    if path.rsplit(".", 1)[-1] in RATES:
        values = [math.expm1(-3 + 10 * step / 40) for step in range(41)]
    else:
        values = [lowest + (highest - lowest) * 4.0 ** -step for step in range(20)]
        values += [lowest + (highest - lowest) * step / 8 for step in range(9)]
    values += [base, base * 0.5, base * 0.9, base * 1.1, base * 2]
    return sorted({value for value in values if lowest < value < highest})


class Npv:
    """NPV of a document as a function of one path."""

    def __init__(self, document, path):
        self.document, self.path = document, path

    def at(self, value):
        """(NPV, size of what is summed); nothing where it is too large for a number."""
        try:
            plan = Plan(settle(self.document, {self.path: value}))
            result = plan.npv(), gross(plan, True)
        except OverflowError:
            return None
        return result if all(map(math.isfinite, result)) else None

    def sign(self, value, part):
        """-1 or 1, or 0 where NPV is no more than `part` of what is summed."""
        found = self.at(value)
        if found is None or abs(found[0]) <= part * found[1]:
            return 0
        return 1 if found[0] > 0 else -1


def root_differences(npv, root, lowest, highest):
    here = npv.at(root)
    # beside -1 a rate has so few digits that NPV steps over 0 from one number to the next
    stepped = lowest < 0 and npv.sign(math.nextafter(root, -1), NOISE) * npv.sign(math.nextafter(root, 1e9), NOISE) < 0
    if here is None or abs(here[0]) > RELATIVE * here[1] and not stepped:
        return [(".roots", f"NPV 0 at {root}", here)]
    step = 1e-6 * max(abs(root), min(1 + root, 1) * 1e-3 if lowest < 0 else 0)
    left, right = npv.sign(max(root - step, lowest), NOISE), npv.sign(min(root + step, highest), NOISE)
    return [(".roots", f"a change of sign at {root}", (left, right))] if left * right > 0 else []


def parity_differences(npv, values, splits, roots):
    """An odd number of roots between probed values of opposite sign, an even one between those of the same sign; not
    asked across a jump."""
    found, last, last_sign = [], None, 0
    for value in values:
        sign = npv.sign(value, RELATIVE)
        if sign == 0:
            continue
        if last_sign and not any(last <= split < value for split in splits):
            between = sum(last < root < value for root in roots)
            if (between % 2 == 1) != (sign != last_sign):
                found.append((".roots", f"{'an odd' if sign != last_sign else 'an even'} number from {last} to {value}",
                              roots))
        last, last_sign = value, sign
    return found


def effect_differences(npv, values, base, reason):
    """`no_effect` exactly where NPV is the same at all probed values; what is lost in rounding may be called either."""
    at_base, size = npv.at(base)
    largest = 0.0
    for value in values:
        here = npv.at(value)
        largest = max(largest, math.inf if here is None else abs(here[0] - at_base) / (max(here[1], size) or 1))
    if reason == "no_effect" and largest > NOISE or reason == "never" and largest == 0:
        return [(".reason", f"largest effect {largest} of what is summed", reason)]
    return []


def break_even_differences(document, path, got):
    settled = settle(document)
    base = number_at(settled, path)
    roots, reason = got.get("roots"), got.get("reason")
    found = [] if got.get("input") == path else [(".input", path, got.get("input"))]
    if got.get("base") != base:
        found.append((".base", base, got.get("base")))
    if is_integer(document, path):
        expected = {"value": None, "roots": [], "reason": "integer_field"}
        return found + [("." + key, value, got.get(key)) for key, value in expected.items() if got.get(key) != value]
    lowest, highest = searched(path, base)
    if roots != sorted(roots) or any(not lowest <= root <= highest for root in roots) or bool(roots) == bool(reason):
        return found + [(".roots", f"ascending in {lowest} to {highest}, or a reason", (roots, reason))]
    nearest = min(roots, key=lambda root: (abs(root - base), root), default=None)
    if got.get("value") != nearest:
        found.append((".value", nearest, got.get("value")))
    npv, splits = Npv(document, path), jumps(settled, path)
    values = probes(path, base, lowest, highest)
    for root in roots:
        found += root_differences(npv, root, lowest, highest)
    found += parity_differences(npv, values, splits, roots)
    if reason:  # the lower bound may be the only value that differs; of a price it has no ratio (README, 8)
        bound = [] if path.startswith("model.") else [lowest]
        found += effect_differences(npv, bound + values, base, reason)
    return found
