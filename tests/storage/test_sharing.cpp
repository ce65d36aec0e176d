// Two programs, one file; files that cannot be written; saves cut off by a crash.
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>

#include "core/storage/project_file.h"
#include "tests/storage/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// A state in which every part carries its number, so that a mixture of two states is seen.
Project numbered(int number) {
    Project project = smallProject();
    project.settings.name = std::to_string(number);
    for (int i = 0; i < 200; ++i) {
        Kpi kpi = project.kpis[0];
        kpi.id.text = "k" + std::to_string(i) + "-" + std::to_string((number + i) % 7);
        kpi.name = std::string(200, static_cast<char>('a' + number % 26));
        kpi.growth = number;
        project.kpis.push_back(kpi);
    }
    return project;
}

std::optional<ReadOnlyReason> reasonInChild(const std::filesystem::path& path, ReadOnlyReason expected) {
    const bool as = inChild([&] {
        auto file = ProjectFile::open(path, Access::write);
        return file.ok() && file.value().readOnly() == expected && file.value().project() == smallProject() &&
               file.value().save(numbered(1)).at(0).code == ProblemCode::readOnlyFile;
    });
    return as ? std::optional(expected) : std::nullopt;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sharing)

BOOST_AUTO_TEST_CASE(the_second_program_reads) {
    const TemporaryFolder folder;
    {
        auto file = ProjectFile::create(folder / "a.jupan", smallProject(), IfExists::refuse);
        BOOST_REQUIRE(file.ok());
        BOOST_TEST(!file.value().readOnly().has_value());
        BOOST_TEST((reasonInChild(folder / "a.jupan", ReadOnlyReason::inUse) == ReadOnlyReason::inUse));
        // The same within one process, which may open the file in two windows.
        const auto second = ProjectFile::open(folder / "a.jupan", Access::write);
        BOOST_REQUIRE(second.ok());
        BOOST_TEST((second.value().readOnly() == ReadOnlyReason::inUse));
        // The first goes on saving, although the second has the file open.
        BOOST_TEST(file.value().save(numbered(1)).empty());
        const Problems replaced = writeProjectFile(folder / "a.jupan", numbered(2), IfExists::replace);
        BOOST_REQUIRE(replaced.size() == 1U);
        BOOST_TEST((replaced[0].code == ProblemCode::fileInUse));
        BOOST_TEST(folder.names().size() == 1U);
    }
    // Closed: the next one writes.
    auto next = ProjectFile::open(folder / "a.jupan", Access::write);
    BOOST_REQUIRE(next.ok());
    BOOST_TEST(!next.value().readOnly().has_value());
}

BOOST_AUTO_TEST_CASE(reading_takes_no_lock) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(writeProjectFile(folder / "a.jupan", smallProject(), IfExists::refuse).empty());
    auto reader = ProjectFile::open(folder / "a.jupan", Access::read);
    BOOST_REQUIRE(reader.ok());
    BOOST_TEST((reader.value().readOnly() == ReadOnlyReason::asked));
    BOOST_TEST((reader.value().save(numbered(1)).at(0).code == ProblemCode::readOnlyFile));
    auto writer = ProjectFile::open(folder / "a.jupan", Access::write);
    BOOST_REQUIRE(writer.ok());
    BOOST_TEST(!writer.value().readOnly().has_value());
    BOOST_TEST(writer.value().save(numbered(1)).empty());
}

BOOST_AUTO_TEST_CASE(the_lock_goes_with_a_killed_process) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(writeProjectFile(folder / "a.jupan", smallProject(), IfExists::refuse).empty());
    int ready[2];
    BOOST_REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto file = ProjectFile::open(folder / "a.jupan", Access::write);
        const char answer = file.ok() && !file.value().readOnly() ? 'y' : 'n';
        if (write(ready[1], &answer, 1) == 1) pause();
        _exit(0);
    }
    char answer = 0;
    BOOST_REQUIRE(read(ready[0], &answer, 1) == 1);
    BOOST_TEST(answer == 'y');
    BOOST_TEST((ProjectFile::open(folder / "a.jupan", Access::write).value().readOnly() == ReadOnlyReason::inUse));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    BOOST_TEST(!ProjectFile::open(folder / "a.jupan", Access::write).value().readOnly().has_value());
    close(ready[0]);
    close(ready[1]);
}

BOOST_AUTO_TEST_CASE(what_may_not_be_written_opens_for_reading) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(writeProjectFile(folder / "a.jupan", smallProject(), IfExists::refuse).empty());
    const std::string before = bytesOf(folder / "a.jupan");
    const auto asNobody = [&](auto work) {
        return inChild([&] {
            // Permissions do not bind root.
            if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) return false;
            return work();
        });
    };
    const auto opensForReading = [&] {
        auto file = ProjectFile::open(folder / "a.jupan", Access::write);
        return file.ok() && file.value().readOnly() == ReadOnlyReason::medium &&
               file.value().project() == smallProject();
    };
    chmod(folder.path().c_str(), 0777);
    chmod((folder / "a.jupan").c_str(), 0444);
    BOOST_TEST(asNobody(opensForReading), "a file without permission to write");
    BOOST_TEST(asNobody([&] {
        const Problems problems = writeProjectFile(folder / "a.jupan", numbered(1), IfExists::replace);
        return problems.size() == 1 && problems[0].code == ProblemCode::fileUnwritable;
    }));
    chmod((folder / "a.jupan").c_str(), 0666);
    chmod(folder.path().c_str(), 0555);
    BOOST_TEST(asNobody(opensForReading), "a folder without permission to make the journal");
    chmod((folder / "a.jupan").c_str(), 0000);
    BOOST_TEST(asNobody([&] {
        const auto file = ProjectFile::open(folder / "a.jupan", Access::write);
        return !file.ok() && file.problems()[0].code == ProblemCode::fileUnreadable;
    }));
    chmod(folder.path().c_str(), 0755);
    BOOST_TEST((bytesOf(folder / "a.jupan") == before));
}

BOOST_AUTO_TEST_CASE(another_program_wrote_or_moved_the_file) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "a.jupan", smallProject(), IfExists::refuse);
    BOOST_REQUIRE(file.ok());
    runSql(folder / "a.jupan", "UPDATE project SET client = 'a database browser'");
    const Problems written = file.value().save(numbered(1));
    BOOST_REQUIRE(written.size() == 1U);
    BOOST_TEST((written[0].code == ProblemCode::fileInUse));
    BOOST_TEST(askSql(folder / "a.jupan", "SELECT client FROM project") == "a database browser");
    // A synchronising program puts another file in its place.
    auto other = ProjectFile::create(folder / "b.jupan", smallProject(), IfExists::refuse);
    BOOST_REQUIRE(other.ok());
    std::filesystem::rename(folder / "a.jupan", folder / "b.jupan");
    const Problems moved = other.value().save(numbered(1));
    BOOST_REQUIRE(moved.size() == 1U);
    BOOST_TEST(moved[0].detail == "moved");
    BOOST_TEST(other.value().saveCopy(folder / "c.jupan", IfExists::refuse).empty());
}

BOOST_AUTO_TEST_CASE(an_interrupted_save_is_undone_where_it_may_be) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(writeProjectFile(folder / "a.jupan", smallProject(), IfExists::refuse).empty());
    const Interrupted crash = interruptedSave(
        folder / "a.jupan", "UPDATE project SET name = 'half'; UPDATE kpis SET name = 'half'; DELETE FROM provenance");
    BOOST_REQUIRE((crash.database != bytesOf(folder / "a.jupan")));
    writeBytes(folder / "x.jupan", crash.database);
    writeBytes(folder / "x.jupan-journal", crash.journal);
    const auto reading = ProjectFile::open(folder / "x.jupan", Access::read);
    BOOST_REQUIRE(!reading.ok());
    BOOST_TEST((reading.problems()[0].code == ProblemCode::readOnlyFile), toText(reading.problems()));
    BOOST_TEST(reading.problems()[0].detail == "interrupted save");
    BOOST_TEST((bytesOf(folder / "x.jupan") == crash.database));
    BOOST_TEST((bytesOf(folder / "x.jupan-journal") == crash.journal));
    const auto writing = ProjectFile::open(folder / "x.jupan", Access::write);
    BOOST_REQUIRE(writing.ok());
    BOOST_TEST((writing.value().project() == smallProject()));
}

BOOST_AUTO_TEST_CASE(a_kill_at_any_moment_leaves_one_of_the_states) {
    const TemporaryFolder folder;
    const auto path = folder / "a.jupan";
    std::uint32_t random = 2026;
    int first = 0;
    BOOST_REQUIRE(writeProjectFile(path, numbered(first), IfExists::refuse).empty());
    for (int round = 0; round < 25; ++round) {
        int saved[2];
        BOOST_REQUIRE(pipe(saved) == 0);
        const pid_t child = fork();
        if (child == 0) {
            auto file = ProjectFile::open(path, Access::write);
            for (int number = first + 1; file.ok(); ++number) {
                if (!file.value().save(numbered(number)).empty()) break;
                if (write(saved[1], "s", 1) != 1) break;
            }
            _exit(1);
        }
        close(saved[1]);
        // Some saves are reported; then a wait of no fixed length, without the clock, into the middle of the next.
        random = random * 1664525U + 1013904223U;
        int reported = 0;
        char one = 0;
        for (const int wanted = 1 + static_cast<int>(random >> 30); reported < wanted && read(saved[0], &one, 1) == 1;)
            ++reported;
        volatile std::uint32_t turns = (random >> 8) % 8'000'000;
        while (turns > 0) turns = turns - 1;
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(saved[0], &one, 1) == 1) ++reported;
        close(saved[0]);

        const auto file = ProjectFile::open(path, Access::write);
        BOOST_REQUIRE_MESSAGE(file.ok(), (file.ok() ? "" : toText(file.problems())));
        const int found = std::stoi(file.value().project().settings.name);
        BOOST_REQUIRE((file.value().project() == numbered(found)));
        // What was reported as saved is there; at most one more was finished and not reported.
        BOOST_TEST(found >= first + reported);
        BOOST_TEST(found <= first + reported + 1);
        first = found;
    }
    // A journal that a kill left empty goes with the next save.
    {
        auto file = ProjectFile::open(path, Access::write);
        BOOST_REQUIRE(file.ok());
        BOOST_TEST(file.value().save(numbered(first + 1)).empty());
    }
    BOOST_TEST(folder.names().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
