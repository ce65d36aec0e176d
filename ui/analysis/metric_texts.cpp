#include "ui/analysis/metric_texts.h"

#include <QCoreApplication>

#include "ui/analysis/money_charts.h"

namespace jupan {
namespace {

class MetricTexts {
    Q_DECLARE_TR_FUNCTIONS(MetricTexts)
};

}  // namespace

bool isMoney(Metric metric) {
    return metric == Metric::npv || metric == Metric::net;
}

ChartTexts metricChartTexts(Metric metric, const QString& title, const Formatter& settled) {
    if (isMoney(metric)) return moneyChartTexts(title, settled);
    ChartTexts texts{.title = title};
    if (metric == Metric::roi) {
        texts.tick = texts.value = texts.exact = [settled](double value) { return settled.percent(value); };
    } else {
        texts.valueUnit = MetricTexts::tr("months");
        texts.tick = texts.value = [settled](double value) { return settled.number(value, 1); };
        texts.exact = [settled](double value) { return settled.months(value); };
    }
    return texts;
}

}  // namespace jupan
