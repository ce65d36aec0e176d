// The simulation beside the results: when it runs, when it is out of date, and that it stops.
#include "ui/document/simulation_runner.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <boost/test/unit_test.hpp>

#include "tests/ui/document/memory_store.h"
#include "ui/document/project_document.h"

using namespace jupan;
using test::MemoryFile;
using test::MemoryStore;
using State = SimulationRunner::State;

namespace {

Project uncertainProject() {
    Project project = test::smallProject();
    project.kpis[0].monthlyAmount = Uncertain{100, Spread{10, 150}};
    project.scenarios = {{.id = {"half"}, .name = "Half", .benefitFactor = 0.5}};
    return project;
}

struct Opened {
    MemoryFile file;
    ProjectDocument document;

    Opened() {
        document.open({std::make_unique<MemoryStore>(file), uncertainProject()});
        runner().setPause(0);
    }
    SimulationRunner& runner() { return document.simulation(); }
    void setAmount(double amount) {
        document.edit("Amount", [amount](Project& p) { p.kpis[0].monthlyAmount->value = amount; });
    }
    /// Runs the event loop until the runner is in this state.
    void waitFor(State state) {
        QEventLoop loop;
        const auto check = [&] {
            if (runner().state() == state) loop.quit();
        };
        const auto connection = QObject::connect(&runner(), &SimulationRunner::changed, &loop, check);
        if (runner().state() != state) loop.exec();
        QObject::disconnect(connection);
        BOOST_REQUIRE((runner().state() == state));
    }
};

std::vector<double> figuresOf(const Simulation& simulation) {
    std::vector<double> figures{*simulation.npv.mean, *simulation.npv.standardDeviation, simulation.evpi};
    for (const auto& percentile : simulation.npv.percentiles) figures.push_back(*percentile);
    return figures;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(simulation_runner)

BOOST_AUTO_TEST_CASE(nothing_runs_until_it_is_wanted) {
    Opened o;
    QEventLoop().processEvents();
    BOOST_TEST((o.runner().state() == State::waiting));
    BOOST_TEST(!o.runner().result());
    BOOST_TEST(o.runner().outOfDate());
    o.runner().setWanted(true);
    o.waitFor(State::ready);
    BOOST_TEST(!o.runner().outOfDate());
    BOOST_TEST(o.runner().result()->trials == defaultTrials);
    BOOST_TEST(o.runner().result()->seed == 1U);
}

BOOST_AUTO_TEST_CASE(the_worker_computes_what_the_engine_does) {
    Opened o;
    o.runner().setChoice({.trials = 5000, .seed = 7, .sampler = Sampler::sobol});
    o.runner().runNow();
    o.waitFor(State::ready);
    auto direct = simulate(o.document.project(), "", {.trials = 5000, .seed = 7, .sampler = Sampler::sobol});
    BOOST_TEST(figuresOf(*o.runner().result()) == figuresOf(direct->value()), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_edit_makes_it_out_of_date_and_keeps_the_last_result_until_the_next) {
    Opened o;
    o.runner().setWanted(true);
    o.waitFor(State::ready);
    const auto before = o.runner().result();
    o.setAmount(120);
    BOOST_TEST(o.runner().outOfDate());
    BOOST_TEST(o.runner().result() == before);
    o.waitFor(State::ready);
    BOOST_TEST(*o.runner().result()->npv.mean > *before->npv.mean);
}

BOOST_AUTO_TEST_CASE(an_edit_during_a_run_drops_that_run) {
    Opened o;
    o.runner().setChoice({.trials = mostTrials});
    o.runner().runNow();
    BOOST_TEST((o.runner().state() == State::running));
    o.setAmount(130);
    BOOST_TEST((o.runner().state() == State::waiting));
    o.runner().setChoice({.trials = 1000});
    o.runner().runNow();
    o.waitFor(State::ready);
    BOOST_TEST(o.runner().result()->trials == 1000U);
    const auto direct = simulate(o.document.project(), "", {.trials = 1000});
    BOOST_TEST(*o.runner().result()->npv.mean == *direct->value().npv.mean);
}

BOOST_AUTO_TEST_CASE(cancelling_keeps_the_last_result_and_says_so) {
    Opened o;
    o.runner().finish();
    const auto before = o.runner().result();
    o.runner().setChoice({.trials = mostTrials});
    o.runner().runNow();
    o.runner().cancel();
    BOOST_TEST((o.runner().state() == State::cancelled));
    BOOST_TEST(o.runner().outOfDate());
    BOOST_TEST(o.runner().result() == before);
    o.runner().setChoice({.trials = 10});
    o.runner().runNow();
    o.waitFor(State::ready);
    BOOST_TEST(o.runner().result()->trials == 10U);
}

BOOST_AUTO_TEST_CASE(cancelling_when_nothing_runs_changes_nothing) {
    Opened o;
    o.runner().finish();
    o.runner().cancel();
    BOOST_TEST((o.runner().state() == State::ready));
}

BOOST_AUTO_TEST_CASE(a_document_may_go_while_it_runs) {
    Opened o;
    o.runner().setChoice({.trials = mostTrials});
    o.runner().runNow();
    BOOST_TEST((o.runner().state() == State::running));
}

BOOST_AUTO_TEST_CASE(another_scenario_has_another_result) {
    Opened o;
    o.runner().finish();
    const double base = *o.runner().result()->npv.mean;
    o.document.setScenario("half");
    BOOST_TEST(!o.runner().result());
    o.runner().finish();
    BOOST_TEST(*o.runner().result()->npv.mean < base);
    BOOST_TEST(o.runner().result()->scenario == "half");
}

BOOST_AUTO_TEST_CASE(another_document_has_no_result_yet) {
    Opened o;
    o.runner().finish();
    o.document.open({std::make_unique<MemoryStore>(o.file), uncertainProject()});
    BOOST_TEST(!o.runner().result());
    BOOST_TEST(o.runner().outOfDate());
}

BOOST_AUTO_TEST_CASE(it_waits_while_a_field_is_wrong) {
    Opened o;
    o.runner().setWanted(true);
    o.waitFor(State::ready);
    o.document.setInvalidInput("kpi.sales.amount", true);
    BOOST_TEST((o.runner().state() == State::waiting));
    o.runner().runNow();
    BOOST_TEST((o.runner().state() == State::waiting));
    o.document.setInvalidInput("kpi.sales.amount", false);
    o.waitFor(State::ready);
}

BOOST_AUTO_TEST_CASE(progress_ascends) {
    Opened o;
    QSignalSpy progress(&o.runner(), &SimulationRunner::progressed);
    o.runner().setChoice({.trials = 2'000'000});
    o.runner().runNow();
    o.waitFor(State::ready);
    double last = 0;
    for (const auto& report : progress) {
        BOOST_TEST(report.front().toDouble() >= last);
        last = report.front().toDouble();
    }
    BOOST_TEST(progress.count() >= 1);
    BOOST_TEST(o.runner().progress() == 1);
}

BOOST_AUTO_TEST_CASE(what_only_notes_something_runs_nothing_anew) {
    Opened o;
    o.runner().setWanted(true);
    o.waitFor(State::ready);
    const auto result = o.runner().result();
    o.document.edit("Cost of measuring", [](Project& p) {
        p.measurements["kpi." + p.kpis[0].id.text + ".monthly_amount"] = {.cost = 5.0, .inPilot = true};
    });
    BOOST_TEST((o.runner().state() == State::ready));
    BOOST_TEST(!o.runner().outOfDate());
    BOOST_TEST((o.runner().result() == result));
    o.document.undo();
    BOOST_TEST(!o.runner().outOfDate());
    o.setAmount(90);
    BOOST_TEST(o.runner().outOfDate());
    o.waitFor(State::ready);
    // What the reader typed wrong greys the figures; putting it right again runs them anew.
    o.document.setInvalidInput("kpi", true);
    BOOST_TEST(o.runner().outOfDate());
}

BOOST_AUTO_TEST_SUITE_END()
