"""How far two correct programs may differ on one figure.

Every figure: 1e-9 of its value. Figures that are differences, or follow from one, add an absolute floor: 1e-12 of the
sum of all that was added and subtracted (benefits + costs of the same months, discounted where the figure is), carried
through the formula. 1e-300 stands below all of it for figures without any magnitude.
"""
import math
from itertools import accumulate

from metrics import discount_factor, log_roots, year_of

RELATIVE = 1e-9
NOISE = 1e-12
NOTHING = 1e-300


def divided(noise, divisor):
    return noise / divisor if divisor else 0.0


def payback_floor(value, flows, noise):
    """The fraction is -cum/N of the month that `value` points into."""
    if not value:
        return 0.0
    month = min(math.floor(value) + 1, len(flows) - 1)
    return divided(noise, abs(flows[month]))


def root_floors(net, gross):
    """For each IRR root: noise of the NPV there over its slope, as annual rate."""
    floors = []
    for root in log_roots(net):
        weights = [math.exp(-root * month) for month in range(len(net))]
        slope = abs(math.fsum(month * flow * weight for month, (flow, weight) in enumerate(zip(net, weights))))
        noise = NOISE * math.fsum(flow * weight for flow, weight in zip(gross, weights))
        floors.append(12 * math.exp(12 * root) * divided(noise, slope))
    return floors


def mirr_floor(project, figures, net, gross):
    if figures["mirr"] is None:
        return 0.0
    horizon = len(net) - 1
    later = [(1 + project["reinvest_rate"]) ** ((horizon - month) / 12) for month in range(horizon + 1)]
    now = [(1 + project["finance_rate"]) ** (-month / 12) for month in range(horizon + 1)]
    noise = sum(math.fsum(g * w for g, w in zip(gross, weights)) / math.fsum(n * w for n, w in zip(side, weights))
                for weights, side in ((later, [max(n, 0) for n in net]), (now, [max(-n, 0) for n in net])))
    return NOISE * (1 + figures["mirr"]) * noise


def metric_floors(project, figures, benefit, cost):
    """Absolute floor of each figure of `metrics` that needs one."""
    net = [b - c for b, c in zip(benefit, cost)]
    gross = [b + c for b, c in zip(benefit, cost)]
    factors = [discount_factor(project, month) for month in range(len(net))]
    noise = NOISE * math.fsum(gross)
    pv_noise = NOISE * math.fsum(g * f for g, f in zip(gross, factors))
    return {
        "net": noise, "roi": divided(noise, figures["total_cost"]), "npv": pv_noise,
        "roi_pv": divided(pv_noise, figures["pv_cost"]),
        "safety_margin": NOISE + divided(pv_noise, figures["pv_benefit"]),
        "irr_roots": root_floors(net, gross), "mirr": mirr_floor(project, figures, net, gross),
        "payback_month": payback_floor(figures["payback_month"], net, noise),
        "discounted_payback_month": payback_floor(figures["discounted_payback_month"],
                                                  [n * f for n, f in zip(net, factors)], pv_noise),
        "peak_exposure": noise,
    }


def floors(plan, expected):
    """Tree shaped like `expected` with a floor for each figure that needs one."""
    cash = plan.benefit_of_lane("cash")
    gross = [b + c for b, c in zip(plan.benefit, plan.cost)]
    running = [NOISE * value for value in accumulate(gross)]
    rows = []
    for row in expected["years"]:
        months = [month for month in range(len(gross)) if year_of(month) == row["year"]]
        noise = NOISE * math.fsum(gross[month] for month in months)
        pv_noise = NOISE * math.fsum(gross[month] * discount_factor(plan.project, month) for month in months)
        rows.append({"net": noise, "cumulative": running[months[-1]], "roi": divided(noise, row["cost"]),
                     "pv_net": pv_noise})
    return {"metrics": metric_floors(plan.project, expected["metrics"], plan.benefit, plan.cost),
            "cash_metrics": metric_floors(plan.project, expected["cash_metrics"], cash, plan.cost),
            "years": rows, "months": {"net": [NOISE * value for value in gross], "cumulative": running}}


def guess_floor(base_plan, ends):
    """(floor of guess_share, sum of swings is nothing but noise)."""
    noise = NOISE * math.fsum((b + c) * discount_factor(base_plan.project, month)
                              for month, (b, c) in enumerate(zip(base_plan.benefit, base_plan.cost)))
    swings = math.fsum(abs(at_high - at_low) for *_, at_low, at_high in ends)
    return divided(noise * len(ends), swings), 0 < swings <= noise


def tie_by_noise(base_plan, ends):
    """Paths whose two ends differ by rounding only: which end is worst is then anybody's guess."""
    noise = NOISE * math.fsum((b + c) * discount_factor(base_plan.project, month)
                              for month, (b, c) in enumerate(zip(base_plan.benefit, base_plan.cost)))
    return [path for path, _, _, at_low, at_high in ends if 0 < abs(at_high - at_low) <= noise]
