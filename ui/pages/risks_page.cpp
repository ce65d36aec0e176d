#include "ui/pages/risks_page.h"

#include <QVBoxLayout>

#include "core/governance/risk_register.h"
#include "ui/charts/risk_matrix_chart.h"
#include "ui/format/field_text.h"
#include "ui/pages/chart_actions.h"
#include "ui/pages/risks_section.h"
#include "ui/pages/risks_table_model.h"

namespace jupan {
namespace {

constexpr int matrixHeight = 360;
constexpr int largestScore = 25;

/// The lowest score of a level.
int levelFrom(RiskLevel level) {
    for (int score = 1; score <= largestScore; ++score)
        if (riskLevel(score) >= level) return score;
    return largestScore + 1;
}

int numberOf(const Project& project, const std::string& id) {
    for (std::size_t i = 0; i < project.risks.size(); ++i)
        if (project.risks[i].id.text == id) return static_cast<int>(i) + 1;
    return 0;
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
    table.columns << RisksPage::tr("Score");
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

RisksPage::RisksPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.risks"), document, view, parent),
      matrixCard_(new Card),
      matrix_(new RiskMatrixChart),
      actions_(new ChartActions(ChartActions::Form::menu)),
      risks_(new RisksSection(document, view)) {
    matrixCard_->setObjectName(QStringLiteral("risks.matrix_card"));
    matrix_->setObjectName(QStringLiteral("risks.matrix"));
    matrix_->setFixedHeight(matrixHeight);
    matrix_->setCursor(Qt::PointingHandCursor);
    matrixCard_->header()->addWidget(actions_);
    matrixCard_->body()->addWidget(matrix_);
    content()->addWidget(matrixCard_);
    content()->addWidget(risks_);
    content()->addStretch(1);
    connect(actions_, &ChartActions::fileRequested, this, &Page::fileRequested);
    connect(matrix_, &RiskMatrixChart::chosen, this, [this](int number) {
        const auto& risks = this->document().project().risks;
        const auto index = static_cast<std::size_t>(number - 1);
        if (number > 0 && index < risks.size()) risks_->select(risks[index].id.text);
    });
    connect(risks_, &ListCard::selected, this, &RisksPage::showMatrix);
    connect(risks_, &RisksSection::linkRequested, this,
            [this](const QString& path) { emit pageRequested(PageId::costs, path); });
    connect(&document, &ProjectDocument::opened, this, [this] { risks_->clearSelection(); });
}

QString RisksPage::title() const {
    return tr("Risk register");
}

void RisksPage::refresh() {
    setSentence(sentence());
    risks_->refresh();
    showMatrix();
}

void RisksPage::showMatrix() {
    const Project& project = document().project();
    matrixCard_->setVisible(!project.risks.empty());
    matrix_->setData(matrixOf(project, numberOf(project, risks_->selectedId())),
                     {.title = tr("Likelihood and impact"),
                      .source = displayName(project.settings.name),
                      .empty = tr("No risk is rated yet."),
                      .table = tableOf(project)});
    actions_->setChart(matrix_, QStringLiteral("risk-matrix"));
}

QString RisksPage::sentence() const {
    const Project& project = document().project();
    if (project.risks.empty())
        return tr("Take the usual risks over from the list, then say how likely and how bad each is.");
    const auto top = topRisks(project, project.risks.size());
    if (top.size() < project.risks.size())
        return tr("%n risk(s) are not rated yet: give each a likelihood and an impact.", nullptr,
                  static_cast<int>(project.risks.size() - top.size()));
    for (const std::size_t index : top) {
        const Risk& risk = project.risks[index];
        if (riskLevel(*riskScore(risk)) != RiskLevel::high) break;
        if (!isAnswered(risk))
            return tr("“%1” is a high risk without a response and an owner: decide what is done about it.")
                .arg(shortName(risk.name));
    }
    const Risk& first = project.risks[top.front()];
    return tr("All risks are rated. The largest is “%1” (%2).")
        .arg(shortName(first.name), RisksTableModel::scoreText(first));
}

void RisksPage::reveal(const QString& path) {
    const QStringList parts = path.split(u'.');
    if (parts.size() < 2 || parts[0] != QLatin1String("risk")) return;
    risks_->select(parts[1].toStdString());
}

}  // namespace jupan
