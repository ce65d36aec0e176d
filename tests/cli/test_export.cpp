// jupan-cli export: arguments, exit codes, files and messages. The pictures themselves: tests/ui/charts.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>
#include <sstream>

#include "tests/cli/run_cli.h"
#include "tests/core/base/file_size_limit.h"

using namespace jupan::test;

namespace {

/// 17 charts of the sample have something to draw, unless a scenario or a range is missing.
const std::set<std::string> chartNames{"cumulative-net-benefit",
                                       "scenarios",
                                       "benefit-by-axis",
                                       "cost-by-category",
                                       "tornado-npv",
                                       "tornado-net",
                                       "tornado-roi",
                                       "tornado-payback",
                                       "spider",
                                       "data-table",
                                       "break-even",
                                       "histogram",
                                       "s-curve",
                                       "fan",
                                       "cost-benefit-matrix",
                                       "drivers",
                                       "measure-first"};

std::set<std::string> namesIn(const std::filesystem::path& folder, const std::string& extension) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == extension) names.insert(entry.path().stem());
    return names;
}

/// NAME of each line "note: NAME: left out: …".
std::set<std::string> leftOut(const std::string& messages) {
    std::set<std::string> names;
    std::istringstream lines(messages);
    for (std::string line; std::getline(lines, line);) {
        BOOST_TEST(line.starts_with("note: "), line);
        const std::size_t end = line.find(": left out: ");
        BOOST_TEST_REQUIRE(end != std::string::npos, line);
        BOOST_TEST(line.size() > end + 12, line);
        names.insert(line.substr(6, end - 6));
    }
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(export_charts)

BOOST_AUTO_TEST_CASE(every_chart_is_written_with_its_figures_or_left_out_with_a_reason) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    const Run run = folder.run({"export", "p.json", "-o", "made/charts", "--charts", "svg", "--trials", "500"});
    BOOST_TEST(run.exit == 0, run.err);
    const auto pictures = namesIn(folder / "made/charts", ".svg");
    BOOST_TEST((pictures == namesIn(folder / "made/charts", ".csv")));
    std::set<std::string> all = leftOut(run.err);
    all.insert(pictures.begin(), pictures.end());
    BOOST_TEST((all == chartNames));
    BOOST_TEST(pictures.contains("tornado-npv"));
    BOOST_TEST(pictures.contains("histogram"));
    const auto lines = std::count(run.out.begin(), run.out.end(), '\n');
    BOOST_TEST(static_cast<std::size_t>(lines) == 2 * pictures.size());
    for (const std::string& name : pictures) {
        const std::string csv = readAll(folder / ("made/charts/" + name + ".csv"));
        BOOST_TEST(csv.starts_with("\xEF\xBB\xBF"), name);
        BOOST_TEST(std::count(csv.begin(), csv.end(), '\n') >= 2, name);
        BOOST_TEST(run.out.find("made/charts/" + name + ".csv\n") != std::string::npos, name);
    }
}

BOOST_AUTO_TEST_CASE(the_same_arguments_give_the_same_files) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    for (const char* form : {"svg", "png", "pdf"})
        for (const char* to : {"one", "two"})
            BOOST_TEST(folder
                           .run({"export", "p.json", "-o", to, "--charts", form, "--trials", "300", "--seed", "7",
                                 "--sobol", "--lang", "ko", "--theme", "dark"})
                           .exit == 0);
    for (const char* extension : {".svg", ".png", ".pdf", ".csv"})
        for (const std::string& name : namesIn(folder / "one", extension))
            BOOST_TEST((readAll(folder / ("one/" + name + extension)) == readAll(folder / ("two/" + name + extension))),
                       name << extension);
}

BOOST_AUTO_TEST_CASE(a_scenario_has_its_own_figures) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    for (const auto& [to, scenario] : {std::pair{"base", "base"}, {"cautious", "cautious"}})
        BOOST_TEST(
            folder.run({"export", "p.json", "-o", to, "--charts", "svg", "--trials", "100", "--scenario", scenario})
                .exit == 0);
    for (const char* name : {"cumulative-net-benefit", "tornado-npv", "histogram"})
        BOOST_TEST((readAll(folder / ("base/" + std::string(name) + ".csv")) !=
                    readAll(folder / ("cautious/" + std::string(name) + ".csv"))),
                   name);
}

BOOST_AUTO_TEST_CASE(wrong_usage_is_said_with_what_is_allowed) {
    struct Row {
        std::vector<std::string> arguments;
        int exit;
        const char* message;
    };
    const Row rows[] = {
        {{"p.json", "-o", "out.xlsx", "--charts", "svg"}, 2, "(allowed: a folder"},
        {{"p.json", "-o", "out.csv", "--charts", "svg"}, 2, "(allowed: a folder"},
        {{"p.json", "-o", "out", "--charts", "gif"}, 2, "gif"},
        {{"p.json", "--charts", "svg"}, 2, "--output"},
        {{"p.json", "-o", "out", "--charts", "svg", "--dpi", "300"}, 2, "--dpi"},
        {{"p.json", "-o", "out", "--charts", "png", "--dpi", "1200"}, 2, "--dpi"},
        {{"p.json", "-o", "out", "--charts", "svg", "--trials", "-1"}, 2, "--trials"},
        {{"p.json", "-o", "out", "--charts", "svg", "--lang", "de"}, 2, "--lang"},
        {{"missing.json", "-o", "out", "--charts", "svg"}, 1, "error: missing.json: cannot be read: no such file"},
        {{"p.json", "-o", "out", "--charts", "svg", "--scenario", "none"}, 1, "unknown scenario: 'none'"},
        {{"p.json", "-o", "p.json", "--charts", "svg"}, 2, "(allowed: a folder"},
    };
    const Folder folder;
    folder.write("p.json", sampleDocument());
    for (const Row& row : rows) {
        std::vector<std::string> arguments{"export"};
        arguments.insert(arguments.end(), row.arguments.begin(), row.arguments.end());
        const Run run = folder.run(arguments);
        BOOST_TEST_CONTEXT(row.message) {
            BOOST_TEST(run.exit == row.exit);
            BOOST_TEST(run.err.find(row.message) != std::string::npos, run.err);
            BOOST_TEST(run.err.starts_with("error: "));
            BOOST_TEST(std::count(run.err.begin(), run.err.end(), '\n') == 1);
            BOOST_TEST(run.out.empty());
        }
    }
    BOOST_TEST((folder.names() == std::vector<std::string>{"p.json"}));
}

BOOST_AUTO_TEST_CASE(a_project_under_a_charts_name_is_not_replaced) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    folder.write("q.json", sampleDocument());
    for (const auto& [target, message] : {std::pair{"../p.json", "is the project itself (allowed: another name)"},
                                          std::pair{"../q.json", "is a project, which stays (allowed: another name)"}})
        for (const char* name : {"tornado-npv.svg", "tornado-npv.csv"}) {
            std::filesystem::create_directory(folder / "o");
            std::filesystem::create_symlink(target, folder / "o" / name);
            const Run run = folder.run({"export", "p.json", "-o", "o", "--charts", "svg", "--trials", "100"});
            BOOST_TEST(run.exit == 2);
            BOOST_TEST(run.err == std::string("error: o/") + name + ": " + message + "\n");
            std::filesystem::remove_all(folder / "o");
        }
    BOOST_TEST(readAll(folder / "p.json") == sampleDocument());
    BOOST_TEST(readAll(folder / "q.json") == sampleDocument());
}

BOOST_AUTO_TEST_CASE(a_chart_that_cannot_be_written_is_said_and_the_old_one_stays) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    std::filesystem::create_directory(folder / "o");
    folder.write("o/tornado-npv.pdf", "the old one");
    const Run run = [&] {
        const FileSizeLimit limit(2000);
        return folder.run({"export", "p.json", "-o", "o", "--charts", "pdf", "--trials", "100"});
    }();
    BOOST_TEST(run.exit == 1);
    BOOST_TEST(run.err.find("cannot be written: the file would be too large") != std::string::npos, run.err);
    BOOST_TEST(readAll(folder / "o/tornado-npv.pdf") == "the old one");
    std::filesystem::remove(folder / "o/tornado-npv.pdf");
    std::filesystem::create_symlink("/dev/full", folder / "o/tornado-npv.pdf");
    BOOST_TEST(folder.run({"export", "p.json", "-o", "o", "--charts", "pdf", "--trials", "100"}).exit == 1);
}

BOOST_AUTO_TEST_CASE(without_the_window_program_it_says_so) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    std::filesystem::copy(JUPAN_CLI, folder / "alone");
    const Run run = folder.runProgram(folder / "alone", {"export", "p.json", "-o", "out", "--charts", "svg"}, "/none");
    BOOST_TEST(run.exit == 1);
    BOOST_TEST(run.err ==
               "error: jupan: the window program, which draws the charts, is neither beside jupan-cli nor in PATH\n");
}

BOOST_AUTO_TEST_SUITE_END()
