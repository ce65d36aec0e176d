// The document as the pages use it: edits, undo, results, saving.
#include <QSignalSpy>
#include <boost/test/unit_test.hpp>

#include "tests/ui/document/memory_store.h"
#include "ui/document/project_document.h"

using namespace jupan;
using jupan::test::MemoryFile;
using jupan::test::MemoryStore;
using jupan::test::smallProject;

namespace {

struct Opened {
    MemoryFile file;
    ProjectDocument document;

    explicit Opened(MemoryFile start = {}) : file(std::move(start)) {
        document.open({std::make_unique<MemoryStore>(file), smallProject()});
    }
    void setAmount(double amount, const QString& key = {}) {
        document.edit(
            "Amount", [amount](Project& p) { p.kpis[0].monthlyAmount = Uncertain(amount); }, key);
    }
    double amount() const { return document.project().kpis[0].monthlyAmount->value; }
};

}  // namespace

BOOST_AUTO_TEST_CASE(results_follow_an_edit_at_once) {
    Opened o;
    BOOST_TEST(o.document.results().metrics.net == 36 * 100 - 600.0);
    QSignalSpy results(&o.document, &ProjectDocument::resultsChanged);
    o.setAmount(200);
    BOOST_TEST(o.document.results().metrics.net == 36 * 200 - 600.0);
    BOOST_TEST(results.count() == 1);
}

BOOST_AUTO_TEST_CASE(an_invalid_edit_changes_nothing_and_says_why) {
    Opened o;
    const Problems problems = o.document.edit("Wrong", [](Project& p) { p.kpis[0].monthlyAmount = Uncertain(-1); });
    BOOST_REQUIRE(problems.size() == 1);
    BOOST_TEST(problems[0].path == "kpi.sales.monthly_amount");
    BOOST_TEST(o.amount() == 100);
    BOOST_TEST(!o.document.canUndo());
}

BOOST_AUTO_TEST_CASE(an_edit_without_effect_is_no_step) {
    Opened o;
    o.setAmount(100);
    BOOST_TEST(!o.document.canUndo());
}

BOOST_AUTO_TEST_CASE(undo_and_redo_walk_named_steps) {
    Opened o;
    o.setAmount(200);
    o.document.edit("Rename", [](Project& p) { p.settings.name = "Other"; });
    BOOST_TEST(o.document.undoName().toStdString() == "Rename");
    o.document.undo();
    BOOST_TEST(o.document.project().settings.name == "Small");
    BOOST_TEST(o.document.undoName().toStdString() == "Amount");
    BOOST_TEST(o.document.redoName().toStdString() == "Rename");
    o.document.undo();
    BOOST_TEST((o.document.project() == smallProject()));
    BOOST_TEST(!o.document.canUndo());
    o.document.redo();
    o.document.redo();
    BOOST_TEST(o.document.project().settings.name == "Other");
    BOOST_TEST(!o.document.canRedo());
}

BOOST_AUTO_TEST_CASE(a_new_edit_forgets_what_was_undone) {
    Opened o;
    o.setAmount(200);
    o.document.undo();
    o.setAmount(300);
    BOOST_TEST(!o.document.canRedo());
    BOOST_TEST(o.amount() == 300);
}

BOOST_AUTO_TEST_CASE(typing_in_one_field_is_one_step_until_it_is_left) {
    Opened o;
    o.setAmount(2, "kpi.sales.monthly_amount");
    o.setAmount(25, "kpi.sales.monthly_amount");
    o.document.closeStep();
    o.setAmount(250, "kpi.sales.monthly_amount");
    o.document.undo();
    BOOST_TEST(o.amount() == 25);
    o.document.undo();
    BOOST_TEST(o.amount() == 100);
}

BOOST_AUTO_TEST_CASE(the_scenario_shown_changes_the_results_not_the_project) {
    Opened o;
    o.document.setScenario("half");
    BOOST_TEST(o.document.results().metrics.totalBenefit == 36 * 50.0);
    BOOST_TEST(o.document.resultsOf("")->metrics.totalBenefit == 36 * 100.0);
    BOOST_TEST(!o.document.canUndo());
    o.document.edit("Delete scenario", [](Project& p) { p.scenarios.clear(); });
    BOOST_TEST(o.document.scenario().empty());
    BOOST_TEST(o.document.results().metrics.totalBenefit == 36 * 100.0);
}

BOOST_AUTO_TEST_CASE(a_figure_too_large_leaves_the_last_results_standing) {
    Opened o;
    o.setAmount(1e308);
    BOOST_TEST(o.document.analysisProblems().size() == 1);
    BOOST_TEST(o.document.results().metrics.net == 36 * 100 - 600.0);
    o.setAmount(200);
    BOOST_TEST(o.document.analysisProblems().empty());
    BOOST_TEST(o.document.results().metrics.net == 36 * 200 - 600.0);
}

BOOST_AUTO_TEST_CASE(edits_reach_the_file_when_a_field_is_left) {
    Opened o;
    o.setAmount(200, "k");
    BOOST_TEST((o.document.saveState() == ProjectDocument::SaveState::pending));
    o.document.closeStep();
    BOOST_REQUIRE(o.file.saved.size() == 1);
    BOOST_TEST((o.file.saved.back() == o.document.project()));
    BOOST_TEST((o.document.saveState() == ProjectDocument::SaveState::saved));
    o.document.closeStep();
    BOOST_TEST(o.file.saved.size() == 1);
}

BOOST_AUTO_TEST_CASE(edits_reach_the_file_when_the_document_goes) {
    MemoryFile file;
    {
        ProjectDocument document;
        document.open({std::make_unique<MemoryStore>(file), smallProject()});
        document.edit("Rename", [](Project& p) { p.settings.name = "Kept"; });
    }
    BOOST_REQUIRE(file.saved.size() == 1);
    BOOST_TEST(file.saved[0].settings.name == "Kept");
}

BOOST_AUTO_TEST_CASE(a_failed_save_keeps_the_edit_and_is_tried_again) {
    Opened o({.full = true});
    o.setAmount(200);
    BOOST_TEST(!o.document.save());
    BOOST_TEST((o.document.saveState() == ProjectDocument::SaveState::failed));
    BOOST_TEST(o.document.saveProblems().size() == 1);
    BOOST_TEST(o.amount() == 200);
    o.file.full = false;
    BOOST_TEST(o.document.save());
    BOOST_TEST((o.file.saved.back() == o.document.project()));
}

BOOST_AUTO_TEST_CASE(a_read_only_file_is_never_written) {
    Opened o({.cause = ReadOnlyCause::usedByAnotherProgram});
    BOOST_TEST((o.document.saveState() == ProjectDocument::SaveState::readOnly));
    o.setAmount(200);
    BOOST_TEST(o.document.save());
    BOOST_TEST(o.file.saved.empty());
}

BOOST_AUTO_TEST_CASE(opening_another_project_saves_the_first_and_forgets_its_steps) {
    Opened o;
    o.setAmount(200);
    o.document.setInvalidInput("field", true);
    Project other = smallProject();
    other.settings.name = "Other";
    o.document.open({nullptr, other});
    BOOST_TEST(o.file.saved.size() == 1);
    BOOST_TEST(!o.document.canUndo());
    BOOST_TEST(!o.document.hasInvalidInput());
    BOOST_TEST(o.document.project().settings.name == "Other");
    BOOST_TEST(o.document.path().isEmpty());
}

BOOST_AUTO_TEST_CASE(undo_steps_of_a_huge_project_are_bounded) {
    ProjectDocument document;
    Project project = smallProject();
    for (int i = 0; i < 5000; ++i) {
        Kpi kpi = project.kpis[0];
        kpi.id.text = "k" + std::to_string(i);
        project.kpis.push_back(kpi);
    }
    document.open({nullptr, project});
    for (int i = 0; i < 60; ++i)
        document.edit("Rename", [i](Project& p) { p.settings.name = "n" + std::to_string(i); });
    int steps = 0;
    for (; document.canUndo(); ++steps) document.undo();
    BOOST_TEST(steps >= 20);
    BOOST_TEST(steps <= 40);
}
