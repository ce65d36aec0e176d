"""Two kinds of generated project that random fields alone would hardly hit."""


def sign_changes(maker):
    """One-month flows whose NPV has several roots: -Π(1 - g_j v), v a step of some months, g_j the growth in a step."""
    rng, document = maker.rng, maker.document
    horizon = document["project"].get("horizon_months", 36)
    roots = rng.choice((2, 3, 4))
    step = rng.randint(1, min(12, horizon // roots))
    flows = [-rng.uniform(0.5, 5) * maker.magnitude]
    for _ in range(roots):
        growth = (1 + rng.uniform(-0.4, 2)) ** (step / 12)
        flows = [a - growth * b for a, b in zip(flows + [0], [0] + flows)]
    for index, flow in enumerate(flows):
        month = index * step
        if flow < 0:
            document["costs"].append({"id": f"dip{index}", "name": "dip", "kind": "one_time", "amount": -flow,
                                      "category": "setup", "month": month})
        elif month > 0:
            document["kpis"].append({"id": f"peak{index}", "name": "peak", "axis": "revenue", "kind": "amount",
                                     "monthly_amount": flow, "adoption": {"start_month": month, "end_month": month}})


def claimed_twice(maker):
    """Two to four time_saving KPIs on one work unit, claiming more hours than there are."""
    unit = {"id": "shared", "name": "shared", "department": "d", "volume_per_month": 900, "minutes_per_item": 12,
            "hourly_cost": maker.money(0.03)}
    maker.document["work_units"].append(unit)
    for index in range(maker.rng.randint(2, 4)):
        kpi = maker.kpi(100 + index, "time_saving", "shared")
        kpi["reduction"] = maker.uncertain(maker.rng.uniform(0.4, 1), 0.0, 1.0)
        maker.document["kpis"].append(kpi)
