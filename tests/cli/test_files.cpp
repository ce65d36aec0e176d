#include <unistd.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "tests/cli/run_cli.h"

using namespace jupan::test;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> templates{"blank",           "budget-example", "support-automation",
                                         "contract-review", "content",        "saas-helpdesk"};

/// Permissions do not bind the superuser, as whom tests may run.
bool isSuperuser() {
    return geteuid() == 0;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(convert_command)

BOOST_AUTO_TEST_CASE(there_and_back_is_the_same_project) {
    for (const std::string& id : templates) {
        const Folder folder;
        BOOST_TEST(folder.run({"new", "--template", id, "--lang", "ko", "-o", "a.json"}).exit == 0);
        for (const auto& [from, to] :
             {std::pair{"a.json", "b.jupan"}, std::pair{"b.jupan", "c.json"}, std::pair{"c.json", "d.json"},
              std::pair{"b.jupan", "e.jupan"}, std::pair{"e.jupan", "f.json"}}) {
            const Run run = folder.run({"convert", from, to});
            BOOST_TEST(run.exit == 0, run.err);
            BOOST_TEST(run.out == "");
            BOOST_TEST(run.err == "");
        }
        const std::string first = readAll(folder / "a.json");
        for (const std::string file : {"c.json", "d.json", "f.json"}) BOOST_TEST(readAll(folder / file) == first, id);
        BOOST_TEST(
            (folder.names() == std::vector<std::string>{"a.json", "b.jupan", "c.json", "d.json", "e.jupan", "f.json"}));
    }
}

BOOST_AUTO_TEST_CASE(the_content_decides_how_a_file_is_read) {
    const Folder folder;
    BOOST_TEST(folder.run({"new", "--template", "content", "-o", "a.jupan"}).exit == 0);
    fs::rename(folder / "a.jupan", folder / "really-sqlite.json");
    folder.write("really-json.jupan", sampleDocument());
    for (const std::string file : {"really-sqlite.json", "really-json.jupan"}) {
        const Run run = folder.run({"check", file});
        BOOST_TEST(run.exit == 0, run.err);
    }
}

BOOST_AUTO_TEST_CASE(an_existing_file_is_replaced_through_its_link) {
    const Folder folder;
    folder.write("in.json", sampleDocument());
    folder.write("old.json", "old");
    fs::create_symlink("old.json", folder / "link.json");
    BOOST_TEST(folder.run({"convert", "in.json", "link.json"}).exit == 0);
    BOOST_TEST(fs::is_symlink(folder / "link.json"));
    BOOST_TEST(folder.run({"check", "old.json"}).exit == 0);
}

BOOST_AUTO_TEST_CASE(the_file_itself_is_no_target) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    fs::create_hard_link(folder / "p.json", folder / "other.json");
    for (const std::string out : {"p.json", "./p.json", "other.json"}) {
        const Run run = folder.run({"convert", "p.json", out});
        BOOST_TEST(run.exit == 2);
        BOOST_TEST(run.err == "error: " + out + ": is the same file as the one to convert (allowed: another name)\n");
    }
    BOOST_TEST(readAll(folder / "p.json") == sampleDocument());
}

BOOST_AUTO_TEST_CASE(targets_that_cannot_be_written) {
    const Folder folder;
    folder.write("in.json", sampleDocument());
    fs::create_directory(folder / "folder.json");
    fs::create_directory(folder / "folder.jupan");
    const struct {
        std::string out;
        int exit;
        std::string error;
    } rows[] = {
        {"out.txt", 2, "error: out.txt: file name ends in '.txt' (allowed: .jupan, .json)\n"},
        {"out", 2, "error: out: file name ends in '' (allowed: .jupan, .json)\n"},
        {"folder.json", 1, "error: folder.json: cannot be written: is a directory\n"},
        {"folder.jupan", 1, "error: folder.jupan: cannot be written: is a directory\n"},
        {"nowhere/out.json", 1, "error: nowhere/out.json: cannot be written: the folder to write into is missing\n"},
    };
    for (const auto& row : rows) {
        const Run run = folder.run({"convert", "in.json", row.out});
        BOOST_TEST(run.exit == row.exit, row.out);
        BOOST_TEST(run.err == row.error, row.out << ": " << run.err);
    }
    const Run nowhere = folder.run({"convert", "in.json", "nowhere/out.jupan"});
    BOOST_TEST(nowhere.exit == 1);
    BOOST_TEST(nowhere.err.starts_with("error: nowhere/out.jupan: cannot be written"), nowhere.err);
    BOOST_TEST((folder.names() == std::vector<std::string>{"folder.json", "folder.jupan", "in.json"}));
}

BOOST_AUTO_TEST_CASE(a_write_protected_file_stays_as_it_was) {
    const Folder folder;
    folder.write("in.json", sampleDocument());
    folder.write("old.json", "old");
    fs::permissions(folder / "old.json", fs::perms::owner_read);
    const Run run = folder.run({"convert", "in.json", "old.json"});
    if (isSuperuser()) {
        BOOST_TEST(run.exit == 0);
    } else {
        BOOST_TEST(run.exit == 1);
        BOOST_TEST(run.err == "error: old.json: cannot be written: no permission\n");
        BOOST_TEST(readAll(folder / "old.json") == "old");
    }
}

BOOST_AUTO_TEST_CASE(a_device_is_no_target) {
    const Folder folder;
    folder.write("in.json", sampleDocument());
    fs::create_symlink("/dev/null", folder / "null.json");
    const Run run = folder.run({"convert", "in.json", "null.json"});
    BOOST_TEST(run.exit == 1);
    BOOST_TEST(run.err == "error: null.json: cannot be written: is not a regular file\n");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(reading)

BOOST_AUTO_TEST_CASE(files_that_cannot_be_read) {
    const Folder folder;
    fs::create_directory(folder / "folder");
    fs::create_symlink("loop.json", folder / "loop.json");
    const struct {
        std::string file;
        std::string error;
    } rows[] = {
        {"missing.jupan", "error: missing.jupan: cannot be read: no such file\n"},
        {"folder", "error: folder: cannot be read: is a directory\n"},
        {"/dev/null", "error: /dev/null: cannot be read: is not a regular file\n"},
        {"loop.json", "error: loop.json: cannot be read: Too many levels of symbolic links\n"},
        {"bad\nname\xFF.json", "error: bad\\nname\\xff.json: cannot be read: no such file\n"},
    };
    for (const auto& row : rows)
        for (const std::string command : {"check", "analyze"}) {
            const Run run = folder.run({command, row.file});
            BOOST_TEST(run.exit == 1, row.file);
            BOOST_TEST(run.out == "", row.file);
            BOOST_TEST(run.err == row.error, run.err);
        }
}

BOOST_AUTO_TEST_CASE(a_text_beyond_the_limit_is_not_read) {
    const Folder folder;
    folder.write("big.json", "{");
    fs::resize_file(folder / "big.json", (std::uintmax_t{512} << 20) + 1);
    const Run run = folder.run({"check", "big.json"});
    BOOST_TEST(run.exit == 1);
    BOOST_TEST(run.err == "error: big.json: file is too large (allowed: up to 512 MiB)\n");
}

// SQLite would take the first two for addresses, and write elsewhere.
BOOST_AUTO_TEST_CASE(names_with_a_meaning_elsewhere_are_names) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    for (const std::string name : {"file:p.jupan", "file:p?mode=memory.jupan", ":memory:.jupan", "p%20q.jupan"}) {
        const Run run = folder.run({"convert", "p.json", name});
        BOOST_TEST(run.exit == 0, name << run.err);
        BOOST_TEST((folder.names() == std::vector<std::string>{name, "p.json"} ||
                    folder.names() == std::vector<std::string>{"p.json", name}),
                   name);
        BOOST_TEST(folder.run({"check", name}).exit == 0, name);
        fs::remove(folder / name);
    }
}

BOOST_AUTO_TEST_CASE(databases_that_are_not_ours) {
    const Folder folder;
    BOOST_TEST(folder.run({"new", "--template", "content", "-o", "p.jupan"}).exit == 0);
    const std::string good = readAll(folder / "p.jupan");
    folder.write("cut.jupan", good.substr(0, good.size() / 2));
    std::string foreign = good;
    foreign.replace(68, 4, "\0\0\0\1", 4);  // application_id
    folder.write("foreign.jupan", foreign);
    std::string newer = good;
    newer.replace(60, 4, std::string("\0\0\3\xE7", 4));  // user_version 999
    folder.write("newer.jupan", newer);
    for (const std::string file : {"cut.jupan", "foreign.jupan", "newer.jupan"}) {
        const std::string before = readAll(folder / file);
        const Run run = folder.run({"check", file});
        BOOST_TEST(run.exit == 1, file);
        BOOST_TEST(run.out == "", file);
        BOOST_TEST(run.err.starts_with("error: " + file + ": "), run.err);
        BOOST_TEST(std::count(run.err.begin(), run.err.end(), '\n') == 1, run.err);
        BOOST_TEST((readAll(folder / file) == before), file + " was touched");
    }
    BOOST_TEST(folder.run({"check", "newer.jupan"}).err.find("999") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(check_says_what_it_read) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    checkGolden("check.txt", folder.run({"check", "p.json"}).out);
}

BOOST_AUTO_TEST_SUITE_END()
