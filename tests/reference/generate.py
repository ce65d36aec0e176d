"""Random valid project documents that reach every corner of model.md.

    python3 generate.py --seed N --count K -o DIR      writes DIR/project_<seed>_<index>.json
"""
import argparse
import json
import os
import random

from flows import SCORES
from scenarios import add_scenarios, correlate, note_sources, plan_measurements
from themes import claimed_twice, sign_changes

CURRENCIES = ("KRW", "USD", "EUR", "JPY")
MONEY = {"KRW": 1e6, "JPY": 1e5, "USD": 1e3, "EUR": 1e3}
FX = {"KRW": 1, "JPY": 9.3, "USD": 1385.5, "EUR": 1510.25}
CATEGORIES = ("api", "model_operations", "security_governance", "labor_operations", "tools_finops", "setup",
              "training", "other")
KINDS = ("time_saving", "cost_saving", "revenue", "quality", "risk", "amount", "tracked")
AXES = ("cost_reduction", "productivity", "revenue", "risk")
NAMES = ("Support", "고객 응대 자동화", "שירות לקוחות", "خدمة العملاء", "🤖🚀 bot 👩‍💻", "tab\there\nnul\0\u0001\u007f\u001b[0m",
         "\u202eright to left", "quote \" back \\ slash", "e\u0301 한", "x" * 10000, "=1+1", "' OR 1=1 --", "a\u2028b")
THEMES = (("ordinary", 50), ("empty", 3), ("no_benefit", 6), ("no_cost", 6), ("sign_changes", 15), ("huge", 6),
          ("tiny", 6), ("claimed_twice", 8))


class Maker:
    """Draws one document; `magnitude` scales all its money."""

    def __init__(self, seed, index):
        self.rng = random.Random(f"{seed}/{index}")
        rng = self.rng
        self.theme = rng.choices([name for name, _ in THEMES], [weight for _, weight in THEMES])[0]
        self.currency = rng.choice(CURRENCIES)
        self.magnitude = MONEY[self.currency] * {"huge": 1e9, "tiny": 1e-9}.get(self.theme, 1)
        self.others = [currency for currency in CURRENCIES if currency != self.currency and self.chance(0.75)]
        self.uncertain_rate = rng.choice((0, 0.2, 0.4, 0.4))
        self.document = {"format": "jupan-project", "version": 1, "project": self.project()}

    def chance(self, probability):
        return self.rng.random() < probability

    def name(self):
        return self.rng.choice(NAMES) if self.chance(0.3) else f"Item {self.rng.randrange(1000)}"

    def draw(self, low, high):
        """A number as people write it (few digits), a full double, or an end of the range."""
        value = self.rng.uniform(low, high)
        kind = self.rng.random()
        if kind < 0.5:
            return float(f"{value:.3g}") if low <= float(f"{value:.3g}") <= high else value
        return low if kind < 0.54 else high if kind < 0.57 else value

    def share(self):
        return self.draw(0.0, 1.0)

    def money(self, most=1.0):
        return self.draw(0.0, most) * self.magnitude

    def rate(self):
        return self.rng.choice((0, 0.03, -0.1, -0.5, 0.25, 5, self.rng.uniform(-0.9, 1.5)))

    def month(self):
        """Mostly early, sometimes anywhere up to 120, so that some lie beyond the horizon."""
        return self.rng.randint(1, 18) if self.chance(0.8) else self.rng.randint(1, 120)

    def uncertain(self, value, lowest=0.0, highest=float("inf")):
        """`value` as an uncertain input now and then; `lowest` and `highest` are the field's closed range."""
        if not self.chance(self.uncertain_rate):
            return {"value": value} if self.chance(0.03) else value
        rng = self.rng
        dist = rng.choice(("pert", "triangular", "uniform", "normal", "lognormal", None))
        width = abs(value) or 1.0
        result = {"value": value}
        if dist == "lognormal":
            low = width * rng.uniform(0.1, 1.2)
            high = low * rng.uniform(1.01, 4)
        elif dist == "normal":  # the ends may leave the field's range
            low, high = value - width * rng.uniform(-0.2, 1.5), value + width * rng.uniform(0.3, 2)
        else:
            low = value if self.chance(0.1) else max(lowest, value - width * rng.uniform(0, 0.8))
            high = value if self.chance(0.1) else min(highest, value + width * rng.uniform(0, 1.2))
        if not low < high:
            return value
        result.update({"low": low, "high": high})
        if dist is not None:
            result["dist"] = dist
        return result

    def uncertain_share(self):
        return self.uncertain(self.share(), 0.0, 1.0)

    def exchange_rate(self, currency):
        """A rate whose ends stay well above 0: a cost of 1e-320 would make ratios overflow."""
        base = FX[currency] / FX[self.currency] * self.rng.uniform(0.9, 1.1)
        rate = self.uncertain(base, base * 0.1)
        return base if isinstance(rate, dict) and rate.get("low", base) < base * 0.1 else rate

    def some(self, target, probability=0.5, **fields):
        """Each optional field, given as a function of no arguments, with the probability."""
        for field, make in fields.items():
            if self.chance(probability):
                target[field] = make()
        return target

    def project(self):
        rng = self.rng
        project = {"name": self.name(), "client": self.name(), "industry": "소매", "currency": self.currency,
                   "start": f"{rng.randint(2023, 2031)}-{rng.randint(1, 12):02}"}
        if self.others or self.chance(0.2):
            project["fx"] = {currency: self.exchange_rate(currency) for currency in self.others}
        return self.some(
            project, 0.7,
            horizon_months=lambda: rng.choice((12, 13, 24, 35, 36, 37, 60, 119, 120, rng.randint(12, 120))),
            discount_rate=lambda: rng.choice((0, 0.0, 0.05, 0.08, -0.05, -0.6, -0.97, 2.5, rng.uniform(-0.3, 0.5))),
            discounting=lambda: rng.choice(("monthly", "year_end", "mid_year")),
            fiscal_year_start=lambda: rng.randint(1, 12), contingency=lambda: rng.choice((0, 0.1, 0.15, self.share())),
            finance_rate=lambda: rng.choice((0, 0.06, -0.2, 0.4)), reinvest_rate=lambda: rng.choice((0, 0.04, -0.1, 1)))

    def adoption(self):
        start = self.month()
        rule = {} if self.chance(0.3) else {"start_month": start}
        return self.some(rule, 0.5, ramp_months=lambda: self.rng.choice((0, 1, 3, 6, 24, 120)),
                         shape=lambda: self.rng.choice(("linear", "s_curve")), ceiling=self.uncertain_share,
                         end_month=lambda: self.rng.randint(start, min(120, start + self.rng.choice((0, 5, 30, 119)))))

    def model(self, index):
        rng = self.rng
        free = self.chance(0.05)
        price = {"id": f"gpt-{index}_m", "name": self.name(), "input": 0 if free else rng.uniform(0.01, 20),
                 "output": rng.choice((0.4, 2.0, 15, rng.uniform(0.1, 90)))}
        usable = self.others + [self.currency]
        if "USD" not in usable or self.chance(0.6):
            price["currency"] = rng.choice(usable)
        if not free:
            self.some(price, 0.5, cached_input=lambda: price["input"] * rng.choice((0, 0.1, 0.25, 0.5)),
                      batch_input=lambda: price["input"] * rng.choice((0.4, 0.5, 1)),
                      batch_output=lambda: price["output"] * rng.choice((0.4, 0.5, 1)))
            self.some(price, 0.4, long_context=lambda: {"above": rng.choice((0, 1000, 8000, 20000)),
                                                        "input": price["input"] * rng.choice((0, 1.5, 2)),
                                                        "output": rng.uniform(0.5, 120)})
        if self.chance(0.05):
            price["price_history"] = [{"from": "2025-07-30", "input": 1.25, "output": 10},
                                      {"from": "2025-11-02", "input": 1, "cached_input": 0.1, "output": 8}]
        return self.some(price, 0.4, catalogue=lambda: rng.choice(("gpt-5.4-mini", "", "가격표/2")),
                         tokenizer=lambda: rng.choice(("o200k_base", "cl100k_base")))

    def work_unit(self, index):
        rng = self.rng
        unit = {"id": f"unit-{index}", "name": self.name(), "department": self.name()}
        return self.some(unit, 0.85,
                         volume_per_month=lambda: self.uncertain(rng.choice((0, 40, 2500, self.draw(1, 9e4)))),
                         minutes_per_item=lambda: self.uncertain(self.draw(0.1, 90)),
                         hourly_cost=lambda: self.uncertain(self.money(0.03)), volume_growth=self.rate,
                         effort=lambda: rng.randint(1, 5), risk=lambda: rng.randint(1, 5))

    def kpi(self, index, kind=None, unit=None):
        rng = self.rng
        units = [item["id"] for item in self.document["work_units"]]
        kind = kind or rng.choice(KINDS if units else [k for k in KINDS if k not in ("time_saving", "quality")])
        kpi = {"id": f"k{index}", "name": self.name(), "axis": rng.choice(AXES), "kind": kind}
        if unit or (units and (kind in ("time_saving", "quality") or self.chance(0.5))):
            kpi["work_unit"] = unit or rng.choice(units)
        if kind == "tracked":
            return kpi
        own = {"time_saving": {"reduction": self.uncertain_share},
               "cost_saving": {"monthly_cost": lambda: self.uncertain(self.money(3)),
                               "reduction": self.uncertain_share},
               "revenue": {"monthly_revenue": lambda: self.uncertain(self.money(20)),
                           "uplift": lambda: self.uncertain(self.draw(0, 1.3))},
               "quality": {"error_rate": self.uncertain_share, "reduction": self.uncertain_share,
                           "cost_per_error": lambda: self.uncertain(self.money(0.001))},
               "risk": {"annual_probability": self.uncertain_share, "loss": lambda: self.uncertain(self.money(50)),
                        "reduction": self.uncertain_share},
               "amount": {"monthly_amount": lambda: self.uncertain(self.money(2))}}[kind]
        self.some(kpi, 1.0, **own)
        if kind == "time_saving":
            self.some(kpi, 0.6, realization=self.uncertain_share)
        if kind == "revenue":
            self.some(kpi, 0.6, margin=self.uncertain_share)
        return self.some(kpi, 0.4, adoption=self.adoption, attribution=self.share, confidence=self.uncertain_share,
                         growth=self.rate, lane=lambda: rng.choice(("cash", "capacity")))

    def mix(self):
        models = self.rng.sample([item["id"] for item in self.document["models"]],
                                 self.rng.randint(1, len(self.document["models"])))
        cuts = [0.0, *sorted(self.rng.random() for _ in models[1:]), 1.0]
        return [{"model": model, "share": cuts[i + 1] - cuts[i]} for i, model in enumerate(models)]

    def stages(self):
        """A ladder: one to three stages, the first from month 1."""
        rng = self.rng
        months = [1, *sorted(rng.sample(range(2, 121 if self.chance(0.2) else 30), rng.choice((0, 0, 1, 2))))]
        return [{"from_month": month, "mix": self.mix()} for month in months]

    def workload(self, index):
        rng = self.rng
        workload = {"id": f"tokens{index}", "name": self.name(),
                    "input_tokens": self.uncertain(rng.choice((0, 300, 1000, 8000, 20000, self.draw(1, 40000)))),
                    "output_tokens": self.uncertain(rng.choice((0, 250, self.draw(1, 9000))))}
        units = [item["id"] for item in self.document["work_units"]]
        if units and self.chance(0.5):
            workload.update({"work_unit": rng.choice(units), "requests_per_item": self.uncertain(self.draw(0, 6))})
        else:
            workload["requests_per_month"] = self.uncertain(rng.choice((0, 5000, self.draw(1, 1e6))))
            self.some(workload, 0.5, growth=self.rate)
            if units and self.chance(0.2):
                workload["work_unit"] = rng.choice(units)
        workload["stages"] = self.stages()
        self.some(workload, 0.1, category=lambda: rng.choice(CATEGORIES))
        return self.some(workload, 0.5, cached_share=self.uncertain_share, batch_share=self.uncertain_share,
                         retry_rate=lambda: self.uncertain(self.draw(0, 1.5)), tax_rate=lambda: rng.choice((0, 0.1)),
                         price_change=lambda: self.uncertain(rng.choice((-0.2, -0.6, 0.1, 0)), -0.999),
                         adoption=self.adoption)

    def pick_currency(self):
        return self.rng.choice(self.others + [self.currency])

    def money_in(self, item, most):
        """Money in the item's own currency, so that no currency drowns the others."""
        return self.uncertain(self.money(most) * FX[self.currency] / FX[item.get("currency", self.currency)])

    def seat(self, index):
        rng = self.rng
        start = self.month()
        seat = self.some({"id": f"seat_{index}", "name": self.name()}, 0.6, currency=self.pick_currency)
        seat["seats"] = self.uncertain(rng.choice((0, 1, 10, 250, 12.5)))
        seat["price_per_month"] = self.money_in(seat, 0.03)
        if start > 1 or self.chance(0.5):
            seat["start_month"] = start
        return self.some(seat, 0.5,
                         end_month=lambda: rng.randint(start, 120) if self.chance(0.5) else min(120, start + 14),
                         ramp_months=lambda: rng.choice((0, 1, 5, 18)), escalation=self.rate,
                         billing=lambda: rng.choice(("annual", "annual", "monthly")),
                         category=lambda: rng.choice(CATEGORIES))

    def cost(self, index):
        rng = self.rng
        kind = rng.choice(("one_time", "recurring", "labor"))
        cost = {"id": f"cost-{index}", "name": self.name(), "kind": kind, "category": rng.choice(CATEGORIES)}
        self.some(cost, 0.5, currency=self.pick_currency)
        units = [item["id"] for item in self.document["work_units"]]
        if units and self.chance(0.3):
            cost["work_unit"] = rng.choice(units)
        if kind == "one_time":
            cost["amount"] = self.money_in(cost, 30)
            return self.some(cost, 0.6, month=lambda: rng.choice((0, 1, self.month(), 120)))
        start = self.month()
        if kind == "recurring":
            cost["amount"] = self.money_in(cost, 1.5)
        else:
            cost.update({"fte": self.uncertain(self.draw(0, 3)), "monthly_cost": self.money_in(cost, 0.8)})
        if start > 1:
            cost["start_month"] = start
        return self.some(cost, 0.4, end_month=lambda: rng.randint(start, 120), escalation=self.rate)

    def token_samples(self):
        """Texts that were counted: kept in the project, without any effect on its figures."""
        workloads = [item["id"] for item in self.document["workloads"]]
        return [self.some({"id": f"sample-{index}", "name": self.name()}, 0.6, system_prompt=self.name,
                          prompt=self.name, answer=self.name,
                          **({"workload": lambda: self.rng.choice(workloads)} if workloads else {}))
                for index in range(self.rng.randint(1, 3))]

    def data_sources(self):
        """Sources with some scores, some weights and some work units; many of them count."""
        rng = random.Random(f"{self.rng.random()} data")
        units = [unit["id"] for unit in self.document["work_units"]]
        sources = []
        for index in range(rng.randint(1, 4)):
            scores = {score: rng.choice((0, 100, round(rng.uniform(0, 100), 1), rng.uniform(0, 100)))
                      for score in SCORES if rng.random() < 0.7}
            weights = {score: rng.choice((1, 2, rng.uniform(0, 5))) for score in SCORES if rng.random() < 0.4}
            source = {"id": f"source-{index}", "name": f"Source {index}", **scores,
                      "work_units": rng.sample(units, rng.randint(0, len(units)))}
            if weights:
                source["weights"] = weights
            sources.append(source)
        self.document["data_sources"] = sources
        if rng.random() < 0.7:
            quality = {"enabled": rng.random() < 0.9}
            if rng.random() < 0.6:
                quality["floor"] = rng.choice((0, 1, rng.random()))
            self.document["data_quality"] = quality

    def fill(self):
        rng, document = self.rng, self.document
        for section in ("models", "work_units", "kpis", "workloads", "seats", "costs"):
            document[section] = []
        if self.theme == "empty":
            return
        few = self.theme == "sign_changes"
        document["models"] = [self.model(index) for index in range(rng.randint(0, 3))]
        document["work_units"] = [self.work_unit(index) for index in range(rng.randint(0, 3))]
        if self.theme != "no_benefit":
            document["kpis"] = [self.kpi(index) for index in range(rng.randint(0, 1) if few else rng.randint(1, 6))]
        if self.theme != "no_cost":
            if document["models"]:
                document["workloads"] = [self.workload(index) for index in range(0 if few else rng.randint(0, 3))]
            document["seats"] = [self.seat(index) for index in range(0 if few else rng.randint(0, 3))]
            document["costs"] = [self.cost(index) for index in range(0 if few else rng.randint(0, 5))]
        if few:
            sign_changes(self)
        if self.theme == "claimed_twice":
            claimed_twice(self)


def project_document(seed, index):
    """The valid document number `index` of `seed`; the same one on every machine."""
    maker = Maker(seed, index)
    maker.fill()
    if maker.chance(0.3):
        maker.document["token_samples"] = maker.token_samples()
    add_scenarios(maker)
    correlate(maker)
    note_sources(maker)
    plan_measurements(maker)
    if maker.chance(0.5):
        maker.data_sources()
    return maker.document


def write(seed, count, folder):
    """Writes the documents, returns their file names."""
    os.makedirs(folder, exist_ok=True)
    names = []
    for index in range(count):
        names.append(os.path.join(folder, f"project_{seed}_{index}.json"))
        with open(names[-1], "w", encoding="utf-8") as file:
            json.dump(project_document(seed, index), file, ensure_ascii=index % 2 == 0, indent=1)
    return names


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("-o", "--output", required=True)
    arguments = parser.parse_args()
    print(f"{len(write(arguments.seed, arguments.count, arguments.output))} projects in {arguments.output}")
