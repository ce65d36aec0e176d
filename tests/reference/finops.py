"""A second calculation of budgets, forecasts, anomalies and variance effects, from the calculation model (section 10) and
the readings in core/README.md alone. Money is exact (Fraction); statistics are floats."""

import datetime
import math
from fractions import Fraction

MICRO = 10 ** 6
NINETIETH = 1.2815515655446004


def half_even(value, digits):
    """A Fraction rounded to `digits`, ties to the even digit."""
    return Fraction(round(value * 10 ** digits), 10 ** digits)


def half_away(value, digits):
    scaled = abs(value) * 10 ** digits
    whole = int(scaled)
    if scaled - whole >= Fraction(1, 2):
        whole += 1
    return Fraction(whole if value >= 0 else -whole, 10 ** digits)


def text(value):
    """A Fraction with a finite number of decimals as plain decimal text."""
    digits = 0
    while (value * 10 ** digits).denominator != 1:
        digits += 1
    count = int(value * 10 ** digits)
    body = str(abs(count)).rjust(digits + 1, "0")
    body = body[: len(body) - digits] + ("." + body[len(body) - digits:] if digits else "")
    return ("-" if count < 0 else "") + body


# Budget --------------------------------------------------------------------------------------------------------------

def split(total, weights, digits):
    """Largest remainder: parts in steps of 10^-digits that sum to `total`."""
    steps = int(total * 10 ** digits)
    whole = sum(weights)
    shares = [steps * weight / whole for weight in weights]
    parts = [math.floor(share) for share in shares]
    order = sorted(range(len(shares)), key=lambda i: (-(shares[i] - parts[i]), i))
    for i in order[: steps - sum(parts)]:
        parts[i] += 1
    return [Fraction(part, 10 ** digits) for part in parts]


def budget_months(planned, first, fiscal_start, digits):
    """Amounts of months from (year, month) `first` on: each fiscal year rounded, then split."""
    amounts, year, weights = [], None, []

    def close():
        if weights and sum(weights):
            amounts.extend(split(half_away(sum(weights), digits), weights, digits))
        else:
            amounts.extend(Fraction(0) for _ in weights)

    for i, cost in enumerate(planned):
        count = first[0] * 12 + first[1] - 1 + i
        now = (count - (fiscal_start - 1)) // 12
        if now != year:
            close()
            year, weights = now, []
        # the shortest decimal of a double is what was meant
        weights.append(half_even(Fraction(repr(cost)), 18))
    close()
    return amounts


# Forecast ------------------------------------------------------------------------------------------------------------

def month_days(year, month):
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    return (following - datetime.date(year, month, 1)).days


def weights_of(first, days):
    """(weights by weekday, learned, mean day, deviation of a day)."""
    dates = [first + datetime.timedelta(i) for i in range(len(days))][-56:]
    recent = days[-56:]
    mean = sum(recent) / len(recent) if recent else 0.0
    if len(recent) < 14:
        return [1.0] * 7, False, mean, None
    by_day = [[x for d, x in zip(dates, recent) if d.weekday() == k] for k in range(7)]
    means = [sum(x) / len(x) for x in by_day]
    cut = [max(0.0, m) for m in means]
    if sum(cut) <= 0:
        return [1.0] * 7, False, mean, None
    squares = sum((x - means[d.weekday()]) ** 2 for d, x in zip(dates, recent))
    return [7 * c / sum(cut) for c in cut], True, mean, math.sqrt(squares / (len(recent) - 7))


def between(first, days, start, end):
    return sum(x for i, x in enumerate(days) if start <= first + datetime.timedelta(i) <= end)


def month_forecast(first, days, as_of):
    """(spent, value, deviation or None) of a line that is used by the day and has had a charge."""
    weights, learned, mean, deviation = weights_of(first, days)
    start = as_of.replace(day=1)
    count = month_days(as_of.year, as_of.month)
    spent = between(first, days, start, as_of)
    if as_of.day == count:
        return spent, spent, 0.0
    all_weights = [weights[(start + datetime.timedelta(i)).weekday()] for i in range(count)]
    gone, left = sum(all_weights[: as_of.day]), sum(all_weights[as_of.day:])
    rate = spent / gone if gone > 0 else mean
    if not learned:
        return spent, spent + rate * left, None
    of_rate = (left / gone) ** 2 * as_of.day if gone > 0 else 0.0
    return spent, spent + rate * left, deviation * math.sqrt(count - as_of.day + of_rate)


def holt(values, alpha=0.5, beta=0.3):
    level, trend, errors = values[1], values[1] - values[0], []
    for value in values[2:]:
        errors.append(value - level - trend)
        new = alpha * value + (1 - alpha) * (level + trend)
        trend = beta * (new - level) + (1 - beta) * trend
        level = new
    return level, trend, errors


def sum_deviation(errors, first, last, alpha=0.5, beta=0.3):
    """Deviation of the error of y[T+first] + … + y[T+last], by writing out each error's recursion."""
    total = [0.0] * (last + 1)
    for h in range(first, last + 1):
        total[h] += 1
        for k in range(1, h):
            total[k] += alpha + alpha * beta * (h - k)
    square = sum(e * e for e in errors) / len(errors)
    return math.sqrt(square * sum(t * t for t in total[1:]))


def year_forecast(first, days, as_of, budget, fiscal_start):
    """(value, low or None, high or None) of a line that is used by the day."""
    count = as_of.year * 12 + as_of.month - 1
    passed = (count - (fiscal_start - 1)) % 12
    spent, running, deviation = month_forecast(first, days, as_of)
    begin = count - passed
    to_date = between(first, days, datetime.date(begin // 12, begin % 12 + 1, 1),
                      as_of.replace(day=1) - datetime.timedelta(1))
    over = as_of.day == month_days(as_of.year, as_of.month)
    months = []
    for index in range(first.year * 12 + first.month - 1, count + (1 if over else 0)):
        year, month = index // 12, index % 12 + 1
        months.append(between(first, days, datetime.date(year, month, 1),
                              datetime.date(year, month, month_days(year, month))))
    later = budget[passed + 1:]
    spread = None
    if not later:
        spread = deviation
    elif len(months) >= 3:
        level, trend, errors = holt(months)
        skip = 0 if over else 1
        later = [max(0.0, level + (i + 1 + skip) * trend) for i in range(len(later))]
        if len(errors) >= 3 and deviation is not None:
            spread = math.hypot(sum_deviation(errors, 1 + skip, len(later) + skip), deviation)
    value = to_date + running + sum(later)
    if spread is None:
        return value, None, None
    low = max(value - NINETIETH * spread, min(to_date + spent, value))
    return value, low, value + NINETIETH * spread


# Anomalies -----------------------------------------------------------------------------------------------------------

def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def anomalies(first, days):
    """[(day, score or None)]"""
    found = []
    weekend = [(first + datetime.timedelta(i)).weekday() >= 5 for i in range(len(days))]
    for i, cost in enumerate(days):
        others = [days[k] for k in range(i) if weekend[k] == weekend[i]][-28:]
        if len(others) < 14:
            continue
        middle = median(others)
        off = [abs(x - middle) for x in others]
        if median(off) > 0:
            score = 0.6745 * (cost - middle) / median(off)
        elif sum(off) > 0:
            score = (cost - middle) / (1.253314 * sum(off) / len(off))
        else:
            score = None
        if (score is None and cost > middle) or (score is not None and score > 3.5):
            found.append(((first + datetime.timedelta(i)).isoformat(), score))
    return found


# Variance explained --------------------------------------------------------------------------------------------------

def planned_tokens(load, month):
    """{model: (tokens by kind, price of a token by kind in the project currency)}, requests, tax factor of a workload."""
    f = {key: Fraction(repr(value)) for key, value in load.items() if isinstance(value, float)}
    requests = f["requests"] * (1 + f["retry"])
    # a power of the twelfth root: the one place where the plan is no fraction
    change = Fraction((1 + load["price_change"]) ** ((month - 1) / 12))
    cached, batch = f["cached"], f["batch"]
    models = {}
    for model in load["models"]:
        price = {key: Fraction(repr(value)) for key, value in model.items() if isinstance(value, float)}
        used = requests * price["share"]
        tokens = [used * f["input"] * ((1 - cached) * (1 - batch) + batch),
                  used * f["input"] * cached * (1 - batch), used * f["output"]]
        fresh = (1 - cached) * (1 - batch) + batch
        each = [((1 - cached) * (1 - batch) * price["input"] + batch * price["batch_input"]) / fresh if fresh
                else price["input"], price["cached_input"],
                (1 - batch) * price["output"] + batch * price["batch_output"]]
        models[model["id"]] = (tokens, [e * change * Fraction(repr(load["rate"])) / 10 ** 6 for e in each])
    return models, requests, 1 + f["tax"]


def effects(load, month, budget, actual, tax):
    """The six effects of a workload whose charges all name a planned model, with tokens and requests known.
    actual: [{model, requests, tokens, amount, converted}]."""
    models, planned_requests, factor = planned_tokens(load, month)
    rate = Fraction(repr(load["rate"]))
    cost = sum(t * p for tokens, each in models.values() for t, p in zip(tokens, each))
    requests = sum(row["requests"] for row in actual)
    mean = []
    everything = sum(sum(tokens) for tokens, _ in models.values())
    for k in range(3):
        planned = sum(tokens[k] for tokens, _ in models.values())
        if planned:
            mean.append(sum(tokens[k] * each[k] for tokens, each in models.values()) / planned)
        else:
            mean.append(sum(sum(tokens) / everything * each[k] for tokens, each in models.values()))
    used = [sum(row["tokens"][k] for row in actual) for k in range(3)]
    values = [
        Fraction(budget),
        factor * cost * requests / planned_requests,
        factor * sum(t * p for t, p in zip(used, mean)),
        factor * sum(t * p for row in actual for t, p in zip(row["tokens"], models[row["model"]][1])),
        factor * sum(Fraction(row["amount"]) for row in actual) * rate,
        factor * sum(Fraction(row["converted"]) for row in actual),
        sum(Fraction(row["converted"]) for row in actual) + Fraction(tax),
    ]
    rounded = [values[0]] + [half_even(v, 6) for v in values[1:6]] + [values[6]]
    return [b - a for a, b in zip(rounded, rounded[1:])]
