#include "core/storage/file_check.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <string_view>

#include "core/storage/schema.h"

namespace jupan::storage {
namespace {

constexpr std::string_view sqliteMagic{"SQLite format 3\0", 16};
/// The last bytes of a journal that names a super-journal (SQLite file format, section 3.1).
constexpr std::string_view journalMagic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8};

Problem unreadable(const std::filesystem::path& file, const std::error_code& error) {
    return {.code = ProblemCode::fileUnreadable, .path = nameOf(file), .detail = error.message()};
}

std::int32_t bigEndian(const char* bytes) {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return static_cast<std::int32_t>(value);
}

/// The first object that stands on one side only.
std::optional<std::string> firstDifference(const std::vector<SchemaObject>& found,
                                           const std::vector<SchemaObject>& expected) {
    std::vector<SchemaObject> different;
    std::set_symmetric_difference(found.begin(), found.end(), expected.begin(), expected.end(),
                                  std::back_inserter(different));
    if (different.empty()) return std::nullopt;
    return different.front().type + " " + different.front().name;
}

}  // namespace

std::string nameOf(const std::filesystem::path& file) {
    const std::u8string name = file.u8string();
    return {name.begin(), name.end()};
}

std::filesystem::path beside(const std::filesystem::path& file, std::string_view suffix) {
    std::filesystem::path other = file;
    other += suffix;
    return other;
}

Result<std::int32_t> checkHeader(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        return unreadable(file, error ? error : std::make_error_code(std::errc::no_such_file_or_directory));
    if (std::filesystem::is_directory(status)) return unreadable(file, std::make_error_code(std::errc::is_a_directory));
    // Opening a pipe or a device could wait for ever.
    if (!std::filesystem::is_regular_file(status))
        return unreadable(file, std::make_error_code(std::errc::not_supported));
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error) return unreadable(file, error);
    if (size > fileLimitMebibytes * 1024 * 1024)
        return Problem{
            .code = ProblemCode::fileTooLarge, .path = nameOf(file), .detail = std::to_string(fileLimitMebibytes)};

    std::array<char, 100> header{};
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return unreadable(file, std::error_code(errno ? errno : EIO, std::generic_category()));
    stream.read(header.data(), header.size());
    const bool complete = stream.gcount() == static_cast<std::streamsize>(header.size());
    if (!complete || std::string_view(header.data(), sqliteMagic.size()) != sqliteMagic ||
        bigEndian(&header[68]) != applicationId)
        return Problem{.code = ProblemCode::notAProject, .path = nameOf(file)};
    const std::int32_t version = bigEndian(&header[60]);
    if (version > schemaVersion)
        return Problem{.code = ProblemCode::versionTooNew,
                       .path = nameOf(file),
                       .value = std::to_string(version),
                       .detail = std::to_string(schemaVersion)};
    if (header[18] != 1 || header[19] != 1)
        return Problem{.code = ProblemCode::unknownSchema, .path = nameOf(file), .detail = "journal_mode"};
    return version;
}

std::optional<Problem> checkJournals(const std::filesystem::path& file, const std::string& name) {
    std::error_code error;
    if (std::filesystem::exists(beside(file, "-wal"), error))
        return Problem{.code = ProblemCode::unknownSchema, .path = name, .detail = "journal_mode"};
    std::ifstream stream(beside(file, "-journal"), std::ios::binary | std::ios::ate);
    if (!stream || stream.tellg() < 8) return std::nullopt;
    std::array<char, 8> end{};
    stream.seekg(-8, std::ios::end);
    stream.read(end.data(), end.size());
    if (std::string_view(end.data(), end.size()) != journalMagic) return std::nullopt;
    return Problem{.code = ProblemCode::damagedFile, .path = name, .detail = "journal"};
}

std::optional<Problem> checkSchema(const Database& database, std::vector<SchemaObject> expected,
                                   const std::string& name) {
    std::vector<SchemaObject> found;
    Statement statement = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_master");
    while (statement.step()) {
        found.push_back({statement.text(0), statement.text(1), statement.text(2), statement.text(3)});
        // One more than expected proves the difference; a crafted file may have millions.
        if (found.size() > expected.size()) break;
    }
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    const auto difference = firstDifference(found, expected);
    if (!difference) return std::nullopt;
    return Problem{.code = ProblemCode::unknownSchema, .path = name, .detail = *difference};
}

std::optional<Problem> checkIntegrity(const Database& database, const std::string& name) {
    Statement statement = database.prepare("PRAGMA integrity_check(1)");
    if (statement.step() && statement.text(0) == "ok") return std::nullopt;
    return Problem{.code = ProblemCode::damagedFile, .path = name, .detail = statement.text(0)};
}

std::optional<Problem> checkReferences(const Database& database, const std::string& name) {
    Statement statement = database.prepare("PRAGMA foreign_key_check");
    if (!statement.step()) return std::nullopt;
    return Problem{
        .code = ProblemCode::damagedFile, .path = name, .detail = statement.text(0) + " -> " + statement.text(2)};
}

}  // namespace jupan::storage
