"""The parts of a generated document that refer to the rest of it: scenarios, correlations, provenance, measurements."""
from inputs import ENTITIES, uncertain_inputs

SHARE, MONEY, RATE, COUNT, PRICE, MONTHS = "share", "money", "rate", "count", "price", "months"
START, END, MONTH = "start", "end", "month"

# Numeric fields that an override may address whether they are present or not, by entity.
OPTIONAL = {
    "work_unit": {"volume_per_month": COUNT, "minutes_per_item": COUNT, "hourly_cost": MONEY, "volume_growth": RATE},
    "kpi": {"attribution": SHARE, "confidence": SHARE, "growth": RATE, "adoption.ceiling": SHARE,
            "adoption.ramp_months": MONTHS},
    "workload": {"cached_share": SHARE, "batch_share": SHARE, "retry_rate": SHARE, "price_change": RATE,
                 "tax_rate": SHARE, "adoption.ceiling": SHARE, "adoption.ramp_months": MONTHS},
    "seat": {"escalation": RATE, "ramp_months": MONTHS},
    "cost": {},
    "model": {"cached_input": PRICE, "batch_input": PRICE, "batch_output": PRICE},
}
# Numeric fields that an override addresses only where the document has them.
PRESENT = {"reduction": SHARE, "realization": SHARE, "margin": SHARE, "error_rate": SHARE, "annual_probability": SHARE,
           "uplift": SHARE, "monthly_cost": MONEY, "monthly_revenue": MONEY, "cost_per_error": MONEY, "loss": MONEY,
           "monthly_amount": MONEY, "amount": MONEY, "price_per_month": MONEY, "requests_per_month": COUNT,
           "requests_per_item": COUNT, "growth": RATE, "input_tokens": COUNT, "output_tokens": COUNT, "seats": COUNT,
           "fte": COUNT, "escalation": RATE, "input": PRICE, "output": PRICE}


def addressable(document):
    """{path: kind of number} of everything that an override may set without making the project invalid."""
    paths = {"project.discount_rate": RATE, "project.contingency": SHARE, "project.finance_rate": RATE,
             "project.reinvest_rate": RATE, "project.horizon_months": "horizon"}
    paths.update({"fx." + currency: "fx" for currency in document["project"].get("fx", {})})
    for entity, section in ENTITIES.items():
        for item in document[section]:
            if item.get("kind") == "tracked":
                continue
            kinds = dict(OPTIONAL[entity])
            kinds.update({field: kind for field, kind in PRESENT.items() if field in item and field not in kinds})
            if item.get("kind") in ("recurring", "labor"):
                kinds["escalation"] = RATE
            kinds.update(month_kinds(entity, item))
            if "long_context" in item:
                kinds.update({"long_context.above": COUNT, "long_context.input": PRICE, "long_context.output": PRICE})
            if entity == "model" and item["input"] == 0:  # a free price: keep cached and batch free as well
                kinds = {}
            paths.update({f"{entity}.{item['id']}.{field}": kind for field, kind in kinds.items()})
    return paths


def month_kinds(entity, item):
    """{field: kind} of the months of an item, absent ones included."""
    if item.get("kind") == "one_time":
        return {"month": MONTH}
    prefix = {"kpi": "adoption.", "workload": "adoption.", "seat": "", "cost": ""}.get(entity)
    return {} if prefix is None else {prefix + "start_month": START, prefix + "end_month": END}


def new_month(maker, kind, document, path):
    """Starts move to the present end at most and ends to it at least, so that both may move at once."""
    if kind == MONTH:
        return maker.rng.randint(0, 120)
    entity, identity, field = path.split(".", 2)
    item = next(item for item in document[ENTITIES[entity]] if item["id"] == identity)
    months = item.get("adoption", {}) if field.startswith("adoption.") else item
    end = months.get("end_month", 120)
    return maker.rng.randint(1, end) if kind == START else maker.rng.randint(end, 120)


def number_for(maker, kind, document, path):
    rng = maker.rng
    if kind in (START, END, MONTH):
        return new_month(maker, kind, document, path)
    if kind == "fx":
        base = document["project"]["fx"][path[3:]]
        return (base["value"] if isinstance(base, dict) else base) * rng.uniform(0.7, 1.4)
    return {SHARE: maker.share, MONEY: maker.money, RATE: lambda: rng.choice((0, -0.3, 0.07, rng.uniform(-0.5, 1))),
            COUNT: lambda: rng.choice((0, 7, 400, maker.draw(0, 5000))), PRICE: lambda: rng.uniform(0.001, 30),
            MONTHS: lambda: rng.randint(0, 120), "horizon": lambda: rng.randint(12, 120)}[kind]()


def overrides(maker):
    paths = addressable(maker.document)
    if maker.chance(0.85):
        del paths["project.horizon_months"]
    chosen = maker.rng.sample(sorted(paths), min(len(paths), maker.rng.randint(0, 6)))
    return {path: number_for(maker, paths[path], maker.document, path) for path in chosen}


def ladders(maker):
    """Another ladder for some of the workloads, each at most once."""
    workloads = [item["id"] for item in maker.document["workloads"]]
    chosen = maker.rng.sample(workloads, maker.rng.randint(0, len(workloads)))
    return [{"workload": workload, "stages": maker.stages()} for workload in chosen]


def billings(maker):
    """Another billing, or the same, for some of the seat plans, each at most once."""
    seats = [item["id"] for item in maker.document["seats"]]
    chosen = maker.rng.sample(seats, maker.rng.randint(0, len(seats)))
    return [{"seat": seat, "billing": maker.rng.choice(("annual", "monthly"))} for seat in chosen]


def add_scenarios(maker):
    scenarios = []
    for index, mode in enumerate(maker.rng.choices(("base", "worst", "best", None), k=maker.rng.randint(0, 4))):
        scenario = {"id": f"s{index}", "name": maker.name()}
        if mode is not None:
            scenario["mode"] = mode
        scenarios.append(maker.some(scenario, 0.5, overrides=lambda: overrides(maker),
                                    ladders=lambda: ladders(maker), billings=lambda: billings(maker),
                                    benefit_factor=lambda: maker.rng.choice((0, 1, 0.8, 1.2)),
                                    cost_factor=lambda: maker.rng.choice((0, 1, 1.1, 0.9))))
    if scenarios or maker.chance(0.5):
        maker.document["scenarios"] = scenarios


def correlate(maker):
    paths = [path for path, _, _ in uncertain_inputs(maker.document)]
    if len(paths) < 2 or not maker.chance(0.5):
        return
    pairs = {tuple(sorted(maker.rng.sample(paths, 2))) for _ in range(3)}
    maker.document["correlations"] = [{"a": a, "b": b, "rho": maker.rng.choice((0, 0.3, -0.5, 0.85))}
                                      for a, b in sorted(pairs)]


def note_sources(maker):
    paths = [path for path, _, _ in uncertain_inputs(maker.document)]
    if not paths or not maker.chance(0.6):
        return
    chosen = maker.rng.sample(paths, maker.rng.randint(1, len(paths)))
    maker.document["provenance"] = {path: {"source": maker.rng.choice(("measured", "quoted", "benchmark", "guess")),
                                           "note": maker.name()[:200], "date": "2026-03-31"} for path in chosen}


def plan_measurements(maker):
    """What measuring an input would cost, and whether the pilot does it: no figure of the model changes."""
    paths = [path for path, _, _ in uncertain_inputs(maker.document)]
    if not paths or not maker.chance(0.3):
        return
    chosen = maker.rng.sample(paths, maker.rng.randint(1, len(paths)))
    maker.document["measurements"] = {path: {"cost": maker.rng.choice((0, 250000, 1e7)),
                                             "in_pilot": maker.chance(0.5)} for path in chosen}
