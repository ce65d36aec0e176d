#include "ui/window/page_list.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/pages/actuals_page.h"
#include "ui/pages/budget_page.h"
#include "ui/pages/business_page.h"
#include "ui/pages/checklists_page.h"
#include "ui/pages/claims_page.h"
#include "ui/pages/costs_page.h"
#include "ui/pages/goals_page.h"
#include "ui/pages/governance_page.h"
#include "ui/pages/log_page.h"
#include "ui/pages/measure_page.h"
#include "ui/pages/moves_page.h"
#include "ui/pages/outcome_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/pilot_page.h"
#include "ui/pages/portfolio_page.h"
#include "ui/pages/prices_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/risks_page.h"
#include "ui/pages/roadmap_page.h"
#include "ui/pages/savings_page.h"
#include "ui/pages/scale_page.h"
#include "ui/pages/scenarios_page.h"
#include "ui/pages/sensitivity_page.h"
#include "ui/pages/simulation_page.h"
#include "ui/pages/spending_page.h"
#include "ui/pages/tokens_page.h"

namespace jupan {
namespace {

QString flowTitle(const char* source) {
    return QCoreApplication::translate("Flow", source);
}

template <class P>
Page* make(ProjectDocument& document, ViewSettings& view) {
    return new P(document, view);
}

}  // namespace

const std::vector<PageEntry>& pageEntries() {
    static const std::vector<PageEntry> entries{
        {PageId::overview, "overview", false, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Overview")); },
         make<OverviewPage>},
        {PageId::goals, "goals", false, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Goals & KPIs")); },
         make<GoalsPage>},
        {PageId::costs, "costs", false, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Costs & tokens")); },
         make<CostsPage>},
        {PageId::tokens, "tokens", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Token counter")); },
         make<TokensPage>},
        {PageId::prices, "prices", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Prices")); },
         make<PricesPage>},
        {PageId::savings, "savings", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Ways to save")); },
         make<SavingsPage>},
        {PageId::governance, "governance", false,
         [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Data governance")); }, make<GovernancePage>},
        {PageId::checklists, "checklists", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Checklists")); },
         make<ChecklistsPage>},
        {PageId::risks, "risks", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Risk register")); },
         make<RisksPage>},
        {PageId::log, "log", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Change log")); }, make<LogPage>},
        {PageId::spending, "spending", false, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Budget & FinOps")); },
         make<SpendingPage>},
        {PageId::budget, "budget", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Budget")); },
         make<BudgetPage>},
        {PageId::actuals, "actuals", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Actual charges")); },
         make<ActualsPage>},
        {PageId::moves, "moves", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Reallocation & review")); },
         make<MovesPage>},
        {PageId::outcome, "outcome", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Realised value")); },
         make<OutcomePage>},
        {PageId::roadmap, "roadmap", false, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Pilot & roadmap")); },
         make<RoadmapPage>},
        {PageId::pilot, "pilot", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Pilot")); }, make<PilotPage>},
        {PageId::scale, "scale", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Scale plan")); },
         make<ScalePage>},
        {PageId::business, "business", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Business model")); },
         make<BusinessPage>},
        {PageId::claims, "claims", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Claim check")); },
         make<ClaimsPage>},
        {PageId::scenarios, "scenarios", false, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "ROI & scenarios")); },
         make<ScenariosPage>},
        {PageId::sensitivity, "sensitivity", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Sensitivity")); },
         make<SensitivityPage>},
        {PageId::simulation, "simulation", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Simulation")); },
         make<SimulationPage>},
        {PageId::measure, "measure", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Measure first")); },
         make<MeasurePage>},
        {PageId::report, "report", false, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Report")); },
         make<ReportPage>},
        {PageId::portfolio, "portfolio", true, [] { return flowTitle(QT_TRANSLATE_NOOP("Flow", "Portfolio")); },
         make<PortfolioPage>},
    };
    return entries;
}

const PageEntry& pageEntry(PageId id) {
    const auto& entries = pageEntries();
    return *std::find_if(entries.begin(), entries.end(), [id](const PageEntry& entry) { return entry.id == id; });
}

}  // namespace jupan
