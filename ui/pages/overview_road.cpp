#include "ui/pages/overview_road.h"

#include "core/governance/readiness.h"
#include "core/governance/risk_register.h"
#include "ui/format/field_text.h"
#include "ui/models/checklists_words.h"
#include "ui/models/roadmap_words.h"
#include "ui/pages/roadmap_links.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

QLabel* newText(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton* newLink(const QString& name) {
    auto* link = new QPushButton;
    link->setObjectName(name);
    setRole(link, "link");
    return link;
}

}  // namespace

OverviewRoad::OverviewRoad(QWidget* parent)
    : Card({}, parent), text_(newText(QStringLiteral("overview.road.text"))), open_(new QPushButton) {
    setObjectName(QStringLiteral("overview.road"));
    open_->setObjectName(QStringLiteral("overview.road.open"));
    body()->addWidget(text_);
    body()->addWidget(open_, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(open_, &QPushButton::clicked, this, [this] {
        emit pageRequested(PageId::roadmap,
                           next_.empty() ? QString() : QStringLiteral("roadmap.") + QString::fromStdString(next_));
    });
}

void OverviewRoad::setState(const RoadState& state, const Formatter& formatter) {
    setTitle(tr("Next step"));
    next_ = state.next.value_or(std::string());
    text_->setText(standingSentence(state, formatter));
    open_->setText(next_.empty() ? tr("Open the roadmap") : tr("Open this step"));
    open_->setAccessibleDescription(text_->text());
}

OverviewRisks::OverviewRisks(QWidget* parent)
    : Card({}, parent),
      none_(newText(QStringLiteral("overview.risks.none"))),
      openRisks_(newLink(QStringLiteral("overview.risks.open"))),
      readiness_(newText(QStringLiteral("overview.readiness"))),
      openLists_(newLink(QStringLiteral("overview.readiness.open"))) {
    setObjectName(QStringLiteral("overview.risks"));
    for (std::size_t i = 0; i < risks_.size(); ++i) {
        risks_[i] = newText(QStringLiteral("overview.risk.%1").arg(i + 1));
        body()->addWidget(risks_[i]);
    }
    setRole(none_, "muted");
    body()->addWidget(none_);
    body()->addWidget(openRisks_, 0, Qt::AlignLeft);
    body()->addWidget(readiness_);
    body()->addWidget(openLists_, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(openRisks_, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::risks, {}); });
    connect(openLists_, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::checklists, {}); });
}

QString OverviewRisks::riskText(const Risk& risk, const Formatter& formatter) {
    const int score = riskScore(risk).value_or(0);
    const QString name = QString::fromStdString(risk.name), points = formatter.number(score);
    switch (riskLevel(score)) {
        case RiskLevel::high:
            return isAnswered(risk) ? tr("▲ %1: high (%2), response: %3").arg(name, points, choiceText(risk.response))
                                    : tr("▲ %1: high (%2), no answer yet").arg(name, points);
        case RiskLevel::medium:
            return isAnswered(risk) ? tr("△ %1: medium (%2), response: %3").arg(name, points, choiceText(risk.response))
                                    : tr("△ %1: medium (%2), no answer yet").arg(name, points);
        case RiskLevel::low:
            return tr("▽ %1: low (%2)").arg(name, points);
    }
    return {};
}

QString OverviewRisks::readinessText(const Project& project, Date today, const Formatter& formatter) {
    const Readiness ready = overallReadiness(project, today);
    if (!ready.share) return tr("No item of the checklists applies.");
    const QString text = tr("Checklists: %1 ready, %2 of %3 items done.")
                             .arg(formatter.fixedPercent(wholePercent(*ready.share), 0))
                             .arg(ready.done)
                             .arg(ready.applicable);
    return ready.overdue == 0 ? text : text + QLatin1Char(' ') + tr("%n item(s) overdue.", nullptr, ready.overdue);
}

void OverviewRisks::setProject(const Project& project, Date today, const Formatter& formatter) {
    setTitle(tr("Top risks and readiness"));
    const std::vector<std::size_t> top = topRisks(project, risks_.size());
    for (std::size_t i = 0; i < risks_.size(); ++i) {
        risks_[i]->setVisible(i < top.size());
        if (i >= top.size()) continue;
        const Risk& risk = project.risks[top[i]];
        risks_[i]->setText(riskText(risk, formatter));
        const bool urgent = riskLevel(riskScore(risk).value_or(1)) == RiskLevel::high && !isAnswered(risk);
        setRole(risks_[i], urgent ? "bad" : "");
    }
    none_->setVisible(top.empty());
    none_->setText(tr("No risk has been rated yet."));
    openRisks_->setText(openText(PageId::risks));
    readiness_->setText(readinessText(project, today, formatter));
    openLists_->setText(openText(PageId::checklists));
}

}  // namespace jupan
