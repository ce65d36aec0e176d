// Invented figures for the charts of sensitivity, in the project's two languages.
#pragma once

#include "tests/ui/charts/plane_samples.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/charts/signed_bar_chart.h"
#include "ui/charts/spider_chart.h"
#include "ui/charts/tornado_chart.h"

namespace jupan::samples {

/// A quiet not-a-number is no figure; the same for the payback of a plan that never pays back.
TornadoEnd end(std::optional<double> result, const QString& input);

/// NPV of `count` inputs: ends at both sides of the base, on the same side, undefined, and without effect in turn.
TornadoData npvTornado(Words words, int count);
/// Payback in months; some ends never pay back, one row at neither end.
TornadoData paybackTornado(Words words, bool withBase = true);
SpiderData npvSpider(Words words, int lines);
/// `side` × `side` cells of NPV over a rate and a share; base in the middle.
HeatMapData npvTable(Words words, int side);
/// Payback, with cells that never pay back.
HeatMapData paybackTable(Words words, int side);
/// Rank correlations of `count` inputs with NPV.
SignedBarData drivers(Words words, int count);
/// Value of knowing and cost of measuring.
SignedBarData measureFirst(Words words, int count);

/// Months: "12.0"; exact "12.0 months".
ChartTexts monthTexts(Words words, const QString& title);
/// −1..1 with a sign.
ChartTexts correlationTexts(Words words, const QString& title);

/// One of each, filled, with few and with many inputs.
std::vector<std::unique_ptr<ChartWidget>> sensitivityCharts(Words words);

}  // namespace jupan::samples
