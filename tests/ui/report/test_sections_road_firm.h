// A firm that has been through everything: budget and charges, governance, pilot, scale plan, business model, claims
// and a change log; for tests of the report's sections about how a project is run.
#pragma once

#include "core/governance/shipped_items.h"
#include "core/project/reallocation.h"
#include "resources/framework/framework_words.h"
#include "tests/ui/pages/test_spending_firm.h"
#include "ui/document/spending.h"
#include "ui/report/language_scope.h"
#include "ui/report/sections.h"

namespace jupan::test {

inline void measureKpi(Project& project, const char* kpi, PilotPhase phase, const char* first, int count, double mean) {
    for (int i = 0; i < count; ++i)
        project.pilot.observations.push_back({.kpi = {kpi},
                                              .phase = phase,
                                              .date = addDays(day(first), i),
                                              .value = mean + static_cast<double>(i * 7 % 5 - 2)});
}

inline void addPilot(Project& project) {
    project.workUnits[0].minutesPerItem = Uncertain(12);
    project.workUnits[0].hourlyCost = Uncertain(25'000);
    project.kpis = {{.id = {"handling"},
                     .name = "Handling time",
                     .workUnit = {{"support"}},
                     .kind = KpiKind::timeSaving,
                     .reduction = Uncertain(0.4, {.low = 0.1, .high = 0.6}),
                     .realization = Uncertain(0.5)},
                    {.id = {"smiles"}, .name = "Satisfaction", .kind = KpiKind::tracked}};
    project.pilot.plan = {.start = day("2026-03-02"),
                          .weeks = 8,
                          .channel = "e-mail",
                          .scope = "enquiries about deliveries",
                          .stakeholders = {"Head of customer care", "Works council"},
                          .success = "30 % less time without more complaints",
                          .stop = "more complaints than before",
                          .extend = "season or too few enquiries",
                          .fixedOn = day("2026-02-20")};
    project.pilot.kpis = {{.kpi = {"handling"}, .unit = "minutes", .target = 0.3, .minimum = 0.1},
                          {.kpi = {"smiles"}, .better = Better::higher, .unit = "points", .target = 0.1}};
    measureKpi(project, "handling", PilotPhase::baseline, "2026-02-02", 26, 12);
    measureKpi(project, "handling", PilotPhase::pilot, "2026-03-02", 40, 7.5);
    measureKpi(project, "smiles", PilotPhase::baseline, "2026-02-02", 9, 40);
    project.pilot.decisions = {{.date = day("2026-04-20"),
                                .verdict = Verdict::extend,
                                .by = "Managing director",
                                .reason = "Satisfaction was not measured during the pilot"}};
}

inline void addGovernance(Project& project) {
    project.models[0].currency = Currency{"USD"};
    project.settings.fx["USD"] = Uncertain(1400);
    project.costs = {{.id = {"guard"},
                      .name = "Masking of personal data",
                      .kind = CostKind::recurring,
                      .category = Category::securityGovernance,
                      .amount = Uncertain(300'000)}};
    project.dataSources = {{.id = {"archive"},
                            .name = "Enquiry archive",
                            .owner = "Support lead",
                            .place = StoragePlace::cloudInCountry,
                            .personalData = PersonalData::personal,
                            .accuracy = 80,
                            .completeness = 60,
                            .rules = {{.aspect = QualityAspect::duplicates,
                                       .text = "Duplicates by phone number",
                                       .target = 0.02,
                                       .measured = 0.05}},
                            .workUnits = {"support"}}};
    project.checklists = {{.id = {"own-1"},
                           .list = ChecklistTopic::goalAndProblem,
                           .text = "Ask the works council",
                           .owner = "Owner",
                           .due = day("2026-04-09"),
                           .cost = Reference<EntityKind::cost>{"guard"}}};
    project.risks = {{.id = {"leak"},
                      .name = "Data leak",
                      .likelihood = 4,
                      .impact = 5,
                      .response = RiskResponse::reduce,
                      .plan = "Mask before sending",
                      .owner = "CISO",
                      .cost = Reference<EntityKind::cost>{"guard"}},
                     {.id = {"rate"}, .name = "Exchange rate", .likelihood = 2, .impact = 2},
                     {.id = {"unrated"}, .name = "Key person leaves"}};
    project.gateOverrides = {{.gate = Gate::pilotStart,
                              .by = "Managing director",
                              .reason = "Season starts in March",
                              .date = day("2026-03-01")}};
    project.roadmapItems = {
        {.id = {"fair"}, .name = "Trade fair", .start = day("2026-06-10"), .end = day("2026-06-10"), .owner = "Sales"}};
}

inline void addPlans(Project& project) {
    project.scaleStages = {{.id = {"first"},
                            .name = "Customer care as a whole",
                            .start = {2026, 6},
                            .months = 3,
                            .departments = {"Customer care"},
                            .share = 0.8,
                            .budget = Decimal::fromMinorUnits(1'000'000, 0),
                            .safeguards = {"own-1"},
                            .owner = "Support lead"},
                           {.id = {"second"}, .name = "Everyone", .start = {2026, 10}, .share = 1}};
    project.businessModel = {{"q_firm", {.text = "We answer enquiries for web shops"}},
                             {"engine_data", {.text = "Ten years of enquiries"}},
                             {"type_network", {.ticked = true}},
                             {"role_adviser", {.ticked = true, .text = "for retailers"}},
                             {"sense_consent", {.text = "The shop's customers, in its terms"}}};
    project.claims = namedClaims("en");
}

/// Its change log has a decision, a passed gate and edits.
struct RoadFirm {
    MemoryFile file;
    ProjectDocument document;

    RoadFirm() {
        fillLedger(file.ledger, FirmState::overspent);
        Project project = spendingFirm(FirmState::overspent);
        BudgetBook book = frozen(project.finops.budget, day("2026-01-02"), "for the year").value();
        project.finops.budget = reallocated(book, {.month = {2026, 4},
                                                   .moves = {{"bot", Decimal::fromMinorUnits(100'000, 0)},
                                                             {"review", Decimal::fromMinorUnits(-100'000, 0)}},
                                                   .reason = "More enquiries than planned",
                                                   .approver = "CFO",
                                                   .date = day("2026-04-10")})
                                    .value();
        open(project);
        addGovernance(project);
        addPilot(project);
        addPlans(project);
        document.edit(QStringLiteral("Fill in"), [&](Project& now) {
            project.finops.alerts = now.finops.alerts;
            now = project;
        });
        document.save();
    }
    explicit RoadFirm(Project project) { open(std::move(project)); }

    void open(Project project) {
        document.spending().setToday(day("2026-04-21"));
        file.saved.push_back(project);  // what later saves are compared with
        document.open({std::make_unique<MemoryStore>(file), std::move(project)});
        document.spending().updateAlerts();
    }

    [[nodiscard]] ReportContext context(const Formatter& formatter) {
        return {.document = document, .formatter = formatter, .day = day("2026-04-21")};
    }
};

using SectionMaker = ReportSection (*)(const ReportContext&);
struct NamedSection {
    const char* name;
    SectionMaker make;
};
inline constexpr NamedSection roadSections[] = {
    {"budget", budgetSection}, {"governance", governanceSection}, {"roadmap", roadmapSection},
    {"pilot", pilotSection},   {"scale", scaleSection},           {"business_model", businessModelSection},
    {"claims", claimsSection}, {"change_log", changeLogSection},
};

inline std::string plainText(QString text) {
    return text.replace(QChar(0x00A0), u' ').toStdString();
}

/// All words of a section, a line a block, a row of a table with " | " between its cells.
inline std::string allText(const ReportSection& section) {
    QStringList lines{section.title};
    const auto add = [&](const QString& text) {
        if (!text.isEmpty()) lines << text;
    };
    for (const ReportBlock& block : section.blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block)) add(heading->text);
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) add(paragraph->text);
        if (const auto* list = std::get_if<ReportList>(&block)) lines << list->items;
        if (const auto* figures = std::get_if<ReportFigures>(&block))
            for (const ReportFigure& figure : figures->figures)
                add(figure.name + u' ' + figure.value + u' ' + figure.note);
        if (const auto* chart = std::get_if<ReportChart>(&block)) add(chart->words);
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            add(table->caption);
            for (const ReportRow& row : table->rows) add(row.cells.join(QStringLiteral(" | ")));
            add(table->note);
        }
    }
    return plainText(lines.join(u'\n'));
}

inline bool holds(const ReportSection& section, const std::string& part) {
    return allText(section).find(part) != std::string::npos;
}

}  // namespace jupan::test
