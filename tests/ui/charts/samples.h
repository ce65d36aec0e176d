// Invented figures for the charts, in the project's two languages.
#pragma once

#include <QLocale>
#include <QTranslator>
#include <memory>
#include <vector>

#include "tests/ui/korean_words.h"
#include "ui/charts/category_bar_chart.h"
#include "ui/charts/cumulative_cash_chart.h"
#include "ui/charts/scenario_comparison_chart.h"
#include "ui/charts/stacked_column_chart.h"

namespace jupan::samples {

enum class Words { korean, english };

/// 만원 or 10k KRW, minus as "−".
ChartTexts texts(Words words, const QString& title);

CumulativeCashData cumulativeCash(Words words, int lines = 1);
QVector<CategoryBar> benefits(Words words);
StackedColumnData costs(Words words);
QVector<ScenarioValue> scenarios(Words words);

/// One of each chart, filled.
std::vector<std::unique_ptr<ChartWidget>> allCharts(Words words);

}  // namespace jupan::samples
