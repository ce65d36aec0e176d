"""Hand-worked examples for finops.py, and that the case file is what it makes. Run: python3 -m unittest discover -s tests/reference"""
import contextlib
import datetime
import io
import json
import os
import sys
import unittest
from fractions import Fraction

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import finops  # noqa: E402
import finops_cases  # noqa: E402

CASES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "cases")


class Finops(unittest.TestCase):
    def test_holt_reference_case(self):
        with open(os.path.join(CASES, "forecasting.json"), encoding="utf-8") as file:
            case = next(row for row in json.load(file) if row["id"] == "holt-fixed")
        level, trend, _ = finops.holt(case["inputs"]["y"], case["inputs"]["alpha"], case["inputs"]["beta"])
        self.assertAlmostEqual(level, case["expect"]["level"], delta=1e-9)
        self.assertAlmostEqual(trend, case["expect"]["trend"], delta=1e-9)

    def test_rounding(self):
        self.assertEqual(finops.text(finops.half_even(Fraction("0.0000025"), 6)), "0.000002")
        self.assertEqual(finops.text(finops.half_away(Fraction("-2.5"), 0)), "-3")
        self.assertEqual(finops.text(Fraction("-0.05")), "-0.05")

    def test_split_gives_the_rest_to_the_largest_remainders(self):
        self.assertEqual(finops.split(Fraction(10), [Fraction(1), Fraction(1), Fraction(2)], 0), [3, 2, 5])

    def test_flat_month(self):
        spent, value, deviation = finops.month_forecast(datetime.date(2024, 2, 1), [100.0] * 10,
                                                        datetime.date(2024, 2, 10))
        self.assertEqual((spent, round(value, 9), deviation), (1000.0, 2900.0, None))

    def test_one_change_is_one_effect(self):
        load = {"requests": 1000.0, "retry": 0.0, "input": 1000.0, "output": 100.0, "cached": 0.0, "batch": 0.0,
                "price_change": 0.0, "tax": 0.1, "rate": 1000.0,
                "models": [{"id": "mini", "share": 1.0, "input": 1.0, "cached_input": 1.0, "output": 10.0,
                            "batch_input": 0.5, "batch_output": 5.0}]}
        used = [{"model": "mini", "requests": 500, "tokens": [500_000, 0, 50_000], "amount": "1", "converted": "1300"}]
        self.assertEqual(finops.effects(load, 1, "2200", used, "130"), [-1100, 0, 0, 0, 330, 0])

    def test_the_case_file_is_what_the_reference_makes(self):
        made = io.StringIO()
        with contextlib.redirect_stdout(made):
            finops_cases.main()
        with open(os.path.join(CASES, "finops_reference.json"), encoding="utf-8") as file:
            self.assertEqual(file.read(), made.getvalue())


if __name__ == "__main__":
    unittest.main()
