// A firm with data sources, checklists and risks, for tests of the pages of governance.
#pragma once

#include "core/project/editing.h"
#include "tests/ui/pages/test_outcome_support.h"

namespace jupan::test {

/// Two data sources for the two work units of the firm, three risks, one checklist item of its own that is late on
/// 2026-04-21.
inline Project governedFirm() {
    Project project = frozenFirm(FirmState::ordinary);
    // The model's vendor charges in dollars, so data that reach it leave the country.
    project.models[0].currency = Currency{"USD"};
    project.settings.fx["USD"] = Uncertain(1400);
    project.dataSources = {{.id = {"archive"},
                            .name = "Enquiry archive",
                            .owner = "Support lead",
                            .place = StoragePlace::cloudInCountry,
                            .personalData = PersonalData::personal,
                            .accuracy = 80,
                            .completeness = 60,
                            .workUnits = {"support"}},
                           {.id = {"contracts"}, .name = "Contracts", .owner = "Legal", .workUnits = {"legal"}}};
    project.risks = {{.id = {"data_leak"}, .name = "Data leak", .likelihood = 4, .impact = 5},
                     {.id = {"rate"}, .name = "Exchange rate", .likelihood = 2, .impact = 2, .owner = "CFO"},
                     {.id = {"unrated"}, .name = "Key person leaves"}};
    project.checklists = {{.id = {"own-1"},
                           .list = ChecklistTopic::goalAndProblem,
                           .text = "Ask the works council",
                           .owner = "Owner",
                           .due = day("2026-04-09")}};
    return project;
}

inline const std::string tags = "<b>bold</b><script>alert(1)</script>";

}  // namespace jupan::test
