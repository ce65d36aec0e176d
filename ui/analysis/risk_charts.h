// The risk register as a picture, and what a risk's score is called.
#pragma once

#include "core/project/project.h"
#include "ui/charts/risk_matrix_chart.h"

namespace jupan {

/// Numbers are those of the register, from 1. `chosen`: the risk whose dot has a ring; 0: none.
void showRiskMatrix(RiskMatrixChart& chart, const Project& project, int chosen = 0);

/// "12 · high", or that nobody has rated it.
QString riskScoreText(const Risk& risk);

}  // namespace jupan
