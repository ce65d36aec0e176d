"""Figures of a series of monthly benefits and costs (model.md §5)."""
import math
from itertools import accumulate

SCAN_STEP = 0.0005  # in ln(1+i); model.md lets roots closer than 0.001 pass as one
LOWEST_RATE, HIGHEST_RATE = -0.99, 10.0  # of the monthly root i (README, ambiguity 1)


def year_of(month):
    return math.ceil(month / 12)


def discount_factor(project, month):
    rate = project["discount_rate"]
    if month == 0:
        return 1.0
    if project["discounting"] == "monthly":
        return (1 + rate) ** (-month / 12)
    if project["discounting"] == "year_end":
        return (1 + rate) ** -year_of(month)
    assert project["discounting"] == "mid_year"
    return (1 + rate) ** -(year_of(month) - 0.5)


def present_value(project, flows):
    return math.fsum(flow * discount_factor(project, month) for month, flow in enumerate(flows))


def ratio(dividend, divisor):
    return None if divisor == 0 else dividend / divisor


def npv_at(flows, log_rate):
    """NPV of the flows at the monthly rate exp(log_rate) - 1."""
    return math.fsum(flow * math.exp(-log_rate * month) for month, flow in enumerate(flows) if flow != 0)


def npv_fast(flows, log_rate):
    """The same by Horner's rule, for the scan."""
    step = math.exp(-log_rate)
    total = 0.0
    for flow in reversed(flows):
        total = total * step + flow
    return total


def bisect(flows, left, right, left_is_positive):
    while True:
        middle = (left + right) / 2
        if middle in (left, right):
            return middle
        value = npv_at(flows, middle)
        if value == 0:
            return middle
        if (value > 0) == left_is_positive:
            left = middle
        else:
            right = middle


def log_roots(flows):
    """ln(1+i) of each sign change of the NPV, ascending: a plain scan of the whole interval, then bisection.

    Only the case of flows that never change sign is cut short: their NPV has one sign at every rate.
    """
    if not (any(flow > 0 for flow in flows) and any(flow < 0 for flow in flows)):
        return []
    lowest, highest = math.log(1 + LOWEST_RATE), math.log(1 + HIGHEST_RATE)
    count = math.ceil((highest - lowest) / SCAN_STEP)
    roots = []
    last_point = last_positive = None
    for index in range(count + 1):
        point = min(lowest + index * SCAN_STEP, highest)
        value = npv_fast(flows, point)
        if value == 0:
            continue
        if last_point is not None and (value > 0) != last_positive:
            roots.append(bisect(flows, last_point, point, last_positive))
        last_point, last_positive = point, value > 0
    return roots


def irr(flows):
    roots = [math.expm1(12 * root) for root in log_roots(flows)]
    status = {0: "none", 1: "unique"}.get(len(roots), "multiple")
    return {"irr": roots[0] if len(roots) == 1 else None, "irr_status": status, "irr_roots": roots}


def mirr(project, flows):
    horizon = len(flows) - 1
    future = math.fsum(flow * (1 + project["reinvest_rate"]) ** ((horizon - month) / 12)
                       for month, flow in enumerate(flows) if flow > 0)
    present = math.fsum(-flow * (1 + project["finance_rate"]) ** (-month / 12)
                        for month, flow in enumerate(flows) if flow < 0)
    if future == 0 or present == 0:
        return None
    return (future / present) ** (12 / horizon) - 1


def payback(flows):
    """Month from which the cumulative flow stays non-negative; 0 if it always is, None if it ends negative."""
    cumulative = list(accumulate(flows))
    threshold = -1e-9 * max(abs(value) for value in cumulative)
    negative = [month for month, value in enumerate(cumulative) if value < threshold]
    if not negative:
        return 0
    last = negative[-1]
    if last == len(flows) - 1:
        return None
    return last + -cumulative[last] / flows[last + 1]


def metrics(project, benefit, cost):
    """The object `metrics` of `analyze --json` for monthly benefits and costs (contingency included)."""
    net = [b - c for b, c in zip(benefit, cost)]
    discounted = [flow * discount_factor(project, month) for month, flow in enumerate(net)]
    cumulative = list(accumulate(net))
    exposure = min(0.0, min(cumulative))
    total_benefit, total_cost = math.fsum(benefit), math.fsum(cost)
    pv_benefit, pv_cost = present_value(project, benefit), present_value(project, cost)
    npv = math.fsum(discounted)
    to_lose = ratio(pv_cost, pv_benefit)
    return {
        "total_benefit": total_benefit, "total_cost": total_cost, "net": total_benefit - total_cost,
        "roi": ratio(total_benefit - total_cost, total_cost),
        "pv_benefit": pv_benefit, "pv_cost": pv_cost, "npv": npv, "roi_pv": ratio(npv, pv_cost),
        "benefit_cost_ratio": ratio(pv_benefit, pv_cost), "safety_margin": None if to_lose is None else 1 - to_lose,
        **irr(net), "mirr": mirr(project, net),
        "payback_month": payback(net), "discounted_payback_month": payback(discounted),
        "peak_exposure": exposure, "peak_exposure_month": cumulative.index(exposure) if exposure < 0 else 0,
    }


def years(project, benefit, cost):
    """The rows Initial, Year 1 … Year n; a last short year ends at the horizon."""
    horizon = len(benefit) - 1
    net = [b - c for b, c in zip(benefit, cost)]
    rows = []
    for year in range(0, year_of(horizon) + 1):
        months = [month for month in range(horizon + 1) if year_of(month) == year]
        year_benefit = math.fsum(benefit[month] for month in months)
        year_cost = math.fsum(cost[month] for month in months)
        rows.append({"year": year, "benefit": year_benefit, "cost": year_cost, "net": year_benefit - year_cost,
                     "cumulative": math.fsum(net[:months[-1] + 1]), "roi": ratio(year_benefit - year_cost, year_cost),
                     "pv_net": math.fsum(net[month] * discount_factor(project, month) for month in months)})
    return rows
