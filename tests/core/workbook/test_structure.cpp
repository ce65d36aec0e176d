// Whatever a project holds, its workbook is well-formed, its users' texts are texts, and it is the same every time.
#include <array>
#include <boost/test/unit_test.hpp>

#include "core/engine/analyze.h"
#include "core/project/validate.h"
#include "core/project/visit.h"
#include "core/workbook/workbook.h"
#include "tests/core/workbook/python_check.h"
#include "tests/core/workbook/value_sheet_cases.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// In every payload, so that it is found wherever it turns up.
constexpr std::string_view marker = "Zx9qPayload";

std::string payload(std::size_t number) {
    const std::string mark(marker);
    const std::array<std::string, 14> texts{"=1+1" + mark,
                                            "+cmd|' /C calc'!A0" + mark,
                                            "-2+3" + mark,
                                            "@SUM(1)" + mark,
                                            "\t=1+1" + mark,
                                            "\r\n=1+1" + mark,
                                            "http://" + mark,
                                            "\x01\x1b[0m\x7f" + mark,
                                            mark + std::string(40000, 'x'),
                                            mark + "\"'&<b>]]>\"\"",
                                            "{=1}" + mark,
                                            "_x0041_" + mark,
                                            "=HYPERLINK(\"http://a\")" + mark,
                                            mark + "\xEF\xBF\xBE 고객 🤖 \xE2\x80\xAE"};
    return texts[number % texts.size()];
}

/// Puts payloads into every free text of a document.
class Poisoner {
public:
    template <class T>
    void operator()(const FieldInfo& info, T& member) {
        if constexpr (std::same_as<T, std::string>) {
            if (isFree(info.name)) member = payload(next_++);
        } else if constexpr (IsVector<T>::value) {
            for (auto& each : member)
                if constexpr (Described<typename T::value_type>) describe(*this, each);
        } else if constexpr (IsMap<T>::value) {
            for (auto& [key, each] : member)
                if constexpr (Described<typename T::mapped_type>) describe(*this, each);
        } else if constexpr (IsOptional<T>::value) {
            if constexpr (Described<typename T::value_type>)
                if (member) describe(*this, *member);
        } else if constexpr (Described<T>) {
            describe(*this, member);
        }
    }

private:
    static bool isFree(std::string_view name) {
        constexpr std::array<std::string_view, 16> names{"name",     "client",     "industry",       "department",
                                                         "owner",    "data_point", "measured_every", "note",
                                                         "location", "access",     "protection",     "text",
                                                         "reason",   "plan",       "description",    "responsibility"};
        return std::find(names.begin(), names.end(), name) != names.end();
    }
    std::size_t next_ = 0;
};

Project poisoned(Project project) {
    Poisoner poisoner;
    describe(poisoner, project);
    BOOST_REQUIRE(validate(project).empty());
    return project;
}

void checkStructure(const std::string& name, const WorkbookSource& source, const std::string& markers = {}) {
    BOOST_TEST_CONTEXT(name) {
        const std::string bytes = bytesOf(source);
        BOOST_TEST((bytes == bytesOf(source)), "the same project twice gives other bytes");
        BOOST_TEST(runsWell("core/workbook/structure.py", shellText(saved(name + ".xlsx", bytes)) + " " + markers));
    }
}

Project emptyProject() {
    Project project;
    project.settings.name = "Empty";
    return project;
}

/// 200 KPIs of all kinds on 20 work units, 120 months, scenarios of every mode.
Project largeProject() {
    Project project;
    project.settings.name = "Large";
    project.settings.horizonMonths = 120;
    for (int u = 0; u < 20; ++u) {
        WorkUnit unit{.id = {"unit-" + std::to_string(u)}, .name = "Unit " + std::to_string(u)};
        unit.volumePerMonth = Uncertain(1000, {800, 1200});
        unit.minutesPerItem = 5.0;
        unit.hourlyCost = 20000.0;
        project.workUnits.push_back(unit);
    }
    for (int k = 0; k < 200; ++k) {
        Kpi kpi{.id = {"kpi_" + std::to_string(k)}, .name = "KPI " + std::to_string(k)};
        kpi.workUnit = {{"unit-" + std::to_string(k % 20)}};
        kpi.kind = k % 3 ? KpiKind::timeSaving : KpiKind::amount;
        if (kpi.kind == KpiKind::timeSaving)
            kpi.reduction = Uncertain(0.2, {0.1, 0.3});
        else
            kpi.monthlyAmount = Uncertain(10000.0 * k);
        project.kpis.push_back(kpi);
    }
    project.costs.push_back({.id = {"build"},
                             .name = "Build",
                             .kind = CostKind::oneTime,
                             .category = Category::setup,
                             .amount = Uncertain(5e8)});
    for (const ScenarioMode mode : {ScenarioMode::base, ScenarioMode::worst, ScenarioMode::best})
        project.scenarios.push_back({.id = {std::string(nameOf(mode)) + "-1"}, .name = "S", .mode = mode});
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(workbook_structure)

BOOST_AUTO_TEST_CASE(texts_of_users_are_texts_and_nothing_else) {
    for (const std::string_view id : {"support-automation", "saas-helpdesk"}) {
        const Project project = poisoned(withBudget(templateOf(id, "ko")));
        const Simulation simulation = simulated(project);
        const SpendingWatch spending = watched(project);
        checkStructure("payload-" + std::string(id),
                       {.project = &project,
                        .language = WorkbookLanguage::korean,
                        .simulation = &simulation,
                        .spending = &spending,
                        .day = Date(std::chrono::year(2026), std::chrono::April, std::chrono::day(3)),
                        .program = "Jupan"},
                       std::string(marker));
    }
}

BOOST_AUTO_TEST_CASE(every_template_in_both_languages) {
    for (const std::string_view id : {"blank", "budget-example", "contract-review", "content"})
        for (const WorkbookLanguage language : {WorkbookLanguage::korean, WorkbookLanguage::english}) {
            const std::string_view code = language == WorkbookLanguage::korean ? "ko" : "en";
            const Project project = templateOf(id, code);
            checkStructure(std::string(id) + "-" + std::string(code), {.project = &project, .language = language});
        }
}

BOOST_AUTO_TEST_CASE(a_project_without_anything) {
    const Project project = emptyProject();
    // no cost, no benefit: every ratio, IRR and MIRR are undefined
    BOOST_TEST(!analyze(project).value().metrics.roi);
    checkStructure("empty", {.project = &project});
}

BOOST_AUTO_TEST_CASE(a_large_project) {
    const Project project = largeProject();
    BOOST_REQUIRE(validate(project).empty());
    checkStructure("large", {.project = &project, .scenario = "worst-1", .language = WorkbookLanguage::english});
}

BOOST_AUTO_TEST_CASE(ids_that_collide_as_names) {
    Project project = emptyProject();
    for (const char* id : {"a-b", "a_b"})
        project.costs.push_back({.id = {id}, .name = id, .kind = CostKind::oneTime, .amount = Uncertain(5)});
    Kpi kpi{.id = {"1"}, .name = "One", .kind = KpiKind::amount, .monthlyAmount = Uncertain(7)};
    project.kpis.push_back(kpi);
    project.scenarios.push_back({.id = {"base"}, .name = "Also base"});
    project.scenarios.push_back({.id = {"base_2"}, .name = "Takes the label"});
    BOOST_REQUIRE(validate(project).empty());
    checkStructure("collisions", {.project = &project});
}

BOOST_AUTO_TEST_CASE(an_unknown_scenario_is_refused) {
    const Project project = emptyProject();
    const auto refused = workbookBytes({.project = &project, .scenario = "nobody"});
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.problems().front().code == ProblemCode::unknownScenario));
}

BOOST_AUTO_TEST_SUITE_END()
