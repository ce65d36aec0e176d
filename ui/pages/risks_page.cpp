#include "ui/pages/risks_page.h"

#include <QVBoxLayout>

#include "core/governance/risk_register.h"
#include "ui/analysis/risk_charts.h"
#include "ui/pages/chart_actions.h"
#include "ui/pages/risks_section.h"

namespace jupan {
namespace {

constexpr int matrixHeight = 360;

int numberOf(const Project& project, const std::string& id) {
    for (std::size_t i = 0; i < project.risks.size(); ++i)
        if (project.risks[i].id.text == id) return static_cast<int>(i) + 1;
    return 0;
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
    showRiskMatrix(*matrix_, project, numberOf(project, risks_->selectedId()));
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
    return tr("All risks are rated. The largest is “%1” (%2).").arg(shortName(first.name), riskScoreText(first));
}

void RisksPage::reveal(const QString& path) {
    const QStringList parts = path.split(u'.');
    if (parts.size() < 2 || parts[0] != QLatin1String("risk")) return;
    risks_->select(parts[1].toStdString());
}

}  // namespace jupan
