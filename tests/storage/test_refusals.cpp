// What is no project of ours, or no longer one, is refused with its own code and left exactly as it was.
#include <sys/stat.h>

#include <boost/test/unit_test.hpp>

#include "core/storage/project_file.h"
#include "core/storage/schema.h"
#include "tests/storage/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// Bytes and time of the last change.
struct State {
    std::string bytes;
    std::filesystem::file_time_type time;
    bool operator==(const State&) const = default;
};

State stateOf(const std::filesystem::path& file) {
    return {bytesOf(file), std::filesystem::last_write_time(file)};
}

/// Opens both ways; the refusal must be the same, and the folder as before.
Problems refusal(const TemporaryFolder& folder, const std::string& name) {
    const auto names = folder.names();
    const State before = stateOf(folder / name);
    const auto reading = ProjectFile::open(folder / name, Access::read);
    const auto writing = ProjectFile::open(folder / name, Access::write);
    BOOST_TEST((stateOf(folder / name) == before));
    BOOST_TEST(folder.names() == names, boost::test_tools::per_element());
    BOOST_REQUIRE(!reading.ok());
    BOOST_REQUIRE(!writing.ok());
    // The words may differ: SQLite knows a schema's CHECKs only while it may write.
    BOOST_TEST((reading.problems()[0].code == writing.problems()[0].code));
    return writing.problems();
}

void requireCode(const Problems& problems, ProblemCode code, const std::string& what) {
    BOOST_TEST_REQUIRE(!problems.empty(), what);
    BOOST_TEST((problems[0].code == code), what << ": " << toText(problems));
}

struct Folder {
    Folder() { BOOST_REQUIRE(writeProjectFile(folder / "a.jupan", smallProject(), IfExists::refuse).empty()); }
    TemporaryFolder folder;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(refusals, Folder)

BOOST_AUTO_TEST_CASE(sql_made_files) {
    const struct {
        const char* what;
        std::string sql;
        ProblemCode code;
        std::optional<std::string> detail;
    } rows[] = {
        {"newer version", "PRAGMA user_version = " + std::to_string(storage::schemaVersion + 1),
         ProblemCode::versionTooNew, std::to_string(storage::schemaVersion)},
        {"far newer version", "PRAGMA user_version = 2147483647", ProblemCode::versionTooNew,
         std::to_string(storage::schemaVersion)},
        {"no version", "PRAGMA user_version = 0", ProblemCode::unknownSchema, "version 0"},
        {"negative version", "PRAGMA user_version = -5", ProblemCode::unknownSchema, "version -5"},
        {"another program's database", "PRAGMA application_id = 1", ProblemCode::notAProject, ""},
        {"write-ahead log", "PRAGMA journal_mode = WAL", ProblemCode::unknownSchema, "journal_mode"},
        {"extra table", "CREATE TABLE extra (x)", ProblemCode::unknownSchema, "table extra"},
        {"extra view", "CREATE VIEW spy AS SELECT load_extension('x')", ProblemCode::unknownSchema, "view spy"},
        {"extra trigger", "CREATE TRIGGER bomb AFTER UPDATE ON kpis BEGIN DELETE FROM models; END",
         ProblemCode::unknownSchema, "trigger bomb"},
        {"extra index", "CREATE INDEX more ON kpis (name)", ProblemCode::unknownSchema, "index more"},
        {"extra virtual table", "CREATE VIRTUAL TABLE v USING fts5(x)", ProblemCode::unknownSchema, "table v"},
        {"missing table", "DROP TABLE provenance", ProblemCode::unknownSchema, "table provenance"},
        {"extra column", "ALTER TABLE kpis ADD COLUMN evil TEXT", ProblemCode::unknownSchema, "table kpis"},
        {"statistics of another program", "ANALYZE", ProblemCode::unknownSchema, "table sqlite_stat1"},
        {"changed check", "UPDATE sqlite_master SET sql = replace(sql, 'time_saving', 'time_savinG')",
         ProblemCode::unknownSchema, "table kpis"},
        {"schema that is no SQL", "UPDATE sqlite_master SET sql = 'CREATE TABLE kpis (((' WHERE name = 'kpis'",
         ProblemCode::damagedFile, "malformed database schema (kpis)"},
        {"unknown choice", "UPDATE kpis SET kind = 'magic'", ProblemCode::damagedFile,
         "CHECK constraint failed in kpis"},
        {"half a group", "UPDATE models SET long_context_input = 1", ProblemCode::damagedFile,
         "CHECK constraint failed in models"},
        {"half an uncertain number", "UPDATE kpis SET reduction_low = NULL", ProblemCode::damagedFile,
         "CHECK constraint failed in kpis"},
        {"stage without workload",
         "INSERT INTO workloads_stages (workloads_id, position, from_month) VALUES ('ghost', 0, 1)",
         ProblemCode::damagedFile, "workloads_stages -> workloads"},
        {"no settings", "DELETE FROM project", ProblemCode::damagedFile, "project"},
        {"gap in a list", "UPDATE kpis SET position = 3", ProblemCode::damagedFile, "kpis.position"},
        {"infinity", "UPDATE project SET discount_rate = 9e999", ProblemCode::notFinite, ""},
        {"out of range", "UPDATE project SET horizon_months = 9000000000000000000", ProblemCode::outOfRange, ""},
        {"text as id", "UPDATE kpis SET id = 'Not an id'", ProblemCode::badId, ""},
        {"no month", "UPDATE project SET start = '2026-13'", ProblemCode::badMonth, ""},
        {"no currency", "UPDATE models SET currency = 'usd'", ProblemCode::badCurrency, ""},
        {"bytes that are no UTF-8", "UPDATE project SET client = CAST(x'ff' AS TEXT)", ProblemCode::notUtf8, "0"},
        {"unknown reference", "UPDATE kpis SET work_unit = 'ghost'", ProblemCode::unknownReference, "work_unit"},
        {"unknown path", "UPDATE provenance SET key = 'kpi.ghost.reduction'", ProblemCode::unknownPath, ""},
        {"neither yes nor no", "UPDATE measurements SET in_pilot = 2", ProblemCode::damagedFile,
         "CHECK constraint failed in measurements"},
        {"negative cost of measuring", "UPDATE measurements SET cost = -1", ProblemCode::outOfRange, ""},
        {"measurement of an unknown path", "UPDATE measurements SET key = 'kpi.ghost.reduction'",
         ProblemCode::unknownPath, ""},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.what) {
            std::filesystem::copy_file(folder / "a.jupan", folder / "x.jupan",
                                       std::filesystem::copy_options::overwrite_existing);
            runSql(folder / "x.jupan", row.sql);
            const Problems problems = refusal(folder, "x.jupan");
            requireCode(problems, row.code, row.what);
            if (row.detail) BOOST_TEST(problems[0].detail.substr(0, 32) == row.detail->substr(0, 32));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_stored_nan_is_a_missing_number) {
    // SQLite stores NaN as NULL; a file with a NULL where a number must stand had its schema bent first.
    const std::string strict = askSql(folder / "a.jupan", "SELECT sql FROM sqlite_master WHERE name = 'project'");
    runSql(folder / "a.jupan",
           "UPDATE sqlite_master SET sql = replace(sql, '\"discount_rate\" REAL NOT NULL', "
           "'\"discount_rate\" REAL') WHERE name = 'project'");
    runSql(folder / "a.jupan", "UPDATE project SET discount_rate = NULL");
    requireCode(refusal(folder, "a.jupan"), ProblemCode::unknownSchema, "bent schema");
    std::string escaped;
    for (const char c : strict) escaped += c == '\'' ? std::string("''") : std::string(1, c);
    runSql(folder / "a.jupan", "UPDATE sqlite_master SET sql = '" + escaped + "' WHERE name = 'project'");
    requireCode(refusal(folder, "a.jupan"), ProblemCode::damagedFile, "schema bent back");
}

BOOST_AUTO_TEST_CASE(byte_made_files) {
    const std::string good = bytesOf(folder / "a.jupan");
    std::string wrongPageSize = good;
    wrongPageSize[16] = 3;
    std::string noRoot = good;
    noRoot[100] = 99;
    std::string wal = good;
    wal[18] = wal[19] = 2;
    const struct {
        const char* what;
        std::string bytes;
        ProblemCode code;
    } rows[] = {
        {"empty", "", ProblemCode::notAProject},
        {"one byte", "S", ProblemCode::notAProject},
        {"the magic alone", good.substr(0, 16), ProblemCode::notAProject},
        {"JSON", R"({"format": "jupan-project", "version": 1, "padding": ")" + std::string(200, ' ') + "\"}",
         ProblemCode::notAProject},
        {"zeros", std::string(8192, '\0'), ProblemCode::notAProject},
        {"header alone", good.substr(0, 100), ProblemCode::damagedFile},
        {"first page alone", good.substr(0, 4096), ProblemCode::damagedFile},
        {"half", good.substr(0, good.size() / 2), ProblemCode::damagedFile},
        {"wrong page size", wrongPageSize, ProblemCode::notAProject},
        {"broken first page", noRoot, ProblemCode::damagedFile},
        {"write-ahead header", wal, ProblemCode::unknownSchema},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.what) {
            writeBytes(folder / "x.jupan", row.bytes);
            requireCode(refusal(folder, "x.jupan"), row.code, row.what);
        }
    }
}

BOOST_AUTO_TEST_CASE(any_single_broken_byte_run_is_refused_or_harmless) {
    const std::string good = bytesOf(folder / "a.jupan");
    std::uint32_t random = 12345;
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        std::string bytes = good;
        for (int k = 0; k < 4; ++k) {
            random = random * 1664525U + 1013904223U;
            bytes[random % bytes.size()] = static_cast<char>(random >> 24);
        }
        writeBytes(folder / "x.jupan", bytes);
        const auto file = ProjectFile::open(folder / "x.jupan", Access::write);
        if (!file.ok()) ++refused;
        BOOST_TEST_REQUIRE((bytesOf(folder / "x.jupan") == bytes));
    }
    BOOST_TEST(refused > 30);
}

BOOST_AUTO_TEST_CASE(what_is_no_file) {
    const auto open = [&](const std::string& name) { return ProjectFile::open(folder / name, Access::write); };
    requireCode(open("missing.jupan").problems(), ProblemCode::fileUnreadable, "missing file");
    requireCode(open("no/folder/a.jupan").problems(), ProblemCode::fileUnreadable, "missing folder");
    requireCode(open("").problems(), ProblemCode::fileUnreadable, "a folder");
    requireCode(ProjectFile::open("", Access::write).problems(), ProblemCode::fileUnreadable, "no name");
    requireCode(ProjectFile::open(":memory:", Access::write).problems(), ProblemCode::fileUnreadable, "SQLite's name");
    BOOST_REQUIRE(mkfifo((folder / "pipe.jupan").c_str(), 0600) == 0);
    requireCode(open("pipe.jupan").problems(), ProblemCode::fileUnreadable, "a pipe must not be waited for");
    BOOST_TEST(folder.names().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_huge_file_is_refused_unread) {
    std::filesystem::resize_file(folder / "a.jupan", std::uintmax_t{1} << 40);  // sparse
    const auto before = std::filesystem::last_write_time(folder / "a.jupan");
    const auto file = ProjectFile::open(folder / "a.jupan", Access::write);
    requireCode(file.problems(), ProblemCode::fileTooLarge, "1 TiB");
    BOOST_TEST(file.problems()[0].detail == "1024");
    BOOST_TEST((std::filesystem::last_write_time(folder / "a.jupan") == before));
}

BOOST_AUTO_TEST_CASE(hostile_neighbours) {
    // A journal that names a super-journal: SQLite would read, and delete, the file it names.
    writeBytes(folder / "victim.txt", "precious");
    const std::string name = (folder / "victim.txt").string();
    const Interrupted crash = interruptedSave(folder / "a.jupan", "UPDATE project SET name = 'half'");
    const auto bigEndian = [](std::uint32_t n) {
        return std::string{static_cast<char>(n >> 24), static_cast<char>(n >> 16), static_cast<char>(n >> 8),
                           static_cast<char>(n)};
    };
    std::uint32_t sum = 0;
    for (const char c : name) sum += static_cast<std::uint32_t>(static_cast<signed char>(c));
    writeBytes(folder / "x.jupan", crash.database);
    writeBytes(folder / "x.jupan-journal", crash.journal + bigEndian(0x40000000 / 4096 + 1) + name +
                                               bigEndian(static_cast<std::uint32_t>(name.size())) + bigEndian(sum) +
                                               "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
    requireCode(refusal(folder, "x.jupan"), ProblemCode::damagedFile, "super-journal");
    BOOST_TEST(bytesOf(folder / "victim.txt") == "precious");

    writeBytes(folder / "a.jupan-wal", "anything");
    requireCode(refusal(folder, "a.jupan"), ProblemCode::unknownSchema, "write-ahead log beside it");
}

BOOST_AUTO_TEST_SUITE_END()
