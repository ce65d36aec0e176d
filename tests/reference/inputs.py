"""Inputs of a project (model.md §2 and §6): uncertain values, paths, defaults, scenarios.

Every function here works on plain JSON values. A *settled* document is a copy in which each uncertain input is one
number and each absent optional field has its default, so that the formulas need no special cases.
"""
import copy
import json
import math

ENTITIES = {"work_unit": "work_units", "kpi": "kpis", "workload": "workloads", "seat": "seats", "cost": "costs",
            "model": "models"}
SECTIONS = ("models", "work_units", "kpis", "workloads", "seats", "costs", "scenarios", "correlations")

SHARES = {"reduction", "realization", "margin", "error_rate", "attribution", "confidence", "ceiling", "cached_share",
          "batch_share", "annual_probability"}

ADOPTION_DEFAULTS = {"start_month": 1, "ramp_months": 0, "end_month": None, "shape": "linear", "ceiling": 1}
DEFAULT_LANE = {"time_saving": "capacity"}


def load(path):
    """The project document in the JSON file `path`."""
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def field_range(path):
    """Closed range (lowest, highest) of an uncertain field, model.md §8; an open bound is the nearest double inside."""
    field = path.rsplit(".", 1)[-1]
    if path.startswith("fx."):
        return math.nextafter(0.0, math.inf), math.inf
    if field in SHARES:
        return 0.0, 1.0
    if field == "price_change":
        return math.nextafter(-1.0, math.inf), math.inf
    return 0.0, math.inf


def uncertain_inputs(document):
    """[(path, low, high)] of every input with `low` and `high`; normal and lognormal ends clamped to the range."""
    found = []

    def look(path, value):
        if not (isinstance(value, dict) and "low" in value and "high" in value):
            return
        low, high = value["low"], value["high"]
        if value.get("dist", "pert") in ("normal", "lognormal"):
            lowest, highest = field_range(path)
            low, high = (min(max(end, lowest), highest) for end in (low, high))
        found.append((path, low, high))

    for currency, rate in document["project"].get("fx", {}).items():
        look("fx." + currency, rate)
    for entity, section in ENTITIES.items():
        for item in document.get(section, []):
            prefix = f"{entity}.{item['id']}."
            for field, value in item.items():
                look(prefix + field, value)
            if "adoption" in item:
                look(prefix + "adoption.ceiling", item["adoption"].get("ceiling"))
    return found


def set_number(document, path, number):
    """Puts `number` at `path`, creating an absent optional field (and the adoption it lies in)."""
    first, rest = path.split(".", 1)
    if first == "fx":
        document["project"].setdefault("fx", {})[rest] = number
        return
    if first == "project":
        document["project"][rest] = number
        return
    identity, field = rest.split(".", 1)
    target = next(item for item in document[ENTITIES[first]] if item["id"] == identity)
    *parents, last = field.split(".")
    for parent in parents:
        target = target.setdefault(parent, {})
    target[last] = number


def plain(value):
    """`value` with each uncertain object in it replaced by its base number."""
    if isinstance(value, dict):
        if "value" in value:
            return value["value"]
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value


def replace(items, changes, key, field):
    """Puts `field` of each change into the item that the change names under `key`; all else of the item stays."""
    for change in changes:
        target = next(item for item in items if item["id"] == change[key])
        target[field] = copy.deepcopy(change[field])


def settle(document, moved=None, scenario=None):
    """The document as numbers: base values, then `moved` {path: number}, then what `scenario` puts in their place
    (overrides, ladders, billings), then defaults."""
    scenario = scenario or {}
    settled = {"project": plain(document["project"])}
    for section in SECTIONS:
        settled[section] = copy.deepcopy(document.get(section, []))
        if section not in ("scenarios", "correlations"):
            settled[section] = plain(settled[section])
    settled["data_quality"] = dict(document.get("data_quality", {}))
    settled["data_sources"] = copy.deepcopy(document.get("data_sources", []))
    for changes in (moved or {}, scenario.get("overrides", {})):
        for path, number in changes.items():
            set_number(settled, path, number)
    replace(settled["workloads"], scenario.get("ladders", []), "workload", "stages")
    replace(settled["seats"], scenario.get("billings", []), "seat", "billing")
    fill_defaults(settled)
    return settled


def fill(target, defaults):
    for field, value in defaults.items():
        target.setdefault(field, value)


def fill_defaults(settled):
    """Defaults of §2. Those that follow another field (finance_rate, cached_input …) follow it as overridden."""
    project = settled["project"]
    fill(project, {"horizon_months": 36, "discount_rate": 0, "discounting": "monthly", "fiscal_year_start": 1,
                   "contingency": 0, "fx": {}})
    fill(project, {"finance_rate": project["discount_rate"], "reinvest_rate": project["discount_rate"]})
    for price in settled["models"]:
        fill(price, {"currency": "USD", "cached_input": price["input"], "batch_input": price["input"] / 2,
                     "batch_output": price["output"] / 2})
    for unit in settled["work_units"]:
        fill(unit, {"volume_per_month": 0, "minutes_per_item": 0, "hourly_cost": 0, "volume_growth": 0})
    for kpi in settled["kpis"]:
        fill(kpi, {"attribution": 1, "confidence": 1, "growth": 0, "realization": 1, "margin": 1, "adoption": {},
                   "lane": DEFAULT_LANE.get(kpi["kind"], "cash")})
        fill(kpi["adoption"], ADOPTION_DEFAULTS)
    for workload in settled["workloads"]:
        fill(workload, {"growth": 0, "cached_share": 0, "batch_share": 0, "retry_rate": 0, "price_change": 0,
                        "tax_rate": 0, "category": "api", "adoption": {}})
        fill(workload["adoption"], ADOPTION_DEFAULTS)
    for seat in settled["seats"]:
        fill(seat, {"currency": project["currency"], "category": "api", "start_month": 1, "end_month": None,
                    "ramp_months": 0, "escalation": 0, "billing": "monthly"})
    for cost in settled["costs"]:
        fill(cost, {"currency": project["currency"], "month": 0, "start_month": 1, "end_month": None, "escalation": 0})
    fill(settled["data_quality"], {"enabled": False, "floor": 0.5})
    for source in settled["data_sources"]:
        fill(source, {"weights": {}, "work_units": []})
