#include "app/cli/files.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <regex>
#include <system_error>

#include "core/audit/chain.h"
#include "core/audit/stamp.h"
#include "core/base/whole_file.h"

namespace jupan {
namespace {

namespace fs = std::filesystem;

/// 5,000 KPIs with provenance take 4 MiB as text, a million charges some 250 MiB; far beyond that it is not a project.
constexpr std::uintmax_t textLimitMebibytes = 512;

Problem unreadable(const fs::path& path, std::string reason) {
    return {.code = ProblemCode::fileUnreadable, .path = path.string(), .detail = std::move(reason)};
}

std::string lastSystemReason() {
    return std::generic_category().message(errno);
}

/// Nothing if `path` is a regular file that may be looked into.
Problems checkReadable(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) return {unreadable(path, "no such file")};
    if (error) return {unreadable(path, error.message())};
    if (status.type() == fs::file_type::directory) return {unreadable(path, "is a directory")};
    if (status.type() != fs::file_type::regular) return {unreadable(path, "is not a regular file")};
    return {};
}

Result<std::string> readText(const fs::path& path, std::uintmax_t limitMebibytes) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return unreadable(path, lastSystemReason());
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    if (error) return unreadable(path, error.message());
    if (size > limitMebibytes << 20)
        return Problem{
            .code = ProblemCode::fileTooLarge, .path = path.string(), .detail = std::to_string(limitMebibytes)};
    std::string text(static_cast<std::size_t>(size), '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (in.bad()) return unreadable(path, lastSystemReason());
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

/// True if the file starts as every SQLite database does.
bool isDatabase(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    char start[16] = {};
    in.read(start, sizeof start);
    return std::memcmp(start, "SQLite format 3", sizeof start) == 0;
}

/// Whether a project, of either form, stands under the name.
bool isProject(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) return false;
    if (isDatabase(path)) return true;
    std::string begin(std::size_t{64} << 10, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    begin.resize(static_cast<std::size_t>(file.gcount()));
    static const std::regex format(R"("format"\s*:\s*"jupan-project")");
    return std::regex_search(begin, format);
}

bool looksLikeJson(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

/// A problem of the text as a whole is told under the file's name.
Problems named(Problems problems, const fs::path& path) {
    for (Problem& problem : problems)
        if (problem.path.empty() || problem.code == ProblemCode::notAProject) problem.path = path.string();
    return problems;
}

/// Who and when the entries of the change log name.
ChangeStamp stampNow() {
    return {timeText(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())), accountName()};
}

Result<ProjectFile> openDatabase(const fs::path& path) {
    auto file = ProjectFile::open(path, Access::read);
    // A save that was cut off is undone first, which needs writing.
    if (!file && file.problems().front().code == ProblemCode::readOnlyFile)
        file = ProjectFile::open(path, Access::write, stampNow);
    if (!file) return named(file.problems(), path);
    return file;
}

Result<ProjectFile> inMemory(Document document, const StampSource& stamps) {
    return ProjectFile::inMemory(std::move(document.project), document.ledger, document.history, stamps);
}

Result<Document> readDocument(const fs::path& path) {
    auto text = readText(path, textLimitMebibytes);
    if (!text) return text.problems();
    if (!looksLikeJson(text.value())) return Problem{.code = ProblemCode::notAProject, .path = path.string()};
    auto document = documentFromJson(text.value());
    if (!document) return named(document.problems(), path);
    return document;
}

}  // namespace

Result<Project> loadProject(const fs::path& path) {
    if (Problems problems = checkReadable(path); !problems.empty()) return problems;
    if (!isDatabase(path)) {
        auto document = readDocument(path);
        if (!document) return document.problems();
        return std::move(document.value().project);
    }
    const auto file = openDatabase(path);
    if (!file) return file.problems();
    return file.value().project();
}

Result<Document> loadDocument(const fs::path& path) {
    if (Problems problems = checkReadable(path); !problems.empty()) return problems;
    if (!isDatabase(path)) return readDocument(path);
    const auto file = openDatabase(path);
    if (!file) return file.problems();
    auto ledger = file.value().charges().whole();
    if (!ledger) return named(ledger.problems(), path);
    auto history = file.value().log().whole();
    if (!history) return named(history.problems(), path);
    return Document{
        .project = file.value().project(), .ledger = std::move(ledger.value()), .history = std::move(history.value())};
}

Result<ProjectFile> openForReading(const fs::path& path) {
    if (Problems problems = checkReadable(path); !problems.empty()) return problems;
    if (isDatabase(path)) return openDatabase(path);
    auto document = readDocument(path);
    if (!document) return document.problems();
    return inMemory(std::move(document.value()), {});
}

Result<ProjectFile> openForChange(const fs::path& path) {
    if (Problems problems = checkReadable(path); !problems.empty()) return problems;
    if (!isDatabase(path)) {
        auto document = readDocument(path);
        if (!document) return document.problems();
        if (Problems problems = checkWritable(path); !problems.empty()) return problems;
        return inMemory(std::move(document.value()), stampNow);
    }
    auto file = ProjectFile::open(path, Access::write, stampNow);
    if (!file) return named(file.problems(), path);
    if (const auto reason = file.value().readOnly())
        return Problem{.code = *reason == ReadOnlyReason::inUse ? ProblemCode::fileInUse : ProblemCode::readOnlyFile,
                       .path = path.string()};
    return file;
}

Problems keepChanges(const fs::path& path, const ProjectFile& file) {
    if (!file.path().empty()) return {};
    const auto ledger = file.charges().whole();
    if (!ledger) return named(ledger.problems(), path);
    const auto history = file.log().whole();
    if (!history) return named(history.problems(), path);
    return writeWhole(path, documentToJson(file.project(), ledger.value(), history.value()));
}

std::string wrongOutput(const fs::path& output, const std::vector<fs::path>& projects) {
    std::error_code ignored;
    for (const fs::path& project : projects)
        if (fs::equivalent(project, output, ignored)) return "is the project itself (allowed: another name)";
    return isProject(output) ? "is a project, which stays (allowed: another name)" : "";
}

Result<std::string> readTextFile(const fs::path& path, std::uintmax_t limitMebibytes) {
    if (Problems problems = checkReadable(path); !problems.empty()) return problems;
    return readText(path, limitMebibytes);
}

Problems checkExtension(const fs::path& path) {
    const fs::path extension = path.extension();
    if (extension == ".jupan" || extension == ".json") return {};
    return {{.code = ProblemCode::unknownExtension,
             .path = path.string(),
             .value = extension.string(),
             .detail = ".jupan, .json"}};
}

Problems saveProject(const fs::path& path, const Document& document, IfExists ifExists) {
    if (Problems problems = checkExtension(path); !problems.empty()) return problems;
    const StandingFile standing = ifExists == IfExists::refuse ? StandingFile::refuse : StandingFile::replace;
    if (Problems problems = checkWritable(path, standing); !problems.empty()) return problems;
    const auto& [project, ledger, history] = document;
    const ChangeHistory log = history.empty() ? historyOf(stampNow(), {createdChange(project.settings.name)}) : history;
    if (path.extension() == ".json") return writeWhole(path, documentToJson(project, ledger, log), standing);
    return named(writeProjectFile(path, project, ifExists, ledger, log), path);
}

}  // namespace jupan
