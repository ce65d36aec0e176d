#include "ui/analysis/risk_charts.h"

#include <QCoreApplication>

#include "core/governance/risk_register.h"
#include "ui/format/field_text.h"
#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

struct RiskCharts {
    Q_DECLARE_TR_FUNCTIONS(RiskCharts)
};

constexpr int largestScore = 25;

/// The lowest score of a level.
int levelFrom(RiskLevel level) {
    for (int score = 1; score <= largestScore; ++score)
        if (riskLevel(score) >= level) return score;
    return largestScore + 1;
}

RiskMatrixData matrixOf(const Project& project, int chosen) {
    RiskMatrixData data;
    data.mediumFrom = levelFrom(RiskLevel::medium);
    data.highFrom = levelFrom(RiskLevel::high);
    data.chosen = chosen;
    for (const std::size_t index : topRisks(project, project.risks.size())) {
        const Risk& risk = project.risks[index];
        QString detail = choiceText(risk.response);
        if (!risk.owner.empty()) detail += QStringLiteral(" · ") + displayName(risk.owner);
        data.dots.push_back({.number = static_cast<int>(index) + 1,
                             .name = displayName(risk.name),
                             .likelihood = *risk.likelihood,
                             .impact = *risk.impact,
                             .detail = detail});
    }
    for (std::size_t i = 0; i < project.risks.size(); ++i)
        if (!riskScore(project.risks[i]))
            data.unrated << QStringLiteral("%1. %2").arg(i + 1).arg(displayName(project.risks[i].name));
    return data;
}

ChartTable tableOf(const Project& project) {
    ChartTable table;
    for (const char* field : {"name", "likelihood", "impact"}) table.columns << fieldLabel("risk", field);
    table.columns << RiskCharts::tr("Score");
    for (const char* field : {"response", "plan", "owner", "review"}) table.columns << fieldLabel("risk", field);
    const auto figure = [](const std::optional<int>& value) {
        return value ? ChartCell(static_cast<double>(*value)) : ChartCell();
    };
    for (const Risk& risk : project.risks)
        table.rows.push_back({QString::fromStdString(risk.name), figure(risk.likelihood), figure(risk.impact),
                              figure(riskScore(risk)), choiceText(risk.response), QString::fromStdString(risk.plan),
                              QString::fromStdString(risk.owner),
                              risk.review ? ChartCell(QString::fromStdString(toText(*risk.review))) : ChartCell()});
    return table;
}

}  // namespace

void showRiskMatrix(RiskMatrixChart& chart, const Project& project, int chosen) {
    chart.setData(matrixOf(project, chosen), {.title = RiskCharts::tr("Likelihood and impact"),
                                              .source = displayName(project.settings.name),
                                              .empty = RiskCharts::tr("No risk is rated yet."),
                                              .table = tableOf(project)});
}

QString riskScoreText(const Risk& risk) {
    const std::optional<int> points = riskScore(risk);
    if (!points) return RiskCharts::tr("not rated");
    switch (riskLevel(*points)) {
        case RiskLevel::low:
            return RiskCharts::tr("%1 · low").arg(*points);
        case RiskLevel::medium:
            return RiskCharts::tr("%1 · medium").arg(*points);
        case RiskLevel::high:
            return RiskCharts::tr("%1 · high").arg(*points);
    }
    return {};
}

}  // namespace jupan
