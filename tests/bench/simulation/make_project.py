#!/usr/bin/env python3
"""Writes project.json, the bench project: 12 KPIs, 10 cost lines, 3 workloads, 40 uncertain inputs, 36 months.

make_project.py > project.json

As mixed as a consultant's project: all five distributions (most are PERT, the default), hours of one work unit claimed
by two KPIs that together may pass 1, ramps, growth, two currencies, a ladder of two models, a price that changes at an
uncertain rate.
"""
import json

COUNT = 0


def u(value, low, high, dist="pert"):
    global COUNT
    COUNT += 1
    return {"value": value, "low": low, "high": high, "dist": dist}


def adoption(start, ramp, shape="linear", ceiling=1.0):
    return {"start_month": start, "ramp_months": ramp, "shape": shape, "ceiling": ceiling}


def kpi(name, kind, axis, unit=None, **fields):
    return {"id": name, "name": name, "kind": kind, "axis": axis, **({"work_unit": unit} if unit else {}), **fields}


project = {
    "format": "jupan-project", "version": 1,
    "project": {"name": "bench", "currency": "KRW", "start": "2027-01", "horizon_months": 36, "discount_rate": 0.08,
                "contingency": 0.1, "fx": {"USD": u(1400, 1300, 1500, "normal")}},
    "models": [{"id": "mini", "name": "mini", "input": 0.25, "cached_input": 0.025, "output": 2.0},
               {"id": "big", "name": "big", "input": 2.5, "cached_input": 0.25, "output": 15.0,
                "batch_input": 1.25, "batch_output": 7.5}],
    "work_units": [
        {"id": "support", "name": "support", "volume_per_month": u(3000, 2400, 3800), "minutes_per_item": u(6, 4, 9),
         "hourly_cost": u(25000, 22000, 29000), "volume_growth": 0.05},
        {"id": "contracts", "name": "contracts", "volume_per_month": u(120, 80, 160, "triangular"),
         "minutes_per_item": u(90, 60, 120), "hourly_cost": 45000},
        {"id": "content", "name": "content", "volume_per_month": u(60, 40, 90), "minutes_per_item": 180,
         "hourly_cost": 32000, "volume_growth": 0.1},
        {"id": "orders", "name": "orders", "volume_per_month": u(9000, 7000, 12000, "lognormal"),
         "minutes_per_item": 3, "hourly_cost": 21000}],
    "kpis": [
        kpi("handling", "time_saving", "productivity", "support", reduction=u(0.4, 0.2, 0.65), realization=0.5,
            confidence=u(0.9, 0.7, 1.0), adoption=adoption(2, 6, "s_curve", u(0.9, 0.7, 1.0))),
        kpi("selfservice", "time_saving", "productivity", "support", reduction=u(0.3, 0.1, 0.6), realization=0.5,
            adoption=adoption(4, 8)),
        kpi("review", "time_saving", "productivity", "contracts", reduction=u(0.35, 0.15, 0.5), realization=u(0.5, 0.3, 0.7),
            adoption=adoption(3, 6, "s_curve")),
        kpi("drafting", "time_saving", "productivity", "content", reduction=u(0.5, 0.3, 0.7), realization=0.6,
            growth=0.03),
        kpi("entry", "time_saving", "productivity", "orders", reduction=u(0.25, 0.1, 0.4), realization=0.5,
            adoption=adoption(6, 12)),
        kpi("rework", "quality", "cost_reduction", "orders", error_rate=u(0.03, 0.02, 0.05), reduction=u(0.4, 0.2, 0.6),
            cost_per_error=u(8000, 5000, 14000)),
        kpi("complaints", "quality", "cost_reduction", "support", error_rate=0.02, reduction=u(0.3, 0.1, 0.5),
            cost_per_error=u(15000, 10000, 25000), adoption=adoption(3, 6)),
        kpi("agency", "cost_saving", "cost_reduction", monthly_cost=u(4e6, 3e6, 5e6, "uniform"),
            reduction=u(0.5, 0.3, 0.8), adoption=adoption(2, 3)),
        kpi("conversion", "revenue", "revenue", monthly_revenue=2e8, uplift=u(0.01, 0.0, 0.03), margin=u(0.35, 0.3, 0.4),
            confidence=u(0.6, 0.4, 0.8), adoption=adoption(6, 12, "s_curve")),
        kpi("upsell", "revenue", "revenue", monthly_revenue=8e7, uplift=u(0.01, 0.0, 0.025), margin=0.35, growth=0.05),
        kpi("breach", "risk", "risk", annual_probability=u(0.05, 0.01, 0.1), loss=u(2e8, 5e7, 5e8, "lognormal"),
            reduction=0.3),
        kpi("licences", "amount", "cost_reduction", monthly_amount=u(9e5, 7e5, 1.1e6, "normal"))],
    "workloads": [
        {"id": "bot", "name": "bot", "work_unit": "support", "requests_per_item": u(3, 2, 5),
         "input_tokens": u(1500, 900, 2600), "output_tokens": u(400, 250, 700), "cached_share": u(0.5, 0.3, 0.7),
         "retry_rate": u(0.05, 0.02, 0.1), "price_change": u(-0.2, -0.4, 0.0), "tax_rate": 0.1,
         "adoption": adoption(2, 6),
         "stages": [{"from_month": 1, "mix": [{"model": "mini", "share": 1.0}]},
                    {"from_month": 13, "mix": [{"model": "mini", "share": 0.7}, {"model": "big", "share": 0.3}]}]},
        {"id": "legal", "name": "legal", "work_unit": "contracts", "requests_per_item": 12,
         "input_tokens": u(9000, 5000, 15000), "output_tokens": 1500, "batch_share": 0.3, "price_change": -0.1,
         "stages": [{"from_month": 1, "mix": [{"model": "big", "share": 1.0}]}]},
        {"id": "writer", "name": "writer", "requests_per_month": u(4000, 2500, 7000), "growth": 0.2,
         "input_tokens": 800, "output_tokens": 1200, "price_change": -0.2,
         "stages": [{"from_month": 1, "mix": [{"model": "mini", "share": 0.5}, {"model": "big", "share": 0.5}]}]}],
    "costs": [
        {"id": "build", "name": "build", "kind": "one_time", "category": "setup", "amount": u(6e7, 4.5e7, 9e7), "month": 0},
        {"id": "migration", "name": "migration", "kind": "one_time", "category": "setup", "amount": 1.2e7, "month": 12},
        {"id": "training", "name": "training", "kind": "one_time", "category": "training", "amount": 8e6, "month": 1},
        {"id": "operations", "name": "operations", "kind": "labor", "category": "labor_operations", "fte": 0.5,
         "monthly_cost": 4.5e6, "escalation": 0.03},
        {"id": "governance", "name": "governance", "kind": "labor", "category": "security_governance", "fte": 0.1,
         "monthly_cost": 6e6, "escalation": 0.03},
        {"id": "hosting", "name": "hosting", "kind": "recurring", "category": "model_operations", "amount": 350, "currency": "USD"},
        {"id": "monitoring", "name": "monitoring", "kind": "recurring", "category": "tools_finops", "amount": 120,
         "currency": "USD", "escalation": 0.05},
        {"id": "security", "name": "security", "kind": "recurring", "category": "security_governance", "amount": 400000},
        {"id": "support-plan", "name": "support plan", "kind": "recurring", "category": "other", "amount": 250000, "start_month": 7},
        {"id": "audit", "name": "audit", "kind": "recurring", "category": "security_governance",
         "amount": u(300000, 200000, 500000, "triangular"), "escalation": 0.03}]}

if __name__ == "__main__":
    assert len(project["kpis"]) == 12 and len(project["costs"]) == 10 and len(project["workloads"]) == 3
    assert COUNT == 40, COUNT
    print(json.dumps(project, indent=1))
