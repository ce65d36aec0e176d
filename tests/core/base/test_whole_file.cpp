// writeWhole: the new file or the old one, whatever goes wrong.
#include <unistd.h>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/base/whole_file.h"
#include "tests/core/base/file_size_limit.h"

using namespace jupan;
namespace fs = std::filesystem;

namespace {

class Folder {
public:
    Folder() {
        char name[] = "/tmp/jupan-whole-XXXXXX";
        path_ = mkdtemp(name);
    }
    ~Folder() {
        fs::permissions(path_, fs::perms::owner_all);
        fs::remove_all(path_);
    }
    [[nodiscard]] fs::path operator/(const std::string& name) const { return path_ / name; }
    [[nodiscard]] std::size_t files() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), {}));
    }
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

std::string readAll(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

std::string reason(const Problems& problems) {
    BOOST_TEST_REQUIRE(problems.size() == 1U);
    BOOST_TEST((problems.front().code == ProblemCode::fileUnwritable));
    return problems.front().detail;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(whole_file)

BOOST_AUTO_TEST_CASE(bytes_are_kept_as_they_are) {
    const Folder folder;
    const std::string bytes("a\0b\r\n\xff", 6);
    BOOST_TEST(writeWhole(folder / "new", bytes).empty());
    BOOST_TEST((readAll(folder / "new") == bytes));
    BOOST_TEST(writeWhole(folder / "new", "").empty());
    BOOST_TEST(fs::file_size(folder / "new") == 0U);
    BOOST_TEST(folder.files() == 1U);
}

BOOST_AUTO_TEST_CASE(a_reader_keeps_the_old_file_and_the_mode_stays) {
    const Folder folder;
    BOOST_TEST(writeWhole(folder / "f", "old").empty());
    fs::permissions(folder / "f", fs::perms::owner_read | fs::perms::owner_write);
    std::ifstream reader(folder / "f", std::ios::binary);
    BOOST_TEST(writeWhole(folder / "f", "new").empty());
    std::string held;
    reader >> held;
    BOOST_TEST(held == "old");
    BOOST_TEST(readAll(folder / "f") == "new");
    BOOST_TEST((fs::status(folder / "f").permissions() == (fs::perms::owner_read | fs::perms::owner_write)));
}

BOOST_AUTO_TEST_CASE(a_link_to_what_is_not_there_yet_is_written_through) {
    const Folder folder;
    fs::create_directory(folder / "far");
    fs::create_symlink("far/real", folder / "second");
    fs::create_symlink("second", folder / "link");
    BOOST_TEST(writeWhole(folder / "link", "new").empty());
    BOOST_TEST(fs::is_symlink(folder / "link"));
    BOOST_TEST(fs::is_symlink(folder / "second"));
    BOOST_TEST(readAll(folder / "far/real") == "new");
    fs::create_symlink("nowhere/real", folder / "lost");
    BOOST_TEST(reason(writeWhole(folder / "lost", "new")) == "no folder");
    fs::create_symlink("circle", folder / "circle");
    BOOST_TEST(!writeWhole(folder / "circle", "new").empty());
    BOOST_TEST(fs::is_symlink(folder / "circle"));
}

BOOST_AUTO_TEST_CASE(a_link_is_written_through) {
    const Folder folder;
    BOOST_TEST(writeWhole(folder / "real", "old").empty());
    fs::create_symlink("real", folder / "link");
    BOOST_TEST(writeWhole(folder / "link", "new").empty());
    BOOST_TEST(fs::is_symlink(folder / "link"));
    BOOST_TEST(readAll(folder / "real") == "new");
}

BOOST_AUTO_TEST_CASE(a_name_as_long_as_names_can_be) {
    const Folder folder;
    const std::string name(255, 'n');
    BOOST_TEST(writeWhole(folder / name, "x").empty());
    BOOST_TEST(reason(writeWhole(folder / (name + "n"), "x")) != "");
    BOOST_TEST(folder.files() == 1U);
}

BOOST_AUTO_TEST_CASE(refusals_leave_everything_as_it_was) {
    const Folder folder;
    BOOST_TEST(writeWhole(folder / "f", "old").empty());
    fs::create_directory(folder / "d");
    BOOST_TEST(reason(writeWhole(folder / "missing/f", "x")) == "no folder");
    BOOST_TEST(reason(writeWhole(folder / "d", "x")) == "is a directory");
    BOOST_TEST(reason(writeWhole("/dev/full", "x")) == "not a file");
    BOOST_TEST(reason(writeWhole(folder / "f", "x", StandingFile::refuse)) == "exists");
    BOOST_TEST(reason(checkWritable(folder / "f", StandingFile::refuse)) == "exists");
    BOOST_TEST(reason(writeWhole(folder / "f/below", "x")) != "");
    BOOST_TEST(checkWritable(folder / "f").empty());
    BOOST_TEST(readAll(folder / "f") == "old");
    BOOST_TEST(folder.files() == 2U);
    BOOST_TEST(writeWhole(folder / "g", "x", StandingFile::refuse).empty());
    BOOST_TEST(readAll(folder / "g") == "x");
}

BOOST_AUTO_TEST_CASE(a_full_disk_keeps_the_old_file_and_leaves_no_other) {
    const Folder folder;
    BOOST_TEST(writeWhole(folder / "f", "old").empty());
    {
        const test::FileSizeLimit limit(4096);
        BOOST_TEST(reason(writeWhole(folder / "f", std::string(100'000, 'x'))) == "File too large");
    }
    BOOST_TEST(readAll(folder / "f") == "old");
    BOOST_TEST(folder.files() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
