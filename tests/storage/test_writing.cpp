// New files and copies: whole or not there, and never over another file unless told so.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "core/storage/project_file.h"
#include "core/storage/writer_lock.h"
#include "tests/storage/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

Project named(const std::string& name) {
    Project project = smallProject();
    project.settings.name = name;
    return project;
}

std::string nameIn(const std::filesystem::path& path) {
    const auto file = ProjectFile::open(path, Access::read);
    return file.ok() ? file.value().project().settings.name : toText(file.problems());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(writing)

BOOST_AUTO_TEST_CASE(an_existing_file_stays_unless_replacing_was_said) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(writeProjectFile(folder / "a.jupan", named("old"), IfExists::refuse).empty());
    const Problems problems = writeProjectFile(folder / "a.jupan", named("new"), IfExists::refuse);
    BOOST_REQUIRE(problems.size() == 1U);
    BOOST_TEST((problems[0].code == ProblemCode::fileUnwritable));
    BOOST_TEST(problems[0].detail == "exists");
    BOOST_TEST(nameIn(folder / "a.jupan") == "old");
    BOOST_TEST(writeProjectFile(folder / "a.jupan", named("new"), IfExists::replace).empty());
    BOOST_TEST(nameIn(folder / "a.jupan") == "new");
    BOOST_TEST(folder.names().size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_a_kill_left_goes_with_the_next_writing) {
    const TemporaryFolder folder;
    const std::string leftover = "a.jupan.new-0123456789abcdef";
    for (const IfExists ifExists : {IfExists::refuse, IfExists::replace}) {
        writeBytes(folder / leftover, "half a file");
        writeBytes(folder / (leftover + "-journal"), "half a journal");
        BOOST_TEST(writeProjectFile(folder / "a.jupan", named("a"), ifExists).empty());
        BOOST_TEST(folder.names() == std::vector<std::string>{"a.jupan"}, boost::test_tools::per_element());
    }
    // Killed after the file had got its name.
    std::filesystem::create_hard_link(folder / "a.jupan", folder / leftover);
    BOOST_TEST(writeProjectFile(folder / "a.jupan", named("b"), IfExists::replace).empty());
    BOOST_TEST(folder.names() == std::vector<std::string>{"a.jupan"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(only_leftovers_of_this_file_that_nobody_holds_go) {
    const TemporaryFolder folder;
    // Another file's, a person's own names, and almost the pattern.
    for (const std::string name :
         {"b.jupan.new-0123456789abcdef", "a.jupan.new-2", "a.jupan.new-0123456789abcdeg",
          "a.jupan.new-0123456789abcde", "a.jupan.new-0123456789abcdef0", "xa.jupan.new-0123456789abcdef"})
        writeBytes(folder / name, "mine");
    std::filesystem::create_directory(folder / "a.jupan.new-00000000000000aa");
    std::filesystem::create_symlink(folder / "a.jupan.new-2", folder / "a.jupan.new-00000000000000bb");
    writeBytes(folder / "a.jupan.new-00000000000000cc", "being written");
    const std::vector<std::string> before = folder.names();
    {
        const storage::WriterLock held(folder / "a.jupan.new-00000000000000cc");
        BOOST_REQUIRE((held.state() == storage::WriterLock::State::held));
        BOOST_TEST(inChild([&] { return writeProjectFile(folder / "a.jupan", named("a"), IfExists::refuse).empty(); }));
    }
    BOOST_TEST(folder.names().size() == before.size() + 1);
    for (const std::string& name : before) BOOST_TEST(std::filesystem::exists(folder / name), name);
}

BOOST_AUTO_TEST_CASE(kills_while_a_file_is_made_leave_nothing_after_the_next_one) {
    const TemporaryFolder folder;
    Project large = named("large");
    for (int i = 0; i < 2000; ++i) {
        large.workUnits.push_back(large.workUnits.front());
        large.workUnits.back().id.text = "many-" + std::to_string(i);
    }
    int leftBehind = 0;
    for (int round = 0; round < 5; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            for (;;) (void)writeProjectFile(folder / "a.jupan", large, IfExists::replace);
        }
        // Until it is in the middle of a file.
        while (std::ranges::none_of(folder.names(),
                                    [](const std::string& name) { return name.find(".new-") != name.npos; })) {
        }
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        leftBehind += std::filesystem::exists(folder / "a.jupan") ? static_cast<int>(folder.names().size()) - 1
                                                                  : static_cast<int>(folder.names().size());
    }
    BOOST_TEST(leftBehind > 0);
    BOOST_TEST(writeProjectFile(folder / "a.jupan", named("last"), IfExists::replace).empty());
    BOOST_TEST(folder.names() == std::vector<std::string>{"a.jupan"}, boost::test_tools::per_element());
    BOOST_TEST(nameIn(folder / "a.jupan") == "last");
}

BOOST_AUTO_TEST_CASE(where_no_file_can_be) {
    const TemporaryFolder folder;
    for (const std::string& name : {std::string("no/folder/a.jupan"), std::string(""), std::string(300, 'x')}) {
        const Problems problems = writeProjectFile(folder / name, smallProject(), IfExists::replace);
        BOOST_REQUIRE(problems.size() == 1U);
        BOOST_TEST((problems[0].code == ProblemCode::fileUnwritable), toText(problems));
    }
    BOOST_TEST(folder.names().empty());
}

BOOST_AUTO_TEST_CASE(names_that_mean_something_to_sqlite_are_files) {
    const TemporaryFolder folder;
    for (const std::string name : {":memory:", "file:a.jupan?mode=memory", "한글 이름 😀.jupan", "a'b\"c%20.jupan"}) {
        BOOST_TEST(writeProjectFile(folder / name, named(name), IfExists::refuse).empty());
        BOOST_TEST(nameIn(folder / name) == name);
    }
    BOOST_TEST(folder.names().size() == 4U);
}

BOOST_AUTO_TEST_CASE(a_journal_left_by_an_earlier_file_does_not_reach_the_new_one) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(writeProjectFile(folder / "old.jupan", named("old"), IfExists::refuse).empty());
    const Interrupted crash = interruptedSave(folder / "old.jupan", "UPDATE project SET name = 'half'");
    for (const auto ifExists : {IfExists::refuse, IfExists::replace}) {
        writeBytes(folder / "new.jupan-journal", crash.journal);
        BOOST_TEST(writeProjectFile(folder / "new.jupan", named("new"), ifExists).empty());
        BOOST_TEST(nameIn(folder / "new.jupan") == "new");
    }
}

BOOST_AUTO_TEST_CASE(copies) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "a.jupan", named("first"), IfExists::refuse);
    BOOST_REQUIRE(file.ok());
    BOOST_REQUIRE(file.value().save(named("second")).empty());
    BOOST_TEST(file.value().saveCopy(folder / "b.jupan", IfExists::refuse).empty());
    BOOST_TEST(nameIn(folder / "b.jupan") == "second");
    BOOST_REQUIRE(file.value().save(named("third")).empty());
    BOOST_TEST(nameIn(folder / "b.jupan") == "second");
    BOOST_TEST(nameIn(folder / "a.jupan") == "third");
    const Problems own = file.value().saveCopy(folder / "a.jupan", IfExists::replace);
    BOOST_REQUIRE(own.size() == 1U);
    BOOST_TEST((own[0].code == ProblemCode::fileInUse));
    // The handle moves; the file stays open.
    ProjectFile moved = std::move(file).value();
    BOOST_TEST(moved.save(named("fourth")).empty());
    BOOST_TEST(nameIn(folder / "a.jupan") == "fourth");
}

BOOST_AUTO_TEST_CASE(a_link_is_followed) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(writeProjectFile(folder / "real.jupan", named("real"), IfExists::refuse).empty());
    std::filesystem::create_symlink(folder / "real.jupan", folder / "link.jupan");
    BOOST_TEST(writeProjectFile(folder / "link.jupan", named("through"), IfExists::replace).empty());
    BOOST_TEST(nameIn(folder / "real.jupan") == "through");
    BOOST_TEST(std::filesystem::is_symlink(folder / "link.jupan"));
}

BOOST_AUTO_TEST_SUITE_END()
