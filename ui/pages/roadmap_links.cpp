#include "ui/pages/roadmap_links.h"

#include <QCoreApplication>
#include <array>

namespace jupan {
namespace {

struct RoadmapWords {
    Q_DECLARE_TR_FUNCTIONS(RoadmapWords)
};

/// By kind of check.
constexpr std::array<PageId, EnumNames<StepCheckKind>::names.size()> checkPages{{
    PageId::goals,       // workUnit
    PageId::goals,       // twoKpis
    PageId::goals,       // kpiBaselines
    PageId::goals,       // kpiOwners
    PageId::costs,       // usage
    PageId::costs,       // otherCost
    PageId::prices,      // prices
    PageId::governance,  // sourceEach
    PageId::governance,  // sourceOwners
    PageId::governance,  // sourceScores
    PageId::checklists,  // dataItems
    PageId::checklists,  // securityItems
    PageId::budget,      // frozenBudget
    PageId::checklists,  // costOwner
    PageId::pilot,       // pilotDays
    PageId::pilot,       // pilotChannel
    PageId::pilot,       // stakeholders
    PageId::pilot,       // criteriaInWords
    PageId::pilot,       // pilotKpi
    PageId::pilot,       // criteriaFixed
    PageId::pilot,       // intervals
    PageId::goals,       // uncertainInput
    PageId::pilot,       // decision
    PageId::scale,       // scaleStage
    PageId::budget,      // budgetAfterPilot
    PageId::pilot,       // measuredFigure
    PageId::scenarios,   // scenario
    PageId::roadmap,     // reviewOwners
    PageId::pilot,       // baselineSamples
    PageId::pilot,       // pilotSamples
}};

}  // namespace

PageId pageOfCheck(StepCheckKind kind) {
    return checkPages[static_cast<std::size_t>(kind)];
}

QString pathOfCheck(const StepCheck& check) {
    const auto path = [&](const char* word) {
        return check.subject.empty() ? QString() : QLatin1String(word) + QString::fromStdString(check.subject);
    };
    switch (check.kind) {
        case StepCheckKind::twoKpis:
        case StepCheckKind::kpiBaselines:
        case StepCheckKind::kpiOwners:
            return path("work_unit.");
        case StepCheckKind::sourceOwners:
        case StepCheckKind::sourceScores:
            return path("data_source.");
        case StepCheckKind::dataItems:
        case StepCheckKind::securityItems:
            return path("checklist.");
        case StepCheckKind::costOwner:
            return QStringLiteral("checklist.finops_cost_owner");
        case StepCheckKind::reviewOwners:
            return path("roadmap.");
        default:
            return {};
    }
}

PageId pageOfCondition(const GateCondition& condition) {
    using enum ConditionKind;
    switch (condition.kind) {
        case checklistReady:
        case itemDone:
            return PageId::checklists;
        case baseline:
        case criteriaFixed:
        case verdict:
            return PageId::pilot;
        case budgetFrozen:
            return PageId::budget;
        case budgetKept:
        case noAlert:
            return PageId::spending;
        case npvPositive:
            return PageId::scenarios;
        case npvProbability:
            return PageId::simulation;
        case dataQuality:
            return PageId::governance;
        case risksAnswered:
            return PageId::risks;
    }
    return PageId::roadmap;
}

QString pathOfCondition(const ConditionResult& result) {
    if (result.missing.empty()) return {};
    const QString id = QString::fromStdString(result.missing.front());
    using enum ConditionKind;
    switch (result.condition.kind) {
        case checklistReady:
        case itemDone:
            return QStringLiteral("checklist.") + id;
        case risksAnswered:
            return QStringLiteral("risk.") + id;
        default:
            return QStringLiteral("kpi.") + id;
    }
}

QString openText(PageId page) {
    switch (page) {
        case PageId::goals:
            return RoadmapWords::tr("Open goals and KPIs");
        case PageId::costs:
            return RoadmapWords::tr("Open costs and tokens");
        case PageId::prices:
            return RoadmapWords::tr("Open prices");
        case PageId::governance:
            return RoadmapWords::tr("Open data governance");
        case PageId::checklists:
            return RoadmapWords::tr("Open the checklists");
        case PageId::risks:
            return RoadmapWords::tr("Open the risk register");
        case PageId::budget:
            return RoadmapWords::tr("Open the budget");
        case PageId::spending:
            return RoadmapWords::tr("Open budget against actual");
        case PageId::pilot:
            return RoadmapWords::tr("Open the pilot");
        case PageId::scale:
            return RoadmapWords::tr("Open the scale plan");
        case PageId::scenarios:
            return RoadmapWords::tr("Open ROI and scenarios");
        case PageId::simulation:
            return RoadmapWords::tr("Open the simulation");
        case PageId::roadmap:
            return RoadmapWords::tr("Open the roadmap");
        default:
            return RoadmapWords::tr("Open the page");
    }
}

}  // namespace jupan
