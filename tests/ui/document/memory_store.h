// A project file in memory, so that the document is tested without a disk.
#pragma once

#include <vector>

#include "tests/ui/document/memory_change_log.h"
#include "tests/ui/document/memory_ledger.h"
#include "ui/document/project_store.h"

namespace jupan::test {

/// What happened to the "file"; shared between the test and the store, which the document owns.
struct MemoryFile {
    std::vector<Project> saved{};
    bool full = false;  ///< every save is refused
    ReadOnlyCause cause = ReadOnlyCause::no;
    MemoryLedger ledger{};
    MemoryChangeLog log{};  ///< what a save changed against the one before
};

class MemoryStore : public ProjectStore {
public:
    explicit MemoryStore(MemoryFile& file) : file_(file) {}
    [[nodiscard]] QString path() const override { return QStringLiteral("/memory/test.jupan"); }
    [[nodiscard]] ReadOnlyCause readOnlyCause() const override { return file_.cause; }
    ChargeLedger* charges() override { return &file_.ledger; }
    [[nodiscard]] const ChangeLog* changeLog() const override { return &file_.log; }
    Problems save(const Project& project) override {
        if (file_.full) return {{.code = ProblemCode::fileUnwritable, .path = "test.jupan", .detail = "disk full"}};
        if (!file_.saved.empty())
            file_.log.add({"2026-11-22T09:00:00Z", "tester"}, differences(file_.saved.back(), project));
        file_.saved.push_back(project);
        return {};
    }

private:
    MemoryFile& file_;
};

inline Project smallProject() {
    Project project;
    project.settings.name = "Small";
    project.kpis.push_back(
        {.id = {"sales"}, .name = "Sales", .kind = KpiKind::amount, .monthlyAmount = Uncertain(100)});
    project.costs.push_back({.id = {"build"},
                             .name = "Build",
                             .kind = CostKind::oneTime,
                             .category = Category::setup,
                             .amount = Uncertain(600)});
    project.scenarios.push_back({.id = {"half"}, .name = "Half", .benefitFactor = 0.5});
    return project;
}

}  // namespace jupan::test
