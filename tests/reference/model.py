"""Reference implementation of the calculation model (model.md §§1–6): `analyze --json` in the plainest Python.

It shares nothing with the C++ engine but the specification. Slow and direct on purpose.
"""
import math
import sys
import json
from itertools import accumulate

import flows
from inputs import load, settle, uncertain_inputs
from metrics import discount_factor, metrics, present_value, year_of, years


class Plan:
    """A settled document with its monthly benefits and costs, factors applied."""

    def __init__(self, settled, benefit_factor=1, cost_factor=1):
        self.settled = settled
        self.project = settled["project"]
        self.horizon = self.project["horizon_months"]
        self.benefit_by_kpi = {identity: [money * benefit_factor for money in months]
                               for identity, months in flows.benefits(settled).items()}
        self.cost_by_item = {identity: [money * cost_factor for money in months]
                             for identity, months in flows.costs(settled).items()}
        self.benefit = self.sum_months(self.benefit_by_kpi.values())
        self.bare_cost = self.sum_months(self.cost_by_item.values())
        self.cost = [money * (1 + self.project["contingency"]) for money in self.bare_cost]

    def sum_months(self, series):
        series = list(series)
        return [math.fsum(months[month] for months in series) for month in range(self.horizon + 1)]

    def kpis_of(self, field, value):
        return [kpi for kpi in self.settled["kpis"] if kpi[field] == value]

    def benefit_of_lane(self, lane):
        return self.sum_months(self.benefit_by_kpi[kpi["id"]] for kpi in self.kpis_of("lane", lane))

    def npv(self):
        return math.fsum((b - c) * discount_factor(self.project, month)
                         for month, (b, c) in enumerate(zip(self.benefit, self.cost)))


def npv_ends(document):
    """[(path, low, high, NPV at low, NPV at high)]: each uncertain input moved alone in the base project."""
    return [(path, low, high, Plan(settle(document, {path: low})).npv(), Plan(settle(document, {path: high})).npv())
            for path, low, high in uncertain_inputs(document)]


def moved_inputs(ends, mode):
    """{path: number} of a worst or best scenario; on a tie `low` counts as the lower end."""
    moved = {}
    for path, low, high, at_low, at_high in ends:
        worse, better = (low, high) if at_low <= at_high else (high, low)
        moved[path] = worse if mode == "worst" else better
    return moved


def scenario_plan(document, scenario_id, ends):
    """The plan of a scenario (None: the base project); `ends` as of npv_ends."""
    if scenario_id is None:
        return Plan(settle(document))
    scenario = flows.by_id(document["scenarios"], scenario_id)
    mode = scenario.get("mode", "base")
    moved = {} if mode == "base" else moved_inputs(ends, mode)
    return Plan(settle(document, moved, scenario), scenario.get("benefit_factor", 1), scenario.get("cost_factor", 1))


def guess_share(document, ends):
    """Swings of guessed inputs over all swings, always of the base project; None if nothing swings."""
    provenance = document.get("provenance", {})
    swings = {path: abs(at_high - at_low) for path, _, _, at_low, at_high in ends}
    guessed = math.fsum(swing for path, swing in swings.items()
                        if provenance.get(path, {}).get("source", "guess") == "guess")
    total = math.fsum(swings.values())
    return None if total == 0 else guessed / total


def warnings(plan):
    found = []
    for unit in plan.settled["work_units"]:
        if any(flows.is_claimed_twice(flows.claimed_hours(plan.settled, unit["id"], month))
               for month in range(1, plan.horizon + 1)):
            found.append({"code": "hours_claimed_twice", "path": f"work_unit.{unit['id']}"})

    def look(path, month):
        if month is not None and month > plan.horizon:
            found.append({"code": "beyond_horizon", "path": path})

    for entity, section in (("kpi", "kpis"), ("workload", "workloads")):
        for item in plan.settled[section]:
            for field in ("start_month", "end_month"):
                look(f"{entity}.{item['id']}.adoption.{field}", item["adoption"][field])
    for workload in plan.settled["workloads"]:
        for index, stage in enumerate(workload["stages"]):
            look(f"workload.{workload['id']}.stages.{index}.from_month", stage["from_month"])
    for seat in plan.settled["seats"]:
        for field in ("start_month", "end_month"):
            look(f"seat.{seat['id']}.{field}", seat[field])
    for cost in plan.settled["costs"]:
        for field in ("month",) if cost["kind"] == "one_time" else ("start_month", "end_month"):
            look(f"cost.{cost['id']}.{field}", cost[field])
    return found


def months_by_year(plan):
    """[months of year 1], [months of year 2] …"""
    return [[month for month in range(1, plan.horizon + 1) if year_of(month) == year]
            for year in range(1, year_of(plan.horizon) + 1)]


def request_costs(plan):
    """By workload and year: requests in use, cost of one and of 1,000 of them before contingency; None without any."""
    result = {}
    for workload in plan.settled["workloads"]:
        figures = result[workload["id"]] = {"requests": [], "per_request": [], "per_1000_requests": []}
        for months in months_by_year(plan):
            asked = math.fsum(flows.requests(plan.settled, workload, month) for month in months)
            money = math.fsum(plan.cost_by_item[workload["id"]][month] for month in months)
            figures["requests"].append(asked)
            figures["per_request"].append(None if asked == 0 else money / asked)
            figures["per_1000_requests"].append(None if asked == 0 else 1000 * money / asked)
    return result


def unit_costs(plan):
    result = {}
    for unit in plan.settled["work_units"]:
        linked = [plan.cost_by_item[workload["id"]] for workload in plan.settled["workloads"]
                  if workload.get("work_unit") == unit["id"]]
        result[unit["id"]] = []
        for months in months_by_year(plan):
            money = math.fsum(series[month] for series in linked for month in months)
            items = math.fsum(flows.volume(unit, month) for month in months)
            result[unit["id"]].append(None if items == 0 else money / items)
    return result


def total_and_pv(plan, series):
    return {"total": math.fsum(series), "pv": present_value(plan.project, series)}


def totals_by(items, field, series):
    """{value of field: Σ total} over items, for the values present."""
    result = {}
    for item in items:
        result.setdefault(item[field], []).extend(series[item["id"]])
    return {value: math.fsum(money) for value, money in result.items()}


def analysis_of(plan, scenario_name, guessed):
    """The object of `analyze --json` for one plan."""
    cash = plan.benefit_of_lane("cash")
    settled = plan.settled
    net = [b - c for b, c in zip(plan.benefit, plan.cost)]
    cost_items = settled["workloads"] + settled["seats"] + settled["costs"]
    return {
        "scenario": scenario_name,
        "metrics": metrics(plan.project, plan.benefit, plan.cost),
        "years": years(plan.project, plan.benefit, plan.cost),
        "months": {"benefit": plan.benefit, "cost": plan.cost, "net": net, "cumulative": list(accumulate(net))},
        "cash_metrics": metrics(plan.project, cash, plan.cost),
        "lanes": {"cash": math.fsum(cash), "capacity": math.fsum(plan.benefit_of_lane("capacity"))},
        "guess_share": guessed,
        "kpis": {identity: total_and_pv(plan, series) for identity, series in plan.benefit_by_kpi.items()},
        "axes": totals_by(settled["kpis"], "axis", plan.benefit_by_kpi),
        "costs": {identity: total_and_pv(plan, series) for identity, series in plan.cost_by_item.items()},
        "categories": totals_by(cost_items, "category", plan.cost_by_item),
        "contingency": plan.project["contingency"] * math.fsum(plan.bare_cost),
        "unit_costs": unit_costs(plan),
        "request_costs": request_costs(plan),
        "warnings": warnings(plan),
    }


def analyze(document, scenario_id=None):
    """All figures of a project (a parsed JSON document) in its base case or in one of its scenarios."""
    ends = npv_ends(document)
    return analysis_of(scenario_plan(document, scenario_id, ends), scenario_id or "base", guess_share(document, ends))


if __name__ == "__main__":
    print(json.dumps(analyze(load(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None), indent=1,
                     sort_keys=True, ensure_ascii=False))
