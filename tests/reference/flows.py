"""Monthly benefits and costs of a settled document (model.md §§3 and 4), formula by formula.

Lists of months run 0..H; index 0 is the month before launch.
"""


def grown(rate, month):
    """(1+rate)^((m-1)/12): growth, escalation and price change all run from month 1."""
    return (1 + rate) ** ((month - 1) / 12)


def within(item, month):
    return item["start_month"] <= month and (item["end_month"] is None or month <= item["end_month"])


def ramp(item, month):
    return min(1, (month - item["start_month"] + 1) / max(item["ramp_months"], 1))


def adoption(rule, month):
    if not within(rule, month):
        return 0.0
    x = ramp(rule, month)
    if rule["shape"] == "s_curve":
        return rule["ceiling"] * (3 * x ** 2 - 2 * x ** 3)
    return rule["ceiling"] * x


def volume(unit, month):
    return unit["volume_per_month"] * grown(unit["volume_growth"], month)


def by_id(items, identity):
    return next((item for item in items if item["id"] == identity), None)


def full_effect(kpi, unit, month):
    """F(m), money per month at full effect."""
    kind = kpi["kind"]
    if kind == "time_saving":
        return (volume(unit, month) * unit["minutes_per_item"] / 60 * kpi["reduction"] * unit["hourly_cost"]
                * kpi["realization"])
    if kind == "cost_saving":
        return kpi["monthly_cost"] * kpi["reduction"]
    if kind == "revenue":
        return kpi["monthly_revenue"] * kpi["uplift"] * kpi["margin"]
    if kind == "quality":
        return volume(unit, month) * kpi["error_rate"] * kpi["reduction"] * kpi["cost_per_error"]
    if kind == "risk":
        return kpi["annual_probability"] * kpi["loss"] * kpi["reduction"] / 12
    if kind == "amount":
        return kpi["monthly_amount"]
    assert kind == "tracked", kind
    return 0.0


def claimed_hours(settled, unit_id, month):
    """Σ reduction·adoption·attribution of the time_saving KPIs of one work unit in one month."""
    return sum(kpi["reduction"] * adoption(kpi["adoption"], month) * kpi["attribution"] for kpi in settled["kpis"]
               if kpi["kind"] == "time_saving" and kpi["work_unit"] == unit_id)


def is_claimed_twice(claimed):
    return claimed > 1 + 1e-9


SCORES = ("accuracy", "completeness", "consistency", "timeliness", "uniqueness")


def source_quality(source):
    """Weighted mean of the scores a source has (§9); None where there is none, or they weigh nothing."""
    given = [(source[score], source["weights"].get(score, 1)) for score in SCORES if source.get(score) is not None]
    weight = sum(weight for _, weight in given)
    return sum(score * weight for score, weight in given) / weight if weight else None


def quality_factor(settled, unit_id):
    """Q of the KPIs of a work unit (§9): by the mean of the qualities its sources have, 100 where they have none."""
    quality = settled["data_quality"]
    if not quality["enabled"] or unit_id is None:
        return 1
    known = [source_quality(source) for source in settled["data_sources"] if unit_id in source["work_units"]]
    known = [value for value in known if value is not None]
    mean = sum(known) / len(known) if known else 100
    return quality["floor"] + (1 - quality["floor"]) * mean / 100


def benefits(settled):
    """{kpi id: [B_k(0..H)]}, without factors."""
    horizon = settled["project"]["horizon_months"]
    result = {}
    for kpi in settled["kpis"]:
        unit = by_id(settled["work_units"], kpi.get("work_unit"))
        quality = quality_factor(settled, kpi.get("work_unit"))
        months = [0.0]
        for month in range(1, horizon + 1):
            money = (full_effect(kpi, unit, month) * adoption(kpi["adoption"], month) * kpi["attribution"]
                     * kpi["confidence"] * grown(kpi["growth"], month) * quality)
            if kpi["kind"] == "time_saving":
                claimed = claimed_hours(settled, unit["id"], month)
                if is_claimed_twice(claimed):
                    money = money / claimed
            months.append(money)
        result[kpi["id"]] = months
    return result


def fx(settled, currency):
    """Project-currency units for one unit of `currency`; a missing rate is a KeyError, never 1."""
    project = settled["project"]
    return 1 if currency == project["currency"] else project["fx"][currency]


def prices_in_force(model, input_tokens):
    """Prices per 1,000,000 tokens, those of a long context where the request is longer than `above`."""
    prices = {key: model[key] for key in ("input", "cached_input", "output", "batch_input", "batch_output")}
    long_context = model.get("long_context")
    if long_context is None or not input_tokens > long_context["above"]:
        return prices
    longer = {"input": long_context["input"], "output": long_context["output"]}
    if model["input"] > 0:
        longer["cached_input"] = model["cached_input"] * long_context["input"] / model["input"]
        longer["batch_input"] = model["batch_input"] * long_context["input"] / model["input"]
    else:  # no ratio to a free price: the defaults at the long-context price (README, ambiguity 8)
        longer["cached_input"] = long_context["input"]
        longer["batch_input"] = long_context["input"] / 2
    if model["output"] > 0:
        longer["batch_output"] = model["batch_output"] * long_context["output"] / model["output"]
    else:
        longer["batch_output"] = long_context["output"] / 2
    return longer


def request_price(settled, workload, month):
    """unit(m): one request in the project currency, by the stage in force."""
    stage = [stage for stage in workload["stages"] if stage["from_month"] <= month][-1]
    tokens_in, tokens_out = workload["input_tokens"], workload["output_tokens"]
    cached, batch = workload["cached_share"], workload["batch_share"]
    total = 0.0
    for part in stage["mix"]:
        model = by_id(settled["models"], part["model"])
        price = prices_in_force(model, tokens_in)
        standard = (tokens_in * ((1 - cached) * price["input"] + cached * price["cached_input"])
                    + tokens_out * price["output"]) / 1e6
        batched = (tokens_in * price["batch_input"] + tokens_out * price["batch_output"]) / 1e6
        total += part["share"] * ((1 - batch) * standard + batch * batched) * fx(settled, model["currency"])
    return total


def requests(settled, workload, month):
    """Requests of a month, those in use; one that is sent again counts once."""
    if "requests_per_month" in workload:
        asked = workload["requests_per_month"] * grown(workload["growth"], month)
    else:
        unit = by_id(settled["work_units"], workload["work_unit"])
        asked = workload["requests_per_item"] * volume(unit, month)
    return asked * adoption(workload["adoption"], month)


def workload_cost(settled, workload, month):
    return (requests(settled, workload, month) * (1 + workload["retry_rate"])
            * request_price(settled, workload, month) * grown(workload["price_change"], month)
            * (1 + workload["tax_rate"]))


def seat_cost(settled, seat, month):
    if not within(seat, month):
        return 0.0
    one_month = (seat["seats"] * ramp(seat, month) * seat["price_per_month"] * grown(seat["escalation"], month)
                 * fx(settled, seat["currency"]))
    if seat["billing"] == "monthly":
        return one_month
    if (month - seat["start_month"]) % 12 != 0:
        return 0.0
    last = settled["project"]["horizon_months"]
    if seat["end_month"] is not None:
        last = min(last, seat["end_month"])
    return one_month * min(12, last - month + 1)


def item_cost(settled, cost, month):
    rate = fx(settled, cost["currency"])
    if cost["kind"] == "one_time":
        return cost["amount"] * rate if month == cost["month"] else 0.0
    if month == 0 or not within(cost, month):
        return 0.0
    monthly = cost["amount"] if cost["kind"] == "recurring" else cost["fte"] * cost["monthly_cost"]
    return monthly * grown(cost["escalation"], month) * rate


def costs(settled):
    """{id: [cost(0..H)]} of workloads, seats and cost items, in document order, before contingency and factors."""
    months = range(1, settled["project"]["horizon_months"] + 1)
    result = {}
    for workload in settled["workloads"]:
        result[workload["id"]] = [0.0] + [workload_cost(settled, workload, month) for month in months]
    for seat in settled["seats"]:
        result[seat["id"]] = [0.0] + [seat_cost(settled, seat, month) for month in months]
    for cost in settled["costs"]:
        result[cost["id"]] = [item_cost(settled, cost, month) for month in [0, *months]]
    return result
