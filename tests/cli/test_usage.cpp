#include <sys/wait.h>
#include <boost/test/unit_test.hpp>
#include <cstdlib>

#include "tests/cli/run_cli.h"

using namespace jupan::test;

BOOST_AUTO_TEST_SUITE(usage)

BOOST_AUTO_TEST_CASE(help_shows_the_commands_that_exist) {
    const Folder folder;
    const Run help = folder.run({"--help"});
    BOOST_TEST(help.exit == 0);
    checkGolden("help.txt", help.out);
    for (const std::string command : {"analyze", "sensitivity", "break-even", "export", "import-usage", "budget",
                                      "roadmap", "pilot", "gates", "check", "convert", "new", "prices", "tokens"}) {
        const Run run = folder.run({command, "--help"});
        BOOST_TEST(run.exit == 0);
        checkGolden("help." + command + ".txt", run.out);
    }
    const Run version = folder.run({"--version"});
    BOOST_TEST(version.exit == 0);
    BOOST_TEST(version.out.starts_with("jupan-cli "));
}

BOOST_AUTO_TEST_CASE(wrong_usage_is_one_line_and_exit_code_2) {
    const Folder folder;
    const std::vector<std::string> rows[] = {
        {},
        {"analyse", "p.json"},
        {"report-it", "p.json"},
        {"analyze"},
        {"analyze", "a.json", "b.json"},
        {"analyze", "a.json", "--scenari", "x"},
        {"analyze", "a.json", "--scenario"},
        {"analyze", "a.json", "--scenario", ""},
        {"sensitivity"},
        {"sensitivity", "p.json", "--metric", "irr"},
        {"break-even", "p.json"},
        {"break-even", "--input", "fx.USD"},
        {"break-even", "p.json", "--input", ""},
        {"import-usage"},
        {"import-usage", "p.json"},
        {"import-usage", "p.json", "a.csv", "--format", "excel"},
        {"import-usage", "p.json", "a.csv", "--date-order", "auto"},
        {"import-usage", "p.json", "a.csv", "--mapping", ""},
        {"budget"},
        {"budget", "p.json", "--as-of", "2026-02-30"},
        {"roadmap"},
        {"roadmap", "p.json", "--as-of", "2026-02-30"},
        {"roadmap", "p.json", "--lang", "ko"},
        {"roadmap", "p.json", "--calendar", ""},
        {"roadmap", "p.json", "--calendar", "r.ics", "--json"},
        {"roadmap", "p.json", "--calendar", "r.ics", "--lang", "fr"},
        {"pilot"},
        {"pilot", "p.json", "--as-of", "2026-02-01"},
        {"gates"},
        {"gates", "p.json", "--as-of", "1999-12-31"},
        {"check"},
        {"convert", "a.json"},
        {"new"},
        {"prices", "--as-of", "2026-02-30"},
        {"prices", "--as-of", "today"},
        {"tokens"},
        {"tokens", "--encoding", "p50k_base"},
        {"tokens", "--model", "no-such-model"},
        {"tokens", "--model", "gpt-5.4", "--encoding", "o200k_base"},
        {"new", "--template", "content"},
        {"new", "-o", "p.json"},
        {"new", "--template", "content", "--lang", "fr", "-o", "p.json"},
        {"new", "--template", "nosuch", "-o", "p.json"},
        {"new", "--template", "content", "-o", "p.txt"},
        {"new", "--list", "--template", "content"},
        {"new", "--template", "con\ntent\x1b[31m", "-o", "p.json"},
    };
    for (const auto& arguments : rows) {
        const Run run = folder.run(arguments);
        std::string name;
        for (const std::string& argument : arguments) name += argument + " ";
        BOOST_TEST(run.exit == 2, name);
        BOOST_TEST(run.out == "", name);
        BOOST_TEST(run.err.starts_with("error: "), name << run.err);
        BOOST_TEST(run.err.find('\n') + 1 == run.err.size(), name << run.err);
        BOOST_TEST(folder.names().empty(), name);
    }
    BOOST_TEST(folder.run({"new", "--template", "nosuch", "-o", "p.json"}).err ==
               "error: template: unknown template: 'nosuch' (allowed: blank, budget-example, support-automation, "
               "contract-review, content, saas-helpdesk)\n");
}

BOOST_AUTO_TEST_CASE(the_list_of_templates) {
    const Folder folder;
    BOOST_TEST(folder.run({"new", "--list"}).out ==
               "blank\tBlank\nbudget-example\tBudget example\nsupport-automation\tCustomer-support automation\n"
               "contract-review\tContract review\ncontent\tMarketing content\nsaas-helpdesk\tSaaS helpdesk\n");
    BOOST_TEST(folder.run({"new", "--list", "--lang", "ko"}).out ==
               "blank\t빈 프로젝트\nbudget-example\t예산 예제\nsupport-automation\t고객 응대 자동화\n"
               "contract-review\t계약 검토 자동화\ncontent\t마케팅 콘텐츠\nsaas-helpdesk\tSaaS 헬프데스크\n");
}

BOOST_AUTO_TEST_CASE(new_replaces_nothing_without_force) {
    const Folder folder;
    for (const std::string file : {"p.json", "p.jupan"}) {
        folder.write(file, "mine");
        const Run refused = folder.run({"new", "--template", "content", "-o", file});
        BOOST_TEST(refused.exit == 1);
        BOOST_TEST(refused.err == "error: " + file + ": exists already (allowed: another name, or --force)\n");
        BOOST_TEST(readAll(folder / file) == "mine");
        BOOST_TEST(folder.run({"new", "--template", "content", "-o", file, "--force"}).exit == 0);
        BOOST_TEST(folder.run({"check", file}).exit == 0);
    }
}

BOOST_AUTO_TEST_CASE(what_could_not_be_printed_is_a_failure) {
    for (const std::string command : {"--help", "--version", "new --list"}) {
        const std::string line = std::string("\"") + JUPAN_CLI + "\" " + command + " > /dev/full 2>/dev/null";
        BOOST_TEST(WEXITSTATUS(std::system(line.c_str())) == 1, command);
    }
}

/// `jupan-cli … | head -1`: the reader goes away while there is more to say.
BOOST_AUTO_TEST_CASE(a_closed_standard_output_is_no_crash) {
    const Folder folder;
    BOOST_TEST(folder.run({"new", "--template", "support-automation", "-o", "p.json"}).exit == 0);
    const std::string cli = std::string("\"") + JUPAN_CLI + "\"";
    const std::string file = "\"" + (folder / "p.json").string() + "\"";
    for (const std::string& pipe :
         {cli + " analyze " + file + " --json 2>/dev/null | true; exit ${PIPESTATUS[0]}",
          cli + " analyze " + file + " >&- 2>/dev/null", cli + " new --list > /dev/full 2>/dev/null"}) {
        const int status = std::system(("bash -c '" + pipe + "'").c_str());
        BOOST_TEST(WIFEXITED(status));
        BOOST_TEST(WEXITSTATUS(status) < 126, pipe);
    }
}

BOOST_AUTO_TEST_SUITE_END()
