#include "ui/analysis/analysis_words.h"

#include <QCoreApplication>
#include <array>

#include "ui/analysis/metric_texts.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

class AnalysisWords {
    Q_DECLARE_TR_FUNCTIONS(AnalysisWords)
};

template <class E, std::size_t size>
QString pick(const std::array<const char*, size>& texts, E value) {
    return AnalysisWords::tr(texts[static_cast<std::size_t>(value)]);
}

constexpr std::array metrics{
    QT_TRANSLATE_NOOP("AnalysisWords", "NPV"),
    QT_TRANSLATE_NOOP("AnalysisWords", "Net benefit"),
    QT_TRANSLATE_NOOP("AnalysisWords", "ROI"),
    QT_TRANSLATE_NOOP("AnalysisWords", "Payback"),
};
constexpr std::array undefinedReasons{
    "",
    QT_TRANSLATE_NOOP("AnalysisWords", "does not pay back"),
    QT_TRANSLATE_NOOP("AnalysisWords", "no cost to compare with"),
    QT_TRANSLATE_NOOP("AnalysisWords", "too large to compute"),
    QT_TRANSLATE_NOOP("AnalysisWords", "outside the allowed range"),
    QT_TRANSLATE_NOOP("AnalysisWords", "whole numbers only"),
    QT_TRANSLATE_NOOP("AnalysisWords", "contradicts another input"),
};
constexpr std::array breakEvenReasons{
    QT_TRANSLATE_NOOP("AnalysisWords", "no effect on NPV"),
    QT_TRANSLATE_NOOP("AnalysisWords", "NPV does not reach 0 at any allowed value"),
    QT_TRANSLATE_NOOP("AnalysisWords", "counted in whole numbers, so NPV moves in steps"),
};
constexpr std::array quadrants{
    QT_TRANSLATE_NOOP("AnalysisWords", "Quick win"),
    QT_TRANSLATE_NOOP("AnalysisWords", "Invest"),
    QT_TRANSLATE_NOOP("AnalysisWords", "Later"),
    QT_TRANSLATE_NOOP("AnalysisWords", "Avoid"),
};
constexpr std::array samplers{
    QT_TRANSLATE_NOOP("AnalysisWords", "pseudo-random"),
    QT_TRANSLATE_NOOP("AnalysisWords", "scrambled Sobol"),
};
static_assert(metrics.size() == EnumNames<Metric>::names.size());
static_assert(breakEvenReasons.size() == EnumNames<NoBreakEven>::names.size());
static_assert(quadrants.size() == EnumNames<Quadrant>::names.size());
static_assert(samplers.size() == EnumNames<Sampler>::names.size());

}  // namespace

QString metricName(Metric metric) {
    return pick(metrics, metric);
}

QString metricCaption(Metric metric, const Formatter& formatter) {
    const QString unit = isMoney(metric)         ? formatter.unitCaption()
                         : metric == Metric::roi ? QStringLiteral("%")
                                                 : AnalysisWords::tr("months");
    return AnalysisWords::tr("%1, %2", "metric, unit").arg(metricName(metric), unit);
}

QString metricFigure(Metric metric, double value, const Formatter& formatter) {
    if (isMoney(metric)) return formatter.money(value);
    return metric == Metric::roi ? formatter.percent(value) : formatter.months(value);
}

QString metricFigure(Metric metric, const MetricValue& value, const Formatter& formatter) {
    if (value.value) return metricFigure(metric, *value.value, formatter);
    return AnalysisWords::tr("– (%1)", "no figure, why").arg(undefinedReason(value.reason));
}

QString undefinedReason(Undefined why) {
    return pick(undefinedReasons, why);
}

QString noBreakEvenReason(NoBreakEven why) {
    return pick(breakEvenReasons, why);
}

QString quadrantName(Quadrant quadrant) {
    return pick(quadrants, quadrant);
}

QString samplerName(Sampler sampler) {
    return pick(samplers, sampler);
}

QString inputValue(const Project& project, std::string_view path, double value, const Formatter& formatter) {
    return inputValue(inputField(project, path), value, formatter);
}

QString inputValue(const std::optional<FieldSpec>& field, double value, const Formatter& formatter) {
    return field ? formatter.value(value, field->info.unit, field->currency) : formatter.number(value);
}

QString chartSource(const Project& project, std::string_view scenario) {
    return AnalysisWords::tr("Source: %1, scenario %2, calculated with Jupan")
        .arg(QString::fromStdString(project.settings.name), scenarioName(project, scenario));
}

QString chartSource(const Project& project, const Simulation& simulation, const Formatter& formatter) {
    return AnalysisWords::tr("Source: %1, scenario %2, calculated with Jupan; %3 trials, seed %4, %5")
        .arg(QString::fromStdString(project.settings.name), scenarioName(project, simulation.scenario),
             formatter.number(static_cast<double>(simulation.trials), 0), QString::number(simulation.seed),
             samplerName(simulation.sampler));
}

}  // namespace jupan
