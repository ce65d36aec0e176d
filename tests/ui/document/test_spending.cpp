// The charges beside the project: when they are loaded, what follows from them, and imports on a worker.
#include "ui/document/spending.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <boost/test/unit_test.hpp>
#include <semaphore>

#include "tests/ui/document/memory_store.h"
#include "ui/document/project_document.h"

using namespace jupan;
using test::day;
using test::decimal;
using test::MemoryFile;
using test::MemoryStore;
using SaveState = ProjectDocument::SaveState;

namespace {

constexpr YearMonth july{2026, 7};

/// Two lines of 1,000 KRW in July 2026, and rules that know the project "chat" and the project "docs".
Project budgetedProject() {
    Project project = test::smallProject();
    project.settings.start = {2026, 1};
    project.finops.budget.draft.lines = {
        {.id = {"chat"}, .name = "Chat", .amounts = {{july, decimal("1000")}}},
        {.id = {"docs"}, .name = "Documents", .amounts = {{july, decimal("1000")}}},
    };
    project.finops.rules = {{.project = "chat", .line = "chat"}, {.project = "docs", .line = "docs"}};
    return project;
}

struct Opened {
    MemoryFile file;
    ProjectDocument document;

    explicit Opened(const Project& project = budgetedProject(), ReadOnlyCause cause = ReadOnlyCause::no) {
        file.cause = cause;
        document.spending().setToday(day("2026-07-31"));
        document.open({std::make_unique<MemoryStore>(file), project});
    }
    /// Charges that were there before the document was opened.
    explicit Opened(std::string_view amount, ReadOnlyCause cause = ReadOnlyCause::no) {
        file.cause = cause;
        file.ledger.add("2026-07-10", amount, "KRW", "chat");
        document.spending().setToday(day("2026-07-31"));
        document.open({std::make_unique<MemoryStore>(file), budgetedProject()});
        settle();
    }

    Spending& spending() { return document.spending(); }
    const FinOps& finops() const { return document.project().finops; }
    static void settle() {
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    }
    void setBudget(std::string_view amount) {
        document.edit("Budget",
                      [&](Project& p) { putAmount(*findLine(p.finops.budget.draft, "chat"), july, decimal(amount)); });
    }
    Decimal spent(std::string_view line) {
        const LineMonths sums = sumsByLineAndMonth(spending().actuals().actuals, spending().asOf());
        const auto found = sums.find(line);
        return found == sums.end() ? Decimal() : found->second.at(july).money;
    }
    ImportOutcome paste(const std::string& rows) {
        ReadOptions options;
        options.mapping = ColumnMapping{
            .columns = {{ColumnRole::date, "date"}, {ColumnRole::project, "project"}, {ColumnRole::amount, "amount"}},
            .currency = "KRW",
            .dateOrder = DateOrder::yearMonthDay,
            .decimalMark = DecimalMark::point};
        auto outcome = spending().importText("date,project,amount\n" + rows, "pasted", options);
        BOOST_REQUIRE(outcome.has_value());
        return std::move(*outcome);
    }
    bool startFile() { return spending().startImport(JUPAN_TEST_DATA "/usage/openai_costs.json", {}); }
};

/// Holds the worker of an import until the test lets it go.
struct Valve {
    std::binary_semaphore entered{0};
    std::binary_semaphore open{0};

    explicit Valve(test::MemoryLedger& ledger) {
        ledger.beforeImport = [this] {
            entered.release();
            open.acquire();
        };
    }
};

const Alert* alertOf(const FinOps& finops, std::string_view line, std::string_view share) {
    for (const Alert& alert : finops.alerts)
        if (alert.subject.line == line && alert.subject.months == 1 &&
            alert.subject.threshold == AlertThreshold{AlertBasis::actual, decimal(share)})
            return &alert;
    return nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spending)

// Loading -------------------------------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(a_document_without_a_store_has_no_charges) {
    ProjectDocument document;
    document.open({nullptr, budgetedProject()});
    Spending& spending = document.spending();
    BOOST_TEST(!spending.hasLedger());
    BOOST_TEST(!spending.canWrite());
    BOOST_TEST(spending.actuals().actuals.rows().empty());
    BOOST_TEST(spending.imports().empty());
    BOOST_TEST((spending.watch().total.month.actual == Decimal()));
    BOOST_TEST((spending.asOf() == day("2026-01-01")));
    BOOST_TEST(!spending.startImport("any.csv", {}));
    BOOST_TEST(!spending.importText("date\n", "none", {}).has_value());
    BOOST_TEST((spending.enter({}, "none").problems()[0].code == ProblemCode::readOnlyFile));
}

BOOST_AUTO_TEST_CASE(a_file_with_which_the_ledger_has_no_sums_is_refused) {
    Opened o("700");
    const auto before = o.spending().imports();
    const auto outcome = o.paste("2026-07-11,p,9e18\n2026-07-12,p,9e18\n");
    BOOST_TEST(outcome.number == 0);
    BOOST_REQUIRE(!outcome.problems.empty());
    BOOST_TEST((o.spending().imports() == before));
    BOOST_TEST((o.spent("chat") == decimal("700")));
}

BOOST_AUTO_TEST_CASE(charges_find_their_line_and_are_loaded_once) {
    Opened o("700");
    const int reads = o.file.ledger.reads;
    BOOST_TEST((o.spent("chat") == decimal("700")));
    BOOST_TEST((o.spending().asOf() == day("2026-07-10")));
    BOOST_TEST((o.spending().watch().total.month.actual == decimal("700")));
    o.document.edit("Rename", [](Project& p) { p.settings.name = "Other"; });
    o.setBudget("1200");
    o.settle();
    BOOST_TEST((o.spent("chat") == decimal("700")));
    BOOST_TEST((o.spending().watch().table.total.months[6].budget == decimal("2200")));
    BOOST_TEST(o.file.ledger.reads == reads);
}

BOOST_AUTO_TEST_CASE(what_charges_rest_on_loads_them_again) {
    using Change = std::function<void(Project&)>;
    const std::pair<const char*, Change> changes[] = {
        {"rules", [](Project& p) { p.finops.rules[0].line = "docs"; }},
        {"rates",
         [](Project& p) {
             p.finops.rates.push_back({.currency = {"USD"}, .date = day("2026-07-01"), .rate = decimal("1400")});
         }},
        {"lines", [](Project& p) { p.finops.budget.draft.lines.push_back({.id = {"new"}, .name = "New"}); }},
        {"plan's rate", [](Project& p) { p.settings.fx["USD"] = Uncertain(1300); }},
    };
    for (const auto& [name, change] : changes) {
        BOOST_TEST_CONTEXT(name) {
            Opened o("700");
            const int reads = o.file.ledger.reads;
            BOOST_TEST(o.document.edit("Change", change).empty());
            static_cast<void>(o.spending().actuals());
            BOOST_TEST(o.file.ledger.reads == reads + 1);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_rule_moves_charges_and_undo_moves_them_back) {
    Opened o("700");
    o.document.edit("Rule", [](Project& p) { p.finops.rules[0].line = "docs"; });
    BOOST_TEST((o.spent("docs") == decimal("700")));
    o.document.undo();
    BOOST_TEST((o.spent("chat") == decimal("700")));
    BOOST_TEST((o.spent("docs") == Decimal()));
}

BOOST_AUTO_TEST_CASE(a_ledger_that_cannot_be_read_is_told_and_changes_nothing) {
    Opened o("1700");
    const auto before = o.finops().alerts;
    BOOST_TEST(!before.empty());
    o.file.ledger.refusal = {{.code = ProblemCode::damagedFile, .path = "test.jupan"}};
    o.document.edit("Rule", [](Project& p) { p.finops.rules[0].line = "docs"; });
    o.settle();
    BOOST_TEST(o.spending().actuals().actuals.rows().empty());
    BOOST_REQUIRE(o.spending().problems().size() == 1);
    BOOST_TEST((o.spending().problems()[0].code == ProblemCode::damagedFile));
    BOOST_TEST((o.finops().alerts == before));
}

BOOST_AUTO_TEST_CASE(the_day_looked_at_is_the_readers_and_alerts_do_not_follow_it) {
    Opened o("1700");
    const auto alerts = o.finops().alerts;
    QSignalSpy changed(&o.spending(), &Spending::changed);
    o.spending().setAsOf(day("2026-07-05"));
    BOOST_TEST(changed.count() == 1);
    BOOST_TEST((o.spending().watch().asOf == day("2026-07-05")));
    BOOST_TEST((o.spending().watch().total.month.actual == Decimal()));
    o.setBudget("1000.5");
    o.settle();
    BOOST_TEST(alertOf(o.finops(), "chat", "1") != nullptr);
    o.spending().setAsOf({});
    BOOST_TEST((o.spending().watch().total.month.actual == decimal("1700")));
}

// Alerts --------------------------------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(alerts_fire_when_a_project_is_opened_and_are_kept_without_a_step) {
    Opened o("850");
    BOOST_REQUIRE(alertOf(o.finops(), "chat", "0.8") != nullptr);
    BOOST_TEST((alertOf(o.finops(), "chat", "0.8")->firedOn == day("2026-07-31")));
    BOOST_TEST(alertOf(o.finops(), "chat", "1") == nullptr);
    BOOST_TEST(alertOf(o.finops(), "docs", "0.5") == nullptr);
    BOOST_TEST(!o.document.canUndo());
    BOOST_TEST((o.document.saveState() == SaveState::pending));
    BOOST_TEST(o.document.save());
    BOOST_TEST((o.file.saved.back().finops.alerts == o.finops().alerts));
}

BOOST_AUTO_TEST_CASE(alerts_settle_after_one_change) {
    Opened o("850");
    QSignalSpy changed(&o.document, &ProjectDocument::changed);
    o.setBudget("800");
    o.settle();
    BOOST_TEST(changed.count() == 2);  // the edit, and its alerts
    BOOST_TEST(alertOf(o.finops(), "chat", "1") != nullptr);
    o.settle();
    o.spending().updateAlerts();
    BOOST_TEST(changed.count() == 2);
}

BOOST_AUTO_TEST_CASE(an_alert_keeps_what_can_be_redone_and_the_results) {
    Opened o("850");
    o.document.edit("Rename", [](Project& p) { p.settings.name = "Other"; });
    o.setBudget("800");
    o.document.undo();
    QSignalSpy results(&o.document, &ProjectDocument::resultsChanged);
    o.settle();
    BOOST_TEST(o.document.canRedo());
    o.spending().enter({.date = day("2026-07-11"),
                        .group = {.project = "chat", .currency = "KRW"},
                        .figures = {.amount = decimal("500")}},
                       "invoice");
    BOOST_TEST(alertOf(o.finops(), "chat", "1") != nullptr);
    BOOST_TEST(o.document.redoName().toStdString() == "Budget");
    BOOST_TEST(o.document.undoName().toStdString() == "Rename");
    BOOST_TEST(results.count() == 0);
}

BOOST_AUTO_TEST_CASE(nothing_happens_without_a_budget_or_without_charges) {
    Project plain = budgetedProject();
    plain.finops.budget = {};
    plain.finops.rules = {};
    Opened unbudgeted(plain);
    unbudgeted.file.ledger.add("2026-07-10", "850", "KRW", "chat");
    Opened uncharged;
    for (Opened* o : {&unbudgeted, &uncharged}) {
        o->settle();
        QSignalSpy changed(&o->document, &ProjectDocument::changed);
        o->document.edit("Rename", [](Project& p) { p.settings.name = "Other"; });
        o->settle();
        BOOST_TEST(changed.count() == 1);
        BOOST_TEST(o->finops().alerts.empty());
    }
    BOOST_TEST(unbudgeted.file.ledger.reads == 0);
}

BOOST_AUTO_TEST_CASE(a_read_only_document_computes_but_writes_nothing) {
    Opened o("850", ReadOnlyCause::usedByAnotherProgram);
    BOOST_TEST(alertOf(o.finops(), "chat", "0.8") != nullptr);
    BOOST_TEST((o.document.saveState() == SaveState::readOnly));
    BOOST_TEST(o.document.save());
    BOOST_TEST(o.file.saved.empty());
    BOOST_TEST(!o.spending().canWrite());
    BOOST_TEST(!o.startFile());
    BOOST_TEST((o.spending().removeImport(1)[0].code == ProblemCode::readOnlyFile));
    BOOST_TEST(o.spending().imports().size() == 1U);
}

BOOST_AUTO_TEST_CASE(acknowledging_is_one_step_and_undo_asks_again) {
    Opened o("850");
    const auto active = o.spending().activeAlerts();
    BOOST_REQUIRE(active.size() >= 2);
    std::vector<AlertSubject> subjects;
    for (const Alert& alert : active) subjects.push_back(alert.subject);
    BOOST_TEST(o.spending().acknowledge(subjects, "the owner").empty());
    BOOST_TEST(o.spending().activeAlerts().empty());
    BOOST_TEST(o.finops().alerts[0].acknowledgedBy == "the owner");
    o.settle();
    o.document.undo();
    o.settle();
    BOOST_TEST((o.spending().activeAlerts() == active));
    BOOST_TEST(!o.document.canUndo());
    const Problems problems = o.spending().acknowledge({{.line = "none", .first = july}}, {});
    BOOST_REQUIRE(problems.size() == 1);
    BOOST_TEST((problems[0].code == ProblemCode::unknownReference));
}

BOOST_AUTO_TEST_CASE(alerts_reach_the_file_when_the_document_goes_at_once) {
    MemoryFile file;
    file.ledger.add("2026-07-10", "1700", "KRW", "chat");
    {
        ProjectDocument document;
        document.spending().setToday(day("2026-07-31"));
        document.open({std::make_unique<MemoryStore>(file), budgetedProject()});
    }
    BOOST_REQUIRE(file.saved.size() == 1);
    BOOST_TEST(alertOf(file.saved[0].finops, "chat", "1") != nullptr);
}

// Charges in and out --------------------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(pasted_charges_count_at_once_and_undo_does_not_take_them_back) {
    Opened o("700");
    o.document.edit("Rename", [](Project& p) { p.settings.name = "Other"; });
    QSignalSpy changed(&o.spending(), &Spending::changed);
    const ImportOutcome outcome = o.paste("2026-07-12,chat,400\n2026-07-12,docs,30\n");
    BOOST_TEST(outcome.added == 2U);
    BOOST_TEST(changed.count() >= 1);
    BOOST_TEST((o.spent("chat") == decimal("1100")));
    BOOST_TEST((o.spending().asOf() == day("2026-07-12")));
    BOOST_TEST(alertOf(o.finops(), "chat", "1") != nullptr);
    o.document.undo();
    o.settle();
    BOOST_TEST((o.spent("chat") == decimal("1100")));
    BOOST_TEST(alertOf(o.finops(), "chat", "1") != nullptr);
    BOOST_TEST(o.paste("2026-07-12,chat,400\n2026-07-12,docs,30\n").added == 0U);
    BOOST_TEST((o.spent("chat") == decimal("1100")));
}

BOOST_AUTO_TEST_CASE(an_entry_by_hand_counts_and_can_be_taken_away) {
    Opened o("700");
    const auto number = o.spending().enter({.date = day("2026-07-20"),
                                            .group = {.project = "chat", .currency = "KRW"},
                                            .figures = {.amount = decimal("500")}},
                                           "invoice");
    BOOST_REQUIRE(number.ok());
    BOOST_TEST(o.spending().imports().back().name == "invoice");
    BOOST_TEST((o.spending().imports().back().day == day("2026-07-31")));
    BOOST_TEST(alertOf(o.finops(), "chat", "1")->holds);
    BOOST_TEST(o.spending().removeImport(number.value()).empty());
    BOOST_TEST((o.spent("chat") == decimal("700")));
    BOOST_TEST(!alertOf(o.finops(), "chat", "1")->holds);
    BOOST_TEST(!o.spending().removeImport(99).empty());
}

// Imports on the worker -----------------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(a_file_is_read_on_a_worker) {
    Opened o;
    o.document.edit("Rate", [](Project& p) {
        p.finops.rates.push_back({.currency = {"USD"}, .date = day("2026-07-01"), .rate = decimal("1400")});
    });
    QSignalSpy finished(&o.spending(), &Spending::importFinished);
    BOOST_TEST(o.startFile());
    BOOST_TEST(o.spending().importing());
    BOOST_TEST(!o.startFile());
    BOOST_TEST(finished.wait());
    BOOST_TEST(!o.spending().importing());
    const auto outcome = finished[0][0].value<std::shared_ptr<const ImportOutcome>>();
    BOOST_TEST(outcome->number == 1);
    BOOST_TEST(outcome->added > 0U);
    BOOST_TEST(o.spending().imports().back().name == "openai_costs.json");
    BOOST_TEST((o.spending().asOf() >= day("2026-10-01")));
    BOOST_TEST(!o.spending().watch().spend.days.empty());
    BOOST_TEST(o.startFile());
    o.spending().finishImport();
    BOOST_TEST(finished.count() == 2);
    BOOST_TEST(finished[1][0].value<std::shared_ptr<const ImportOutcome>>()->number == 0);
}

BOOST_AUTO_TEST_CASE(edits_during_an_import_are_written_when_it_ends) {
    Opened o("700");
    o.document.save();
    const std::size_t saved = o.file.saved.size();
    Valve valve(o.file.ledger);
    BOOST_TEST(o.startFile());
    valve.entered.acquire();
    o.document.edit("Rename", [](Project& p) { p.settings.name = "Meanwhile"; });
    o.document.edit("Rule", [](Project& p) { p.finops.rules[0].line = "docs"; });
    BOOST_TEST(!o.document.save());
    o.document.closeStep();
    o.settle();
    BOOST_TEST((o.document.saveState() == SaveState::pending));
    BOOST_TEST(o.file.saved.size() == saved);
    BOOST_TEST((o.spent("chat") == decimal("700")));
    BOOST_TEST(o.spending().imports().size() == 1U);
    BOOST_TEST((o.spending().enter({}, "no").problems()[0].code == ProblemCode::fileInUse));
    valve.open.release();
    o.spending().finishImport();
    BOOST_REQUIRE(o.file.saved.size() == saved + 1);
    BOOST_TEST(o.file.saved.back().settings.name == "Meanwhile");
    BOOST_TEST((o.document.saveState() == SaveState::saved));
    BOOST_TEST((o.spent("docs") == decimal("700")));
    BOOST_TEST(o.spending().imports().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_cancelled_import_leaves_everything_as_it_was) {
    Opened o("700");
    const auto before = o.file.ledger.whole().value();
    Valve valve(o.file.ledger);
    QSignalSpy finished(&o.spending(), &Spending::importFinished);
    BOOST_TEST(o.startFile());
    valve.entered.acquire();
    o.spending().cancelImport();
    valve.open.release();
    BOOST_TEST(finished.wait());
    const auto outcome = finished[0][0].value<std::shared_ptr<const ImportOutcome>>();
    BOOST_TEST((outcome->read.status == ReadResult::Status::stopped));
    BOOST_TEST(outcome->number == 0);
    BOOST_TEST((o.file.ledger.whole().value() == before));
    BOOST_TEST((o.spent("chat") == decimal("700")));
}

BOOST_AUTO_TEST_CASE(another_project_ends_what_was_imported_into_the_first) {
    Opened o("700");
    QSignalSpy finished(&o.spending(), &Spending::importFinished);
    o.document.edit("Rename", [](Project& p) { p.settings.name = "First"; });
    BOOST_TEST(o.startFile());
    o.document.edit("Rename", [](Project& p) { p.settings.name = "First, later"; });
    MemoryFile other;
    o.document.open({std::make_unique<MemoryStore>(other), budgetedProject()});
    BOOST_TEST(!o.spending().importing());
    o.settle();
    BOOST_TEST(finished.count() == 0);
    BOOST_TEST(o.file.saved.back().settings.name == "First, later");
    BOOST_TEST(o.spending().actuals().actuals.rows().empty());
    BOOST_TEST(o.spending().canWrite());
    // and a document that goes while one runs waits for it
    BOOST_TEST(o.startFile());
}

BOOST_AUTO_TEST_CASE(progress_ascends_to_the_whole_at_most) {
    Opened o;
    QTemporaryDir folder;
    QFile file(folder.filePath("usage.csv"));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("date,project,amount\n");
    for (int i = 0; i < 20'000; ++i) file.write("2026-07-12,chat,1\n");
    file.close();
    ReadOptions options;
    options.mapping = ColumnMapping{.columns = {{ColumnRole::date, "date"}, {ColumnRole::amount, "amount"}},
                                    .currency = "KRW",
                                    .rowsAreRecords = false};
    QSignalSpy progress(&o.spending(), &Spending::importProgressed);
    QSignalSpy finished(&o.spending(), &Spending::importFinished);
    BOOST_TEST(o.spending().startImport(file.fileName(), options));
    BOOST_TEST(finished.wait());
    BOOST_TEST((finished[0][0].value<std::shared_ptr<const ImportOutcome>>()->added == 20'000U));
    BOOST_TEST(progress.count() >= 1);
    double last = 0;
    for (const auto& report : progress) {
        BOOST_TEST(report.front().toDouble() >= last);
        last = report.front().toDouble();
    }
    BOOST_TEST(last <= 1);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_there_is_told_and_changes_nothing) {
    Opened o("700");
    QSignalSpy finished(&o.spending(), &Spending::importFinished);
    BOOST_TEST(o.spending().startImport("/no/such/file.csv", {}));
    o.spending().finishImport();
    BOOST_REQUIRE(finished.count() == 1);
    const auto outcome = finished[0][0].value<std::shared_ptr<const ImportOutcome>>();
    BOOST_TEST((outcome->read.status == ReadResult::Status::failed));
    BOOST_TEST((outcome->read.fault->code == ReadFaultCode::unreadable));
    BOOST_TEST(o.spending().imports().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
