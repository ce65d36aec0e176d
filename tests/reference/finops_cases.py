"""Writes random cases with what finops.py makes of them to tests/data/cases/finops_reference.json, which the tests of
core/finops read:  python3 tests/reference/finops_cases.py > tests/data/cases/finops_reference.json"""

import datetime
import json
import random
import sys

import finops


def series(rng):
    first = datetime.date(2025, 1, 1) + datetime.timedelta(rng.randrange(400))
    count = rng.choice([5, 20, 40, 90, 200, 330])
    weekday, weekend = rng.randrange(50, 400), rng.randrange(0, 100)
    days = []
    for i in range(count):
        usual = weekend if (first + datetime.timedelta(i)).weekday() >= 5 else weekday
        cost = usual * (1 + i / 400) + rng.choice([0, 0, rng.uniform(-20, 20)])
        if rng.random() < 0.02:
            cost *= rng.uniform(2, 4)
        days.append(round(cost, 2))
    return first, days


def forecast_case(rng):
    first, days = series(rng)
    as_of = first + datetime.timedelta(len(days) - 1)
    start = rng.choice([1, 4, 7])
    budget = [float(rng.randrange(1000, 9000)) for _ in range(12)]
    spent, value, deviation = finops.month_forecast(first, days, as_of)
    year, low, high = finops.year_forecast(first, days, as_of, budget, start)
    return {"first": first.isoformat(), "days": days, "fiscal_year_start": start, "budget": budget,
            "expect": {"spent": spent, "month": value, "deviation": deviation, "year": year, "low": low, "high": high}}


def anomaly_case(rng):
    first, days = series(rng)
    if rng.random() < 0.3:
        days = [float(round(x / 100) * 100) for x in days]
    return {"first": first.isoformat(), "days": days,
            "expect": [{"day": day, "score": score} for day, score in finops.anomalies(first, days)]}


def budget_case(rng):
    first = (2026, rng.randrange(1, 13))
    start, digits = rng.randrange(1, 13), rng.choice([0, 0, 2, 6])
    scale = rng.choice([1, 1e3, 1e7])
    planned = [rng.choice([0.0, rng.random() * scale, 1 / 3 * scale]) for _ in range(rng.randrange(13, 40))]
    amounts = finops.budget_months(planned, first, start, digits)
    return {"start": list(first), "fiscal_year_start": start, "digits": digits, "planned": planned,
            "expect": [finops.text(a) for a in amounts]}


def variance_case(rng):
    ids = ["mini", "mid", "large"][: rng.randrange(1, 4)]
    shares = {1: [1.0], 2: [0.75, 0.25], 3: [0.5, 0.25, 0.25]}[len(ids)]
    load = {"requests": float(rng.randrange(100, 20000)), "retry": rng.choice([0.0, 0.05]),
            "input": float(rng.randrange(100, 4000)), "output": float(rng.randrange(0, 900)),
            "cached": rng.choice([0.0, 0.5, 1.0]), "batch": rng.choice([0.0, 0.25, 1.0]),
            "price_change": rng.choice([0.0, -0.2, 0.1]), "tax": rng.choice([0.0, 0.1]),
            "rate": rng.choice([1400.0, 1385.5]), "models": []}
    for model, share in zip(ids, shares):
        price = round(rng.uniform(0.1, 5), 3)
        load["models"].append({"id": model, "share": share, "input": price, "cached_input": round(price / 10, 4),
                               "output": round(price * 6, 3), "batch_input": round(price / 2, 4),
                               "batch_output": round(price * 3, 4)})
    actual = []
    for model in ids:
        tokens = [rng.randrange(1, 9_000_000), rng.randrange(0, 900_000), rng.randrange(0, 900_000)]
        amount = rng.randrange(1, 90_000_000)
        actual.append({"model": model, "requests": rng.randrange(1, 9000), "tokens": tokens,
                       "amount": finops.text(finops.Fraction(amount, 10 ** 6)),
                       "converted": finops.text(finops.half_even(finops.Fraction(amount, 10 ** 6) * 1402, 6))})
    month, budget, tax = rng.randrange(1, 13), str(rng.randrange(0, 200_000)), str(rng.randrange(0, 9000))
    parts = finops.effects(load, month, budget, actual, tax)
    return {"workload": load, "month": month, "budget": budget, "actual": actual, "tax": tax,
            "expect": [finops.text(part) for part in parts]}


def main():
    rng = random.Random(10)
    kinds = [("forecast", forecast_case, 24), ("anomaly", anomaly_case, 16), ("budget", budget_case, 24),
             ("variance", variance_case, 40)]
    cases = [dict(make(rng), fn=name, id=f"{name}-{i}") for name, make, count in kinds for i in range(count)]
    sys.stdout.write("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n")


if __name__ == "__main__":
    main()
