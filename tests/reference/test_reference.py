"""Hand-worked examples for the reference implementation itself. Run: python3 -m unittest discover -s tests/reference"""
import copy
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import flows  # noqa: E402
import generate  # noqa: E402
import inputs  # noqa: E402
import metrics  # noqa: E402
import model  # noqa: E402
import sensitivity  # noqa: E402


def project(**fields):
    document = {"format": "jupan-project", "version": 1,
                "project": {"name": "n", "client": "c", "industry": "i", "currency": "KRW", "start": "2026-01"}}
    document.update({section: [] for section in inputs.SECTIONS})
    document["project"].update(fields)
    return document


def amount(identity, money, **fields):
    return {"id": identity, "name": identity, "axis": "revenue", "kind": "amount", "monthly_amount": money, **fields}


def recurring(identity, money, **fields):
    return {"id": identity, "name": identity, "kind": "recurring", "category": "api", "amount": money, **fields}


def one_time(identity, money, month=0):
    return {"id": identity, "name": identity, "kind": "one_time", "category": "setup", "amount": money, "month": month}


def flow_project(by_month, **fields):
    """A project whose net flow is `by_month`: costs as one-time items, benefits as one-month KPIs."""
    document = project(**fields)
    for month, money in by_month.items():
        if money < 0:
            document["costs"].append(one_time(f"c{month}", -money, month))
        else:
            document["kpis"].append(amount(f"k{month}", money, adoption={"start_month": month, "end_month": month}))
    return document


class PublishedExamples(unittest.TestCase):
    def test_budget_design_example(self):
        # framework.md, Budget design: a year costs 10 M; saves 15 M, earns 20 M, other 5 M.
        document = project()
        document["kpis"] = [amount("labour", 15e6 / 12), amount("revenue", 20e6 / 12), amount("other", 5e6 / 12)]
        document["costs"] = [recurring("api", 10e6 / 12)]
        result = model.analyze(document)
        first = result["years"][1]
        self.assertAlmostEqual(first["net"], 30e6, places=3)
        self.assertAlmostEqual(first["roi"], 3.0, places=12)
        self.assertAlmostEqual(result["metrics"]["net"], 90e6, places=3)
        self.assertAlmostEqual(result["years"][3]["cumulative"], 90e6, places=3)
        self.assertEqual(result["metrics"]["payback_month"], 0)
        self.assertEqual(result["metrics"]["irr_status"], "none")
        self.assertIsNone(result["guess_share"])

    def test_helpdesk_claim_with_build_once(self):
        document = project(currency="USD", horizon_months=12)
        document["kpis"] = [amount("benefit", 6000)]
        document["costs"] = [one_time("build", 8000), recurring("running", 2000)]
        figures = model.analyze(document)["metrics"]
        self.assertAlmostEqual(figures["payback_month"], 2.0)  # 8,000 / (6,000 - 2,000)
        self.assertAlmostEqual(figures["net"], 40000)  # 12 * 4,000 - 8,000
        self.assertEqual((figures["peak_exposure"], figures["peak_exposure_month"]), (-8000, 0))

    def test_helpdesk_claim_with_build_every_month(self):
        document = project(currency="USD", horizon_months=12)
        document["kpis"] = [amount("benefit", 6000)]
        document["costs"] = [recurring("build", 8000), recurring("running", 2000)]
        figures = model.analyze(document)["metrics"]
        self.assertIsNone(figures["payback_month"])
        self.assertAlmostEqual(figures["net"], -48000)

    def test_content_claim(self):
        document = project(currency="USD", horizon_months=24)
        document["kpis"] = [amount("value", 25000 / 12)]
        document["costs"] = [recurring("tool", 1500)]
        figures = model.analyze(document)["metrics"]
        self.assertAlmostEqual(figures["net"], 14000)  # 50,000 - 24 * 1,500
        self.assertAlmostEqual(figures["total_benefit"], 50000)


class Costs(unittest.TestCase):
    def setUp(self):
        self.document = project(fx={"USD": 1400}, horizon_months=24)
        self.document["models"] = [{"id": "m", "name": "m", "input": 0.25, "cached_input": 0.025, "output": 2.0}]
        self.workload = {"id": "w", "name": "w", "requests_per_month": 1000, "input_tokens": 1200,
                         "output_tokens": 300, "cached_share": 0.5, "batch_share": 0.25, "retry_rate": 0.05,
                         "price_change": -0.2, "tax_rate": 0.1,
                         "stages": [{"from_month": 1, "mix": [{"model": "m", "share": 1.0}]}]}
        self.document["workloads"] = [self.workload]

    def months(self):
        return flows.costs(inputs.settle(self.document))["w"]

    def test_token_workload(self):
        # standard: (1200 * (0.5 * 0.25 + 0.5 * 0.025) + 300 * 2) / 1e6 = (165 + 600) / 1e6 = 765e-6 USD
        # batch at half price: (1200 * 0.125 + 300 * 1) / 1e6 = 450e-6 USD
        # a request: 0.75 * 765e-6 + 0.25 * 450e-6 = 686.25e-6 USD = 0.96075 KRW
        # month 1: 1000 * 1.05 * 0.96075 * 1.1 = 1109.66625; month 13 a fifth cheaper: 887.733
        self.assertEqual(self.months()[0], 0)
        self.assertAlmostEqual(self.months()[1], 1109.66625, places=9)
        self.assertAlmostEqual(self.months()[13], 887.733, places=9)

    def test_long_context_prices(self):
        # above 1000 tokens the request costs input 0.5 (twice 0.25), output 3 (1.5 times 2):
        # standard (1200 * (0.5 * 0.5 + 0.5 * 0.05) + 300 * 3) / 1e6 = (330 + 900) / 1e6 = 1230e-6
        # batch (1200 * 0.125 * 2 + 300 * 1 * 1.5) / 1e6 = (300 + 450) / 1e6 = 750e-6
        # request 0.75 * 1230e-6 + 0.25 * 750e-6 = 1110e-6 USD = 1.554 KRW; month 1: 1000 * 1.05 * 1.554 * 1.1
        self.document["models"][0]["long_context"] = {"above": 1000, "input": 0.5, "output": 3.0}
        self.assertAlmostEqual(self.months()[1], 1794.87, places=9)
        self.workload["input_tokens"] = 1000  # exactly at the threshold: ordinary prices
        # standard (1000 * 0.1375 + 600) / 1e6 = 737.5e-6, batch (125 + 300) / 1e6 = 425e-6
        # request 0.75 * 737.5e-6 + 0.25 * 425e-6 = 659.375e-6 USD = 0.923125 KRW
        self.assertAlmostEqual(self.months()[1], 1000 * 1.05 * 0.923125 * 1.1, places=9)

    def test_requests_per_item_follow_volume_and_adoption(self):
        # 200 items a month, 21 % more a year; 3 requests an item; ramp of 4 months from month 2
        self.document["work_units"] = [{"id": "u", "name": "u", "department": "d", "volume_per_month": 200,
                                        "volume_growth": 0.21}]
        del self.workload["requests_per_month"]
        self.workload.update({"work_unit": "u", "requests_per_item": 3, "price_change": 0, "batch_share": 0,
                              "cached_share": 0, "retry_rate": 0, "tax_rate": 0,
                              "adoption": {"start_month": 2, "ramp_months": 4, "end_month": 20}})
        request = (1200 * 0.25 + 300 * 2) / 1e6 * 1400  # 1.26 KRW
        months = self.months()
        self.assertEqual(months[1], 0)
        self.assertAlmostEqual(months[2], 600 * 1.21 ** (1 / 12) * 0.25 * request)
        self.assertAlmostEqual(months[7], 600 * 1.1 * request)  # half a year: sqrt(1.21) = 1.1, ramp over
        self.assertEqual(months[21], 0)
        # the year's volume counts in full, also the items handled before adoption
        share = sum(months[1:13]) / sum(200 * 1.21 ** ((m - 1) / 12) for m in range(1, 13))
        self.assertAlmostEqual(model.analyze(self.document)["unit_costs"]["u"][0], share)

    def test_request_costs(self):
        # 0.96075 KRW a request as in test_token_workload, with retries and tax; in use from month 11 to 13
        self.workload.update({"retry_rate": 0.05, "tax_rate": 0.1, "price_change": 0,
                              "adoption": {"start_month": 11, "end_month": 13}})
        self.document["project"]["horizon_months"] = 36
        self.document["project"]["contingency"] = 0.5  # not part of it
        figures = model.analyze(self.document)["request_costs"]["w"]
        request = 1.05 * 1.1 * 0.96075
        self.assertEqual(figures["requests"], [2000, 1000, 0])
        for found, thousand in zip(figures["per_request"][:2], figures["per_1000_requests"][:2]):
            self.assertAlmostEqual(found, request)
            self.assertAlmostEqual(thousand, 1000 * request)
        self.assertIsNone(figures["per_request"][2])
        self.assertIsNone(figures["per_1000_requests"][2])

    def test_annual_seats_start_late_and_end_early(self):
        # 10 seats at 30 USD: month 5 pays 12 months, month 17 pays months 17..20 only
        self.document["seats"] = [{"id": "s", "name": "s", "seats": 10, "price_per_month": 30, "currency": "USD",
                                   "start_month": 5, "end_month": 20, "billing": "annual"}]
        months = flows.costs(inputs.settle(self.document))["s"]
        self.assertEqual({m: money for m, money in enumerate(months) if money},
                         {5: 10 * 30 * 1400 * 12, 17: 10 * 30 * 1400 * 4})

    def test_stage_in_force(self):
        self.document["models"].append({"id": "strong", "name": "s", "currency": "KRW", "input": 1000, "output": 0})
        self.workload["stages"].append({"from_month": 6, "mix": [{"model": "strong", "share": 1.0}]})
        self.workload.update({"batch_share": 0, "cached_share": 0, "retry_rate": 0, "tax_rate": 0, "price_change": 0})
        self.assertAlmostEqual(self.months()[5], 1000 * (300 + 600) / 1e6 * 1400)
        self.assertAlmostEqual(self.months()[6], 1000 * 1200 * 1000 / 1e6)


class BenefitsAndMetrics(unittest.TestCase):
    def test_hours_claimed_twice(self):
        # two KPIs claim 0.8 and 0.4 of the hours: scaled by 1/1.2 until the second ends after month 6
        document = project(horizon_months=12)
        document["work_units"] = [{"id": "u", "name": "u", "department": "d", "volume_per_month": 60,
                                   "minutes_per_item": 10, "hourly_cost": 100}]
        kpi = {"name": "k", "work_unit": "u", "axis": "productivity", "kind": "time_saving"}
        document["kpis"] = [{**kpi, "id": "a", "reduction": 0.8},
                            {**kpi, "id": "b", "reduction": 0.4, "adoption": {"end_month": 6}}]
        months = flows.benefits(inputs.settle(document))
        self.assertAlmostEqual(months["a"][6], 10 * 100 * 0.8 / 1.2)  # 60 * 10 / 60 = 10 hours a month
        self.assertAlmostEqual(months["b"][6], 10 * 100 * 0.4 / 1.2)
        self.assertAlmostEqual(months["a"][7], 800)
        result = model.analyze(document)
        self.assertEqual(result["warnings"], [{"code": "hours_claimed_twice", "path": "work_unit.u"}])
        self.assertEqual(result["lanes"]["cash"], 0)
        self.assertIsNone(result["metrics"]["roi"])

    def test_s_curve(self):
        # ramp of 4 months: x = 0.25 gives 3/16 - 2/64 = 0.15625, x = 0.5 gives 0.5
        rule = {"start_month": 3, "ramp_months": 4, "end_month": None, "shape": "s_curve", "ceiling": 0.8}
        self.assertEqual([flows.adoption(rule, m) for m in (2, 3, 4, 6, 9)],
                         [0, 0.8 * 0.15625, 0.8 * 0.5, 0.8, 0.8])

    def test_irr_of_one_year(self):
        figures = model.analyze(flow_project({0: -100, 12: 110}, horizon_months=12))["metrics"]
        self.assertAlmostEqual(figures["irr"], 0.10, places=12)
        self.assertAlmostEqual(figures["mirr"], 0.10, places=12)
        self.assertEqual(figures["irr_status"], "unique")

    def test_irr_with_two_roots(self):
        # -100 + 230/(1+r) - 132/(1+r)^2 = 0 at r = 10 % and 20 %
        figures = model.analyze(flow_project({0: -100, 12: 230, 24: -132}, horizon_months=24))["metrics"]
        self.assertEqual((figures["irr"], figures["irr_status"]), (None, "multiple"))
        self.assertAlmostEqual(figures["irr_roots"][0], 0.10, places=10)
        self.assertAlmostEqual(figures["irr_roots"][1], 0.20, places=10)

    def test_discounting(self):
        flow = {0: -100, 13: 121}
        for discounting, expected in (("monthly", -100 + 121 * 1.1 ** (-13 / 12)), ("year_end", 0.0),
                                      ("mid_year", -100 + 121 / 1.1 ** 1.5)):
            document = flow_project(flow, horizon_months=15, discount_rate=0.1, discounting=discounting)
            self.assertAlmostEqual(model.analyze(document)["metrics"]["npv"], expected, places=9)

    def test_payback_is_the_last_crossing(self):
        # cum: -100 … 0, then +50 at month 3, -50 at month 4, 0 from month 6 on: paid back for good at 4 + 1 + 1
        document = flow_project({0: -100, 3: 150, 4: -100, 6: 50}, horizon_months=12)
        self.assertEqual(model.analyze(document)["metrics"]["payback_month"], 6)
        # -30 at month 1, +120 in month 3: 2 + 30/120
        document = flow_project({1: -30, 3: 120}, horizon_months=12)
        figures = model.analyze(document)["metrics"]
        self.assertEqual((figures["payback_month"], figures["peak_exposure_month"]), (2.25, 1))

    def test_empty_project(self):
        figures = model.analyze(project())["metrics"]
        self.assertEqual([figures[key] for key in ("roi", "roi_pv", "benefit_cost_ratio", "safety_margin", "irr",
                                                   "mirr")], [None] * 6)
        self.assertEqual((figures["payback_month"], figures["peak_exposure"], figures["npv"]), (0, 0, 0))


class Scenarios(unittest.TestCase):
    def setUp(self):
        self.document = project(horizon_months=12)
        self.document["kpis"] = [amount("k", {"value": 10, "low": 5, "high": 20})]
        self.document["costs"] = [recurring("c", {"value": 6, "low": 4, "high": 7})]
        self.document["provenance"] = {"cost.c.amount": {"source": "quoted", "note": "", "date": "2026-01-01"}}

    def net(self, **scenario):
        document = copy.deepcopy(self.document)
        document["scenarios"] = [{"id": "s", "name": "s", **scenario}]
        return model.analyze(document, "s")["metrics"]["net"]

    def test_modes_overrides_and_factors(self):
        self.assertAlmostEqual(self.net(mode="worst"), 12 * (5 - 7))
        self.assertAlmostEqual(self.net(mode="best"), 12 * (20 - 4))
        self.assertAlmostEqual(self.net(mode="worst", overrides={"cost.c.amount": 1}), 12 * (5 - 1))
        self.assertAlmostEqual(self.net(overrides={"kpi.k.adoption.ceiling": 0.5}), 12 * (5 - 6))
        self.assertAlmostEqual(self.net(benefit_factor=2, cost_factor=0.5), 12 * (20 - 3))
        self.assertAlmostEqual(self.net(overrides={"project.contingency": 0.5}), 12 * (10 - 9))

    def test_ladders_and_billings_take_the_place_of_the_plan(self):
        # two workloads of 100 requests of 1,000,000 input tokens: on "dear" 200 a month, on "cheap" 100;
        # 3 seats at 10 a month
        self.document["models"] = [{"id": name, "name": name, "currency": "KRW", "input": price, "output": 0,
                                    "catalogue": "any", "tokenizer": "cl100k_base"}
                                   for name, price in (("dear", 2), ("cheap", 1))]
        self.document["workloads"] = [{"id": name, "name": name, "requests_per_month": 100, "input_tokens": 1000000,
                                       "output_tokens": 0,
                                       "stages": [{"from_month": 1, "mix": [{"model": "dear", "share": 1}]}]}
                                      for name in ("a", "b")]
        self.document["seats"] = [{"id": "s", "name": "s", "seats": 3, "price_per_month": 10, "start_month": 5}]
        plain = 12 * (10 - 6 - 400) - 8 * 30
        self.assertAlmostEqual(self.net(), plain)
        # half of a's requests on "cheap" from month 1, all of them from month 7: saves 50 and then 100 a month
        ladder = {"workload": "a", "stages": [
            {"from_month": 1, "mix": [{"model": "dear", "share": 0.5}, {"model": "cheap", "share": 0.5}]},
            {"from_month": 7, "mix": [{"model": "cheap", "share": 1}]}]}
        self.assertAlmostEqual(self.net(ladders=[ladder]), plain + 6 * 50 + 6 * 100)
        # the numbers of the workload stay, also those that the scenario overrides
        self.assertAlmostEqual(self.net(ladders=[ladder], overrides={"workload.a.batch_share": 1}),
                               12 * (10 - 6 - 200) - 8 * 30 - 6 * 75 - 6 * 50)
        # annual billing: 8 months in month 5 at once; the same money unless the price rises by 44 % a year
        self.assertAlmostEqual(self.net(billings=[{"seat": "s", "billing": "annual"}]), plain)
        self.document["seats"][0]["escalation"] = 0.44
        rising = sum(30 * 1.44 ** ((month - 1) / 12) for month in range(5, 13))
        self.assertAlmostEqual(self.net(), 12 * (10 - 6 - 400) - rising)
        self.assertAlmostEqual(self.net(billings=[{"seat": "s", "billing": "annual"}]),
                               12 * (10 - 6 - 400) - 8 * 30 * 1.44 ** (4 / 12))
        # ends of worst and best are those of the plan
        self.assertAlmostEqual(self.net(mode="worst", ladders=[ladder]),
                               12 * (5 - 7 - 400) - rising + 6 * 50 + 6 * 100)

    def test_token_samples_and_catalogue_entries_have_no_effect(self):
        before = model.analyze(self.document)
        self.document["token_samples"] = [{"id": "t", "name": "t", "prompt": "안녕하세요"}]
        self.document["models"] = [{"id": "m", "name": "m", "input": 1, "output": 1, "catalogue": "x",
                                    "tokenizer": "o200k_base"}]
        self.assertEqual(model.analyze(self.document), before)

    def test_guess_share(self):
        # swings 12 * 15 (guessed by default) and 12 * 3 (quoted)
        self.assertAlmostEqual(model.analyze(self.document)["guess_share"], 15 / 18)

    def test_normal_bounds_are_clamped(self):
        self.document["kpis"][0]["confidence"] = {"value": 0.9, "low": 0.7, "high": 1.3, "dist": "normal"}
        self.assertIn(("kpi.k.confidence", 0.7, 1.0), inputs.uncertain_inputs(self.document))

    def test_beyond_horizon(self):
        self.document["costs"] += [one_time("late", 5, 13), recurring("long", 1, start_month=2, end_month=13)]
        result = model.analyze(self.document)
        self.assertEqual({(w["code"], w["path"]) for w in result["warnings"]},
                         {("beyond_horizon", "cost.late.month"), ("beyond_horizon", "cost.long.end_month")})
        self.assertAlmostEqual(result["metrics"]["total_cost"], 12 * 6 + 11)


class Generated(unittest.TestCase):
    def test_identities_hold_on_generated_projects(self):
        for index in range(25):
            document = generate.project_document(2026, index)
            result = model.analyze(document)
            figures = result["metrics"]
            scale = 1e-9 * (figures["total_benefit"] + figures["total_cost"]) + 1e-300
            self.assertAlmostEqual(sum(year["net"] for year in result["years"]), figures["net"], delta=scale)
            self.assertAlmostEqual(sum(result["lanes"].values()), figures["total_benefit"], delta=scale)
            self.assertAlmostEqual(sum(result["axes"].values()), figures["total_benefit"], delta=scale)
            self.assertAlmostEqual(sum(result["categories"].values()) + result["contingency"],
                                   figures["total_cost"], delta=scale)

    def test_same_seed_gives_the_same_project(self):
        self.assertEqual(generate.project_document(7, 3), generate.project_document(7, 3))
        self.assertNotEqual(generate.project_document(7, 3), generate.project_document(7, 4))


class Roots(unittest.TestCase):
    def test_scan_finds_roots_close_together(self):
        # monthly rates 1.0 % and 1.3 %: (1+i) = 1.010 and 1.013, 0.003 apart in ln(1+i)
        roots = metrics.log_roots([1.0, -(1.010 + 1.013), 1.010 * 1.013])
        self.assertEqual(len(roots), 2)


class Sensitivity(unittest.TestCase):
    """100 (60 to 120) a month over 12 months against 600 (500 to 1,500) at the start, undiscounted."""

    def setUp(self):
        self.document = project(horizon_months=12)
        self.document["kpis"] = [amount("a", {"value": 100, "low": 60, "high": 120})]
        self.document["costs"] = [one_time("c", {"value": 600, "low": 500, "high": 1500})]

    def bars(self, metric):
        return [(bar["input"], bar["at_low"], bar["at_high"], bar["swing"])
                for bar in sensitivity.tornado(self.document, metric)[0]["bars"]]

    def test_tornado(self):
        self.assertEqual(self.bars("npv"), [("cost.c.amount", 700, -300, 1000),
                                            ("kpi.a.monthly_amount", 120, 840, 720)])
        self.assertEqual(self.bars("payback_month"), [("cost.c.amount", 5, None, None),
                                                      ("kpi.a.monthly_amount", 10, 5, 5)])

    def test_order(self):
        bars = sensitivity.tornado(self.document, "npv")[0]["bars"]
        swings, floors = {bar["input"]: bar["swing"] for bar in bars}, {bar["input"]: 1e-6 for bar in bars}
        self.assertEqual(sensitivity.order_differences(bars, swings, floors), [])
        self.assertEqual(len(sensitivity.order_differences(bars[::-1], swings, floors)), 1)

    def differences(self, path, roots, reason=None, value=None, base=100):
        got = {"input": path, "base": base, "roots": roots, "reason": reason,
               "value": value if value is not None else roots[0] if roots else None}
        return [key for key, *_ in sensitivity.break_even_differences(self.document, path, got)]

    def test_break_even(self):
        path = "kpi.a.monthly_amount"
        self.assertEqual(self.differences(path, [50.0]), [])
        for wrong in ([], [51.0], [50.0, 50.0], [49.0, 50.0], [50.0, 1e6]):
            self.assertTrue(self.differences(path, wrong), wrong)
        self.assertIn(".reason", self.differences(path, [], "no_effect"))
        self.assertIn(".roots", self.differences(path, [], "never"))
        self.assertIn(".base", self.differences(path, [50.0], base=1))
        self.assertIn(".value", self.differences(path, [50.0], value=100))

    def test_reasons(self):
        self.assertEqual(self.differences("project.finance_rate", [], "no_effect", base=0), [])
        self.assertIn(".reason", self.differences("project.finance_rate", [], "never", base=0))
        self.assertEqual(self.differences("project.horizon_months", [], "integer_field", base=12), [])
        self.document["kpis"] = []
        self.assertEqual(self.differences("cost.c.amount", [], "never", base=600), [])


class DataQuality(unittest.TestCase):
    def setUp(self):
        self.document = project(horizon_months=12)
        self.document["work_units"] = [{"id": "a", "name": "a"}]
        self.document["kpis"] = [amount("k", 100, work_unit="a"), amount("free", 100)]
        self.document["data_sources"] = [
            {"id": "s", "name": "s", "accuracy": 90, "completeness": 60, "weights": {"accuracy": 2}, "work_units": ["a"]},
            {"id": "t", "name": "t", "timeliness": 40, "work_units": ["a"]},
            {"id": "new", "name": "new", "work_units": ["a"]}]

    def benefits(self, **quality):
        self.document["data_quality"] = quality
        kpis = model.analyze(self.document)["kpis"]
        return [kpis[identity]["total"] for identity in ("k", "free")]

    def test_mean_of_the_sources_that_have_a_quality(self):
        # (2 * 90 + 60) / 3 = 80; (80 + 40) / 2 = 60; 0.5 + 0.5 * 0.6 = 0.8
        self.assertEqual(self.benefits(), [1200, 1200])
        for got, expected in zip(self.benefits(enabled=True), [960, 1200]):
            self.assertAlmostEqual(got, expected)
        for got, expected in zip(self.benefits(enabled=True, floor=0), [720, 1200]):
            self.assertAlmostEqual(got, expected)

    def test_sources_nobody_has_looked_at_take_nothing(self):
        self.document["data_sources"] = self.document["data_sources"][2:]
        self.assertEqual(self.benefits(enabled=True), [1200, 1200])


if __name__ == "__main__":
    unittest.main()
