// jupan-cli report: arguments, exit codes, files and messages. What stands in the reports: tests/ui/report.
#include <array>
#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "tests/cli/run_cli.h"
#include "tests/core/base/file_size_limit.h"

using namespace jupan::test;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(report)

BOOST_AUTO_TEST_CASE(each_form_is_written_and_the_same_input_gives_the_same_bytes) {
    struct Row {
        const char* ending;
        std::string_view begin;  // of the file's format: ISO 32000-1 7.5.2, HTML 8.1, ZIP 4.3.7
    };
    const Folder folder;
    folder.write("p.json", sampleDocument());
    BOOST_REQUIRE(folder.run({"convert", "p.json", "p.jupan"}).exit == 0);
    for (const Row& row : {Row{"pdf", "%PDF-"}, Row{"html", "<!DOCTYPE html>"}, Row{"odt", "PK\x03\x04"}}) {
        BOOST_TEST_CONTEXT(row.ending) {
            std::array<std::string, 2> bytes;
            for (std::string& one : bytes) {
                const std::string name = std::string("report.") + row.ending;
                const Run run = folder.run(
                    {"report", "p.jupan", "-o", name, "--lang", "ko", "--date", "2026-11-22", "--trials", "500"});
                BOOST_TEST(run.exit == 0, run.err);
                BOOST_TEST(run.out == name + "\n");
                one = readAll(folder / name);
            }
            BOOST_TEST(bytes[0].starts_with(row.begin));
            BOOST_TEST((bytes[0] == bytes[1]));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_name_of_any_bytes_is_the_name_of_the_file) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    for (const std::string name : {"bad\xff\xfe.html", "한 글 %41.html", "-x.html"}) {
        const Run run = folder.run({"report", "p.json", "--output=" + name, "--trials", "200"});
        BOOST_TEST(run.exit == 0, run.err);
        BOOST_TEST(run.out == name + "\n");
        BOOST_TEST(fs::exists(folder / name));
    }
}

BOOST_AUTO_TEST_CASE(a_project_behind_a_link_is_not_replaced) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    folder.write("q.json", sampleDocument());
    fs::create_symlink("q.json", folder / "x.pdf");
    const Run run = folder.run({"report", "p.json", "-o", "x.pdf"});
    BOOST_TEST(run.exit == 2);
    BOOST_TEST(run.err == "error: x.pdf: is a project, which stays (allowed: another name)\n");
    BOOST_TEST(readAll(folder / "q.json") == sampleDocument());
}

BOOST_AUTO_TEST_CASE(several_projects_go_into_a_folder_and_the_one_that_fails_does_not_keep_the_others) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    folder.write("q.json", sampleDocument());
    folder.write("bad.json", "{\"format\": 1}");
    const Run run = folder.run(
        {"report", "p.json", "bad.json", "q.json", "--format", "html", "-o", "made/here", "--trials", "200"});
    BOOST_TEST(run.exit == 1);
    BOOST_TEST(run.out == "made/here/p.html\nmade/here/q.html\n");
    BOOST_TEST(run.err.find("bad.json") != std::string::npos, run.err);
    BOOST_TEST(!fs::exists(folder / "made/here/bad.html"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_done_is_said_and_nothing_is_written) {
    struct Row {
        std::vector<std::string> arguments;
        int exit;
        const char* message;
    };
    const Row rows[] = {
        {{"p.json"}, 2, "--output"},
        {{"p.json", "-o", ""}, 2, "error: --output: is empty (allowed: "},
        {{"p.json", "-o", "r.doc"}, 2, "error: --output: ends in neither .pdf, .html nor .odt"},
        {{"p.json", "other.json", "-o", "r.pdf"}, 2, "error: --format: is missing (allowed: pdf, html, odt"},
        {{"p.json", "-o", "r.pdf", "--format", "pdf"},
         2,
         "error: --output: is a file (allowed with --format: a folder)"},
        {{"p.json", "sub/p.json", "-o", "out", "--format", "pdf"}, 2, "would be written twice"},
        {{"p.json", "-o", "plain/out", "--format", "pdf"}, 1, "error: plain/out: is no folder and cannot be made one"},
        {{"p.json", "-o", "none/r.pdf"},
         1,
         "error: none/r.pdf: cannot be written: the folder to write into is missing"},
        {{"p.json", "-o", "full.pdf"}, 1, "error: full.pdf: cannot be written: is not a regular file"},
        {{"p.json", "-o", "link.pdf"}, 2, "error: link.pdf: is the project itself (allowed: another name)"},
        {{"p.json", "-o", "database.pdf"}, 2, "error: database.pdf: is a project, which stays (allowed: another name)"},
        {{"p.json", "-o", "r.pdf", "--date", "2026-02-30"}, 2, "(allowed: YYYY-MM-DD"},
        {{"p.json", "-o", "r.pdf", "--lang", "de"}, 2, "--lang"},
        {{"p.json", "-o", "r.pdf", "--trials", "0"}, 2, "--trials"},
        {{"p.json", "-o", "r.pdf", "--scenario", ""}, 2, "is empty (allowed: an id)"},
        {{"p.json", "-o", "r.pdf", "--scenario", "none"}, 1, "unknown scenario: 'none'"},
        {{"missing.json", "-o", "r.pdf"}, 1, "error: missing.json: cannot be read: no such file"},
    };
    const Folder folder;
    folder.write("p.json", sampleDocument());
    folder.write("other.json", sampleDocument());
    folder.write("plain", "kept");
    fs::create_directory(folder / "sub");
    fs::copy_file(folder / "p.json", folder / "sub/p.json");
    BOOST_REQUIRE(folder.run({"convert", "p.json", "d.jupan"}).exit == 0);
    fs::rename(folder / "d.jupan", folder / "database.pdf");
    fs::create_symlink("p.json", folder / "link.pdf");
    fs::create_symlink("/dev/full", folder / "full.pdf");
    const auto before = folder.names();
    for (const Row& row : rows) {
        std::vector<std::string> arguments{"report"};
        arguments.insert(arguments.end(), row.arguments.begin(), row.arguments.end());
        const Run run = folder.run(arguments);
        BOOST_TEST_CONTEXT(row.message) {
            BOOST_TEST(run.exit == row.exit);
            BOOST_TEST(run.out.empty());
            BOOST_TEST(run.err.find(row.message) != std::string::npos, run.err);
            BOOST_TEST(folder.names() == before, boost::test_tools::per_element());
        }
    }
    BOOST_TEST(readAll(folder / "p.json") == sampleDocument());
}

BOOST_AUTO_TEST_CASE(base_is_the_base_project) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    const std::vector<std::string> usual{"report", "p.json", "--date", "2026-11-22", "--trials", "200", "-o"};
    auto plain = usual;
    plain.emplace_back("a.html");
    auto named = usual;
    named.insert(named.end(), {"b.html", "--scenario", "base"});
    BOOST_REQUIRE(folder.run(plain).exit == 0);
    BOOST_REQUIRE(folder.run(named).exit == 0);
    BOOST_TEST((readAll(folder / "a.html") == readAll(folder / "b.html")));
}

BOOST_AUTO_TEST_CASE(a_full_disk_keeps_the_old_report) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    folder.write("r.pdf", "the old one");
    const Run run = [&] {
        const FileSizeLimit limit(std::size_t{64} << 10);
        return folder.run({"report", "p.json", "-o", "r.pdf", "--trials", "200"});
    }();
    BOOST_TEST(run.exit == 1);
    BOOST_TEST(run.err.find("cannot be written: the file would be too large") != std::string::npos, run.err);
    BOOST_TEST(readAll(folder / "r.pdf") == "the old one");
}

BOOST_AUTO_TEST_SUITE_END()
